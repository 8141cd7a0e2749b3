/** Figures of a scorecard. Pure. */
import {
  addMonths,
  type Instant,
  type LocalDate,
  localDate,
  type Period,
  plusMillis,
  startOfDay,
} from '../../../kernel/dates.js';
import { decimal } from '../../../kernel/decimal.js';
import { serviceUnit, type ServiceMetric } from '../../channels/index.js';
import { caseStateAt, usedBy } from './case.rules.js';
import { clockOf, inUnit } from './clock.rules.js';
import type { ServiceCase } from './service-case.js';
import type { WorkingTime } from './working-time.rules.js';

/** A month of the insurer's calendar: `2026-11`. */
export function periodOfMonth(month: string): Period {
  const first: LocalDate = localDate(`${month}-01`);
  return { startsAt: startOfDay(first), endsAt: startOfDay(addMonths(first, 1)) };
}

/** Whatever was under way at midnight has ended by then: nothing of the month can move any more. */
const SETTLES_MS = 15 * 60_000;

export function isClosed({ endsAt }: Period, now: Instant): boolean {
  return plusMillis(endsAt, SETTLES_MS) <= now;
}

/** A month is told as it stood at its end, for ever; the running one as it stands. */
export function knownUntil({ endsAt }: Period, now: Instant): Instant {
  return endsAt < now ? endsAt : now;
}

export interface ServiceFigures {
  readonly caseCount: number;
  readonly metCount: number;
  /** Late and still open. */
  readonly overdueCount: number;
  /** Of those that met it, a fraction of four places; null without cases. */
  readonly share: string | null;
  /** In the unit of the metric, nearest rank; null without cases. */
  readonly median: string | null;
  readonly ninetieth: string | null;
}

export const NO_FIGURES: ServiceFigures = {
  caseCount: 0,
  metCount: 0,
  overdueCount: 0,
  share: null,
  median: null,
  ninetieth: null,
};

/** Cases of one metric that count in one month. What is open still counts with the time used so far. */
export function figuresOf(
  metric: ServiceMetric,
  cases: readonly ServiceCase[],
  at: Instant,
  time: WorkingTime,
): ServiceFigures {
  if (cases.length === 0) return NO_FIGURES;
  const clock = clockOf(serviceUnit(metric));
  const taken = cases.map((each) => usedBy(each, metric, at, time)).sort((a, b) => a - b);
  const states = cases.map((each) => caseStateAt(each, at));
  const met = states.filter((state) => state === 'WITHIN').length;
  const ranked = (share: number): string => inUnit(taken[Math.ceil(share * taken.length) - 1] ?? 0, clock).toFixed(2);
  return {
    caseCount: cases.length,
    metCount: met,
    overdueCount: states.filter((state) => state === 'OVERDUE').length,
    share: decimal(String(met)).div(String(cases.length)).toFixed(4),
    median: ranked(0.5),
    ninetieth: ranked(0.9),
  };
}
