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
  DateTimeScalar,
  DecimalScalar,
  Money,
  moneyOf,
  UserError,
  userErrorOf,
} from '../../platform/index.js';
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

@ObjectType({ description: 'One line of commission, explained. What was taken back is negative.' })
export class CommissionEntry extends CommissionForecast {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => CommissionEntryKindEnum, { description: 'What.' })
  kind!: CommissionEntryKind;
  @Field(() => DateTimeScalar, { description: 'When.' })
  accruedAt!: Instant;
  agreementVersionId!: string;
}

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
  @FieldResolver(() => AgreementVersionType, { description: 'Version that was pinned: its rate counts.' })
  async agreementVersion(@Root() entry: CommissionEntry, @Ctx() ctx: Context): Promise<object> {
    const version = await ctx.loader(agreementVersionById).load(entry.agreementVersionId);
    if (!version) throw new Defect('a commission has no terms');
    return asNode('AgreementVersion', version);
  }
}

@Resolver(() => PolicyCommission)
export class PolicyCommissionFields {
  @FieldResolver(() => [CommissionEntry], { description: 'Line by line, the oldest first.' })
  entries(@Root() { entries }: PolicyCommission, @Ctx() ctx: Context): CommissionEntry[] {
    return entries.map((entry) => ({
      ...commissionForecastOf(entry, ctx),
      id: wireId('CommissionEntry', entry.id),
      kind: entry.kind,
      accruedAt: entry.accruedAt,
      agreementVersionId: entry.agreementVersionId,
    }));
  }
  @FieldResolver(() => Money, { description: 'Earned at issue.' })
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
