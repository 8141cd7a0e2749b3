import type { TxCtx } from '../../../kernel/ctx.js';
import { INSURED, type PaidBefore } from '../calculation/index.js';
import type { Claim } from '../claim.js';
import { policiesByClaim } from '../claims.store.js';
import { paymentsHeld } from './advance-returns.js';

/**
 * What a sheet sets off: everything ordered so far and not returned, for whom it was. Rescue costs are the compulsory policy's; other money
 * of a known person stands under the policy that owes it, compulsory first. Of what names nobody the policy is not known
 * either, so it stands against the commercial one where there is one.
 */
export async function paidBefore(tx: TxCtx, claim: Claim, victims: readonly string[]): Promise<PaidBefore[]> {
  const payments = await paymentsHeld(tx, claim);
  const policies = await tx.loader(policiesByClaim).load(claim.id);
  const other = policies.some(({ kind }) => kind === 'COMMERCIAL') ? 'COMMERCIAL' : 'COMPULSORY';
  const known = [INSURED, ...victims];
  return payments.map(({ ground, amount, beneficiary: name }) => {
    // Paid ahead under a name that the assessment did not take up: it stands against all.
    const beneficiary = name !== null && known.includes(name) ? name : null;
    const policyKind = ground === 'RESCUE' ? 'COMPULSORY' : beneficiary === null ? other : null;
    return { policyKind, beneficiary, amount };
  });
}
