/** Statements on the job tables. All but `insertJob` need the worker's log-in. */
import { sql } from 'drizzle-orm';
import type { TxCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { jobEffects, workerHeartbeats } from '../platform.tables.js';
import type { JobRun } from './job-run.js';

export async function insertJob(tx: TxCtx, name: string, payload: unknown, key: string | null): Promise<string> {
  const [row] = await tx.db.execute<{ id: string }>(
    sql`select app.enqueue(${name}, ${JSON.stringify(payload)}::json, ${key}) as id`,
  );
  if (!row) throw new Defect('app.enqueue answered nothing');
  return row.id;
}

/**
 * Whether the run's worker still holds the job, asked with a lock that lasts until the transaction ends. Releasing a
 * worker's jobs takes its heartbeat row for itself (`heartbeat.store.ts`), so it waits for this transaction: what is
 * true here is still true at commit. KEY SHARE, so that the worker's own beats pass.
 */
export async function holdJob(tx: TxCtx, run: JobRun, staleMs: number): Promise<boolean> {
  const rows = await tx.db.execute(sql`
    select 1 from ${workerHeartbeats} beat
    where beat.pool_id = ${run.poolId} and beat.beat_at > clock_timestamp() - make_interval(secs => ${staleMs / 1000})
      and exists (select from graphile_worker._private_jobs job where job.id = ${run.id}::bigint and job.locked_by = ${run.poolId})
    for key share of beat`);
  return rows.length === 1;
}

/** Takes an effect key; false when the effect has been there before. A concurrent run of the same job waits here. */
export async function claimEffect(tx: TxCtx, effectKey: string): Promise<boolean> {
  const rows = await tx.db
    .insert(jobEffects)
    .values({ effectKey })
    .onConflictDoNothing()
    .returning({ effectKey: jobEffects.effectKey });
  return rows.length === 1;
}

/** Keys of jobs that are gone: a day later no run of them can be under way. */
export async function sweepEffects(tx: TxCtx, limit: number): Promise<number> {
  const rows = await tx.db.execute(sql`
    delete from ${jobEffects} where effect_key in (
      select effect.effect_key from ${jobEffects} effect
      where effect.done_at < clock_timestamp() - interval '1 day'
        and not exists (select from graphile_worker._private_jobs job where job.id = split_part(effect.effect_key, '.', 1)::bigint)
      limit ${limit})
    returning effect_key`);
  return rows.length;
}

/** Spends the attempts that are left, for a job that no attempt can save. */
export async function spendAttempts(tx: TxCtx, run: JobRun): Promise<void> {
  await tx.db.execute(sql`
    update graphile_worker._private_jobs set attempts = max_attempts
    where id = ${run.id}::bigint and locked_by = ${run.poolId}`);
}

export interface SpentJob {
  readonly id: string;
  readonly name: string;
  readonly attempts: number;
  /** A code (`job-failure.ts`), or null when every attempt ended with its process. */
  readonly lastError: string | null;
  readonly createdAt: string;
  readonly failedAt: string;
}

export async function listSpent(tx: TxCtx, limit: number): Promise<SpentJob[]> {
  const rows = await tx.db.execute<{
    id: string;
    name: string;
    attempts: number;
    last_error: string | null;
    created_at: string;
    updated_at: string;
  }>(sql`
    select id, task_identifier as name, attempts, last_error, created_at, updated_at
    from graphile_worker.jobs where attempts >= max_attempts and locked_at is null
    order by updated_at, id limit ${limit}`);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    attempts: row.attempts,
    lastError: row.last_error,
    createdAt: row.created_at,
    failedAt: row.updated_at,
  }));
}

/** Gives spent jobs all their attempts again, from now. Answers the ids that were indeed spent. */
export async function renewSpent(tx: TxCtx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.db.execute<{ id: string }>(sql`
    update graphile_worker._private_jobs set attempts = 0, run_at = clock_timestamp(), updated_at = clock_timestamp()
    where id = any(string_to_array(${ids.join(',')}, ',')::bigint[]) and attempts >= max_attempts and locked_at is null
    returning id`);
  return rows.map((row) => row.id);
}

/**
 * One tick of a timer: at most once per slot of the database's clock, whatever the number of processes, and not while
 * the last one is still at work. graphile-worker's own ledger of cron ticks, at a finer grain than its minute.
 */
export async function tick(tx: TxCtx, jobName: string, everySeconds: number): Promise<boolean> {
  const key = `timer:${jobName}`;
  const rows = await tx.db.execute(sql`
    with slot as (
      insert into graphile_worker._private_known_crontabs as known (identifier, known_since, last_execution)
      select ${key}, now.at, date_bin(make_interval(secs => ${everySeconds}), now.at, 'epoch') from (select clock_timestamp() as at) now
      on conflict (identifier) do update set last_execution = excluded.last_execution
      where known.last_execution is null or known.last_execution < excluded.last_execution
      returning 1)
    select app.enqueue(${jobName}, '{}'::json, ${key}) as id from slot
    where not exists (select from graphile_worker._private_jobs where key = ${key} and locked_at is not null)`);
  return rows.length === 1;
}
