/** Point 6 of the terms: the schema is the caller's own. Two credentials, two schemas; what one may not do is no field of its. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  isEnumType,
  lexicographicSortSchema,
  parse,
  printSchema,
  validate,
} from 'graphql';
import { Secret } from '../../../../src/app/config.js';
import { SANDBOX_CREDENTIALS, sandboxSecretOf } from '../../../../src/app/sandbox/credentials.js';
import { type Client, startTestGateway, TEST_SECRET, type TestGateway } from '../../../kit/gateway.js';

let t: TestGateway;
const sdls = new Map<string, string>();
const clients = new Map<string, Client>();

const sdlOf = (name: string): string => sdls.get(name) ?? '';
const schemas = new Map<string, GraphQLSchema>();
const schemaOf = (name: string): GraphQLSchema => {
  const built = schemas.get(name) ?? buildSchema(sdlOf(name));
  schemas.set(name, built);
  return built;
};
const rootsOf = (name: string): string[] => {
  const schema = schemaOf(name);
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
};
const clientOf = (name: string): Client => {
  const found = clients.get(name);
  if (!found) throw new Error(`no client ${name}`);
  return found;
};

async function sdl(token: string | null): Promise<{ status: number; text: string }> {
  const answer = await fetch(
    `${t.url}/schema.graphql`,
    token === null ? {} : { headers: { authorization: `Bearer ${token}` } },
  );
  return { status: answer.status, text: await answer.text() };
}

beforeAll(async () => {
  t = await startTestGateway({ withoutSandboxData: false });
  const secret = new Secret(TEST_SECRET);
  for (const { clientId } of SANDBOX_CREDENTIALS) {
    const client = await t.client(clientId, sandboxSecretOf(secret, clientId));
    clients.set(clientId, client);
    const { status, text } = await sdl(client.token);
    if (status !== 200) throw new Error(text);
    sdls.set(clientId, text);
  }
}, 120_000);

afterAll(async () => {
  await t.stop();
});

describe('GET /schema.graphql', () => {
  it('needs a credential, as everything does', async () => {
    expect((await sdl(null)).status).toBe(401);
    expect((await sdl('nonsense')).status).toBe(401);
  });

  it('answers two credentials two schemas, each with what it may call', () => {
    expect(rootsOf('sandbox-dealer')).toEqual(expect.arrayContaining(['quoteRequest', 'quoteAccept', 'policies']));
    expect(rootsOf('sandbox-dealer')).not.toEqual(expect.arrayContaining(['partnerSuspend']));
    expect(rootsOf('sandbox-channel-manager')).toEqual(expect.arrayContaining(['partnerSuspend', 'partners']));
    expect(rootsOf('sandbox-channel-manager')).not.toContain('quoteRequest');
    expect(sdlOf('sandbox-dealer')).not.toBe(sdlOf('sandbox-channel-manager'));
  });

  it('S-268: an unlicensed club finds no quotes, no policies, no payments, not even the words for them', () => {
    const roots = rootsOf('sandbox-club');
    expect(roots.filter((name) => /quote|polic|payment|charge|application|tariff/i.test(name))).toEqual([]);
    const types = Object.keys(schemaOf('sandbox-club').getTypeMap());
    expect(types.filter((name) => /^(Quote|Policy(?!Kind)|Charge|Payment|Application|Premium)/.test(name))).toEqual([]);
  });

  it('is what introspection says', async () => {
    for (const [name, client] of clients) {
      const answer = await client.send<{ __schema: never }, Record<string, never>>(
        getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }),
      );
      const said = buildClientSchema(answer.data as never);
      expect([name, `${printSchema(lexicographicSortSchema(said))}\n`]).toEqual([name, sdlOf(name)]);
    }
  });

  it('lists actions and refusals of the caller’s own mutations only', () => {
    const valuesOf = (name: string, type: string): string[] => {
      const found = schemaOf(name).getType(type);
      return isEnumType(found) ? found.getValues().map((value) => value.name) : [];
    };
    expect(valuesOf('sandbox-dealer', 'Action')).toContain('QUOTE_ACCEPT');
    expect(valuesOf('sandbox-dealer', 'Action')).not.toContain('REFERRAL_DECIDE');
    expect(valuesOf('sandbox-underwriter', 'Action')).toEqual(expect.arrayContaining(['REFERRAL_DECIDE']));
    expect(valuesOf('sandbox-club', 'RefusalCode')).not.toContain('QUOTE_STATE');
    expect(valuesOf('sandbox-channel-manager', 'RefusalCode')).toContain('PARTNER_STATE');
    expect(valuesOf('sandbox-channel-manager', 'RefusalCode')).not.toContain('BANK_REFERENCE_USED');
  });

  it('keeps inputs of the insurer’s people from partners', () => {
    expect(sdlOf('sandbox-dealer')).toMatch(/input CredentialIssueInput/);
    const input = (name: string) =>
      Object.keys((schemaOf(name).getType('CredentialIssueInput') as unknown as { getFields(): object }).getFields());
    expect(input('sandbox-dealer')).not.toContain('partnerId');
    expect(input('sandbox-channel-manager')).toContain('partnerId');
  });
});

describe('a document with a field of somebody else', () => {
  const forbidden = 'mutation Suspend($input: PartnerSuspendInput!) { partnerSuspend(input: $input) { replayed } }';
  const unknown = 'mutation Suspend($input: PartnerSuspfndInput!) { partnerSuspfnd(input: $input) { replayed } }';

  it('is answered as a field that nobody has, word for word', async () => {
    const dealer = clientOf('sandbox-dealer');
    const [a, b] = [await dealer.send(forbidden, {}), await dealer.send(unknown, {})];
    expect(a.text).toBe(b.text.replaceAll('Suspfnd', 'Suspend').replaceAll('partnerSuspfnd', 'partnerSuspend'));
    expect(a.errors[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(a.errors.map((error) => error.message).join()).not.toMatch(/Did you mean/);
  });

  it('says so too to a caller who may write nothing, of any mutation', async () => {
    const reader = await readerOf();
    expect(schemaRoots(await sdl(reader.token))).not.toContain('Mutation');
    const answer = await reader.send(
      'mutation Q($input: QuoteRequestInput!) { quoteRequest(input: $input) { replayed } }',
      {},
    );
    expect(answer.errors.map((error) => error.message)).toContain(
      'Cannot query field "quoteRequest" on type "Mutation".',
    );
  });

  it('is evidence: the attempt stands in the audit trail', async () => {
    await clientOf('sandbox-dealer').send('query P { partners(first: 1) { totalCount } }', {});
    const rows = await t.db.owner<
      { act: string }[]
    >`select act from audit_records where refusal = 'FORBIDDEN' and act = 'partner:list'`;
    expect(rows.length).toBeGreaterThan(0);
  });

  it('validates for the one and not for the other', () => {
    const document = parse('query P { partners(first: 1) { totalCount } }');
    expect(validate(schemaOf('sandbox-channel-manager'), document)).toEqual([]);
    expect(validate(schemaOf('sandbox-dealer'), document).map((error) => error.message)).toEqual([
      expect.stringContaining('Cannot query field "partners" on type "Query".'),
    ]);
  });
});

const schemaRoots = ({ text }: { text: string }): string[] => Object.keys(buildSchema(text).getTypeMap());

/** A credential of the sandbox's dealer that reads. */
async function readerOf(): Promise<Client> {
  const answer = await clientOf('sandbox-dealer').send<
    {
      credentialIssue: {
        credential: { clientId: string } | null;
        secret: string | null;
        userErrors: { code: string; message: string }[];
      };
    },
    object
  >(
    'mutation Reader($input: CredentialIssueInput!) { credentialIssue(input: $input) { credential { clientId } secret userErrors { code message } } }',
    {
      input: {
        idempotencyKey: 'reader',
        label: 'reader',
        roles: ['READER'],
        scopes: ['quote:read'],
        expiresAt: inNinetyDays(),
      },
    },
  );
  const issued = answer.data?.credentialIssue;
  if (!issued?.credential || !issued.secret) throw new Error(answer.text);
  return t.client(issued.credential.clientId, issued.secret);
}

function inNinetyDays(): string {
  return new Date(Date.now() + 90 * 86_400_000).toISOString();
}
