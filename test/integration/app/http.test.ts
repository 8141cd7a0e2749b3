/** The gateway as operators, browsers and load balancers meet it. */
import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import postgres from 'postgres';
import { Secret } from '../../../src/app/config.js';
import { sandboxSecretOf } from '../../../src/app/sandbox/credentials.js';
import { startTestGateway, TEST_SECRET, type TestGateway, tokenFor } from '../../kit/gateway.js';

let t: TestGateway;
let token: string;

const QUERY = JSON.stringify({ query: 'query Who { viewer { environment } }' });

const tokenOf = (gateway: TestGateway): Promise<string> =>
  tokenFor(gateway.url, 'sandbox-broker', sandboxSecretOf(new Secret(TEST_SECRET), 'sandbox-broker'));

function ask(headers: Record<string, string> = {}, body = QUERY): Promise<Response> {
  return fetch(`${t.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body,
  });
}

beforeAll(async () => {
  t = await startTestGateway({ withoutSandboxData: false });
  token = await tokenOf(t);
}, 180_000);

afterAll(async () => {
  await t.stop();
});

const askAs = (url: string, bearer: string): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
    body: QUERY,
  });

describe('health', () => {
  it('is live and ready while it serves', async () => {
    const [live, ready] = await Promise.all([fetch(`${t.url}/health/live`), fetch(`${t.url}/health/ready`)]);
    expect([live.status, await live.json()]).toEqual([200, { status: 'live' }]);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  it('is live but not ready while the database cannot be reached, and a request is told so in kind', async () => {
    const lonely = await startTestGateway({ withoutSandboxData: false });
    const door = doorOf(lonely.db.name);
    try {
      const known = await tokenOf(lonely);
      await door.shut();
      const [live, ready] = await Promise.all([
        fetch(`${lonely.url}/health/live`),
        fetch(`${lonely.url}/health/ready`),
      ]);
      expect([live.status, ready.status]).toEqual([200, 503]);
      expect(await ready.json()).toEqual({ status: 'not ready' });
      // A caller just recognised is known from memory for two seconds; then the database must say who it is.
      let query = await askAs(lonely.url, known);
      expect(
        await until(async () => (query.status === 503 ? true : ((query = await askAs(lonely.url, known)), false))),
      ).toBe(true);
      expect(await query.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE', retryable: true } }] });

      await door.open();
      expect(await until(async () => (await fetch(`${lonely.url}/health/ready`)).status === 200)).toBe(true);
    } finally {
      await lonely.stop();
    }
  }, 60_000);
});

describe('stopping', () => {
  it('says "not ready" first, then takes no more, and answers what is under way', async () => {
    const one = await startTestGateway({ withoutSandboxData: false, env: { STOP_GRACE_SECONDS: '0.5' } });
    const credential = await tokenOf(one);
    const slow = begun(one.gateway.port, credential);
    await pause(50); // under way: the head has arrived, the rest has not
    const stopped = one.stop();
    const ready = await fetch(`${one.url}/health/ready`);
    const still = await fetch(`${one.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${credential}` },
      body: QUERY,
    });
    await pause(700);
    const late = await fetch(`${one.url}/health/live`).then(
      (answer) => answer.status,
      () => 'refused',
    );
    slow.finish();
    const answer = await slow.answered;
    await stopped;

    expect([ready.status, still.status]).toEqual([503, 200]);
    expect(['refused', 503]).toContain(late);
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { data: { viewer: { environment: 'SANDBOX' } } }]);
    await expect(fetch(`${one.url}/health/live`)).rejects.toThrow();
  }, 30_000);
});

describe('metrics', () => {
  it('are text for Prometheus, and name nobody', async () => {
    await ask(
      {},
      JSON.stringify({
        query: 'query CanaryName($s: String) { quotes(first: 1, filter: { search: $s }) { totalCount } }',
        variables: { s: '林若溪' },
      }),
    );
    const answer = await fetch(`${t.url}/metrics`);
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(text).toMatch(/^gateway_graphql_seconds_count\{operation="query",outcome="ok"\} \d+$/m);
    expect(text).toMatch(/^gateway_leases_free_main \d+$/m);
    expect(text).not.toMatch(/CanaryName|林若溪|sandbox-broker|明德|ptn_/);
    for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#')))
      expect(line).toMatch(/^[a-z_0-9]+(\{[^}]*\})? [-+.\deEInfNa]+$/);
  });
});

describe('a credential', () => {
  it.each([
    ['POST', '/graphql', QUERY],
    ['GET', '/graphql?query=%7B__typename%7D', undefined],
    ['OPTIONS', '/graphql', undefined],
  ])('is asked for by %s', async (method, path, body) => {
    const answer = await fetch(`${t.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body }),
    });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer /);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('that is wrong says so in the challenge, and is not repeated', async () => {
    const answer = await ask({ authorization: 'Bearer secret-canary' });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([
      401,
      expect.stringMatching(/^Bearer .*error="invalid_token"/),
    ]);
    expect(await answer.text()).not.toContain('secret-canary');
  });

  it('is asked for before a single byte of the body is judged', async () => {
    const answer = await ask({ authorization: '' }, '{');
    expect(answer.status).toBe(401);
  });
});

