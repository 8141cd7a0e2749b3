/** Releases the jobs of dead workers. Every living process does this, also one that runs no jobs, so the last worker's death is noticed too. */
import type { Ctx } from '../../../kernel/ctx.js';
import { inOwnCommit } from '../../../kernel/in-transaction.js';
import { releaseDead } from './heartbeat.store.js';
import { codeOf } from './job-failure.js';
import { repeat, type Repeating } from './repeat.js';
import type { Timings } from './timings.js';

/** `ctx` must log in as the worker: requests' log-in cannot see the job tables. */
export function startReaper(ctx: Ctx, timings: Timings): Repeating {
  return repeat(timings.reapMs, async () => {
    try {
      for (const pool of await inOwnCommit(ctx, (tx) => releaseDead(tx, timings.staleMs))) {
        ctx.log.warn({ pool }, 'a worker has died; its jobs are free again');
      }
    } catch (error) {
      ctx.log.warn({ code: codeOf(error) }, 'the dead could not be looked for'); // the next round, or another process, will
    }
  });
}
