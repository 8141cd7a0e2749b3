/** Statements on commission entries and what they book. Both are only ever added to. */
import { and, asc, eq } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../../kernel/ctx.js';
import { anyUuid } from '../../../kernel/db/any-of.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { listsBy } from '../../../kernel/loaders.js';
import type { Sentence } from '../../../kernel/refusal.js';
import { scoped } from '../../platform/index.js';
import { commissionEntries, postings } from '../billing.tables.js';
import type { CommissionEntry } from './commission.js';
import { bookingOf } from './commission.rules.js';

const reach = { partnerId: commissionEntries.partnerId, outletId: commissionEntries.outletId };

/** Entries with their bookings: two statements, however many. A journal bears the id of its entry. */
export async function insertEntries(tx: TxCtx, entries: readonly CommissionEntry[], label: Sentence): Promise<void> {
  await tx.db.insert(commissionEntries).values([...entries]);
  const booked = entries.flatMap((entry) =>
    bookingOf(entry.amount).map(({ account, amount }) => ({
      id: newId('Posting'),
      partnerId: entry.partnerId,
      journalId: entry.id,
      chargeId: entry.chargeId,
      account,
      amount,
      labelZh: label.zh,
      labelEn: label.en,
      postedAt: entry.accruedAt,
    })),
  );
  if (booked.length > 0) await tx.db.insert(postings).values(booked);
}

/** Every entry of a policy, under the lock of whoever changes the policy. */
export async function entriesOf(ctx: ReadCtx, partnerId: Id<'Partner'>, policyId: string): Promise<CommissionEntry[]> {
  return ctx.db
    .select()
    .from(commissionEntries)
    .where(
      and(scoped(ctx, reach), eq(commissionEntries.partnerId, partnerId), eq(commissionEntries.policyId, policyId)),
    )
    .orderBy(asc(commissionEntries.accruedAt), asc(commissionEntries.id));
}

export const commissionByPolicy = listsBy<CommissionEntry>(
  'commissionByPolicy',
  (ctx, policyIds) =>
    ctx.db
      .select()
      .from(commissionEntries)
      .where(and(scoped(ctx, reach), anyUuid(commissionEntries.policyId, policyIds)))
      .orderBy(asc(commissionEntries.accruedAt), asc(commissionEntries.id)),
  (entry) => entry.policyId,
);
