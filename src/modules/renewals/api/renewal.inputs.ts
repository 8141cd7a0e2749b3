/** What callers say of renewals. */
import { Field, ID, InputType, Int } from 'type-graphql';
import type { LocalDate } from '../../../kernel/dates.js';
import { DateScalar, DecimalScalar } from '../../platform/index.js';
import { QuoteOptionInput } from '../../quotes/index.js';
import { VehicleInput } from '../../registry/index.js';
import { AcceptanceInput } from '../../underwriting/index.js';
import type { RenewalOwner, RenewalState, StatedLossReason } from '../renewal.js';
import { RenewalOwnerEnum, RenewalStateEnum, StatedLossReasonEnum } from './renewal.enums.js';

const KEY = 'Your key, 1–128 visible characters: same key and input, same answer.';
const REF = 'Your own number, unique in your partner.';
const REVISION = 'The `revision` you read.';

@InputType({ description: 'Days, both included.' })
export class DayRangeInput {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: LocalDate;
  @Field(() => DateScalar, { description: 'Last day.' })
  until!: LocalDate;
}

@InputType({ description: 'Prices a renewal: as last year, and with other options beside it.' })
export class RenewalQuoteInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => String, { nullable: true, description: `${REF} Of the quote.` })
  externalRef?: string | null;
  @Field(() => ID, { description: 'Renewal.' })
  renewalId!: string;
  @Field(() => [QuoteOptionInput], {
    nullable: true,
    description: 'Further options, 0–5, beside `RENEWAL`, which is as last year; they begin where the old cover ends.',
  })
  options?: QuoteOptionInput[] | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Discount asked for on the commercial part as last year, a fraction; default none.',
  })
  discount?: string | null;
  @Field(() => VehicleInput, {
    nullable: true,
    description: 'The vehicle as it is now, whole, when facts changed; default as the policies say it.',
  })
  vehicle?: VehicleInput | null;
}

@InputType({ description: 'Takes an option of a renewal: the new period begins when the old one ends.' })
export class RenewalAcceptInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => String, { nullable: true, description: `${REF} Of the application.` })
  externalRef?: string | null;
  @Field(() => ID, { description: 'Renewal.' })
  renewalId!: string;
  @Field(() => Int, { description: REVISION })
  expectedVersion!: number;
  @Field(() => ID, { description: 'Option of its quote.' })
  optionId!: string;
  @Field(() => ID, { nullable: true, description: "Salesperson; default the quote's." })
  producerId?: string | null;
  @Field(() => AcceptanceInput, { description: 'What the customer gives.' })
  acceptance!: AcceptanceInput;
}

@InputType({ description: 'Records that the customer does not renew.' })
export class RenewalDeclineInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Renewal.' })
  renewalId!: string;
  @Field(() => Int, { description: REVISION })
  expectedVersion!: number;
  @Field(() => StatedLossReasonEnum, { description: 'Why lost.' })
  lossReason!: StatedLossReason;
  @Field(() => String, { nullable: true, description: 'Remark, one line of at most 200 characters.' })
  note?: string | null;
}

@InputType({ description: 'Insurer: does not offer commercial cover again; compulsory cover stays on offer.' })
export class RenewalWithholdInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Renewal.' })
  renewalId!: string;
  @Field(() => Int, { description: REVISION })
  expectedVersion!: number;
  @Field(() => String, { description: 'Reason, one line, readable by partner and customer.' })
  reason!: string;
}

@InputType({ description: 'Prepares the quotes of everything that ends in a span and has no offer that stands.' })
export class RenewalQuotesPrepareInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => DayRangeInput, { description: 'Days of the ends, at most 93.' })
  due!: DayRangeInput;
}

@InputType({ description: 'Which renewals; all conditions must hold.' })
export class RenewalFilter {
  @Field(() => String, {
    nullable: true,
    description: "Start of plate, VIN or the policyholder's name, or a policy number, whole.",
  })
  search?: string | null;
  @Field(() => [RenewalStateEnum], { nullable: true, description: 'Any of these states.' })
  states?: RenewalState[] | null;
  @Field(() => RenewalOwnerEnum, { nullable: true, description: 'Whose they are.' })
  owner?: RenewalOwner | null;
  @Field(() => DayRangeInput, { nullable: true, description: 'Days of the ends.' })
  due?: DayRangeInput | null;
  @Field(() => ID, { nullable: true, description: 'Outlet and those below.' })
  outletId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Salesperson.' })
  producerId?: string | null;
}
