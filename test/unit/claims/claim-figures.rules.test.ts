/** What the figures of claims mean (S-257, S-259, S-260), without a database. */
import { describe, expect, it } from '@jest/globals';
import { type Instant, localDate } from '../../../src/kernel/dates.js';
import { claimLife } from '../../../src/modules/claims/index.js';
import {
  fraction,
  frequency,
  hours,
  periodOf,
  policyYears,
  reworkRate,
  spanFault,
  statesOf,
} from '../../../src/modules/claims/claim-figures.rules.js';

const day = localDate;

describe('a span of days', () => {
  it('holds its first and its last day, by the calendar of Shanghai', () => {
    expect(periodOf(day('2026-12-21'), day('2026-12-21'))).toEqual({
      startsAt: '2026-12-20T16:00:00.000Z',
      endsAt: '2026-12-21T16:00:00.000Z',
    });
  });

  it('is of a year at most and never runs backwards; what would pass, passes', () => {
    const from = day('2027-03-01');
    expect(spanFault(from, from)).toBeNull();
    expect(spanFault(from, day('2028-02-29'))).toBeNull(); // 366 days
    const long = spanFault(from, day('2028-03-01'));
    expect(long).toMatchObject({ rule: 'TOO_LONG', wouldPass: '2028-02-29' });
    const backwards = spanFault(from, day('2027-02-28'));
    expect(backwards).toMatchObject({ rule: 'UNTIL_BEFORE_FROM', wouldPass: '2027-03-01' });
    for (const fault of [long, backwards]) expect(fault && spanFault(from, fault.wouldPass)).toBeNull();
  });
});

describe('figures', () => {
  it('are hours of two places and fractions of four, and null of nothing', () => {
    expect([hours(0), hours(5_400_000), hours(18_000), hours(17_999), hours(null)]).toEqual([
      '0.00',
      '1.50',
      '0.01',
      '0.00',
      null,
    ]);
    expect([fraction(1, 3), fraction(0, 7), fraction(2, 1), fraction(1, 0)]).toEqual([
      '0.3333',
      '0.0000',
      '2.0000',
      null,
    ]);
  });

  it('S-260: every state of the life has its row, in its order, whether or not anything stood in it', () => {
    const took = { count: 2, median: 1, ninetieth: 2, longest: 2 };
    const since = '2026-12-21T02:00:00.000Z' as Instant;
    const rows = statesOf(
      [
        { state: 'CALCULATED', leftFor: 'REJECTED', took },
        { state: 'CALCULATED', leftFor: null, took: { ...took, count: 4 } },
        { state: 'CALCULATED', leftFor: 'APPROVED', took },
      ],
      [{ state: 'PAID', standing: 3, oldestSince: since }],
    );
    expect(rows.map(({ state }) => state)).toEqual(Object.keys(claimLife.table));
    expect(rows.find(({ state }) => state === 'CALCULATED')).toEqual({
      state: 'CALCULATED',
      stays: { ...took, count: 4 },
      handOvers: [
        { to: 'APPROVED', took },
        { to: 'REJECTED', took },
      ],
      standing: 0,
      oldestSince: null,
    });
    expect(rows.find(({ state }) => state === 'PAID')).toMatchObject({
      stays: { count: 0, median: null },
      standing: 3,
      oldestSince: since,
    });
  });

  it('S-259: rework is what the insurer did again after approval or payment, and nothing else', () => {
    const steps = { paid: 8, reopenedAfterPayment: 1, reopenedAfterRejection: 5, recalculated: 1, supplemented: 7 };
    expect(reworkRate(steps)).toBe('0.2500');
    expect(reworkRate({ ...steps, paid: 0 })).toBeNull();
  });

  it('S-257: a policy that covers a year is exposed for one; three losses of two such are 1.5 a year', () => {
    expect([policyYears({ days: '365' }), policyYears({ days: '0' })]).toEqual(['1.0000', '0.0000']);
    expect(frequency({ claims: 3, days: '730' })).toBe('1.5000');
    expect(frequency({ claims: 3, days: '0' })).toBeNull();
  });
});
