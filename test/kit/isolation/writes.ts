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
import type { Answer } from '../gateway.js';
import { KIND_OF_FIELD } from './arguments.js';
import { absentId, type Estate, type WireId } from './estate.js';
import { type Asked, type Asking, noteAnswered } from './reads.js';
import { comparable, type Finding, foreignBytes, isInternal } from './verdict.js';

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

/** Every way to give an id to a root field of queries: coordinates outside in. */
export function idArguments(schema: GraphQLSchema): string[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
    field.args.flatMap((arg) => {
      const named = getNamedType(arg.type);
      const coordinate = `Query.${field.name}.${arg.name}`;
      if (named.name === 'ID') return [coordinate];
      return isInputObjectType(named) ? below(named, []).map(({ asks }) => [coordinate, ...asks].join(' ')) : [];
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

const declaration = (): Json => ({
  name: 'probe.pdf',
  contentType: 'application/pdf',
  sizeBytes: 100,
  sha256: (serial += 1).toString(16).padStart(64, '0'),
});

/** Where another rule answers before the id is looked for: that the answer is the one of nobody's id is asked all the same. */
const ANOTHER_RULE_FIRST: ReadonlySet<string> = new Set([
  'claimAdvance: input.payeeId',
  'claimExclusionDecide: input.exclusionId',
  'claimInquiryRecord: input.inquiryId',
  'claimPay: input.payeeId',
  'claimReport: input.evidence.file.fileId',
  'claimSubmitDocuments: input.payee.authorisation.fileId',
  'claimSubmitDocuments: input.payee.payee.partyId',
  'leadAssign: input.outletId',
  'payoutRedirect: input.payeeId',
  'policyRescind: input.materials.file.fileId',
  'policySurcharge: input.materials.file.fileId',
  'policyVoid: input.materials.file.fileId',
  'producerRegister: input.outletId',
  // whoever is named without an identity document is asked for one
  'renewalAccept: input.acceptance.mandate.fileId',
  'renewalAccept: input.acceptance.materials.file.fileId',
  'renewalAccept: input.acceptance.signature.evidence.fileId',
  'renewalAccept: input.producerId',
  'renewalAccept: input.renewalId',
]);

/**
 * A draft is kept as it was told, so whatever id stands in it: it is looked for when the draft is sent, as `claimReport`
 * does. Here the draft of a foreign id is answered as that of nobody's, but for its own id, and thrown away, so that what
 * the caller itself wrote is not read back as somebody else's.
 */
const KEPT_AS_TOLD = 'claimDraftSave: input.report.';
const OWN_DRAFT = /cdr_[0-9a-f]{32}/g;

async function discardDraft(caller: Asking['caller'], answer: Answer<unknown>): Promise<void> {
  for (const [draftId] of answer.text.matchAll(OWN_DRAFT)) {
    const input = { idempotencyKey: freshKey(), draftId, expectedVersion: 1 };
    await caller.send(
      'mutation Discard($input: ClaimDraftDiscardInput!) { claimDraftDiscard(input: $input) { draft { id } } }',
      { input },
    );
  }
}

/** The caller's own object has moved on: said of it before what is named beside it is looked for. */
function ownMovedOn({ path }: IdField, why: readonly string[]): boolean {
  return path.length > 1 && why.every((code) => code === 'STALE_VERSION' || code.endsWith('_STATE'));
}

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
  FileInput: () => ({ declare: declaration() }),
  FileDeclarationInput: declaration,
  CommercialChoiceInput: () => ({ selection: { coverages: [{ code: 'VEHICLE_DAMAGE' }] } }),
  ClaimPolicyInput: () => ({ plate: '沪A88801' }),
  RatedChangeInput: () => ({ useNatureChange: 'TAXI_RENTAL' }),
  EndorsementChangeInput: () => ({ contactChange: { phone: '13800138000' } }),
  occurredAt: () => '2026-11-20T10:00:00.000+08:00',
  DayRangeInput: () => ({ from: '2027-11-01', until: '2027-12-31' }),
  AnswerInput: () => ({ yesNo: false }),
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

/** The one that the caller has ready, or what is required. Of a one-of input that is an id. */
function sampleObject(type: GraphQLInputObjectType, mine: Estate): Json {
  const ready = mine.inputs[type.name];
  if (ready) return { ...(structuredClone(ready) as { [name: string]: Json }), idempotencyKey: freshKey() };
  if (type.isOneOf) {
    const id = Object.values(type.getFields()).find((field) => getNamedType(field.type).name === 'ID');
    return id ? { [id.name]: sampleOf(id.name, id.type, mine) } : {};
  }
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

/** One mutation, asked for its payload in full: its refusals, its plain fields, the id of what it made. */
interface Written {
  readonly document: string;
  /** Coordinates of the mutation and of what is asked of its payload. */
  readonly asks: readonly string[];
}

const REFUSALS = `userErrors { __typename code message field facts { __typename name value } clause { __typename key number title }
  rule { __typename document row } wouldPass { __typename field value message } }`;

function writtenOf(schema: GraphQLSchema, name: string): Written {
  const mutation = schema.getMutationType()?.getFields()[name];
  const payload = mutation && getNamedType(mutation.type);
  const arg = mutation?.args[0];
  if (!arg || !isObjectType(payload)) throw new Error(`${name} has no payload`);
  const fields = Object.values(payload.getFields());
  const parts = fields
    .filter((field) => field.name !== 'userErrors')
    .map((field) => {
      const made = getNamedType(field.type);
      if (!isObjectType(made)) return field.name;
      return `${field.name} { __typename${made.getFields()['id'] ? ' id' : ''} }`;
    });
  return {
    document: `mutation Isolation($input: ${String(arg.type)}) { ${name}(input: $input) { __typename ${parts.join(' ')} ${REFUSALS} } }`,
    asks: [
      `Mutation.${name}`,
      `Mutation.${name}.${arg.name}`,
      ...fields.map((field) => `${payload.name}.${field.name}`),
    ],
  };
}

export interface WriteChoice {
  /** Of the foreign ids, per ID field. */
  readonly idsPerField: number;
  /** Of the ID fields: several callers may share them out. */
  readonly fed: (field: number) => boolean;
}

/** Whether an id is of the kind that the field takes: any other is refused for its kind. */
function fits(field: IdField, { kind }: WireId): boolean {
  const name = field.path.at(-1) ?? '';
  if (name === 'partyId') return kind === 'Person' || kind === 'Organisation';
  if (name === 'id') return kind === 'Charge'; // `paymentOrderCreate` looks its charge up
  return kind === KIND_OF_FIELD[name];
}

/** Those of the kind that the field takes stand first. */
function idsFor(field: IdField, theirs: Estate, { idsPerField }: WriteChoice): readonly WireId[] {
  return [...theirs.ids.filter((id) => fits(field, id)), ...theirs.ids.filter((id) => !fits(field, id))].slice(
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
  const { caller, mine, theirs } = asking;
  const fields = idFields(schema);
  for (const field of fields.filter((_, index) => choice.fed(index))) {
    const written = writtenOf(schema, field.mutation);
    const where = `${field.mutation}: input.${field.path.join('.')}`;
    const kept = where.startsWith(KEPT_AS_TOLD);
    const toCompare = (answer: Answer<unknown>): string =>
      kept ? comparable(answer).replace(OWN_DRAFT, 'cdr_…') : comparable(answer);
    const answers = new Map<string, string>();
    const neverWas = async (kind: WireId['kind']): Promise<string> => {
      const known = answers.get(kind);
      if (known !== undefined) return known;
      const answer = await caller.send(written.document, { input: inputWith(field, absentId(kind), mine) });
      if (kept) await discardDraft(caller, answer);
      const told = toCompare(answer);
      answers.set(kind, told);
      return told;
    };
    for (const id of idsFor(field, theirs, choice)) {
      const answer = await caller.send(written.document, { input: inputWith(field, id.wire, mine) });
      const found = noteWrite(
        asking,
        answer,
        { where: `${where} ${id.kind}`, asks: [...written.asks, ...field.asks] },
        asked,
      );
      if (kept) await discardDraft(caller, answer);
      const why = refusalsOf(answer, field.mutation);
      const answered =
        why.some((code) => AS_IF_ABSENT.has(code)) || ANOTHER_RULE_FIRST.has(where) || ownMovedOn(field, why);
      if (!kept && (why.length === 0 || (fits(field, id) && !answered)))
        found('NOT_REFUSED', answer.text.slice(0, 1000));
      const never = await neverWas(id.kind);
      if (toCompare(answer) !== never)
        found('ORACLE', `${answer.text.slice(0, 600)} but for nobody's id ${never.slice(0, 600)}`);
    }
  }
  // What takes no id is asked once as it is: there is nobody's row to name, and nobody's must come back.
  for (const { name, args } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const input = args[0] && getNamedType(args[0].type);
    if (fields.some(({ mutation }) => mutation === name) || !isInputObjectType(input)) continue;
    const written = writtenOf(schema, name);
    const answer = await caller.send(written.document, { input: sampleObject(input, mine) });
    noteWrite(asking, answer, { where: name, asks: written.asks }, asked);
  }
}

function noteWrite(
  { caller, forbidden }: Asking,
  answer: Answer<unknown>,
  { where, asks }: { readonly where: string; readonly asks: readonly string[] },
  asked: Asked,
): (kind: Finding['kind'], detail: string) => void {
  asked.probes += 1;
  noteAnswered(answer.data, asked);
  for (const coordinate of asks) asked.covered.add(coordinate);
  const found = (kind: Finding['kind'], detail: string): void =>
    void asked.findings.push({ caller: caller.name, kind, document: where, detail });
  const bytes = foreignBytes(answer, forbidden);
  if (bytes !== null) found('BYTES', bytes);
  if (isInternal(answer)) found('INTERNAL', answer.text.slice(0, 1000));
  return found;
}

/**
 * What may be said of somebody else's row: that it is not there, that this caller may never do this, or, of a whole
 * subtree and so of ids that nobody has too, that it is not the caller's to act for.
 */
const AS_IF_ABSENT: ReadonlySet<string> = new Set(['NOT_FOUND', 'FORBIDDEN', 'OUTLET_EXCEEDED']);

/** Codes of the payload's refusals, or of the error that stands in its place; none when it was done. */
function refusalsOf({ data, errors }: Answer<unknown>, mutation: string): readonly string[] {
  const payload = (data as Record<string, { userErrors: readonly { code: string }[] } | null> | null)?.[mutation];
  return payload
    ? payload.userErrors.map(({ code }) => code)
    : errors.map(({ extensions }) => String(extensions?.['code']));
}
