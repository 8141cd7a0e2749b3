/** Life of a partner. Suspending closes at once, whoever is right; terminating is for good. */
import { life } from '../../kernel/machine.js';
import type { PartnerState } from './partner.js';

export type PartnerCommand = 'admit' | 'suspend' | 'reinstate' | 'terminate';

export const partnerLife = life<PartnerState, PartnerCommand>('PARTNER', 'ONBOARDING', {
  ONBOARDING: { admit: 'ACTIVE', terminate: 'TERMINATED' },
  ACTIVE: { suspend: 'SUSPENDED', terminate: 'TERMINATED' },
  SUSPENDED: { reinstate: 'ACTIVE', terminate: 'TERMINATED' },
  TERMINATED: {},
});
