/** Commission as the API shows it, booked or foreseen. */
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { wireId } from '../../../kernel/ids.js';
import { add, type Money as MoneyValue, sum } from '../../../kernel/money.js';
import type { ClauseRef } from '../../../kernel/refusal.js';
import { agreementVersionById, AgreementVersionType } from '../../channels/index.js';
import {
  asNode,
  ClauseCitation,
  connectionType,
  DateTimeScalar,
  DecimalScalar,
  Money,
  moneyOf,
  Node,
  UserError,
  userErrorOf,
} from '../../platform/index.js';
import { PolicyKindEnum } from '../../products/index.js';
import type { Commission, CommissionEntry as EntryRecord, CommissionEntryKind } from '../commission/commission.js';
import { CommissionEntryKindEnum } from './billing.enums.js';

/** Who may see commission at all: below the roots, so it is asked where the value is read. */
export const READ_COMMISSION = 'commission:read';

@ObjectType({ description: 'Commission if it were issued now, as the agreement sets it, inside cap and filing.' })
export class CommissionForecast {
  @Field(() => Money, { description: 'Net premium it is taken from.' })
  base!: Money;
  @Field(() => DecimalScalar, { nullable: true, description: 'Rate of the agreement; null where it grants none.' })
  agreedRate!: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Most that law or filing allows; null where they set no cap.',
  })
  cap!: string | null;
  @Field(() => DecimalScalar, { description: 'Fraction applied: the lower of the two; 0 where a refusal stands.' })
  rate!: string;
  @Field(() => Money, { description: 'Amount.' })
  amount!: Money;
  @Field(() => ClauseCitation, { nullable: true, description: 'Clause that sets the rate; null where there is none.' })
  clause!: ClauseRef | null;
  @Field(() => UserError, { nullable: true, description: 'Why there is none; null where there is.' })
  refusal!: UserError | null;
}

@ObjectType({ implements: Node, description: 'One line of commission, explained. What was taken back is negative.' })
export class CommissionEntry extends Node {
  @Field(() => CommissionEntryKindEnum, { description: 'What.' })
  kind!: CommissionEntryKind;
  @Field(() => PolicyKindEnum, { description: 'Of which kind of policy.' })
  policyKind!: 'COMPULSORY' | 'COMMERCIAL';
  @Field(() => Money, { description: 'Net premium it is taken from.' })
  base!: Money;
  @Field(() => DecimalScalar, { nullable: true, description: 'Rate of the agreement; null where it grants none.' })
  agreedRate!: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Most that law or filing allows; null where they set no cap.',
  })
  cap!: string | null;
  @Field(() => DecimalScalar, { description: 'Fraction applied: the lower of the two; 0 where a refusal stands.' })
  rate!: string;
  @Field(() => Money, { description: 'Amount.' })
  amount!: Money;
  @Field(() => ClauseCitation, { nullable: true, description: 'Clause that sets the rate; null where there is none.' })
  clause!: ClauseRef | null;
  @Field(() => UserError, { nullable: true, description: 'Why there is none; null where there is.' })
  refusal!: UserError | null;
  @Field(() => DateTimeScalar, { description: 'When.' })
  accruedAt!: Instant;
}

export const CommissionEntryConnection = connectionType('CommissionEntry', () => CommissionEntry, 'commission lines');

@ObjectType({ description: 'Commission of one policy: what it earned, and what went back with refunds.' })
export class PolicyCommission {
  entries!: readonly EntryRecord[];
}

export function commissionForecastOf(commission: Commission, ctx: Context): CommissionForecast {
  const { agreedRate, cap, rate, clause, refusal } = commission;
  return {
    agreedRate,
    cap,
    rate,
    clause,
    base: moneyOf(commission.base),
    amount: moneyOf(commission.amount),
    refusal: refusal && userErrorOf(refusal, ctx.language),
  };
}

@Resolver(() => CommissionEntry)
export class CommissionEntryFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() entry: EntryRecord): string {
    return wireId('CommissionEntry', entry.id);
  }
  @FieldResolver()
  base(@Root() entry: EntryRecord): Money {
    return moneyOf(entry.base);
  }
  @FieldResolver()
  amount(@Root() entry: EntryRecord): Money {
    return moneyOf(entry.amount);
  }
  @FieldResolver()
  refusal(@Root() entry: EntryRecord, @Ctx() ctx: Context): UserError | null {
    return entry.refusal && userErrorOf(entry.refusal, ctx.language);
  }
  @FieldResolver(() => AgreementVersionType, { description: 'Version that was pinned: its rate counts.' })
  async agreementVersion(@Root() entry: EntryRecord, @Ctx() ctx: Context): Promise<object> {
    const version = await ctx.loader(agreementVersionById).load(entry.agreementVersionId);
    if (!version) throw new Defect('a commission has no terms');
    return asNode('AgreementVersion', version);
  }
}

@Resolver(() => PolicyCommission)
export class PolicyCommissionFields {
  @FieldResolver(() => [CommissionEntry], { description: 'Line by line, the oldest first.' })
  entries(@Root() { entries }: PolicyCommission): EntryRecord[] {
    return entries.map((entry) => asNode('CommissionEntry', entry));
  }
  @FieldResolver(() => Money, { description: 'Earned at issue, and by premium added since.' })
  accrued(@Root() { entries }: PolicyCommission): Money {
    return moneyOf(amountOf(entries, 'ACCRUAL'));
  }
  @FieldResolver(() => Money, { description: 'Taken back for refunds: zero or negative.' })
  clawedBack(@Root() { entries }: PolicyCommission): Money {
    return moneyOf(amountOf(entries, 'CLAWBACK'));
  }
  @FieldResolver(() => Money, { description: 'The two together.' })
  payable(@Root() { entries }: PolicyCommission): Money {
    return moneyOf(add(amountOf(entries, 'ACCRUAL'), amountOf(entries, 'CLAWBACK')));
  }
}

function amountOf(entries: readonly EntryRecord[], kind: CommissionEntryKind): MoneyValue {
  return sum(entries.filter((entry) => entry.kind === kind).map(({ amount }) => amount));
}
