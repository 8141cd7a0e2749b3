/** API_QUOTA executes at the gateway: refused by clause number before anything runs, with the time to come again. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wireId } from '../../../src/kernel/ids.js';
import { EVERYTHING, quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';

const VIEWER = 'query WhoAmI { viewer { __typename } }';

interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { data?: unknown; errors?: { message: string; extensions: Record<string, unknown> }[] };
}

describe('the quota of an agreement', () => {
  let world: QuoteWorld;
  beforeAll(async () => {
    world = await quoteWorld();
  });
  afterAll(() => world.stop());

  const send = async (seller: Pick<Seller, 'token'>, query: string): Promise<Told> => {
    const answer = await fetch(`${world.gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${seller.token}`,
        'accept-language': 'en',
      },
      body: JSON.stringify({ query }),
    });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Told['body'] };
  };
  const under = (burst: number, inFlight = 50) =>
    world.partner({
      clauses: { ...EVERYTHING, API_QUOTA: { points: 1, burst, inFlight, webhookEndpoints: 0 } },
    });

  it('answers inside it, and says in the headers what is left', async () => {
    const { status, headers, body } = await send(await under(10), VIEWER);
    expect([status, headers.get('ratelimit-limit'), headers.get('ratelimit-remaining')]).toEqual([200, '10', '9']);
    expect(body.errors).toBeUndefined();
  });

  it('refuses beyond it with 429, Retry-After, the clause and its version', async () => {
    const seller = await under(2);
    await send(seller, VIEWER);
    await send(seller, VIEWER);
    const refused = await send(seller, VIEWER);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.body.errors?.[0]).toMatchObject({
      message: 'Above the quota of the agreement (burst): 0, this 1.',
      extensions: {
        code: 'RATE_LIMITED',
        refusal: 'TERM_API_QUOTA',
        quota: 'burst',
        cost: 1,
        retryable: true,
        retryAfterSeconds: 1,
        clause: expect.stringMatching(/^4\./),
        agreementVersion: wireId('AgreementVersion', seller.made.versionId as never),
      },
    });
  });

  it('nothing of a refused mutation happens', async () => {
    const seller = await under(4); // quoteRequest costs 5
    await expect(seller.request()).rejects.toThrow('RATE_LIMITED');
    const [row] = await world.db.owner<{ n: number }[]>`
      select count(*)::int as n from quotes where partner_id = ${seller.made.id}`;
    expect(row?.n).toBe(0);
  });

  it('a place among the requests at once is given back by every end: an answer, a refusal, an error', async () => {
    const seller = await under(1000, 1);
    for (const query of [VIEWER, 'query Wrong { quote(by: {}) { id } }', 'query Nothing { nothing }', VIEWER, VIEWER])
      expect((await send(seller, query)).status).not.toBe(429);
  });

  it('one bucket for all credentials of a partner; another partner’s is its own; the insurer’s people have none', async () => {
    const seller = await under(2);
    const second = await world.credentialOf(seller.made);
    await send(seller, VIEWER);
    await send(second, VIEWER);
    expect((await send(second, VIEWER)).status).toBe(429);
    expect((await send(await under(2), VIEWER)).status).toBe(200);
    const staff = await world.staff(['AUDITOR']);
    const told = await send(staff, VIEWER);
    expect([told.status, told.headers.get('ratelimit-limit')]).toEqual([200, null]);
  });
});
