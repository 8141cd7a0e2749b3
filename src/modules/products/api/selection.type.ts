/** What was chosen, as the API shows it; and as callers send it. */
import { Field, FieldResolver, InputType, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { money } from '../../../kernel/money.js';
import type { Problems } from '../../../kernel/refusal.js';
import { DecimalScalar, Money, MoneyInput, moneyOf } from '../../platform/index.js';
import { readMoney } from '../../registry/index.js';
import type { CoverageWish, SelectedCoverage as SelectedRecord, SelectionWish } from '../selection.js';
import { CoverageCodeEnum, ServiceCodeEnum } from './coverage.enums.js';

@ObjectType({ description: 'Coverage as chosen.' })
export class SelectedCoverage {
  @Field(() => CoverageCodeEnum, { description: 'Which.' })
  code!: string;
  @Field(() => DecimalScalar, { nullable: true, description: 'Absolute deductible rate, fraction; null when none.' })
  deductibleRate!: string | null;
  @Field(() => Int, { nullable: true, description: 'Days; null where none apply.' })
  days!: number | null;
  @Field(() => CoverageCodeEnum, {
    nullable: true,
    description: 'Main coverage it applies to; null where it can be only one.',
  })
  appliesTo!: string | null;
  @Field(() => Int, { nullable: true, description: 'Seats; null where none apply.' })
  seats!: number | null;
}
@Resolver(() => SelectedCoverage)
export class SelectedCoverageFields {
  @FieldResolver(() => Money, {
    nullable: true,
    description:
      'Limit, or agreed actual value (保险金额/责任限额); null where none applies, and for vehicle damage until it is rated.',
  })
  sumInsured(@Root() coverage: SelectedRecord): Money | null {
    return amount(coverage.sumInsuredFen);
  }
  @FieldResolver(() => Money, { nullable: true, description: 'Absolute deductible; null when none.' })
  deductible(@Root() coverage: SelectedRecord): Money | null {
    return amount(coverage.deductibleFen);
  }
  @FieldResolver(() => Money, { nullable: true, description: 'Amount a day; null where none applies.' })
  dailyAmount(@Root() coverage: SelectedRecord): Money | null {
    return amount(coverage.dailyAmountFen);
  }
}

function amount(fen: string | null): Money | null {
  return fen === null ? null : moneyOf(money(BigInt(fen)));
}

@ObjectType({ description: 'Service as chosen.' })
export class SelectedService {
  @Field(() => ServiceCodeEnum, { description: 'Which.' })
  code!: string;
  @Field(() => Int, { description: 'Times.' })
  count!: number;
}

@InputType({ description: 'Coverage chosen by a caller; give what its `choices` ask for.' })
export class CoverageSelectionInput {
  @Field(() => CoverageCodeEnum, { description: 'Which.' })
  code!: keyof typeof CoverageCodeEnum;
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'Limit; for vehicle damage leave out to take the actual value.',
  })
  sumInsured?: MoneyInput | null;
  @Field(() => MoneyInput, { nullable: true, description: 'Absolute deductible.' })
  deductible?: MoneyInput | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Absolute deductible rate, fraction.' })
  deductibleRate?: string | null;
  @Field(() => Int, { nullable: true, description: 'Days.' })
  days?: number | null;
  @Field(() => MoneyInput, { nullable: true, description: 'Amount a day.' })
  dailyAmount?: MoneyInput | null;
  @Field(() => CoverageCodeEnum, { nullable: true, description: 'Main coverage it applies to.' })
  appliesTo?: keyof typeof CoverageCodeEnum | null;
  @Field(() => Int, { nullable: true, description: 'Seats; default all passenger seats.' })
  seats?: number | null;
}

@InputType({ description: 'Service chosen by a caller.' })
export class ServiceSelectionInput {
  @Field(() => ServiceCodeEnum, { description: 'Which.' })
  code!: keyof typeof ServiceCodeEnum;
  @Field(() => Int, { description: 'Times.' })
  count!: number;
}

/** What was sent, as a wish to be checked; `path` leads to the selection in the input. */
export function wishOf(
  coverages: readonly CoverageSelectionInput[],
  services: readonly ServiceSelectionInput[],
  path: readonly string[],
  problems: Problems,
): SelectionWish {
  return {
    coverages: coverages.map((input, index): CoverageWish => {
      const place = [...path, 'coverages', String(index)];
      const fen = (value: MoneyInput | null | undefined, field: string): string | null =>
        readMoney(value, [...place, field], problems)?.fen.toString() ?? null;
      return {
        code: input.code,
        sumInsuredFen: fen(input.sumInsured, 'sumInsured'),
        deductibleFen: fen(input.deductible, 'deductible'),
        deductibleRate: input.deductibleRate ?? null,
        days: input.days ?? null,
        dailyAmountFen: fen(input.dailyAmount, 'dailyAmount'),
        appliesTo: input.appliesTo ?? null,
        seats: input.seats ?? null,
      };
    }),
    services: services.map(({ code, count }) => ({ code, count })),
  };
}
