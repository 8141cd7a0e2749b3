/**
 * The two expiry scans. An order that a provider takes the money of is asked about first: a payment whose notice was lost
 * is found here, and nothing expires while the provider does not answer. Charges follow when their last order is closed.
 */
import { plusMillis } from '../../../kernel/dates.js';
import { defineScan } from '../../platform/jobs/index.js';
import { billingSettings } from '../billing.settings.js';
import { dueCharges, type DuePayment, duePaymentOrders, lockCharge, lockOrdersOf } from '../billing.store.js';
import type { ProviderFact } from '../payment-provider.port.js';
import { closeCharge, closeOrder } from './close-charge.js';
import { takeProviderFact } from './take-provider-fact.js';

const DAY_MS = 86_400_000;

export const expirePaymentOrders = defineScan<DuePayment, readonly ProviderFact[]>({
  name: 'billing.expire_orders',
  title: { zh: '支付单到期', en: 'Ends payment orders whose time is over, after asking the provider' },
  everySeconds: 30,
  due: (ctx, limit) => duePaymentOrders(ctx, ctx.now, limit),
  ask: (ctx, { provider, number }) =>
    provider === null ? Promise.resolve([]) : ctx.ports.paymentProvider.query(number),
  async work(tx, row, facts) {
    for (const fact of facts) await takeProviderFact(tx, row.provider ?? '', fact);
    const charge = await lockCharge(tx, row.chargeId);
    const order = charge && (await lockOrdersOf(tx, charge.id)).find(({ id }) => id === row.id);
    if (order?.state === 'OPEN' && order.expiresAt <= tx.now) await closeOrder(tx, order, 'expire');
  },
});

export const expireCharges = defineScan({
  name: 'billing.expire_charges',
  title: { zh: '逾期未缴费', en: 'Ends charges that were not paid in time' },
  everySeconds: 30,
  due: (ctx, limit) =>
    dueCharges(ctx, ctx.now, plusMillis(ctx.now, -billingSettings().secondPersonDays * DAY_MS), limit),
  async work(tx, row) {
    const charge = await lockCharge(tx, row.id);
    if (charge?.state !== 'OPEN' || charge.payBy > tx.now) return;
    // One made in the last moment is asked about first, by its own scan.
    if ((await lockOrdersOf(tx, charge.id)).some(({ state }) => state === 'OPEN')) return;
    await closeCharge(tx, charge, 'expire');
  },
});
