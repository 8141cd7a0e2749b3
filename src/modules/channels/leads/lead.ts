/** Words of leads: a customer handed over by a partner that may not quote. No price, no advice. */
import type { Instant } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';

export const LEAD_STATES = ['SUBMITTED', 'ASSIGNED', 'WON', 'LOST'] as const;
export type LeadState = (typeof LEAD_STATES)[number];

export const LEAD_CONSENTS = ['INSURER', 'INSURER_AND_PARTNERS'] as const;
export type LeadConsent = (typeof LEAD_CONSENTS)[number];

export interface Lead {
  readonly id: Id<'Lead'>;
  readonly partnerId: Id<'Partner'>;
  readonly number: string;
  readonly externalRef: string | null;
  readonly state: LeadState;
  readonly customerName: string;
  readonly customerPhone: string;
  readonly vin: string | null;
  readonly plate: string | null;
  readonly region: string;
  readonly consentedAt: Instant;
  readonly consentTo: LeadConsent;
  readonly note: string | null;
  /** The terms that allowed it; null for leads handed over before terms were asked. */
  readonly agreementVersionId: Id<'AgreementVersion'> | null;
  readonly outletId: Id<'Outlet'> | null;
  readonly assigneeSide: 'INSURER' | 'PARTNER' | null;
  readonly assigneeId: string | null;
  readonly assigneeLabel: string | null;
  readonly outcome: string | null;
  readonly submittedAt: Instant;
  readonly updatedAt: Instant;
  readonly revision: number;
}
