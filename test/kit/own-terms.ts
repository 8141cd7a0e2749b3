/** Attempts to widen terms, made from the schema: every mutation that touches them, every parameter that they have. */
import {
  type GraphQLInputType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { buildPublicSchema } from '../../src/app/schema.js';
import { newKey } from './quote-world.js';

/** What an agreement is made of: a mutation that answers one of these touches terms. */
const TERMS = new Set(['Agreement', 'AgreementVersion', 'StandardTerms', 'Partner']);

/** What an attacker knows of: ids and revisions of its own, and the digest it was shown. */
export type Known = Readonly<Record<string, string | number>>;

export interface Attempt {
  readonly mutation: string;
  /** The parameter that it tries to widen; null where the mutation takes none. */
  readonly parameter: string | null;
  readonly document: string;
  variables(known: Known): Record<string, unknown>;
}

const schema = buildPublicSchema();

function payloadOf(mutation: string): GraphQLObjectType {
  const type = schema.getMutationType()?.getFields()[mutation]?.type;
  if (!isObjectType(type)) throw new Error(`${mutation} answers no payload`);
  return type;
}

/** Mutations whose payload holds terms, as the schema says. */
export function mutationsOnTerms(): string[] {
  return Object.keys(schema.getMutationType()?.getFields() ?? {}).filter((mutation) =>
    Object.values(payloadOf(mutation).getFields()).some(({ type }) => TERMS.has(String(type))),
  );
}

export function parameterNames(): string[] {
  const type = schema.getType('ClauseParameterName');
  if (!isEnumType(type)) throw new Error('ClauseParameterName is no enum');
  return type.getValues().map(({ name }) => name);
}

/** The widest that anybody could wish for, one of each way to say it. */
function widest(parameter: string): Record<string, unknown> {
  if (/_(ALLOWED|EXCEPT|ACTS|FIELDS)$/.test(parameter))
    return { codes: ['110000', '310000', 'NEW_BUSINESS', 'COMMERCIAL-MOTOR'] };
  if (/_(MODE|OWNER)$/.test(parameter))
    return { choice: parameter.endsWith('MODE') ? 'PARTNER_ACCOUNT' : 'PLACING_PARTNER' };
  if (/_(DAYS|DAY|POINTS|BURST|IN_FLIGHT|ENDPOINTS)$/.test(parameter)) return { count: 1_000_000 };
  return { decimal: parameter.endsWith('FLOOR') ? '0.01' : '999999999' };
}

/** A value for one field of an input, by its name and type. A field that nobody thought of fails the proof. */
function valueOf(field: string, type: GraphQLInputType, known: Known, parameter: string | null): unknown {
  if (isNonNullType(type)) return valueOf(field, type.ofType, known, parameter);
  if (field in known) return known[field];
  if (field === 'idempotencyKey') return newKey();
  if (isListType(type)) return [valueOf(field, type.ofType, known, parameter)];
  if (isEnumType(type)) return field === 'name' && parameter !== null ? parameter : type.getValues().at(-1)?.name;
  if (isInputObjectType(type)) {
    if (type.name === 'ParameterValueInput') return widest(parameter ?? '');
    const fields = Object.values(type.getFields()).filter(
      (inner) =>
        isNonNullType(inner.type) ||
        (parameter !== null && ['parameters', 'standard', 'greatest', 'deviationReason', 'key'].includes(inner.name)),
    );
    return Object.fromEntries(fields.map((inner) => [inner.name, valueOf(inner.name, inner.type, known, parameter)]));
  }
  if (isScalarType(type)) {
    const scalars: Readonly<Record<string, unknown>> = {
      String: '为自己放宽',
      Int: 1,
      Boolean: true,
      Decimal: '999',
      DateTime: '2026-11-21T00:00:00.000+08:00',
      Date: '2030-01-01',
      RegionCode: '310000',
    };
    const value = scalars[type.name];
    if (value !== undefined) return value;
  }
  throw new Error(`nobody has thought of ${field}: ${String(type)}`);
}

function takesParameters(type: GraphQLInputType): boolean {
  if (isNonNullType(type) || isListType(type)) return takesParameters(type.ofType);
  if (!isInputObjectType(type)) return false;
  if (type.name === 'ClauseParameterInput' || type.name === 'StandardParameterInput') return true;
  return Object.values(type.getFields()).some((field) => takesParameters(field.type));
}

/** Every mutation on terms, once for each parameter where it takes any. */
export function attempts(): Attempt[] {
  return mutationsOnTerms().flatMap((mutation) => {
    const input = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type;
    if (!input) throw new Error(`${mutation} takes no input`);
    const document = `mutation Widen($input: ${String(input)}) { ${mutation}(input: $input) { userErrors { code } } }`;
    const parameters = takesParameters(input) ? parameterNames() : [null];
    return parameters.map((parameter) => ({
      mutation,
      parameter,
      document,
      variables: (known: Known) => ({ input: valueOf('input', input, known, parameter) }),
    }));
  });
}
