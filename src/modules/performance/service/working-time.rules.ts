/** Working time: which instants of which days count. Pure. */
import {
  addDays,
  dayOf,
  type Instant,
  type LocalDate,
  millisOf,
  plusMillis,
  startOfDay,
} from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';

/** Hours of the insurer's offices, from a day on; minutes from 00:00 in Shanghai. */
export interface WorkingHours {
  readonly from: LocalDate;
  readonly opens: number;
  readonly closes: number;
}

export interface WorkingTime {
  /** Oldest first, the first from the beginning of time. */
  readonly hours: readonly WorkingHours[];
  isWorkingDay(day: LocalDate): boolean;
  /** A day off by notice; an ordinary weekend is none. */
  isPublicHoliday(day: LocalDate): boolean;
}

const MINUTE_MS = 60_000;
/** Far beyond any promise: whoever gets here has a calendar without working days. */
const MOST_DAYS = 4000;

interface Span {
  readonly opens: Instant;
  readonly closes: Instant;
}

function spanOf(day: LocalDate, time: WorkingTime): Span | null {
  const hours = time.hours.filter(({ from }) => from <= day).at(-1) ?? time.hours[0];
  if (!hours || !time.isWorkingDay(day)) return null;
  const start = startOfDay(day);
  return { opens: plusMillis(start, hours.opens * MINUTE_MS), closes: plusMillis(start, hours.closes * MINUTE_MS) };
}

/** The day itself, unless it is a public holiday: then the next day on which people work. */
export function afterHoliday(day: LocalDate, time: WorkingTime): LocalDate {
  if (!time.isPublicHoliday(day)) return day;
  for (let days = 0, next = day; days < MOST_DAYS; days += 1, next = addDays(next, 1))
    if (time.isWorkingDay(next)) return next;
  throw new Defect('the calendar has no working days');
}

/** Working milliseconds between two instants. */
export function workingMillis(from: Instant, until: Instant, time: WorkingTime): number {
  let total = 0;
  for (let day = dayOf(from); startOfDay(day) < until; day = addDays(day, 1)) {
    const span = spanOf(day, time);
    if (!span) continue;
    const begin = from > span.opens ? from : span.opens;
    const end = until < span.closes ? until : span.closes;
    if (begin < end) total += millisOf(end) - millisOf(begin);
  }
  return total;
}

/** The instant at which so many working milliseconds have passed: closing time where a day ends exactly with them. */
export function plusWorking(from: Instant, ms: number, time: WorkingTime): Instant {
  if (ms <= 0) return from;
  let left = ms;
  let day = dayOf(from);
  for (let days = 0; days < MOST_DAYS; days += 1, day = addDays(day, 1)) {
    const span = spanOf(day, time);
    if (!span) continue;
    const begin = from > span.opens ? from : span.opens;
    if (begin >= span.closes) continue;
    const open = millisOf(span.closes) - millisOf(begin);
    if (open >= left) return plusMillis(begin, left);
    left -= open;
  }
  throw new Defect('the calendar has no working days');
}
