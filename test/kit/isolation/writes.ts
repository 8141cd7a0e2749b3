/** Feeds every foreign id to every ID that a mutation takes, however deep in its input. */
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { withCheckDigit } from '../../../src/app/sandbox/vin.js';
import { absentId, type Estate, type WireId } from './estate.js';
import { type Asked, type Asking, noteTypes } from './reads.js';
import { comparable, foreignBytes, isInternal } from './verdict.js';

type Json = null | string | number | boolean | Json[] | { [name: string]: Json };

/** One ID in the input of one mutation. */
export interface IdField {
  readonly mutation: string;
  readonly input: GraphQLInputObjectType;
  readonly path: readonly string[];
  readonly list: readonly boolean[];
  /** Coordinates passed on the way. */
  readonly asks: readonly string[];
}

export function idFields(schema: GraphQLSchema): IdField[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) =>
    field.args.flatMap((arg) => {
      const input = getNamedType(arg.type);
      return isInputObjectType(input)
        ? below(input, []).map((found) => ({ mutation: field.name, input, ...found }))
        : [];
    }),
  );
}

function below(type: GraphQLInputObjectType, met: readonly string[]): Pick<IdField, 'path' | 'list' | 'asks'>[] {
  if (met.includes(type.name)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    const here = `${type.name}.${field.name}`;
    const list = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    if (named.name === 'ID') return [{ path: [field.name], list: [list], asks: [here] }];
    if (!isInputObjectType(named)) return [];
    return below(named, [...met, type.name]).map((found) => ({
      path: [field.name, ...found.path],
      list: [list, ...found.list],
      asks: [here, ...found.asks],
    }));
  });
}

let serial = 0;
const freshKey = (): string => `probe-${String((serial += 1))}`;
const IN_A_MONTH = new Date(Date.now() + 30 * 86_400_000).toISOString();

/** Inputs that would pass, but for the foreign id. By input type, then by field name, then by scalar. */
const SAMPLES: Readonly<Record<string, () => Json>> = {
  VehicleInput: () => ({
    vin: withCheckDigit('LSGPC52U0PF000888'),
    registration: { plate: { number: '沪A88801' } },
    region: '310000',
    useNature: 'FAMILY',
    energy: 'FUEL',
    seats: 5,
    displacementMl: 1498,
  }),
  PeopleInput: () => ({ policyholder: { person: { name: 'Prober' } } }),
  PartyInput: () => ({ person: { name: 'Prober' } }),
  QuoteOptionInput: () => ({ label: 'A', compulsory: {} }),
  ParameterValueInput: () => ({ decimal: '0.05' }),
  email: () => 'prober@example.com',
  idempotencyKey: freshKey,
  expectedVersion: () => 1,
  scopes: () => 'quote:read',
  expiresAt: () => IN_A_MONTH,
  String: () => 'probe',
  Int: () => 1,
  DateTime: () => IN_A_MONTH,
  Date: () => '2026-12-01',
  JsonDocument: () => ({}),
  Decimal: () => '1.00',
  Boolean: () => false,
  URL: () => 'https://example.org/',
  VIN: () => withCheckDigit('LSGPC52U0PF000888'),
  PlateNumber: () => '沪A88801',
  RegionCode: () => '310000',
};

const KIND_OF_FIELD: Readonly<Record<string, WireId['kind']>> = {
  quoteId: 'Quote',
  outletId: 'Outlet',
  producerId: 'Producer',
  partnerId: 'Partner',
  credentialId: 'Credential',
  agreementId: 'Agreement',
  agreementVersionId: 'AgreementVersion',
  partnerUserId: 'PartnerUser',
  leadId: 'Lead',
  parentId: 'Outlet',
  fileId: 'File',
};

function sampleOf(name: string, type: GraphQLInputType, mine: Estate): Json {
  if (isNonNullType(type)) return sampleOf(name, type.ofType, mine);
  if (isListType(type)) return [sampleOf(name, type.ofType, mine)];
  const named = getNamedType(type);
  const known =
    SAMPLES[named.name === 'String' || named.name === 'Int' || named.name === 'DateTime' ? name : named.name] ??
    SAMPLES[named.name];
  if (known) return known();
  if (named.name === 'ID') return mine.ids.find(({ kind }) => kind === KIND_OF_FIELD[name])?.wire ?? absentId('Outlet');
  if (isEnumType(named)) return named.getValues()[0]?.name ?? null;
  if (!isInputObjectType(named)) throw new Error(`no sample of ${named.name} (${name}): add it to the isolation proof`);
  return sampleObject(named, mine);
}

function sampleObject(type: GraphQLInputObjectType, mine: Estate): Json {
  const required = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) && field.defaultValue === undefined,
  );
  return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.name, field.type, mine)]));
}

