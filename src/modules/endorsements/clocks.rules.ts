/**
 * Statutory clocks (domain 4.4): the first day is not counted, calendar days, over at 24:00 of the last. A last day on a
 * public holiday moves to the next working day: `holidays` is a dated table with its source; while none is imported,
 * nothing moves. Pure.
 */
import { addDays, dayOf, type Instant, type LocalDate, startOfDay } from '../../kernel/dates.js';

export interface HolidayTable {
  /** Public holidays and days off, by day. */
  readonly days: ReadonlySet<LocalDate>;
}

export const NO_HOLIDAYS: HolidayTable = { days: new Set() };

/** First instant at which a clock of so many days is over. */
export function clockOver(from: Instant, days: number, { days: holidays }: HolidayTable = NO_HOLIDAYS): Instant {
  let last = addDays(dayOf(from), days);
  while (holidays.has(last)) last = addDays(last, 1);
  return startOfDay(addDays(last, 1));
}

/** 00:00 of the next day: when a change with a premium, or an early end, takes effect unless a later day is asked for. */
export function nextMidnight(now: Instant): Instant {
  return startOfDay(addDays(dayOf(now), 1));
}
