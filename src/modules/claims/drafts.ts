/** A report that is still being written: no notice yet, so no clock of law runs and nobody but its filer knows of it. */
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';

export const CLAIM_DRAFT_STATES = ['OPEN', 'SUBMITTED', 'DISCARDED', 'EXPIRED'] as const;
export type ClaimDraftState = (typeof CLAIM_DRAFT_STATES)[number];

export interface ClaimDraft {
  readonly id: Id<'ClaimDraft'>;
  readonly partnerId: Id<'Partner'>;
  readonly outletId: Id<'Outlet'> | null;
  readonly state: ClaimDraftState;
  /** As far as it is written; null once it ended. */
  readonly content: unknown;
  /** What it became; null while it is none. */
  readonly claimId: Id<'Claim'> | null;
  readonly revision: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** When the gateway throws it away. */
  readonly expiresAt: Instant;
}
