import { life } from '../../kernel/machine.js';
import type { ReferralState } from './referral.js';

export type ReferralCommand = 'claim' | 'release' | 'wait' | 'resume' | 'decide' | 'close';

/** A referral is decided by a person, or closed because nobody needs the decision any more. */
export const referralLife = life<ReferralState, ReferralCommand>(
  'REFERRAL',
  'OPEN',
  {
    OPEN: { claim: 'CLAIMED', decide: 'DECIDED', close: 'CLOSED' },
    CLAIMED: { release: 'OPEN', wait: 'WAITING', decide: 'DECIDED', close: 'CLOSED' },
    WAITING: { resume: 'OPEN', close: 'CLOSED' },
    DECIDED: {},
    CLOSED: {},
  },
  ['decide'],
);
