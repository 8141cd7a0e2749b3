/** Statements on payouts and their transfers. Locks go book, then payouts, then transfers, then payees. */
import { and, asc, eq, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { anyUuid } from '../../../kernel/db/any-of.js';
import { Defect } from '../../../kernel/failure.js';
import { byId, listsBy } from '../../../kernel/loaders.js';
import { KernelRefusals, Refusal } from '../../../kernel/refusal.js';
import { scoped } from '../../platform/index.js';
import type { Payee, Payout, PayoutBook, Transfer } from './payouts.js';
import { payees, payoutBooks, payouts, payoutTransfers } from './payouts.tables.js';

const payoutReach = { partnerId: payouts.partnerId, outletId: payouts.outletId } as const;

export const payoutById = byId<Payout>('payoutById', (ctx, ids) =>
  ctx.db
    .select()
    .from(payouts)
    .where(and(scoped(ctx, payoutReach), anyUuid(payouts.id, ids))),
);

/** Payouts of a subject in their order. */
export const payoutsBySubject = listsBy<Payout>(
  'payoutsBySubject',
  (ctx, subjectIds) =>
    ctx.db
      .select()
      .from(payouts)
      .where(and(scoped(ctx, payoutReach), anyUuid(payouts.subjectId, subjectIds)))
      .orderBy(asc(payouts.sequence)),
  ({ subjectId }) => subjectId,
);

const bookReach = { partnerId: payoutBooks.partnerId } as const;

/** The books of a subject under lock; null while nobody has opened them. */
export async function lockBook(tx: TxCtx, subjectId: string): Promise<PayoutBook | null> {
  const rows = await tx.db
    .select()
    .from(payoutBooks)
    .where(and(scoped(tx, bookReach), anyUuid(payoutBooks.subjectId, [subjectId])))
    .for('update');
  return rows[0] ?? null;
}

/** The books of a subject under lock, opened if nobody has. */
export async function openBook(tx: TxCtx, book: Omit<PayoutBook, 'ordered' | 'createdAt'>): Promise<PayoutBook> {
  await tx.db
    .insert(payoutBooks)
    .values({ ...book, ordered: 0, createdAt: tx.now })
    .onConflictDoNothing();
  const locked = await lockBook(tx, book.subjectId);
  if (!locked) throw new Defect('books were opened and are not there');
  return locked;
}

/** The payouts of a subject under lock; its book is locked already. */
export function lockPayoutsOf(tx: TxCtx, subjectId: string): Promise<Payout[]> {
  return tx.db
    .select()
    .from(payouts)
    .where(and(scoped(tx, { partnerId: payouts.partnerId }), anyUuid(payouts.subjectId, [subjectId])))
    .orderBy(asc(payouts.sequence))
    .for('update');
}

/** The book is locked; the payout takes its next place. */
export async function insertPayout(tx: TxCtx, payout: Payout): Promise<void> {
  await tx.db.insert(payouts).values(payout);
  await tx.db
    .update(payoutBooks)
    .set({ ordered: payout.sequence })
    .where(and(eq(payoutBooks.partnerId, payout.partnerId), eq(payoutBooks.subjectId, payout.subjectId)));
}

export async function movePayout(
  tx: TxCtx,
  payout: Payout,
  change: Pick<Payout, 'state' | 'paidAt' | 'returnReason'> & { readonly payeeId?: Payout['payeeId'] },
): Promise<Payout> {
  const rows = await tx.db
    .update(payouts)
    .set({ ...change, revision: payout.revision + 1 })
    .where(
      and(eq(payouts.partnerId, payout.partnerId), eq(payouts.id, payout.id), eq(payouts.revision, payout.revision)),
    )
    .returning();
  const [moved] = rows;
  if (!moved) throw new Refusal({ code: KernelRefusals.CONFLICT });
  return moved;
}

/** Payouts on their way to an account, not sent yet. */
export function payoutsWaitingFor(tx: TxCtx, payeeId: string): Promise<Payout[]> {
  return tx.db
    .select()
    .from(payouts)
    .where(
      and(
        scoped(tx, { partnerId: payouts.partnerId }),
        anyUuid(payouts.payeeId, [payeeId]),
        eq(payouts.state, 'VERIFYING_PAYEE'),
      ),
    )
    .orderBy(asc(payouts.createdAt), asc(payouts.id));
}

// ── transfers ──

const transferReach = { partnerId: payoutTransfers.partnerId } as const;

export async function transferByNumber(ctx: ReadCtx, number: string): Promise<Transfer | null> {
  const rows = await ctx.db
    .select()
    .from(payoutTransfers)
    .where(and(scoped(ctx, transferReach), eq(payoutTransfers.number, number)));
  return rows[0] ?? null;
}

/** The transfers of a payout under lock, in their order; the payout is locked already. */
export function lockTransfersOf(tx: TxCtx, payoutId: string): Promise<Transfer[]> {
  return tx.db
    .select()
    .from(payoutTransfers)
    .where(and(scoped(tx, transferReach), anyUuid(payoutTransfers.payoutId, [payoutId])))
    .orderBy(asc(payoutTransfers.attempt))
    .for('update');
}

export async function insertTransfer(tx: TxCtx, transfer: Transfer): Promise<void> {
  await tx.db.insert(payoutTransfers).values(transfer);
}

export async function moveTransfer(
  tx: TxCtx,
  transfer: Transfer,
  change: Partial<Pick<Transfer, 'state' | 'arrivedAt' | 'reconciledAt'>>,
): Promise<void> {
  const rows = await tx.db
    .update(payoutTransfers)
    .set({ ...change, revision: transfer.revision + 1 })
    .where(
      and(
        eq(payoutTransfers.partnerId, transfer.partnerId),
        eq(payoutTransfers.payoutId, transfer.payoutId),
        eq(payoutTransfers.attempt, transfer.attempt),
        eq(payoutTransfers.revision, transfer.revision),
      ),
    )
    .returning({ attempt: payoutTransfers.attempt });
  if (rows.length === 0) throw new Refusal({ code: KernelRefusals.CONFLICT });
}

/** A transfer that a provider is to be asked about. */
export interface DueTransfer {
  /** Of the payout; its living transfer is meant. */
  readonly id: string;
  readonly partnerId: Transfer['partnerId'];
  readonly number: string;
  readonly provider: string;
  readonly amount: Transfer['amount'];
  readonly payee: Pick<Payee, 'holderName' | 'accountNumber' | 'bank'>;
}

const DUE_TRANSFER = {
  id: payoutTransfers.payoutId,
  partnerId: payoutTransfers.partnerId,
  number: payoutTransfers.number,
  provider: payoutTransfers.provider,
  amount: payoutTransfers.amount,
  payee: { holderName: payees.holderName, accountNumber: payees.accountNumber, bank: payees.bank },
};

function dueTransfers(ctx: ReadCtx) {
  return ctx.db
    .select(DUE_TRANSFER)
    .from(payoutTransfers)
    .innerJoin(payees, and(eq(payees.partnerId, payoutTransfers.partnerId), eq(payees.id, payoutTransfers.payeeId)));
}

/** Transfers to a verified payee that have not ended, the oldest first. Listed under SYSTEM. */
export function transfersUnderWay(ctx: ReadCtx, provider: string, limit: number): Promise<DueTransfer[]> {
  return dueTransfers(ctx)
    .where(
      and(
        scoped(ctx, transferReach),
        inArray(payoutTransfers.state, ['DUE', 'SENT']),
        eq(payoutTransfers.provider, provider),
        sql`${payees.state} = 'VERIFIED'`,
      ),
    )
    .orderBy(asc(payoutTransfers.createdAt), asc(payoutTransfers.number))
    .limit(limit);
}

/** Transfers that arrived long enough ago for a bank to have given them back. Listed under SYSTEM. */
export function unreconciledTransfers(
  ctx: ReadCtx,
  provider: string,
  arrivedUntil: Instant,
  limit: number,
): Promise<DueTransfer[]> {
  return dueTransfers(ctx)
    .where(
      and(
        scoped(ctx, transferReach),
        eq(payoutTransfers.state, 'ARRIVED'),
        isNull(payoutTransfers.reconciledAt),
        eq(payoutTransfers.provider, provider),
        lte(payoutTransfers.arrivedAt, arrivedUntil),
      ),
    )
    .orderBy(asc(payoutTransfers.arrivedAt), asc(payoutTransfers.number))
    .limit(limit);
}
