/** Ends that come: licences, practice registrations, yearly training (point S-265, IL 112). Pure; the tables import this. */
import { addDays, type LocalDate } from '../../kernel/dates.js';

export const LAPSE_KINDS = ['LICENCE', 'REGISTRATION', 'TRAINING'] as const;
export type LapseKind = (typeof LAPSE_KINDS)[number];

/** Days before the end on which it is told; 0: the first day that it no longer holds. */
export const THRESHOLDS = [60, 30, 7, 0] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/** An end that nobody told for so long is history, not news: a register filled late does not flood anybody. */
export const MOST_LATE_DAYS = 60;

export interface ComingEnd {
  readonly until: LocalDate;
  /** Thresholds told before. */
  readonly told: readonly number[];
}

/**
 * What is still to be told today. After an outage everything missed comes at once, the farthest first, so that nobody who
 * waits for one of them waits for ever.
 */
export function dueThresholds({ until, told }: ComingEnd, today: LocalDate): Threshold[] {
  return THRESHOLDS.filter((days) => addDays(until, -days) <= today && !told.includes(days));
}
