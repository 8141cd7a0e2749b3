/** What the insurer's people say at each step of the chain. */
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Instant, LocalDate } from '../../../kernel/dates.js';
import { DateScalar, DateTimeScalar, type MaterialKind, MaterialKindEnum, MoneyInput } from '../../platform/index.js';
import { PartyInput } from '../../registry/index.js';
import type { SeparatePart, Victim } from '../calculation/index.js';
import type { LiabilityDegree } from '../claim.js';
import type { AssessmentMethod, InquiryKind, InquiryOutcome, SurveyMethod } from '../claim-handling.js';
import type { ConflictRelation } from '../conflict.rules.js';
import { LiabilityDegreeEnum } from './claim.enums.js';
import { ClaimMaterialInput, RepairLineInput } from './claim.inputs.js';
import {
  AssessmentMethodEnum,
  ClaimInquiryKindEnum,
  ClaimInquiryOutcomeEnum,
  ConflictRelationEnum,
  LOSS_FIELDS,
  SeparatePartEnum,
  SurveyMethodEnum,
  VictimKindEnum,
} from './claim-handling.enums.js';

/** What every step is asked with; each input below is one of these. */
@InputType({ description: 'What every step of a claim is asked with.' })
export abstract class ClaimStepInput {
  @Field(() => String, { description: 'Your key, 1–128 visible characters: same key and input, same answer.' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Claim.' })
  claimId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
}

@InputType({ description: 'Names a surveyor (调度), or another one.' })
export class ClaimDispatchInput extends ClaimStepInput {
  @Field(() => ID, { description: 'Surveyor: a claims handler of your institutions, by staff id.' })
  surveyor!: string;
  @Field(() => SurveyMethodEnum, { description: 'On site, where the vehicle is brought, by photo or video.' })
  method!: SurveyMethod;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Latest; in the future.' })
  dueAt?: Instant | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'Open point that serves the region of the loss: of kind ASSESSMENT for a survey IN_SHOP, otherwise of kind SURVEY.',
  })
  servicePoint?: string | null;
}

@InputType({ description: 'Records a survey (查勘).' })
export class ClaimSurveyRecordInput extends ClaimStepInput {
  @Field(() => SurveyMethodEnum, { description: 'On site, where the vehicle was brought, by photo or video.' })
  method!: SurveyMethod;
  @Field(() => String, { description: 'Findings, 2–2,000 characters; with a conflict, what it is.' })
  findings!: string;
  @Field(() => DateTimeScalar, { description: 'When: after the loss, not in the future.' })
  surveyedAt!: Instant;
  @Field(() => LiabilityDegreeEnum, { description: 'Liability as seen.' })
  liability!: LiabilityDegree;
  @Field(() => [ClaimMaterialInput], {
    nullable: true,
    description: 'Pictures of the survey, your own upload under the claim; they stand among its papers.',
  })
  photos?: ClaimMaterialInput[] | null;
  @Field(() => Boolean, {
    description: 'Conflict of interest declared: nothing of the survey counts and somebody else is sent.',
    defaultValue: false,
  })
  conflictDeclared!: boolean;
}

@InputType({
  description: 'Registers (立案) with a first estimate; reports past the limit are registered by the gateway.',
})
export class ClaimRegisterInput extends ClaimStepInput {
  @Field(() => MoneyInput, { description: 'First estimate of everything to pay; kept inside.' })
  estimate!: MoneyInput;
}

@InputType({ description: 'Line as assessed.' })
export class AssessedLineInput {
  @Field(() => RepairLineInput, { description: 'Line as the shop priced it, or as the assessor does.' })
  line!: RepairLineInput;
  @Field(() => MoneyInput, { description: 'Assessed amount of the line.' })
  assessed!: MoneyInput;
  @Field(() => String, { nullable: true, description: 'Why it differs from the price of the line; needed then.' })
  reason?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'Estimate of a shop that it is a line of: once verified the shop reads it (CLAIM_SCOPE: OWN_REPAIR_LINES). Absent: the newest estimate of the claim with a line of this kind, label and part number, or none.',
  })
  estimateId?: string | null;
}

