/** What each event does to a measured task, and how the task stands at an instant. Pure. */
import { type Instant, millisOf } from '../../../kernel/dates.js';
import { serviceUnit, type ServiceMetric } from '../../channels/index.js';
import { clockOf, inMillis } from './clock.rules.js';
import type { MeasuredMetric, Step, StepOfMetric } from './measures.js';
import type { CaseClock, CaseState } from './service-case.js';
import type { WorkingTime } from './working-time.rules.js';

/** A promise is told to run out when so much of it is used. */
const SOON = 0.75;

/** `target` is null where nothing was promised: the task is measured all the same. */
export function begun(metric: ServiceMetric, target: string | null, at: Instant, time: WorkingTime): CaseClock {
  return running({ ...OPEN, target, usedMs: 0 }, metric, at, time);
}

const OPEN = { endedAt: null, settled: false, takenMs: null, countedAt: null, tellAt: null, dueAt: null } as const;

function running(
  clock: Omit<CaseClock, 'runningSince'>,
  metric: ServiceMetric,
  at: Instant,
  time: WorkingTime,
): CaseClock {
  if (clock.target === null) return { ...clock, runningSince: at };
  const unit = clockOf(serviceUnit(metric));
  const target = inMillis(clock.target, unit);
  const dueAt = unit.due(at, Math.max(0, target - clock.usedMs), time);
  return { ...clock, runningSince: at, dueAt, countedAt: dueAt, tellAt: soonAt() ?? dueAt };

  /** Null where it would come with the end itself, or is past. */
  function soonAt(): Instant | null {
    const enough =
      serviceUnit(metric) === 'DAYS' ? Math.floor((target * SOON) / unit.unitMs) * unit.unitMs : target * SOON;
    const left = Math.round(enough - clock.usedMs);
    if (left <= 0) return null;
    const soon = unit.due(at, left, time);
    return soon < dueAt ? soon : null;
  }
}

/** The other side owes something. A promise that is broken already is not mended by a question. */
export function paused(clock: CaseClock, metric: ServiceMetric, at: Instant, time: WorkingTime): CaseClock {
  if (clock.runningSince === null || isLate(clock, at)) return clock;
  return {
    ...clock,
    usedMs: usedBy(clock, metric, at, time),
    runningSince: null,
    dueAt: null,
    countedAt: null,
    tellAt: null,
  };
}

export function resumed(clock: CaseClock, metric: ServiceMetric, at: Instant, time: WorkingTime): CaseClock {
  return clock.runningSince === null ? running(clock, metric, at, time) : clock;
}

/** It is over: done by the insurer (`settled`), or fallen away. */
export function ended(
  clock: CaseClock,
  metric: ServiceMetric,
  at: Instant,
  settled: boolean,
  time: WorkingTime,
): CaseClock {
  const over = { ...clock, endedAt: at, settled, takenMs: usedBy(clock, metric, at, time) };
  // Counted at its due instant already, and whether the breach was told is seen from `tellAt`.
  if (isLate(clock, at)) return over;
  return { ...over, countedAt: settled ? at : null, tellAt: null };
}

/** What a step other than the first does. */
export function moved(clock: CaseClock, { metric, step }: StepOfMetric, at: Instant, time: WorkingTime): CaseClock {
  switch (step) {
    case 'PAUSE':
      return paused(clock, metric, at, time);
    case 'RESUME':
      return resumed(clock, metric, at, time);
    default:
      return ended(clock, metric, at, step === 'END', time);
  }
}

/** A step as the event record holds it. */
export interface StepTaken {
  readonly step: Step;
  readonly at: Instant;
}

/** Tasks of one metric on one object, out of all of its steps in order: each from its beginning to its end, if it has one yet. */
export function livesOf(steps: readonly StepTaken[]): { startedAt: Instant; after: StepTaken[] }[] {
  const lives: { startedAt: Instant; after: StepTaken[] }[] = [];
  let open = false;
  for (const taken of steps) {
    if (taken.step === 'BEGIN') {
      if (!open) lives.push({ startedAt: taken.at, after: [] });
      open = true;
    } else if (open) {
      lives.at(-1)?.after.push(taken);
      open = taken.step !== 'END' && taken.step !== 'DROP';
    }
  }
  return lives;
}

/** The clock of such a task. */
export function replayed(
  metric: MeasuredMetric,
  target: string | null,
  life: { readonly startedAt: Instant; readonly after: readonly StepTaken[] },
  time: WorkingTime,
): CaseClock {
  return life.after.reduce(
    (clock, { step, at }) => moved(clock, { metric, step }, at, time),
    begun(metric, target, life.startedAt, time),
  );
}

function isLate({ dueAt }: Pick<CaseClock, 'dueAt'>, at: Instant): boolean {
  return dueAt !== null && at > dueAt;
}

/** Time used until an instant, in milliseconds of the metric's clock. */
export function usedBy(clock: CaseClock, metric: ServiceMetric, at: Instant, time: WorkingTime): number {
  if (clock.takenMs !== null && clock.endedAt !== null && clock.endedAt <= at) return clock.takenMs;
  const { runningSince, usedMs } = clock;
  return runningSince === null ? usedMs : usedMs + clockOf(serviceUnit(metric)).used(runningSince, at, time);
}

/** How it stands, or stood: what came after the instant is not known yet. */
export function caseStateAt(clock: CaseClock, at: Instant): CaseState {
  const { endedAt, dueAt, target } = clock;
  if (endedAt === null || endedAt > at) {
    if (isLate(clock, at)) return 'OVERDUE';
    return clock.runningSince === null ? 'PAUSED' : 'RUNNING';
  }
  if (dueAt !== null && endedAt > dueAt) return 'LATE';
  if (!clock.settled) return 'DROPPED';
  return target === null ? 'ENDED' : 'WITHIN';
}

/** Minutes by the clock on the wall after the due instant, begun ones counted; null when not late. */
export function minutesLate(clock: CaseClock, at: Instant): number | null {
  const { dueAt, endedAt } = clock;
  const until = endedAt !== null && endedAt <= at ? endedAt : at;
  return dueAt === null || until <= dueAt ? null : Math.ceil((millisOf(until) - millisOf(dueAt)) / 60_000);
}

/** What is to be told when `tellAt` has come. */
export type Tidings = 'SOON' | 'BREACH';

export function tidingsAt(clock: CaseClock, at: Instant): Tidings | null {
  if (clock.tellAt === null || clock.dueAt === null || clock.tellAt >= at) return null;
  const known = clock.endedAt ?? at;
  if (known > clock.dueAt) return 'BREACH';
  return clock.endedAt === null ? 'SOON' : null;
}
