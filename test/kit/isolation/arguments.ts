/**
 * Which values an argument is asked with: the caller's own, so that paths lead somewhere, and every foreign one, each
 * beside a value of the same form that nobody ever had, so that the two answers can be compared byte for byte.
 */
import { randomBytes } from 'node:crypto';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { withCheckDigit } from '../../../src/app/sandbox/vin.js';
import { absentId, type Estate, type WireId } from './estate.js';

/** One value of an argument as GraphQL text. `absent` is set when the value is foreign. */
export interface Value {
  readonly text: string;
  readonly absent: string | null;
  /** Schema coordinates of input fields it fills. */
  readonly fills: readonly string[];
}

/** One way to call a field. */
export interface Call {
  /** With parentheses; empty when there are none. */
  readonly text: string;
  /** The same call with values that nobody ever had; null for the caller's own. */
  readonly absent: string | null;
  /** Coordinates of the arguments and input fields given. */
  readonly fills: readonly string[];
}

/** Of a list at the root, and of one below another object. */
const PAGE_SIZE = 12;
const PAGE_SIZE_BELOW = 6;
/** Of the caller's own ids that are of another kind than the argument wants: they answer nothing. */
const UNWANTED = 2;
const own = (text: string): Value => ({ text, absent: null, fills: [] });
const quoted = (text: string): string => JSON.stringify(text);

let serial = 0;
const nobody = (): string => `nobody ${String((serial += 1))}`;
/** Changes one digit, so that the text has the same form and belongs to nobody. */
const otherDigits = (text: string): string =>
  text.replace(/\d{3,4}(?=\D*$)/, '9$&'.slice(0, 1) + '987').slice(0, text.length);
const foreign = (text: string, absent: string): Value => ({ text: quoted(text), absent: quoted(absent), fills: [] });

/** Strings by what their argument is called. A name that is not listed is asked with everything that has a canary. */
function strings(name: string, mine: Estate, theirs: Estate): Value[] {
  switch (name) {
    case 'after':
    case 'before':
      return theirs.cursors.map((cursor) =>
        foreign(cursor, randomBytes(Math.floor((cursor.length * 3) / 4)).toString('base64url')),
      );
    case 'number':
      return [
        ...mine.numbers.map((number) => own(quoted(number))),
        ...theirs.numbers.map((number) => foreign(number, nobody())),
      ];
    case 'idempotencyKey':
      return [...mine.keys.map((key) => own(quoted(key))), ...theirs.keys.map((key) => foreign(key, `no-${key}`))];
    case 'externalRef':
      return [
        own(quoted('TWIN-1')),
        own(quoted('OUTLET-1')),
        own(quoted('AGREEMENT-1')),
        ...mine.texts.filter((text) => /^main (application|payment) /.test(text)).map((text) => own(quoted(text))),
        ...theirs.texts.map((text) => foreign(text, nobody())),
      ];
    case 'search':
      return [
        own(quoted('Twin')),
        ...[...theirs.texts, ...theirs.numbers, ...theirs.plates, ...theirs.vins].map((text) =>
          foreign(text, nobody()),
        ),
      ];
    case 'code':
      return [own(quoted('COMPULSORY-TRAFFIC')), ...theirs.texts.slice(0, 3).map((text) => foreign(text, nobody()))];
    case 'version':
      return [own(quoted('2020'))];
    case 'label':
      return [own(quoted('A')), ...theirs.texts.slice(0, 3).map((text) => foreign(text, nobody()))];
    default:
      return [own(quoted('x')), ...theirs.texts.map((text) => foreign(text, nobody()))];
  }
}

const NOBODYS_VIN = withCheckDigit('LSGPC52U0PF999999');
/** A span in which the renewals of the twins fall due. */
const SPAN: Readonly<Record<string, string>> = { from: '"2027-11-01"', until: '"2027-12-31"' };

const FIXED: Readonly<Record<string, readonly string[]>> = {
  DateTime: ['"2025-02-15T00:00:00+08:00"', '"2030-06-01T00:00:00+08:00"'],
  Date: ['"2026-01-01"'],
  YearMonth: ['"2026-11"'],
  RegionCode: ['"310000"'],
  Boolean: ['true'],
  Decimal: ['"1"'],
  URL: ['"https://example.com/back"'],
};

