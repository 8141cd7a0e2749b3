import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import { money } from '../../../kernel/money.js';
import { type RefusalItem, say } from '../../../kernel/refusal.js';
import { chargeById, ChargeType } from '../../billing/index.js';
import {
  AgreementVersionType,
  agreementVersionById,
  judgeTerms,
  outletById,
  OutletType,
  partnerById,
  PartnerType,
  producerById,
  ProducerType,
} from '../../channels/index.js';
import { ActionAvailability, actionOf, asNode, DateTimeScalar, moneyOf } from '../../platform/index.js';
import {
  fromStoredVehicle,
  type PeopleIds,
  PeopleType,
  Vehicle,
  vehicleById,
  VehicleFactsType,
  type VehicleView,
} from '../../registry/index.js';
import { type ApplicationCommand, applicationLife, stateAt } from '../application.life.js';
import { standingDecisions } from '../application.rules.js';
import type {
  Application as ApplicationRecord,
  ApplicationState,
  ConsentRecord,
  DecisionRecord,
  MaterialRecord,
  MaterialState,
} from '../application.js';
import {
  acceptanceByApplication,
  applicationById,
  consentsByApplication,
  decisionsByApplication,
  materialsByApplication,
  splitOffOf,
} from '../applications.store.js';
import { nextTurnOf } from '../next-step.rules.js';
import type { Referral as ReferralRecord } from '../referral.js';
import { referralByApplication } from '../referrals.store.js';
import { UnderwritingRefusals } from '../underwriting.refusals.js';
import {
  Application,
  Consent,
  Disclosure,
  Material,
  NextStep,
  Referral,
  UnderwritingDecision,
} from './application.type.js';
import { type DisclosureView, stateOfMaterial } from './decision.fields.js';
import { MaterialStateEnum } from './underwriting.enums.js';

