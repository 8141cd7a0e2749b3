/** Request → Ctx. Nothing but the actor has been read before. */
import { newId } from '../kernel/ids.js';
import { type Actor, type Ctx, type Log, type Pools, type Ports } from '../kernel/ctx.js';
import type { Clock } from '../kernel/clock.js';
import { makeCtx } from '../kernel/make-ctx.js';
import type { Language } from '../kernel/refusal.js';

export interface World {
  readonly pools: Pools;
  readonly ports: Ports;
  readonly clock: Clock;
  readonly log: Log;
}

const REQUEST_ID = /^[A-Za-z0-9_-]{1,64}$/;

/** The caller's own id for the request when it is harmless, otherwise one of ours. */
export function requestIdOf(header: string | undefined): string {
  return header !== undefined && REQUEST_ID.test(header) ? header : newId('Operation').replaceAll('-', '');
}

export function languageOf(header: string | undefined): Language {
  return /^\s*en\b/i.test(header ?? '') ? 'EN' : 'ZH_CN';
}

export function requestCtx(world: World, actor: Actor, request: { requestId: string; language: Language }): Ctx {
  return makeCtx({ ...request, now: world.clock.now(), actor, log: world.log, pools: world.pools, ports: world.ports });
}
