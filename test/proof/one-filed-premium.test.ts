/**
 * 报行合一 (S-048, S-056; domain 4.1): the same inputs have the same filed premium in every channel. All six kinds of
 * partner, each under terms of its own, quote the same vehicles with the same record and the same selection on the same
 * day: wherever an option is on offer its premium is the same to the fen, line by line; terms only decide whether it is.
 * Full: PROVE=1. Control: a channel that were given a factor of its own is found.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ChannelKind } from '../../src/modules/channels/index.js';
import type { QuoteRequestInput } from '../generated/operations.js';
import type { ClausesGiven } from '../kit/channels-fixture.js';
import {
  aValuedSaloon,
  bothParts,
  DAMAGE,
  EVERYTHING,
  insuredBefore,
  NO_HISTORY,
  quoteWorld,
  type QuoteCard,
  type QuoteWorld,
  type Seller,
} from '../kit/quote-world.js';

const FULL = process.env['PROVE'] === '1';
const VEHICLES = FULL ? 300 : 25;
const SEED = Number(process.env['SEED'] ?? 20261121);

/** Each kind of channel with its own terms. */
const CHANNELS: readonly (readonly [ChannelKind, ClausesGiven])[] = [
  ['AGENT', { PRICING_BAND: { floor: '0.60', ceiling: '1.30' } }],
  ['BROKER', { PRICING_BAND: { floor: '0.70', ceiling: '1.20' }, DISCOUNT_AUTHORITY: { rate: '0.15' } }],
  ['DEALER', { PRICING_BAND: { floor: '0.80', ceiling: '1.50' }, DISCOUNT_AUTHORITY: { rate: '0.05' } }],
  ['CAR_CLUB', { SUM_INSURED_LIMIT: { amount: [{ value: '1000000.00' }] } }],
  ['ENTERPRISE', { COVERAGES: ['VEHICLE_DAMAGE', 'THIRD_PARTY_LIABILITY'] }],
  ['TENDER', { DISCOUNT_AUTHORITY: { rate: '0.01' } }],
];

let world: QuoteWorld;
const sellers: Seller[] = [];
beforeAll(async () => {
  world = await quoteWorld();
  for (const [kind, clauses] of CHANNELS)
    sellers.push(await world.partner({ kind, clauses: { ...EVERYTHING, ...clauses } }));
});
afterAll(() => world.stop());

const wishes = fc.record({
  years: fc.integer({ min: 0, max: 5 }),
  claims: fc.integer({ min: 0, max: 3 }),
  price: fc.integer({ min: 50_000, max: 800_000 }),
  registered: fc.constantFrom('2026-05-12', '2023-01-31', '2018-12-01'),
  seats: fc.constantFrom(5, 7),
  limit: fc.constantFrom('500000.00', '1000000.00', '3000000.00'),
  deductible: fc.constantFrom(null, '500.00', '2000.00'),
  discount: fc.constantFrom(null, '0.05', '0.15'),
  driver: fc.boolean(),
});
type Wish = typeof wishes extends fc.Arbitrary<infer W> ? W : never;

function asked({
  years,
  claims,
  price,
  registered,
  seats,
  limit,
  deductible,
  discount,
  driver,
}: Wish): Partial<QuoteRequestInput> {
  const yuan = (amount: string) => ({ amount, currency: 'CNY' as const });
  const vehicle = aValuedSaloon({ newPrice: yuan(`${String(price)}.00`), firstRegisteredOn: registered, seats });
  world.platform.records.set(vehicle.vin, years === 0 ? NO_HISTORY : insuredBefore(years));
  world.platform.commercialRecords.set(vehicle.vin, {
    policies: Array.from({ length: years }, (_, index) => ({
      startsOn: `${String(2025 - index)}-11-22` as never,
      endsOn: `${String(2026 - index)}-11-22` as never,
      paidClaims: index === 0 ? claims : 0,
      shortTerm: false,
    })),
    ownerChangedOn: null,
    violationGrade: null,
  });
  const coverages = [
    { ...DAMAGE, ...(deductible === null ? {} : { deductible: yuan(deductible) }) },
    { code: 'THIRD_PARTY_LIABILITY' as const, sumInsured: yuan(limit) },
    ...(driver ? [{ code: 'DRIVER_LIABILITY' as const, sumInsured: yuan('50000.00') }] : []),
  ];
  return {
    vehicle,
    options: [
      bothParts('A', {
        choice: { selection: { coverages, services: [] } },
        ...(discount === null ? {} : { discount }),
      }),
    ],
  };
}

/** What is filed: premiums and their lines. Null where a channel may not sell it. */
function filedOf(quote: QuoteCard): string | null {
  const [option] = quote.options;
  return option?.offered ? JSON.stringify([option.compulsory?.premium, option.commercial?.premium]) : null;
}

/** Vehicles of which two channels that may sell it were given different figures. */
const different = (answers: readonly (readonly (string | null)[])[]): number =>
  answers.filter((each) => new Set(each.filter((filed) => filed !== null)).size > 1).length;

it(`${String(VEHICLES)} vehicles in six channels, seed ${String(SEED)}: 0 differences`, async () => {
  const answers: (string | null)[][] = [];
  for (const wish of fc.sample(wishes, { seed: SEED, numRuns: VEHICLES })) {
    const request = asked(wish);
    const quotes = await Promise.all(sellers.map((seller) => seller.quoted(request)));
    answers.push(quotes.map(filedOf));
  }
  const offered = answers.flat().filter((filed) => filed !== null).length;
  const partly = answers.filter((each) => each.includes(null) && each.some((filed) => filed !== null)).length;
  console.log(
    `${String(VEHICLES)} vehicles × 6 channels: ${String(offered)} offered, ${String(partly)} not by all, ${String(different(answers))} different`,
  );
  expect(different(answers)).toBe(0);
  expect(partly).toBeGreaterThan(0); // terms did decide
  expect(answers.every((each) => each.some((filed) => filed !== null))).toBe(true);
  // Control: a channel with a factor of its own.
  const planted = answers.map((each, index) =>
    index === 0 ? [...each, each.find((filed) => filed !== null)?.replace(/\d/, '9') ?? null] : each,
  );
  expect(different(planted)).toBe(1);
}, 900_000);
