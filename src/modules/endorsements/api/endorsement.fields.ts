import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { dayOf, type Instant } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { type Id, wireId } from '../../../kernel/ids.js';
import { money } from '../../../kernel/money.js';
import { chargeById, ChargeType, refundById, RefundType } from '../../billing/index.js';
import { judgeTerms } from '../../channels/index.js';
import {
  ActionAvailability,
  actionOf,
  asNode,
  DateTimeScalar,
  fileById,
  FileType,
  type MaterialKind,
  MaterialKindEnum,
  Money,
  moneyOf,
  UserError,
  userErrorOf,
  workingCalendar,
} from '../../platform/index.js';
import {
  changesBetween,
  currentVersion,
  FieldChangeType,
  type PolicyVersion as VersionRecord,
  policyById,
  PolicyType,
  PolicyVersionType,
  versionsByPolicy,
} from '../../policies/index.js';
import { linesFromJson, type PremiumRecord, PremiumType } from '../../rating/index.js';
import { UnderwritingOutlookEnum } from '../../underwriting/index.js';
import { transferReviewUntil } from '../cancellation.rules.js';
import type { Answer, Endorsement as EndorsementRecord, EndorsementState, Proposal, SlipPlan } from '../endorsement.js';
import { endorsementLife, stateAt } from '../endorsement.life.js';
import { EndorsementRefusals } from '../endorsements.refusals.js';
import {
  endorsementById,
  filesByEndorsement,
  refundsByEndorsement,
  slipsByEndorsement,
} from '../endorsements.store.js';
import { answersTo } from '../operations/transfer-answers.js';
import { foreseenCommission } from '../operations/foreseen-commission.js';
import { cancellationTermsOn } from '../published/terms.js';
import { EndorsementStateEnum } from './endorsement.enums.js';
import {
  Endorsement,
  EndorsementCommission,
  EndorsementPreview,
  EndorsementSlip,
  type PreviewRecord,
  type SlipRecord,
} from './endorsement.type.js';

@Resolver(() => EndorsementPreview)
export class EndorsementPreviewFields {
  @FieldResolver(() => [UserError], { description: 'Why it cannot be done; empty when it can.' })
  refusals(@Root() preview: PreviewRecord, @Ctx() ctx: Context): UserError[] {
    return preview.refusals.map((item) => userErrorOf(item, ctx.language));
  }
  @FieldResolver(() => [EndorsementSlip], {
    description: 'One per policy: the whole future policy and the difference.',
  })
  slips(@Root() preview: PreviewRecord): readonly SlipRecord[] {
    return preview.slips;
  }
  @FieldResolver(() => Money, {
    description:
      'All differences together; negative is paid back. What is to be paid on one policy is never set off against what goes back on the other.',
  })
  premiumChange(@Root() preview: PreviewRecord): Money {
    return moneyOf(preview.premiumChange);
  }
  @FieldResolver(() => UnderwritingOutlookEnum, { description: 'Whether a person would look at it.' })
  outlook(@Root() preview: PreviewRecord): 'ACCEPT' | 'REFER' | 'DECLINE' {
    return preview.refusals.length > 0 ? 'DECLINE' : preview.referred ? 'REFER' : 'ACCEPT';
  }
}

