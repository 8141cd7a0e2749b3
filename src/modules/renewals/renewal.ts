/** Words of the room: a renewal (续保) is one vehicle's policies that end together, and what becomes of them. No decorators: the tables import this. */
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { PolicyKind } from '../products/index.js';

export const RENEWAL_STATES = [
  'UPCOMING',
  'OPEN',
  'QUOTED',
  'ACCEPTED',
  'RENEWED',
  'LOST',
  'INSURER_DECLINED',
  'LAPSED',
  'CLOSED',
] as const;
export type RenewalState = (typeof RENEWAL_STATES)[number];

/** Why a customer is lost. COVERED_ELSEWHERE is found by the gateway, never said by a caller. */
export const LOSS_REASONS = [
  'PRICE',
  'COMPETITOR',
  'VEHICLE_SOLD',
  'VEHICLE_SCRAPPED',
  'SERVICE',
  'NOT_REACHED',
  'OTHER',
  'COVERED_ELSEWHERE',
] as const;
export type LossReason = (typeof LOSS_REASONS)[number];
export type StatedLossReason = Exclude<LossReason, 'COVERED_ELSEWHERE'>;

/** Who may renew, by RENEWAL_OWNERSHIP of the agreement version in force. */
export type RenewalOwner = 'PLACING_PARTNER' | 'INSURER';

export interface Renewal {
  readonly id: Id<'Renewal'>;
  /** Who placed what expires. */
  readonly partnerId: Id<'Partner'>;
  readonly outletId: Id<'Outlet'> | null;
  readonly producerId: Id<'Producer'> | null;
  readonly owner: RenewalOwner;
  readonly state: RenewalState;
  readonly vehicleId: Id<'Vehicle'>;
  /** The vehicle for the whole insurer. */
  readonly subjectId: string;
  readonly region: string;
  /** For search, as the policies say it. */
  readonly vin: string;
  readonly plate: string | null;
  readonly holderName: string;
  /** End of the earliest of its policies. */
  readonly dueAt: Instant;
  readonly windowOpensAt: Instant;
  /** When the clock does something next: opens the window, tells a notice, ends it. Null when nothing is to come. */
  readonly nextAt: Instant | null;
  /** Least lead time, in days, that was told; null before the first notice. */
  readonly noticedDays: number | null;
  /** The newest quote made for it; null before the first. */
  readonly quoteId: Id<'Quote'> | null;
  /** Where an option was taken and something may still come of it. */
  readonly applicationId: Id<'Application'> | null;
  /** Why the insurer does not offer commercial cover again; null when it does. */
  readonly withheldReason: string | null;
  readonly lossReason: LossReason | null;
  readonly lossNote: string | null;
  readonly invitedAt: Instant | null;
  readonly quotedAt: Instant | null;
  readonly acceptedAt: Instant | null;
  readonly renewedAt: Instant | null;
  readonly lostAt: Instant | null;
  /** Cover ended before anything was accepted; stays when it is renewed late. */
  readonly lapsedAt: Instant | null;
  readonly revision: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** One expiring policy of a renewal, and what came after it. */
export interface ExpiringPolicy {
  readonly partnerId: Id<'Partner'>;
  readonly renewalId: Id<'Renewal'>;
  readonly policyId: Id<'Policy'>;
  readonly kind: PolicyKind;
  readonly endsAt: Instant;
  /** Ended early: nothing of it is renewed. */
  readonly dropped: boolean;
  readonly renewedById: Id<'Policy'> | null;
  readonly renewedFrom: Instant | null;
  /** It was renewed after its end: with a gap, never back-dated. */
  readonly late: boolean;
}

export const RUN_OUTCOMES = ['QUOTED', 'REFUSED', 'SKIPPED'] as const;
/** How the preparation of one renewal ended. */
export type RunOutcome = (typeof RUN_OUTCOMES)[number];

/** A share of a run that one job works off alone, beside the others: told by the renewal's id. */
export interface RunLane {
  /** Last renewal done: behind it the next piece begins. */
  readonly after: string | null;
  readonly ended: boolean;
}

/** One preparation of the quotes of a span of due dates. */
export interface RenewalRun {
  readonly id: Id<'RenewalRun'>;
  readonly partnerId: Id<'Partner'>;
  readonly dueFrom: Instant;
  readonly dueUntil: Instant;
  /** Outlets of whoever asked; null for the whole partner. */
  readonly outletIds: readonly string[] | null;
  readonly state: 'RUNNING' | 'DONE';
  readonly totalCount: number;
  readonly doneCount: number;
  readonly quotedCount: number;
  readonly refusedCount: number;
  readonly skippedCount: number;
  readonly lanes: readonly RunLane[];
  readonly createdAt: Instant;
  readonly finishedAt: Instant | null;
}

export interface RenewalRunRow {
  readonly partnerId: Id<'Partner'>;
  readonly runId: Id<'RenewalRun'>;
  readonly renewalId: Id<'Renewal'>;
  readonly outcome: RunOutcome;
  /** Codes of the refusals, or why it was skipped: the state it was in. */
  readonly codes: readonly string[];
  readonly quoteId: Id<'Quote'> | null;
}