/** A passing input with one id put in at a path. Of a one-of input only the branch that leads to the id stays. */
export function inputWith(field: IdField, id: string, mine: Estate): Json {
  const input = sampleObject(field.input, mine);
  put(input, field.input, field, 0, id, mine);
  return input;
}

function put(at: Json, type: GraphQLInputObjectType, field: IdField, depth: number, id: string, mine: Estate): void {
  if (at === null || typeof at !== 'object' || Array.isArray(at)) throw new Error('not an input object');
  const name = field.path[depth] ?? '';
  const listed = field.list[depth] === true;
  if (type.isOneOf) for (const other of Object.keys(at)) Reflect.deleteProperty(at, other);
  if (depth === field.path.length - 1) {
    at[name] = listed ? [id] : id;
    return;
  }
  const next = type.getFields()[name];
  const below = next && getNamedType(next.type);
  if (!next || !isInputObjectType(below)) throw new Error('no such input field');
  const child = at[name] ?? (listed ? [sampleObject(below, mine)] : sampleOf(name, next.type, mine));
  at[name] = child;
  put(Array.isArray(child) ? (child[0] ?? null) : child, below, field, depth + 1, id, mine);
}

/** The payload in full as far as its refusals go, and the id of what it made. */
export function mutationDocument(schema: GraphQLSchema, field: IdField): string {
  const mutation = schema.getMutationType()?.getFields()[field.mutation];
  const payload = mutation && getNamedType(mutation.type);
  const arg = mutation?.args[0];
  if (!arg || !isObjectType(payload)) throw new Error(`${field.mutation} has no payload`);
  const objects = Object.values(payload.getFields()).filter(
    (each) => isObjectType(getNamedType(each.type)) && each.name !== 'userErrors',
  );
  return `mutation Isolation($input: ${String(arg.type)}) { ${field.mutation}(input: $input) { __typename replayed ${objects.map(({ name }) => `${name} { id }`).join(' ')}
    userErrors { __typename code message field facts { __typename name value } clause { __typename key number title } rule { __typename document row } wouldPass { __typename field value message } } } }`;
}

export interface WriteChoice {
  /** Of the foreign ids, per ID field. */
  readonly idsPerField: number;
}

/** An id of the kind that the field wants stands first: the others are refused for their kind. */
function idsFor(field: IdField, theirs: Estate, { idsPerField }: WriteChoice): readonly WireId[] {
  const name = field.path.at(-1) ?? '';
  const wanted = (kind: string): boolean =>
    name === 'partyId' ? kind === 'Person' || kind === 'Organisation' : kind === KIND_OF_FIELD[name];
  return [...theirs.ids.filter(({ kind }) => wanted(kind)), ...theirs.ids.filter(({ kind }) => !wanted(kind))].slice(
    0,
    idsPerField,
  );
}

export async function writeAll(
  schema: GraphQLSchema,
  asking: Asking,
  choice: WriteChoice,
  asked: Asked,
): Promise<void> {
  const { caller, mine, theirs, forbidden } = asking;
  for (const field of idFields(schema)) {
    const document = mutationDocument(schema, field);
    const where = `${field.mutation}: input.${field.path.join('.')}`;
    const answers = new Map<string, string>();
    const neverWas = async (kind: WireId['kind']): Promise<string> => {
      const known = answers.get(kind);
      if (known !== undefined) return known;
      const answer = comparable(await caller.send(document, { input: inputWith(field, absentId(kind), mine) }));
      answers.set(kind, answer);
      return answer;
    };
    for (const { kind, wire } of idsFor(field, theirs, choice)) {
      const answer = await caller.send(document, { input: inputWith(field, wire, mine) });
      asked.probes += 1;
      noteTypes(answer, asked);
      for (const coordinate of [`Mutation.${field.mutation}`, `Mutation.${field.mutation}.input`, ...field.asks])
        asked.covered.add(coordinate);
      const found = (finding: (typeof asked.findings)[number]['kind'], detail: string): void =>
        void asked.findings.push({ caller: caller.name, kind: finding, document: where, detail: `${kind} ${detail}` });
      const bytes = foreignBytes(answer, forbidden);
      if (bytes !== null) found('BYTES', bytes);
      if (isInternal(answer)) found('INTERNAL', answer.text.slice(0, 1000));
      if (!refused(answer.data, field.mutation)) found('NOT_REFUSED', answer.text.slice(0, 1000));
      const never = await neverWas(kind);
      if (comparable(answer) !== never)
        found('ORACLE', `${answer.text.slice(0, 600)} but for nobody's id ${never.slice(0, 600)}`);
    }
  }
}

/** The root is null (forbidden), or the payload says why not. */
function refused(data: unknown, mutation: string): boolean {
  const payload = (data as Record<string, { userErrors: readonly unknown[] } | null> | null)?.[mutation];
  return payload == null || payload.userErrors.length > 0;
}
