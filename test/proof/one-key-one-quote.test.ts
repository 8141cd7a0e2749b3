/**
 * One key, one quote: whatever is sent twice, at once, after a failure or by somebody else. Security rows 18–19, R2.
 * Full: PROVE=1. Control: the same work without the claim makes a quote per request.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DidItCommitDocument, QuoteRequestDocument } from '../generated/operations.js';
import { withoutClaim } from '../kit/once-world.js';
import { eventually } from '../kit/jobs.js';
import {
  aRequest,
  aSaloon,
  aVin,
  codes,
  factsOf,
  newKey,
  onlyRefusal,
  quoteWorld,
  type QuoteWorld,
  type Seller,
} from '../kit/quote-world.js';

const FULL = process.env['PROVE'] === '1';
const ROUNDS = FULL ? 20 : 2;
const AT_ONCE = 64;

let world: QuoteWorld;
let dealer: Seller;
let other: Seller;

beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
  other = await world.partner();
});
afterAll(() => world.stop());
beforeEach(() => {
  world.platform.before = () => Promise.resolve();
});

async function quotesOf(vin: string): Promise<{ quotes: number; events: number }> {
  const [row] = await world.db.owner<{ quotes: number; events: number }[]>`
    select count(distinct q.id)::int as quotes, count(e.id)::int as events from quotes q left join events e on e.subject_id = q.id where q.vin = ${vin}`;
  return row ?? { quotes: 0, events: 0 };
}

describe('64 simultaneous requests with one key', () => {
  it('make one quote; every answer is that quote, or a typed UNAVAILABLE that then replays to it', async () => {
    let replayed = 0;
    let unavailable = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const input = aRequest();
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, () => dealer.send(QuoteRequestDocument, { input })),
      );
      const ids = new Set<string>();
      for (const answer of answers) {
        if (answer.errors.length > 0) {
          unavailable += 1;
          expect(answer.errors.map((error) => error.extensions)).toEqual([
            expect.objectContaining({ code: 'UNAVAILABLE', retryable: true }),
          ]);
          continue;
        }
        expect(answer.data?.quoteRequest?.userErrors).toEqual([]);
        if (answer.data?.quoteRequest?.replayed) replayed += 1;
        ids.add(answer.data?.quoteRequest?.quote?.id ?? '-');
      }
      const again = await dealer.request(input);
      expect(again.replayed).toBe(true);
      expect([...ids.add(again.quote?.id ?? '-')]).toHaveLength(1);
      expect(await quotesOf(input.vehicle.vin)).toEqual({ quotes: 1, events: 1 });
    }
    console.log(
      `${String(ROUNDS)} rounds of ${String(AT_ONCE)}: one quote each, ${String(replayed)} replayed, ${String(unavailable)} UNAVAILABLE and replayed after`,
    );
  }, 120_000);

  it('control: without the claim the same number of requests makes more than one', async () => {
    const vin = aVin();
    await Promise.allSettled(Array.from({ length: AT_ONCE }, () => withoutClaim(world, dealer, vin)));
    const { quotes } = await quotesOf(vin);
    console.log(`control, claim left out: ${String(quotes)} quotes`);
    expect(quotes).toBeGreaterThan(1);
  });
});

describe('a key', () => {
  it('that came with other input is refused, and nothing is made', async () => {
    const first = aRequest();
    await dealer.quoted(first);
    const second = { ...aRequest(), idempotencyKey: first.idempotencyKey };
    const found = onlyRefusal(await dealer.request(second));
    expect([found.code, factsOf(found)['operation']]).toEqual(['KEY_REUSED', 'quoteRequest']);
    expect(await quotesOf(second.vehicle.vin)).toEqual({ quotes: 0, events: 0 });
  });

  it('with two inputs at the same moment: one wins, the other is refused', async () => {
    const idempotencyKey = newKey();
    const answers = await Promise.all(
      [aSaloon(), aSaloon()].map((vehicle) => dealer.request({ idempotencyKey, vehicle })),
    );
    expect(answers.map((answer) => codes(answer).join() || 'done').sort()).toEqual(['KEY_REUSED', 'done']);
  });

  it('of another partner is another key', async () => {
    const idempotencyKey = newKey();
    const [mine, theirs] = await Promise.all([dealer.quoted({ idempotencyKey }), other.quoted({ idempotencyKey })]);
    expect(mine.number).not.toBe(theirs.number);
  });

  it('whose request was refused may be tried again, with better input', async () => {
    const idempotencyKey = newKey();
    expect(codes(await dealer.request({ idempotencyKey, options: [] }))).toEqual(['OPTIONS_INVALID']);
    expect(await dealer.request({ idempotencyKey })).toMatchObject({ replayed: false, userErrors: [] });
  });

  it('answers the object as it is now: withdrawn since, it is replayed withdrawn', async () => {
    const input = aRequest();
    const quote = await dealer.quoted(input);
    await dealer.withdraw({ quoteId: quote.id, expectedVersion: 1 });
    expect(await dealer.request(input)).toMatchObject({ replayed: true, quote: { id: quote.id, state: 'WITHDRAWN' } });
  });
});

describe('while the industry platform is down', () => {
  it.each([
    ['fails', () => Promise.reject(new TypeError('connect ECONNREFUSED 10.0.0.1: VIN LSGPC52U0PF000001'))],
    ['never answers', () => new Promise<void>(() => undefined)],
  ])(
    'a new request is UNAVAILABLE when it %s, keeps no lease, says nothing of what it heard, and its key still works after',
    async (_what, before) => {
      world.platform.before = before;
      const input = aRequest();
      const [free, asking] = [world.gateway.gateway.pools.main.free, dealer.send(QuoteRequestDocument, { input })];
      await eventually('the platform is asked', 3000, () => Promise.resolve(world.platform.asked > 0 || null));
      expect(world.gateway.gateway.pools.main.free).toBeGreaterThanOrEqual(Math.min(free, 1));
      const answer = await asking;
      expect(answer.errors[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
      expect(answer.text).not.toMatch(/ECONNREFUSED|LSGPC/);
      expect((await dealer.ask(DidItCommitDocument, { key: input.idempotencyKey })).operation?.state).toBe(
        'NOT_COMMITTED',
      );
      world.platform.before = () => Promise.resolve();
      expect(await dealer.request(input)).toMatchObject({ replayed: false, userErrors: [] });
    },
    15_000,
  );

  it('what came before is answered all the same: request, new price and copy', async () => {
    const input = aRequest();
    const quote = await dealer.quoted(input);
    const reprice = { quoteId: quote.id, expectedVersion: 1, idempotencyKey: newKey() };
    const clone = { quoteId: quote.id, idempotencyKey: newKey() };
    await dealer.reprice(reprice);
    await dealer.clone(clone);
    world.platform.before = () => Promise.reject(new Error('down'));
    const asked = world.platform.asked;
    for (const answer of [await dealer.request(input), await dealer.reprice(reprice), await dealer.clone(clone)])
      expect(answer).toMatchObject({ replayed: true, userErrors: [] });
    expect(world.platform.asked).toBe(asked + 1); // only the request, which reads its key when the platform has failed
  });
});

it('operation(idempotencyKey) tells IN_PROGRESS while the claim is held, and COMMITTED after', async () => {
  const input = aRequest();
  const key = input.idempotencyKey;
  const stateOf = async () => (await dealer.ask(DidItCommitDocument, { key })).operation?.state;
  // A lock that the request needs after its claim holds it there.
  let release = (): void => undefined;
  const held = world.db.owner.begin(async (sql) => {
    await sql`lock table quotes in share mode`;
    await new Promise<void>((resolve) => {
      release = resolve;
    });
  });
  const asking = dealer.request(input);
  await eventually('the claim is held', 5000, async () => ((await stateOf()) === 'IN_PROGRESS' ? true : null));
  release();
  await held;
  const { quote } = await asking;
  expect((await dealer.ask(DidItCommitDocument, { key })).operation).toMatchObject({
    state: 'COMMITTED',
    mutation: 'quoteRequest',
    result: { replayed: true, quote: { id: quote?.id } },
  });
});