@Resolver(() => EndorsementSlip)
export class EndorsementSlipFields {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Slip number (批单号), without gaps in its series; null until effective.',
  })
  number(@Root() { slipNumber }: SlipRecord): string | null {
    return slipNumber;
  }
  @FieldResolver(() => PolicyType, { description: 'Policy.' })
  async policy(@Root() { plan }: SlipRecord, @Ctx() ctx: Context): Promise<object> {
    const policy = await ctx.loader(policyById).load(plan.policyId);
    if (!policy) throw new Defect('a slip is about a policy that is not there');
    return asNode('Policy', policy);
  }
  @FieldResolver(() => PolicyVersionType, {
    description: 'The policy as it would be, or now is. Before it is effective its id names nothing yet.',
  })
  async versionAfter(@Root() slip: SlipRecord, @Ctx() ctx: Context): Promise<VersionRecord> {
    return asNode('PolicyVersion', await after(slip, ctx));
  }
  @FieldResolver(() => [FieldChangeType], { description: 'What changes.' })
  async changes(@Root() slip: SlipRecord, @Ctx() ctx: Context): Promise<readonly object[]> {
    const versions = await ctx.loader(versionsByPolicy).load(slip.plan.policyId);
    const base = versions.find(({ id }) => id === slip.plan.baseVersionId);
    return base ? changesBetween(base, slip.plan) : [];
  }
  @FieldResolver(() => PremiumType, { description: 'Premium difference, line by line, by day; negative goes back.' })
  premiumChange(@Root() { plan }: SlipRecord): PremiumRecord {
    const { change } = plan;
    return {
      premium: money(BigInt(change.premiumFen)),
      net: money(BigInt(change.netFen)),
      vat: money(BigInt(change.vatFen)),
      lines: linesFromJson(change.lines),
      illustrative: change.illustrative,
    };
  }
  @FieldResolver(() => EndorsementCommission, {
    nullable: true,
    description: 'Effect on your commission; null when you may not see it.',
  })
  async commission(
    @Root() { plan, endorsementId }: SlipRecord,
    @Ctx() ctx: Context,
  ): Promise<EndorsementCommission | null> {
    const effect = await foreseenCommission(ctx, plan, endorsementId);
    return (
      effect && {
        base: moneyOf(effect.base),
        amount: moneyOf(effect.amount),
        refusal: effect.refusal && userErrorOf(effect.refusal, ctx.language),
      }
    );
  }
  @FieldResolver(() => Int, { description: 'Days run.' })
  daysRun(@Root() { plan }: SlipRecord): number {
    return plan.daysRun;
  }
  @FieldResolver(() => Int, { description: 'Days left.' })
  daysLeft(@Root() { plan }: SlipRecord): number {
    return plan.daysLeft;
  }
  @FieldResolver(() => Int, { description: 'Days of the period: 365 or 366 for a year.' })
  days(@Root() { plan }: SlipRecord): number {
    return plan.days;
  }
}

async function after({ plan, versionId }: SlipRecord, ctx: Context): Promise<VersionRecord> {
  const versions = await ctx.loader(versionsByPolicy).load(plan.policyId);
  const made = versions.find(({ id }) => id === versionId);
  if (made) return made;
  const base = versions.find(({ id }) => id === plan.baseVersionId) ?? currentVersion(versions, ctx.now);
  return { ...base, ...planned(plan, base, ctx) };
}

function planned(
  { content, effect, effectiveFrom }: SlipPlan,
  base: VersionRecord,
  ctx: Context,
): Partial<VersionRecord> {
  const ends = effect !== 'CHANGE';
  return {
    id: '00000000-0000-0000-0000-000000000000' as Id<'PolicyVersion'>,
    sequence: base.sequence + 1,
    effectiveFrom: ends ? base.effectiveFrom : effectiveFrom,
    effectiveUntil: ends ? effectiveFrom : content.policy.endsAt,
    recordedAt: ctx.now,
    reason: ends ? 'END' : 'ENDORSEMENT',
    premium: money(BigInt(content.policy.premiumFen)),
    content,
  };
}

function answerOf(proposal: Proposal): Answer | null {
  return 'changes' in proposal ? (proposal.answer ?? null) : null;
}

