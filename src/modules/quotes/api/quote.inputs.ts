import { Field, ID, InputType, Int } from 'type-graphql';
import type { Instant, LocalDate } from '../../../kernel/dates.js';
import type { Problems } from '../../../kernel/refusal.js';
import { DateScalar, DateTimeRangeInput, DateTimeScalar } from '../../platform/index.js';
import { PeopleInput, VehicleGroupEnum, VehicleInput } from '../../registry/index.js';
import { AcceptanceInput, UnderwritingOutlookEnum } from '../../underwriting/index.js';
import { commercialRequest, CommercialInput } from './commercial.inputs.js';
import type { CompulsoryRequest, OptionRequest, Outlook, QuoteState } from '../quote.js';
import type { QuoteFilter as Filter } from '../quotes.queries.js';
import { QuoteStateEnum, ShortTermGroundEnum } from './quote.enums.js';

const KEY = 'Your key, 1–128 visible characters: same key and input, same answer.';

@InputType({ description: 'Short term.' })
export class ShortTermInput {
  @Field(() => ShortTermGroundEnum, { description: 'Case.' })
  ground!: keyof typeof ShortTermGroundEnum;
  @Field(() => DateTimeScalar, { description: 'End of cover.' })
  endsAt!: Instant;
  @Field(() => DateScalar, { nullable: true, description: 'Prescribed scrapping date; needed for NEAR_SCRAPPING.' })
  scrapOn?: LocalDate | null;
}

@InputType({ description: 'What to quote as compulsory part.' })
export class CompulsoryInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Start, later than now; default 00:00 tomorrow.' })
  startsAt?: Instant | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Immediate effect (即时生效): cover begins the moment the policy is issued. Give no `startsAt`.',
  })
  effectiveOnIssue!: boolean;
  @Field(() => ShortTermInput, { nullable: true, description: 'Shorter than a year, only in the cases the law names.' })
  shortTerm?: ShortTermInput | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "You hold proof that this year's vehicle tax was paid; it is checked before issue.",
  })
  taxPaid!: boolean;
}

@InputType({ description: 'One option to price; at least one part, and each stands alone.' })
export class QuoteOptionInput {
  @Field(() => String, { description: 'Your label, unique in the quote: 1–40 letters or digits.' })
  label!: string;
  @Field(() => CompulsoryInput, { nullable: true, description: 'Compulsory part.' })
  compulsory?: CompulsoryInput | null;
  @Field(() => CommercialInput, { nullable: true, description: 'Commercial part.' })
  commercial?: CommercialInput | null;
}

@InputType({ description: 'Asks for prices.' })
export class QuoteRequestInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => String, { nullable: true, description: 'Your own number, unique in your partner.' })
  externalRef?: string | null;
  @Field(() => VehicleInput, { description: 'Vehicle.' })
  vehicle!: VehicleInput;
  @Field(() => PeopleInput, { description: 'People; names suffice before acceptance.' })
  people!: PeopleInput;
  @Field(() => [QuoteOptionInput], { description: 'Options, 1–6.' })
  options!: QuoteOptionInput[];
  @Field(() => ID, {
    nullable: true,
    description: 'Outlet; default that of the salesperson, then that of the credential.',
  })
  outletId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Salesperson.' })
  producerId?: string | null;
}

@InputType({ description: 'Prices all options again, with changed facts or starts; the quote keeps its number.' })
export class QuoteRepriceInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Quote.' })
  quoteId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
  @Field(() => VehicleInput, { nullable: true, description: 'Changed vehicle, whole.' })
  vehicle?: VehicleInput | null;
  @Field(() => PeopleInput, { nullable: true, description: 'Changed people, whole.' })
  people?: PeopleInput | null;
  @Field(() => [QuoteOptionInput], {
    nullable: true,
    description: 'New starts by label; others stay, new labels are added.',
  })
  options?: QuoteOptionInput[] | null;
}

@InputType({ description: 'Adds one option; the others keep their prices.' })
export class QuoteAddOptionInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Quote.' })
  quoteId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
  @Field(() => QuoteOptionInput, { description: 'Option, under a label that the quote does not have yet.' })
  option!: QuoteOptionInput;
}

