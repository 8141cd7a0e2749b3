/** What the insurer's chain shows of a claim. The domain record is the source; what needs a reading is a field resolver. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import type { Fact as FactRecord, RuleRef } from '../../../kernel/refusal.js';
import { DateTimeScalar, Fact, Node, RuleCitation } from '../../platform/index.js';
import { PolicyKindEnum } from '../../products/index.js';
import type { PolicyKind } from '../../products/index.js';
import type { LiabilityDegree } from '../claim.js';
import type { AssessmentMethod, InquiryKind, InquiryOutcome, SurveyMethod } from '../claim-handling.js';
import type { ClockKind, ClockState } from '../clocks.rules.js';
import type { FraudSignalCode } from '../fraud-signals.rules.js';
import { LiabilityDegreeEnum } from './claim.enums.js';
import {
  AssessmentMethodEnum,
  ClaimInquiryKindEnum,
  ClaimInquiryOutcomeEnum,
  DeadlineKindEnum,
  DeadlineStateEnum,
  FraudSignalCodeEnum,
  SurveyMethodEnum,
} from './claim-handling.enums.js';

@ObjectType({ description: 'Promise or legal duty with a clock.' })
export class Deadline {
  @Field(() => DeadlineKindEnum, { description: 'What must have happened by then.' })
  kind!: ClockKind;
  @Field(() => PolicyKindEnum, {
    nullable: true,
    description: 'Of which policy the law speaks; null: of all, or a promise of the agreement.',
  })
  policyKind!: PolicyKind | null;
  @Field(() => DateTimeScalar, { description: 'When it started; its first day does not count.' })
  startedAt!: Instant;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'First instant at which it is over, after stops and public holidays; null while paused.',
  })
  dueAt!: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was met; null before.' })
  metAt!: Instant | null;
  @Field(() => DeadlineStateEnum, { description: 'How it stands now.' })
  state!: ClockState;
  @Field(() => RuleCitation, { description: 'Law or clause that sets it.' })
  rule!: RuleRef;
}

@ObjectType({ description: 'Dispatch (调度) and the survey (查勘) that came of it.' })
export class ClaimSurvey {
  @Field(() => String, { description: 'Surveyor, by post.' })
  surveyorLabel!: string;
  @Field(() => SurveyMethodEnum, { description: 'On site, where the vehicle is brought, by photo or video.' })
  method!: SurveyMethod;
  @Field(() => DateTimeScalar, { description: 'When the surveyor was named.' })
  dispatchedAt!: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Latest; null when open.' })
  dueAt!: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was surveyed; null before.' })
  surveyedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Findings; null before.' })
  findings!: string | null;
  @Field(() => LiabilityDegreeEnum, { nullable: true, description: 'Liability as seen; null before.' })
  liability!: LiabilityDegree | null;
}

@ObjectType({ description: 'Loss as assessed (定损), readable by the claimant. No promise to pay.' })
export class LossAssessment {
  @Field(() => Int, { description: 'First, second, … assessment of the claim.' })
  sequence!: number;
  @Field(() => AssessmentMethodEnum, { description: 'How it was assessed.' })
  method!: AssessmentMethod;
  @Field(() => Boolean, { description: 'Total loss.' })
  totalLoss!: boolean;
  @Field(() => Boolean, { description: 'Repaired before anybody of the insurer saw it.' })
  repairedBefore!: boolean;
  @Field(() => DateTimeScalar, { description: 'When.' })
  assessedAt!: Instant;
  @Field(() => String, { nullable: true, description: 'Word of the second person; null when none.' })
  note!: string | null;
}

@ObjectType({ description: 'Line of a repair, as assessed.' })
export class AssessedLine {
  @Field(() => String, { description: 'What.' })
  label!: string;
  @Field(() => String, { nullable: true, description: 'Part number; null when not a part, or not told.' })
  partNumber!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it differs from the price; null when it does not.' })
  reason!: string | null;
}

@ObjectType({ description: 'What looks unusual about a claim: it asks people to look, and refuses nothing.' })
export class FraudSignal {
  @Field(() => FraudSignalCodeEnum, { description: 'Which.' })
  code!: FraudSignalCode;
  @Field(() => Int, { description: 'Weight, in points of ours.' })
  points!: number;
  @Field(() => [Fact], { description: 'What was seen.' })
  facts!: readonly FactRecord[];
  @Field(() => DateTimeScalar, { description: 'When it was first seen.' })
  foundAt!: Instant;
}

@ObjectType({
  implements: Node,
  description: 'Investigation or expert assessment. Nothing is decided while one is open.',
})
export class ClaimInquiry extends Node {
  @Field(() => ClaimInquiryKindEnum, { description: 'Which.' })
  kind!: InquiryKind;
  @Field(() => String, { description: 'Why; signal codes where the gateway opened it.' })
  reason!: string;
  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  openedAt!: Instant;
  @Field(() => ClaimInquiryOutcomeEnum, { nullable: true, description: 'What came of it; null while open.' })
  outcome!: InquiryOutcome | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was concluded; null while open.' })
  concludedAt!: Instant | null;
}

@ObjectType({ description: 'What one person found.' })
export class ClaimFinding {
  @Field(() => String, { description: 'Who, by post.' })
  investigatorLabel!: string;
  @Field(() => String, { description: 'What.' })
  findings!: string;
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Instant;
}

@ObjectType({
  implements: Node,
  description: 'Injured person (人伤): restricted to the insurer, with a right of its own.',
})
export class Injury extends Node {
  @Field(() => Int, { nullable: true, description: 'Disability grade, 1–10; null when none or not yet appraised.' })
  disabilityGrade!: number | null;
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  createdAt!: Instant;
}

@ObjectType({ description: 'One approval (核赔) of a sheet.' })
export class ClaimApproval {
  @Field(() => String, { description: 'Who, by post; `gateway` by the fast way.' })
  approverLabel!: string;
  @Field(() => String, { description: 'Opinion.' })
  opinion!: string;
  @Field(() => DateTimeScalar, { description: 'When.' })
  approvedAt!: Instant;
}

@ObjectType({ description: 'Rejection (拒赔), with written reasons.' })
export class ClaimRejection {
  @Field(() => String, { description: 'Reasons, as written for the claimant.' })
  reasons!: string;
  @Field(() => [RuleCitation], { description: 'Clauses and laws they rest on.' })
  rules!: readonly RuleRef[];
  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  rejectedAt!: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the notice went out; null before.' })
  toldAt!: Instant | null;
}
