import { life } from '../../../kernel/machine.js';
import type { LeadState } from './lead.js';

/** Somebody calls, and it becomes business or not. Assigned again, it stays assigned. */
export const leadLife = life<LeadState, 'assign' | 'win' | 'lose'>('LEAD', 'SUBMITTED', {
  SUBMITTED: { assign: 'ASSIGNED' },
  ASSIGNED: { assign: 'ASSIGNED', win: 'WON', lose: 'LOST' },
  WON: {},
  LOST: {},
});
