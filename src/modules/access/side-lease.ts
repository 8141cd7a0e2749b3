/** Reads and writes outside a request's own transactions: what authentication needs while it does not know yet who asks. */
import { drizzleOver, type ReadDb, type WriteDb } from '../../kernel/db/drizzle-session.js';
import type { LeasePool } from '../../kernel/db/lease-pool.js';
import type { TransactionMode, TransactionSettings } from '../../kernel/db/settings.js';
import { type Id, trustedId } from '../../kernel/ids.js';
import { translate } from '../../kernel/pg-errors.js';

/** A partner that does not exist: the scope of a caller nobody knows yet sees no partner's rows. */
export const NOBODY = trustedId('Partner', '00000000-0000-0000-0000-000000000000');

function asTenant(partnerId: Id<'Partner'>): TransactionSettings {
  return { scope: 'PARTNER', partnerId, actorId: null };
}

export function readAs<T>(pool: LeasePool, tenant: Id<'Partner'>, work: (db: ReadDb) => Promise<T>): Promise<T> {
  return leased(pool, tenant, 'read', work);
}

export function writeAs<T>(pool: LeasePool, tenant: Id<'Partner'>, work: (db: WriteDb) => Promise<T>): Promise<T> {
  return leased(pool, tenant, 'write', work);
}

async function leased<T>(
  pool: LeasePool,
  tenant: Id<'Partner'>,
  mode: TransactionMode,
  work: (db: WriteDb) => Promise<T>,
): Promise<T> {
  const lease = await pool.lease(asTenant(tenant), mode);
  try {
    const result = await work(drizzleOver(lease));
    if (mode === 'write') await lease.commit();
    return result;
  } catch (error) {
    throw translate(error) ?? error;
  } finally {
    await lease.rollback(); // ends a read; does nothing after a commit
  }
}
