import { Field, ID, InputType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import {
  DateTimeRangeInput,
  DateTimeScalar,
  FileInput,
  LookupInput,
  MoneyInput,
  UrlScalar,
} from '../../platform/index.js';
import { PolicyKindEnum } from '../../products/index.js';
import { PartyInput } from '../../registry/index.js';
import type { ChargeState, PaymentMethod, PaymentOrderState, RefundState } from '../billing.js';
import type { CommissionEntryKind } from '../commission/commission.js';
import {
  ChargeStateEnum,
  CommissionEntryKindEnum,
  PaymentMethodEnum,
  PaymentOrderStateEnum,
  RefundStateEnum,
} from './billing.enums.js';

const KEY = { description: 'Your key, 1–128 visible characters: same key and input, same answer.' };

@InputType({ description: 'Makes a payment order for a charge, in full.' })
export class PaymentOrderCreateInput {
  @Field(() => String, KEY)
  idempotencyKey!: string;
  @Field(() => String, { nullable: true, description: 'Your own number, unique in your partner.' })
  externalRef?: string | null;
  @Field(() => LookupInput, {
    description: 'Charge; by your own number of the application it can follow `quoteAccept` in the same document.',
  })
  charge!: LookupInput;
  @Field(() => PartyInput, { nullable: true, description: 'Payer; default the policyholder.' })
  payer?: PartyInput | null;
  @Field(() => PaymentMethodEnum, { description: 'Method.' })
  method!: PaymentMethod;
  @Field(() => UrlScalar, { nullable: true, description: 'Where the payer’s browser returns to.' })
  returnUrl?: string | null;
}

@InputType({
  description:
    "Insurer's finance confirms money received outside the provider; counts when a second person sends the same. A later statement of the same person corrects the earlier one.",
})
export class PaymentConfirmInput {
  @Field(() => String, KEY)
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Payment order.' })
  paymentOrderId!: string;
  @Field(() => MoneyInput, { description: 'Amount received; must be the full one.' })
  amount!: MoneyInput;
  @Field(() => String, { description: "Bank's reference, 4–64 characters." })
  bankReference!: string;
  @Field(() => DateTimeScalar, { description: 'When received; the two statements must name the same day.' })
  receivedAt!: Instant;
  @Field(() => FileInput, { description: 'Proof; its bytes must be here before the money counts.' })
  evidence!: FileInput;
}

@InputType({ description: 'Confirms a refund that the bank carried out.' })
export class RefundConfirmInput {
  @Field(() => String, KEY)
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Refund.' })
  refundId!: string;
  @Field(() => String, { description: "Bank's reference, 4–64 characters." })
  bankReference!: string;
}

@InputType({ description: 'Which charges. Every field given narrows.' })
export class ChargeFilter {
  @Field(() => String, { nullable: true, description: 'Charge number, or your own number, whole.' })
  search?: string | null;
  @Field(() => [ChargeStateEnum], { nullable: true, description: 'In one of these states.' })
  states?: ChargeState[] | null;
  @Field(() => DateTimeRangeInput, { nullable: true, description: 'Last instant in.' })
  payBy?: DateTimeRangeInput | null;
}

@InputType({ description: 'Which payment orders. Every field given narrows.' })
export class PaymentOrderFilter {
  @Field(() => String, { nullable: true, description: 'Payment number, or your own number, whole.' })
  search?: string | null;
  @Field(() => [PaymentOrderStateEnum], { nullable: true, description: 'In one of these states.' })
  states?: PaymentOrderState[] | null;
  @Field(() => [PaymentMethodEnum], { nullable: true, description: 'Paid by one of these methods.' })
  methods?: PaymentMethod[] | null;
}

@InputType({ description: 'Which refunds.' })
export class RefundFilter {
  @Field(() => [RefundStateEnum], { nullable: true, description: 'In one of these states.' })
  states?: RefundState[] | null;
}

@InputType({ description: 'Which lines of commission. Every field given narrows.' })
export class CommissionFilter {
  @Field(() => [CommissionEntryKindEnum], { nullable: true, description: 'Of these kinds.' })
  kinds?: CommissionEntryKind[] | null;
  @Field(() => [PolicyKindEnum], { nullable: true, description: 'Of these kinds of policy.' })
  policyKinds?: ('COMPULSORY' | 'COMMERCIAL')[] | null;
  @Field(() => DateTimeRangeInput, { nullable: true, description: 'Accrued or taken back in.' })
  accruedAt?: DateTimeRangeInput | null;
}
