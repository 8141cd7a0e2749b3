import type { TxCtx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { emit } from '../../platform/index.js';
import { RefundEvents } from '../billing.events.js';
import { paymentLife, refundLife } from '../billing.life.js';
import type { Charge, PaymentOrder, Refund } from '../billing.js';
import { movePaymentOrder } from '../billing.store.js';
import { post } from '../ledger.store.js';
import { lockRefundsOf, moveRefund } from '../refunds.store.js';

/** The money is back with the payer. Charge, order and refund are locked. Refuses: REFUND_STATE. */
export async function finishRefund(
  tx: TxCtx,
  { charge, order }: { readonly charge: Charge; readonly order: PaymentOrder },
  refund: Refund,
  confirmedAt: Instant,
  bankReference?: string,
): Promise<void> {
  await moveRefund(tx, refund, refundLife.step(refund.state, 'confirm'), {
    confirmedAt,
    ...(bankReference === undefined ? {} : { bankReference }),
  });
  await post(tx, charge, { kind: 'REFUND_CONFIRMED', amount: refund.amount });
  await emit(tx, {
    event: RefundEvents['refund.confirmed'],
    subject: { kind: 'Refund', id: refund.id },
    partnerId: refund.partnerId,
  });
  if (order.state !== 'REFUNDING') return;
  const open = (await lockRefundsOf(tx, order.id)).some(({ state }) => state !== 'CONFIRMED');
  if (!open) await movePaymentOrder(tx, order, paymentLife.step(order.state, 'returned'));
}

/** It came back, such as from a closed account: a person pays it out another way. Refuses: REFUND_STATE. */
export async function returnRefund(tx: TxCtx, refund: Refund): Promise<void> {
  await moveRefund(tx, refund, refundLife.step(refund.state, 'bounce'));
  await emit(tx, {
    event: RefundEvents['refund.returned'],
    subject: { kind: 'Refund', id: refund.id },
    partnerId: refund.partnerId,
  });
}
