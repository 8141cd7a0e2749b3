/** The only opener of write transactions. Given a `TxCtx` it joins. */
import { setTimeout as pause } from 'node:timers/promises';
import { type Ctx, settingsOf, type TxCtx } from './ctx.js';
import { drizzleOver } from './db/drizzle-session.js';
import type { Lease } from './db/lease.js';
import { loaderFactory } from './loaders.js';
import { Defect } from './failure.js';
import { isRetryable, translate } from './pg-errors.js';

const ATTEMPTS = 3;

export async function inTransaction<T>(ctx: Ctx | TxCtx, name: string, work: (tx: TxCtx) => Promise<T>): Promise<T> {
  if (ctx.inTransaction) return work(ctx);
  await ctx.reads.close(); // one lease per request: a full pool must not wait for itself
  for (let attempt = 1; ; attempt += 1) {
    const lease = await ctx.pools.main.lease(settingsOf(ctx.actor), 'write');
    try {
      return await attemptOnce(ctx, lease, work);
    } catch (error) {
      await lease.rollback();
      if (isRetryable(error) && attempt < ATTEMPTS) {
        ctx.log.warn({ transaction: name, attempt }, 'transaction runs again');
        await pause(10 * attempt + Math.random() * 20 * attempt);
        continue;
      }
      throw translate(error) ?? error;
    }
  }
}

/** A transaction of its own on the side pool, for what must be written although the request writes nothing (audit of reads and refusals). */
export async function inOwnCommit<T>(ctx: Ctx, work: (tx: TxCtx) => Promise<T>): Promise<T> {
  if (ctx.rehearsal) throw new Defect('a rehearsal writes nothing');
  const lease = await ctx.pools.side.lease(settingsOf(ctx.actor), 'write');
  try {
    const tx = txCtx(ctx, lease);
    const result = await work(tx);
    await lease.commit();
    return result;
  } catch (error) {
    await lease.rollback();
    throw translate(error) ?? error;
  }
}

async function attemptOnce<T>(ctx: Ctx, lease: Lease, work: (tx: TxCtx) => Promise<T>): Promise<T> {
  ctx.duties.reset();
  const result = await work(txCtx(ctx, lease));
  ctx.duties.assertMet();
  if (ctx.rehearsal) {
    await lease.rows('set constraints all immediate', []); // what only COMMIT would find
    await lease.rollback();
    return result;
  }
  await lease.commit();
  return result;
}

function txCtx(ctx: Ctx, lease: Lease): TxCtx {
  const tx: TxCtx = {
    inTransaction: true,
    requestId: ctx.requestId,
    now: ctx.now,
    actor: ctx.actor,
    language: ctx.language,
    log: ctx.log,
    duties: ctx.duties,
    db: drizzleOver(lease),
    loader: loaderFactory(() => tx), // nothing cached before the lock is believed after it
  };
  return tx;
}
