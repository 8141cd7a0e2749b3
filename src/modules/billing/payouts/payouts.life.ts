/** Life of a payout and of the transfers it is sent by. Told to callers is only the command that callers give. */
import { life } from '../../../kernel/machine.js';
import type { PayoutState, TransferState } from './payouts.js';

export type PayoutCommand = 'send' | 'arrive' | 'comeBack' | 'redirect';

/** A provider's word may overtake our own note that it was sent; what arrived can still come back. */
export const payoutLife = life<PayoutState, PayoutCommand>(
  'PAYOUT',
  'VERIFYING_PAYEE',
  {
    VERIFYING_PAYEE: { send: 'SENT', arrive: 'PAID', comeBack: 'RETURNED' },
    SENT: { arrive: 'PAID', comeBack: 'RETURNED' },
    PAID: { comeBack: 'RETURNED' },
    RETURNED: { redirect: 'VERIFYING_PAYEE' },
  },
  ['redirect'],
);

export type TransferCommand = 'send' | 'arrive' | 'comeBack';

export const transferLife = life<TransferState, TransferCommand>('TRANSFER', 'DUE', {
  DUE: { send: 'SENT', arrive: 'ARRIVED', comeBack: 'CAME_BACK' },
  SENT: { arrive: 'ARRIVED', comeBack: 'CAME_BACK' },
  ARRIVED: { comeBack: 'CAME_BACK' },
  CAME_BACK: {},
});
