import type { Instant } from '../../kernel/dates.js';
import { life } from '../../kernel/machine.js';
import type { ApplicationState } from './application.js';

export type ApplicationCommand =
  | 'approve'
  | 'refer'
  | 'decline'
  | 'requestMaterials'
  | 'supplyMaterials'
  | 'offerConditions'
  | 'acceptConditions'
  | 'split'
  | 'withdraw'
  | 'expire'
  | 'pay'
  | 'issue'
  | 'giveBack';

/** Premium is never taken before the decision, nothing is issued before the premium is in, and what is paid is issued or given back. */
export const applicationLife = life<ApplicationState, ApplicationCommand>(
  'APPLICATION',
  'UNDER_REVIEW',
  {
    UNDER_REVIEW: { approve: 'APPROVED', refer: 'REFERRED', decline: 'DECLINED' },
    REFERRED: {
      approve: 'APPROVED',
      decline: 'DECLINED',
      split: 'REFERRED',
      requestMaterials: 'MATERIALS_REQUESTED',
      offerConditions: 'CONDITIONS_OFFERED',
      supplyMaterials: 'REFERRED',
      withdraw: 'WITHDRAWN',
      expire: 'EXPIRED',
    },
    MATERIALS_REQUESTED: {
      supplyMaterials: 'REFERRED',
      split: 'MATERIALS_REQUESTED',
      withdraw: 'WITHDRAWN',
      expire: 'EXPIRED',
    },
    CONDITIONS_OFFERED: {
      acceptConditions: 'APPROVED',
      split: 'CONDITIONS_OFFERED',
      withdraw: 'WITHDRAWN',
      expire: 'EXPIRED',
    },
    APPROVED: { supplyMaterials: 'APPROVED', pay: 'PAID', withdraw: 'WITHDRAWN', expire: 'EXPIRED' },
    PAID: { supplyMaterials: 'PAID', issue: 'ISSUED', giveBack: 'NOT_ISSUED' },
    ISSUED: { supplyMaterials: 'ISSUED' },
    DECLINED: {},
    NOT_ISSUED: {},
    WITHDRAWN: {},
    EXPIRED: {},
  },
  ['supplyMaterials', 'split', 'withdraw'],
);

/** States in which a decision or an answer is still waited for; UNDER_REVIEW never outlives its transaction. */
export const WAITING_STATES = ['REFERRED', 'MATERIALS_REQUESTED', 'CONDITIONS_OFFERED'] as const;

/**
 * How an application stands at an instant: a price that nobody has decided on ends by the clock, whether or not the job
 * has come by. Once approved it is the charge that ends: money may be on its way.
 */
export function stateAt(
  application: { readonly state: ApplicationState; readonly payBy: Instant },
  now: Instant,
): ApplicationState {
  const waits = (WAITING_STATES as readonly string[]).includes(application.state);
  return waits && application.payBy <= now ? 'EXPIRED' : application.state;
}
