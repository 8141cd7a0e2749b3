/** One more option on an open quote: the others stand to the fen, also when a newer tariff is in force (S-034, S-050). */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  anOption,
  aSaloon,
  aSelection,
  aValuedSaloon,
  bothParts,
  codes,
  DAMAGE,
  factsOf,
  MORNING,
  newKey,
  nextTerms,
  onlyRefusal,
  quoteWorld,
  type QuoteCard,
  type QuoteWorld,
  type Seller,
  THIRD_PARTY,
} from '../../kit/quote-world.js';
import { dearer, successorOf } from '../../kit/tariff-fixture.js';

let world: QuoteWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
});
beforeEach(() => {
  world.clock.at(MORNING);
});
afterAll(() => world.stop());

const withoutId = ({ id: _id, ...option }: QuoteCard['options'][number]) => option;
const MORE = bothParts('B', aSelection([DAMAGE, THIRD_PARTY]));

it('is a new version under the same number: one option more, and nothing else moved', async () => {
  const quote = await dealer.quoted({ vehicle: aValuedSaloon() });
  const { quote: after, userErrors } = await dealer.addOption({ quoteId: quote.id, expectedVersion: 1, option: MORE });
  expect(userErrors).toEqual([]);
  expect(after).toMatchObject({ number: quote.number, revision: 2, state: 'PRICED', validUntil: quote.validUntil });
  expect(after?.options.map(({ label, offered }) => [label, offered])).toEqual([
    ['A', true],
    ['B', true],
  ]);
  expect(after?.options.slice(0, 1).map(withoutId)).toEqual(quote.options.map(withoutId));
});

it('the same key answers again; once more with another key is one more version', async () => {
  const quote = await dealer.quoted({ vehicle: aValuedSaloon() });
  const input = { idempotencyKey: newKey(), quoteId: quote.id, expectedVersion: 1, option: MORE };
  expect((await dealer.addOption(input)).replayed).toBe(false);
  expect((await dealer.addOption(input)).replayed).toBe(true);
});

it('a tariff that is newer than the quote prices the new option only', async () => {
  const own = await quoteWorld();
  try {
    const partner = await own.partner();
    const quote = await partner.quoted();
    await successorOf(own.db.owner, 'COMPULSORY-BASE', {
      version: '2026-11-21',
      validFrom: '2026-11-21',
      change: dearer(2),
    });
    const { quote: after } = await partner.addOption({ quoteId: quote.id, expectedVersion: 1, option: anOption('B') });
    expect(after?.options.map(({ payable }) => payable?.amount)).toEqual(['950.00', '1900.00']);
  } finally {
    await own.stop();
  }
});

it('the platform is asked only for what nobody knew yet', async () => {
  const quote = await dealer.quoted({ vehicle: aValuedSaloon() });
  const asked = world.platform.asked;
  await dealer.addOption({ quoteId: quote.id, expectedVersion: 1, option: MORE });
  expect(world.platform.asked).toBe(asked);
});

it('a quote with nothing on offer is open again with one that is', async () => {
  const partner = await world.partner();
  const quote = await partner.quoted({
    vehicle: aValuedSaloon(),
    options: [{ label: 'A', commercial: aSelection([THIRD_PARTY], { discount: '0.60' }) }],
  });
  expect([quote.state, quote.validUntil]).toEqual(['REFUSED', null]);
  const { quote: after } = await partner.addOption({ quoteId: quote.id, expectedVersion: 1, option: anOption('B') });
  expect([after?.state, after?.validUntil]).toEqual(['PRICED', '2026-11-22T00:00:00.000+08:00']);
});

describe('refuses', () => {
  const refused = async (option: Parameters<Seller['addOption']>[0]['option'], vehicle = aValuedSaloon()) => {
    const quote = await dealer.quoted({ vehicle });
    return onlyRefusal(await dealer.addOption({ quoteId: quote.id, expectedVersion: 1, option }));
  };
  it('a label that is there, and suggests a free one', async () => {
    const found = await refused(anOption('A'));
    expect(found).toMatchObject({ code: 'OPTIONS_INVALID', field: ['input', 'option', 'label'] });
    expect(found.wouldPass[0]).toMatchObject({ field: ['input', 'option', 'label'], value: 'B' });
  });
  it('a seventh option', async () => {
    const quote = await dealer.quoted({ options: ['A', 'B', 'C', 'D', 'E', 'F'].map((label) => anOption(label)) });
    const found = onlyRefusal(await dealer.addOption({ quoteId: quote.id, expectedVersion: 1, option: anOption('G') }));
    expect(found).toMatchObject({ code: 'OPTIONS_INVALID', field: ['input', 'option'] });
    const action = quote.availableActions.find(({ action: name }) => name === 'QUOTE_ADD_OPTION');
    expect(action).toMatchObject({ available: false, code: 'OPTIONS_INVALID' });
  });
  it('a start that has been, by its place in the input', async () => {
    const found = await refused(anOption('B', { startsAt: MORNING }));
    expect(found).toMatchObject({ code: 'START_NOT_ALLOWED', field: ['input', 'option', 'compulsory', 'startsAt'] });
  });
  it('a wrong selection, by its place in the input', async () => {
    const found = await refused(bothParts('B', aSelection([DAMAGE, { code: 'GLASS_BREAKAGE' }])));
    expect(found).toMatchObject({ code: 'COVERAGE_RETIRED' });
    expect(found.field?.slice(0, 4)).toEqual(['input', 'option', 'commercial', 'choice']);
  });
  it('commercial cover of a vehicle whose price nobody told: what is missing stands in the facts', async () => {
    const quote = await dealer.quoted({ vehicle: aSaloon() });
    const { userErrors } = await dealer.addOption({ quoteId: quote.id, expectedVersion: 1, option: MORE });
    expect(userErrors.map((error) => [error.code, error.field, factsOf(error)])).toEqual([
      ['INVALID_INPUT', ['input', 'quoteId'], { fact: 'newPrice' }],
      ['INVALID_INPUT', ['input', 'quoteId'], { fact: 'firstRegisteredOn' }],
    ]);
  });
  it('a stale revision', async () => {
    const quote = await dealer.quoted();
    expect(codes(await dealer.addOption({ quoteId: quote.id, expectedVersion: 3, option: anOption('B') }))).toEqual([
      'STALE_VERSION',
    ]);
  });
  it('a quote whose time is over: price it again', async () => {
    const quote = await dealer.quoted();
    world.clock.at('2026-11-23T10:00:00.000+08:00');
    const found = onlyRefusal(await dealer.addOption({ quoteId: quote.id, expectedVersion: 1, option: anOption('B') }));
    expect([found.code, factsOf(found)]).toMatchObject(['QUOTE_STATE', { state: 'EXPIRED', open: 'reprice' }]);
  });
  it('another agreement version than the quote was made under', async () => {
    const partner = await world.partner();
    const quote = await partner.quoted();
    await nextTerms(world, partner, {});
    const found = onlyRefusal(
      await partner.addOption({ quoteId: quote.id, expectedVersion: 1, option: anOption('B') }),
    );
    expect(found).toMatchObject({ code: 'QUOTE_STATE', field: ['input', 'quoteId'] });
    expect(found.message).toContain('agreement version');
  });
});
