import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../src/kernel/dates.js';
import {
  actualValue,
  fullMonths,
  pinCommercial,
  PUBLISHED_TARIFFS,
  type ValueFacts,
} from '../../../src/modules/rating/index.js';

const TARIFFS = pinCommercial(PUBLISHED_TARIFFS, { day: localDate('2026-11-21'), region: '110000' });

const facts = (changes: Partial<ValueFacts> = {}): ValueFacts => ({
  newPriceFen: '30000000',
  firstRegisteredOn: localDate('2024-12-01'),
  on: localDate('2026-12-01'),
  useNature: 'FAMILY',
  bodyKind: 'PASSENGER',
  energy: 'FUEL',
  seats: 5,
  loadKg: null,
  ...changes,
});
const valued = (changes: Partial<ValueFacts> = {}) => {
  const found = actualValue(facts(changes), TARIFFS);
  if (found.outcome !== 'VALUED') throw new Error(found.outcome);
  return found;
};

describe('actual value by depreciation (domain 2.9)', () => {
  it('300,000, 24 months, family car: 256,800.00', () => {
    expect(valued()).toMatchObject({
      value: { fen: 25_680_000n },
      months: 24,
      monthlyRate: '0.006',
      depreciation: '0.144',
      capped: false,
      illustrative: false,
      source: { document: 'COMMERCIAL-DEPRECIATION 2020-09-19', row: 'PASSENGER_TO_9/FAMILY' },
    });
  });

  it('at 150 months depreciation stops at 80 %: 60,000.00', () => {
    const old = valued({ firstRegisteredOn: localDate('2014-06-01') });
    expect(old).toMatchObject({ value: { fen: 6_000_000n }, months: 150, depreciation: '0.8', capped: true });
  });

  it('exactly 80 % is not capped, a month more is', () => {
    const taxi = { useNature: 'TAXI_RENTAL', newPriceFen: '10000000' } as const;
    expect(valued({ ...taxi, firstRegisteredOn: localDate('2020-12-01') })).toMatchObject({
      months: 72,
      depreciation: '0.792',
      capped: false,
    });
    expect(valued({ ...taxi, firstRegisteredOn: localDate('2020-11-01') })).toMatchObject({ months: 73, capped: true });
  });

  it('a car not yet registered is worth its new-car price', () => {
    expect(valued({ firstRegisteredOn: null })).toMatchObject({ value: { fen: 30_000_000n }, months: 0 });
  });

  it.each([
    ['PASSENGER', 'FAMILY', 9, null, '0.006'],
    ['PASSENGER', 'FAMILY', 10, null, '0.009'],
    ['PASSENGER', 'GOVERNMENT_NON_COMMERCIAL', 9, null, '0.006'],
    ['PASSENGER', 'TAXI_RENTAL', 5, null, '0.011'],
    ['PASSENGER', 'CITY_BUS', 40, null, '0.009'],
    ['TRUCK', 'COMMERCIAL_TRUCK', null, 749, '0.011'],
    ['TRUCK', 'COMMERCIAL_TRUCK', null, 750, '0.009'],
    ['PICK_UP', 'NON_COMMERCIAL_TRUCK', null, 495, '0.009'],
    ['TRAILER', 'COMMERCIAL_TRUCK', null, 30_000, '0.011'],
    ['LOW_SPEED_TRUCK', 'COMMERCIAL_TRUCK', null, 1500, '0.014'],
    ['LOW_SPEED_TRUCK', 'NON_COMMERCIAL_TRUCK', null, 1500, '0.011'],
    ['SPECIAL', 'SPECIAL_2', null, null, '0.009'],
    ['MOTORCYCLE', 'MOTORCYCLE', null, null, '0.009'],
  ] as const)('%s, %s, seats %s, load %s: %s a month', (bodyKind, useNature, seats, loadKg, rate) => {
    expect(valued({ bodyKind, useNature, seats, loadKg }).monthlyRate).toBe(rate);
  });

  it('new-energy rates are examples and say so', () => {
    expect(valued({ energy: 'BATTERY_ELECTRIC' })).toMatchObject({ monthlyRate: '0.0068', illustrative: true });
    expect(valued({ energy: 'PLUG_IN_HYBRID' })).toMatchObject({ monthlyRate: '0.0063', illustrative: true });
    expect(valued({ energy: 'HYBRID' })).toMatchObject({ monthlyRate: '0.006', illustrative: false });
  });

  it('a dash of the table is no rate of zero: the combination is refused', () => {
    const found = actualValue(facts({ bodyKind: 'TRUCK', loadKg: 1000 }), TARIFFS);
    expect(found).toMatchObject({ outcome: 'REFUSED', items: [{ code: 'INVALID_INPUT', field: ['useNature'] }] });
  });

  it('without the new-car price, the seats or a table there is no value, and it says which', () => {
    expect(actualValue(facts({ newPriceFen: null }), TARIFFS)).toMatchObject({
      outcome: 'REFUSED',
      items: [{ field: ['newPrice'] }],
    });
    expect(actualValue(facts({ seats: null }), TARIFFS)).toMatchObject({ outcome: 'MISSING', code: 'TARIFF_MISSING' });
    expect(actualValue(facts(), { depreciation: null })).toMatchObject({ outcome: 'MISSING' });
  });
});

describe('full months', () => {
  it.each([
    ['2024-12-01', '2026-11-30', 23],
    ['2024-12-01', '2026-12-01', 24],
    ['2025-01-31', '2025-02-27', 0],
    ['2025-01-31', '2025-02-28', 1],
    ['2024-02-29', '2025-02-28', 12],
    ['2026-12-01', '2026-12-01', 0],
    ['2026-12-02', '2026-12-01', 0],
  ])('from %s to %s: %s', (since, on, months) => {
    expect(fullMonths(localDate(since), localDate(on))).toBe(months);
  });
});
