/** Object types of the room. The domain record is the source; what needs another room is a field resolver (`quote.fields.ts`). */
import { Field, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import {
  Actionable,
  ActionAvailability,
  DateTimeScalar,
  Money,
  Node,
  UrlScalar,
  UserError,
} from '../../platform/index.js';
import { CoverageRoleEnum, PolicyKindEnum, SelectedCoverageType, SelectedServiceType } from '../../products/index.js';
import { PremiumType, VehicleTaxType } from '../../rating/index.js';
import { UnderwritingOutlookEnum } from '../../underwriting/index.js';
import type { Outlook, QuoteState } from '../quote.js';
import { NoticeCodeEnum, QuoteStateEnum } from './quote.enums.js';

@ObjectType({ description: 'Insurance period (保险期间), [startsAt, endsAt).' })
export class InsurancePeriod {
  @Field(() => DateTimeScalar, { description: 'Cover begins.' })
  startsAt!: Instant;
  @Field(() => DateTimeScalar, { description: 'Cover has ended.' })
  endsAt!: Instant;
  @Field(() => Int, { description: 'Length in days; 365, or 366 over a leap day, unless short.' })
  days!: number;
}

@ObjectType({ description: 'Something the customer must or should be told.' })
export class Notice {
  @Field(() => NoticeCodeEnum, { description: 'Which.' })
  code!: string;
  @Field(() => String, { description: 'In words.' })
  message!: string;
  @Field(() => Boolean, { description: 'Must be confirmed before issue.' })
  mustConfirm!: boolean;
}

@ObjectType({ description: 'Coverage of a quote or policy with its price.' })
export class QuotedCoverage {
  @Field(() => SelectedCoverageType, { description: 'As chosen.' })
  selection!: object;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => CoverageRoleEnum, { description: 'Main or additional.' })
  role!: 'MAIN' | 'ADDITIONAL';
  @Field(() => Money, { nullable: true, description: 'Its premium; null when not offered.' })
  premium!: Money | null;
}

@ObjectType({ description: 'Lowest to highest.' })
export class MoneyRange {
  @Field(() => Money, { description: 'Lowest.' })
  lowest!: Money;
  @Field(() => Money, { description: 'Highest.' })
  highest!: Money;
}

@ObjectType({ description: 'One policy of an option.' })
export class QuotedPolicy {
  @Field(() => PolicyKindEnum, { description: 'Kind.' })
  kind!: 'COMPULSORY' | 'COMMERCIAL';
  @Field(() => InsurancePeriod, { description: 'Period.' })
  period!: InsurancePeriod;
  @Field(() => Boolean, {
    description: 'Immediate effect: the period begins when the policy is issued, whatever it says until then.',
  })
  startsOnIssue!: boolean;
  @Field(() => [QuotedCoverage], { description: 'Coverages chosen.' })
  coverages!: QuotedCoverage[];
  @Field(() => [SelectedServiceType], { description: 'Services chosen.' })
  services!: readonly object[];
  @Field(() => PremiumType, { nullable: true, description: 'Premium with its lines; null when not offered.' })
  premium!: object | null;
}

@ObjectType({ description: 'No-claim level (无赔款优待) of commercial cover, from the industry platform alone.' })
export class NoClaimLevel {
  @Field(() => Int, { description: '−4, the best, to 5.' })
  level!: number;
  @Field(() => String, { description: 'Why, in words.' })
  reason!: string;
}

@ObjectType({
  description:
    'Offer as a detached JWS: verify it with any JOSE library and our published keys; one changed fen breaks it.',
})
export class SignedOffer {
  @Field(() => String, {
    description: 'Detached JWS: `header..signature`; put the payload, base64url, between the dots.',
  })
  jws!: string;
  @Field(() => String, {
    description: 'Exact bytes it signs: premiums, input hash, tariff and agreement versions, expiry.',
  })
  payload!: string;
  @Field(() => UrlScalar, { description: 'Published keys (JWKS); they stay there as long as any offer stands.' })
  keysUrl!: string;
}

@ObjectType({ implements: Node, description: 'One way to insure the vehicle. Each option stands alone.' })
export class QuoteOption extends Node {
  @Field(() => String, { description: 'Your label, unique in the quote: `A`, `full`.' })
  label!: string;
  @Field(() => Boolean, { description: 'On offer; false when a part has no price, and then `refusals` say why.' })
  offered!: boolean;
  @Field(() => [UserError], {
    description: 'Why it is not on offer, part by part; empty when it is. `field` leads from the option.',
  })
  refusals!: UserError[];
  @Field(() => QuotedPolicy, { nullable: true, description: 'Compulsory part; null when not asked for.' })
  compulsory!: object | null;
  @Field(() => QuotedPolicy, {
    nullable: true,
    description: 'Commercial part; null when not asked for, and when nothing is on sale for the vehicle.',
  })
  commercial!: object | null;
  @Field(() => VehicleTaxType, {
    nullable: true,
    description: 'Vehicle tax collected with the compulsory part; null without one. Never part of the premium.',
  })
  vehicleTax!: object | null;
  @Field(() => Money, {
    nullable: true,
    description: 'Premiums and tax, as far as the tax is determined: what the customer pays. Null when not offered.',
  })
  payable!: Money | null;
  @Field(() => UnderwritingOutlookEnum, { description: 'Probable decision.' })
  outlook!: Outlook;
  @Field(() => [Notice], { description: 'Things to tell the customer: gaps, lapses, float notice.' })
  notices!: Notice[];
}

@ObjectType({
  implements: [Node, Actionable],
  description:
    'Quote (报价): one vehicle and its people, several options side by side, each priced line by line, valid until.',
})
export class Quote extends Actionable {
  @Field(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  override availableActions!: ActionAvailability[];
  @Field(() => String, { description: 'Quote number (报价单号).' })
  number!: string;
  @Field(() => String, { nullable: true, description: 'Your own number.' })
  externalRef!: string | null;
  @Field(() => QuoteStateEnum, { description: 'How it stands now; EXPIRED from the very end of its validity.' })
  state!: QuoteState;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Last instant it can be accepted at this price, excluded; null while no option is on offer.',
  })
  validUntil!: Instant | null;
  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt!: Instant;
}
