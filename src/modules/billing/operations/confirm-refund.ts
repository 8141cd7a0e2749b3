import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { once, type Outcome } from '../../platform/index.js';
import type { Charge, PaymentOrder, Refund } from '../billing.js';
import { BillingRefusals } from '../billing.refusals.js';
import { lockCharge, lockOrdersOf, paymentOrderById } from '../billing.store.js';
import { lockRefundsOf, refundById } from '../refunds.store.js';
import { checkReference } from './confirm-payment.js';
import { finishRefund } from './finish-refund.js';

export interface ConfirmRefund {
  readonly idempotencyKey: string;
  readonly refundId: string;
  readonly bankReference: string;
  readonly sent: unknown;
}

const OPERATION = 'refundConfirm';

/**
 * The insurer's finance says that the bank has paid a refund out: one that no provider carries out, or that came back from
 * it. Refuses: NOT_FOUND, INVALID_INPUT, REFUND_BY_PROVIDER, REFUND_STATE, KEY_REUSED.
 */
export function confirmRefund(ctx: Ctx, input: ConfirmRefund): Promise<Outcome> {
  return inTransaction(ctx, OPERATION, (tx) =>
    once(tx, { operation: OPERATION, key: input.idempotencyKey, input: input.sent }, async () => {
      const problems = new Problems();
      const reference = checkReference(input.bankReference, problems);
      problems.refuseIfAny();
      const { charge, order, refund } = await locked(tx, input.refundId);
      if (byProvider(order, refund)) throw new Refusal({ code: BillingRefusals.REFUND_BY_PROVIDER });
      await finishRefund(tx, { charge, order }, refund, tx.now, reference ?? '');
      return { kind: 'Refund', id: refund.id };
    }),
  );
}

/** The provider is at it; what came back from it is paid out by a person. */
export function byProvider(order: PaymentOrder, refund: Refund): boolean {
  return order.provider !== null && (refund.state === 'DUE' || refund.state === 'SENT');
}

async function locked(tx: TxCtx, id: string): Promise<{ charge: Charge; order: PaymentOrder; refund: Refund }> {
  const seen = await tx.loader(refundById).load(id);
  const through = seen && (await tx.loader(paymentOrderById).load(seen.paymentOrderId));
  const charge = through && (await lockCharge(tx, through.chargeId));
  if (!charge) throw new Refusal(NOT_FOUND(['input', 'refundId']));
  const order = (await lockOrdersOf(tx, charge.id)).find((one) => one.id === through.id);
  const refund = (await lockRefundsOf(tx, through.id)).find((one) => one.id === id);
  if (!order || !refund) throw new Defect('a refund left its order');
  return { charge, order, refund };
}
