/** Who lives, on the database's clock, and who does not. Needs the worker's log-in. */
import { and, eq, sql } from 'drizzle-orm';
import type { TxCtx } from '../../../kernel/ctx.js';
import { anyText } from '../../../kernel/db/any-of.js';
import { workerHeartbeats } from '../platform.tables.js';

/** Of all processes one releases at a time; the others pass by. */
const RELEASE_LOCK = 7_210_312;

export async function firstBeat(tx: TxCtx, poolId: string): Promise<void> {
  await tx.db.insert(workerHeartbeats).values({ poolId });
}

/** False when the last beat is too old or the row is gone: its jobs are, or may be, somebody else's. A missed beat is never made up for. */
export async function beatAgain(tx: TxCtx, poolId: string, staleMs: number): Promise<boolean> {
  const rows = await tx.db
    .update(workerHeartbeats)
    .set({ beatAt: sql`clock_timestamp()` })
    .where(
      and(
        eq(workerHeartbeats.poolId, poolId),
        sql`${workerHeartbeats.beatAt} > clock_timestamp() - make_interval(secs => ${staleMs / 1000})`,
      ),
    )
    .returning({ poolId: workerHeartbeats.poolId });
  return rows.length === 1;
}

export async function lastBeat(tx: TxCtx, poolId: string): Promise<void> {
  await tx.db.delete(workerHeartbeats).where(eq(workerHeartbeats.poolId, poolId));
}

/** Releases the jobs of the dead and answers who they were. */
export async function releaseDead(tx: TxCtx, staleMs: number): Promise<string[]> {
  const stale = sql`clock_timestamp() - make_interval(secs => ${staleMs / 1000})`;
  const [turn] = await tx.db.execute<{ mine: boolean }>(sql`select pg_try_advisory_xact_lock(${RELEASE_LOCK}) as mine`);
  if (turn?.mine !== true) return [];
  // SKIP LOCKED: a frozen worker's open effect holds its row (`holdJob`) until PostgreSQL ends that idle transaction; the other dead must not wait for it.
  const silent = await tx.db.execute<{ pool_id: string }>(sql`
    select pool_id from ${workerHeartbeats} where beat_at <= ${stale} for update skip locked`);
  // Locked jobs of a worker without a row: killed before its first beat, or it took one more job after its row was gone.
  const unknown = await tx.db.execute<{ pool_id: string }>(sql`
    select distinct job.locked_by as pool_id from graphile_worker._private_jobs job
    where job.locked_at <= ${stale} and not exists (select from ${workerHeartbeats} beat where beat.pool_id = job.locked_by)`);
  const dead = [...silent, ...unknown].map((row) => row.pool_id);
  if (dead.length === 0) return [];
  // What graphile-worker's forceUnlockWorkers sends.
  await tx.db.execute(sql`select graphile_worker.force_unlock_workers(string_to_array(${dead.join(',')}, ','))`);
  await tx.db.delete(workerHeartbeats).where(anyText(workerHeartbeats.poolId, dead));
  return dead;
}
