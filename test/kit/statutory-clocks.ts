/**
 * Every clock that law starts on a claim (domain 1.6, 5.1), across the holidays of the notices that ship, each end worked
 * by hand (domain 4.4): the first day is not counted, calendar days, a last day on a public holiday moves to the next
 * working day, over at 24:00. And what the calendar of the gateway makes of the same starts.
 */
import { instant, type Instant, localDate, startOfDay, addDays } from '../../src/kernel/dates.js';
import { type ClockFacts, clocksOf, type ClockStep } from '../../src/modules/claims/clocks.rules.js';
import { CLOCKS } from '../../src/modules/claims/published/clocks.js';
import { HOLIDAY_NOTICES, noticedDays } from '../../src/modules/platform/calendar/published.js';
import { clockOver, workingCalendarOf } from '../../src/modules/platform/index.js';

const SHIPPED = workingCalendarOf(HOLIDAY_NOTICES.flatMap(noticedDays));

interface Worked {
  readonly rule: string;
  /** Day on which the clock starts. */
  readonly starts: string;
  /** Its last day. */
  readonly last: string;
  readonly why: string;
}

const row = (rule: string, starts: string, last: string, why: string): Worked => ({ rule, starts, last, why });
/** National Day and Mid-Autumn 2025: off from Wednesday 1 to Wednesday 8 October; 28 September and 11 October worked. */
const NATIONAL_2025 = [
  row('DOCUMENTS_LISTED_1_DAY', '2025-09-30', '2025-10-09', 'the 1st is off, the next working day is the 9th'),
  row('DOCUMENTS_LISTED_1_DAY', '2025-09-27', '2025-09-28', 'a Sunday that is worked'),
  row('COMPULSORY_DECISION_5_DAYS', '2025-09-26', '2025-10-09', 'ends on the 1st'),
  row('COMPULSORY_DECISION_5_DAYS', '2025-10-06', '2025-10-11', 'a Saturday that is worked'),
  row('COMMERCIAL_DECISION_30_DAYS', '2025-09-03', '2025-10-09', 'ends on the 3rd'),
  row('COMMERCIAL_DECISION_30_DAYS', '2025-09-20', '2025-10-20', 'days off in its middle move nothing'),
  row('COMPULSORY_PAYMENT_10_DAYS', '2025-09-28', '2025-10-09', 'ends on the 8th, the last day off'),
  row('COMMERCIAL_PAYMENT_10_DAYS', '2025-09-30', '2025-10-10', 'a Friday that is worked as ever'),
  row('REJECTION_NOTICE_3_DAYS', '2025-09-29', '2025-10-09', 'ends on the 2nd'),
  row('UNDISPUTED_PART_60_DAYS', '2025-08-02', '2025-10-09', 'ends on the 1st'),
];
/** Spring Festival 2026: off from Sunday 15 to Monday 23 February; Saturdays 14 and 28 worked. */
const SPRING_2026 = [
  row('DOCUMENTS_LISTED_1_DAY', '2026-02-14', '2026-02-24', 'the 15th is the first day off'),
  row('DOCUMENTS_LISTED_1_DAY', '2026-02-13', '2026-02-14', 'a Saturday that is worked'),
  row('COMPULSORY_DECISION_5_DAYS', '2026-02-10', '2026-02-24', 'ends on the 15th'),
  row('COMPULSORY_DECISION_5_DAYS', '2026-02-23', '2026-02-28', 'a Saturday that is worked'),
  row('COMMERCIAL_DECISION_30_DAYS', '2026-01-20', '2026-02-24', 'ends on the 19th'),
  row('COMPULSORY_PAYMENT_10_DAYS', '2026-02-08', '2026-02-24', 'ends on the 18th'),
  row('COMMERCIAL_PAYMENT_10_DAYS', '2026-02-18', '2026-02-28', 'starts inside, ends on a Saturday that is worked'),
  row('REJECTION_NOTICE_3_DAYS', '2026-02-12', '2026-02-24', 'ends on the 15th'),
  row('UNDISPUTED_PART_60_DAYS', '2025-12-25', '2026-02-24', 'ends on the 23rd, across the turn of the year'),
];
const OTHERS = [
  row('REJECTION_NOTICE_3_DAYS', '2025-12-29', '2026-01-04', 'New Year: Sunday the 4th is worked'),
  row('COMPULSORY_DECISION_5_DAYS', '2026-09-20', '2026-09-28', 'Mid-Autumn, 25 to 27 September'),
  row('COMMERCIAL_PAYMENT_10_DAYS', '2026-09-17', '2026-09-28', 'Mid-Autumn ends on a Sunday'),
  row('REJECTION_NOTICE_3_DAYS', '2026-10-01', '2026-10-08', 'National Day 2026, 1 to 7 October'),
  row('UNDISPUTED_PART_60_DAYS', '2026-08-11', '2026-10-10', 'a Saturday that is worked'),
  row('COMPULSORY_DECISION_5_DAYS', '2026-03-02', '2026-03-07', 'an ordinary Saturday is a day like any other'),
  row('COMMERCIAL_DECISION_30_DAYS', '2024-01-30', '2024-02-29', 'a leap day'),
  row('UNDISPUTED_PART_60_DAYS', '2025-12-31', '2026-03-01', 'an ordinary Sunday'),
];
export const WORKED: readonly Worked[] = [...NATIONAL_2025, ...SPRING_2026, ...OTHERS];

