/** What is done for people after a loss, and what they thought of it. */
import type { Instant, LocalDate } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';

export const AFTER_SERVICE_KINDS = ['REPAIR', 'RENTAL_CAR', 'HOME_VISIT', 'INJURY_SUPPORT'] as const;
export type AfterServiceKind = (typeof AFTER_SERVICE_KINDS)[number];
export const AFTER_SERVICE_STATES = ['ORDERED', 'UNDER_WAY', 'DONE', 'CANCELLED'] as const;
export type AfterServiceState = (typeof AFTER_SERVICE_STATES)[number];

export interface ClaimService {
  readonly id: Id<'ClaimService'>;
  readonly partnerId: Id<'Partner'>;
  readonly claimId: Id<'Claim'>;
  readonly kind: AfterServiceKind;
  readonly state: AfterServiceState;
  /** Shop, rental firm or hospital, in words: the customer chooses freely. */
  readonly provider: string;
  /** By when it is to be done. */
  readonly dueOn: LocalDate;
  /** Vehicle handed to the shop, rental car handed over, first visit. */
  readonly startedOn: LocalDate | null;
  /** Vehicle back with its owner, rental car returned, last visit. */
  readonly endedOn: LocalDate | null;
  readonly note: string | null;
  readonly orderedById: string;
  readonly orderedAt: Instant;
  /** When it was told that its day has come, and that it is past; each once. */
  readonly nearToldAt: Instant | null;
  readonly overdueToldAt: Instant | null;
  readonly revision: number;
}

export interface FollowUp {
  readonly partnerId: Id<'Partner'>;
  readonly claimId: Id<'Claim'>;
  /** 1 (bad) to 5 (good). */
  readonly score: number;
  readonly comment: string | null;
  /** Channel through which the claimant answered. */
  readonly answeredById: Id<'Partner'>;
  readonly answeredAt: Instant;
}
