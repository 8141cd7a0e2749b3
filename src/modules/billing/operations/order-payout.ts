import type { TxCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { type Id, type IdKind, newId } from '../../../kernel/ids.js';
import type { Money } from '../../../kernel/money.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import { emit, orderedNumber } from '../../platform/index.js';
import { postPayout } from '../payouts/payout-ledger.store.js';
import { PayoutEvents } from '../payouts/payouts.events.js';
import { payoutLife, transferLife } from '../payouts/payouts.life.js';
import type { Payee, Payout, PayoutKind } from '../payouts/payouts.js';
import { PayoutRefusals } from '../payouts/payouts.refusals.js';
import { insertPayout, insertTransfer, lockPayoutsOf, openBook } from '../payouts/payouts.store.js';
import { lockPayee } from '../payouts/payees.store.js';

export interface OrderPayout {
  readonly partnerId: Id<'Partner'>;
  readonly outletId: Id<'Outlet'> | null;
  readonly subject: { readonly kind: IdKind; readonly id: string };
  /** Its place among the payouts of the subject, counted by the caller under its own lock: the same place is paid once. */
  readonly sequence: number;
  readonly kind: PayoutKind;
  readonly amount: Money;
  readonly payeeId: string;
  /** Provider that sends it: `ctx.ports.paymentProvider.name`, read before the transaction. */
  readonly provider: string;
}

/**
 * Money is owed to a payee: booked at once, sent by the worker when the account is known to be its holder's. Inside the
 * transaction of the upper room. The same place with the same content answers the same payout. Refuses: NOT_FOUND,
 * PAYEE_MISMATCH, PAYOUT_PLACE_TAKEN.
 */
export async function orderPayout(tx: TxCtx, input: OrderPayout): Promise<Payout> {
  const { partnerId, outletId, subject, sequence, kind, amount } = input;
  if (amount.fen <= 0n) throw new Defect('a payout of nothing');
  const subjectId = subject.id;
  const book = await openBook(tx, { partnerId, outletId, subjectKind: subject.kind, subjectId });
  const before = (await lockPayoutsOf(tx, subjectId)).find((one) => one.sequence === sequence);
  if (before) {
    const same = before.kind === kind && before.amount.fen === amount.fen && before.payeeId === input.payeeId;
    if (same) return before;
  }
  if (sequence !== book.ordered + 1) throw new Refusal({ code: PayoutRefusals.PAYOUT_PLACE_TAKEN });
  const payee = await payableTo(tx, partnerId, input.payeeId, ['input', 'payeeId']);
  const payout: Payout = {
    id: newId('Payout'),
    partnerId,
    outletId,
    number: await orderedNumber(tx, 'PYO', 'app.payout_numbers'),
    subjectKind: subject.kind,
    subjectId,
    sequence,
    kind,
    amount,
    payeeId: payee.id,
    state: payoutLife.initial,
    paidAt: null,
    returnReason: null,
    revision: 1,
    createdAt: tx.now,
  };
  await insertPayout(tx, payout);
  await addTransfer(tx, payout, 1, input.provider);
  await postPayout(tx, payout, 'OWED', amount);
  await emit(tx, { event: PayoutEvents['payout.ordered'], subject: { kind: 'Payout', id: payout.id }, partnerId });
  return payout;
}

/** A payee of the partner whose account is not known to be somebody else's. */
export async function payableTo(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  payeeId: string,
  field: readonly string[],
): Promise<Payee> {
  const payee = await lockPayee(tx, payeeId, 'share');
  if (payee?.partnerId !== partnerId) throw new Refusal(NOT_FOUND(field));
  if (payee.state === 'MISMATCHED') throw new Refusal({ code: PayoutRefusals.PAYEE_MISMATCH, field });
  return payee;
}

export async function addTransfer(tx: TxCtx, payout: Payout, attempt: number, provider: string): Promise<void> {
  await insertTransfer(tx, {
    partnerId: payout.partnerId,
    payoutId: payout.id,
    attempt,
    number: `${payout.number}-${String(attempt)}`,
    provider,
    payeeId: payout.payeeId,
    amount: payout.amount,
    state: transferLife.initial,
    arrivedAt: null,
    reconciledAt: null,
    revision: 1,
    createdAt: tx.now,
  });
}