/** Of the same day: its first and its last instant, and one as a device abroad would send it. */
export function instantsOf(day: string): Instant[] {
  const midnight = startOfDay(localDate(day));
  return [
    midnight,
    instant(`${day}T23:59:59.999+08:00`),
    instant(new Date(Date.parse(midnight) + 45_240_000).toISOString()), // 12:34, in UTC
  ];
}

export const endOf = ({ last }: Worked): Instant => startOfDay(addDays(localDate(last), 1));

/** The end of the clock of a rule that starts at an instant, through everything a claim goes through. */
export function dueOf(rule: string, startedAt: Instant): Instant | null {
  const terms = CLOCKS.find((each) => each.rule.rule === rule);
  if (!terms) throw new Error(`no such clock: ${rule}`);
  const steps: Partial<Record<ClockStep, Instant>> = { [terms.starts]: startedAt };
  const facts: ClockFacts = { policyKinds: ['COMPULSORY', 'COMMERCIAL'], steps, stops: [], overAt: null };
  const found = clocksOf(facts, CLOCKS, [], { calendar: SHIPPED, warnHoursOfPromise: 24 });
  return found.find((clock) => clock.rule.rule === rule)?.dueAt ?? null;
}

/** Beside claims: the insurer's answer to a transfer, its notices before it rescinds, and what it knows for thirty days. */
export const NOTICES: readonly (readonly [days: number, starts: string, last: string])[] = [
  [30, '2025-09-03', '2025-10-09'],
  [30, '2026-01-20', '2026-02-24'],
  [15, '2025-09-20', '2025-10-09'],
  [15, '2026-02-13', '2026-02-28'],
  [5, '2025-09-30', '2025-10-09'],
  [5, '2026-02-12', '2026-02-24'],
];
export const noticeOver = (days: number, startedAt: Instant): Instant => clockOver(startedAt, days, SHIPPED);

/** All of it, as one text: what a process says under its own time zone. */
export function toldClocks(): string {
  return JSON.stringify([
    WORKED.map(({ rule, starts }) => instantsOf(starts).map((at) => dueOf(rule, at))),
    NOTICES.map(([days, starts]) => instantsOf(starts).map((at) => noticeOver(days, at))),
  ]);
}

/** The same, worked by hand. */
export function workedClocks(): string {
  const thrice = (at: Instant) => [at, at, at];
  return JSON.stringify([
    WORKED.map((each) => thrice(endOf(each))),
    NOTICES.map(([, , last]) => thrice(startOfDay(addDays(localDate(last), 1)))),
  ]);
}
