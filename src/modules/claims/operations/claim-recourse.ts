import { z } from 'zod';
import type { TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { type Money, NOTHING, subtract, sum } from '../../../kernel/money.js';
import { payoutsBySubject } from '../../billing/index.js';
import { defineJob, effectOnce } from '../../platform/jobs/index.js';
import type { ClaimSheet } from '../calculation/index.js';
import type { Claim } from '../claim.js';
import { calculationsByClaim } from '../claim-handling.store.js';
import { moveRecovery, paymentsByClaim, recoveriesByClaim } from '../claims-money.store.js';
import { lockClaim } from '../claims.store.js';
import { standing } from '../exclusions.rules.js';
import { exclusionsByClaim } from '../exclusions.store.js';
import { fromStored } from '../sheet.json.js';
import { leftToRecover, newRecovery, receivedOf } from './open-recovery.js';

/** Runs after money has arrived that may have to come back: whoever hears of the arrival sees no exclusions, the worker does. */
export const claimRecourseJob = defineJob({
  name: 'claims.claim_recourse',
  title: { zh: '赔付后向责任人追偿', en: 'Claims back from the wrongdoer what was paid' },
  payload: z.object({ claimId: z.uuid(), partnerId: z.uuid() }),
  run: (job, { claimId, partnerId }, run) =>
    job.asPartner(partnerId as Id<'Partner'>, 'claims.claim_recourse', async (tx) => {
      await effectOnce(tx, run, async () => {
        const claim = await lockClaim(tx, claimId);
        if (claim) await claimRecourse(tx, claim);
      });
    }),
});

/**
 * What compulsory cover has paid for a driver without licence, a drunk one, a thief or a wilful act is claimed back from the
 * wrongdoer (CTR 22): when such a case stands and names one, a recovery is opened as money arrives, and grows with it. Before
 * there is an approved sheet that is what rescue cost; afterwards as much as the sheet says. The claim is locked.
 */
export async function claimRecourse(tx: TxCtx, claim: Claim): Promise<void> {
  const decisions = standing(await tx.loader(exclusionsByClaim).load(claim.id));
  const againstId = decisions.find(({ policyKind }) => policyKind === null)?.wrongdoerId ?? null;
  if (againstId === null) return;
  const recoveries = await tx.loader(recoveriesByClaim).clear(claim.id).load(claim.id);
  const of = recoveries.filter(({ ground }) => ground === 'EXCLUDED_DRIVER');
  const taken = await Promise.all(
    of.map(async ({ id, state, amount }) => (state === 'ABANDONED' ? receivedOf(tx, id) : amount)),
  );
  // What was given up is not asked for again.
  if (of.some(({ state }) => state === 'ABANDONED')) return;
  const owed = subtract(await recourseArrived(tx, claim), sum(taken));
  // What is pursued on another ground already, or came back, is not claimed a second time.
  const left = await leftToRecover(tx, claim, 'EXCLUDED_DRIVER');
  const due = owed.fen < left.fen ? owed : left;
  if (due.fen <= 0n) return;
  const standingOne = of.find((each) => each.state === 'OPEN' && each.againstId === againstId);
  if (standingOne) await moveRecovery(tx, standingOne, { amount: sum([standingOne.amount, due]) });
  else await newRecovery(tx, claim, { ground: 'EXCLUDED_DRIVER', againstId, beneficiary: null, amount: due });
}

/** Of what has arrived, as much as is recovered. */
async function recourseArrived(tx: TxCtx, claim: Claim): Promise<Money> {
  const payouts = await tx.loader(payoutsBySubject).clear(claim.id).load(claim.id);
  const payments = await tx.loader(paymentsByClaim).clear(claim.id).load(claim.id);
  const arrived = payments.filter(({ payoutId }) =>
    payouts.some(({ id, state }) => id === payoutId && state === 'PAID'),
  );
  const rescue = sum(arrived.filter(({ ground }) => ground === 'RESCUE').map(({ amount }) => amount));
  const [sheet] = await tx.loader(calculationsByClaim).load(claim.id);
  if (!sheet || !arrived.some((payment) => payment.sheet === sheet.sequence)) return rescue;
  const { recourse } = fromStored<Partial<Pick<ClaimSheet, 'recourse'>>>(sheet.sheet);
  const all = sum(arrived.map(({ amount }) => amount));
  const owed = recourse ?? NOTHING;
  return owed.fen < all.fen ? owed : all;
}