@Resolver(() => Application)
export class ApplicationFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() application: ApplicationRecord): string {
    return wireId('Application', application.id);
  }
  @FieldResolver()
  state(@Root() application: ApplicationRecord, @Ctx() ctx: Context): ApplicationState {
    return stateAt(application, ctx.now);
  }
  @FieldResolver()
  payable(@Root() application: ApplicationRecord): object {
    return moneyOf(money(BigInt(application.content.payableFen)));
  }
  @FieldResolver(() => VehicleFactsType, { description: 'Vehicle as applied for.' })
  vehicle(@Root() application: ApplicationRecord): VehicleView {
    return fromStoredVehicle(application.content.vehicle);
  }
  @FieldResolver(() => Vehicle, { nullable: true, description: 'The vehicle across its business with you.' })
  async registeredVehicle(@Root() application: ApplicationRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = await ctx.loader(vehicleById).load(application.vehicleId);
    return found ? asNode('Vehicle', found) : null;
  }
  @FieldResolver(() => PeopleType, { description: 'Who is who.' })
  people(@Root() application: ApplicationRecord): PeopleIds {
    return application;
  }
  @FieldResolver(() => [Disclosure], { description: 'Questions and answers.' })
  async disclosures(@Root() application: ApplicationRecord, @Ctx() ctx: Context): Promise<DisclosureView[]> {
    const acceptance = await ctx.loader(acceptanceByApplication).load(application.id);
    return (acceptance?.record.disclosures ?? []).map((each) => ({
      ...each,
      answeredAt: acceptance?.acceptedAt ?? application.createdAt,
    }));
  }
  @FieldResolver(() => [String], { description: 'Keys of exclusions that were shown, explained and confirmed.' })
  async confirmedExclusions(@Root() application: ApplicationRecord, @Ctx() ctx: Context): Promise<string[]> {
    const acceptance = await ctx.loader(acceptanceByApplication).load(application.id);
    return (acceptance?.record.confirmedExclusions ?? []).map(({ key }) => key);
  }
  @FieldResolver(() => [Consent], { description: "The policyholder's consents." })
  async consents(@Root() application: ApplicationRecord, @Ctx() ctx: Context): Promise<ConsentRecord[]> {
    return (await ctx.loader(consentsByApplication).load(application.id)).map((consent) => asNode('Consent', consent));
  }
  @FieldResolver(() => [UnderwritingDecision], {
    description:
      'The decision that counts on each policy; compulsory cover is never declined. A declined commercial policy stays told here.',
  })
  async decisions(@Root() application: ApplicationRecord, @Ctx() ctx: Context): Promise<DecisionRecord[]> {
    const split = !application.carries.includes('COMPULSORY');
    const standing = standingDecisions(await ctx.loader(decisionsByApplication).load(application.id));
    return split ? standing.filter(({ policyKind }) => policyKind !== 'COMPULSORY') : standing;
  }
  @FieldResolver(() => [Material], { description: 'Everything asked for, and what was given unasked.' })
  async materials(
    @Root() application: ApplicationRecord,
    @Ctx() ctx: Context,
    @Arg('states', () => [MaterialStateEnum], { nullable: true, description: 'Only in these states.' })
    states?: MaterialState[] | null,
  ): Promise<MaterialRecord[]> {
    const all = await ctx.loader(materialsByApplication).load(application.id);
    return states == null ? [...all] : inStates(ctx, all, states);
  }
  @FieldResolver(() => [Material], {
    description: 'What is missing, once and completely; empty when complete. `needed` tells what waits for it.',
  })
  async missingMaterials(@Root() application: ApplicationRecord, @Ctx() ctx: Context): Promise<MaterialRecord[]> {
    return inStates(ctx, await ctx.loader(materialsByApplication).load(application.id), ['MISSING', 'REJECTED']);
  }
  @FieldResolver(() => NextStep, { nullable: true, description: 'What happens next, and whose turn; null when over.' })
  nextStep(@Root() application: ApplicationRecord, @Ctx() ctx: Context): NextStep | null {
    const next = nextTurnOf(application, stateAt(application, ctx.now));
    return next && { ...next, label: say(next.label, ctx.language) };
  }
  @FieldResolver(() => Referral, {
    nullable: true,
    description: 'Referral now open, or the last one; null when decided at once.',
  })
  async referral(@Root() application: ApplicationRecord, @Ctx() ctx: Context): Promise<ReferralRecord | null> {
    const found = await ctx.loader(referralByApplication).load(application.id);
    return found ? asNode('Referral', found) : null;
  }
  @FieldResolver(() => Application, {
    nullable: true,
    description: 'The application whose compulsory part this is; null for all others.',
  })
  async splitFrom(@Root() application: ApplicationRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = application.splitFromId && (await ctx.loader(applicationById).load(application.splitFromId));
    return found ? asNode('Application', found) : null;
  }
  @FieldResolver(() => Application, {
    nullable: true,
    description: 'Its compulsory part, gone on alone; null when nothing was split off.',
  })
  async splitOff(@Root() application: ApplicationRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = await ctx.loader(splitOffOf).load(application.id);
    return found ? asNode('Application', found) : null;
  }
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'Last instant to pay, excluded; null before approval.',
  })
  payBy(@Root() application: ApplicationRecord): Instant | null {
    return application.chargeId === null ? null : application.payBy;
  }
  @FieldResolver(() => ChargeType, { nullable: true, description: 'What must be paid; null before approval.' })
  async charge(@Root() application: ApplicationRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = application.chargeId && (await ctx.loader(chargeById).load(application.chargeId));
    return found ? asNode('Charge', found) : null;
  }
  @FieldResolver(() => AgreementVersionType, {
    nullable: true,
    description: 'Price terms: those pinned by the quote.',
  })
  async agreementVersion(@Root() application: ApplicationRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = await ctx.loader(agreementVersionById).load(application.agreementVersionId);
    return found ? asNode('AgreementVersion', found) : null;
  }
  @FieldResolver(() => AgreementVersionType, {
    nullable: true,
    description: 'Authority: the version in force at acceptance.',
  })
  async acceptedUnder(@Root() application: ApplicationRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = await ctx.loader(agreementVersionById).load(application.acceptedUnderId);
    return found ? asNode('AgreementVersion', found) : null;
  }
  @FieldResolver(() => PartnerType, { nullable: true, description: 'Partner that brought it.' })
  async partner(@Root() application: ApplicationRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = await ctx.loader(partnerById).load(application.partnerId);
    return found ? asNode('Partner', found) : null;
  }
  @FieldResolver(() => OutletType, { nullable: true, description: 'Outlet; null when none was named.' })
  async outlet(@Root() application: ApplicationRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = application.outletId && (await ctx.loader(outletById).load(application.outletId));
    return found ? asNode('Outlet', found) : null;
  }
  @FieldResolver(() => ProducerType, { nullable: true, description: 'Salesperson; null when none was named.' })
  async producer(@Root() application: ApplicationRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = application.producerId && (await ctx.loader(producerById).load(application.producerId));
    return found ? asNode('Producer', found) : null;
  }
  @FieldResolver()
  async availableActions(@Root() application: ApplicationRecord, @Ctx() ctx: Context): Promise<ActionAvailability[]> {
    if (ctx.actor.partnerId !== application.partnerId) return [];
    const standing = (await judgeTerms(ctx, application.partnerId, [], {}, () => undefined))[0] ?? null;
    const state = stateAt(application, ctx.now);
    const unless = (command: ApplicationCommand): RefusalItem | null =>
      standing ?? (applicationLife.may(state, command) ? null : closedByState(state));
    const whole = application.carries.length === 2;
    const closesAt = nextTurnOf(application, state)?.dueAt ?? null;
    return [
      ...actionOf(ctx, {
        mutation: 'applicationSupplyMaterials',
        permission: 'application:supply',
        closedBy: unless('supplyMaterials'),
      }),
      ...actionOf(ctx, {
        mutation: 'applicationSplit',
        permission: 'application:split',
        closedBy: unless('split') ?? (whole ? null : { code: UnderwritingRefusals.NOTHING_TO_SPLIT }),
        closesAt,
      }),
      ...actionOf(ctx, {
        mutation: 'applicationWithdraw',
        permission: 'application:withdraw',
        closedBy: unless('withdraw'),
        closesAt,
      }),
    ];
  }
}

function closedByState(state: ApplicationState): RefusalItem {
  return {
    code: UnderwritingRefusals.APPLICATION_STATE,
    facts: [
      { name: 'state', value: state },
      { name: 'open', value: applicationLife.open(state).join(' ') || '-' },
    ],
  };
}

async function inStates(
  ctx: Context,
  materials: readonly MaterialRecord[],
  states: readonly MaterialState[],
): Promise<MaterialRecord[]> {
  const found = await Promise.all(materials.map((material) => stateOfMaterial(ctx, material)));
  return materials.filter((_, index) => states.includes(found[index] ?? 'MISSING'));
}