@Resolver(() => Endorsement)
export class EndorsementFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() endorsement: EndorsementRecord): string {
    return wireId('Endorsement', endorsement.id);
  }
  @FieldResolver(() => EndorsementStateEnum, { description: 'How it stands now.' })
  state(@Root() endorsement: EndorsementRecord, @Ctx() ctx: Context): EndorsementState {
    return stateAt(endorsement, ctx.now);
  }
  @FieldResolver(() => [EndorsementSlip], { description: 'One per policy.' })
  async slips(@Root() endorsement: EndorsementRecord, @Ctx() ctx: Context): Promise<readonly SlipRecord[]> {
    return ctx.loader(slipsByEndorsement).load(endorsement.id);
  }
  @FieldResolver(() => Money, { description: 'All differences together; negative is paid back.' })
  premiumChange(@Root() endorsement: EndorsementRecord): Money {
    return moneyOf(endorsement.premiumChange);
  }
  @FieldResolver(() => [MaterialKindEnum], { description: 'Papers it cannot do without.' })
  materials(@Root() endorsement: EndorsementRecord): readonly MaterialKind[] {
    return endorsement.materials;
  }
  @FieldResolver(() => [MaterialKindEnum], { description: 'Of those, what nobody has given; empty when complete.' })
  async missingMaterials(@Root() endorsement: EndorsementRecord, @Ctx() ctx: Context): Promise<MaterialKind[]> {
    const given = await ctx.loader(filesByEndorsement).load(endorsement.id);
    return endorsement.materials.filter((kind) => !given.some((file) => file.kind === kind));
  }
  @FieldResolver(() => [FileType], { description: 'Papers given, and the signature.' })
  async files(@Root() endorsement: EndorsementRecord, @Ctx() ctx: Context): Promise<object[]> {
    const given = await ctx.loader(filesByEndorsement).load(endorsement.id);
    const files = await Promise.all(given.map(({ fileId }) => ctx.loader(fileById).load(fileId)));
    return files.flatMap((file) => (file ? [asNode('File', file)] : []));
  }
  @FieldResolver(() => ChargeType, { nullable: true, description: 'Additional premium to pay; null when none is due.' })
  async charge(@Root() endorsement: EndorsementRecord, @Ctx() ctx: Context): Promise<object | null> {
    const charge = endorsement.chargeId && (await ctx.loader(chargeById).load(endorsement.chargeId));
    return charge ? asNode('Charge', charge) : null;
  }
  @FieldResolver(() => [RefundType], {
    description: 'What goes back, one per payment it comes out of; empty when nothing does.',
  })
  async refunds(@Root() endorsement: EndorsementRecord, @Ctx() ctx: Context): Promise<object[]> {
    const drawn = await ctx.loader(refundsByEndorsement).load(endorsement.id);
    const refunds = await Promise.all(
      [...new Set(drawn.map(({ refundId }) => refundId))].map((id) => ctx.loader(refundById).load(id)),
    );
    return refunds.flatMap((refund) => (refund ? [asNode('Refund', refund)] : []));
  }
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description:
      'Of a transfer: until when the insurer may answer to a markedly higher risk; a loss before its answer is covered. Null otherwise.',
  })
  async reviewUntil(@Root() { kinds, createdAt }: EndorsementRecord, @Ctx() ctx: Context): Promise<Instant | null> {
    if (!kinds.includes('OWNER_TRANSFER')) return null;
    return transferReviewUntil(createdAt, cancellationTermsOn(dayOf(createdAt)), await workingCalendar(ctx));
  }
  @FieldResolver(() => Endorsement, {
    nullable: true,
    description:
      "Of a transfer: the insurer's newest answer, additional premium to accept until its `validUntil`; null while there is none.",
  })
  async transferAnswer(@Root() { id, kinds }: EndorsementRecord, @Ctx() ctx: Context): Promise<object | null> {
    if (!kinds.includes('OWNER_TRANSFER')) return null;
    for (const { policyId } of await ctx.loader(slipsByEndorsement).load(id)) {
      const [newest] = await answersTo(ctx, id, policyId);
      if (newest) return asNode('Endorsement', newest.endorsement);
    }
    return null;
  }
  @FieldResolver(() => Endorsement, {
    nullable: true,
    description: "Of the insurer's answer to a transfer: that transfer. Null otherwise.",
  })
  async answeredTransfer(@Root() { proposal }: EndorsementRecord, @Ctx() ctx: Context): Promise<object | null> {
    const answer = answerOf(proposal);
    const found = answer && (await ctx.loader(endorsementById).load(answer.transferId));
    return found ? asNode('Endorsement', found) : null;
  }
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Of the insurer's answer to a transfer: why the risk is markedly higher, in its words. Null otherwise.",
  })
  riskReason(@Root() { proposal }: EndorsementRecord): string | null {
    return answerOf(proposal)?.reason ?? null;
  }
  @FieldResolver(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  async availableActions(@Root() endorsement: EndorsementRecord, @Ctx() ctx: Context): Promise<ActionAvailability[]> {
    const own = ctx.actor.partnerId === endorsement.partnerId;
    if (!own && ctx.actor.side !== 'INSURER') return [];
    const standing = own ? ((await judgeTerms(ctx, endorsement.partnerId, [], {}, () => undefined))[0] ?? null) : null;
    const state = stateAt(endorsement, ctx.now);
    const closedBy = (command: 'confirm' | 'withdraw' | 'approve') =>
      standing ??
      (endorsementLife.may(state, command)
        ? null
        : {
            code: EndorsementRefusals.ENDORSEMENT_STATE,
            facts: [
              { name: 'state', value: state },
              { name: 'open', value: endorsementLife.open(state).join(' ') || '-' },
            ],
          });
    return [
      ...actionOf(ctx, {
        mutation: 'endorsementConfirm',
        permission: 'endorsement:request',
        closedBy: closedBy('confirm'),
        closesAt: endorsement.validUntil,
      }),
      ...actionOf(ctx, {
        mutation: 'endorsementWithdraw',
        permission: 'endorsement:request',
        closedBy: closedBy('withdraw'),
      }),
      ...actionOf(ctx, {
        mutation: 'endorsementDecide',
        permission: 'endorsement:decide',
        closedBy: closedBy('approve'),
      }),
    ];
  }
}
