/** Words of the referral desk. The rest of the desk (claim, escalation, requests for papers, inspections, conditions) has its own issue; the states are there. */
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { DecisionStep } from './application.js';
import type { AuthorityLevel } from './authority-level.js';

export const REFERRAL_STATES = ['OPEN', 'CLAIMED', 'WAITING', 'DECIDED', 'CLOSED'] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

export interface Referral {
  readonly id: Id<'Referral'>;
  readonly partnerId: Id<'Partner'>;
  readonly applicationId: Id<'Application'>;
  readonly state: ReferralState;
  readonly level: AuthorityLevel;
  readonly reasons: readonly DecisionStep[];
  readonly assigneeId: string | null;
  /** Kept inside: never a partner's. */
  readonly opinion: string | null;
  /** Word to the partner. */
  readonly note: string | null;
  readonly createdAt: Instant;
  readonly decidedAt: Instant | null;
  readonly revision: number;
}
