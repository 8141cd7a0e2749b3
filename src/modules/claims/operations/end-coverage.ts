/**
 * A total loss ends the commercial policy (MC14 21): by the endorsement that any early end is, so that the slip, the time
 * line, what other coverages give back, their commission and the binding authority follow as always. Of the coverage that
 * paid, nothing goes back, and the commission on it stays earned.
 */
import type { TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { endByTotalLoss } from '../../endorsements/index.js';
import { policyById, stateAt } from '../../policies/index.js';
import type { ClaimSheet } from '../calculation/index.js';
import type { Claim } from '../claim.js';
import type { Calculation } from '../claim-handling.js';
import { policiesByClaim } from '../claims.store.js';
import { fromStored } from '../sheet.json.js';

export async function endCoverage(tx: TxCtx, claim: Claim, calculation: Calculation): Promise<void> {
  const sheet = fromStored<Pick<ClaimSheet, 'endsCoverages' | 'coverages'>>(calculation.sheet);
  if (sheet.endsCoverages.length === 0) return;
  const commercial = (await tx.loader(policiesByClaim).load(claim.id)).find(({ kind }) => kind === 'COMMERCIAL');
  const policy = commercial && (await tx.loader(policyById).load(commercial.policyId));
  // What is over, or will be ended already, needs no second end.
  if (!policy || policy.endsAs !== null || !['IN_FORCE', 'SUSPENDED'].includes(stateAt(policy, tx.now))) return;
  // A liability paid in the same accident is not used up: its premium goes back by day like that of the others.
  const settled = sheet.coverages
    .filter(({ policyKind, coverage }) => policyKind === 'COMMERCIAL' && sheet.endsCoverages.includes(coverage))
    .map(({ coverage, payable }) => ({ coverage, paidFen: payable.fen.toString() }));
  await endByTotalLoss(tx, { policyId: policy.id, loss: { paidOn: dayOf(tx.now), settled } });
}
