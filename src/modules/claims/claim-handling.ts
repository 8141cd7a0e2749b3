/**
 * Words of the insurer's side of a claim: survey, assessment, calculation, approval, rejection, and what goes on beside
 * them. Each act is a row of its own that says who did it and when; the claim's state says where it stands. No decorators.
 */
import type { Instant, LocalDate } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { Money } from '../../kernel/money.js';
import type { Fact, RuleRef } from '../../kernel/refusal.js';
import type { PolicyKind } from '../products/index.js';
import type { LiabilityDegree, RepairLineKind } from './claim.js';
import type { LossKind, SeparatePart, Victim } from './calculation/accident.js';
import type { ClockKind, ClockStep } from './clocks.rules.js';
import type { ConflictRelation } from './conflict.rules.js';
import type { FraudSignalCode } from './fraud-signals.rules.js';

interface OfClaim {
  readonly partnerId: Id<'Partner'>;
  readonly claimId: Id<'Claim'>;
}

export const SURVEY_METHODS = ['ON_SITE', 'PHOTO', 'VIDEO'] as const;
export type SurveyMethod = (typeof SURVEY_METHODS)[number];

/** One dispatch, and the survey that came of it. */
export interface Survey extends OfClaim {
  readonly id: Id<'ClaimSurvey'>;
  readonly sequence: number;
  readonly surveyorId: string;
  readonly surveyorLabel: string;
  readonly method: SurveyMethod;
  readonly dispatchedById: string | null;
  readonly dispatchedAt: Instant;
  readonly dueAt: Instant | null;
  readonly findings: string | null;
  readonly liability: LiabilityDegree | null;
  readonly surveyedAt: Instant | null;
  readonly recordedById: string | null;
  readonly recordedAt: Instant | null;
}

/** First estimate of what a claim will cost (估损), and each later one. Kept inside: no promise, and no bargaining position. */
export interface ClaimReserve extends OfClaim {
  readonly id: Id<'ClaimReserve'>;
  readonly amount: Money;
  readonly reason: 'REGISTERED' | 'REGISTERED_BY_LIMIT' | 'ASSESSED' | 'CALCULATED' | 'DECIDED';
  readonly setById: string | null;
  readonly setAt: Instant;
}

/** A line of an assessment. Plain JSON: money as fen in text. */
export interface AssessedLine {
  readonly kind: RepairLineKind;
  readonly label: string;
  readonly partNumber: string | null;
  readonly quantity: string;
  readonly unitPriceFen: string;
  readonly amountFen: string;
  readonly assessedFen: string;
  readonly reason: string | null;
  /** The repair shop's estimate that it is a line of; absent where it is nobody's, and in assessments of before this was told. */
  readonly estimateId?: Id<'RepairEstimate'>;
}

/** What somebody else lost, or an occupant. Plain JSON: money as fen in text; what is absent is nothing. */
export interface AssessedVictim {
  /** Name within the claim: the sheet speaks of it. */
  readonly key: string;
  /** Position of the other party whose vehicle it was aboard or on; null: of the insured vehicle, or of none. */
  readonly otherParty: number | null;
  readonly aboardInsured: boolean;
  readonly is: Victim['is'];
  readonly lossesFen: Readonly<Partial<Record<LossKind, string>>>;
}

/** What of a loss no repair line says. Plain JSON. */
export interface AssessedLosses {
  /** Of a total loss: what the vehicle was worth at the accident. */
  readonly vehicleValueFen: string | null;
  readonly repairDays: number | null;
  readonly thirdPartyNotFound: boolean;
  readonly victims: readonly AssessedVictim[];
  readonly separate: readonly { readonly part: SeparatePart; readonly lossFen: string }[];
  readonly theft: { readonly policeCaseOn: LocalDate; readonly missingPapers: number } | null;
}

export const ASSESSMENT_METHODS = ['ON_SITE', 'PHOTO', 'VIDEO', 'EXPERT'] as const;
export type AssessmentMethod = (typeof ASSESSMENT_METHODS)[number];

/** Loss as somebody assessed it (定损). It never changes; what a second person said of it is added once. */
export interface Assessment extends OfClaim {
  readonly id: Id<'LossAssessment'>;
  readonly sequence: number;
  readonly assessorId: string;
  readonly assessorLabel: string;
  readonly method: AssessmentMethod;
  readonly lines: readonly AssessedLine[];
  readonly losses: AssessedLosses;
  readonly repair: Money;
  readonly rescue: Money;
  readonly salvage: Money;
  readonly totalLoss: boolean;
  /** The car was repaired before anybody of the insurer's assessed it (MC14 16). */
  readonly repairedBefore: boolean;
  readonly assessedAt: Instant;
  /** Null until a second person has spoken. */
  readonly confirmed: boolean | null;
  readonly verifierId: string | null;
  readonly verifierLabel: string | null;
  readonly note: string | null;
  readonly verifiedAt: Instant | null;
}

/** Of a verified assessment what the shop whose estimate it is may read. */
export interface AssessedRepair extends OfClaim {
  readonly estimateId: Id<'RepairEstimate'>;
  /** Of the assessment. */
  readonly sequence: number;
  readonly shopId: Id<'Partner'>;
  readonly lines: readonly AssessedLine[];
  readonly verifiedAt: Instant;
}

