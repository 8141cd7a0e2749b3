/** One run of one job: its contexts, its fence, and what a failure leaves behind. */
import type { Job as LockedJob } from 'graphile-worker';
import type { Clock } from '../../../kernel/clock.js';
import type { Actor, Log, Pools, Ports } from '../../../kernel/ctx.js';
import { inOwnCommit, inTransaction } from '../../../kernel/in-transaction.js';
import { makeCtx } from '../../../kernel/make-ctx.js';
import type { Heartbeat } from './heartbeat.js';
import type { JobCtx, RunnableJob } from './job.js';
import { codeOf, isFinal, jobLost } from './job-failure.js';
import type { JobRun } from './job-run.js';
import { holdJob, spendAttempts } from './jobs.store.js';
import type { Timings } from './timings.js';

export interface JobSurroundings {
  /** Both log in as the worker. */
  readonly pools: Pools;
  readonly log: Log;
  readonly clock: Clock;
  readonly ports: Ports;
  readonly timings: Timings;
}

/** The gateway itself. With a partner it works on that partner's rows and reaches no other. */
export function systemActor(label: string, partnerId: Actor['partnerId'] = null): Actor {
  return {
    side: 'SYSTEM',
    id: null,
    label,
    partnerId,
    outletIds: null,
    permissions: new Set(),
    roles: [],
    standing: 'ACTIVE',
  };
}

export async function runJob(
  around: JobSurroundings,
  heartbeat: Heartbeat,
  job: RunnableJob,
  locked: LockedJob,
): Promise<void> {
  await heartbeat.begun;
  const { pools, log, clock, ports } = around;
  const run: JobRun = {
    id: locked.id,
    revision: locked.revision,
    attempt: locked.attempts,
    maxAttempts: locked.max_attempts,
    poolId: heartbeat.poolId,
  };
  const parts = {
    requestId: `job-${run.id}-${String(run.attempt)}`,
    now: clock.now(),
    language: 'ZH_CN' as const,
    log,
    pools,
    ports,
  };
  const ctx = makeCtx({ ...parts, actor: systemActor(job.name) });
  const jobCtx: JobCtx = {
    ctx,
    async asPartner(partnerId, name, work) {
      await ctx.reads.close(); // one lease per job: jobs that all wait for a second would wait for ever
      heartbeat.assertAlive();
      return inTransaction(makeCtx({ ...parts, actor: systemActor(job.name, partnerId) }), name, async (tx) => {
        if (!(await holdJob(tx, run, around.timings.staleMs))) throw jobLost();
        return work(tx);
      });
    },
  };
  try {
    await job.execute(jobCtx, locked.payload, run);
    heartbeat.assertAlive(); // a success is told by deleting the row, whoever holds it by now
  } catch (error) {
    const code = codeOf(error);
    log.error({ job: job.name, jobId: run.id, attempt: run.attempt, code }, 'a job failed');
    if (isFinal(error)) await inOwnCommit(ctx, (tx) => spendAttempts(tx, run));
    throw new CodeOnly(code);
  } finally {
    await ctx.reads.close();
  }
}

/** What graphile-worker is shown: it keeps the message in `last_error` and writes the stack to its log. */
class CodeOnly extends Error {
  constructor(code: string) {
    super(code);
    this.name = 'JobError';
    this.stack = code;
  }
}
