/** How claims go, in figures, on the wire. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { Instant, LocalDate } from '../../../kernel/dates.js';
import { DateScalar, DateTimeScalar, DecimalScalar, Money } from '../../platform/index.js';
import { PolicyKindEnum } from '../../products/index.js';
import type {
  FrequencyFigures,
  HandOver as HandOverRecord,
  StateFigures as StateRecord,
  Took,
} from '../claim-figures.js';
import type { ClaimState } from '../claim.js';
import { ClaimStateEnum } from './claim.enums.js';

@ObjectType({ description: 'How long something took, in hours by the clock, of several claims; nearest rank.' })
export class ClaimDuration {
  @Field(() => Int, { description: 'How many.' })
  count!: number;
  @Field(() => DecimalScalar, { nullable: true, description: 'Half took no longer: hours, two places; null of none.' })
  median!: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Nine of ten took no longer: hours, two places; null of none.',
  })
  ninetieth!: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Longest: hours, two places; null of none.' })
  longest!: string | null;
}

@ObjectType({ description: 'Claims that went on from one state to another (S-222).' })
export class ClaimHandOver {
  @Field(() => ClaimStateEnum, { description: 'Where they went.' })
  to!: HandOverRecord['to'];
  @Field(() => ClaimDuration, { description: 'How long they had stood in the state before.' })
  took!: Took;
}

@ObjectType({
  description: 'How long claims stood in a state, and how many stand in it now: where it is slow (S-260).',
})
export class ClaimStateFigures {
  @Field(() => ClaimStateEnum, { description: 'State.' })
  state!: ClaimState;
  @Field(() => ClaimDuration, {
    description:
      'Stays that ended in the period, whenever they began. Waiting for papers is in it; a claim that comes twice counts twice.',
  })
  stays!: Took;
  @Field(() => [ClaimHandOver], { description: 'The same stays by where they led, in the order of the life.' })
  handOvers!: StateRecord['handOvers'];
  @Field(() => Int, { description: 'Claims that stand in it now, whatever the period.' })
  standing!: number;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when the one stands there that came first; null when none does.',
  })
  oldestSince!: Instant | null;
}

@ObjectType({
  description:
    'From the report to the close (S-234): each leg of the claims that came to its end in the period. A claim’s first decision and first close count from its report; later rounds do not.',
})
export class ClaimCycle {
  @Field(() => ClaimDuration, { description: 'Report to the first decision, approval or rejection.' })
  reportToDecision!: Took;
  @Field(() => ClaimDuration, { description: 'Last approval to all money arrived.' })
  decisionToPayment!: Took;
  @Field(() => ClaimDuration, { description: 'All money arrived to the close.' })
  paymentToClose!: Took;
  @Field(() => ClaimDuration, { description: 'Report to the first close.' })
  reportToClose!: Took;
  @Field(() => Int, { description: 'Of those first decisions, approvals that the gateway gave by itself.' })
  fastTracked!: number;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Their share of the first decisions, a fraction of four places; null without a decision.',
  })
  fastTrackShare!: string | null;
}

@ObjectType({
  description:
    'Accuracy of payment, measured by what had to be done again (S-259): steps of the period over claims paid in it. Of the insurer’s people alone.',
})
export class ClaimRework {
  @Field(() => Int, { description: 'Claims of which all money arrived in the period: the denominator.' })
  paid!: number;
  @Field(() => Int, { description: 'Opened again by the insurer after they had been paid.' })
  reopenedAfterPayment!: number;
  @Field(() => Int, {
    description: 'Opened again by the insurer after a rejection: a decision done again, but no payment. Not in `rate`.',
  })
  reopenedAfterRejection!: number;
  @Field(() => Int, { description: 'Sheets made again after the approval.' })
  recalculated!: number;
  @Field(() => Int, {
    description: 'Opened again because the claimant asked for more: no rework of the insurer’s, and not in `rate`.',
  })
  supplemented!: number;
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      '(`reopenedAfterPayment` + `recalculated`) ÷ `paid`, four places; null when nothing was paid. Can pass 1: what is done again may have been paid earlier, or not yet.',
  })
  rate!: string | null;
}

@ObjectType({
  description:
    'How well claims are done (S-238). The source gives no figures: these are ours, each with what it is a share of. Speed is `cycle`. Of the insurer’s people alone.',
})
export class ClaimQuality {
  @Field(() => Int, {
    description:
      'Surveys recorded in the period that found a share of liability, and whose claim has a sheet since: the denominator of `surveyAccuracy`.',
  })
  surveysCalculated!: number;
  @Field(() => Int, { description: 'Of those, surveys whose share of liability is that of the newest sheet.' })
  liabilityKept!: number;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: '`liabilityKept` ÷ `surveysCalculated`, four places; null of none.',
  })
  surveyAccuracy!: string | null;
  @Field(() => Int, {
    description:
      'Claims whose first assessment was confirmed in the period, and of which a handler had made a first estimate.',
  })
  estimates!: number;
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'How far first estimates were off: |estimate − confirmed assessment| ÷ confirmed assessment, of the whole claim; the median, four places. Null of none.',
  })
  estimateDeviation!: string | null;
  @Field(() => Int, { description: 'Assessments that a second person confirmed or sent back in the period.' })
  verified!: number;
  @Field(() => Int, { description: 'Of those, sent back.' })
  sentBack!: number;
  @Field(() => DecimalScalar, { nullable: true, description: '`sentBack` ÷ `verified`, four places; null of none.' })
  sentBackShare!: string | null;
  @Field(() => Int, { description: 'Assessments confirmed in the period of which the one before was sent back.' })
  corrected!: number;
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'How far assessments were off that were sent back: |the one sent back − the one confirmed| ÷ the one confirmed; the median, four places. Null of none.',
  })
  correction!: string | null;
}

@ObjectType({ description: 'How often claims come, of one kind of cover.' })
export class ClaimFrequency {
  @Field(() => PolicyKindEnum, { description: 'Kind of cover.' })
  policyKind!: FrequencyFigures['policyKind'];
  @Field(() => Int, {
    description:
      'Losses that happened in the period under such a policy, whenever reported; cancelled claims are none.',
  })
  claims!: number;
  @Field(() => DecimalScalar, {
    description:
      'Years of cover in the period, of all policies together, four places: days with cover ÷ 365, until now at most, without the days on which it rested.',
  })
  policyYears!: string;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: '`claims` ÷ `policyYears`, four places; null without cover.',
  })
  frequency!: string | null;
}

@ObjectType({
  description:
    'Losses that happened in the period beside the premium that its days earned (accident period), of both kinds of cover together: a claim is paid as one. Of the insurer’s people alone.',
})
export class ClaimLossRatio {
  @Field(() => Money, {
    description: 'Arrived at payees of those claims until now, gross of what is recovered.',
  })
  paid!: Money;
  @Field(() => Money, {
    description: 'Newest estimates of those that go on, less what they were paid. Nothing for losses not reported yet.',
  })
  outstanding!: Money;
  @Field(() => Money, { description: 'Net premium of policies in force, by the days of the period until now.' })
  earnedPremium!: Money;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: '(`paid` + `outstanding`) ÷ `earnedPremium`, four places; null when nothing was earned.',
  })
  ratio!: string | null;
}

@ObjectType({
  description:
    'KPI fraudCaseFilingRate (S-358): claims of which an investigation was given to police or lawyers in the period, over claims reported in it. The source wants at most 0.05 and names no denominator: this one is ours.',
})
export class FraudCaseFiling {
  @Field(() => Int, { description: 'Claims whose investigation ended in the period with REFERRED_TO_AUTHORITIES.' })
  filed!: number;
  @Field(() => Int, { description: 'Claims reported in the period, as `ClaimFigures.reported`.' })
  claims!: number;
  @Field(() => DecimalScalar, { nullable: true, description: '`filed` ÷ `claims`, four places; null without claims.' })
  rate!: string | null;
}

@ObjectType({
  description:
    'Who of an institution may be sent to a loss (S-237), as it is now. The source wants three full-time in each central sub-branch (中支), and others part-time beside them.',
})
export class SurveyorStaffing {
  @Field(() => Int, { description: 'Full-time (专职).' })
  fullTime!: number;
  @Field(() => Int, { description: 'Part-time (非专职).' })
  partTime!: number;
}

@ObjectType({
  description:
    'How the claims go that you see: your own business, never what you only reported; of the insurer’s people those of their institutions. What ended in the period counts in it, whenever it began; what is told of losses and of quality is told as known now.',
})
export class ClaimFigures {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: LocalDate;
  @Field(() => DateScalar, { description: 'Last day, included; days of the calendar of Shanghai.' })
  until!: LocalDate;
  @Field(() => DateTimeScalar, { description: 'When it was reckoned.' })
  asOf!: Instant;
}
