/** `quoteWithdraw`: happy, every refusal it declares, and whose quote it may be. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { wireId } from '../../../src/kernel/ids.js';
import { QuoteCloneDocument, QuoteWithdrawDocument } from '../../generated/operations.js';
import { strangerId } from '../../kit/channels-fixture.js';
import { CLOSINGS } from '../../kit/closings.js';
import {
  codes,
  factsOf,
  MORNING,
  newKey,
  onlyRefusal,
  quoteWorld,
  type QuoteWorld,
  type Seller,
  withSuggestion,
} from '../../kit/quote-world.js';
import { refusalBook } from '../../kit/refusal-book.js';

const book = refusalBook('quoteWithdraw');
let world: QuoteWorld;
let dealer: Seller;

beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
});
afterAll(() => world.stop());
beforeEach(() => {
  world.clock.at(MORNING);
});

describe('an open quote', () => {
  it('is withdrawn, and only a copy is left to do', async () => {
    const { id } = await dealer.quoted();
    const { quote } = await dealer.withdraw({ quoteId: id, expectedVersion: 1, reason: '客户改变主意' });
    expect(quote).toMatchObject({ state: 'WITHDRAWN', revision: 2 });
    expect(quote?.availableActions.filter((action) => action.available).map((action) => action.action)).toEqual([
      'QUOTE_CLONE',
    ]);
  });

  it('keeps the reason with the quote and in the audit, and not in the event', async () => {
    const { id, number } = await dealer.quoted();
    await dealer.withdraw({ quoteId: id, expectedVersion: 1, reason: '  客户改变主意 ' });
    const [kept] = await world.db.owner<{ withdrawn_reason: string; purpose: string; event: string }[]>`
      select q.withdrawn_reason, a.purpose, to_jsonb(e)::text as event from quotes q
      join audit_records a on a.subject_id = q.id and a.act = 'quoteWithdraw' join events e on e.subject_id = q.id and e.type = 'quote.withdrawn' where q.number = ${number}`;
    expect(kept).toMatchObject({ withdrawn_reason: '客户改变主意', purpose: '客户改变主意' });
    expect(kept?.event).not.toContain('客户');
  });

  it('answers a retry with the same key as before, and nothing happens twice', async () => {
    const input = { quoteId: (await dealer.quoted()).id, expectedVersion: 1, idempotencyKey: newKey() };
    const first = await dealer.withdraw(input);
    expect(await dealer.withdraw(input)).toEqual({ ...first, replayed: true });
  });
});

describe('refused', () => {
  it.each(CLOSINGS)('$code: the partner, once $what', async ({ code, close }) => {
    const seller = await world.partner();
    const { id } = await seller.quoted();
    await close(world, seller);
    book.only(await (await world.signInAgain(seller)).withdraw({ quoteId: id, expectedVersion: 1 }), code);
  });

  it.each([
    ['longer than 200 characters', '长'.repeat(201)],
    ['empty', '   '],
    ['with hidden characters', 'a\u202eb'],
  ])('a reason that is %s; 200 pass', async (_what, reason) => {
    const { id } = await dealer.quoted();
    expect(
      book.only(await dealer.withdraw({ quoteId: id, expectedVersion: 1, reason }), 'INVALID_INPUT').field,
    ).toEqual(['input', 'reason']);
    expect(codes(await dealer.withdraw({ quoteId: id, expectedVersion: 1, reason: '长'.repeat(200) }))).toEqual([]);
  });

  it('a revision that has passed; the one of now passes', async () => {
    const { id } = await dealer.quoted();
    await dealer.reprice({ quoteId: id, expectedVersion: 1 });
    const input = { quoteId: id, expectedVersion: 1 };
    const found = book.only(await dealer.withdraw(input), 'STALE_VERSION');
    expect(codes(await dealer.withdraw(withSuggestion(input, found.wouldPass[0])))).toEqual([]);
  });

  it('a quote whose validity is over, by the clock alone; the button said so with the same code', async () => {
    const { id } = await dealer.quoted();
    world.clock.at('2026-11-22T00:00:00.000+08:00');
    const shown = (await dealer.quote(id))?.availableActions.find((action) => action.action === 'QUOTE_WITHDRAW');
    const found = book.only(await dealer.withdraw({ quoteId: id, expectedVersion: 1 }), 'QUOTE_STATE');
    expect(factsOf(found)).toMatchObject({ state: 'EXPIRED' });
    expect(shown).toMatchObject({ available: false, code: found.code, reason: found.message });
  });

  it('a quote that is not there, or another partner’s: the same words', async () => {
    const other = await world.partner();
    const { id } = await other.quoted();
    const absent = book.only(
      await dealer.withdraw({ quoteId: wireId('Quote', strangerId('Quote')), expectedVersion: 1 }),
      'NOT_FOUND',
    );
    expect(onlyRefusal(await dealer.withdraw({ quoteId: id, expectedVersion: 1 }))).toEqual(absent);
    expect(onlyRefusal(await dealer.clone({ quoteId: id }))).toEqual(absent);
    expect((await other.quote(id))?.state).toBe('PRICED');
  });

  it('a key that came before with another quote', async () => {
    const idempotencyKey = newKey();
    const [first, second] = [await dealer.quoted(), await dealer.quoted()];
    await dealer.withdraw({ quoteId: first.id, expectedVersion: 1, idempotencyKey });
    book.only(await dealer.withdraw({ quoteId: second.id, expectedVersion: 1, idempotencyKey }), 'KEY_REUSED');
  });

  it('every refusal that quoteWithdraw declares was provoked by a test above', () => {
    expect(book.unprovoked()).toEqual(['CONFLICT']); // one layer below: reprice-quote.refused
  });
});

describe('sixteen that withdraw one quote at once, each with its own key', () => {
  it('one does, the others hear that it has moved', async () => {
    const { id, number } = await dealer.quoted();
    const answers = await Promise.all(
      Array.from({ length: 16 }, () => dealer.withdraw({ quoteId: id, expectedVersion: 1 })),
    );
    expect(answers.filter((answer) => answer.quote)).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['STALE_VERSION']));
    const [{ n } = { n: 0 }] = await world.db.owner<
      { n: number }[]
    >`select count(*)::int as n from events e join quotes q on q.id = e.subject_id where q.number = ${number} and e.type = 'quote.withdrawn'`;
    expect(n).toBe(1);
  });
});

describe('who may not', () => {
  it.each([
    ['a reader', () => world.credentialOf(dealer.made, { roles: ['READER'] })],
    ['the insurer’s underwriter', () => world.staff(['UNDERWRITER'])],
    ['a car club without a licence', () => world.partner({ kind: 'CAR_CLUB', licensed: false })],
  ])('%s neither withdraws nor copies', async (_who, make) => {
    const { id } = await dealer.quoted();
    const caller = await make();
    const withdrawn = await caller.send(QuoteWithdrawDocument, {
      input: { idempotencyKey: newKey(), quoteId: id, expectedVersion: 1 },
    });
    const cloned = await caller.send(QuoteCloneDocument, { input: { idempotencyKey: newKey(), quoteId: id } });
    expect([withdrawn, cloned].map((answer) => answer.errors[0]?.extensions?.['code'])).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });
});
