import { Field, ID, InputType, Int } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import { DateTimeRangeInput, DateTimeScalar } from '../../platform/index.js';
import { type PolicyKind, PolicyKindEnum } from '../../products/index.js';
import type { ApplicationState, ConsentPurpose, UnderwritingOutcome } from '../application.js';
import type { AuthorityLevel } from '../authority-level.js';
import type { ReferralState } from '../referral.js';
import type { PolicyDecision } from '../referral.rules.js';
import { MaterialInput } from './acceptance.inputs.js';
import {
  ApplicationStateEnum,
  AuthorityLevelEnum,
  ConsentPurposeEnum,
  ReferralStateEnum,
  UnderwritingOutcomeEnum,
} from './underwriting.enums.js';

const KEY = 'Your key, 1–128 visible characters: same key and input, same answer.';

@InputType({ description: 'Which applications; all conditions must hold.' })
export class ApplicationFilter {
  @Field(() => String, {
    nullable: true,
    description: "Beginning of plate, VIN or the policyholder's name; application number or your number whole.",
  })
  search?: string | null;
  @Field(() => [ApplicationStateEnum], { nullable: true, description: 'Any of these states, as they are now.' })
  states?: ApplicationState[] | null;
  @Field(() => ID, { nullable: true, description: 'Outlet and those below.' })
  outletId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Something is asked of you: to pay, to send a needed paper, to answer.',
  })
  needsYou?: boolean | null;
  @Field(() => DateTimeRangeInput, { nullable: true, description: 'Made in.' })
  createdAt?: DateTimeRangeInput | null;
}

@InputType({ description: 'Which referrals; all conditions must hold.' })
export class ReferralFilter {
  @Field(() => [ReferralStateEnum], { nullable: true, description: 'Any of these states.' })
  states?: ReferralState[] | null;
  @Field(() => [AuthorityLevelEnum], { nullable: true, description: 'Any of these levels.' })
  levels?: AuthorityLevel[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those on your desk, or decided by you.' })
  mine?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Open, in time and within your own authority.' })
  decidableByMe?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Partner.' })
  partnerId?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'The price ends before.' })
  dueBefore?: Instant | null;
}

@InputType({ description: 'Sends what was asked for.' })
export class ApplicationSupplyMaterialsInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Application.' })
  applicationId!: string;
  @Field(() => [MaterialInput], { description: 'Files by kind, 1–50.' })
  materials!: MaterialInput[];
  @Field(() => String, { nullable: true, description: 'Word to the underwriter; at most 500 characters.' })
  note?: string | null;
}

@InputType({
  description:
    'Makes the compulsory part an approved application of its own, while the commercial part is with an underwriter.',
})
export class ApplicationSplitInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Application.' })
  applicationId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Your own number for the part that goes on, unique in your partner.',
  })
  externalRef?: string | null;
}

@InputType({ description: 'Withdraws an unpaid application.' })
export class ApplicationWithdrawInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Application.' })
  applicationId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'Why, for your own figures; at most 200 characters.' })
  reason?: string | null;
}

@InputType({ description: 'Withdraws a consent, as easily as it was given; what the contract needs stays.' })
export class ConsentWithdrawInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Whose: person or organisation.' })
  partyId!: string;
  @Field(() => ConsentPurposeEnum, { description: 'Purpose.' })
  purpose!: ConsentPurpose;
  @Field(() => DateTimeScalar, { description: 'When the customer said so.' })
  withdrawnAt!: Instant;
}

@InputType({ description: 'Decision on one policy.' })
export class PolicyDecisionInput implements PolicyDecision {
  @Field(() => PolicyKindEnum, { description: 'Which policy.' })
  policyKind!: PolicyKind;
  @Field(() => UnderwritingOutcomeEnum, {
    description: 'ACCEPTED, or DECLINED for the commercial policy. Conditions are not offered yet.',
  })
  outcome!: UnderwritingOutcome;
  @Field(() => [String], { description: 'Reason codes of the rule set; needed to decline.' })
  reasonCodes!: string[];
}

@InputType({ description: 'Decides within your authority.' })
export class ReferralDecideInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Referral.' })
  referralId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
  @Field(() => [PolicyDecisionInput], {
    description: 'The commercial policy, and the compulsory one if you like: it is only ever accepted.',
  })
  decisions!: PolicyDecisionInput[];
  @Field(() => String, { description: 'Opinion, kept inside; 2–1000 characters on one line.' })
  opinion!: string;
  @Field(() => String, { nullable: true, description: 'Word to the partner; 2–1000 characters on one line.' })
  note?: string | null;
}
