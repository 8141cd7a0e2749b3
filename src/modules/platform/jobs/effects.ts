/** Effects of jobs, each once. */
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { inOwnCommit, inTransaction } from '../../../kernel/in-transaction.js';
import type { JobRun } from './job-run.js';
import { claimEffect, listSpent, renewSpent, type SpentJob } from './jobs.store.js';

/**
 * Does `work` unless this job has done it before, in the transaction that writes its key: a job that runs twice has one
 * effect. `part` tells several effects of one job apart. Answers whether the work was done now.
 */
export async function effectOnce(tx: TxCtx, run: JobRun, work: () => Promise<void>, part = ''): Promise<boolean> {
  // With the revision: a waiting job replaced under its key keeps its id, and its new work is not the old one's.
  if (!(await claimEffect(tx, `${run.id}.${String(run.revision)}.${part}`))) return false;
  await work();
  return true;
}

/** Jobs that have used all their attempts. They stay until somebody decides. Needs the worker's log-in. */
export function spentJobs(ctx: Ctx, limit = 100): Promise<SpentJob[]> {
  return inOwnCommit(ctx, (tx) => listSpent(tx, limit));
}

/** Puts spent jobs back with all their attempts; what they had done stays done, by its key. Needs the worker's log-in. */
export function requeueSpent(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  return inTransaction(ctx, 'jobs.requeueSpent', (tx) => renewSpent(tx, ids));
}
