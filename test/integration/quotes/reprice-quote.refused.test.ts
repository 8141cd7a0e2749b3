/** `quoteReprice`, refused: every code it declares. Paths lead into what was sent, not into what the quote knows already. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { instant } from '../../../src/kernel/dates.js';
import { readWireId, wireId } from '../../../src/kernel/ids.js';
import { inTransaction } from '../../../src/kernel/in-transaction.js';
import { makeCtx } from '../../../src/kernel/make-ctx.js';
import { lockQuote, moveQuote } from '../../../src/modules/quotes/quotes.store.js';
import type { QuoteRepriceInput } from '../../generated/operations.js';
import { asPartner } from '../../kit/channels-callers.js';
import { anAgreementVersion, aProducer, strangerId } from '../../kit/channels-fixture.js';
import { CLOSINGS } from '../../kit/closings.js';
import {
  anOption,
  aSaloon,
  codes,
  EVERYTHING,
  factsOf,
  MORNING,
  newKey,
  onlyRefusal,
  quoteWorld,
  type QuoteWorld,
  type Seller,
  type UserError,
  withSuggestion,
} from '../../kit/quote-world.js';
import { inBothLanguages, refusalBook } from '../../kit/refusal-book.js';

const book = refusalBook('quoteReprice');
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

type Changes = Partial<Omit<QuoteRepriceInput, 'idempotencyKey'>>;

/** Refused with one code, in both languages; then the first suggestion passes. */
async function refusal(code: string, changes: Changes, seller = dealer, quoteId?: string): Promise<UserError> {
  const input = { quoteId: quoteId ?? (await seller.quoted()).id, expectedVersion: 1, ...changes };
  const english = book.only(await seller.reprice(input), code);
  inBothLanguages(english, onlyRefusal(await seller.reprice(input, { language: 'zh-CN' })));
  if (english.wouldPass[0])
    expect(codes(await seller.reprice(withSuggestion(input, english.wouldPass[0])))).toEqual([]);
  return english;
}

/** A partner whose second version of the agreement, in force from December, is narrower than the first; and its quote of November. */
async function narrowed(clauses: Partial<typeof EVERYTHING>): Promise<{ seller: Seller; quoteId: string }> {
  const seller = await world.partner({ agreement: { effectiveUntil: '2026-12-01T00:00:00+08:00' } });
  const { id, agreementId } = seller.made;
  if (!agreementId) throw new Error('it has an agreement');
  await anAgreementVersion(world.db.owner, id, agreementId, {
    sequence: 2,
    effectiveFrom: '2026-12-01T00:00:00+08:00',
    clauses: { ...EVERYTHING, ...clauses },
  });
  const quote = await seller.quoted();
  world.clock.at('2026-12-02T10:00:00.000+08:00');
  return { seller, quoteId: quote.id };
}

describe('what a caller can mistype', () => {
  it.each([
    ['VIN_INVALID', { vehicle: aSaloon({ vin: 'LFV2A0000P0000123' }) }, ['vehicle', 'vin']],
    [
      'PLATE_INVALID',
      { vehicle: aSaloon({ registration: { plate: { number: '沪AIO345' } } }) },
      ['vehicle', 'registration', 'plate', 'number'],
    ],
    [
      'IDENTITY_INVALID',
      {
        people: {
          policyholder: {
            person: { name: '林若溪', identity: { kind: 'RESIDENT_ID' as const, number: '110105194912310021' } },
          },
        },
      },
      ['people', 'policyholder', 'person', 'identity', 'number'],
    ],
    ['INVALID_INPUT', { vehicle: aSaloon({ seats: null }) }, ['vehicle', 'seats']],
  ])('S-097: %s', async (code, changes, path) => {
    expect((await refusal(code, changes)).field).toEqual(['input', ...path]);
  });

  it('a label that comes twice among the wishes, even when the quote has it', async () => {
    const found = await refusal('OPTIONS_INVALID', { options: [anOption('A'), anOption('A')] });
    expect(found).toMatchObject({ field: ['input', 'options', '1', 'label'], wouldPass: [{ value: 'B' }] });
  });

  it('a seventh option beside those that stand', async () => {
    const { id } = await dealer.quoted({ options: [...'ABCDEF'].map((label) => anOption(label)) });
    expect(factsOf(await refusal('OPTIONS_INVALID', { options: [anOption('G')] }, dealer, id))).toEqual({
      count: '7',
      limit: '6',
    });
  });

  it('a start in the past is told by its place among the wishes, not among the options of the quote', async () => {
    const { id } = await dealer.quoted({ options: [anOption('A'), anOption('B')] });
    const found = await refusal(
      'START_NOT_ALLOWED',
      { options: [anOption('B', { startsAt: '2026-11-20T00:00:00.000+08:00' })] },
      dealer,
      id,
    );
    expect(found.field).toEqual(['input', 'options', '0', 'compulsory', 'startsAt']);
  });

  it('S-018: a term longer than a year', async () => {
    const found = await refusal('SHORT_TERM_NOT_ALLOWED', {
      options: [anOption('A', { shortTerm: { ground: 'FOREIGN_ENTRY', endsAt: '2028-01-01T00:00:00.000+08:00' } })],
    });
    expect(found.field).toEqual(['input', 'options', '0', 'compulsory', 'shortTerm', 'endsAt']);
  });

  it('a short term that the quote had and that is over by now is told of the quote: nobody wrote it', async () => {
    const { id } = await dealer.quoted({
      options: [
        anOption('A', { shortTerm: { ground: 'TEMPORARY_ROAD_USE', endsAt: '2026-12-01T00:00:00.000+08:00' } }),
      ],
    });
    world.clock.at('2026-12-02T09:00:00.000+08:00');
    expect(await refusal('INVALID_INPUT', {}, dealer, id)).toMatchObject({
      field: ['input', 'quoteId'],
      wouldPass: [],
    });
  });
});

