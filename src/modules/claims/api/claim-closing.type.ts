/** What stands beside the chain of a claim on the wire: its policy found, its end by the insurer, services, satisfaction. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Instant, LocalDate } from '../../../kernel/dates.js';
import { closedList, DateScalar, DateTimeScalar, DecimalScalar, Node } from '../../platform/index.js';
import type { AfterServiceKind, AfterServiceState } from '../after-services.js';
import type { CancellationGround } from '../claim-handling.js';
import { ClaimStepInput } from './claim-handling.inputs.js';

const KEY = 'Your key, 1–128 visible characters: same key and input, same answer.';

export const CancellationGroundEnum = closedList<CancellationGround>(
  'ClaimCancellationGround',
  'Why the insurer ends a claim that should not be.',
  {
    OPENED_BY_MISTAKE: 'Opened by mistake.',
    NO_LOSS: 'There was no loss.',
    DUPLICATE: 'Another claim has it already: it is named in `duplicateOf`.',
  },
);
export const AfterServiceKindEnum = closedList<AfterServiceKind>(
  'ClaimServiceKind',
  'Service after a loss; the customer chooses who does it.',
  {
    REPAIR: 'Repair of the vehicle (修车服务).',
    RENTAL_CAR: 'Rental car (租车服务).',
    HOME_VISIT: 'Somebody comes to the customer (上门服务): takes papers, explains, looks at the vehicle.',
    INJURY_SUPPORT: 'Follow-up of somebody hurt (人伤服务): the insurer alone sees it.',
  },
);
export const AfterServiceStateEnum = closedList<AfterServiceState>('ClaimServiceState', 'State of such a service.', {
  ORDERED: 'Ordered.',
  UNDER_WAY: 'Begun.',
  DONE: 'Done.',
  CANCELLED: 'Called off.',
});

@ObjectType({ description: 'One person’s word to end a claim that should not be, and the second one’s.' })
export class ClaimCancellation {
  @Field(() => CancellationGroundEnum, { description: 'Why.' })
  ground!: CancellationGround;
  @Field(() => String, { description: 'In words.' })
  reason!: string;
  @Field(() => String, { description: 'Who asked, by post.' })
  proposedByLabel!: string;
  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  proposedAt!: Instant;
  @Field(() => Boolean, { nullable: true, description: 'Confirmed by a second person; null until one has spoken.' })
  confirmed!: boolean | null;
  @Field(() => String, { nullable: true, description: 'Who decided, by post; null before.' })
  deciderLabel!: string | null;
  @Field(() => String, { nullable: true, description: 'Their note; null when none.' })
  note!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided; null before.' })
  decidedAt!: Instant | null;
}

@ObjectType({ implements: Node, description: 'Service after a loss (S-253), with its days.' })
export class ClaimService extends Node {
  @Field(() => Int, { description: 'Counts changes: goes into `expectedVersion`.' })
  revision!: number;
  @Field(() => AfterServiceKindEnum, { description: 'Which.' })
  kind!: AfterServiceKind;
  @Field(() => AfterServiceStateEnum, { description: 'How it stands.' })
  state!: AfterServiceState;
  @Field(() => String, { description: 'Shop, rental firm or hospital.' })
  provider!: string;
  @Field(() => DateScalar, { description: 'By when it is to be done.' })
  dueOn!: LocalDate;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Vehicle handed to the shop, rental car handed over, first visit; null before.',
  })
  startedOn!: LocalDate | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Vehicle back with its owner, rental car returned, last visit; null before.',
  })
  endedOn!: LocalDate | null;
  @Field(() => String, { nullable: true, description: 'Note; null when none.' })
  note!: string | null;
}

@ObjectType({ description: 'How satisfied the claimant was (S-225).' })
export class ClaimFollowUp {
  @Field(() => Int, { description: 'From 1 (bad) to 5 (good).' })
  score!: number;
  @Field(() => String, { nullable: true, description: 'In the claimant’s words; null when none.' })
  comment!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was answered.' })
  answeredAt!: Instant;
}

@ObjectType({ description: 'Answers that gave one score.' })
export class SatisfactionScore {
  @Field(() => Int, { description: 'Score, 1–5.' })
  score!: number;
  @Field(() => Int, { description: 'How many answers gave it.' })
  answers!: number;
}

@ObjectType({ description: 'What claimants answered in a time, of the partners you look after.' })
export class ClaimSatisfaction {
  @Field(() => Int, { description: 'Answers in all.' })
  answers!: number;
  @Field(() => DecimalScalar, { nullable: true, description: 'Mean score, two places; null without answers.' })
  mean!: string | null;
  @Field(() => [SatisfactionScore], { description: 'By score, each of 1 to 5.' })
  scores!: readonly { readonly score: number; readonly answers: number }[];
}

@InputType({ description: 'Assigns the policy that was found to a claim that was reported without one.' })
export class ClaimPolicyAssignInput extends ClaimStepInput {
  @Field(() => String, { description: 'Policy number, compulsory or commercial; it must have covered the loss.' })
  policyNumber!: string;
}

@InputType({ description: 'Asks to end a claim that should not be.' })
export class ClaimCancelInput extends ClaimStepInput {
  @Field(() => CancellationGroundEnum, { description: 'Why.' })
  ground!: CancellationGround;
  @Field(() => String, { description: 'In words, 2–1,000 characters; the claimant reads it once confirmed.' })
  reason!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Report number of the claim that has the loss already: with DUPLICATE, and only then. Of the same vehicle or accident, and not cancelled; refused otherwise, with the numbers that would pass. Keep it out of `reason`: who reads this claim may not read that one.',
  })
  duplicateOf?: string | null;
}

@InputType({ description: 'Confirms or declines what another person asked.' })
export class ClaimCancelDecideInput extends ClaimStepInput {
  @Field(() => Boolean, { description: 'Confirmed: the claim ends.' })
  confirmed!: boolean;
  @Field(() => String, { nullable: true, description: 'Note, 1–1,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Orders a service after a loss.' })
export class ClaimServiceOrderInput extends ClaimStepInput {
  @Field(() => AfterServiceKindEnum, { description: 'Which.' })
  kind!: AfterServiceKind;
  @Field(() => String, { description: 'Shop, rental firm or hospital, as the customer chose it, 2–100 characters.' })
  provider!: string;
  @Field(() => DateScalar, { description: 'By when it is to be done: today or later.' })
  dueOn!: LocalDate;
}

@InputType({ description: 'Records how a service after a loss went.' })
export class ClaimServiceRecordInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Service.' })
  serviceId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { nullable: true, description: 'When it began; not in the future.' })
  startedOn?: LocalDate | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it ended; not before it began, not in the future.' })
  endedOn?: LocalDate | null;
  @Field(() => Boolean, { description: 'Called off; needs a note.', defaultValue: false })
  cancelled!: boolean;
  @Field(() => String, { nullable: true, description: 'Note, 1–1,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Says how satisfied the claimant was, once, after the claim was closed.' })
export class ClaimFollowUpAnswerInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Claim.' })
  claimId!: string;
  @Field(() => Int, { description: 'From 1 (bad) to 5 (good).' })
  score!: number;
  @Field(() => String, { nullable: true, description: 'In the claimant’s words, 1–1,000 characters.' })
  comment?: string | null;
}
