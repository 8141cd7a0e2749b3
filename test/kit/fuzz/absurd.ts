/** Values of the right form that nobody means: what a scalar lets through, a rule or a table must answer. */
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType } from 'graphql';
import type { Chance } from './random.js';

type Path = readonly (string | number)[];

/** A place in variables, with what the schema wants there. */
export interface TypedPlace {
  readonly path: Path;
  readonly type: GraphQLInputType;
}

const LONG_LIST = 10_000;
/** What a list may weigh: what stands in it may hold a text of a hundred thousand characters already. */
const HEAVIEST = 16_000_000;
const TEXTS = [
  '',
  ' ',
  '👨‍👩‍👧‍👦',
  '𝒳'.repeat(2000),
  'a'.repeat(100_000),
  '车'.repeat(30_000),
  '\u202ecilbup',
  "'; drop table claims; --",
];

/** By scalar; of any other, texts. */
const ABSURD: Readonly<Record<string, readonly unknown[]>> = {
  String: TEXTS,
  DateTime: [
    '0001-01-01T00:00:00.000Z',
    '9999-12-31T23:59:59.999Z',
    '1900-01-01T00:00:00.000+08:00',
    '2199-12-31T23:59:59.999+08:00',
    '2199-12-31T23:59:59.999-12:00',
    '2000-02-29T00:00:00.000Z',
  ],
  Date: ['0001-01-01', '9999-12-31', '1900-01-01', '2199-12-31', '2000-02-29'],
  Decimal: [
    '0',
    '-0.01',
    '-99999999999999.99',
    '99999999999999.99',
    '92233720368547758.07',
    '92233720368547758.08',
    '0.000000000001',
    '1e2',
    '9'.repeat(38),
  ],
  Int: [0, -1, -2_147_483_648, 2_147_483_647],
  Float: [0, -1, 1e300],
  Boolean: [true, false],
  YearMonth: ['0001-01', '9999-12', '2026-00'],
};

export function placesOfTyped(type: GraphQLInputType, value: unknown, path: Path): TypedPlace[] {
  if (isNonNullType(type)) return placesOfTyped(type.ofType, value, path);
  if (value === null || value === undefined) return [{ path, type }];
  if (isListType(type))
    return [
      { path, type },
      ...(value as readonly unknown[]).flatMap((item, index) => placesOfTyped(type.ofType, item, [...path, index])),
    ];
  if (!isInputObjectType(type)) return [{ path, type }];
  return Object.entries(value).flatMap(([name, item]) => {
    const field = type.getFields()[name];
    return field ? placesOfTyped(field.type, item, [...path, name]) : [];
  });
}

/** Ten thousand of it, or as many as one request can carry. */
function longListOf(item: unknown): unknown[] {
  const weight = JSON.stringify(item).length + 1;
  return Array.from({ length: Math.min(LONG_LIST, Math.ceil(HEAVIEST / weight)) }, () => item);
}

/** Something for such a place; lists none or very many of what stands there. */
export function absurdFor(chance: Chance, { type }: TypedPlace, standing: unknown, ids: readonly string[]): unknown {
  if (isListType(type)) {
    const [first] = Array.isArray(standing) ? (standing as unknown[]) : [];
    return chance.happens(0.5) || first === undefined ? [] : longListOf(first);
  }
  if (isEnumType(type)) return chance.pick(type.getValues()).name;
  if (!isScalarType(type)) return null;
  if (type.name === 'ID') return chance.pick(ids);
  return chance.pick(ABSURD[type.name] ?? TEXTS);
}
