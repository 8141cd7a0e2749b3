import type { TxCtx } from '../../../kernel/ctx.js';
import type { Endorsement, LossFacts } from '../endorsement.js';
import { lockPolicies } from './hold-policies.js';
import { draw } from './request-endorsement.js';
import { takeEffect } from './take-effect.js';
import { withdrawPending } from './end-policy.js';

/**
 * A total loss was paid: the policy ends (MC14 21), inside the transaction of the room that pays. Of the coverage that paid
 * nothing goes back, of the others what is left. Refuses what an end may refuse: POLICY_STATE, ENDORSEMENT_OUT_OF_SEQUENCE.
 */
export async function endByTotalLoss(
  tx: TxCtx,
  { policyId, loss }: { readonly policyId: string; readonly loss: LossFacts },
): Promise<Endorsement> {
  const policies = await lockPolicies(tx, [policyId], []);
  await withdrawPending(tx, policyId);
  const ending = { reason: 'TOTAL_LOSS' as const, voids: false, loss, notice: null };
  const asked = { externalRef: null, claim: { ending }, sentProposal: ending, effectiveAt: null, materials: [] };
  const { endorsement, slips } = await draw(tx, policies, asked, 'INSURER');
  return takeEffect(tx, endorsement, slips, policies);
}
