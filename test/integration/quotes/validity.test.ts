/** How tariffs bound a quote's validity, and what a later publication leaves alone (S-050). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  anOption,
  factsOf,
  MORNING,
  premiumOf,
  quoteWorld,
  type QuoteWorld,
  type Seller,
} from '../../kit/quote-world.js';
import { dearer, successorOf } from '../../kit/tariff-fixture.js';

let world: QuoteWorld;
let dealer: Seller;
const LATER = { options: [anOption('A', { startsAt: '2026-12-24T00:00:00.000+08:00' })] };

beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
});
afterAll(() => world.stop());

// One story: each step leaves its tariffs in force for the next.
describe('a price', () => {
  it('S-050: keeps its figures while a dearer table is published for later, and ends with the day before it', async () => {
    const before = await dealer.quoted(LATER);
    await successorOf(world.db.owner, 'COMPULSORY-BASE', {
      version: '2026-11-24',
      validFrom: '2026-11-24',
      change: dearer(2),
    });
    expect(await dealer.quote(before.id)).toMatchObject({ validUntil: before.validUntil });
    expect(premiumOf(await dealer.quote(before.id))).toBe('950.00');
    const after = await dealer.quoted(LATER);
    expect([premiumOf(after), after.validUntil]).toEqual(['950.00', '2026-11-24T00:00:00.000+08:00']);
  });

  it('of the day on which the dearer table takes effect is the dearer one', async () => {
    world.clock.at('2026-11-24T00:00:00.000+08:00');
    const quote = await dealer.quoted(LATER);
    expect([premiumOf(quote), quote.options[0]?.compulsory?.premium?.lines[0]?.source.document]).toEqual([
      '1900.00',
      'COMPULSORY-BASE 2026-11-24',
    ]);
  });

  it('never outlives what its tariff binds', async () => {
    await successorOf(world.db.owner, 'COMPULSORY-FLOAT', {
      version: '2026-11-24',
      validFrom: '2026-11-24',
      bindsUntil: '2026-11-26T12:00:00.000+08:00',
    });
    expect((await dealer.quoted(LATER)).validUntil).toBe('2026-11-26T12:00:00.000+08:00');
  });

  it('that nobody is bound to any more is no offer: never a validity in the past', async () => {
    world.clock.at('2026-11-26T12:00:00.000+08:00');
    const { quote, userErrors } = await dealer.request(LATER);
    expect(userErrors).toEqual([]);
    expect(quote).toMatchObject({
      state: 'REFUSED',
      validUntil: null,
      options: [{ offered: false, payable: null, refusals: [{ code: 'TARIFF_MISSING' }] }],
    });
    expect(quote?.options[0]?.refusals.map(factsOf)).toMatchObject([
      { institution: 'HEAD_OFFICE', bindsUntil: '2026-11-26T12:00:00.000+08:00' },
    ]);
  });

  it('is made again when the next table binds', async () => {
    await successorOf(world.db.owner, 'COMPULSORY-FLOAT', { version: '2026-11-27', validFrom: '2026-11-27' });
    world.clock.at('2026-11-27T00:00:00.000+08:00');
    expect((await dealer.quoted(LATER)).validUntil).toBe('2026-12-04T00:00:00.000+08:00');
  });

  it('made at one moment is the same at every later one', async () => {
    world.clock.at(MORNING);
    expect(premiumOf(await dealer.quoted(LATER))).toBe('950.00'); // the tables of that day, whatever was published since
  });
});