describe('what the agreement in force now does not allow, though it did when the quote was made', () => {
  it.each([
    ['TERM_BUSINESS_LINES', 'BUSINESS_LINES' as const, ['CLAIM'], null],
    ['TERM_PRODUCTS', 'PRODUCTS' as const, ['SOMETHING-ELSE'], null],
    ['TERM_VEHICLE_GROUPS', 'VEHICLE_GROUPS' as const, ['MOTORCYCLE'], ['input', 'vehicle', 'useNature']],
    ['TERM_TERRITORY', 'TERRITORY' as const, ['110000'], ['input', 'vehicle', 'region']],
  ])('%s', async (code, clause, allowed, field) => {
    const { seller, quoteId } = await narrowed({ [clause]: allowed });
    const found = book.only(await seller.reprice({ quoteId, expectedVersion: 1 }), code);
    expect(found).toMatchObject({ field, clause: { key: clause, agreementVersion: { sequence: 2 } } });
  });

  it('clauses and salesperson at once', async () => {
    const { seller, quoteId } = await narrowed({ TERRITORY: ['110000'] });
    const producer = await aProducer(world.db.owner, seller.made.id, {
      outletId: seller.made.outlets.main,
      state: 'ENDED',
    });
    await world.db.owner`update quotes set producer_id = ${producer} where partner_id = ${seller.made.id}`;
    expect(codes(await seller.reprice({ quoteId, expectedVersion: 1 }))).toEqual([
      'TERM_TERRITORY',
      'PRODUCER_NOT_REGISTERED',
    ]);
  });
});

describe('who may not', () => {
  it.each(CLOSINGS)('$code: the partner, once $what', async ({ code, close }) => {
    const seller = await world.partner();
    const { id } = await seller.quoted();
    await close(world, seller);
    book.only(await (await world.signInAgain(seller)).reprice({ quoteId: id, expectedVersion: 1 }), code);
  });

  it('a salesperson who has left since is told of the quote: the input names nobody', async () => {
    const producer = await aProducer(world.db.owner, dealer.made.id, { outletId: dealer.made.outlets.main });
    const { id } = await dealer.quoted({ producerId: wireId('Producer', producer) });
    await world.db.owner`update producers set state = 'ENDED' where id = ${producer}`;
    expect(await refusal('PRODUCER_NOT_REGISTERED', {}, dealer, id)).toMatchObject({ field: ['input', 'quoteId'] });
  });
});

describe('what stands against it', () => {
  it('a quote that is not there', async () => {
    expect(await refusal('NOT_FOUND', { quoteId: wireId('Quote', strangerId('Quote')) })).toMatchObject({
      field: ['input', 'quoteId'],
    });
  });

  it('a revision that was read before somebody else moved the quote; the one of now passes', async () => {
    const { id } = await dealer.quoted();
    await dealer.reprice({ quoteId: id, expectedVersion: 1 });
    const found = await refusal('STALE_VERSION', {}, dealer, id);
    expect(found).toMatchObject({ field: ['input', 'expectedVersion'], wouldPass: [{ value: '2' }] });
  });

  it('a quote that was withdrawn', async () => {
    const { id } = await dealer.quoted();
    await dealer.withdraw({ quoteId: id, expectedVersion: 1 });
    expect(factsOf(await refusal('QUOTE_STATE', { expectedVersion: 2 }, dealer, id))).toMatchObject({
      state: 'WITHDRAWN',
      open: '-',
    });
  });

  it('a key that came before with another operation', async () => {
    const idempotencyKey = newKey();
    const { id } = await dealer.quoted({ idempotencyKey });
    expect(
      factsOf(book.only(await dealer.reprice({ quoteId: id, expectedVersion: 1, idempotencyKey }), 'KEY_REUSED')),
    ).toEqual({ operation: 'quoteRequest' });
  });

  it('no version of the product on sale that day', async () => {
    const seller = await world.partner({
      clauses: EVERYTHING,
      agreement: { effectiveFrom: '2015-01-01T00:00:00+08:00' },
    });
    const { id } = await seller.quoted();
    world.clock.at('2020-06-01T10:00:00.000+08:00');
    await refusal('PRODUCT_NOT_ON_SALE', {}, seller, id);
  });

  it('CONFLICT is the second wall: a move by a record that another move has passed changes nothing', async () => {
    const { id } = await dealer.quoted();
    const { pools } = world.gateway.gateway;
    const ctx = makeCtx({
      requestId: 'r',
      now: instant(MORNING),
      actor: asPartner(dealer.made.id),
      language: 'EN',
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      pools,
      ports: {} as never,
    });
    const twice = inTransaction(ctx, 'test', async (tx) => {
      const quote = await lockQuote(tx, readWireId(id)?.uuid ?? '', 1);
      await moveQuote(tx, quote, 'WITHDRAWN', {});
      await moveQuote(tx, quote, 'EXPIRED', {});
    });
    await expect(twice).rejects.toThrow('CONFLICT');
    expect((await dealer.quote(id))?.state).toBe('PRICED');
  });
});

it('every refusal that quoteReprice declares was provoked by a test above', () => {
  expect(book.unprovoked()).toEqual(['CONFLICT']); // its test is one layer below: the lock is before it
});
