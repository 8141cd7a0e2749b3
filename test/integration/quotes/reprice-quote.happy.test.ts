/** `quoteReprice`, when it answers new prices. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  aSaloon,
  anOption,
  insuredBefore,
  MORNING,
  newKey,
  premiumOf,
  quoteWorld,
  type QuoteWorld,
  type Seller,
} from '../../kit/quote-world.js';

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

describe('a quote priced again', () => {
  it('keeps its number and id, and its revision rises', async () => {
    const quote = await dealer.quoted();
    const { quote: again, replayed } = await dealer.reprice({ quoteId: quote.id, expectedVersion: 1 });
    expect({ ...again, replayed }).toMatchObject({
      id: quote.id,
      number: quote.number,
      revision: 2,
      state: 'PRICED',
      replayed: false,
    });
  });

  it('answers the new price at once, as a later read does', async () => {
    const quote = await dealer.quoted();
    const { quote: again } = await dealer.reprice({
      quoteId: quote.id,
      expectedVersion: 1,
      vehicle: aSaloon({ vin: quote.vehicle.vin, seats: 7 }),
    });
    expect(premiumOf(again)).toBe('1100.00');
    expect(await dealer.quote(quote.id)).toEqual(again);
  });

  it('reads the platform’s record anew', async () => {
    const quote = await dealer.quoted();
    world.platform.records.set(quote.vehicle.vin, insuredBefore(1));
    expect(premiumOf((await dealer.reprice({ quoteId: quote.id, expectedVersion: 1 })).quote)).toBe('855.00');
  });

  it('S-034: takes new wishes by label; other options stay, new labels come last', async () => {
    const quote = await dealer.quoted({ options: [anOption('A'), anOption('B')] });
    const { quote: again } = await dealer.reprice({
      quoteId: quote.id,
      expectedVersion: 1,
      options: [anOption('C'), anOption('B', { startsAt: '2026-12-01T00:00:00.000+08:00' })],
    });
    expect(again?.options.map(({ label, compulsory }) => [label, compulsory?.period.startsAt])).toEqual([
      ['A', '2026-11-22T00:00:00.000+08:00'],
      ['B', '2026-12-01T00:00:00.000+08:00'],
      ['C', '2026-11-22T00:00:00.000+08:00'],
    ]);
  });

  it('takes other people', async () => {
    const quote = await dealer.quoted();
    const { quote: again } = await dealer.reprice({
      quoteId: quote.id,
      expectedVersion: 1,
      people: { policyholder: { person: { name: '周行简' } } },
    });
    expect(again?.people?.policyholder.name.masked).toBe('周**');
    expect((await dealer.search({ filter: { search: '周行简' } })).totalCount).toBe(1);
  });

  it('that has expired is open again, from the default start', async () => {
    const quote = await dealer.quoted({ options: [anOption('A', { startsAt: '2026-11-23T00:00:00.000+08:00' })] });
    world.clock.at('2026-11-24T09:00:00.000+08:00');
    expect((await dealer.quote(quote.id))?.state).toBe('EXPIRED');
    const { quote: again } = await dealer.reprice({ quoteId: quote.id, expectedVersion: 1 });
    expect(again).toMatchObject({
      state: 'PRICED',
      options: [{ compulsory: { period: { startsAt: '2026-11-25T00:00:00.000+08:00' } } }],
    });
  });

  it('that could not be offered is open again once it can be', async () => {
    const motorcycle = aSaloon({ useNature: 'MOTORCYCLE', energy: 'BATTERY_ELECTRIC', displacementMl: null, seats: 2 });
    const quote = await dealer.quoted({ vehicle: motorcycle });
    expect(quote).toMatchObject({
      state: 'REFUSED',
      options: [{ offered: false, refusals: [{ code: 'TARIFF_MISSING' }] }],
    });
    const { quote: again } = await dealer.reprice({
      quoteId: quote.id,
      expectedVersion: 1,
      vehicle: { ...motorcycle, energy: 'FUEL', displacementMl: 125 },
    });
    expect([again?.state, premiumOf(again)]).toEqual(['PRICED', '120.00']);
  });

  it('keeps the earlier version: the old option is still there by its id', async () => {
    const quote = await dealer.quoted();
    await dealer.reprice({ quoteId: quote.id, expectedVersion: 1 });
    const answer = await dealer.send<{ node: unknown }, { id: string }>(
      'query Old($id: ID!) { node(id: $id) { id ... on QuoteOption { label payable { amount } } } }',
      { id: quote.options[0]?.id ?? '' },
    );
    expect(answer.data?.node).toEqual({ id: quote.options[0]?.id, label: 'A', payable: { amount: '950.00' } });
  });

  it('leaves quote.repriced, and a retry with the same key answers the same quote', async () => {
    const quote = await dealer.quoted();
    const input = { quoteId: quote.id, expectedVersion: 1, idempotencyKey: newKey() };
    const first = await dealer.reprice(input);
    const second = await dealer.reprice(input);
    expect(second).toEqual({ ...first, replayed: true });
    const events = await world.db.owner<
      { type: string }[]
    >`select e.type from events e join quotes q on q.id = e.subject_id where q.number = ${quote.number} order by e.sequence`;
    expect(events.map(({ type }) => type)).toEqual(['quote.priced', 'quote.repriced']);
  });
});
