/**
 * A payment provider, as far as billing needs one. It takes the payer's money on a page of its own, tells us what happened
 * (a notice, or an answer when asked), and gives money back on our order.
 */
import type { Instant } from '../../kernel/dates.js';
import type { Money } from '../../kernel/money.js';

/**
 * PAYMENT: money came in. REFUND: our refund arrived. REFUND_FAILED: it came back. PAYOUT: a transfer of ours arrived.
 * PAYOUT_FAILED: it could not be paid in, and nothing left us. PAYOUT_RETURNED: it had arrived, and the bank gave it back.
 */
export const PROVIDER_FACT_TYPES = [
  'PAYMENT',
  'REFUND',
  'REFUND_FAILED',
  'PAYOUT',
  'PAYOUT_FAILED',
  'PAYOUT_RETURNED',
] as const;
export type ProviderFactType = (typeof PROVIDER_FACT_TYPES)[number];

/** Something that happened at the provider. However often and by whatever way it is told, it carries the same `eventId`. */
export interface ProviderFact {
  readonly eventId: string;
  readonly type: ProviderFactType;
  /** Our number: of the payment order, or of the transfer that pays out. */
  readonly orderNumber: string;
  /** Our number of the refund; null for a payment and for what is paid out. */
  readonly refundNumber: string | null;
  readonly amount: Money;
  readonly happenedAt: Instant;
}

/** What the payer's page needs. No personal data. */
export interface PayPage {
  readonly number: string;
  /** Comes back with every notice: under whose scope it is read. */
  readonly partnerId: string;
  readonly amount: Money;
  readonly expiresAt: Instant;
  readonly returnUrl: string | null;
}

export interface RefundOrder {
  /** Idempotency key at the provider: asked again it only says how the refund stands. */
  readonly refundNumber: string;
  readonly orderNumber: string;
  readonly amount: Money;
}

/** An account as it must be named to be paid to. Personal data: only what the payment needs. */
export interface PayeeAccount {
  readonly holderName: string;
  readonly accountNumber: string;
  readonly bank: string;
}

export interface TransferOrder {
  /** Idempotency key at the provider: asked again it only says how the transfer stands. */
  readonly transferNumber: string;
  /** Comes back with every notice: under whose scope it is read. */
  readonly partnerId: string;
  readonly amount: Money;
  readonly payee: PayeeAccount;
}

export interface PaymentProvider {
  /** Its name in our rows and in the path of its callback; null while none is connected. */
  readonly name: string | null;
  /** Page where the payer pays, made without asking the provider: our order, signed, in the address. */
  payUrl(page: PayPage): Promise<string>;
  /** Everything that happened to an order or transfer; empty for one that nobody has opened. Throws UNAVAILABLE when nobody answers. */
  query(orderNumber: string): Promise<readonly ProviderFact[]>;
  /** Orders a refund; the facts about it so far. Throws UNAVAILABLE when nobody answers. */
  refund(order: RefundOrder): Promise<readonly ProviderFact[]>;
  /** Whether an account is its holder's. Throws UNAVAILABLE when nobody answers. */
  verifyPayee(account: PayeeAccount): Promise<boolean>;
  /** Orders a transfer; the facts about it so far. Throws UNAVAILABLE when nobody answers: it may have been taken all the same. */
  payOut(order: TransferOrder): Promise<readonly ProviderFact[]>;
}

declare module '../../kernel/ctx.js' {
  interface Ports {
    readonly paymentProvider: PaymentProvider;
  }
}
