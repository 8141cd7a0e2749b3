/**
 * Asks the provider about every order once more after its end (对账). A pay page lives in its address: an order that was
 * cancelled, or is paid already, can still be paid until its last instant, and the notice of that can be lost like any
 * other. Later than the end, because a provider that took the money at the last instant may need a moment to know it.
 */
import { plusMillis } from '../../../kernel/dates.js';
import { defineScan } from '../../platform/jobs/index.js';
import { billingSettings } from '../billing.settings.js';
import { type DuePayment, lockCharge, lockOrdersOf, noteReconciled, unreconciledOrders } from '../billing.store.js';
import type { ProviderFact } from '../payment-provider.port.js';
import { takeProviderFact } from './take-provider-fact.js';

const MINUTE_MS = 60_000;

export const reconcilePayments = defineScan<DuePayment, readonly ProviderFact[]>({
  name: 'billing.reconcile_payments',
  title: { zh: '与支付机构对账', en: 'Asks the provider about ended payment orders for the last time' },
  everySeconds: 60,
  due: (ctx, limit) => {
    const { name } = ctx.ports.paymentProvider; // another one, or none, knows nothing of these orders
    const until = plusMillis(ctx.now, -billingSettings().reconcileMinutes * MINUTE_MS);
    return name === null ? Promise.resolve([]) : unreconciledOrders(ctx, name, until, limit);
  },
  ask: (ctx, { number }) => ctx.ports.paymentProvider.query(number),
  async work(tx, row, facts) {
    for (const fact of facts) await takeProviderFact(tx, row.provider ?? '', fact);
    const charge = await lockCharge(tx, row.chargeId);
    const order = charge && (await lockOrdersOf(tx, charge.id)).find(({ id }) => id === row.id);
    if (order && order.state !== 'OPEN') await noteReconciled(tx, order);
  },
});
