import type { TxCtx } from '../../../kernel/ctx.js';
import type { PaidBefore } from '../calculation/index.js';
import type { Claim } from '../claim.js';
import { policiesByClaim } from '../claims.store.js';
import { paymentsHeld } from './advance-returns.js';

/**
 * What a sheet sets off: everything ordered so far and not returned, against the policy that bears it. Rescue costs are the compulsory
 * policy's; of other payments the person is known and the policy is not, so they stand against the commercial one where
 * there is one, without a beneficiary.
 */
export async function paidBefore(tx: TxCtx, claim: Claim): Promise<PaidBefore[]> {
  const payments = await paymentsHeld(tx, claim);
  const policies = await tx.loader(policiesByClaim).load(claim.id);
  const other = policies.some(({ kind }) => kind === 'COMMERCIAL') ? 'COMMERCIAL' : 'COMPULSORY';
  return payments.map(({ ground, amount }) => ({
    policyKind: ground === 'RESCUE' ? 'COMPULSORY' : other,
    beneficiary: null,
    amount,
  }));
}
