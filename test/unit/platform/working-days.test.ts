/** Counting days by the notices of the State Council (domain 4.4). */
import { describe, expect, it } from '@jest/globals';
import { dayOf, instant, localDate, startOfDay } from '../../../src/kernel/dates.js';
import { HOLIDAY_NOTICES, noticedDays } from '../../../src/modules/platform/calendar/published.js';
import {
  clockOver,
  isPublicHoliday,
  isWorkingDay,
  lastDayOfClock,
  nextWorkingDay,
  PLAIN_WEEKS,
  plusWorkingDays,
  workingCalendarOf,
} from '../../../src/modules/platform/index.js';

const CALENDAR = workingCalendarOf(HOLIDAY_NOTICES.flatMap(noticedDays));
const at = (text: string) => instant(`${text}:00.000+08:00`);

describe('a working day', () => {
  it.each([
    ['2026-02-14', true, 'Saturday worked for the Spring Festival'],
    ['2026-02-15', false, 'first day of the Spring Festival'],
    ['2026-02-23', false, 'last day of the Spring Festival, a Monday'],
    ['2026-02-24', true, 'the Tuesday after it'],
    ['2026-02-28', true, 'the second Saturday worked for it'],
    ['2026-03-07', false, 'an ordinary Saturday'],
    ['2025-10-08', false, 'National Day and Mid-Autumn together: eight days'],
  ])('%s: %s (%s)', (day, works) => {
    expect(isWorkingDay(localDate(day), CALENDAR)).toBe(works);
  });

  it('an ordinary weekend is no public holiday', () => {
    expect(isPublicHoliday(localDate('2026-03-07'), CALENDAR)).toBe(false);
    expect(isPublicHoliday(localDate('2026-02-21'), CALENDAR)).toBe(true); // a Saturday inside the notice
  });

  it('the next one is the day itself when people work on it', () => {
    expect(nextWorkingDay(localDate('2026-02-14'), CALENDAR)).toBe('2026-02-14');
    expect(nextWorkingDay(localDate('2026-02-15'), CALENDAR)).toBe('2026-02-24');
  });

  it('three of them over the Spring Festival: 13 → 14 (worked), 24, 25 February', () => {
    expect(plusWorkingDays(localDate('2026-02-13'), 3, CALENDAR)).toBe('2026-02-25');
    expect(plusWorkingDays(localDate('2026-02-13'), 3, PLAIN_WEEKS)).toBe('2026-02-18');
  });
});

describe('a statutory clock', () => {
  it('does not count its first day and is over at 24:00 of the last', () => {
    expect(clockOver(at('2026-03-02T23:59'), 3, CALENDAR)).toBe(startOfDay(localDate('2026-03-06')));
    expect(clockOver(at('2026-03-02T00:00'), 3, CALENDAR)).toBe(startOfDay(localDate('2026-03-06')));
  });

  it('moves from a holiday to the next working day, which may be a worked Sunday', () => {
    // New Year 2026: 1 to 3 January off, Sunday 4 January worked.
    expect(lastDayOfClock(at('2025-12-29T10:00'), 3, CALENDAR)).toBe('2026-01-04');
    // Spring Festival: ten days from 8 February end on the 18th, inside the holiday.
    expect(lastDayOfClock(at('2026-02-08T10:00'), 10, CALENDAR)).toBe('2026-02-24');
  });

  it('does not move from an ordinary Saturday, nor across a holiday that lies inside it', () => {
    expect(lastDayOfClock(at('2026-03-04T10:00'), 3, CALENDAR)).toBe('2026-03-07');
    expect(lastDayOfClock(at('2026-02-10T10:00'), 30, CALENDAR)).toBe('2026-03-12');
  });
});

describe('the notices that ship', () => {
  it('name each day once, days worked lie on weekends, and every year is its own', () => {
    for (const notice of HOLIDAY_NOTICES) {
      const days = noticedDays(notice);
      expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
      expect(days.every(({ day }) => day.startsWith(String(notice.year)))).toBe(true);
      expect(days.filter(({ day, worked }) => worked && isWorkingDay(day, PLAIN_WEEKS))).toEqual([]);
    }
  });

  it('tell until when they are known: after it a day may still move', () => {
    expect(CALENDAR.knownUntil).toBe('2026-12-31');
    expect(dayOf(startOfDay(localDate('2026-12-31')))).toBe(CALENDAR.knownUntil);
  });
});
