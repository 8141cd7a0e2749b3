import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { formatYuan, type Money as MoneyValue } from '../../../kernel/money.js';
import { DecimalScalar } from './scalars.js';

export const CurrencyEnum = { CNY: 'CNY' } as const;
registerEnumType(CurrencyEnum, {
  name: 'Currency',
  description: 'Currency, ISO 4217.',
  valuesConfig: { CNY: { description: 'Chinese yuan; two decimals.' } },
});

@ObjectType({ description: 'Amount of money, exact to the fen. Negative means in favour of the customer.' })
export class Money {
  @Field(() => DecimalScalar, { description: 'Two decimals, as a string.' })
  amount!: string;
  @Field(() => CurrencyEnum, { description: 'Its currency.' })
  currency!: 'CNY';
}

@InputType({ description: 'Amount of money offered by a caller.' })
export class MoneyInput {
  @Field(() => DecimalScalar, { description: 'At most two decimals.' })
  amount!: string;
  @Field(() => CurrencyEnum, { description: 'Its currency.', defaultValue: 'CNY' })
  currency!: 'CNY';
}

/** Money as the API writes it. */
export function moneyOf(value: MoneyValue): Money {
  return { amount: formatYuan(value), currency: value.currency };
}

export function moneyOrNull(value: MoneyValue | null | undefined): Money | null {
  return value == null ? null : moneyOf(value);
}
