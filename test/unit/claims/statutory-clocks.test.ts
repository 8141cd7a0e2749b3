/**
 * Statutory clocks (domain 1.6, 4.4, 5.1; S-227, S-249): every one of them across the holidays that were announced, against
 * ends worked by hand; and with material awaited at any moment, against a reference that counts days one by one.
 */
import { describe, expect, it } from '@jest/globals';
import { addDays, dayOf, type Instant, instant, localDate, plusMillis, startOfDay } from '../../../src/kernel/dates.js';
import { overAfterDays, overAfterMinutes, type Stop } from '../../../src/modules/claims/clocks.rules.js';
import { CLOCKS } from '../../../src/modules/claims/published/clocks.js';
import { HOLIDAY_NOTICES, noticedDays } from '../../../src/modules/platform/calendar/published.js';
import { isPublicHoliday, isWorkingDay, workingCalendarOf } from '../../../src/modules/platform/index.js';
import { randomOf } from '../../kit/proof.js';
import { dueOf, endOf, instantsOf, NOTICES, noticeOver, WORKED } from '../../kit/statutory-clocks.js';

const CALENDAR = workingCalendarOf(HOLIDAY_NOTICES.flatMap(noticedDays));
const at = (text: string): Instant => instant(`${text}:00.000+08:00`);
const midnight = (day: string): Instant => startOfDay(localDate(day));

describe('across public holidays', () => {
  it.each(WORKED)('$rule from $starts ends with $last: $why', (worked) => {
    for (const startedAt of instantsOf(worked.starts)) expect(dueOf(worked.rule, startedAt)).toBe(endOf(worked));
  });

  it.each(NOTICES)('%i days of a notice from %s end with %s', (days, starts, last) => {
    for (const startedAt of instantsOf(starts))
      expect(noticeOver(days, startedAt)).toBe(startOfDay(addDays(localDate(last), 1)));
  });

  it('the days are those of the law, each clock among the worked ends of both long holidays', () => {
    expect(CLOCKS.map(({ rule, days }) => `${rule.rule} ${String(days)}`)).toEqual([
      'DOCUMENTS_LISTED_1_DAY 1',
      'COMPULSORY_DECISION_5_DAYS 5',
      'COMMERCIAL_DECISION_30_DAYS 30',
      'COMPULSORY_PAYMENT_10_DAYS 10',
      'COMMERCIAL_PAYMENT_10_DAYS 10',
      'REJECTION_NOTICE_3_DAYS 3',
      'UNDISPUTED_PART_60_DAYS 60',
    ]);
    for (const month of ['2025-10', '2026-02'])
      expect(new Set(WORKED.filter(({ last }) => last.startsWith(month)).map(({ rule }) => rule))).toEqual(
        new Set(CLOCKS.map(({ rule }) => rule.rule)),
      );
  });
});

describe('while material is awaited (SPC2 15)', () => {
  // Five days from Friday 26 September 2025 end on 1 October, and move to the 9th.
  const started = at('2025-09-26T09:00');
  const due = (from: string, until: string | null): Instant | null =>
    overAfterDays(started, 5, [{ from: at(from), until: until === null ? null : at(until) }], CALENDAR);

  it('a demand of the holiday to which it moved: never over before the material is here', () => {
    expect(due('2025-10-03T10:00', null)).toBeNull();
    expect(due('2025-10-03T10:00', '2025-10-20T10:00')).toBe(midnight('2025-10-21'));
    expect(due('2025-10-03T10:00', '2025-10-05T10:00')).toBe(midnight('2025-10-10'));
  });

  it('a demand on its last day: what is left of it is the day on which the material comes', () => {
    expect(due('2025-10-09T23:59', '2025-10-15T10:00')).toBe(midnight('2025-10-16'));
  });

  it('a demand that comes when it is over stops nothing: a breach stays one', () => {
    expect(due('2025-10-10T00:00', null)).toBe(midnight('2025-10-10'));
    expect(due('2025-10-12T10:00', '2025-10-20T10:00')).toBe(midnight('2025-10-10'));
    const promised = (from: string): Instant | null =>
      overAfterMinutes(at('2025-10-12T09:00'), 30, [{ from: at(from), until: null }]);
    expect(promised('2025-10-12T09:29')).toBeNull();
    expect(promised('2025-10-12T09:30')).toBe(at('2025-10-12T09:30'));
  });

  it('goes on with the rest: of thirty days twelve had gone, eighteen follow the day of the material', () => {
    const stop = { from: at('2025-10-12T10:00'), until: at('2025-11-03T18:00') };
    expect(overAfterDays(at('2025-09-30T09:00'), 30, [stop], CALENDAR)).toBe(midnight('2025-11-22'));
  });
});

/** Day by day: a day counts unless material was awaited on it, and none on which a demand came is over that night. */
function counted(startedAt: Instant, days: number, stops: readonly Stop[]): Instant | null {
  let day = dayOf(startedAt);
  let left = days;
  let moving = false; // off a holiday, to the next working day
  for (;;) {
    const stop = stops.find(({ from, until }) => dayOf(from) === day && (until === null || dayOf(until) !== day));
    if (stop) {
      if (stop.until === null) return null;
      day = dayOf(stop.until);
      moving = false;
      continue;
    }
    if (left === 0) {
      if (moving ? isWorkingDay(day, CALENDAR) : !isPublicHoliday(day, CALENDAR)) return startOfDay(addDays(day, 1));
      moving = true;
    } else left -= 1;
    day = addDays(day, 1);
  }
}

it('any clock with any stops ends as days counted one by one end it', () => {
  const random = randomOf(20251001);
  const whole = (bound: number): number => Math.floor(random() * bound);
  const HOUR = 3_600_000;
  for (let life = 0; life < 5000; life += 1) {
    // Dense around National Day 2025 and the Spring Festival 2026, where ends move.
    const from = random() < 0.5 ? at('2025-08-10T00:00') : at('2026-01-01T00:00');
    const startedAt = plusMillis(from, whole(60 * 24) * HOUR);
    const days = [1, 3, 5, 10, 30, 60][whole(6)] ?? 1;
    const stops: Stop[] = [];
    let begins = startedAt;
    for (let n = whole(4); n > 0; n -= 1) {
      begins = plusMillis(begins, (1 + whole(12 * 24)) * HOUR);
      const ends = plusMillis(begins, (1 + whole(20 * 24)) * HOUR);
      const open = n === 1 && random() < 0.2;
      stops.push({ from: begins, until: open ? null : ends });
      begins = plusMillis(ends, HOUR);
    }
    expect([life, overAfterDays(startedAt, days, stops, CALENDAR)]).toEqual([life, counted(startedAt, days, stops)]);
  }
});
