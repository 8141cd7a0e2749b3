/**
 * Policies of the vehicle that do not answer for a loss, and why: read, not kept. The versions of a policy say for ever what
 * was held to be so when the claim was opened, which is what its own policies were chosen by.
 */
import type { ReadCtx } from '../../kernel/ctx.js';
import { policiesBeside, type Policy, type PolicyVersion, versionsByPolicy } from '../policies/index.js';
import type { Claim } from './claim.js';
import { policiesByClaim } from './claims.store.js';
import { notCoveringAt, type NotCovering } from './report.rules.js';

export type PolicyNotCovering = NotCovering<Policy & { readonly versions: readonly PolicyVersion[] }>;

/** As far as the policies are the caller's to see: none under a grant, and none beside a claim whose policy is being found. */
export async function notCoveringOf(ctx: ReadCtx, claim: Claim): Promise<PolicyNotCovering[]> {
  const covering = await ctx.loader(policiesByClaim).load(claim.id);
  const found = await Promise.all(covering.map(({ policyId }) => ctx.loader(policiesBeside).load(policyId)));
  const beside = new Map(found.flat().map(({ beside: policy }) => [policy.id, policy]));
  const covered = covering.map(({ kind }) => kind);
  const asked = [...beside.values()].filter(({ kind }) => !covered.includes(kind));
  const policies = await Promise.all(
    asked.map(async (policy) => ({ ...policy, versions: await ctx.loader(versionsByPolicy).load(policy.id) })),
  );
  return notCoveringAt(policies, covered, claim.occurredAt, claim.createdAt);
}
