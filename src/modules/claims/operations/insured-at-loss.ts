import type { ReadCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { transfersOf } from '../../endorsements/index.js';
import { versionsByPolicy } from '../../policies/index.js';
import type { Claim } from '../claim.js';
import { policiesByClaim } from '../claims.store.js';

/**
 * Whose loss it was: the insured of each policy at that instant. Who bought the vehicle before the loss and was noticed
 * after it has taken the seller's place (IL 49); on the very day of the sale both may have been at the wheel. Whoever
 * holds the policy now has no part in a loss of before.
 */
export async function insuredAtLoss(ctx: ReadCtx, claim: Pick<Claim, 'id' | 'occurredAt'>): Promise<string[]> {
  const day = dayOf(claim.occurredAt);
  const policies = await ctx.loader(policiesByClaim).load(claim.id);
  const insured = await Promise.all(
    policies.map(async ({ policyId, versionId }) => {
      const version = (await ctx.loader(versionsByPolicy).load(policyId)).find(({ id }) => id === versionId);
      const buyer = (await transfersOf(ctx, policyId)).find(
        ({ transferredOn, effectiveAt }) => transferredOn <= day && effectiveAt > claim.occurredAt,
      );
      const seller = buyer && buyer.transferredOn < day ? undefined : version?.content.people.insuredId;
      return [seller, buyer?.insuredId].flatMap((id) => id ?? []);
    }),
  );
  return [...new Set(insured.flat())];
}