@InputType({ description: 'Takes one option: freezes it, and makes an application that is underwritten at once.' })
export class QuoteAcceptInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Your own number of the application, unique in your partner; the charge it raises carries it too.',
  })
  externalRef?: string | null;
  @Field(() => ID, { description: 'Option.' })
  optionId!: string;
  @Field(() => Int, { description: 'The `revision` of its quote.' })
  expectedVersion!: number;
  @Field(() => ID, {
    nullable: true,
    description:
      'Salesperson who takes the application; default that of the quote. Kinds that sell under a licence need one.',
  })
  producerId?: string | null;
  @Field(() => AcceptanceInput, { description: 'What the customer gives.' })
  acceptance!: AcceptanceInput;
}

@InputType({ description: "Copies a quote, open or not, into a new one at today's prices." })
export class QuoteCloneInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => String, { nullable: true, description: 'Your own number for the copy, unique in your partner.' })
  externalRef?: string | null;
  @Field(() => ID, { description: 'Quote.' })
  quoteId!: string;
}

@InputType({ description: 'Withdraws an open quote.' })
export class QuoteWithdrawInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Quote.' })
  quoteId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'Why, for your own figures; at most 200 characters.' })
  reason?: string | null;
}

@InputType({ description: 'Which quotes; all conditions must hold.' })
export class QuoteFilter {
  @Field(() => String, {
    nullable: true,
    description: "Beginning of plate, VIN or the policyholder's name; quote number or your number whole.",
  })
  search?: string | null;
  @Field(() => [QuoteStateEnum], { nullable: true, description: 'Any of these states.' })
  states?: QuoteState[] | null;
  @Field(() => ID, { nullable: true, description: 'Outlet and those below.' })
  outletId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Salesperson.' })
  producerId?: string | null;
  @Field(() => [VehicleGroupEnum], { nullable: true, description: 'Any of these groups.' })
  vehicleGroups?: string[] | null;
  @Field(() => DateTimeRangeInput, { nullable: true, description: 'Asked for in.' })
  createdAt?: DateTimeRangeInput | null;
  @Field(() => DateTimeRangeInput, { nullable: true, description: 'Valid until in.' })
  validUntil?: DateTimeRangeInput | null;
  @Field(() => UnderwritingOutlookEnum, { nullable: true, description: 'Some option has this outlook.' })
  outlook?: Outlook | null;
}

export function optionRequests(
  inputs: readonly QuoteOptionInput[],
  path: readonly string[],
  problems: Problems,
): OptionRequest[] {
  return inputs.map((input, index) => optionRequest(input, [...path, String(index)], problems));
}

/** What cannot be read is a problem by path. */
export function optionRequest(
  { label, compulsory, commercial }: QuoteOptionInput,
  path: readonly string[],
  problems: Problems,
): OptionRequest {
  return {
    label,
    compulsory: compulsory ? compulsoryRequest(compulsory) : null,
    commercial: commercial ? commercialRequest(commercial, [...path, 'commercial'], problems) : null,
  };
}

function compulsoryRequest({ startsAt, effectiveOnIssue, shortTerm, taxPaid }: CompulsoryInput): CompulsoryRequest {
  return {
    startsAt: startsAt ?? null,
    startsOnIssue: effectiveOnIssue,
    taxPaid,
    shortTerm: shortTerm
      ? { ground: shortTerm.ground, endsAt: shortTerm.endsAt, scrapOn: shortTerm.scrapOn ?? null }
      : null,
  };
}

/** The filter in the words of the queries; ids already read (a wrong id finds nothing). */
export function filterOf(
  input: QuoteFilter | null | undefined,
  ids: { outletId: string | null; producerId: string | null },
): Filter {
  return {
    search: input?.search ?? null,
    states: input?.states ?? null,
    vehicleGroups: input?.vehicleGroups ?? null,
    createdFrom: input?.createdAt?.from ?? null,
    createdUntil: input?.createdAt?.until ?? null,
    validFrom: input?.validUntil?.from ?? null,
    validUntil: input?.validUntil?.until ?? null,
    outlook: input?.outlook ?? null,
    ...ids,
  };
}
