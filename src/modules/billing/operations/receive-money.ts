import type { TxCtx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import type { Money } from '../../../kernel/money.js';
import { emit } from '../../platform/index.js';
import { PaymentEvents } from '../billing.events.js';
import { chargeLife, paymentLife } from '../billing.life.js';
import type { Charge, PaymentOrder } from '../billing.js';
import { moveCharge, movePaymentOrder } from '../billing.store.js';
import { post } from '../ledger.store.js';
import { closeOrder } from './close-charge.js';
import { oweBack } from './owed-refund.js';

export interface MoneyIn {
  readonly amount: Money;
  readonly paidAt: Instant;
  /** The money's own number at provider or bank. */
  readonly reference: string;
}

/** Charge and all its orders, locked. */
export interface Locked {
  readonly charge: Charge;
  readonly order: PaymentOrder;
  readonly orders: readonly PaymentOrder[];
}

/**
 * Money is in, so it is booked, whatever else holds: the full amount in time, for a charge that is still due, settles it;
 * any other (another amount, too late, a second time, after the charge was closed) is owed back at once.
 */
export async function receiveMoney(tx: TxCtx, locked: Locked, money: MoneyIn): Promise<'SETTLED' | 'TO_RETURN'> {
  if (settles(locked, money)) {
    await settle(tx, locked, money);
    return 'SETTLED';
  }
  const { charge, order } = locked;
  // A paid order stays paid: only the surplus goes back.
  const held =
    order.state === 'PAID' ? order : await movePaymentOrder(tx, order, paymentLife.step(order.state, 'return'));
  await post(tx, charge, { kind: 'RECEIVED_IN_ERROR', amount: money.amount });
  await oweBack(tx, held, {
    amount: money.amount,
    cause: { kind: 'PaymentOrder', id: order.id },
    occasion: money.reference,
  });
  return 'TO_RETURN';
}

function settles({ charge, order, orders }: Locked, { amount, paidAt }: MoneyIn): boolean {
  // While somebody has seen other money for this charge, a late notice does not overtake it.
  const rival = orders.some(({ id, state }) => id !== order.id && state === 'AWAITING_SECOND_PERSON');
  return (
    amount.fen === order.amount.fen &&
    paidAt <= order.expiresAt &&
    chargeLife.may(charge.state, 'pay') &&
    paymentLife.may(order.state, 'pay') &&
    !rival
  );
}

async function settle(tx: TxCtx, { charge, order, orders }: Locked, money: MoneyIn): Promise<void> {
  // An order made after this one had seemed over: two would be alive.
  for (const other of orders)
    if (other.id !== order.id && other.state === 'OPEN') await closeOrder(tx, other, 'cancel');
  await movePaymentOrder(tx, order, paymentLife.step(order.state, 'pay'), money);
  await moveCharge(tx, charge, chargeLife.step(charge.state, 'pay'), money.paidAt);
  await post(tx, charge, { kind: 'PAID' });
  await emit(tx, {
    event: PaymentEvents['payment.received'],
    subject: { kind: 'PaymentOrder', id: order.id },
    partnerId: order.partnerId,
  });
}
