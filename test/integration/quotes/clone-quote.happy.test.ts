/** `quoteClone`, when it answers a copy. */
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import {
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

it('a copy is a quote of its own: new number, same vehicle, people and options, today’s price and record', async () => {
  const quote = await dealer.quoted({ externalRef: 'DMS-9', options: [anOption('A'), anOption('B')] });
  world.platform.records.set(quote.vehicle.vin, insuredBefore(2));
  const { quote: copy } = await dealer.clone({ quoteId: quote.id, externalRef: 'DMS-9-2' });
  expect(copy).toMatchObject({
    revision: 1,
    state: 'PRICED',
    externalRef: 'DMS-9-2',
    vehicle: quote.vehicle,
    people: quote.people,
  });
  expect(copy?.number).not.toBe(quote.number);
  expect(copy?.options.map((option) => option.label)).toEqual(['A', 'B']);
  expect(premiumOf(copy, 'B')).toBe('760.00');
  expect(premiumOf(await dealer.quote(quote.id), 'B')).toBe('950.00');
});

it.each(['EXPIRED', 'WITHDRAWN'])('a quote that is %s can be copied; the copy is open', async (state) => {
  const quote = await dealer.quoted();
  if (state === 'WITHDRAWN') await dealer.withdraw({ quoteId: quote.id, expectedVersion: 1 });
  else world.clock.at('2026-11-30T10:00:00.000+08:00');
  expect((await dealer.quote(quote.id))?.state).toBe(state);
  const { quote: copy } = await dealer.clone({ quoteId: quote.id });
  expect(copy).toMatchObject({ state: 'PRICED', revision: 1 });
  expect((await dealer.quote(quote.id))?.state).toBe(state);
});

it('a start still to come is kept; one that has come becomes the default start', async () => {
  const quote = await dealer.quoted({
    options: [
      anOption('soon', { startsAt: '2026-11-23T00:00:00.000+08:00' }),
      anOption('later', { startsAt: '2026-12-24T00:00:00.000+08:00' }),
    ],
  });
  world.clock.at('2026-11-23T00:00:00.000+08:00');
  const { quote: copy } = await dealer.clone({ quoteId: quote.id });
  expect(copy?.options.map((option) => option.compulsory?.period.startsAt)).toEqual([
    '2026-11-24T00:00:00.000+08:00',
    '2026-12-24T00:00:00.000+08:00',
  ]);
});

it('leaves quote.priced on the copy, and a retry with the same key answers the same copy', async () => {
  const quote = await dealer.quoted();
  const input = { quoteId: quote.id, idempotencyKey: newKey() };
  const first = await dealer.clone(input);
  expect(await dealer.clone(input)).toEqual({ ...first, replayed: true });
  const events = await world.db.owner<
    { type: string }[]
  >`select e.type from events e join quotes q on q.id = e.subject_id where q.number = ${first.quote?.number ?? ''}`;
  expect(events.map(({ type }) => type)).toEqual(['quote.priced']);
});
