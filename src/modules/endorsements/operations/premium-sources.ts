import type { ReadCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import type { Id } from '../../../kernel/ids.js';
import { money } from '../../../kernel/money.js';
import { type Policy, versionsByPolicy } from '../../policies/index.js';
import { applicationById } from '../../underwriting/index.js';
import { endorsementsByPolicy, refundsByPolicy } from '../endorsements.store.js';
import type { Source } from '../refund-sources.rules.js';

/** What was paid for a policy and has not gone back, the newest payment first. */
export async function sourcesOf(ctx: ReadCtx, policy: Policy): Promise<readonly Source<Id<'Charge'>>[]> {
  const [ofPolicy, versions, back, application] = await Promise.all([
    ctx.loader(endorsementsByPolicy).load(policy.id),
    ctx.loader(versionsByPolicy).load(policy.id),
    ctx.loader(refundsByPolicy).load(policy.id),
    ctx.loader(applicationById).load(policy.applicationId),
  ]);
  const [first] = versions;
  if (!first || !application?.chargeId) throw new Defect('a policy was issued without a charge');
  const paid = [
    ...ofPolicy.flatMap(({ endorsement, slip }) =>
      endorsement.state === 'EFFECTIVE' && endorsement.chargeId !== null && slip.premiumChange.fen > 0n
        ? [{ chargeId: endorsement.chargeId, fen: slip.premiumChange.fen }]
        : [],
    ),
    { chargeId: application.chargeId, fen: first.premium.fen },
  ];
  return paid.map(({ chargeId, fen }) => {
    const gone = back.filter((each) => each.chargeId === chargeId).reduce((all, { amount }) => all + amount.fen, 0n);
    return { chargeId, left: money(fen - gone) };
  });
}
