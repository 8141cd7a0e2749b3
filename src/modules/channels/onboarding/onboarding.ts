/** Words of taking a partner in: apply, licence check, agreement, credentials, live. */
import type { Instant } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';

export interface Onboarding {
  readonly partnerId: Id<'Partner'>;
  readonly organisationId: string;
  readonly appliedBy: string;
  readonly appliedByLabel: string;
  readonly appliedAt: Instant;
  readonly checkedBy: string | null;
  readonly checkedByLabel: string | null;
  readonly checkedAt: Instant | null;
  readonly outcome: 'CLEARED' | 'REJECTED' | null;
  readonly opinion: string | null;
  readonly admittedAt: Instant | null;
}

export const ONBOARDING_STEPS = ['APPLIED', 'CHECKED', 'OUTLET', 'PRODUCER', 'OWNER', 'AGREEMENT', 'LIVE'] as const;
export type OnboardingStepName = (typeof ONBOARDING_STEPS)[number];

export interface OnboardingStep {
  readonly step: OnboardingStepName;
  readonly done: boolean;
  readonly at: Instant | null;
  readonly by: string | null;
  /** The mutation that does it. */
  readonly mutation: string;
}
