/** Words of the room: a charge is what must be paid; a payment order is one way of paying it in full. No decorators: the tables import this. */
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { Money } from '../../kernel/money.js';

export const CHARGE_STATES = ['OPEN', 'PAID', 'EXPIRED', 'CANCELLED'] as const;
export type ChargeState = (typeof CHARGE_STATES)[number];

export const PAYMENT_ORDER_STATES = [
  'OPEN',
  'AWAITING_SECOND_PERSON',
  'PAID',
  'EXPIRED',
  'CANCELLED',
  'REFUNDING',
  'REFUNDED',
] as const;
export type PaymentOrderState = (typeof PAYMENT_ORDER_STATES)[number];

export const PAYMENT_METHODS = ['QR_CODE', 'BANK_TRANSFER', 'POS', 'PARTNER_COLLECTED'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

export const PAYMENT_LINE_KINDS = [
  'COMPULSORY_PREMIUM',
  'COMMERCIAL_PREMIUM',
  'VEHICLE_TAX',
  'ENDORSEMENT_PREMIUM',
] as const;
export type PaymentLineKind = (typeof PAYMENT_LINE_KINDS)[number];

export const REFUND_STATES = ['DUE', 'SENT', 'CONFIRMED', 'RETURNED'] as const;
export type RefundState = (typeof REFUND_STATES)[number];

/** Accounts of the ledger (`postings`). */
export const LEDGER_ACCOUNTS = [
  'CASH',
  'PREMIUM_RECEIVABLE',
  'PREMIUM',
  'VAT',
  'VEHICLE_TAX_HELD',
  'COMMISSION_PAYABLE',
  'COMMISSION',
  'REFUND_PAYABLE',
  'CLAIM_PAYABLE',
  'CLAIM_COST',
] as const;
export type LedgerAccount = (typeof LEDGER_ACCOUNTS)[number];

/** Line of a charge as stored: fen as text. A premium line keeps its VAT apart; tax has none. */
export interface ChargeLine {
  readonly kind: PaymentLineKind;
  readonly amountFen: string;
  /** VAT inside the amount, for the postings; null for tax. */
  readonly vatFen: string | null;
}

export interface Charge {
  readonly id: Id<'Charge'>;
  readonly partnerId: Id<'Partner'>;
  /** Outlet that brought it; a caller bound to an outlet subtree sees only that. */
  readonly outletId: Id<'Outlet'> | null;
  readonly number: string;
  readonly externalRef: string | null;
  readonly state: ChargeState;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly policyholderId: string;
  /** Registration region: where it decides whether the payer must be the policyholder; null when unknown. */
  readonly region: string | null;
  readonly amount: Money;
  readonly lines: readonly ChargeLine[];
  readonly payBy: Instant;
  readonly paidAt: Instant | null;
  readonly revision: number;
  readonly createdAt: Instant;
}

export interface PaymentOrder {
  readonly id: Id<'PaymentOrder'>;
  readonly partnerId: Id<'Partner'>;
  readonly outletId: Id<'Outlet'> | null;
  readonly number: string;
  readonly externalRef: string | null;
  readonly chargeId: Id<'Charge'>;
  readonly state: PaymentOrderState;
  readonly amount: Money;
  readonly payerId: string;
  readonly method: PaymentMethod;
  /** Payment provider that takes the money and tells us; null when the insurer's finance confirms it. */
  readonly provider: string | null;
  readonly returnUrl: string | null;
  readonly expiresAt: Instant;
  readonly paidAt: Instant | null;
  /** The money's own number at provider or bank, once it settled the charge. */
  readonly reference: string | null;
  /** When its provider was asked for the last time, after its end. */
  readonly reconciledAt: Instant | null;
  readonly revision: number;
  readonly createdAt: Instant;
}

/** Money on its way back. */
export interface Refund {
  readonly id: Id<'Refund'>;
  readonly partnerId: Id<'Partner'>;
  readonly outletId: Id<'Outlet'> | null;
  readonly number: string;
  readonly paymentOrderId: Id<'PaymentOrder'>;
  readonly amount: Money;
  readonly state: RefundState;
  readonly causeKind: string;
  readonly causeId: string;
  /** Tells apart several payments in error on one order; empty for an upper room's cause. */
  readonly occasion: string;
  readonly bankReference: string | null;
  readonly confirmedAt: Instant | null;
  readonly revision: number;
  readonly createdAt: Instant;
}

/** One person's statement that money came in outside the provider. */
export interface PaymentConfirmation {
  readonly partnerId: Id<'Partner'>;
  readonly paymentOrderId: Id<'PaymentOrder'>;
  readonly sequence: number;
  readonly staffId: string;
  readonly amount: Money;
  readonly bankReference: string;
  readonly receivedAt: Instant;
  readonly evidenceFileId: Id<'File'> | null;
  readonly confirmedAt: Instant;
}

/** One booking: positive debit, negative credit. */
export interface Posting {
  readonly id: Id<'Posting'>;
  readonly partnerId: Id<'Partner'>;
  readonly journalId: string;
  readonly chargeId: Id<'Charge'>;
  readonly account: LedgerAccount;
  readonly amount: Money;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly postedAt: Instant;
}
