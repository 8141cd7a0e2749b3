/** What the figures of claims mean. Pure. */
import { addDays, daysBetween, type LocalDate, type Period, startOfDay } from '../../kernel/dates.js';
import { decimal } from '../../kernel/decimal.js';
import { CLAIM_STATES, type ClaimState } from './claim.js';
import { type FrequencyFigures, type ReworkFigures, type StateFigures, type Took, TOOK_NONE } from './claim-figures.js';

/** A year with its leap day: what a year's report needs, and what one statement answers while somebody waits. */
export const MOST_DAYS = 366;

/** Why no figures are told of a span of days, and which last day would pass. */
export interface SpanFault {
  readonly rule: 'UNTIL_BEFORE_FROM' | 'TOO_LONG';
  readonly message: string;
  readonly wouldPass: LocalDate;
}

export function spanFault(from: LocalDate, until: LocalDate): SpanFault | null {
  if (until < from)
    return { rule: 'UNTIL_BEFORE_FROM', message: 'until: the day of `from`, or a later one', wouldPass: from };
  if (daysBetween(from, until) >= MOST_DAYS)
    return {
      rule: 'TOO_LONG',
      message: `until: at most ${String(MOST_DAYS)} days, the first and the last included`,
      wouldPass: addDays(from, MOST_DAYS - 1),
    };
  return null;
}

/** Both days included, by the calendar of Shanghai (domain 4.4). */
export function periodOf(from: LocalDate, until: LocalDate): Period {
  return { startsAt: startOfDay(from), endsAt: startOfDay(addDays(until, 1)) };
}

const HOUR_MS = '3600000';

/** Hours, two places. */
export function hours(ms: number | null): string | null {
  return ms === null ? null : decimal(String(ms)).div(HOUR_MS).toFixed(2);
}

/** A fraction of four places; null of nothing. */
export function fraction(part: number | string, whole: number | string): string | null {
  const all = decimal(String(whole));
  return all.isZero() ? null : decimal(String(part)).div(all).toFixed(4);
}

/** Stays as the database groups them: by state, and by where they led; null: wherever. */
export interface GroupedStay {
  readonly state: ClaimState;
  readonly leftFor: ClaimState | null;
  readonly took: Took;
}

export type Standing = Pick<StateFigures, 'state' | 'standing' | 'oldestSince'>;

/** Every state of the life, in its order; one without a stay says so with zeros. */
export function statesOf(ended: readonly GroupedStay[], standing: readonly Standing[]): StateFigures[] {
  return CLAIM_STATES.map((state) => {
    const of = ended.filter((each) => each.state === state);
    const now = standing.find((each) => each.state === state);
    return {
      state,
      stays: of.find(({ leftFor }) => leftFor === null)?.took ?? TOOK_NONE,
      handOvers: CLAIM_STATES.flatMap((to) =>
        of.filter(({ leftFor }) => leftFor === to).map(({ took }) => ({ to, took })),
      ),
      standing: now?.standing ?? 0,
      oldestSince: now?.oldestSince ?? null,
    };
  });
}

/**
 * Rework of the insurer's over claims paid in the same time: opened again after payment by the insurer, and sheets made
 * again after approval. What the claimant supplements and what was rejected at first pays nothing wrong. Steps of other
 * claims than those paid may be among it, so it can pass 1.
 */
export function reworkRate({ reopenedAfterPayment, recalculated, paid }: ReworkFigures): string | null {
  return fraction(reopenedAfterPayment + recalculated, paid);
}

const DAYS_OF_A_YEAR = '365';

/** Years of cover of all policies together, four places. */
export function policyYears({ days }: Pick<FrequencyFigures, 'days'>): string {
  return decimal(days).div(DAYS_OF_A_YEAR).toFixed(4);
}

/** Claims for each year of cover. */
export function frequency({ claims, days }: Pick<FrequencyFigures, 'claims' | 'days'>): string | null {
  const years = decimal(days).div(DAYS_OF_A_YEAR);
  return years.isZero() ? null : decimal(String(claims)).div(years).toFixed(4);
}
