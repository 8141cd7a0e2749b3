/** Drizzle column helpers: the database words for ids, money, instants and days. No decorators: drizzle-kit loads this. */
import { sql } from 'drizzle-orm';
import { customType, uuid } from 'drizzle-orm/pg-core';
import { type Instant, instantOf, type LocalDate } from './dates.js';
import type { Id, IdKind } from './ids.js';
import { type Money, money } from './money.js';

/** `timestamptz(3)`: JavaScript and PostgreSQL agree on the precision. */
export const instantColumn = customType<{ data: Instant; driverData: string }>({
  dataType: () => 'timestamp(3) with time zone',
  fromDriver: (text) =>
    instantOf(Date.parse(text.includes('T') ? text : text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))),
  toDriver: (value) => value,
});

/** `date`: a day, never an instant. */
export const localDateColumn = customType<{ data: LocalDate; driverData: string }>({
  dataType: () => 'date',
  fromDriver: (text) => text as LocalDate,
  toDriver: (value) => value,
});

/** Fen as `bigint`; the currency is CNY until a table says otherwise. */
export const moneyColumn = customType<{ data: Money; driverData: string }>({
  dataType: () => 'bigint',
  fromDriver: (text) => money(BigInt(text)),
  toDriver: (value) => value.fen.toString(),
});

export function idColumn<K extends IdKind>(name: string, _kind: K) {
  return uuid(name).$type<Id<K>>();
}

/** The database's own clock: for order and leases, never for domain time. */
export const databaseNow = sql`clock_timestamp()`;
