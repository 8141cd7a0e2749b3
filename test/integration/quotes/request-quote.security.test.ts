/** Who may ask for quotes, and what nobody may slip in. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { wireId } from '../../../src/kernel/ids.js';
import { QuoteRequestDocument } from '../../generated/operations.js';
import { strangerId } from '../../kit/channels-fixture.js';
import { CLOSINGS } from '../../kit/closings.js';
import { aRequest, codes, onlyRefusal, quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';

let world: QuoteWorld;
let dealer: Seller;

beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
});
afterAll(() => world.stop());

const codeOf = async (caller: Pick<Seller, 'send'>): Promise<unknown> =>
  (await caller.send(QuoteRequestDocument, { input: aRequest() })).errors[0]?.extensions;

describe('question one: may this kind of caller ever do this', () => {
  it('without a token: 401, and nothing is read of the body', async () => {
    const answer = await fetch(`${world.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('Bearer')]);
  });

  it('S-267: a car club without a licence refers customers and does not quote', async () => {
    expect(await codeOf(await world.partner({ kind: 'CAR_CLUB', licensed: false }))).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
  });

  it('a reader of a licensed partner', async () => {
    expect(await codeOf(await world.credentialOf(dealer.made, { roles: ['READER'] }))).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
  });

  it('the insurer’s own people: they read quotes and do not ask for them', async () => {
    expect(await codeOf(await world.staff(['UNDERWRITER']))).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
  });

  it('an enterprise insures its own vehicles without a licence and without a salesperson', async () => {
    const fleet = await world.partner({ kind: 'ENTERPRISE', licensed: false });
    expect(codes(await fleet.request())).toEqual([]);
  });
});

describe('question three: is it theirs', () => {
  it('another partner’s outlet, salesperson or party is not there: same words as for one that never was', async () => {
    const other = await world.partner();
    const theirs = await other.quoted();
    const [row] = await world.db.owner<
      { policyholder_id: string }[]
    >`select policyholder_id from quotes where number = ${theirs.number}`;
    const pairs = [
      [{ outletId: wireId('Outlet', other.made.outlets.main) }, { outletId: wireId('Outlet', strangerId('Outlet')) }],
      [
        { producerId: wireId('Producer', other.made.producerId) },
        { producerId: wireId('Producer', strangerId('Producer')) },
      ],
      [
        { people: { policyholder: { partyId: `per_${(row?.policyholder_id ?? '').replaceAll('-', '')}` } } },
        { people: { policyholder: { partyId: wireId('Person', strangerId('Person')) } } },
      ],
    ] as const;
    for (const [foreign, absent] of pairs) {
      const found = onlyRefusal(await dealer.request(foreign));
      expect(found.code).toBe('NOT_FOUND');
      expect(found).toEqual(onlyRefusal(await dealer.request(absent)));
    }
  });

  it('a credential bound to a branch names no outlet above it', async () => {
    const branch = await world.credentialOf(dealer.made, { boundTo: 'branch' });
    expect(codes(await branch.request({ outletId: wireId('Outlet', dealer.made.outlets.main) }))).toEqual([
      'NOT_FOUND',
    ]);
  });
});

describe('what nobody slips in', () => {
  it.each(['partnerId', 'state', 'validUntil', 'number', 'premium', 'history'])(
    'a field %s is no part of the input',
    async (field) => {
      const answer = await dealer.send(QuoteRequestDocument, { input: { ...aRequest(), [field]: 'X' } });
      expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );

  it('a value of the wrong shape is the caller’s mistake, told without repeating the value', async () => {
    const input = {
      ...aRequest(),
      vehicle: { ...aRequest().vehicle, seats: '110105194912310021' as unknown as number },
    };
    const answer = await dealer.send(QuoteRequestDocument, { input });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(answer.text).not.toContain('110105194912310021');
  });
});

describe('when the partner may no longer write', () => {
  it.each(CLOSINGS)(
    '$code: the very next write is refused once $what; the old token is over within five seconds; a new one still reads',
    async ({ code, close }) => {
      const seller = await world.partner();
      const quote = await seller.quoted();
      await close(world, seller);
      const next = await seller.send(QuoteRequestDocument, { input: aRequest() });
      // Either the operation refuses by name, or the token is known to be over already.
      expect([code, 'UNAUTHENTICATED']).toContain(
        next.data?.quoteRequest?.userErrors[0]?.code ?? next.errors[0]?.extensions?.['code'],
      );
      expect(next.data?.quoteRequest?.quote ?? null).toBeNull();

      const closed = Date.now();
      let status = 200;
      while (status !== 401 && Date.now() - closed < 5000) {
        await pause(100);
        ({ status } = await seller.send('query Q { __typename }'));
      }
      expect(status).toBe(401);

      const again = await world.signInAgain(seller);
      expect((await again.quote(quote.id))?.number).toBe(quote.number);
      expect(codes(await again.request())).toEqual([code]);
      expect(codes(await again.reprice({ quoteId: quote.id, expectedVersion: 1 }))).toEqual([code]);
      expect(codes(await again.clone({ quoteId: quote.id }))).toEqual([code]);
      expect(codes(await again.withdraw({ quoteId: quote.id, expectedVersion: 1 }))).toEqual([code]);
      expect((await again.quote(quote.id))?.availableActions.map((action) => [action.available, action.code])).toEqual(
        [1, 2, 3, 4, 5].map(() => [false, code]),
      );
    },
  );
});
