/** Counting days of a policy (domain 4.4): whole days of the insurer's calendar, rest apart. Pure. */
import { dayOf, daysBetween, type Instant, type Period } from '../../kernel/dates.js';
import type { RestDays } from '../policies/index.js';

export interface Days {
  readonly daysRun: number;
  readonly daysLeft: number;
  /** Of the period: 365 or 366 for a year. */
  readonly days: number;
}

/**
 * Days run are the calendar days from the first day of cover up to the day of effect: where a period begins inside a
 * day, that day counts as run; the day of effect counts as left. Days on which cover rested are neither.
 */
export function daysAt(period: Period, rest: RestDays | undefined, effectAt: Instant): Days {
  const [start, end] = [dayOf(period.startsAt), dayOf(period.endsAt)];
  const days = daysBetween(start, end) - (rest?.days ?? 0);
  const run = rest?.since
    ? daysBetween(start, rest.since) - rest.before
    : daysBetween(start, dayOf(effectAt)) - (rest?.days ?? 0);
  const daysRun = Math.min(Math.max(run, 0), days);
  return { daysRun, daysLeft: days - daysRun, days };
}
