import type { TxCtx } from '../../../kernel/ctx.js';
import { emit } from '../../platform/index.js';
import { ChargeEvents, PaymentEvents } from '../billing.events.js';
import { chargeLife, paymentLife } from '../billing.life.js';
import type { Charge, PaymentOrder } from '../billing.js';
import { lockOrdersOf, moveCharge, movePaymentOrder } from '../billing.store.js';
import { post } from '../ledger.store.js';

/** Ends an unpaid charge with its open orders and takes its bookings back. The charge is locked. Refuses: CHARGE_STATE. */
export async function closeCharge(tx: TxCtx, charge: Charge, command: 'cancel' | 'expire'): Promise<void> {
  const state = chargeLife.step(charge.state, command);
  for (const order of await lockOrdersOf(tx, charge.id)) {
    if (order.state === 'OPEN' || order.state === 'AWAITING_SECOND_PERSON') await closeOrder(tx, order, command);
  }
  await moveCharge(tx, charge, state);
  await post(tx, charge, { kind: 'CLOSED' });
  await emit(tx, {
    event: ChargeEvents[command === 'cancel' ? 'charge.cancelled' : 'charge.expired'],
    subject: { kind: 'Charge', id: charge.id },
    partnerId: charge.partnerId,
  });
}

export async function closeOrder(tx: TxCtx, order: PaymentOrder, command: 'cancel' | 'expire'): Promise<PaymentOrder> {
  const moved = await movePaymentOrder(tx, order, paymentLife.step(order.state, command));
  await emit(tx, {
    event: PaymentEvents[command === 'cancel' ? 'payment.cancelled' : 'payment.expired'],
    subject: { kind: 'PaymentOrder', id: order.id },
    partnerId: order.partnerId,
  });
  return moved;
}
