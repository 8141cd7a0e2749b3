import type { Instant } from '../../kernel/dates.js';
import { life } from '../../kernel/machine.js';
import type { PolicyState } from './policy.js';

export type PolicyCommand = 'start' | 'expire' | 'suspend' | 'resume' | 'cancel' | 'void' | 'terminate';

/** The life of a policy. `start` and `expire` are the clock's; the others belong to rooms above, and the table knows them already. */
export const policyLife = life<PolicyState, PolicyCommand>(
  'POLICY',
  'ISSUED',
  {
    ISSUED: { start: 'IN_FORCE', cancel: 'CANCELLED', void: 'VOIDED' },
    IN_FORCE: { suspend: 'SUSPENDED', expire: 'EXPIRED', cancel: 'CANCELLED', void: 'VOIDED', terminate: 'TERMINATED' },
    SUSPENDED: { resume: 'IN_FORCE', expire: 'EXPIRED', cancel: 'CANCELLED', terminate: 'TERMINATED' },
    EXPIRED: {},
    CANCELLED: {},
    VOIDED: {},
    TERMINATED: {},
  },
  [],
);

/** How a policy stands at an instant: cover begins and ends by the clock, whether or not the scans have come by. */
export function stateAt(
  policy: { readonly state: PolicyState; readonly startsAt: Instant; readonly endsAt: Instant },
  now: Instant,
): PolicyState {
  const { state, startsAt, endsAt } = policy;
  const runs = state === 'ISSUED' || state === 'IN_FORCE' || state === 'SUSPENDED';
  if (runs && endsAt <= now) return 'EXPIRED';
  return state === 'ISSUED' && startsAt <= now ? 'IN_FORCE' : state;
}
