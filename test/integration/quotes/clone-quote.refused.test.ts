/** `quoteClone`, refused: every code it declares. A copy says only which quote, so that is what a refusal points at. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { wireId } from '../../../src/kernel/ids.js';
import { anAgreementVersion, aProducer, strangerId } from '../../kit/channels-fixture.js';
import { CLOSINGS } from '../../kit/closings.js';
import {
  anOption,
  EVERYTHING,
  factsOf,
  MORNING,
  newKey,
  quoteWorld,
  type QuoteWorld,
  type Seller,
} from '../../kit/quote-world.js';
import { refusalBook } from '../../kit/refusal-book.js';

const book = refusalBook('quoteClone');
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

it.each(CLOSINGS)('$code: the partner, once $what', async ({ code, close }) => {
  const seller = await world.partner();
  const { id } = await seller.quoted();
  await close(world, seller);
  book.only(await (await world.signInAgain(seller)).clone({ quoteId: id }), code);
});

describe('what the agreement in force now does not allow', () => {
  it.each([
    ['TERM_BUSINESS_LINES', 'BUSINESS_LINES', ['CLAIM'], null],
    ['TERM_PRODUCTS', 'PRODUCTS', ['SOMETHING-ELSE'], null],
    ['TERM_VEHICLE_GROUPS', 'VEHICLE_GROUPS', ['MOTORCYCLE'], ['input', 'quoteId']],
    ['TERM_TERRITORY', 'TERRITORY', ['110000'], ['input', 'quoteId']],
  ])('%s', async (code, clause, allowed, field) => {
    const seller = await world.partner({ agreement: { effectiveUntil: '2026-12-01T00:00:00+08:00' } });
    const { id } = await seller.quoted();
    await anAgreementVersion(world.db.owner, seller.made.id, seller.made.agreementId ?? strangerId('Agreement'), {
      sequence: 2,
      effectiveFrom: '2026-12-01T00:00:00+08:00',
      clauses: { ...EVERYTHING, [clause]: allowed },
    });
    world.clock.at('2026-12-02T10:00:00.000+08:00');
    const found = book.only(await seller.clone({ quoteId: id }), code);
    expect(found).toMatchObject({ field, clause: { key: clause, agreementVersion: { sequence: 2 } }, wouldPass: [] });
  });
});

it('a salesperson who has left since', async () => {
  const producer = await aProducer(world.db.owner, dealer.made.id, { outletId: dealer.made.outlets.main });
  const { id } = await dealer.quoted({ producerId: wireId('Producer', producer) });
  await world.db.owner`update producers set state = 'ENDED' where id = ${producer}`;
  expect(book.only(await dealer.clone({ quoteId: id }), 'PRODUCER_NOT_REGISTERED').field).toEqual(['input', 'quoteId']);
});

it('a short term that is over', async () => {
  const { id } = await dealer.quoted({
    options: [anOption('A', { shortTerm: { ground: 'TEMPORARY_ROAD_USE', endsAt: '2026-11-30T00:00:00.000+08:00' } })],
  });
  world.clock.at('2026-12-02T10:00:00.000+08:00');
  expect(book.only(await dealer.clone({ quoteId: id }), 'INVALID_INPUT')).toMatchObject({
    field: ['input', 'quoteId'],
    wouldPass: [],
  });
});

it('a quote that is not there', async () => {
  expect(book.only(await dealer.clone({ quoteId: wireId('Quote', strangerId('Quote')) }), 'NOT_FOUND').field).toEqual([
    'input',
    'quoteId',
  ]);
});

it('a number of one’s own that another quote bears', async () => {
  const { id } = await dealer.quoted({ externalRef: 'DMS-5' });
  expect(book.only(await dealer.clone({ quoteId: id, externalRef: 'DMS-5' }), 'EXTERNAL_REF_TAKEN').field).toEqual([
    'input',
    'externalRef',
  ]);
});

it('a key that came before with another operation', async () => {
  const idempotencyKey = newKey();
  const { id } = await dealer.quoted({ idempotencyKey });
  expect(factsOf(book.only(await dealer.clone({ quoteId: id, idempotencyKey }), 'KEY_REUSED'))).toEqual({
    operation: 'quoteRequest',
  });
});

it('no version of the product on sale that day', async () => {
  const seller = await world.partner({ agreement: { effectiveFrom: '2015-01-01T00:00:00+08:00' } });
  const { id } = await seller.quoted();
  world.clock.at('2020-06-01T10:00:00.000+08:00');
  expect(book.only(await seller.clone({ quoteId: id }), 'PRODUCT_NOT_ON_SALE').field).toEqual(['input', 'quoteId']);
});

it('every refusal that quoteClone declares was provoked by a test above', () => {
  expect(book.unprovoked()).toEqual([]);
});
