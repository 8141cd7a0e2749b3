import type { Instant } from '../../kernel/dates.js';
import { life } from '../../kernel/machine.js';
import type { Endorsement, EndorsementState } from './endorsement.js';

export type EndorsementCommand = 'approve' | 'decline' | 'confirm' | 'apply' | 'withdraw' | 'expire' | 'giveBack';

/** The life of an endorsement. `confirm` waits for money, `apply` is what takes effect: at once where nothing is to be paid. */
export const endorsementLife = life<EndorsementState, EndorsementCommand>(
  'ENDORSEMENT',
  'PRICED',
  {
    PRICED: { confirm: 'AWAITING_PAYMENT', apply: 'EFFECTIVE', withdraw: 'WITHDRAWN', expire: 'EXPIRED' },
    REFERRED: { approve: 'PRICED', decline: 'DECLINED', withdraw: 'WITHDRAWN', expire: 'EXPIRED' },
    AWAITING_PAYMENT: { apply: 'EFFECTIVE', withdraw: 'WITHDRAWN', expire: 'EXPIRED', giveBack: 'DECLINED' },
    EFFECTIVE: {},
    DECLINED: {},
    WITHDRAWN: {},
    EXPIRED: {},
  },
  ['approve', 'decline', 'confirm', 'withdraw'],
);

/** How it stands at an instant: a price that was not confirmed is over by the clock. What waits for money ends with its charge. */
export function stateAt(
  { state, validUntil }: Pick<Endorsement, 'state' | 'validUntil'>,
  now: Instant,
): EndorsementState {
  return (state === 'PRICED' || state === 'REFERRED') && validUntil <= now ? 'EXPIRED' : state;
}
