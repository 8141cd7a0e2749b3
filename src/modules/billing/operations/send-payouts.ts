/** Sends payouts to the provider and asks until they have ended. Sending is idempotent by the transfer's number, so both are one call. */
import { plusMillis } from '../../../kernel/dates.js';
import { emit } from '../../platform/index.js';
import { defineScan } from '../../platform/jobs/index.js';
import { billingSettings } from '../billing.settings.js';
import type { ProviderFact } from '../payment-provider.port.js';
import { PayoutEvents } from '../payouts/payouts.events.js';
import { payoutLife, transferLife } from '../payouts/payouts.life.js';
import {
  type DueTransfer,
  movePayout,
  moveTransfer,
  transfersUnderWay,
  unreconciledTransfers,
} from '../payouts/payouts.store.js';
import { lockedTransfer, takePayoutFact } from './take-payout-fact.js';

const DAY_MS = 86_400_000;

export const sendPayouts = defineScan<DueTransfer, readonly ProviderFact[]>({
  name: 'billing.send_payouts',
  title: { zh: '办理付款', en: 'Sends payouts to the provider and follows them' },
  everySeconds: 30,
  due: (ctx, limit) => {
    const { name } = ctx.ports.paymentProvider;
    return name === null ? Promise.resolve([]) : transfersUnderWay(ctx, name, limit);
  },
  ask: (ctx, { number, partnerId, amount, payee }) =>
    ctx.ports.paymentProvider.payOut({ transferNumber: number, partnerId, amount, payee }),
  async work(tx, row, facts) {
    const locked = await lockedTransfer(tx, row.number);
    if (locked?.transfer.state === 'DUE') {
      const { payout, transfer } = locked;
      await moveTransfer(tx, transfer, { state: transferLife.step(transfer.state, 'send') });
      await movePayout(tx, payout, { state: payoutLife.step(payout.state, 'send'), paidAt: null, returnReason: null });
      await emit(tx, {
        event: PayoutEvents['payout.sent'],
        subject: { kind: 'Payout', id: payout.id },
        partnerId: payout.partnerId,
      });
    }
    for (const fact of facts) await takePayoutFact(tx, row.provider, fact);
  },
});

/** Asks about every payout once more when a bank has had its days to give it back (对账): the notice of that can be lost. */
export const reconcilePayouts = defineScan<DueTransfer, readonly ProviderFact[]>({
  name: 'billing.reconcile_payouts',
  title: { zh: '付款对账', en: 'Asks the provider about payouts that arrived for the last time' },
  everySeconds: 300,
  due: (ctx, limit) => {
    const { name } = ctx.ports.paymentProvider;
    const until = plusMillis(ctx.now, -billingSettings().giveBackDays * DAY_MS);
    return name === null ? Promise.resolve([]) : unreconciledTransfers(ctx, name, until, limit);
  },
  ask: (ctx, { number }) => ctx.ports.paymentProvider.query(number),
  async work(tx, row, facts) {
    for (const fact of facts) await takePayoutFact(tx, row.provider, fact);
    const locked = await lockedTransfer(tx, row.number);
    if (locked?.transfer.state === 'ARRIVED') await moveTransfer(tx, locked.transfer, { reconciledAt: tx.now });
  },
});
