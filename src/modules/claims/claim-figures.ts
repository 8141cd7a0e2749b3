/** Words for how claims go, in figures (S-222, S-234, S-237, S-238, S-257…S-260, S-358). */
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { Money } from '../../kernel/money.js';
import type { PolicyKind } from '../products/index.js';
import type { ClaimState } from './claim.js';

/** Among claims that the caller sees: of an institution and those below, of an outlet and those below. */
export interface FiguresFilter {
  readonly institutionId: string | null;
  readonly outletId: string | null;
}

/** How long something took, of several claims; milliseconds, nearest rank; null of none. */
export interface Took {
  readonly count: number;
  readonly median: number | null;
  readonly ninetieth: number | null;
  readonly longest: number | null;
}

export const TOOK_NONE: Took = { count: 0, median: null, ninetieth: null, longest: null };

export interface HandOver {
  readonly to: ClaimState;
  readonly took: Took;
}

export interface StateFigures {
  readonly state: ClaimState;
  readonly stays: Took;
  readonly handOvers: readonly HandOver[];
  readonly standing: number;
  readonly oldestSince: Instant | null;
}

export type CycleLeg = 'REPORT_TO_DECISION' | 'DECISION_TO_PAYMENT' | 'PAYMENT_TO_CLOSE' | 'REPORT_TO_CLOSE';

export interface CycleFigures {
  readonly legs: ReadonlyMap<CycleLeg, Took>;
  /** Of the first decisions of the period, those that the gateway approved by itself. */
  readonly fastTracked: number;
}

export interface ReworkFigures {
  readonly paid: number;
  readonly reopenedAfterPayment: number;
  readonly reopenedAfterRejection: number;
  readonly recalculated: number;
  readonly supplemented: number;
}

export interface QualityFigures {
  /** Surveys whose claim has a sheet since, and those whose share of liability the newest sheet kept. */
  readonly surveysCalculated: number;
  readonly liabilityKept: number;
  /** First estimates beside what a second person confirmed, as fractions of the latter. */
  readonly estimates: number;
  readonly estimateDeviation: string | null;
  readonly verified: number;
  readonly sentBack: number;
  /** Assessments sent back beside the one that was confirmed, as fractions of the latter. */
  readonly corrected: number;
  readonly correction: string | null;
}

export interface FrequencyFigures {
  readonly policyKind: PolicyKind;
  readonly claims: number;
  /** Days of cover in the period, of all policies together. */
  readonly days: string;
}

export interface LossFigures {
  readonly paid: Money;
  readonly outstanding: Money;
  readonly earned: Money;
}

export interface Staffing {
  readonly institutionId: Id<'Institution'>;
  readonly fullTime: number;
  readonly partTime: number;
}
