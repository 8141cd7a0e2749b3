/** Object types of the room. The domain record is the source; what needs a loader is a field resolver (`billing.fields.ts`). */
import { Field, ObjectType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import { Actionable, ActionAvailability, connectionType, DateTimeScalar, Money, Node } from '../../platform/index.js';
import type {
  ChargeState,
  LedgerAccount,
  PaymentLineKind,
  PaymentMethod,
  PaymentOrderState,
  RefundState,
} from '../billing.js';
import {
  ChargeStateEnum,
  LedgerAccountEnum,
  PaymentLineKindEnum,
  PaymentMethodEnum,
  PaymentOrderStateEnum,
  RefundStateEnum,
} from './billing.enums.js';

@ObjectType({ description: 'Line of a charge.' })
export class PaymentLine {
  @Field(() => PaymentLineKindEnum, { description: 'What.' })
  kind!: PaymentLineKind;
  @Field(() => Money, { description: 'How much.' })
  amount!: Money;
}

@ObjectType({ description: 'One booking.' })
export class Posting {
  @Field(() => LedgerAccountEnum, { description: 'Account.' })
  account!: LedgerAccount;
  @Field(() => Money, { description: 'Positive debit, negative credit.' })
  amount!: Money;
  @Field(() => DateTimeScalar, { description: 'When.' })
  postedAt!: Instant;
  @Field(() => String, { description: 'Why.' })
  label!: string;
}

@ObjectType({
  implements: [Node, Actionable],
  description: 'Money back to the original payer.',
})
export class Refund extends Actionable {
  @Field(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  override availableActions!: ActionAvailability[];
  @Field(() => String, { description: 'Refund number.' })
  number!: string;
  @Field(() => Money, { description: 'How much.' })
  amount!: Money;
  @Field(() => RefundStateEnum, { description: 'How it stands.' })
  state!: RefundState;
  @Field(() => DateTimeScalar, { description: 'When it was owed.' })
  createdAt!: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When confirmed; null before.' })
  confirmedAt!: Instant | null;
}

@ObjectType({
  implements: [Node, Actionable],
  description:
    'What must be paid, raised by the approval of an application or endorsement: the full amount, once (见费出单).',
})
export class Charge extends Actionable {
  @Field(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  override availableActions!: ActionAvailability[];
  @Field(() => String, { description: 'Charge number.' })
  number!: string;
  @Field(() => String, { nullable: true, description: 'Your own number of what it is for.' })
  externalRef!: string | null;
  @Field(() => ChargeStateEnum, { description: 'How it stands.' })
  state!: ChargeState;
  @Field(() => Money, { description: 'Total.' })
  amount!: Money;
  @Field(() => [PaymentLine], {
    description: 'Compulsory premium, commercial premium, vehicle tax: add up to the total.',
  })
  lines!: PaymentLine[];
  @Field(() => DateTimeScalar, {
    description: 'Last instant, excluded. What was paid before it counts, even when the news comes later.',
  })
  payBy!: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When all was in; null before.' })
  paidAt!: Instant | null;
  @Field(() => DateTimeScalar, { description: 'When it was raised.' })
  createdAt!: Instant;
}

@ObjectType({ implements: [Node, Actionable], description: 'One way of paying a charge in full.' })
export class PaymentOrder extends Actionable {
  @Field(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  override availableActions!: ActionAvailability[];
  @Field(() => String, { description: 'Payment number; the series has no gaps.' })
  number!: string;
  @Field(() => String, { nullable: true, description: 'Your own number.' })
  externalRef!: string | null;
  @Field(() => PaymentOrderStateEnum, { description: 'How it stands.' })
  state!: PaymentOrderState;
  @Field(() => Money, { description: 'Total; that of the charge.' })
  amount!: Money;
  @Field(() => PaymentMethodEnum, { description: 'Method.' })
  method!: PaymentMethod;
  @Field(() => DateTimeScalar, { description: 'Last instant, excluded.' })
  expiresAt!: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When all was in; null before.' })
  paidAt!: Instant | null;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Instant;
}

export const ChargeConnection = connectionType('Charge', () => Charge, 'charges');
export const PaymentOrderConnection = connectionType('PaymentOrder', () => PaymentOrder, 'payment orders');
export const RefundConnection = connectionType('Refund', () => Refund, 'refunds');
