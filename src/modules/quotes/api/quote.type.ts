/** Object types of the room. The domain record is the source; what needs another room is a field resolver (`quote.fields.ts`). */
import { Field, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import { Actionable, ActionAvailability, DateTimeScalar, Money, Node, UserError } from '../../platform/index.js';
import type { QuoteState } from '../quote.js';
import { NoticeCodeEnum, QuoteStateEnum } from './quote.enums.js';
import { PremiumType, VehicleTaxType } from '../../rating/index.js';
import { PolicyKindEnum } from '../../products/index.js';

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

@ObjectType({ description: 'One policy of an option.' })
export class QuotedPolicy {
  @Field(() => PolicyKindEnum, { description: 'Kind.' })
  kind!: 'COMPULSORY' | 'COMMERCIAL';
  @Field(() => InsurancePeriod, { description: 'Period.' })
  period!: InsurancePeriod;
  @Field(() => PremiumType, { nullable: true, description: 'Premium with its lines; null when not offered.' })
  premium!: object | null;
}

@ObjectType({ implements: Node, description: 'One way to insure the vehicle. Each option stands alone.' })
export class QuoteOption extends Node {
  @Field(() => String, { description: 'Your label, unique in the quote: `A`, `full`.' })
  label!: string;
  @Field(() => Boolean, { description: 'On offer; false when no price could be made, and then `refusals` say why.' })
  offered!: boolean;
  @Field(() => [UserError], { description: 'Why it is not on offer; empty when it is.' })
  refusals!: UserError[];
  @Field(() => QuotedPolicy, { nullable: true, description: 'Compulsory part; null when not asked for.' })
  compulsory!: QuotedPolicy | null;
  @Field(() => QuotedPolicy, { nullable: true, description: 'Commercial part; null when not asked for.' })
  commercial!: QuotedPolicy | null;
  @Field(() => VehicleTaxType, {
    nullable: true,
    description: 'Vehicle tax collected with the compulsory part; null without one. Never part of the premium.',
  })
  vehicleTax!: object | null;
  @Field(() => Money, {
    nullable: true,
    description: 'Premium and tax, as far as the tax is determined: what the customer pays. Null when not offered.',
  })
  payable!: Money | null;
  @Field(() => [Notice], { description: 'Things to tell the customer.' })
  notices!: Notice[];
}

@ObjectType({
  implements: [Node, Actionable],
  description:
    'Quote (报价): one vehicle and its people, several options side by side, each priced line by line, valid until.',
})
export class Quote extends Actionable {
  @Field(() => Int, { description: 'Rises with every change: your `expectedVersion`.' })
  revision!: number;
  @Field(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  availableActions!: ActionAvailability[];
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