describe('a page of another site', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'cannot post %s',
    async (type) => {
      const answer = await ask({ 'content-type': type });
      expect(answer.status).toBe(415);
    },
  );

  it('cannot get without a header that a browser would ask about', async () => {
    const path = `${t.url}/graphql?query=${encodeURIComponent('query Who { viewer { environment } }')}`;
    const plain = await fetch(path, { headers: { authorization: `Bearer ${token}` } });
    expect([plain.status, await plain.text()]).toEqual([400, expect.stringContaining('CSRF')]);
    const asked = await fetch(path, {
      headers: { authorization: `Bearer ${token}`, 'apollo-require-preflight': 'yes' },
    });
    expect(asked.status).toBe(200);
  });

  it('cannot change anything by a GET', async () => {
    const mutation =
      'mutation M { credentialRevoke(input: { credentialId: "x", reason: "x" }) { userErrors { code } } }';
    const answer = await fetch(`${t.url}/graphql?query=${encodeURIComponent(mutation)}`, {
      headers: { authorization: `Bearer ${token}`, 'apollo-require-preflight': 'yes' },
    });
    expect(answer.status).toBe(405);
  });
});

describe('a request id', () => {
  it('goes in and out when it is harmless', async () => {
    expect((await ask({ 'x-request-id': 'dms-4711_a' })).headers.get('x-request-id')).toBe('dms-4711_a');
  });

  it.each(['a b', '<script>', 'x'.repeat(65)])('is ours instead of %s', async (given) => {
    expect((await ask({ 'x-request-id': given })).headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is on every answer', async () => {
    const answers = await Promise.all(
      ['/nowhere', '/health/live', '/graphiql', '/metrics', '/.well-known/jwks.json', '/%zz'].map((path) =>
        fetch(`${t.url}${path}`),
      ),
    );
    expect(answers.map((answer) => answer.headers.has('x-request-id'))).toEqual(answers.map(() => true));
  });
});

describe('a body', () => {
  it.each([
    ['compressed', { 'content-encoding': 'gzip' }, QUERY, 415],
    ['in another charset', { 'content-type': 'application/json; charset=utf-16' }, QUERY, 415],
    ['that is no JSON', {}, '{', 400],
  ])('%s is refused in JSON', async (_what, headers, body, status) => {
    const answer = await ask(headers, body);
    expect([answer.status, await answer.json()]).toEqual([
      status,
      { errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });

  it('of the token endpoint is a form, and nowhere else', async () => {
    const json = await fetch(`${t.url}/oauth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"grant_type":"client_credentials"}',
    });
    expect([json.status, await json.json()]).toEqual([
      400,
      { error: 'invalid_request', error_description: expect.any(String) },
    ]);
    expect((await ask({ 'content-type': 'application/x-www-form-urlencoded' }, 'query=x')).status).toBe(415);
  });
});

describe('GraphiQL', () => {
  it('is served from here, under a policy that lets nothing else in', async () => {
    const page = await fetch(`${t.url}/graphiql`);
    const html = await page.text();
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:|\*/);
    expect(html).not.toMatch(/https?:\/\/|<script>|\son\w+=/);
    const references = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
    expect(references.length).toBeGreaterThan(5);
    for (const path of references) {
      const file = await fetch(`${t.url}${path}`);
      const text = await file.text();
      expect([path, file.status]).toEqual([path, 200]);
      // Names of licences and namespaces stand in them; nothing is loaded from elsewhere.
      expect(text).not.toMatch(
        /(?:\bsrc|\bimport|\bfetch|\burl|importScripts)\s*[(=]\s*["']?(?:https?:)?\/\/(?!www\.w3\.org)[a-z]/,
      );
    }
  });
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function until(condition: () => Promise<boolean>): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (await condition()) return true;
    await pause(100);
  }
  return false;
}

/** A request whose body is not yet complete. */
function begun(port: number, credential: string) {
  const request = http.request({
    agent: false,
    port,
    host: '127.0.0.1',
    method: 'POST',
    path: '/graphql',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${credential}`,
      'content-length': Buffer.byteLength(QUERY),
    },
  });
  const answered = new Promise<{ status: number; text: string }>((resolve, reject) => {
    request.on('error', reject);
    request.on('response', (response) => {
      let text = '';
      response.on('data', (part: Buffer) => {
        text += part.toString();
      });
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text });
      });
    });
  });
  request.write(QUERY.slice(0, 10));
  return {
    answered,
    finish: () => {
      request.end(QUERY.slice(10));
    },
  };
}

/** Shuts a database's door and ends who is inside; opens it again. From outside: nobody can shut out the database he is in. */
function doorOf(name: string) {
  const url = process.env['GW_TEST_SERVER'] ?? '';
  const from = async (work: (admin: postgres.Sql) => Promise<unknown>): Promise<void> => {
    const admin = postgres(url, { max: 1, onnotice: () => undefined });
    try {
      await work(admin);
    } finally {
      await admin.end();
    }
  };
  return {
    shut: () =>
      from(async (admin) => {
        await admin.unsafe(`alter database ${name} with allow_connections false`);
        await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name} and application_name like 'gw-%'`;
      }),
    open: () => from((admin) => admin.unsafe(`alter database ${name} with allow_connections true`)),
  };
}