@InputType({ description: 'Loss of somebody else, or of an occupant, as assessed. What is absent is nothing.' })
export class VictimLossInput {
  @Field(() => String, {
    description: 'Name within the claim: 1–40 letters, digits, `_` or `-`. The sheet speaks of it.',
  })
  key!: string;
  @Field(() => VictimKindEnum, { description: 'Who.' })
  is!: Victim['is'];
  @Field(() => Int, {
    nullable: true,
    description: 'Whose vehicle they were in, or it was: position of the other party, from 1. Null: no other vehicle.',
  })
  otherParty?: number | null;
  @Field(() => Boolean, { description: 'Was in, or on, the insured vehicle.', defaultValue: false })
  aboardInsured!: boolean;
  @Field(() => MoneyInput, { nullable: true, description: LOSS_FIELDS.deathDisability })
  deathDisability?: MoneyInput | null;
  @Field(() => MoneyInput, { nullable: true, description: LOSS_FIELDS.mentalDamage })
  mentalDamage?: MoneyInput | null;
  @Field(() => MoneyInput, { nullable: true, description: LOSS_FIELDS.medical })
  medical?: MoneyInput | null;
  @Field(() => MoneyInput, { nullable: true, description: LOSS_FIELDS.medicalOutsideList })
  medicalOutsideList?: MoneyInput | null;
  @Field(() => MoneyInput, { nullable: true, description: LOSS_FIELDS.property })
  property?: MoneyInput | null;
}

@InputType({ description: 'Loss told apart from the repair.' })
export class SeparateLossInput {
  @Field(() => SeparatePartEnum, { description: 'Which.' })
  part!: SeparatePart;
  @Field(() => MoneyInput, { description: 'How much.' })
  loss!: MoneyInput;
}

@InputType({ description: 'Theft of the whole vehicle.' })
export class TheftInput {
  @Field(() => DateScalar, { description: 'Day on which the police opened the case.' })
  policeCaseOn!: LocalDate;
  @Field(() => Int, { description: 'How many of the papers asked for are missing.', defaultValue: 0 })
  missingPapers!: number;
}

@InputType({ description: 'Assesses the loss (定损). Its author neither verifies nor approves it.' })
export class ClaimAssessInput extends ClaimStepInput {
  @Field(() => AssessmentMethodEnum, { description: 'How.', defaultValue: 'ON_SITE' })
  method!: AssessmentMethod;
  @Field(() => [AssessedLineInput], { description: 'Repair of the insured vehicle, at most 200 lines; may be empty.' })
  lines!: AssessedLineInput[];
  @Field(() => MoneyInput, { nullable: true, description: 'Rescue cost (施救费).' })
  rescue?: MoneyInput | null;
  @Field(() => MoneyInput, { nullable: true, description: 'Salvage at its agreed value, kept by the insured.' })
  salvage?: MoneyInput | null;
  @Field(() => Boolean, { description: 'Total loss of the insured vehicle.', defaultValue: false })
  totalLoss!: boolean;
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'Of a total loss: what the vehicle was worth at the accident.',
  })
  vehicleValue?: MoneyInput | null;
  @Field(() => Int, { nullable: true, description: 'Days of repair, where a coverage pays by the day.' })
  repairDays?: number | null;
  @Field(() => Boolean, { description: 'A third party should answer and cannot be found.', defaultValue: false })
  thirdPartyNotFound!: boolean;
  @Field(() => Boolean, {
    description: 'Repaired before anybody of the insurer saw it: flagged, and assessed again (MC14 16).',
    defaultValue: false,
  })
  repairedBefore!: boolean;
  @Field(() => [VictimLossInput], { nullable: true, description: 'Losses of others and of occupants, at most 50.' })
  victims?: VictimLossInput[] | null;
  @Field(() => [SeparateLossInput], { nullable: true, description: 'Losses told apart from the repair.' })
  separate?: SeparateLossInput[] | null;
  @Field(() => TheftInput, { nullable: true, description: 'Theft of the whole vehicle.' })
  theft?: TheftInput | null;
}

