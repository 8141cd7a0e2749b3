/** Makes contexts: `app/context.ts` for requests, jobs for their rows, tests for themselves. */
import { type Actor, type Ctx, type Log, type Pools, type Ports, settingsOf } from './ctx.js';
import { RequestReads } from './db/request-reads.js';
import type { Instant } from './dates.js';
import { Duties, type DutyRow, NO_DUTIES, type Witness } from './duties.js';
import { loaderFactory } from './loaders.js';
import type { Language } from './refusal.js';

export interface CtxParts {
  readonly requestId: string;
  readonly now: Instant;
  readonly actor: Actor;
  readonly language: Language;
  readonly log: Log;
  readonly pools: Pools;
  readonly ports: Ports;
  readonly rehearsal?: Witness;
}

export function makeCtx(parts: CtxParts): Ctx {
  const reads = new RequestReads(parts.pools.main, settingsOf(parts.actor));
  const ctx: Ctx = {
    ...parts,
    rehearsal: parts.rehearsal ?? null,
    inTransaction: false,
    reads,
    db: reads.db,
    duties: NO_DUTIES,
    loader: loaderFactory(
      () => ctx,
      () => reads.snapshot,
    ),
  };
  return ctx;
}

/** The context of one root field: the same request, that row's duties. */
export function withDuties(ctx: Ctx, row: DutyRow): Ctx {
  return { ...ctx, duties: new Duties(row, ctx.rehearsal) };
}
