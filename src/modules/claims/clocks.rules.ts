/**
 * Clocks of a claim (domain 1.6, 4.4, 5.1): what law and the agreement promise, from when, until when, and how each
 * stands. A clock of days does not count its first day, counts calendar days, moves off a public holiday, and is over
 * at 24:00. While material is awaited it stands still: of a stop, every day after the one of the demand up to and with
 * the one on which the material came does not count. Pure.
 */
import { dayOf, daysBetween, type Instant, type LocalDate, millisOf, plusMillis } from '../../kernel/dates.js';
import type { RuleRef } from '../../kernel/refusal.js';
import { clockOver, type WorkingCalendar } from '../platform/index.js';
import type { PolicyKind } from '../products/index.js';

export const CLOCK_KINDS = [
  'LOSS_NOTICE_ANSWER',
  'DOCUMENTS_LISTED',
  'CLAIM_DECISION',
  'UNDISPUTED_PAYMENT',
  'REJECTION_NOTICE',
  'CLAIM_PAYMENT',
] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

export const CLOCK_STATES = ['RUNNING', 'PAUSED', 'MET', 'BREACHED'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/**
 * What starts or meets a clock. `AGREED`: both sides hold the approved amount; `PAID`: all of it arrived; `OPENED`: a new round began; `OVER`:
 * withdrawn or cancelled.
 */
export type ClockStep =
  | 'REPORTED'
  | 'ANSWERED'
  | 'SUBMITTED'
  | 'DOCUMENTS_LISTED'
  | 'DOCUMENTS_COMPLETE'
  | 'DECIDED'
  | 'AGREED'
  | 'REJECTED'
  | 'REJECTION_TOLD'
  | 'FIRST_PAID'
  | 'PAID'
  | 'OPENED'
  | 'OVER';

export interface ClockTerms {
  /** First day on which a clock may start under these terms. */
  readonly from: LocalDate;
  readonly kind: ClockKind;
  /** Of a claim that touches such a policy; null: of every claim. */
  readonly policyKind: PolicyKind | null;
  readonly days: number;
  readonly starts: ClockStep;
  /** Whichever comes first. */
  readonly meets: readonly ClockStep[];
  /** Stops from the demand for material until it is here (SPC2 15). */
  readonly stops: boolean;
  /** Hours before its end at which a warning goes out. */
  readonly warnHours: number;
  readonly rule: RuleRef;
}

/** A time in which material is awaited; `until` is null while it is. */
export interface Stop {
  readonly from: Instant;
  readonly until: Instant | null;
}

/** A promise of the owner's cooperation agreement, by the version that stood when its clock started. */
export interface AgreedPromise {
  readonly kind: 'LOSS_NOTICE_ANSWER' | 'CLAIM_DECISION' | 'CLAIM_PAYMENT';
  readonly length: { readonly unit: 'MINUTES' | 'DAYS'; readonly count: number };
  readonly rule: RuleRef;
}

/** What the clocks of one claim depend on. */
export interface ClockFacts {
  readonly policyKinds: readonly PolicyKind[];
  readonly steps: Readonly<Partial<Record<ClockStep, Instant>>>;
  readonly stops: readonly Stop[];
  /** Withdrawn, cancelled or closed: nothing runs any more. */
  readonly overAt: Instant | null;
}

export interface Clock {
  readonly kind: ClockKind;
  /** Of which kind of policy the law speaks; null: of all of them, or a promise of the agreement. */
  readonly policyKind: PolicyKind | null;
  readonly rule: RuleRef;
  readonly startedAt: Instant;
  /** First instant at which it is over; null while it stands still. */
  readonly dueAt: Instant | null;
  readonly warnAt: Instant | null;
  readonly metAt: Instant | null;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * First instant at which a clock of days is over; null while it stands still. A demand that comes when it is over already
 * stops nothing; one that comes while its last day is moved off a holiday leaves it until the end of the stop at least.
 */
export function overAfterDays(
  startedAt: Instant,
  days: number,
  stops: readonly Stop[],
  calendar: WorkingCalendar,
): Instant | null {
  let last = days; // its last day before holidays move it, counted from the first
  for (const { from, until } of stopsAfter(startedAt, stops)) {
    if (from >= clockOver(startedAt, last, calendar)) break;
    if (until === null) return null;
    const [demanded, came] = [from, until].map((at) => daysBetween(dayOf(startedAt), dayOf(at))) as [number, number];
    last = Math.max(last, demanded) + came - demanded;
  }
  return clockOver(startedAt, last, calendar);
}

/** The same for a promise in minutes: stops are taken out to the millisecond, holidays do not move it. */
export function overAfterMinutes(startedAt: Instant, minutes: number, stops: readonly Stop[]): Instant | null {
  let over = plusMillis(startedAt, minutes * MINUTE_MS);
  for (const { from, until } of stopsAfter(startedAt, stops)) {
    if (from >= over) break;
    if (until === null) return null;
    over = plusMillis(over, millisOf(until) - millisOf(from));
  }
  return over;
}

/** What of the stops lies after the start, the first of them first. Stops of one claim never overlap. */
function stopsAfter(startedAt: Instant, stops: readonly Stop[]): Stop[] {
  return stops
    .flatMap(({ from, until }) =>
      until !== null && until <= startedAt ? [] : [{ from: from < startedAt ? startedAt : from, until }],
    )
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** Every clock that ever started on the claim, law first. */
export function clocksOf(
  facts: ClockFacts,
  terms: readonly ClockTerms[],
  promises: readonly AgreedPromise[],
  { calendar, warnHoursOfPromise }: { readonly calendar: WorkingCalendar; readonly warnHoursOfPromise: number },
): Clock[] {
  const legal = terms.flatMap((each): Clock[] => {
    const startedAt = facts.steps[each.starts];
    if (!startedAt || !speaksOf(each, facts) || !holdsOn(each, terms, dayOf(startedAt))) return [];
    const metAt = firstOf(facts, each.meets, startedAt);
    const stops = each.stops ? stopsUntil(facts.stops, metAt) : [];
    const dueAt = overAfterDays(startedAt, each.days, stops, calendar);
    return [clock(each, startedAt, dueAt, metAt, each.warnHours)];
  });
  const agreed = promises.flatMap(({ kind, length, rule }): Clock[] => {
    const { starts, meets } = PROMISED[kind];
    const startedAt = facts.steps[starts];
    if (!startedAt) return [];
    const metAt = firstOf(facts, meets, startedAt);
    const stops = kind === 'CLAIM_DECISION' ? stopsUntil(facts.stops, metAt) : [];
    const dueAt =
      length.unit === 'DAYS'
        ? overAfterDays(startedAt, length.count, stops, calendar)
        : overAfterMinutes(startedAt, length.count, stops);
    // A warning for a promise of minutes would come with its start.
    const warn = length.unit === 'DAYS' ? warnHoursOfPromise : null;
    return [clock({ kind, policyKind: null, rule }, startedAt, dueAt, metAt, warn)];
  });
  return [...legal, ...agreed];
}

/** What an agreement's promise is measured from and by: the metric says the end, this the beginning. */
export const PROMISED: Readonly<Record<AgreedPromise['kind'], { starts: ClockStep; meets: readonly ClockStep[] }>> = {
  LOSS_NOTICE_ANSWER: { starts: 'REPORTED', meets: ['ANSWERED'] },
  CLAIM_DECISION: { starts: 'DOCUMENTS_COMPLETE', meets: ['DECIDED'] },
  CLAIM_PAYMENT: { starts: 'AGREED', meets: ['PAID'] },
};

/** Of several versions of a clock, the last one that had begun when it started. */
function holdsOn(each: ClockTerms, terms: readonly ClockTerms[], day: LocalDate): boolean {
  return (
    terms.findLast(
      ({ kind, policyKind, from }) => kind === each.kind && policyKind === each.policyKind && from <= day,
    ) === each
  );
}

function speaksOf({ policyKind }: ClockTerms, { policyKinds }: ClockFacts): boolean {
  return policyKind === null || policyKinds.includes(policyKind);
}

/** A claim that is over meets what still runs; a step from before the start (an earlier round) meets nothing. */
function firstOf(facts: ClockFacts, steps: readonly ClockStep[], startedAt: Instant): Instant | null {
  const met = [...steps.map((step) => facts.steps[step]), facts.overAt ?? undefined].filter(
    (at): at is Instant => at !== undefined && at >= startedAt,
  );
  return met.sort()[0] ?? null;
}

/** What is decided while material is awaited was decided in a stop that ended with it. */
function stopsUntil(stops: readonly Stop[], metAt: Instant | null): readonly Stop[] {
  if (metAt === null) return stops;
  return stops.flatMap(({ from, until }) =>
    from >= metAt ? [] : [{ from, until: until === null || until > metAt ? metAt : until }],
  );
}

function clock(
  { kind, policyKind, rule }: Pick<ClockTerms, 'kind' | 'policyKind' | 'rule'>,
  startedAt: Instant,
  dueAt: Instant | null,
  metAt: Instant | null,
  warnHours: number | null,
): Clock {
  const early = dueAt === null || warnHours === null ? null : plusMillis(dueAt, -warnHours * HOUR_MS);
  return {
    kind,
    policyKind,
    rule,
    startedAt,
    dueAt,
    metAt,
    warnAt: early !== null && early < startedAt ? startedAt : early,
  };
}

/** How a clock stands at an instant. What was met late stays a breach. */
export function stateOfClock({ dueAt, metAt }: Pick<Clock, 'dueAt' | 'metAt'>, now: Instant): ClockState {
  if (metAt !== null) return dueAt !== null && metAt >= dueAt ? 'BREACHED' : 'MET';
  if (dueAt === null) return 'PAUSED';
  return dueAt <= now ? 'BREACHED' : 'RUNNING';
}

/** The instant that matters next to whoever looks at the claim; null when nothing runs. */
export function soonest(clocks: readonly Pick<Clock, 'dueAt' | 'metAt'>[]): Instant | null {
  const running = clocks.flatMap(({ dueAt, metAt }) => (metAt === null && dueAt !== null ? [dueAt] : []));
  return [...running].sort()[0] ?? null;
}
