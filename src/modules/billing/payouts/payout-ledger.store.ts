/** Statements on bookings of money that goes out, on what providers told of it, and on what came back. Only ever added to. */
import { randomUUID } from 'node:crypto';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../../kernel/ctx.js';
import { anyUuid } from '../../../kernel/db/any-of.js';
import { newId } from '../../../kernel/ids.js';
import { listsBy } from '../../../kernel/loaders.js';
import { type Money, money } from '../../../kernel/money.js';
import { scoped } from '../../platform/index.js';
import type { LedgerAccount } from '../billing.js';
import type { ProviderFact } from '../payment-provider.port.js';
import { payoutJournal, type PayoutEvent } from './payout-journal.rules.js';
import type { PayoutSubject, Receipt, Transfer } from './payouts.js';
import { payoutFacts, payoutPostings, receipts } from './payouts.tables.js';

/** Books an event as one journal. The book of the subject is locked. */
export async function postPayout(
  tx: TxCtx,
  { partnerId, subjectId }: Omit<PayoutSubject, 'subjectKind'>,
  event: PayoutEvent,
  amount: Money,
): Promise<void> {
  const { label, entries } = payoutJournal(event, amount);
  const journalId = randomUUID();
  await tx.db.insert(payoutPostings).values(
    entries.map((entry) => ({
      ...entry,
      id: newId('Posting'),
      partnerId,
      journalId,
      subjectId,
      labelZh: label.zh,
      labelEn: label.en,
      postedAt: tx.now,
    })),
  );
}

/** What an account of a subject's books stands at. */
export async function payoutBalance(ctx: ReadCtx, subjectId: string, account: LedgerAccount): Promise<Money> {
  const rows = await ctx.db
    .select({ fen: sql<string>`coalesce(sum(${payoutPostings.amount}), 0)::text` })
    .from(payoutPostings)
    .where(
      and(
        scoped(ctx, { partnerId: payoutPostings.partnerId }),
        anyUuid(payoutPostings.subjectId, [subjectId]),
        eq(payoutPostings.account, account),
      ),
    );
  return money(BigInt(rows[0]?.fen ?? '0'));
}

export type PayoutOutcome =
  | 'PAYOUT_ARRIVED'
  | 'PAYOUT_CAME_BACK'
  /** The arrival of what we know to have arrived and come back. */
  | 'OVERTAKEN'
  /** Money that we did not send, or another amount: nothing booked, somebody must look. */
  | 'IGNORED';

export async function payoutFactTaken(ctx: ReadCtx, transfer: Transfer, eventId: string): Promise<boolean> {
  const rows = await ctx.db
    .select({ eventId: payoutFacts.eventId })
    .from(payoutFacts)
    .where(
      and(
        scoped(ctx, { partnerId: payoutFacts.partnerId }),
        eq(payoutFacts.partnerId, transfer.partnerId),
        eq(payoutFacts.provider, transfer.provider),
        eq(payoutFacts.eventId, eventId),
      ),
    );
  return rows.length > 0;
}

export async function keepPayoutFact(
  tx: TxCtx,
  { partnerId, provider, payoutId, attempt }: Transfer,
  { eventId, type, amount, happenedAt }: ProviderFact,
  outcome: PayoutOutcome,
): Promise<void> {
  await tx.db
    .insert(payoutFacts)
    .values({ partnerId, provider, payoutId, attempt, eventId, type, amount, happenedAt, receivedAt: tx.now, outcome });
}

// ── money that came back ──

const receiptReach = { partnerId: receipts.partnerId } as const;

/** What came in for a cause, the oldest first. */
export const receiptsByCause = listsBy<Receipt>(
  'receiptsByCause',
  (ctx, causeIds) =>
    ctx.db
      .select()
      .from(receipts)
      .where(and(scoped(ctx, receiptReach), anyUuid(receipts.causeId, causeIds)))
      .orderBy(asc(receipts.recordedAt), asc(receipts.id)),
  ({ causeId }) => causeId,
);

export async function insertReceipt(tx: TxCtx, receipt: Receipt): Promise<void> {
  await tx.db.insert(receipts).values(receipt);
}
