import { registerEnumType } from 'type-graphql';
import {
  CHARGE_STATES,
  LEDGER_ACCOUNTS,
  PAYMENT_LINE_KINDS,
  PAYMENT_METHODS,
  PAYMENT_ORDER_STATES,
  REFUND_STATES,
} from '../billing.js';
import { COMMISSION_ENTRY_KINDS } from '../commission/commission.js';

export function described<V extends string>(
  name: string,
  description: string,
  values: readonly V[],
  words: Readonly<Record<V, string>>,
): { readonly [K in V]: K } {
  const enumeration = Object.fromEntries(values.map((value) => [value, value])) as { readonly [K in V]: K };
  registerEnumType(enumeration, {
    name,
    description,
    valuesConfig: Object.fromEntries(values.map((value) => [value, { description: words[value] }])) as never,
  });
  return enumeration;
}

export const ChargeStateEnum = described('ChargeState', 'Life of a charge.', CHARGE_STATES, {
  OPEN: 'To be paid.',
  PAID: 'Paid in full.',
  EXPIRED: 'Not paid in time.',
  CANCELLED: 'No longer due.',
});

export const PaymentOrderStateEnum = described('PaymentOrderState', 'Life of a payment order.', PAYMENT_ORDER_STATES, {
  OPEN: 'Waiting for the payer. After `expiresAt` nobody can pay any more; what was paid before it still counts.',
  AWAITING_SECOND_PERSON: 'Confirmed by hand; a second person must agree.',
  PAID: 'All in and confirmed.',
  EXPIRED: 'Time over; nothing was taken.',
  CANCELLED: 'Cancelled.',
  REFUNDING: 'Money came and is being returned.',
  REFUNDED: 'Money returned.',
});

export const PaymentMethodEnum = described('PaymentMethod', 'Way of paying.', PAYMENT_METHODS, {
  QR_CODE: 'Scan to pay.',
  BANK_TRANSFER: 'Bank transfer.',
  POS: 'Card at the counter.',
  PARTNER_COLLECTED: 'Collected by the partner under PREMIUM_COLLECTION.',
});

export const PaymentLineKindEnum = described('PaymentLineKind', 'What a payment line is.', PAYMENT_LINE_KINDS, {
  COMPULSORY_PREMIUM: 'Compulsory premium.',
  COMMERCIAL_PREMIUM: 'Commercial premium.',
  VEHICLE_TAX: 'Vehicle tax and late fee.',
  ENDORSEMENT_PREMIUM: 'Additional premium of an endorsement.',
});

export const RefundStateEnum = described('RefundState', 'How a refund stands.', REFUND_STATES, {
  DUE: 'Owed.',
  SENT: 'Sent to the payment provider.',
  CONFIRMED: 'Back with the payer.',
  RETURNED: 'Came back; needs another account.',
});

export const CommissionEntryKindEnum = described(
  'CommissionEntryKind',
  'What a commission line is.',
  COMMISSION_ENTRY_KINDS,
  { ACCRUAL: 'Issue.', CLAWBACK: 'Refund.' },
);

export const LedgerAccountEnum = described('LedgerAccount', 'Account of a booking.', LEDGER_ACCOUNTS, {
  CASH: 'Money received.',
  PREMIUM_RECEIVABLE: 'Premium owed to us.',
  PREMIUM: 'Premium earned or deferred.',
  VAT: 'VAT owed.',
  VEHICLE_TAX_HELD: 'Tax held for the tax office.',
  COMMISSION_PAYABLE: 'Commission owed.',
  COMMISSION: 'Commission cost.',
  REFUND_PAYABLE: 'Refunds owed.',
  CLAIM_PAYABLE: 'Claims owed.',
  CLAIM_COST: 'Claims cost.',
});

export const ChargeOrderEnum = described(
  'ChargeOrder',
  'Order of a list of charges.',
  ['NEWEST', 'PAY_BY_SOONEST'] as const,
  { NEWEST: 'Newest first.', PAY_BY_SOONEST: 'Must be paid soonest first.' },
);
