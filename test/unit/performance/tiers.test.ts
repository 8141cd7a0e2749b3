/** Tiers by configured weights (S-275 to S-278, C-08): without a scheme there is none. */
import { describe, expect, it } from '@jest/globals';
import { tierSchemes } from '../../../src/app/performance-settings.js';
import { localDate } from '../../../src/kernel/dates.js';
import { schemeOn, scored } from '../../../src/modules/performance/tiers/tier.rules.js';
import type { TierFigures, TierScheme } from '../../../src/modules/performance/tiers/tier-scheme.js';

const SCHEME = {
  of: 'CUSTOMER',
  from: '2026-01-01',
  months: 12,
  sizeBy: 'VEHICLES',
  gapDays: 30,
  factors: {
    CONTRIBUTION: {
      weight: '0.5',
      cutoffs: [
        { atLeast: '0', points: '20' },
        { atLeast: '1000', points: '100' },
      ],
    },
    SIZE: {
      weight: '0.3',
      cutoffs: [
        { atLeast: '1', points: '10' },
        { atLeast: '5', points: '100' },
      ],
    },
    LOYALTY: {
      weight: '0.2',
      cutoffs: [
        { atLeast: '2', points: '50' },
        { atLeast: '5', points: '100' },
      ],
    },
  },
  tiers: [
    { code: 'GOLD', atLeast: '60', service: { zh: '专属客户经理', en: 'An account manager' } },
    { code: 'SILVER', atLeast: '30', service: { zh: '优先受理', en: 'Served first' } },
    { code: 'BASIC', atLeast: '0', service: { zh: '标准服务', en: 'Standard service' } },
  ],
};
const scheme = tierSchemes.parse([SCHEME])[0] as TierScheme;
const figures = (changes: Partial<TierFigures>): TierFigures => ({
  earned: '0.00',
  commission: '0.00',
  claims: '0.00',
  written: '0.00',
  vehicles: 0,
  years: 0,
  ...changes,
});

it('weighs points by hand: 100 × 0.5 + 10 × 0.3 + 50 × 0.2 = 63', () => {
  const found = scored(
    scheme,
    figures({ earned: '1300.00', commission: '195.00', claims: '100.00', vehicles: 4, years: 3 }),
  );
  expect(found).toMatchObject({ tier: 'GOLD', points: '63' });
  expect(found.factors).toEqual([
    { factor: 'CONTRIBUTION', value: '1005', points: '100', weight: '0.5' },
    { factor: 'SIZE', value: '4', points: '10', weight: '0.3' },
    { factor: 'LOYALTY', value: '3', points: '50', weight: '0.2' },
  ]);
});

it('a cut-off is reached at its very value; claims may turn a contribution below zero, which gets no points', () => {
  const at = (changes: Partial<TierFigures>): string => scored(scheme, figures(changes)).points;
  expect(at({ earned: '1000.00' })).toBe('50');
  expect(at({ earned: '999.99' })).toBe('10');
  expect(at({ earned: '100.00', claims: '100.01' })).toBe('0');
  expect(at({ vehicles: 5 })).toBe('40'); // contribution 0 has its 20 points
  expect(scored(scheme, figures({ vehicles: 5 })).tier).toBe('SILVER');
});

it('holds from its first day to its last; of two the later one; of another kind none', () => {
  const until = { ...scheme, until: localDate('2027-01-01') };
  const later = { ...scheme, from: localDate('2026-06-01'), months: 6 };
  const on = (schemes: readonly TierScheme[], day: string): number | undefined =>
    schemeOn(schemes, 'CUSTOMER', localDate(day))?.months;
  expect(on([until], '2025-12-31')).toBeUndefined();
  expect(on([until], '2026-12-31')).toBe(12);
  expect(on([until], '2027-01-01')).toBeUndefined();
  expect(on([later, until], '2026-05-31')).toBe(12);
  expect(on([later, until], '2026-06-01')).toBe(6);
  expect(schemeOn([scheme], 'PARTNER', localDate('2026-06-01'))).toBeNull();
  expect(on([], '2026-06-01')).toBeUndefined();
});

describe('a scheme that cannot be used does not start', () => {
  it.each([
    [
      'weights',
      { factors: { ...SCHEME.factors, SIZE: { ...SCHEME.factors.SIZE, weight: '0.4' } } },
      'weights must make 1',
    ],
    [
      'cut-offs',
      {
        factors: {
          LOYALTY: {
            weight: '1',
            cutoffs: [
              { atLeast: '2', points: '1' },
              { atLeast: '2', points: '5' },
            ],
          },
        },
      },
      'cut-offs must rise',
    ],
    ['tiers', { tiers: [...SCHEME.tiers].reverse() }, 'tiers must fall'],
    ['last tier', { tiers: SCHEME.tiers.slice(0, 2) }, 'must begin at 0'],
    ['period', { until: '2026-01-01' }, 'from must be before until'],
  ])('%s', (_what, changes, message) => {
    const found = tierSchemes.safeParse([{ ...SCHEME, ...changes }]);
    expect(found.error?.issues.map((issue) => issue.message).join('; ')).toContain(message);
  });
});
