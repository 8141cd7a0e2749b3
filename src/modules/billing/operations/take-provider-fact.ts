import type { TxCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { lockCharge, lockOrdersOf, paymentOrderByNumber } from '../billing.store.js';
import { type FactOutcome, factTaken, keepFact } from '../ledger.store.js';
import type { ProviderFact, ProviderFactType } from '../payment-provider.port.js';
import type { PayoutOutcome } from '../payouts/payout-ledger.store.js';
import { lockRefundsOf } from '../refunds.store.js';
import { finishRefund, returnRefund } from './finish-refund.js';
import { type Locked, receiveMoney } from './receive-money.js';
import { takePayoutFact } from './take-payout-fact.js';

/** Checks that the proof of money takes away, to see that it misses them. Nothing else may change them. */
export const providerChecks = { claim: true, amount: true };

export type Taken = FactOutcome | PayoutOutcome | 'DUPLICATE' | 'UNKNOWN_ORDER';

/**
 * Takes what a provider tells, once per event id, by whatever way and in whatever order it comes. Runs under the scope of
 * the order's partner. The charge's lock lines up everything that happens to its money; what we pay out has books of its own.
 */
export async function takeProviderFact(tx: TxCtx, provider: string, fact: ProviderFact): Promise<Taken> {
  if (PAYING_OUT.has(fact.type)) return takePayoutFact(tx, provider, fact);
  const locked = await lockedOrder(tx, provider, fact.orderNumber);
  if (!locked) return 'UNKNOWN_ORDER';
  const { order } = locked;
  if (providerChecks.claim && (await factTaken(tx, order, provider, fact.eventId))) return 'DUPLICATE';
  const outcome = fact.type === 'PAYMENT' ? await paid(tx, locked, fact) : await refunded(tx, locked, fact);
  if (providerChecks.claim) await keepFact(tx, order, provider, fact, outcome);
  if (outcome === 'IGNORED')
    tx.log.error({ provider, order: order.number, type: fact.type }, 'a provider told of money that we do not know');
  return outcome;
}

const PAYING_OUT: ReadonlySet<ProviderFactType> = new Set(['PAYOUT', 'PAYOUT_FAILED', 'PAYOUT_RETURNED']);

/** Charge first, then its orders: everybody locks in this order. */
async function lockedOrder(tx: TxCtx, provider: string, number: string): Promise<Locked | null> {
  const seen = await paymentOrderByNumber(tx, number);
  if (seen?.provider !== provider) return null;
  const charge = await lockCharge(tx, seen.chargeId);
  if (!charge) throw new Defect('an order has no charge');
  const orders = await lockOrdersOf(tx, charge.id);
  const order = orders.find(({ id }) => id === seen.id);
  return order ? { charge, order, orders } : null;
}

function paid(tx: TxCtx, locked: Locked, fact: ProviderFact): Promise<FactOutcome> {
  const amount = providerChecks.amount ? fact.amount : locked.order.amount;
  return receiveMoney(tx, locked, { amount, paidAt: fact.happenedAt, reference: fact.eventId });
}

async function refunded(tx: TxCtx, { charge, order }: Locked, fact: ProviderFact): Promise<FactOutcome> {
  const ours = (await lockRefundsOf(tx, order.id)).find(({ number }) => number === fact.refundNumber);
  if (ours?.amount.fen !== fact.amount.fen) return 'IGNORED';
  if (ours.state !== 'DUE' && ours.state !== 'SENT') return 'IGNORED';
  if (fact.type === 'REFUND_FAILED') {
    await returnRefund(tx, ours);
    return 'REFUND_RETURNED';
  }
  await finishRefund(tx, { charge, order }, ours, fact.happenedAt);
  return 'REFUND_CONFIRMED';
}
