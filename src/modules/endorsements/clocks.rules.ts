/** Midnights of a policy. Statutory clocks are `clockOver` of platform. Pure. */
import { addDays, dayOf, type Instant, startOfDay } from '../../kernel/dates.js';

/** 00:00 of the next day: when a change with a premium, or an early end, takes effect unless a later day is asked for. */
export function nextMidnight(now: Instant): Instant {
  return startOfDay(addDays(dayOf(now), 1));
}
