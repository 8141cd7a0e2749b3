/** Row Z2 of the scoreboard: GraphQL over HTTP, by the audits of graphql-http, against the gateway as it runs. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { Secret } from '../../src/app/config.js';
import { sandboxSecretOf } from '../../src/app/sandbox/credentials.js';
import { startTestGateway, TEST_SECRET, type TestGateway, tokenFor } from '../kit/gateway.js';

let t: TestGateway;
let token: string;

beforeAll(async () => {
  t = await startTestGateway({ withoutSandboxData: false });
  token = await tokenFor(t.url, 'sandbox-broker', sandboxSecretOf(new Secret(TEST_SECRET), 'sandbox-broker'));
});

afterAll(async () => {
  await t.stop();
});

/** The audits know neither our credential nor the header that a simple GET needs against forgery across sites. */
const fetchFn = (url: string, init: RequestInit = {}): Promise<Response> => {
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${token}`);
  headers.set('apollo-require-preflight', 'yes');
  return fetch(url, { ...init, headers });
};

it('passes every audit', async () => {
  const results = await auditServer({ url: `${t.url}/graphql`, fetchFn });
  const counts = new Map<string, number>();
  for (const { name, status } of results) {
    const key = `${/^(MUST|SHOULD|MAY)/.exec(name)?.[1] ?? '?'} ${status}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  process.stdout.write(
    `Z2: graphql-http 1.23.1, ${String(results.length)} audits: ${[...counts]
      .map(([key, count]) => `${key} ${String(count)}`)
      .sort()
      .join(', ')}\n`,
  );

  expect(
    results
      .filter((result) => result.status !== 'ok')
      .map((result) => `${result.id} ${result.name}: ${'reason' in result ? result.reason : ''}`),
  ).toEqual([]);
  expect(Object.fromEntries(counts)).toEqual({ 'MUST ok': 13, 'SHOULD ok': 23, 'MAY ok': 25 });
}, 60_000);
