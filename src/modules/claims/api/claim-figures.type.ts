/** How claims go, in figures, on the wire. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { Instant, LocalDate } from '../../../kernel/dates.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../platform/index.js';
import type { HandOver as HandOverRecord, StateFigures as StateRecord, Took } from '../claim-figures.js';
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

@ObjectType({ description: 'How long claims stood in a state, and how many stand in it now: where it is slow (S-260).' })
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
    'How the claims go that you see: your own business, never what you only reported; of the insurer’s people those of their institutions. What ended in the period counts in it, so a period that is over no longer moves.',
})
export class ClaimFigures {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: LocalDate;
  @Field(() => DateScalar, { description: 'Last day, included; days of the calendar of Shanghai.' })
  until!: LocalDate;
  @Field(() => DateTimeScalar, { description: 'When it was reckoned.' })
  asOf!: Instant;
}
