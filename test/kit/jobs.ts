/** Words for tests of jobs: contexts, and waiting for a fact with a deadline instead of sleeping. */
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '../../src/kernel/clock.js';
import type { Actor, Ctx, Log, Pools } from '../../src/kernel/ctx.js';
import { LeasePool } from '../../src/kernel/db/lease-pool.js';
import { type Id, INSURER_TENANT } from '../../src/kernel/ids.js';
import { makeCtx } from '../../src/kernel/make-ctx.js';

export interface LogLine {
  readonly level: string;
  readonly message: string;
  readonly [field: string]: string | number | boolean | null;
}

export function recordingLog(): { log: Log; lines: LogLine[] } {
  const lines: LogLine[] = [];
  const at =
    (level: string): Log['info'] =>
    (fields, message) => {
      lines.push({ ...fields, level, message });
    };
  return { log: { info: at('info'), warn: at('warn'), error: at('error') }, lines };
}

export function poolsOf(url: string, size = 4): Pools & { end(): Promise<void> } {
  const main = new LeasePool({ url, applicationName: 'gw-test', size, waitMs: 5000 });
  const side = new LeasePool({ url, applicationName: 'gw-test-side', size: 3, waitMs: 5000 });
  return { main, side, end: async () => void (await Promise.all([main.end(), side.end()])) };
}

/** The request of a partner, as `app` would make it. */
export function partnerCtx(pools: Pools, partnerId: Id<'Partner'> = INSURER_TENANT): Ctx {
  const actor: Actor = { side: 'PARTNER', id: null, label: 'test', partnerId, outletIds: null, permissions: new Set() };
  return makeCtx({ requestId: 'test', now: systemClock().now(), actor, language: 'EN', log: recordingLog().log, pools, ports: {} });
}

/** Asks until the answer is not null; fails with what was waited for. */
export async function eventually<T>(what: string, deadlineMs: number, ask: () => Promise<T | null>): Promise<T> {
  const started = performance.now();
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() - started > deadlineMs) throw new Error(`within ${String(deadlineMs)} ms it did not happen that ${what}`);
    await pause(50);
  }
}
