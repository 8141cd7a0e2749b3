/** Operations made from the schema: every root field, with good variables to begin with. */
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { withCheckDigit } from '../../../src/app/sandbox/vin.js';
import { compulsory2020 } from '../../../src/modules/products/index.js';
import { TRACTORS } from '../example-tariffs.js';
import type { Chance } from './random.js';

export interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly field: string;
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

/** Words that make sense to the business, by field (`TariffPublishInput.code` before `code`) or scalar; anything else is made from its type. */
export type Words = Readonly<Record<string, (chance: Chance) => unknown>>;

const rarely = (chance: Chance, value: unknown): unknown => (chance.happens(0.1) ? value : null);

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
  identity: (chance) => rarely(chance, { kind: 'RESIDENT_ID', number: '110101199003070038' }),
  shortTerm: () => null,
  startsAt: () => null,
  first: (chance) => chance.pick([1, 5, 20, 100]),
  last: () => null,
  after: () => null,
  before: () => null,
  externalRef: (chance) => `F-${chance.text(12)}`,
  currency: () => 'CNY',
  newPrice: () => null,
  unregistered: () => null,
  insured: () => null,
  owner: () => null,
  firstBeneficiary: () => null,
  modelCode: () => null,
  makeModel: () => '晨光 S5 1.5T',
  filter: (chance) => rarely(chance, { search: '林' }),
  roles: () => ['SELLER'],
  scopes: () => [],
  publicKey: () => null,
  partnerId: () => null,
  validUntil: () => null,
  bindsUntil: () => null,
  'TariffPublishInput.code': () => 'COMPULSORY-TRACTOR',
  'TariffPublishInput.region': () => '430000',
  'TariffPublishInput.document': () => TRACTORS.document,
  'TariffPublishInput.version': (chance) => chance.text(12),
  'TariffPublishInput.validFrom': (chance) =>
    `2${chance.pick(['027', '028', '029', '030'])}-0${String(1 + chance.below(9))}-${String(10 + chance.below(19))}`,
  'ProductVersionFileInput.productCode': () => 'COMPULSORY',
  'ProductVersionFileInput.document': () => compulsory2020,
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
  ID: (chance) =>
    `${chance.pick(['quo', 'veh', 'ptn', 'agr', 'crd', 'prv'])}_0192${chance.text(8, '0123456789abcdef')}7${chance.text(3, '0123456789abcdef')}8${chance.text(15, '0123456789abcdef')}`,
  Int: (chance) => chance.below(50),
  Float: () => 1.5,
  Boolean: (chance) => chance.happens(0.5),
  String: (chance) => `T${chance.text(8)}`,
  JsonDocument: (chance) => ({ [chance.text(4, 'abcdef')]: [1, 'x', null] }),
};

/** The likelier way to fill a one-of. */
const PREFERRED = new Set(['person', 'plate']);

interface RootField {
  readonly kind: Operation['kind'];
  readonly field: GraphQLField<unknown, unknown>;
}

/** Makes good operations of one schema; `words` know what only the running gateway knows, such as ids. */
export class OperationMaker {
  private readonly words: Words;
  readonly fields: readonly RootField[];

  constructor(
    private readonly schema: GraphQLSchema,
    words: Words = {},
  ) {
    this.words = { ...BY_FIELD, ...words };
    const fieldsOf = (kind: Operation['kind']): RootField[] =>
      Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}).map(
        (field) => ({ kind, field }),
      );
    this.fields = [...fieldsOf('query'), ...fieldsOf('mutation')];
  }

  /** Every argument as a variable, every leaf down to some depth selected. */
  make(chance: Chance, { kind, field }: RootField, depth = 3): Operation {
    const args = field.args.filter((arg) => isNonNullType(arg.type) || chance.happens(0.6));
    const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const document = `${kind} Fuzz${declared ? `(${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''}${selection(this.schema, field.type, depth)} }`;
    return {
      kind,
      field: field.name,
      document,
      variables: Object.fromEntries(args.map((arg) => [arg.name, this.value(chance, arg.type, arg.name, field.name)])),
    };
  }

  private value(chance: Chance, type: GraphQLInputType, name: string, of: string): unknown {
    if (isNonNullType(type)) return this.required(chance, type.ofType, name, of);
    const known = this.word(name, of);
    if (known) return known(chance);
    return chance.happens(0.3) ? null : this.required(chance, type, name, of);
  }

  private word(name: string, of: string): Words[string] | undefined {
    return this.words[`${of}.${name}`] ?? this.words[name];
  }

  private required(chance: Chance, type: GraphQLInputType, name: string, of: string): unknown {
    if (isNonNullType(type)) return this.required(chance, type.ofType, name, of);
    if (isListType(type)) return this.words[name]?.(chance) ?? [this.value(chance, type.ofType, name, of)];
    if (isEnumType(type)) return this.word(name, of)?.(chance) ?? chance.pick(type.getValues()).name;
    if (!isInputObjectType(type)) return this.word(name, of)?.(chance) ?? BY_SCALAR[type.name]?.(chance) ?? 'x';
    const fields = Object.values(type.getFields());
    if (type.isOneOf) {
      const field =
        (chance.happens(0.85) ? fields.find((one) => PREFERRED.has(one.name)) : undefined) ?? chance.pick(fields);
      return { [field.name]: this.required(chance, field.type, field.name, type.name) };
    }
    return Object.fromEntries(
      fields.map((field) => [field.name, this.value(chance, field.type, field.name, type.name)]),
    );
  }
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
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value);
  return [...(path.length > 0 ? [path] : []), ...entries.flatMap(([key, item]) => placesOf(item, [...path, key]))];
}

/** The same value with one place changed; `undefined` takes it out. */
export function changed(value: unknown, path: Path, made: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return made;
  if (Array.isArray(value))
    return value.map((item, index): unknown => (index === key ? changed(item, rest, made) : item));
  const fields: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  const next = changed(fields[key], rest, made);
  if (next === undefined) return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
  fields[key] = next;
  return fields;
}
