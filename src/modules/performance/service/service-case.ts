/** Words of what is measured: a task of the insurer, from the instant it began, against what was promised then. */
import type { Instant } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import type { ServiceMetric } from '../../channels/index.js';

/** The part of a case that its clock moves. */
export interface CaseClock {
  /** In the unit of the metric; null: nothing was promised. */
  readonly target: string | null;
  /** Since when the clock runs; null while the other side owes something. */
  readonly runningSince: Instant | null;
  /** Time used before that, in milliseconds of the metric's own clock. */
  readonly usedMs: number;
  /** Latest instant; null without a promise and while the clock stands. */
  readonly dueAt: Instant | null;
  readonly endedAt: Instant | null;
  /** The insurer did it; false: it fell away. */
  readonly settled: boolean;
  /** Time it took, in milliseconds of the metric's own clock; null while open. */
  readonly takenMs: number | null;
  /** When it is known how it ends, which is the month it counts in: its end when kept, its due instant when late. */
  readonly countedAt: Instant | null;
  /** When something is to be told about it; null when nothing is. */
  readonly tellAt: Instant | null;
}

export interface ServiceCase extends CaseClock {
  readonly id: Id<'ServiceCase'>;
  readonly partnerId: Id<'Partner'>;
  readonly metric: ServiceMetric;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly startedAt: Instant;
  /** In force when it began; null when nothing was. */
  readonly versionId: Id<'AgreementVersion'> | null;
  readonly soonToldAt: Instant | null;
  readonly breachToldAt: Instant | null;
}

export type CaseState = 'RUNNING' | 'PAUSED' | 'OVERDUE' | 'WITHIN' | 'LATE' | 'ENDED' | 'DROPPED';
