/** What the handler says is settled before a claim is calculated. */
import { Field, InputType, Int } from 'type-graphql';
import { closedList, DecimalScalar, MoneyInput } from '../../platform/index.js';
import { type CoverageCode, CoverageCodeEnum, type PolicyKind, PolicyKindEnum } from '../../products/index.js';
import type { SeparatePart } from '../calculation/index.js';
import type { LiabilityDegree } from '../claim.js';
import type { RecourseCase } from '../settled.js';
import { LiabilityDegreeEnum } from './claim.enums.js';
import { ClaimStepInput } from './claim-handling.inputs.js';
import { SeparatePartEnum } from './claim-handling.enums.js';

export const RecourseCaseEnum = closedList<RecourseCase>(
  'RecourseCase',
  'Case in which compulsory cover pays injury alone, within its limits, and recovers it from the one liable (CTR 22, SPCT 15).',
  {
    UNLICENSED_DRIVER: 'The driver held no licence for the vehicle. Commercial cover pays nothing.',
    DRUNK_DRIVER: 'The driver was drunk. Commercial cover pays nothing.',
    STOLEN_VEHICLE: 'The vehicle was stolen and the thief drove. Commercial liability covers pay nothing.',
    WILFUL_ACT: 'The insured brought it about on purpose. Commercial cover pays nothing (IL 27).',
  },
);

export type TrainHalf = 'TRACTOR' | 'TRAILER';
export const TrainHalfEnum = closedList<TrainHalf>('TrainHalf', 'Half of a train of tractor and trailer.', {
  TRACTOR: 'Tractor (牵引车): has compulsory cover of its own.',
  TRAILER: 'Trailer (挂车): has no compulsory cover (CTR 42).',
});

@InputType({ description: 'Another motor vehicle of the accident, as police or court settled its part.' })
export class OtherVehicleLiabilityInput {
  @Field(() => Int, { description: 'Position of the other party, from 1. It then counts as a vehicle, plate or not.' })
  otherParty!: number;
  @Field(() => LiabilityDegreeEnum, { description: 'Its liability: with NONE its limits are those without liability.' })
  liability!: LiabilityDegree;
  @Field(() => Boolean, {
    description: 'It has compulsory cover. Without it, whoever had to insure it bears what its limits would pay.',
    defaultValue: true,
  })
  compulsoryInsured!: boolean;
}

@InputType({ description: 'What is settled towards one victim.' })
export class VictimLiabilityInput {
  @Field(() => String, { description: 'Name of the victim, as assessed.' })
  key!: string;
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'Share settled towards this victim, a fraction 0–1; without liability at most 0.1, and only towards who drives no motor vehicle (RTS 76). Null: that of the accident.',
  })
  share?: string | null;
  @Field(() => Boolean, {
    description: 'Asks that mental damage comes first out of the compulsory limit (SPCT 16).',
    defaultValue: false,
  })
  mentalDamageFirst!: boolean;
}

@InputType({ description: 'Something that is not paid, by a rule. The sheet states it.' })
export class ClaimExclusionInput {
  @Field(() => PolicyKindEnum, { description: 'Under which policy.' })
  policyKind!: PolicyKind;
  @Field(() => CoverageCodeEnum, { nullable: true, description: 'Which coverage; null: every one of the policy.' })
  coverage?: CoverageCode | null;
  @Field(() => String, { nullable: true, description: 'Towards which victim, by name; null: everybody.' })
  victim?: string | null;
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'A part that the assessment has left out already, to be stated; null: all of it is not paid.',
  })
  amount?: MoneyInput | null;
  @Field(() => String, {
    description: 'Clause or law, by rule name as `claimReject` takes them; a name that is none is answered with those.',
  })
  rule!: string;
}

@InputType({ description: "Another insurer's policy on the same interest (重复保险, IL 56)." })
export class CoexistingPolicyInput {
  @Field(() => CoverageCodeEnum, { description: 'Which coverage of ours it repeats.' })
  coverage!: CoverageCode;
  @Field(() => MoneyInput, { description: 'Its sum insured or limit: each insurer pays in proportion to its own.' })
  sumInsured!: MoneyInput;
}

