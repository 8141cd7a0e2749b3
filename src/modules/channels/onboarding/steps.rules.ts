/** How far a partner has come in. Pure: the same list for the page and for the operation that lets it go live. */
import type { Partner } from '../partner.js';
import { sellsUnderLicence } from '../partner.rules.js';
import type { Onboarding, OnboardingStep, OnboardingStepName } from './onboarding.js';

export interface OnboardingFacts {
  readonly partner: Partner;
  readonly onboarding: Onboarding;
  readonly licensed: boolean;
  readonly hasOutlet: boolean;
  readonly hasProducer: boolean;
  readonly hasOwner: boolean;
  /** An agreement is active and its version in force now. */
  readonly agreementInForce: boolean;
}

export function stepsOf(facts: OnboardingFacts): OnboardingStep[] {
  const { onboarding, partner } = facts;
  const step = (
    name: OnboardingStepName,
    done: boolean,
    mutation: string,
    at: OnboardingStep['at'] = null,
    by: string | null = null,
  ): OnboardingStep => ({ step: name, done, at, by, mutation });
  const sells = facts.licensed && sellsUnderLicence(partner.kind);
  return [
    step('APPLIED', true, 'partnerOnboard', onboarding.appliedAt, onboarding.appliedByLabel),
    step(
      'CHECKED',
      onboarding.outcome === 'CLEARED',
      'partnerLicenceCheck',
      onboarding.checkedAt,
      onboarding.checkedByLabel,
    ),
    step('OUTLET', facts.hasOutlet, 'outletAdd'),
    ...(sells ? [step('PRODUCER', facts.hasProducer, 'producerRegister')] : []),
    step('OWNER', facts.hasOwner, 'partnerUserInvite'),
    step('AGREEMENT', facts.agreementInForce, 'agreementDraft'),
    step('LIVE', onboarding.admittedAt !== null, 'partnerAdmit', onboarding.admittedAt),
  ];
}

/** Steps that stand before going live and are not done. */
export function missingOf(steps: readonly OnboardingStep[]): OnboardingStepName[] {
  return steps.filter(({ step, done }) => step !== 'LIVE' && !done).map(({ step }) => step);
}
