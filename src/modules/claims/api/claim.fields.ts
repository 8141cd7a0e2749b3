import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { wireId } from '../../../kernel/ids.js';
import { money, sum } from '../../../kernel/money.js';
import { readPage } from '../../../kernel/paging.js';
import { say } from '../../../kernel/refusal.js';
import { ActorType, TimelineConnection } from '../../access/index.js';
import { AgreementVersionType, agreementVersionById, partnerById, PartnerType } from '../../channels/index.js';
import {
  ActionAvailability,
  asNode,
  type Connection,
  connection,
  DecimalScalar,
  FileType,
  Money,
  moneyOf,
  PageArgs,
} from '../../platform/index.js';
import { policyById, PolicyType, versionsByPolicy } from '../../policies/index.js';
import { fromStoredVehicle, Party, partyById, VehicleFactsType, type VehicleView } from '../../registry/index.js';
import { type MaterialState, MaterialStateEnum, NextStepType } from '../../underwriting/index.js';
import type {
  Claim as ClaimRecord,
  ClaimMaterial as MaterialRecord,
  ClaimReport as ReportRecord,
  OtherParty as OtherPartyRecord,
  RepairEstimate as EstimateRecord,
  RepairLine as LineRecord,
} from '../claim.js';
import { assessedByEstimate } from '../assessed-repairs.store.js';
import type { AssessedRepair as AssessedRepairRecord } from '../claim-handling.js';
import {
  claimById,
  continuedByClaim,
  estimatesByClaim,
  linesByEstimate,
  materialsByClaim,
  noticesByClaim,
  otherPartiesByClaim,
  policiesByClaim,
  reportsByClaim,
} from '../claims.store.js';
import { type ClaimEvent, countTimeline, listTimeline, timelineKey } from '../claims.queries.js';
import { dueAtOf } from '../deadlines.view.js';
import { nextTurnOf } from '../next-step.rules.js';
import { notCoveringOf, type PolicyNotCovering as PolicyNotCoveringRecord } from '../not-covering.js';
import { WHY_NOT } from '../operations/find-policies.js';
import { filesOfMaterial, inStates, missingOf, rejectionOf, stateOfMaterial } from '../papers.js';
import { seesAmounts, seesOwnLines, seesStatus, seesWhole } from '../view.js';
import { actionsOf } from './actions.js';
import {
  AssessedRepair,
  Claim,
  ClaimMaterial,
  Loss,
  LossReport,
  OtherParty,
  PolicyNotCovering,
  RepairEstimate,
  RepairLine,
} from './claim.type.js';
import { AssessedLine } from './claim-handling.type.js';
import { ClaimStateEnum } from './claim.enums.js';