/** What an argument's values are taken from, and for. */
interface Asked {
  readonly mine: Estate;
  readonly theirs: Estate;
  /** Kinds of the objects that the field answers. */
  readonly answers: ReadonlySet<string>;
  readonly pageSize: number;
}

/** Kinds of ids by what their argument or input field is called; any other takes ids of what its field answers. */
export const KIND_OF_FIELD: Readonly<Record<string, WireId['kind']>> = {
  quoteId: 'Quote',
  optionId: 'QuoteOption',
  optionIds: 'QuoteOption',
  outletId: 'Outlet',
  producerId: 'Producer',
  partnerId: 'Partner',
  credentialId: 'Credential',
  agreementId: 'Agreement',
  fileId: 'File',
  fileIds: 'File',
  applicationId: 'Application',
  paymentOrderId: 'PaymentOrder',
  policyId: 'Policy',
  referralId: 'Referral',
  refundId: 'Refund',
  planId: 'Plan',
  productVersionId: 'ProductVersion',
  agreementVersionId: 'AgreementVersion',
  partnerUserId: 'PartnerUser',
  leadId: 'Lead',
  parentId: 'Outlet',
  claimId: 'Claim',
  payeeId: 'Payee',
  payoutId: 'Payout',
  recoveryId: 'Recovery',
  inquiryId: 'ClaimInquiry',
  exclusionId: 'ClaimExclusion',
  participantId: 'ClaimParticipant',
  endorsementId: 'Endorsement',
  policyIds: 'Policy',
  renewalId: 'Renewal',
  draftId: 'ClaimDraft',
  serviceId: 'ClaimService',
  entryId: 'BlocklistEntry',
  servicePointId: 'ServicePoint',
  servicePoint: 'ServicePoint',
  shopId: 'Partner',
};

function idsOf(name: string, { mine, theirs, answers }: Asked): Value[] {
  const kind = KIND_OF_FIELD[name];
  const wanted = (id: WireId): boolean => (kind === undefined ? answers.has(id.kind) : id.kind === kind);
  const all = [...mine.ids, ...mine.shared];
  const others = mine.ids.filter((id) => !wanted(id)).slice(0, UNWANTED);
  return [
    ...[...all.filter(wanted), ...others].map(({ wire }) => own(quoted(wire))),
    ...theirs.ids.map((id) => foreign(id.wire, absentId(id.kind))),
  ];
}

/** Each value alone; ids also beside one of the caller's own, as they are compared or fetched together. */
function listsOf(values: readonly Value[], ids: boolean): Value[] {
  const [first, ...others] = values;
  const list = (texts: readonly string[]): string => `[${texts.join(', ')}]`;
  const together = (...members: readonly Value[]): Value => ({
    text: list(members.map(({ text }) => text)),
    absent: members.some(({ absent }) => absent !== null)
      ? list(members.map(({ text, absent }) => absent ?? text))
      : null,
    fills: members.flatMap(({ fills }) => fills),
  });
  return [
    ...values.map((value) => together(value)),
    ...(ids && first ? others.map((other) => together(first, other)) : []),
  ];
}

/** What these hold is not looked up but told back: somebody else's text in it is the caller's own. */
const NOT_LOOKED_UP: ReadonlySet<string> = new Set(['proposal']);
const withoutTexts = (theirs: Estate): Estate => ({ ...theirs, texts: [], numbers: [], plates: [], vins: [] });

/** One field at a time with each of its values, beside the first of what has to stand there. */
function objectsWith(type: GraphQLInputObjectType, asked: Asked): Value[] {
  const fields = Object.values(type.getFields()).map((field) => ({
    field,
    values: valuesOf(
      field.name,
      field.type,
      NOT_LOOKED_UP.has(field.name) ? { ...asked, theirs: withoutTexts(asked.theirs) } : asked,
    ),
  }));
  const standing = fields.filter(({ field }) => isRequiredInputField(field));
  return fields.flatMap(({ field, values }) => {
    const beside = standing.filter((each) => each.field !== field);
    const rest = beside.map((each) => `, ${each.field.name}: ${each.values[0]?.text ?? 'null'}`).join('');
    return values.map(({ text, absent, fills }) => ({
      text: `{ ${field.name}: ${text}${rest} }`,
      absent: absent && `{ ${field.name}: ${absent}${rest} }`,
      fills: [`${type.name}.${field.name}`, ...fills],
    }));
  });
}

