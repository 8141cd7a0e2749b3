/**
 * Days of the law (domain 4.4): a statutory clock does not count the day it starts on, counts calendar days, and is over
 * at 24:00 of its last; a last day on a public holiday moves to the next working day. Pure.
 */
import { addDays, dayOf, type Instant, type LocalDate, startOfDay } from '../../../kernel/dates.js';

/** One day of a notice of the State Council that is not what its day of the week says. */
export interface NoticedDay {
  readonly day: LocalDate;
  /** The holiday it belongs to: 春节. */
  readonly name: string;
  /** True for a Saturday or Sunday on which people work (调休上班). */
  readonly worked: boolean;
}

/** The days that were announced; any other day is what its day of the week says. */
export interface WorkingCalendar {
  readonly noticed: ReadonlyMap<LocalDate, NoticedDay>;
  /** Last day of the last year whose notice is known; null when none is. Days after it may still move. */
  readonly knownUntil: LocalDate | null;
}

/** Nothing announced: weeks alone. */
export const PLAIN_WEEKS: WorkingCalendar = { noticed: new Map(), knownUntil: null };

export function workingCalendarOf(days: readonly NoticedDay[]): WorkingCalendar {
  const last = days.reduce<string>((latest, { day }) => (day > latest ? day : latest), '');
  return {
    noticed: new Map(days.map((day) => [day.day, day])),
    knownUntil: last === '' ? null : (`${last.slice(0, 4)}-12-31` as LocalDate),
  };
}

function isWeekend(day: LocalDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** A day off by notice. An ordinary weekend is none: only the notice names the days of a holiday. */
export function isPublicHoliday(day: LocalDate, { noticed }: WorkingCalendar): boolean {
  return noticed.get(day)?.worked === false;
}

export function isWorkingDay(day: LocalDate, { noticed }: WorkingCalendar): boolean {
  return noticed.get(day)?.worked ?? !isWeekend(day);
}

/** The day itself when people work on it. */
export function nextWorkingDay(day: LocalDate, calendar: WorkingCalendar): LocalDate {
  let next = day;
  while (!isWorkingDay(next, calendar)) next = addDays(next, 1);
  return next;
}

/** So many working days after a day, which does not count itself. */
export function plusWorkingDays(day: LocalDate, count: number, calendar: WorkingCalendar): LocalDate {
  let last = day;
  for (let counted = 0; counted < count; counted++) last = nextWorkingDay(addDays(last, 1), calendar);
  return last;
}

/** Last day of a statutory clock of so many calendar days. */
export function lastDayOfClock(from: Instant, days: number, calendar: WorkingCalendar): LocalDate {
  const last = addDays(dayOf(from), days);
  return isPublicHoliday(last, calendar) ? nextWorkingDay(last, calendar) : last;
}

/** First instant at which a statutory clock of so many calendar days is over. */
export function clockOver(from: Instant, days: number, calendar: WorkingCalendar): Instant {
  return startOfDay(addDays(lastDayOfClock(from, days, calendar), 1));
}