@InputType({ description: 'Verifies an assessment (核损), or sends it back; never by its author.' })
export class ClaimVerifyInput extends ClaimStepInput {
  @Field(() => Boolean, { description: 'False sends it back.' })
  confirmed!: boolean;
  @Field(() => String, { nullable: true, description: 'Remark, 1–1,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'One paper that is missing.' })
export class MaterialDemandInput {
  @Field(() => MaterialKindEnum, { description: 'What.' })
  kind!: MaterialKind;
  @Field(() => String, {
    nullable: true,
    description: 'What exactly, in the language of the claimant, 1–200 characters; null: as its kind says.',
  })
  label?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description:
      'Of a paper that came: those of its files that are of no use. They stay so, whatever comes later under the paper; the others still count for whom they speak. Null or none: all that are here.',
  })
  fileIds?: string[] | null;
}

@InputType({ description: 'Suspends for material, listed once and completely; stops our clock until it is here.' })
export class ClaimSuspendInput extends ClaimStepInput {
  @Field(() => [MaterialDemandInput], { description: 'What is missing.' })
  documents!: MaterialDemandInput[];
  @Field(() => String, { nullable: true, description: 'Word to the claimant, 1–1,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Approves (核赔) the newest sheet within authority; a major claim takes two people.' })
export class ClaimApproveInput extends ClaimStepInput {
  @Field(() => MoneyInput, { description: "Amount approved; must be the sheet's." })
  payable!: MoneyInput;
  @Field(() => String, { description: 'Opinion, 2–1,000 characters.' })
  opinion!: string;
}

@InputType({ description: 'Rejects (拒赔) with written reasons.' })
export class ClaimRejectInput extends ClaimStepInput {
  @Field(() => [String], {
    description: 'Clause or law, by rule name; a name that is none is answered with those that are.',
  })
  rules!: string[];
  @Field(() => String, { description: 'Reasons for the claimant, 4–2,000 characters.' })
  reasons!: string;
}

@InputType({ description: 'Closes (结案) a claim that is paid.' })
export class ClaimCloseInput extends ClaimStepInput {
  @Field(() => String, { nullable: true, description: 'Remark, 1–1,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Opens a decided claim again.' })
export class ClaimReopenInput extends ClaimStepInput {
  @Field(() => String, { description: 'New evidence, litigation or a mistake of ours, in words, 2–1,000 characters.' })
  reason!: string;
}

@InputType({ description: 'Claims more on a claim already decided (追加), with new evidence.' })
export class ClaimSupplementInput {
  @Field(() => String, { description: 'Your key, 1–128 visible characters: same key and input, same answer.' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Claim.' })
  claimId!: string;
  @Field(() => String, { description: 'What for, 2–1,000 characters.' })
  reason!: string;
  @Field(() => MoneyInput, { nullable: true, description: 'How much, as far as known.' })
  amount?: MoneyInput | null;
  @Field(() => [ClaimMaterialInput], { description: 'New evidence, at least one.' })
  evidence!: ClaimMaterialInput[];
}

@InputType({ description: 'Declares a conflict of interest of your own; you then keep away from the claim.' })
export class ClaimConflictDeclareInput extends ClaimStepInput {
  @Field(() => ConflictRelationEnum, { description: 'With whom.' })
  relation!: ConflictRelation;
  @Field(() => String, { description: 'What it is, 2–1,000 characters; kept inside.' })
  reason!: string;
}

@InputType({ description: 'Records somebody hurt (人伤); no partner reads it.' })
export class ClaimInjuryRecordInput extends ClaimStepInput {
  @Field(() => PartyInput, { nullable: true, description: 'Who; null while unknown.' })
  person?: PartyInput | null;
  @Field(() => String, { description: 'What, 2–1,000 characters.' })
  description!: string;
  @Field(() => Int, { nullable: true, description: 'Disability grade, 1–10; null when none or not yet appraised.' })
  disabilityGrade?: number | null;
  @Field(() => MoneyInput, { description: 'Costs so far.' })
  costs!: MoneyInput;
}

@InputType({ description: 'Opens an investigation, or asks an expert. Nothing is decided until it is concluded.' })
export class ClaimInquiryOpenInput extends ClaimStepInput {
  @Field(() => ClaimInquiryKindEnum, { description: 'Which.' })
  kind!: InquiryKind;
  @Field(() => String, { description: 'Why, 2–1,000 characters.' })
  reason!: string;
}

@InputType({ description: 'Records what you found and, with an outcome, concludes.' })
export class ClaimInquiryRecordInput extends ClaimStepInput {
  @Field(() => ID, { description: 'Investigation or expert assessment.' })
  inquiryId!: string;
  @Field(() => String, { description: 'Findings, 2–2,000 characters.' })
  findings!: string;
  @Field(() => ClaimInquiryOutcomeEnum, {
    nullable: true,
    description: 'Concludes it; null: it goes on. Of a major claim two people have recorded before.',
  })
  outcome?: InquiryOutcome | null;
}
