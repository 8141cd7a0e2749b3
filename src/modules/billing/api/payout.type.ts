/** Money that goes out, as the API shows it. The domain record is the source. */
import { Ctx, Field, FieldResolver, ID, InputType, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { type IdKind, wireId } from '../../../kernel/ids.js';
import {
  Actionable,
  ActionAvailability,
  actionOf,
  asNode,
  connectionType,
  DateTimeScalar,
  loadSubject,
  Money,
  moneyOf,
  Node,
} from '../../platform/index.js';
import { MaskedString, type MaskedText, Party, partyById, type PartyRecord } from '../../registry/index.js';
import { payeeById } from '../payouts/payees.store.js';
import { payoutLife } from '../payouts/payouts.life.js';
import type {
  Payee as PayeeRecord,
  PayeeState,
  Payout as PayoutRecord,
  PayoutKind,
  PayoutState,
  ReturnReason,
} from '../payouts/payouts.js';
import { PayoutRefusals } from '../payouts/payouts.refusals.js';
import { PayeeStateEnum, PayoutKindEnum, PayoutStateEnum, ReturnReasonEnum } from './payout.enums.js';

@ObjectType({ implements: Node, description: 'Account that money may go to, and whose it is.' })
export class PayeeAccount extends Node {
  @Field(() => PayeeStateEnum, { description: 'Whether name and account match.' })
  state!: PayeeState;
  @Field(() => String, { description: 'Bank and branch.' })
  bank!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the provider said so; null while it has not.' })
  checkedAt!: Instant | null;
  @Field(() => String, {
    nullable: true,
    description: 'Which payment provider compared holder and account number; null while none has.',
  })
  checkedBy!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was named.' })
  createdAt!: Instant;
}

@ObjectType({ implements: [Node, Actionable], description: 'Money paid out.' })
export class Payout extends Actionable {
  @Field(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  override availableActions!: ActionAvailability[];
  @Field(() => String, { description: 'Payout number.' })
  number!: string;
  @Field(() => Int, { description: 'Its place among the payouts of its subject, from 1.' })
  sequence!: number;
  @Field(() => PayoutKindEnum, { description: 'Kind.' })
  kind!: PayoutKind;
  @Field(() => PayoutStateEnum, { description: 'How it stands.' })
  state!: PayoutState;
  @Field(() => Money, { description: 'How much.' })
  amount!: Money;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it arrived; null before, and when it came back.' })
  paidAt!: Instant | null;
  @Field(() => ReturnReasonEnum, { nullable: true, description: 'Why it came back; null when it did not.' })
  returnReason!: ReturnReason | null;
  @Field(() => DateTimeScalar, { description: 'When it was ordered.' })
  createdAt!: Instant;
}

export const PayoutConnection = connectionType('Payout', () => Payout, 'payouts');

@InputType({ description: 'Which payouts.' })
export class PayoutFilter {
  @Field(() => [PayoutStateEnum], { nullable: true, description: 'In one of these states.' })
  states?: PayoutState[] | null;
}

@InputType({ description: 'Sends a payout that came back to a corrected account of the same payee.' })
export class PayoutRedirectInput {
  @Field(() => String, { description: 'Your key, 1–128 visible characters: same key and input, same answer.' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Payout.' })
  payoutId!: string;
  @Field(() => ID, { description: 'Corrected account.' })
  payeeId!: string;
}

@Resolver(() => PayeeAccount)
export class PayeeAccountFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() payee: PayeeRecord): string {
    return wireId('PayeeAccount', payee.id);
  }
  @FieldResolver(() => Party, { description: 'Whose account it is.' })
  holder(@Root() payee: PayeeRecord, @Ctx() ctx: Context): Promise<PartyRecord> {
    return holderOf(payee, ctx);
  }
  @FieldResolver(() => MaskedString, { description: 'Account number.' })
  number(@Root() payee: PayeeRecord): MaskedText {
    return accountOf(payee);
  }
}

@Resolver(() => Payout)
export class PayoutFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() payout: PayoutRecord): string {
    return wireId('Payout', payout.id);
  }
  @FieldResolver()
  amount(@Root() payout: PayoutRecord): Money {
    return moneyOf(payout.amount);
  }
  @FieldResolver(() => Node, { nullable: true, description: 'What it is paid for; null when you may not see it.' })
  subject(@Root() payout: PayoutRecord, @Ctx() ctx: Context): Promise<object | null> {
    return loadSubject(ctx, payout.subjectKind as IdKind, payout.subjectId);
  }
  @FieldResolver(() => Party, { description: 'To whom.' })
  async payee(@Root() payout: PayoutRecord, @Ctx() ctx: Context): Promise<PartyRecord> {
    return holderOf(await payeeOf(payout, ctx), ctx);
  }
  @FieldResolver(() => PayeeAccount, { description: 'Account it goes to now, with whether name and account match.' })
  async payeeAccount(@Root() payout: PayoutRecord, @Ctx() ctx: Context): Promise<PayeeRecord> {
    return asNode('PayeeAccount', await payeeOf(payout, ctx));
  }
  @FieldResolver(() => MaskedString, { description: 'Account.' })
  async account(@Root() payout: PayoutRecord, @Ctx() ctx: Context): Promise<MaskedText> {
    return accountOf(await payeeOf(payout, ctx));
  }
  @FieldResolver()
  availableActions(@Root() { state }: PayoutRecord, @Ctx() ctx: Context): ActionAvailability[] {
    const facts = [
      { name: 'state', value: state },
      { name: 'open', value: payoutLife.open(state).join(' ') || '-' },
    ];
    return actionOf(ctx, {
      mutation: 'payoutRedirect',
      permission: 'payout:redirect',
      closedBy: payoutLife.may(state, 'redirect') ? null : { code: PayoutRefusals.PAYOUT_STATE, facts },
    });
  }
}

async function payeeOf(payout: PayoutRecord, ctx: Context): Promise<PayeeRecord> {
  const found = await ctx.loader(payeeById).load(payout.payeeId);
  if (!found) throw new Defect('whoever sees a payout sees its payee');
  return found;
}

async function holderOf(payee: PayeeRecord, ctx: Context): Promise<PartyRecord> {
  const found = await ctx.loader(partyById).load(payee.partyId);
  if (!found) throw new Defect('whoever sees a payee sees whose account it is');
  return found;
}

function accountOf({ id, partnerId, accountNumber }: PayeeRecord): MaskedText {
  return {
    masking: 'BANK_CARD',
    value: accountNumber,
    partnerId,
    subject: { kind: 'PayeeAccount', id },
    label: 'PayeeAccount.number',
  };
}