/** The sheet (理算书), as calculated once and for ever. */
export interface Calculation extends OfClaim {
  readonly id: Id<'ClaimCalculation'>;
  readonly sequence: number;
  readonly assessmentId: Id<'LossAssessment'>;
  readonly assessorId: string;
  readonly calculatorId: string;
  readonly calculatorLabel: string;
  readonly liability: LiabilityDegree;
  readonly received: Money;
  /** What went in and what came out. Plain JSON. */
  readonly facts: unknown;
  readonly sheet: unknown;
  readonly payable: Money;
  readonly calculatedAt: Instant;
}

/** One approval (核赔) of a sheet; a major claim has two. */
export interface Approval extends OfClaim {
  readonly id: Id<'ClaimApproval'>;
  readonly calculationId: Id<'ClaimCalculation'>;
  readonly assessorId: string;
  readonly calculatorId: string;
  /** Null: the gateway, by the fast way. */
  readonly approverId: string | null;
  readonly approverLabel: string;
  readonly payable: Money;
  readonly opinion: string;
  readonly approvedAt: Instant;
}

/** A rejection (拒赔) with its written reasons. */
export interface Rejection extends OfClaim {
  readonly id: Id<'ClaimRejection'>;
  readonly rules: readonly RuleRef[];
  readonly reasons: string;
  readonly rejectedById: string | null;
  readonly rejectedByLabel: string;
  readonly rejectedAt: Instant;
  /** When the notice with its reasons went out; null before. */
  readonly toldAt: Instant | null;
}

/** A time in which the clock stands, because material was asked for. */
export interface Suspension extends OfClaim {
  readonly id: Id<'ClaimSuspension'>;
  readonly materialIds: readonly string[];
  readonly note: string | null;
  readonly demandedById: string | null;
  readonly demandedAt: Instant;
  readonly endedAt: Instant | null;
}

/** When a step that starts or meets a clock was taken. A claim that is opened again begins a new round. */
export interface ClaimStep extends OfClaim {
  readonly round: number;
  readonly step: ClockStep;
  readonly at: Instant;
}

/** A clock as it stands, for whoever reads it and for the scan that warns and tells of a breach. */
export interface Deadline extends OfClaim {
  readonly id: Id<'ClaimDeadline'>;
  readonly round: number;
  readonly kind: ClockKind;
  readonly policyKind: PolicyKind | null;
  readonly rule: RuleRef;
  readonly startedAt: Instant;
  readonly dueAt: Instant | null;
  readonly warnAt: Instant | null;
  readonly metAt: Instant | null;
  readonly warnedAt: Instant | null;
  readonly breachedAt: Instant | null;
}

export interface ClaimConflict extends OfClaim {
  readonly id: Id<'ClaimConflict'>;
  readonly staffId: string;
  readonly relation: ConflictRelation;
  readonly shopId: string | null;
  readonly claimantId: string | null;
  readonly reason: string;
  readonly declaredAt: Instant;
}

export interface ClaimSignal extends OfClaim {
  readonly code: FraudSignalCode;
  readonly points: number;
  readonly facts: readonly Fact[];
  readonly foundAt: Instant;
}

export const INQUIRY_KINDS = ['INVESTIGATION', 'EXPERT_ASSESSMENT', 'ENTITLEMENT'] as const;
export type InquiryKind = (typeof INQUIRY_KINDS)[number];
export const INQUIRY_OUTCOMES = ['CLEARED', 'CONFIRMED', 'REFERRED_TO_AUTHORITIES'] as const;
export type InquiryOutcome = (typeof INQUIRY_OUTCOMES)[number];

/** An investigation (S-218), an expert's assessment (S-221) or the question who is entitled (S-217): opened, recorded by one or more people, concluded. */
export interface Inquiry extends OfClaim {
  readonly id: Id<'ClaimInquiry'>;
  readonly kind: InquiryKind;
  readonly reason: string;
  /** Null: the gateway, because of signals. */
  readonly openedById: string | null;
  readonly openedAt: Instant;
  readonly outcome: InquiryOutcome | null;
  readonly concludedAt: Instant | null;
}

export interface Finding {
  readonly id: Id<'ClaimFinding'>;
  readonly partnerId: Id<'Partner'>;
  readonly inquiryId: Id<'ClaimInquiry'>;
  readonly investigatorId: string;
  readonly investigatorLabel: string;
  readonly findings: string;
  readonly recordedAt: Instant;
}

export const CANCELLATION_GROUNDS = ['OPENED_BY_MISTAKE', 'NO_LOSS', 'DUPLICATE'] as const;
export type CancellationGround = (typeof CANCELLATION_GROUNDS)[number];

/** The insurer's own end of a claim that should not be; a second person speaks before it counts. */
export interface Cancellation extends OfClaim {
  readonly id: Id<'ClaimCancellation'>;
  readonly ground: CancellationGround;
  readonly reason: string;
  readonly proposedById: string;
  readonly proposedByLabel: string;
  readonly proposedAt: Instant;
  /** Null until a second person has spoken. */
  readonly confirmed: boolean | null;
  readonly deciderId: string | null;
  readonly deciderLabel: string | null;
  readonly note: string | null;
  readonly decidedAt: Instant | null;
  /** The claim that has the loss already; null on every other ground. */
  readonly duplicateOfId: Id<'Claim'> | null;
}