function valuesOf(name: string, type: GraphQLInputType, asked: Asked): Value[] {
  const { mine, theirs } = asked;
  if (isNonNullType(type)) return valuesOf(name, type.ofType, asked);
  if (isListType(type)) return listsOf(valuesOf(name, type.ofType, asked), getNamedType(type).name === 'ID');
  if (isEnumType(type)) return type.getValues().map((value) => own(value.name));
  if (isInputObjectType(type)) return objectsWith(type, asked);
  const scalar = getNamedType(type).name;
  if (scalar === 'ID') return idsOf(name, asked);
  if (scalar === 'Int') return [own(String(asked.pageSize))];
  if (scalar === 'VIN')
    return [own(quoted(mine.vins[0] ?? '')), ...theirs.vins.map((vin) => foreign(vin, NOBODYS_VIN))];
  if (scalar === 'PlateNumber')
    return [own(quoted(mine.plates[0] ?? '')), ...theirs.plates.map((plate) => foreign(plate, otherDigits(plate)))];
  if (scalar === 'String') return strings(name, mine, theirs);
  if (scalar === 'Date' && SPAN[name] !== undefined) return [own(SPAN[name])];
  const fixed = FIXED[scalar];
  if (!fixed) throw new Error(`no value of ${scalar} is known: add it to the isolation proof`);
  return fixed.map(own);
}

/** Every way to call a field: the plain one first, then one argument at a time with each of its values. */
export function callsOf(
  schema: GraphQLSchema,
  type: string,
  field: GraphQLField<unknown, unknown>,
  { mine, theirs }: { readonly mine: Estate; readonly theirs: Estate },
): Call[] {
  const asked: Asked = {
    mine,
    theirs,
    answers: objectsOf(schema, field),
    pageSize: type === 'Query' ? PAGE_SIZE : PAGE_SIZE_BELOW,
  };
  const coordinate = (arg: GraphQLArgument): string => `${type}.${field.name}.${arg.name}`;
  const standing = new Map<GraphQLArgument, Value>();
  for (const arg of field.args) {
    const first = arg.name === 'first' || isRequiredArgument(arg) ? valuesOf(arg.name, arg.type, asked)[0] : undefined;
    if (first) standing.set(arg, first);
  }
  const calls: Call[] = [callWith(standing, coordinate)];
  for (const arg of field.args) {
    for (const value of valuesOf(arg.name, arg.type, asked)) {
      const given = new Map(standing).set(arg, value);
      // `last` goes with `before`, `first` with `after`: anything else is refused by name before it is looked at.
      if (arg.name === 'last' || arg.name === 'before')
        for (const other of field.args) if (other.name === 'first') given.delete(other);
      if (arg.name === 'before')
        for (const other of field.args) if (other.name === 'last') given.set(other, own(String(asked.pageSize)));
      calls.push(callWith(given, coordinate));
    }
  }
  return calls;
}

function objectsOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): ReadonlySet<string> {
  const type = getNamedType(field.type);
  if (isAbstractType(type)) return new Set(schema.getPossibleTypes(type).map(({ name }) => name));
  return new Set([type.name]);
}

function callWith(given: ReadonlyMap<GraphQLArgument, Value>, coordinate: (arg: GraphQLArgument) => string): Call {
  const entries = [...given];
  if (entries.length === 0) return { text: '', absent: null, fills: [] };
  const write = (pick: (value: Value) => string): string =>
    `(${entries.map(([arg, value]) => `${arg.name}: ${pick(value)}`).join(', ')})`;
  return {
    text: write(({ text }) => text),
    absent: entries.some(([, { absent }]) => absent !== null) ? write(({ text, absent }) => absent ?? text) : null,
    fills: entries.flatMap(([arg, { fills }]) => [coordinate(arg), ...fills]),
  };
}