@Resolver(() => Claim)
export class ClaimFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() claim: ClaimRecord): string {
    return wireId('Claim', claim.id);
  }
  @FieldResolver(() => ClaimStateEnum, {
    nullable: true,
    description: 'How it stands; null when your agreement does not open it (CLAIM_SCOPE: STATUS).',
  })
  async state(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<string | null> {
    return (await seesStatus(ctx, claim)) ? claim.state : null;
  }
  @FieldResolver(() => NextStepType, {
    nullable: true,
    description: 'What happens next, and whose turn it is; null when over, or when the state is not open to you.',
  })
  async nextStep(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<NextStepType | null> {
    if (!(await seesStatus(ctx, claim))) return null;
    const missing = await missingOf(ctx, claim);
    const next = nextTurnOf(claim.state, {
      papersMissing: missing.length > 0,
      suspended: claim.suspendedAt !== null,
      entitlementAsked: claim.entitlementAskedAt !== null,
    });
    const dueAt = next?.by === 'INSURER' ? await dueAtOf(ctx, claim) : null;
    return next && { label: say(next.label, ctx.language), by: next.by, dueAt };
  }
  @FieldResolver(() => TimelineConnection, {
    description: 'What happened, newest first; empty when the state is not open to you.',
  })
  async timeline(
    @Root() claim: ClaimRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Connection<ClaimEvent>> {
    const open = await seesStatus(ctx, claim);
    const read = await readPage(ctx.actor, page, {
      shape: ['claim.timeline', claim.id],
      fetch: (query) => (open ? listTimeline(ctx, claim, query) : Promise.resolve([])),
      keyOf: timelineKey,
    });
    return connection(read, () => (open ? countTimeline(ctx, claim) : Promise.resolve(0)));
  }
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Your own number of your first report; null when you gave none.',
  })
  async externalRef(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<string | null> {
    const notices = await ctx.loader(noticesByClaim).load(claim.id);
    const before = await ctx.loader(continuedByClaim).load(claim.id);
    const earlier = await Promise.all(before.map(({ id }) => ctx.loader(noticesByClaim).load(id)));
    return [...notices, ...earlier.flat()].find(({ externalRef }) => externalRef !== null)?.externalRef ?? null;
  }
  @FieldResolver(() => Claim, {
    nullable: true,
    description: 'Claim with which it goes on, once the policy was found; null otherwise.',
  })
  async continuedAs(@Root() { continuedAsId }: ClaimRecord, @Ctx() ctx: Context): Promise<ClaimRecord | null> {
    const later = continuedAsId === null ? null : await ctx.loader(claimById).load(continuedAsId);
    return later ? asNode('Claim', later) : null;
  }
  @FieldResolver(() => [PolicyType], {
    description:
      'Policies in force at the loss that are yours to see; empty while being found, and for others’ policies.',
  })
  async policies(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<object[]> {
    const rows = await ctx.loader(policiesByClaim).load(claim.id);
    const found = await Promise.all(rows.map(({ policyId }) => ctx.loader(policyById).load(policyId)));
    return found.flatMap((policy) => (policy ? [asNode('Policy', policy)] : []));
  }
  @FieldResolver(() => [PolicyNotCovering], {
    description:
      'Policies of the vehicle from which cover of the loss might be expected that `policies` does not have, and why they do not answer: of each kind that is missing the one that rests, or what ended last, was to begin next or never was. As known when the claim was opened. Empty while the policy is being found, and for others’ policies.',
  })
  async notCovering(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<PolicyNotCoveringRecord[]> {
    const found = await notCoveringOf(ctx, claim);
    for (const { policy } of found) asNode('Policy', policy);
    return found;
  }
  @FieldResolver(() => VehicleFactsType, {
    nullable: true,
    description: 'Vehicle as insured at the loss; null while the policy is being found, or when it is not yours.',
  })
  async vehicle(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<VehicleView | null> {
    const [row] = await ctx.loader(policiesByClaim).load(claim.id);
    if (!row) return null;
    const version = (await ctx.loader(versionsByPolicy).load(row.policyId)).find(({ id }) => id === row.versionId);
    return version ? fromStoredVehicle(version.content.vehicle) : null;
  }
  @FieldResolver(() => Loss, { description: 'What happened.' })
  loss(@Root() claim: ClaimRecord): ClaimRecord {
    return claim;
  }
  @FieldResolver(() => [ClaimMaterial], { description: 'Everything asked for, and what was given unasked.' })
  async documents(
    @Root() claim: ClaimRecord,
    @Ctx() ctx: Context,
    @Arg('states', () => [MaterialStateEnum], { nullable: true, description: 'Only in these states.' })
    states?: MaterialState[] | null,
  ): Promise<MaterialRecord[]> {
    const all = await this.shown(claim, ctx);
    return states == null ? [...all] : inStates(ctx, all, states);
  }
  @FieldResolver(() => [ClaimMaterial], {
    description: 'What is missing, once and completely; empty when complete, or when the state is not open to you.',
  })
  async missingDocuments(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<MaterialRecord[]> {
    return (await seesStatus(ctx, claim)) ? missingOf(ctx, claim) : [];
  }
  @FieldResolver(() => [LossReport], {
    description: 'Reports of the same accident joined into this one, oldest first; of others’ policies your own alone.',
  })
  async joinedReports(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<ReportRecord[]> {
    const all = await ctx.loader(reportsByClaim).load(claim.id);
    return all.filter(({ filedById }) => seesWhole(ctx, claim) || filedById === ctx.actor.partnerId);
  }
  @FieldResolver(() => [RepairEstimate], {
    description: 'Estimates of repair shops, newest first; your own alone where amounts are not open to you.',
  })
  async estimates(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<EstimateRecord[]> {
    const all = await ctx.loader(estimatesByClaim).load(claim.id);
    const open = await seesAmounts(ctx, claim);
    return all
      .filter(({ shopId }) => open || shopId === ctx.actor.partnerId)
      .map((estimate) => asNode('RepairEstimate', estimate));
  }
  @FieldResolver(() => AgreementVersionType, {
    nullable: true,
    description:
      'Terms in force when you reported it, for the insurer those of the channel that did; null when you did not.',
  })
  async agreementVersion(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<object | null> {
    const notices = await ctx.loader(noticesByClaim).load(claim.id);
    const id = ctx.actor.side === 'INSURER' ? claim.agreementVersionId : (notices[0]?.agreementVersionId ?? null);
    const found = id && (await ctx.loader(agreementVersionById).load(id));
    return found ? asNode('AgreementVersion', found) : null;
  }
  @FieldResolver(() => Boolean, {
    description:
      'Whether amounts are open to you (CLAIM_SCOPE: AMOUNTS); of an estimate that is yours they always are.',
  })
  amountsVisible(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<boolean> {
    return seesAmounts(ctx, claim);
  }
  @FieldResolver(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  availableActions(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<ActionAvailability[]> {
    return actionsOf(ctx, claim);
  }

  /** Without the state only papers that somebody sees who sent them. */
  private async shown(claim: ClaimRecord, ctx: Context): Promise<readonly MaterialRecord[]> {
    const all = await ctx.loader(materialsByClaim).load(claim.id);
    if (await seesStatus(ctx, claim)) return all;
    const files = await Promise.all(all.map((material) => filesOfMaterial(ctx, material)));
    return all.filter((_, index) => (files[index] ?? []).length > 0);
  }
}

@Resolver(() => PolicyNotCovering)
export class PolicyNotCoveringFields {
  @FieldResolver(() => String, { description: 'The same in words.' })
  message(@Root() { why }: PolicyNotCoveringRecord, @Ctx() ctx: Context): string {
    return say(WHY_NOT[why], ctx.language);
  }
}

@Resolver(() => Loss)
export class LossFields {
  @FieldResolver(() => Party, {
    nullable: true,
    description: 'Driver; null when parked, unknown, or under somebody else’s policy.',
  })
  async driver(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<object | null> {
    return claim.driverId === null ? null : ((await ctx.loader(partyById).load(claim.driverId)) ?? null);
  }
  @FieldResolver(() => [OtherParty], { description: 'Other vehicles and parties.' })
  async otherParties(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<readonly OtherPartyRecord[]> {
    return ctx.loader(otherPartiesByClaim).load(claim.id);
  }
}

@Resolver(() => OtherParty)
export class OtherPartyFields {
  @FieldResolver(() => Party, {
    nullable: true,
    description: 'Driver or victim; null when unknown, or under somebody else’s policy.',
  })
  async party(@Root() { partyId }: OtherPartyRecord, @Ctx() ctx: Context): Promise<object | null> {
    return partyId === null ? null : ((await ctx.loader(partyById).load(partyId)) ?? null);
  }
}

@Resolver(() => LossReport)
export class LossReportFields {
  @FieldResolver(() => ActorType, { description: 'By whom.' })
  reporter(@Root() { filedById, filedByLabel }: ReportRecord): ActorType {
    return { kind: filedById === null ? 'INSURER' : 'PARTNER', displayName: filedByLabel };
  }
}

@Resolver(() => ClaimMaterial)
export class ClaimMaterialFields {
  @FieldResolver(() => String, { description: 'What exactly, in words.' })
  label(@Root() { labelZh, labelEn }: MaterialRecord, @Ctx() ctx: Context): string {
    return ctx.language === 'EN' ? labelEn : labelZh;
  }
  @FieldResolver(() => MaterialStateEnum, { description: 'How it stands; here when the bytes of a file are.' })
  state(@Root() material: MaterialRecord, @Ctx() ctx: Context): Promise<MaterialState> {
    return stateOfMaterial(ctx, material);
  }
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was rejected, or why the last file sent for it did not pass the checks; null otherwise.',
  })
  rejection(@Root() material: MaterialRecord, @Ctx() ctx: Context): Promise<string | null> {
    return rejectionOf(ctx, material);
  }
  @FieldResolver(() => [FileType], {
    description: 'Files received, with where to send unfinished ones; of others’ policies your own alone.',
  })
  async files(@Root() material: MaterialRecord, @Ctx() ctx: Context): Promise<object[]> {
    return (await filesOfMaterial(ctx, material)).map((file) => asNode('File', file));
  }
}

@Resolver(() => RepairEstimate)
export class RepairEstimateFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() { id }: EstimateRecord): string {
    return wireId('RepairEstimate', id);
  }
  @FieldResolver(() => PartnerType, { nullable: true, description: 'Shop; null when it is not yours to see.' })
  async shop(@Root() { shopId }: EstimateRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = await ctx.loader(partnerById).load(shopId);
    return found ? asNode('Partner', found) : null;
  }
  @FieldResolver(() => [RepairLine], { description: 'Lines.' })
  async lines(@Root() { id }: EstimateRecord, @Ctx() ctx: Context): Promise<readonly LineRecord[]> {
    return ctx.loader(linesByEstimate).load(id);
  }
  @FieldResolver(() => Money, { description: 'Total.' })
  total(@Root() { total }: EstimateRecord): Money {
    return moneyOf(total);
  }
  @FieldResolver(() => AssessedRepair, {
    nullable: true,
    description:
      'How its lines were assessed last, once verified; null before, when no line was found to be of it, and where neither AMOUNTS nor, of a shop’s own estimate, OWN_REPAIR_LINES of CLAIM_SCOPE is open to you.',
  })
  async assessed(@Root() estimate: EstimateRecord, @Ctx() ctx: Context): Promise<AssessedRepairRecord | null> {
    const claim = await ctx.loader(claimById).load(estimate.claimId);
    if (!claim || !(await seesOwnLines(ctx, claim, estimate))) return null;
    const [last] = await ctx.loader(assessedByEstimate).load(estimate.id);
    return last && last.lines.length > 0 ? last : null;
  }
}

@Resolver(() => AssessedRepair)
export class AssessedRepairFields {
  @FieldResolver(() => [AssessedLine], { description: 'Its lines, as assessed.' })
  lines(@Root() { lines }: AssessedRepairRecord): readonly object[] {
    return lines;
  }
  @FieldResolver(() => Money, { description: 'Sum of the lines as assessed.' })
  total(@Root() { lines }: AssessedRepairRecord): Money {
    return moneyOf(sum(lines.map(({ assessedFen }) => money(BigInt(assessedFen)))));
  }
}

@Resolver(() => RepairLine)
export class RepairLineFields {
  @FieldResolver(() => DecimalScalar, { description: 'How many.' })
  quantity(@Root() { quantity }: LineRecord): string {
    return quantity.includes('.') ? quantity.replace(/\.?0+$/, '') : quantity;
  }
  @FieldResolver(() => Money, { description: 'Each.' })
  unitPrice(@Root() { unitPrice }: LineRecord): Money {
    return moneyOf(unitPrice);
  }
  @FieldResolver(() => Money, { description: 'Line total.' })
  amount(@Root() { amount }: LineRecord): Money {
    return moneyOf(amount);
  }
}
