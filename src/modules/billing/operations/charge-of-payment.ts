import type { ReadCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import type { Charge } from '../billing.js';
import { chargeById, paymentOrderById } from '../billing.store.js';

/** The charge behind a payment order, for reactions to its events: `subjectKind` and `subjectId` say whose turn it is. */
export async function chargeOfPayment(ctx: ReadCtx, paymentOrderId: string): Promise<Charge> {
  const order = await ctx.loader(paymentOrderById).load(paymentOrderId);
  const charge = order && (await ctx.loader(chargeById).load(order.chargeId));
  if (!charge) throw new Defect('a payment order has no charge');
  return charge;
}
