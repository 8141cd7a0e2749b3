/** One run of a scan under the worker's own log-in, as the worker would make it. */
import { inTransaction } from '../../src/kernel/in-transaction.js';
import type { Ctx, Ports } from '../../src/kernel/ctx.js';
import { makeCtx } from '../../src/kernel/make-ctx.js';
import type { JobCtx, RunnableJob } from '../../src/modules/platform/jobs/index.js';
import { systemActor } from '../../src/modules/platform/jobs/run-job.js';
import { poolsOf, recordingLog } from './jobs.js';
import type { QuoteWorld } from './quote-world.js';

/** `ports` for a scan that asks an outside system. */
export async function runScan(
  world: QuoteWorld,
  scan: { readonly job: RunnableJob },
  ports: Partial<Ports> = {},
): Promise<void> {
  const pools = poolsOf(world.db.workerUrl);
  const parts = {
    requestId: 'job',
    now: world.clock.now(),
    language: 'ZH_CN' as const,
    log: recordingLog().log,
    pools,
    ports: ports as Ports,
  };
  const ctx: Ctx = makeCtx({ ...parts, actor: systemActor(scan.job.name) });
  const job: JobCtx = {
    ctx,
    async asPartner(partnerId, name, work) {
      await ctx.reads.close();
      return inTransaction(makeCtx({ ...parts, actor: systemActor(scan.job.name, partnerId) }), name, work);
    },
  };
  try {
    await scan.job.execute(job, {}, { id: '1', revision: 1, attempt: 1, maxAttempts: 1, poolId: 'test' });
  } finally {
    await ctx.reads.close();
    await pools.end();
  }
}
