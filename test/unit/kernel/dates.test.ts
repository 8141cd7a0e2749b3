import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as dates from '../../../src/kernel/dates.js';

const {
  addDays,
  addMonths,
  addYears,
  dayOf,
  daysBetween,
  formatInstant,
  instant,
  localDate,
  parseInstant,
  parseLocalDate,
  startOfDay,
} = dates;

describe("the insurer's calendar", () => {
  it('changes its day at midnight in Shanghai, whatever the machine thinks', () => {
    expect(dayOf(instant('2026-11-21T15:59:59.999Z'))).toBe('2026-11-21');
    expect(dayOf(instant('2026-11-21T16:00:00.000Z'))).toBe('2026-11-22');
    expect(startOfDay(localDate('2026-01-01'))).toBe('2025-12-31T16:00:00.000Z');
    expect(formatInstant(instant('2025-12-31T16:00:00Z'))).toBe('2026-01-01T00:00:00.000+08:00');
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '1899-12-31',
    '2200-01-01',
    '2026-1-1',
    '26-01-01',
    '',
  ])('%j is no day', (text) => {
    expect(parseLocalDate(text)).toBeNull();
  });
  it('knows leap days', () => {
    expect(parseLocalDate('2028-02-29')).toBe('2028-02-29');
    expect(parseLocalDate('1900-02-29')).toBeNull();
    expect(addYears(localDate('2028-02-29'), 1)).toBe('2029-02-28');
    expect(addMonths(localDate('2026-01-31'), 1)).toBe('2026-02-28');
    expect(daysBetween(localDate('2027-03-01'), localDate('2028-03-01'))).toBe(366);
  });

  it.each([
    '2026-11-21',
    '2026-11-21T09:30:00',
    '2026-11-21T25:00:00Z',
    '2026-11-21T09:30:00.1234Z',
    '2026-02-30T00:00:00Z',
    '2026-11-21T09:30:60Z',
  ])('%j is no instant', (text) => {
    expect(parseInstant(text)).toBeNull();
  });
  it('reads offsets and keeps milliseconds', () => {
    expect(parseInstant('2026-11-21T09:30:00.5+08:00')).toBe('2026-11-21T01:30:00.500Z');
  });

  it('text sorts as time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7e12 }), fc.integer({ min: 0, max: 7e12 }), (a, b) => {
        expect(dates.instantOf(a) < dates.instantOf(b)).toBe(a < b);
      }),
    );
  });
  it('adding days and counting them agree', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 20_000 }),
        (days) => daysBetween(localDate('2026-06-15'), addDays(localDate('2026-06-15'), days)) === days,
      ),
    );
  });
});