@InputType({ description: 'The other half of a train: both count as one vehicle (MC14 29).' })
export class ConnectedVehicleInput {
  @Field(() => TrainHalfEnum, { description: 'What the other half is.' })
  is!: TrainHalf;
  @Field(() => Int, { nullable: true, description: 'Of a tractor: its position among the other parties, from 1.' })
  otherParty?: number | null;
  @Field(() => MoneyInput, { description: 'Its limit of third-party liability; zero when it has none.' })
  thirdPartyLimit!: MoneyInput;
}

@InputType({ description: 'Values by which rescue costs are shared where other property was rescued too (MC14 19).' })
export class RescuedValuesInput {
  @Field(() => MoneyInput, { description: 'Value of the insured vehicle.' })
  insured!: MoneyInput;
  @Field(() => MoneyInput, { description: 'Value of all that was rescued.' })
  all!: MoneyInput;
}

@InputType({ description: 'Received from others for a loss told apart from the repair.' })
export class PartReceivedInput {
  @Field(() => SeparatePartEnum, { description: 'Which, as assessed.' })
  part!: SeparatePart;
  @Field(() => MoneyInput, { description: 'How much.' })
  amount!: MoneyInput;
}

@InputType({
  description:
    'Calculates (理算) by the clause edition of the policies. The sheet never changes; calculating again makes another.',
})
export class ClaimCalculateInput extends ClaimStepInput {
  @Field(() => LiabilityDegreeEnum, {
    description: 'Liability as settled. NONE: compulsory cover pays by the limits without liability.',
  })
  liability!: LiabilityDegree;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Share settled by police, court or the parties, a fraction 0–1; null: 1, 0.7, 0.5, 0.3, 0 by degree.',
  })
  share?: string | null;
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'Received from others for the own damage, compulsory cover of others included.',
  })
  received?: MoneyInput | null;
  @Field(() => [PartReceivedInput], {
    nullable: true,
    description: 'Received from others for losses told apart from the repair, each part once.',
  })
  receivedForParts?: PartReceivedInput[] | null;
  @Field(() => [OtherVehicleLiabilityInput], {
    nullable: true,
    description:
      'Liability of each other vehicle. One that is not named is the counterpart of ours (MAJOR against MINOR) and insured.',
  })
  otherVehicles?: OtherVehicleLiabilityInput[] | null;
  @Field(() => [VictimLiabilityInput], { nullable: true, description: 'What differs towards single victims.' })
  victims?: VictimLiabilityInput[] | null;
  @Field(() => [ClaimExclusionInput], { nullable: true, description: 'What is not paid, at most 50.' })
  exclusions?: ClaimExclusionInput[] | null;
  @Field(() => RecourseCaseEnum, {
    nullable: true,
    description: 'Compulsory cover pays injury alone and recovers it; commercial cover is taken out as the case says.',
  })
  recourse?: RecourseCase | null;
  @Field(() => Boolean, {
    description:
      "The parties ask that each one's compulsory insurer pays its own car (互碰自赔). Where its conditions are not met the sheet says which, and is calculated as ever.",
    defaultValue: false,
  })
  mutualSettlement!: boolean;
  @Field(() => [CoexistingPolicyInput], {
    nullable: true,
    description: 'Policies of other insurers on the same interest.',
  })
  coexisting?: CoexistingPolicyInput[] | null;
  @Field(() => ConnectedVehicleInput, { nullable: true, description: 'Tractor or trailer in one train with ours.' })
  connected?: ConnectedVehicleInput | null;
  @Field(() => Boolean, {
    description: 'Loaded against the rules, which was not the direct cause: 10 % more deductible by clauses of 2014.',
    defaultValue: false,
  })
  unsafeLoading!: boolean;
  @Field(() => Boolean, {
    description:
      'The insured vehicle has no compulsory cover anywhere. Only where the claim has none of ours; else another insurer has it. Commercial cover deducts its limits all the same (MC14 26).',
    defaultValue: false,
  })
  compulsoryMissing!: boolean;
  @Field(() => RescuedValuesInput, { nullable: true, description: 'Where other property was rescued too.' })
  rescued?: RescuedValuesInput | null;
}
