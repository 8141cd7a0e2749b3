/** Sends refunds to the provider and asks until they are done. Ordering is idempotent by the refund's number, so both are one call. */
import type { TxCtx } from '../../../kernel/ctx.js';
import { emit } from '../../platform/index.js';
import { defineScan } from '../../platform/jobs/index.js';
import { RefundEvents } from '../billing.events.js';
import { refundLife } from '../billing.life.js';
import { lockCharge, lockOrdersOf, paymentOrderByNumber } from '../billing.store.js';
import type { ProviderFact } from '../payment-provider.port.js';
import { lockRefundsOf, moveRefund, refundsUnderWay, type RefundUnderWay } from '../refunds.store.js';
import { takeProviderFact } from './take-provider-fact.js';

export const sendRefunds = defineScan<RefundUnderWay, readonly ProviderFact[]>({
  name: 'billing.send_refunds',
  title: { zh: '办理退款', en: 'Sends refunds to the provider and follows them' },
  everySeconds: 30,
  due: (ctx, limit) => {
    const { name } = ctx.ports.paymentProvider;
    return name === null ? Promise.resolve([]) : refundsUnderWay(ctx, name, limit);
  },
  ask: (ctx, { number, orderNumber, amount }) =>
    ctx.ports.paymentProvider.refund({ refundNumber: number, orderNumber, amount }),
  async work(tx, row, facts) {
    await noteSent(tx, row);
    const order = await paymentOrderByNumber(tx, row.orderNumber);
    for (const fact of facts) await takeProviderFact(tx, order?.provider ?? '', fact);
  },
});

async function noteSent(tx: TxCtx, row: RefundUnderWay): Promise<void> {
  const order = await paymentOrderByNumber(tx, row.orderNumber);
  const charge = order && (await lockCharge(tx, order.chargeId));
  if (!charge) return;
  await lockOrdersOf(tx, charge.id);
  const refund = (await lockRefundsOf(tx, order.id)).find(({ id }) => id === row.id);
  if (refund?.state !== 'DUE') return;
  await moveRefund(tx, refund, refundLife.step(refund.state, 'send'));
  await emit(tx, {
    event: RefundEvents['refund.sent'],
    subject: { kind: 'Refund', id: refund.id },
    partnerId: refund.partnerId,
  });
}
