/** Lives of a charge, a payment order and a refund. Told to callers are only the commands that callers give. */
import { life } from '../../kernel/machine.js';
import type { ChargeState, PaymentOrderState, RefundState } from './billing.js';

export type ChargeCommand = 'pay' | 'expire' | 'cancel';

export const chargeLife = life<ChargeState, ChargeCommand>(
  'CHARGE',
  'OPEN',
  { OPEN: { pay: 'PAID', expire: 'EXPIRED', cancel: 'CANCELLED' }, PAID: {}, EXPIRED: {}, CANCELLED: {} },
  ['pay'],
);

export type PaymentCommand = 'confirm' | 'pay' | 'expire' | 'cancel' | 'return' | 'returned';

/**
 * `confirm` is one person's word, `pay` the full amount in time, `return` money that must go back. Money also reaches
 * closed orders: what was paid in time is honoured (EXPIRED → PAID), everything else is returned, nothing is lost.
 */
export const paymentLife = life<PaymentOrderState, PaymentCommand>(
  'PAYMENT',
  'OPEN',
  {
    OPEN: {
      confirm: 'AWAITING_SECOND_PERSON',
      pay: 'PAID',
      expire: 'EXPIRED',
      cancel: 'CANCELLED',
      return: 'REFUNDING',
    },
    AWAITING_SECOND_PERSON: {
      confirm: 'AWAITING_SECOND_PERSON',
      pay: 'PAID',
      expire: 'EXPIRED',
      cancel: 'CANCELLED',
      return: 'REFUNDING',
    },
    PAID: { return: 'REFUNDING' },
    EXPIRED: { confirm: 'EXPIRED', pay: 'PAID', return: 'REFUNDING' },
    CANCELLED: { confirm: 'CANCELLED', return: 'REFUNDING' },
    REFUNDING: { return: 'REFUNDING', returned: 'REFUNDED' },
    REFUNDED: { return: 'REFUNDING' },
  },
  ['confirm'],
);

export type RefundCommand = 'send' | 'confirm' | 'bounce';

/** A provider's word may overtake our own note that the refund was sent: DUE → CONFIRMED. */
export const refundLife = life<RefundState, RefundCommand>(
  'REFUND',
  'DUE',
  {
    DUE: { send: 'SENT', confirm: 'CONFIRMED', bounce: 'RETURNED' },
    SENT: { confirm: 'CONFIRMED', bounce: 'RETURNED' },
    RETURNED: { confirm: 'CONFIRMED' },
    CONFIRMED: {},
  },
  ['confirm'],
);
