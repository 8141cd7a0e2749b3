import type { Instant } from '../../kernel/dates.js';
import { life } from '../../kernel/machine.js';
import type { Policy, PolicyState } from './policy.js';

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

/** How a policy stands at an instant: cover begins, rests and ends by the clock, whether or not the scans have come by. */
export function stateAt(
  policy: Pick<Policy, 'state' | 'startsAt' | 'endsAt'> & Partial<Pick<Policy, 'endsAs' | 'restsFrom' | 'restsUntil'>>,
  now: Instant,
): PolicyState {
  const { state, startsAt, endsAt, endsAs, restsFrom, restsUntil } = policy;
  const runs = state === 'ISSUED' || state === 'IN_FORCE' || state === 'SUSPENDED';
  if (!runs) return state;
  if (endsAt <= now) return endsAs ?? 'EXPIRED';
  if (startsAt > now) return state;
  if (restsFrom == null || restsUntil == null) return state === 'ISSUED' ? 'IN_FORCE' : state;
  return restsFrom <= now && now < restsUntil ? 'SUSPENDED' : 'IN_FORCE';
}
