/** Asks the provider whether accounts are their holders'. Money waits for the answer; what waited for a wrong one comes back. */
import { defineScan } from '../../platform/jobs/index.js';
import { emit } from '../../platform/index.js';
import { PayeeEvents } from '../payouts/payouts.events.js';
import type { Payee } from '../payouts/payouts.js';
import { lockTransfersOf, payoutsWaitingFor } from '../payouts/payouts.store.js';
import { lockPayee, notePayeeChecked, uncheckedPayees } from '../payouts/payees.store.js';
import { cameBack, lockedPayout } from './take-payout-fact.js';

interface Answer {
  readonly matches: boolean;
  /** Provider that compared. */
  readonly by: string | null;
}

export const verifyPayees = defineScan<Payee, Answer>({
  name: 'billing.verify_payees',
  title: { zh: '核验收款账户', en: 'Asks the provider whether accounts are their holders’' },
  everySeconds: 30,
  due: (ctx, limit) => (ctx.ports.paymentProvider.name === null ? Promise.resolve([]) : uncheckedPayees(ctx, limit)),
  async ask({ ports: { paymentProvider } }, { holderName, accountNumber, bank }) {
    const matches = await paymentProvider.verifyPayee({ holderName, accountNumber, bank });
    return { matches, by: paymentProvider.name };
  },
  async work(tx, row, { matches, by }) {
    const payee = await lockPayee(tx, row.id, 'update');
    if (payee?.state !== 'UNVERIFIED') return;
    await notePayeeChecked(tx, payee, matches ? 'VERIFIED' : 'MISMATCHED', by);
    await emit(tx, {
      event: PayeeEvents[matches ? 'payee.verified' : 'payee.mismatched'],
      subject: { kind: 'PayeeAccount', id: payee.id },
      partnerId: payee.partnerId,
    });
    if (matches) return;
    // Only what goes to a verified account is ever sent, so nothing of these is with the provider.
    for (const { id } of await payoutsWaitingFor(tx, payee.id)) {
      const payout = await lockedPayout(tx, id);
      const transfer = payout && (await lockTransfersOf(tx, payout.id)).find(({ state }) => state === 'DUE');
      if (transfer && payout.payeeId === payee.id) await cameBack(tx, { payout, transfer }, 'PAYEE_MISMATCH', null);
    }
  },
});
