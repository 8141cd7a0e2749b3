/**
 * `operation(idempotencyKey).result` answers every mutation that takes a key: what the row says that the key leads to is
 * what the payload holds, the payload is made again from it, and whoever may do it may read what came of it. That the key
 * leads to nothing else is a duty of the transaction (`kernel/duties.ts`).
 */
import { describe, expect, it } from '@jest/globals';
import { execute, getNamedType, type GraphQLObjectType, isObjectType, parse } from 'graphql';
import { type OperationRow, operations } from '../../src/app/operations.js';
import { buildPublicSchema } from '../../src/app/schema.js';
import {
  type ChannelColumn,
  COLUMNS,
  effectivePermissions,
  PARTNER_ROLES,
  type PermissionName,
  STAFF_ROLES,
} from '../../src/modules/access/index.js';
import { asNode, nodePermissions } from '../../src/modules/platform/index.js';
import { payloadAgain } from '../../src/modules/platform/api/payload.js';

const schema = buildPublicSchema();
const rows = operations as Readonly<Record<string, OperationRow>>;
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const keyed = mutations.flatMap(({ name }) => {
  const { once, may } = rows[name] ?? {};
  return once && may ? [{ name, kind: once, may }] : [];
});

const SHARED = ['replayed', 'userErrors'];
const payloadOf = (name: string): GraphQLObjectType => {
  const type = getNamedType(schema.getMutationType()?.getFields()[name]?.type);
  if (!isObjectType(type)) throw new Error(`${name} answers no object`);
  return type;
};
const ownFields = (name: string) =>
  Object.values(payloadOf(name).getFields()).filter((field) => !SHARED.includes(field.name));

/** What the two resolvers of the query that read would have found; all between them and the caller is as it is. */
let found: { readonly receipt: object; readonly payload: object | null };
const operation = must(schema.getQueryType()?.getFields()['operation']);
operation.resolve = () => found.receipt;
must((getNamedType(operation.type) as GraphQLObjectType).getFields()['result']).resolve = () => found.payload;

function receiptOf(name: string, kind: string): unknown {
  found = {
    receipt: { idempotencyKey: 'k', state: 'COMMITTED', mutation: name, receivedAt: null, committedAt: null },
    payload: payloadAgain({} as never, name, asNode(kind, { id: 'of the key' })),
  };
  const fields = ownFields(name).map(({ name: field, type }) =>
    isObjectType(getNamedType(type)) ? `${field} { __typename }` : field,
  );
  const document = parse(`query R { operation(idempotencyKey: "k") { state mutation result { __typename replayed
    userErrors { code } ... on ${payloadOf(name).name} { ${fields.join(' ')} } } } }`);
  return execute({ schema, document, contextValue: {} });
}

describe('operation(idempotencyKey).result', () => {
  it('is there for every mutation whose input has a key, and for no other', () => {
    const taking = mutations.filter(({ args }) => {
      const input = getNamedType(args[0]?.type);
      return input && 'getFields' in input && 'idempotencyKey' in input.getFields();
    });
    expect(keyed.map(({ name }) => name).sort()).toEqual(taking.map(({ name }) => name).sort());
    expect(keyed.length).toBeGreaterThan(90);
  });

  it.each(keyed)('$name: its payload is made again from a $kind, and is answered as the mutation was', async (row) => {
    const { name, kind } = row;
    const objects = ownFields(name).filter(({ type }) => isObjectType(getNamedType(type)));
    expect(objects.map(({ type }) => getNamedType(type).name)).toEqual([kind]);
    expect(nodePermissions().map(({ typeName }) => typeName)).toContain(kind);
    const answered = Object.fromEntries(
      ownFields(name).map((field) => [field.name, objects.includes(field) ? { __typename: kind } : null]),
    );
    expect(JSON.parse(JSON.stringify(await receiptOf(name, kind)))).toEqual({
      data: {
        operation: {
          state: 'COMMITTED',
          mutation: name,
          result: { __typename: payloadOf(name).name, replayed: true, userErrors: [], ...answered },
        },
      },
    });
  });

  it('whoever may do it may ask for its receipt, and read what came of it', () => {
    const readable = new Map(
      nodePermissions().map(({ typeName, permission }) => [typeName, permission as PermissionName]),
    );
    const blind = [...callers()].flatMap(({ who, held }) =>
      keyed
        .filter(({ may, kind }) => held.has(may) && !(held.has('operation:read') && held.has(must(readable.get(kind)))))
        .map(({ name }) => `${name} ${who}`),
    );
    expect(blind).toEqual([]);
  });
});

function* callers(): Generator<{ who: string; held: ReadonlySet<string> }> {
  const of = (given: Partial<Parameters<typeof effectivePermissions>[0]>) =>
    effectivePermissions({ side: 'PARTNER', roles: [], column: null, scopes: [], runOff: false, ...given });
  for (const role of Object.keys(STAFF_ROLES))
    yield { who: `insurer ${role}`, held: of({ side: 'INSURER', roles: [role] }) };
  for (const column of Object.keys(COLUMNS) as ChannelColumn[])
    for (const role of Object.keys(PARTNER_ROLES))
      yield { who: `${column} ${role}`, held: of({ roles: [role], column }) };
}

function must<T>(there: T | undefined): T {
  if (there === undefined) throw new Error('not there');
  return there;
}
