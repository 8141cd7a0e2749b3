import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { wireId } from '../../../kernel/ids.js';
import { ActorType } from '../../access/index.js';
import { AgreementVersionType, agreementVersionById, partnerById, PartnerType } from '../../channels/index.js';
import { ActionAvailability, asNode, DecimalScalar, fileById, FileType, Money, moneyOf } from '../../platform/index.js';
import { policyById, PolicyType, versionsByPolicy } from '../../policies/index.js';
import { fromStoredVehicle, Party, partyById, VehicleFactsType, type VehicleView } from '../../registry/index.js';
import { type MaterialState, MaterialStateEnum } from '../../underwriting/index.js';
import type {
  Claim as ClaimRecord,
  ClaimMaterial as MaterialRecord,
  ClaimReport as ReportRecord,
  OtherParty as OtherPartyRecord,
  RepairEstimate as EstimateRecord,
  RepairLine as LineRecord,
} from '../claim.js';
import {
  estimatesByClaim,
  filesByClaimMaterial,
  linesByEstimate,
  materialsByClaim,
  noticesByClaim,
  otherPartiesByClaim,
  policiesByClaim,
  reportsByClaim,
} from '../claims.store.js';
import { Claim, ClaimMaterial, Loss, LossReport, OtherParty, RepairEstimate, RepairLine } from './claim.type.js';
import { ClaimStateEnum } from './claim.enums.js';

@Resolver(() => Claim)
export class ClaimFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() claim: ClaimRecord): string {
    return wireId('Claim', claim.id);
  }
  @FieldResolver(() => ClaimStateEnum, { description: 'How it stands.' })
  state(@Root() claim: ClaimRecord): string {
    return claim.state;
  }
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Your own number of your first report; null when you gave none.',
  })
  async externalRef(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<string | null> {
    const notices = await ctx.loader(noticesByClaim).load(claim.id);
    return notices.find(({ externalRef }) => externalRef !== null)?.externalRef ?? null;
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
    const all = await ctx.loader(materialsByClaim).load(claim.id);
    return all.filter(({ state }) => states == null || states.includes(state));
  }
  @FieldResolver(() => [ClaimMaterial], {
    description: 'What is missing, once and completely; empty when complete.',
  })
  async missingDocuments(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<MaterialRecord[]> {
    const all = await ctx.loader(materialsByClaim).load(claim.id);
    return all.filter(({ state, needed }) => needed && (state === 'MISSING' || state === 'REJECTED'));
  }
  @FieldResolver(() => [LossReport], {
    description: 'Reports of the same accident joined into this one, oldest first; of others’ policies your own alone.',
  })
  async joinedReports(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<ReportRecord[]> {
    const all = await ctx.loader(reportsByClaim).load(claim.id);
    return all.filter(({ filedById }) => seesWhole(ctx, claim) || filedById === ctx.actor.partnerId);
  }
  @FieldResolver(() => [RepairEstimate], {
    description: 'Estimates of repair shops, newest first; of others’ policies your own alone.',
  })
  async estimates(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<EstimateRecord[]> {
    const all = await ctx.loader(estimatesByClaim).load(claim.id);
    return all
      .filter(({ shopId }) => seesWhole(ctx, claim) || shopId === ctx.actor.partnerId)
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
  @FieldResolver(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  availableActions(): ActionAvailability[] {
    return [];
  }
}

/** Its owner and the insurer's people; who reported a loss under somebody else's policy sees its own part. */
export function seesWhole(ctx: Context, claim: Pick<ClaimRecord, 'partnerId'>): boolean {
  return ctx.actor.partnerId === null || ctx.actor.partnerId === claim.partnerId;
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
  @FieldResolver(() => MaterialStateEnum, { description: 'How it stands.' })
  state(@Root() { state }: MaterialRecord): MaterialState {
    return state;
  }
  @FieldResolver(() => [FileType], {
    description: 'Files received, with where to send unfinished ones; of others’ policies your own alone.',
  })
  async files(@Root() { id }: MaterialRecord, @Ctx() ctx: Context): Promise<object[]> {
    const rows = await ctx.loader(filesByClaimMaterial).load(id);
    const files = await Promise.all(rows.map(({ fileId }) => ctx.loader(fileById).load(fileId)));
    return files.flatMap((file) => (file ? [asNode('File', file)] : []));
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
