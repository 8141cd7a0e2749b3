import type { TxCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { type Id, type IdKind, newId } from '../../../kernel/ids.js';
import { formatYuan, type Money, money } from '../../../kernel/money.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import { emit, orderedNumber } from '../../platform/index.js';
import { RefundEvents } from '../billing.events.js';
import { paymentLife } from '../billing.life.js';
import type { PaymentOrder, Refund } from '../billing.js';
import { BillingRefusals } from '../billing.refusals.js';
import { lockCharge, lockOrdersOf, movePaymentOrder } from '../billing.store.js';
import { holdingLeft, post } from '../ledger.store.js';
import { insertRefund, lockRefundsOf } from '../refunds.store.js';

export interface OwedRefund {
  readonly partnerId: Id<'Partner'>;
  readonly chargeId: string;
  /** Null: all that is left of what was paid. */
  readonly amount: Money | null;
  /** What it is given back for; one refund per cause. */
  readonly cause: { readonly kind: IdKind; readonly id: string };
}

/**
 * Money of a paid charge is owed back to who paid it, inside the transaction of the upper room. The same cause again
 * answers the same refund. Refuses: NOT_FOUND, CHARGE_STATE (nothing was paid), REFUND_AMOUNT (more than is left).
 */
export async function owedRefund(tx: TxCtx, input: OwedRefund): Promise<Refund> {
  const charge = await lockCharge(tx, input.chargeId);
  if (charge?.partnerId !== input.partnerId) throw new Refusal(NOT_FOUND([]));
  const orders = await lockOrdersOf(tx, charge.id);
  for (const order of orders) {
    const known = (await lockRefundsOf(tx, order.id)).find(
      ({ causeId, occasion }) => causeId === input.cause.id && occasion === '',
    );
    if (known) return known;
  }
  if (charge.state !== 'PAID')
    throw new Refusal({ code: BillingRefusals.CHARGE_STATE, facts: [{ name: 'state', value: charge.state }] });
  const left = await holdingLeft(tx, charge);
  const most = money(left.premium + left.vat + left.tax);
  const amount = input.amount ?? most;
  if (amount.fen <= 0n || amount.fen > most.fen) {
    throw new Refusal({
      code: BillingRefusals.REFUND_AMOUNT,
      facts: [
        { name: 'left', value: formatYuan(most), unit: 'CNY' },
        { name: 'asked', value: formatYuan(amount), unit: 'CNY' },
      ],
    });
  }
  const order = orders.find(({ state }) => state === 'PAID');
  if (!order) throw new Defect('a paid charge has no paid order');
  // Part of the money back leaves the order paid; all of it does not.
  if (amount.fen === most.fen) await movePaymentOrder(tx, order, paymentLife.step(order.state, 'return'));
  await post(tx, charge, { kind: 'REFUND_OWED', amount, left });
  return oweBack(tx, order, { amount, cause: input.cause, occasion: '' });
}

/** The refund itself; its booking is the caller's. */
export async function oweBack(
  tx: TxCtx,
  order: PaymentOrder,
  owed: { amount: Money; cause: OwedRefund['cause']; occasion: string },
): Promise<Refund> {
  const refund: Refund = {
    id: newId('Refund'),
    partnerId: order.partnerId,
    outletId: order.outletId,
    number: await orderedNumber(tx, 'RFD', 'app.refund_numbers'),
    paymentOrderId: order.id,
    amount: owed.amount,
    state: 'DUE',
    causeKind: owed.cause.kind,
    causeId: owed.cause.id,
    occasion: owed.occasion,
    bankReference: null,
    confirmedAt: null,
    revision: 1,
    createdAt: tx.now,
  };
  await insertRefund(tx, refund);
  await emit(tx, {
    event: RefundEvents['refund.owed'],
    subject: { kind: 'Refund', id: refund.id },
    partnerId: refund.partnerId,
  });
  return refund;
}
