import type { TxCtx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { emit } from '../../platform/index.js';
import type { ProviderFact } from '../payment-provider.port.js';
import { keepPayoutFact, payoutFactTaken, type PayoutOutcome, postPayout } from '../payouts/payout-ledger.store.js';
import { PayoutEvents } from '../payouts/payouts.events.js';
import { payoutLife, transferLife } from '../payouts/payouts.life.js';
import type { Payout, ReturnReason, Transfer } from '../payouts/payouts.js';
import {
  lockBook,
  lockPayoutsOf,
  lockTransfersOf,
  movePayout,
  moveTransfer,
  payoutById,
  transferByNumber,
} from '../payouts/payouts.store.js';

/** A check that the proof of claim money takes away, to see that it misses it. Nothing else may change it. */
export const payoutChecks = { overtaken: true };

/** A payout and one transfer of it, locked. */
export interface LockedPayout {
  readonly payout: Payout;
  readonly transfer: Transfer;
}

/**
 * Takes what a provider tells of a transfer, once per event id, by whatever way and in whatever order it comes. What came
 * back before we heard that it arrived is booked through, and its arrival then changes nothing.
 */
export async function takePayoutFact(
  tx: TxCtx,
  provider: string,
  fact: ProviderFact,
): Promise<PayoutOutcome | 'DUPLICATE' | 'UNKNOWN_ORDER'> {
  const locked = await lockedTransfer(tx, fact.orderNumber);
  if (locked?.transfer.provider !== provider) return 'UNKNOWN_ORDER';
  const { transfer } = locked;
  if (await payoutFactTaken(tx, transfer, fact.eventId)) return 'DUPLICATE';
  const outcome = transfer.amount.fen === fact.amount.fen ? await happened(tx, locked, fact) : 'IGNORED';
  await keepPayoutFact(tx, transfer, fact, outcome);
  if (outcome === 'IGNORED')
    tx.log.error(
      { provider, transfer: transfer.number, type: fact.type },
      'a provider told of money that we do not know',
    );
  return outcome;
}

/** Book first, then the payouts of its subject, then their transfers: everybody locks in this order. */
export async function lockedTransfer(tx: TxCtx, number: string): Promise<LockedPayout | null> {
  const seen = await transferByNumber(tx, number);
  if (!seen) return null;
  const payout = await lockedPayout(tx, seen.payoutId);
  const transfer = payout && (await lockTransfersOf(tx, payout.id)).find(({ attempt }) => attempt === seen.attempt);
  if (!transfer) throw new Defect('a transfer left its payout');
  return { payout, transfer };
}

export async function lockedPayout(tx: TxCtx, id: string): Promise<Payout | null> {
  const seen = await tx.loader(payoutById).load(id);
  if (!seen) return null;
  await lockBook(tx, seen.subjectId);
  return (await lockPayoutsOf(tx, seen.subjectId)).find((one) => one.id === id) ?? null;
}

async function happened(tx: TxCtx, locked: LockedPayout, { type, happenedAt }: ProviderFact): Promise<PayoutOutcome> {
  const { transfer } = locked;
  const { state } = transfer;
  if (type === 'PAYOUT') {
    if (state === 'DUE' || state === 'SENT') return arrived(tx, locked, happenedAt);
    const known = state === 'CAME_BACK' && transfer.arrivedAt !== null;
    if (known && !payoutChecks.overtaken) await postPayout(tx, locked.payout, 'ARRIVED', transfer.amount);
    return known ? 'OVERTAKEN' : 'IGNORED';
  }
  if (state === 'CAME_BACK') return 'IGNORED';
  if (type === 'PAYOUT_FAILED') {
    if (state === 'ARRIVED') return 'IGNORED';
    await cameBack(tx, locked, 'ACCOUNT_REFUSED', null);
    return 'PAYOUT_CAME_BACK';
  }
  if (state !== 'ARRIVED') await postPayout(tx, locked.payout, 'ARRIVED', transfer.amount);
  await postPayout(tx, locked.payout, 'CAME_BACK', transfer.amount);
  await cameBack(tx, locked, 'GIVEN_BACK', transfer.arrivedAt ?? happenedAt);
  return 'PAYOUT_CAME_BACK';
}

async function arrived(tx: TxCtx, { payout, transfer }: LockedPayout, at: Instant): Promise<PayoutOutcome> {
  await moveTransfer(tx, transfer, { state: transferLife.step(transfer.state, 'arrive'), arrivedAt: at });
  await movePayout(tx, payout, { state: payoutLife.step(payout.state, 'arrive'), paidAt: at, returnReason: null });
  await postPayout(tx, payout, 'ARRIVED', transfer.amount);
  await emit(tx, {
    event: PayoutEvents['payout.paid'],
    subject: { kind: 'Payout', id: payout.id },
    partnerId: payout.partnerId,
  });
  return 'PAYOUT_ARRIVED';
}

/** Nothing can arrive by this transfer any more. */
export async function cameBack(
  tx: TxCtx,
  { payout, transfer }: LockedPayout,
  returnReason: ReturnReason,
  arrivedAt: Instant | null,
): Promise<void> {
  await moveTransfer(tx, transfer, { state: transferLife.step(transfer.state, 'comeBack'), arrivedAt });
  await movePayout(tx, payout, { state: payoutLife.step(payout.state, 'comeBack'), paidAt: null, returnReason });
  await emit(tx, {
    event: PayoutEvents['payout.returned'],
    subject: { kind: 'Payout', id: payout.id },
    partnerId: payout.partnerId,
  });
}
