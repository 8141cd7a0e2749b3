/**
 * A sum that grows is bound like a new one: what is at stake beyond before counts against BINDING_AUTHORITY from the
 * confirmation on, under the endorsement's own name in the ledger, until the change comes to nothing or its policy ends.
 */
import type { ReadCtx, TxCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import type { Id } from '../../../kernel/ids.js';
import { type Money, money, NOTHING } from '../../../kernel/money.js';
import { type AgreementVersion, releaseAuthority, reserveAuthority } from '../../channels/index.js';
import { versionsByPolicy } from '../../policies/index.js';
import { productVersionById } from '../../products/index.js';
import { amountAtRiskOf } from '../../underwriting/index.js';
import type { Endorsement, SlipPlan } from '../endorsement.js';
import { endorsementsByPolicy } from '../endorsements.store.js';

export interface AtRisk {
  /** Of the policy as it would be: what `perPolicy` is compared with. */
  readonly after: Money;
  /** Beyond what is bound already; nothing when it stays or shrinks. */
  readonly growth: Money;
}

export async function atRiskOf(ctx: ReadCtx, { policyId, baseVersionId, content }: SlipPlan): Promise<AtRisk> {
  const versions = await ctx.loader(versionsByPolicy).load(policyId);
  const before = versions.find(({ id }) => id === baseVersionId);
  const product = await ctx.loader(productVersionById).load(content.policy.productVersionId);
  if (!before || !product) throw new Defect('a change is planned on something that is not there');
  const atRisk = (policy: SlipPlan['content']['policy']): Money => amountAtRiskOf([policy], [product]);
  const after = atRisk(content.policy);
  const growth = after.fen - atRisk(before.content.policy).fen;
  return { after, growth: growth > 0n ? money(growth) : NOTHING };
}

/** Refuses TERM_BINDING_AUTHORITY when the day's authority, or that in force, is used up. `under`: null where the insurer acts itself. */
export async function reserveGrowth(
  tx: TxCtx,
  { id, partnerId }: Endorsement,
  slips: readonly SlipPlan[],
  under: AgreementVersion | null,
): Promise<void> {
  if (!under) return;
  for (const slip of slips) {
    if (slip.effect !== 'CHANGE' || slip.content.policy.kind !== 'COMMERCIAL') continue;
    const { growth: amount } = await atRiskOf(tx, slip);
    await reserveAuthority(tx, { partnerId, subjectId: id, amount, agreementVersionId: under.id });
  }
}

/** Once it came to nothing. */
export function releaseGrowth(
  tx: TxCtx,
  { id, partnerId }: { readonly id: string; readonly partnerId: Id<'Partner'> },
): Promise<void> {
  return releaseAuthority(tx, partnerId, id);
}

/** What was bound by changes of a policy is in force no longer when the policy is over. */
export async function onPolicyOver(
  tx: TxCtx,
  { subject }: { readonly subject: { readonly id: string } },
): Promise<void> {
  for (const { endorsement, slip } of await tx.loader(endorsementsByPolicy).load(subject.id))
    if (slip.plan.content.policy.kind === 'COMMERCIAL') await releaseGrowth(tx, endorsement);
}
