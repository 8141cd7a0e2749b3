/** Operations made from the schema: every root field, with good variables to begin with. */
import {
  type GraphQLField, type GraphQLInputType, type GraphQLOutputType, type GraphQLSchema, getNamedType, isCompositeType, isEnumType, isInputObjectType, isInterfaceType, isLeafType, isListType, isNonNullType, isObjectType,
} from 'graphql';
import { withCheckDigit } from '../../../src/app/sandbox/vin.js';
import type { Chance } from './random.js';

export interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly field: string;
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

/** Words that make sense to the business, by name of field or scalar; anything else is made from its type. */
type Words = Readonly<Record<string, (chance: Chance) => unknown>>;

const BY_FIELD: Words = {
  idempotencyKey: (chance) => `fuzz-${chance.text(20)}`,
  expectedVersion: () => 1,
  label: () => 'A',
  reason: () => 'fuzz',
  name: (chance) => chance.pick(['林若溪', 'Anna Example', '买买提·艾力']),
  phone: () => '13800000000',
  address: () => '上海市浦东新区示例路 1 号',
  seats: () => 5,
  displacementMl: () => 1498,
  kerbMassKg: () => 1400,
  loadKg: () => null,
  tractorKind: () => null,
  sideCar: () => null,
  bodyKind: () => null,
  powerKw: () => '110',
  useNature: () => 'FAMILY',
  energy: () => 'FUEL',
  firstRegisteredOn: () => '2023-05-12',
  outletId: () => null,
  producerId: () => null,
  identity: () => null,
  shortTerm: () => null,
  startsAt: () => null,
  first: (chance) => chance.pick([1, 5, 20, 100]),
  last: () => null,
  after: () => null,
  before: () => null,
  externalRef: (chance) => `F-${chance.text(12)}`,
  currency: () => 'CNY',
  search: (chance) => chance.pick(['林', 'LSG', '沪A', 'DEMO-000101']),
  code: (chance) => chance.pick(['COMPULSORY', 'COMPULSORY-BASE', 'VEHICLE-TAX']),
};

const BY_SCALAR: Words = {
  VIN: (chance) => withCheckDigit(`LSGPC52U0PF${chance.text(6, '0123456789')}`),
  PlateNumber: (chance) => `沪A${chance.text(5, '0123456789')}`,
  RegionCode: () => '310000',
  Decimal: () => '100.00',
  Date: () => '2026-01-15',
  DateTime: () => '2027-01-15T00:00:00.000+08:00',
  ID: (chance) => `${chance.pick(['quo', 'veh', 'ptn', 'agr', 'crd', 'prv'])}_0192${chance.text(8, '0123456789abcdef')}7${chance.text(3, '0123456789abcdef')}8${chance.text(15, '0123456789abcdef')}`,
  Int: (chance) => chance.below(50),
  Float: () => 1.5,
  Boolean: (chance) => chance.happens(0.5),
  String: (chance) => `T${chance.text(8)}`,
  JsonDocument: (chance) => ({ [chance.text(4, 'abcdef')]: [1, 'x', null] }),
};

export function operationsOf(schema: GraphQLSchema): readonly { kind: Operation['kind']; field: GraphQLField<unknown, unknown> }[] {
  const fields = (kind: Operation['kind']) => Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}).map((field) => ({ kind, field }));
  return [...fields('query'), ...fields('mutation')];
}

/** A good operation: every argument as a variable, every leaf down to some depth selected. */
export function goodOperation(chance: Chance, schema: GraphQLSchema, kind: Operation['kind'], field: GraphQLField<unknown, unknown>, depth = 3): Operation {
  const args = field.args.filter((arg) => isNonNullType(arg.type) || chance.happens(0.6));
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const document = `${kind} Fuzz${declared ? `(${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''}${selection(schema, field.type, depth)} }`;
  return { kind, field: field.name, document, variables: Object.fromEntries(args.map((arg) => [arg.name, goodValue(chance, arg.type, arg.name)])) };
}

export function goodValue(chance: Chance, type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return requiredValue(chance, type.ofType, name);
  const known = BY_FIELD[name];
  if (known) return known(chance);
  return chance.happens(0.3) ? null : requiredValue(chance, type, name);
}

function requiredValue(chance: Chance, type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return requiredValue(chance, type.ofType, name);
  if (isListType(type)) return [goodValue(chance, type.ofType, name)];
  if (isEnumType(type)) return BY_FIELD[name]?.(chance) ?? chance.pick(type.getValues()).name;
  if (!isInputObjectType(type)) return BY_FIELD[name]?.(chance) ?? BY_SCALAR[type.name]?.(chance) ?? 'x';
  const fields = Object.values(type.getFields());
  const given = type.isOneOf ? [chance.pick(fields)] : fields;
  return Object.fromEntries(given.map((field) => [field.name, type.isOneOf ? requiredValue(chance, field.type, field.name) : goodValue(chance, field.type, field.name)]));
}

function selection(schema: GraphQLSchema, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (!isObjectType(named) && !isInterfaceType(named)) return ' { __typename }';
  const parts = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    if (named.name === 'MaskedString' && field.name === 'value') return []; // asks for a purpose, and is audited
    if (isLeafType(getNamedType(field.type))) return [field.name];
    if (depth <= 1 || field.name === 'edges') return [];
    return [`${field.name}${selection(schema, field.type, depth - 1)}`];
  });
  return ` { ${['__typename', ...parts].join(' ')} }`;
}

type Path = readonly (string | number)[];

/** Every place inside a JSON value. */
export function placesOf(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  const entries: [string | number, unknown][] = Array.isArray(value) ? value.map((item, index) => [index, item]) : Object.entries(value);
  return [...(path.length > 0 ? [path] : []), ...entries.flatMap(([key, item]) => placesOf(item, [...path, key]))];
}

/** The same value with one place changed; `undefined` takes it out. */
export function changed(value: unknown, path: Path, made: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return made;
  if (Array.isArray(value)) return value.map((item, index): unknown => (index === key ? changed(item, rest, made) : item));
  const fields: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  const next = changed(fields[key], rest, made);
  if (next === undefined) return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
  fields[key] = next;
  return fields;
}
