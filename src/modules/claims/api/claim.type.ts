/** Object types of the room. The domain record is the source; what needs a reading is a field resolver. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import type { RuleRef } from '../../../kernel/refusal.js';
import {
  Actionable,
  connectionType,
  DateTimeScalar,
  DecimalScalar,
  type MaterialKind,
  MaterialKindEnum,
  Node,
  PlateNumberScalar,
  RegionCodeScalar,
  RuleCitation,
} from '../../platform/index.js';
import { type Policy, PolicyType } from '../../policies/index.js';
import type { LiabilityDegree, LossCause, RepairLineKind, ReporterRelation } from '../claim.js';
import type { NotCovered } from '../report.rules.js';
import {
  LiabilityDegreeEnum,
  LossCauseEnum,
  NotCoveredReasonEnum,
  RepairLineKindEnum,
  ReporterRelationEnum,
} from './claim.enums.js';

@ObjectType({ description: 'Place on earth, as told.' })
export class Place {
  @Field(() => String, { description: 'In words.' })
  address!: string;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Region; null when only coordinates were given.' })
  region!: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Latitude, degrees, WGS 84; null when not given.' })
  latitude!: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Longitude, degrees, WGS 84; null when not given.' })
  longitude!: string | null;
}

@ObjectType({ description: 'Other side of an accident.' })
export class OtherParty {
  @Field(() => PlateNumberScalar, { nullable: true, description: 'Plate; null when none or unknown.' })
  plate!: string | null;
  @Field(() => String, { nullable: true, description: 'Their insurer; null when unknown.' })
  insurer!: string | null;
  @Field(() => String, { nullable: true, description: 'What was damaged; null when not told.' })
  damage!: string | null;
}

@ObjectType({ description: 'The accident, as reported first; more hurt or police told later is added.' })
export class Loss {
  @Field(() => DateTimeScalar, { description: 'When.' })
  occurredAt!: Instant;
  @Field(() => Place, { description: 'Where.' })
  place!: Place;
  @Field(() => LossCauseEnum, { description: 'Cause.' })
  cause!: LossCause;
  @Field(() => String, { description: "In the reporter's words." })
  narrative!: string;
  @Field(() => Boolean, { description: 'Police were told.' })
  policeReported!: boolean;
  @Field(() => Int, { description: 'Persons hurt, as far as known.' })
  injuredCount!: number;
  @Field(() => Boolean, { description: 'Reported later than the clauses ask: flagged, never a reason by itself.' })
  late!: boolean;
}

@ObjectType({ description: 'One report of an accident.' })
export class LossReport {
  @Field(() => DateTimeScalar, { description: 'When we received it.' })
  receivedAt!: Instant;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was recorded on the device; null when not told.',
  })
  capturedAt!: Instant | null;
  @Field(() => ReporterRelationEnum, { description: 'Relation of who reported.' })
  relation!: ReporterRelation;
}

@ObjectType({ description: 'One paper of a claim, asked for or given unasked. All are asked for once and completely.' })
export class ClaimMaterial {
  @Field(() => MaterialKindEnum, { description: 'What.' })
  kind!: MaterialKind;
  @Field(() => Boolean, { description: 'Needed; false: helpful, nothing waits for it.' })
  needed!: boolean;
  @Field(() => RuleCitation, { description: 'Rule that asks for it.' })
  rule!: RuleRef;
}

@ObjectType({ description: 'Line of a repair.' })
export class RepairLine {
  @Field(() => RepairLineKindEnum, { description: 'Kind.' })
  kind!: RepairLineKind;
  @Field(() => String, { description: 'What.' })
  label!: string;
  @Field(() => String, { nullable: true, description: 'Part number; null when not a part, or not told.' })
  partNumber!: string | null;
}

@ObjectType({ implements: Node, description: "Repair shop's estimate, as sent; the insurer's assessment decides." })
export class RepairEstimate extends Node {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when the vehicle is in the shop; null when not told.',
  })
  inShopSince!: Instant | null;
  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  createdAt!: Instant;
}

@ObjectType({
  description: 'What the insurer assessed and verified of an estimate (核损): what the repair is paid by.',
})
export class AssessedRepair {
  @Field(() => DateTimeScalar, { description: 'When a second person verified it.' })
  verifiedAt!: Instant;
}

@ObjectType({ description: 'Policy of the insured vehicle that does not answer for a loss, and why.' })
export class PolicyNotCovering {
  @Field(() => PolicyType, { description: 'Policy, placed by the same partner.' })
  policy!: Policy;
  @Field(() => NotCoveredReasonEnum, { name: 'reason', description: 'Why, as known when the claim was opened.' })
  why!: NotCovered;
}

@ObjectType({
  implements: [Node, Actionable],
  description:
    'Claim (赔案): one loss under all policies of one partner that it touches. Seen by the partner that placed them and by each that reported the loss.',
})
export class Claim extends Actionable {
  @Field(() => String, { description: 'Report number (报案号).' })
  number!: string;
  @Field(() => String, { nullable: true, description: 'Registration number (立案号); null until registered.' })
  registrationNumber!: string | null;
  @Field(() => LiabilityDegreeEnum, { description: 'Liability of the insured vehicle.' })
  liability!: LiabilityDegree;
  @Field(() => DateTimeScalar, { description: 'When it was first reported to us.' })
  reportedAt!: Instant;
  @Field(() => DateTimeScalar, {
    nullable: true,
    name: 'submittedAt',
    description:
      'Since when it is formally claimed (索赔): the signed claim form is here; null before. Clocks of law start then.',
  })
  claimedAt!: Instant | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when our clock stands, because papers were asked for; null while it runs.',
  })
  suspendedAt!: Instant | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Since when the insurer asks who is entitled and gets in touch with the insured; nothing is decided before. Null while nobody doubts it.',
  })
  entitlementAskedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn or cancelled; null otherwise.' })
  closingReason!: string | null;
}

export const ClaimConnection = connectionType('Claim', () => Claim, 'claims');
