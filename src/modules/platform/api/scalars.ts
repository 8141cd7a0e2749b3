/** Scalars of the API. They check the shape of a text; what a person can mistype (a VIN, a plate) is refused by its room, with its path. */
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDecimalText } from '../../../kernel/decimal.js';
import { formatInstant, type Instant, parseInstant, parseLocalDate } from '../../../kernel/dates.js';

function textScalar(config: {
  name: string;
  description: string;
  specifiedByURL?: string;
  read: (text: string) => string | null;
  write?: (value: string) => string;
  expected: string;
}): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    const read = typeof value === 'string' ? config.read(value) : null;
    if (read === null) throw new GraphQLError(`${config.name} must be ${config.expected}.`); // never echoes the value
    return read;
  };
  return new GraphQLScalarType<string, string>({
    name: config.name,
    description: config.description,
    ...(config.specifiedByURL === undefined ? {} : { specifiedByURL: config.specifiedByURL }),
    serialize: (value) => (config.write ? config.write(value as string) : (value as string)),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

const shortText =
  (limit: number) =>
  (text: string): string | null =>
    text.length <= limit ? text : null;

export const DateScalar = textScalar({
  name: 'Date',
  description: "Day of the insurer's calendar (Asia/Shanghai), `2026-11-21`.",
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  read: parseLocalDate,
  expected: 'a real day between 1900 and 2199, such as "2026-11-21"',
});

const YEAR_MONTH = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/;

export const YearMonthScalar = textScalar({
  name: 'YearMonth',
  description: "Month of the insurer's calendar (Asia/Shanghai), `2026-11`.",
  read: (text) => (YEAR_MONTH.test(text) ? text : null),
  expected: 'a month between 1900 and 2199, such as "2026-11"',
});

export const DateTimeScalar = textScalar({
  name: 'DateTime',
  description: 'Instant with offset, milliseconds at most, `2026-11-21T09:30:00.000+08:00`. Answers use +08:00.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  read: parseInstant,
  write: (value) => formatInstant(value as Instant),
  expected: 'an instant with offset and at most milliseconds, such as "2026-11-21T09:30:00.000+08:00"',
});

export const DecimalScalar = textScalar({
  name: 'Decimal',
  description: 'Exact decimal as a string, never a float: `"950.00"`, `"0.85"`. Rates are fractions: 15 % is `"0.15"`.',
  read: (text) => (isDecimalText(text) ? text : null),
  expected: 'a plain decimal as a string, such as "950.00"',
});

export const UrlScalar = textScalar({
  name: 'URL',
  description: 'Absolute address: https, or http to a sandbox on the same machine.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3986',
  read: (text) => (text.length <= 2000 && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null),
  expected: 'an absolute http or https address of at most 2000 characters',
});

export const VinScalar = textScalar({
  name: 'VIN',
  description:
    'Vehicle identification number (车架号, GB 16735): 17 characters without I, O, Q; check digit required for L and H, else a notice. The scalar takes any short text; a wrong number is a refusal with its path.',
  read: shortText(40),
  expected: 'a text of at most 40 characters',
});

export const PlateNumberScalar = textScalar({
  name: 'PlateNumber',
  description:
    'Number plate (号牌号码, GA 36) in upper case without spaces, new-energy and suffixed plates included. A car without a plate has none: never a filler. The scalar takes any short text; a wrong plate is a refusal with its path.',
  read: shortText(20),
  expected: 'a text of at most 20 characters',
});

export const RegionCodeScalar = textScalar({
  name: 'RegionCode',
  description:
    'Administrative division (GB/T 2260), six digits: `310000`. A province or city; where something happened or is, also a district: `310115`. The scalar takes any short text; an unknown region is a refusal with its path.',
  read: shortText(12),
  expected: 'six digits',
});

const JSON_DEPTH = 32;

function literal(node: ValueNode, depth = 0): unknown {
  if (depth > JSON_DEPTH) throw new GraphQLError('JSON is nested too deeply.');
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, literal(field.value, depth + 1)]));
    case Kind.LIST:
      return node.values.map((item) => literal(item, depth + 1));
    case Kind.NULL:
      return null;
    default:
      throw new GraphQLError('JSON takes literals only.');
  }
}

export const JsonDocumentScalar = new GraphQLScalarType({
  name: 'JsonDocument',
  description:
    'A document as JSON, checked by the schema of what it is filed as (a tariff, a product version); every finding is told by its path.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node) => literal(node),
});
