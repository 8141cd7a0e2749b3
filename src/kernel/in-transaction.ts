/** The only opener of write transactions. Given a `TxCtx` it joins. */
import { setTimeout as pause } from 'node:timers/promises';
import { type Actor, type Ctx, settingsOf, type TxCtx } from './ctx.js';
import { sql } from 'drizzle-orm';
import { drizzleOver } from './db/drizzle-session.js';
import { type Lease, OutcomeUnknown } from './db/lease.js';
import { loaderFactory } from './loaders.js';
import { Defect, unavailable } from './failure.js';
import type { Id } from './ids.js';
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

/**
 * A transaction of its own on the side pool, for what must be written although the request writes nothing (audit of reads
 * and refusals, papers made when they are first asked for). Its caller can do it again without a key: a lost COMMIT leaves
 * nobody a question.
 */
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
    if (error instanceof OutcomeUnknown) throw unavailable('The database connection was lost.');
    throw translate(error) ?? error;
  }
}

/**
 * A part of a transaction under the scope of another partner: for what belongs to it and comes from somebody else, who has
 * shown a right to it (a loss that a club reports under a dealer's policy). The walls stay, they are the other partner's
 * for as long as it lasts; who acted stays the same in audit. When `work` fails, so does the whole transaction, which is why
 * nothing is put back then. The insurer's people reach all of it by themselves.
 */
export async function underScopeOf<T>(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  work: (tx: TxCtx) => Promise<T>,
): Promise<T> {
  if (tx.actor.side === 'INSURER' || tx.actor.partnerId === partnerId) return work(tx);
  if (tx.actor.partnerId === null) throw new Defect('a scope is lent between partners');
  const actor: Actor = { ...tx.actor, partnerId, visitorId: tx.actor.partnerId, outletIds: null };
  const other: TxCtx = { ...tx, actor, loader: loaderFactory(() => other) }; // what one may see is not the other's
  await setPartner(tx, partnerId);
  const result = await work(other);
  await setPartner(tx, tx.actor.partnerId);
  return result;
}

async function setPartner(tx: TxCtx, partnerId: Id<'Partner'>): Promise<void> {
  await tx.db.execute(sql`select set_config('app.partner_id', ${partnerId}, true)`);
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
