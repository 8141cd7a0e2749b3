/**
 * Words of money that goes out: a **payee** is an account and whose it is; a **payout** is an amount owed to a payee under
 * a subject (a claim); a **transfer** is one way of sending it, and at most one of a payout is alive. No decorators: the
 * tables import this.
 */
import type { Instant } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import type { Money } from '../../../kernel/money.js';

export const PAYEE_STATES = ['UNVERIFIED', 'VERIFIED', 'MISMATCHED'] as const;
export type PayeeState = (typeof PAYEE_STATES)[number];

export const PAYOUT_KINDS = ['FINAL', 'PARTIAL', 'ADVANCE'] as const;
export type PayoutKind = (typeof PAYOUT_KINDS)[number];

export const PAYOUT_STATES = ['VERIFYING_PAYEE', 'SENT', 'PAID', 'RETURNED'] as const;
export type PayoutState = (typeof PAYOUT_STATES)[number];

/** Why a payout came back: the account is somebody else's, the bank would not take it, the bank gave it back. */
export const RETURN_REASONS = ['PAYEE_MISMATCH', 'ACCOUNT_REFUSED', 'GIVEN_BACK'] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** CAME_BACK is final: nothing can arrive by this transfer any more. */
export const TRANSFER_STATES = ['DUE', 'SENT', 'ARRIVED', 'CAME_BACK'] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];

/** An account, and whose it is. Never changes but for what the provider says of it. */
export interface Payee {
  readonly id: Id<'PayeeAccount'>;
  readonly partnerId: Id<'Partner'>;
  readonly partyId: string;
  /** Holder as the account must name it: the party's name when the account was named. */
  readonly holderName: string;
  readonly accountNumber: string;
  readonly bank: string;
  readonly state: PayeeState;
  /** When the provider said so; null while it has not. */
  readonly checkedAt: Instant | null;
  /** The provider that answered; null while none has. It compares holder and account number, nothing else. */
  readonly checkedBy: string | null;
  readonly revision: number;
  readonly createdAt: Instant;
}

/** What money moves for, opaque to this room. */
export interface PayoutSubject {
  readonly partnerId: Id<'Partner'>;
  readonly subjectKind: string;
  readonly subjectId: string;
}

/** The books of one subject: the row that everything about its money locks first. */
export interface PayoutBook extends PayoutSubject {
  readonly outletId: Id<'Outlet'> | null;
  /** How many payouts it has: the place of the newest. */
  readonly ordered: number;
  readonly createdAt: Instant;
}

export interface Payout extends PayoutSubject {
  readonly id: Id<'Payout'>;
  readonly outletId: Id<'Outlet'> | null;
  readonly number: string;
  /** Place among the payouts of its subject, from 1: the second of two who both count to the same place finds it taken. */
  readonly sequence: number;
  readonly kind: PayoutKind;
  readonly amount: Money;
  readonly payeeId: Id<'PayeeAccount'>;
  readonly state: PayoutState;
  readonly paidAt: Instant | null;
  readonly returnReason: ReturnReason | null;
  readonly revision: number;
  readonly createdAt: Instant;
}

export interface Transfer {
  readonly partnerId: Id<'Partner'>;
  readonly payoutId: Id<'Payout'>;
  readonly attempt: number;
  /** Idempotency key at the provider. */
  readonly number: string;
  readonly provider: string;
  readonly payeeId: Id<'PayeeAccount'>;
  readonly amount: Money;
  readonly state: TransferState;
  /** When it arrived, also if it came back later; null while, or because, it never did. */
  readonly arrivedAt: Instant | null;
  /** When the provider was asked for the last time, after the days in which a bank gives back. */
  readonly reconciledAt: Instant | null;
  readonly revision: number;
  readonly createdAt: Instant;
}

/** Money that came in under a subject: from who is liable, or an advance returned. */
export interface Receipt extends PayoutSubject {
  readonly id: Id<'Receipt'>;
  /** What it settles, opaque to this room: a recovery. */
  readonly causeId: string;
  readonly amount: Money;
  /** The bank's own number: one transfer is one receipt. */
  readonly bankReference: string;
  readonly receivedAt: Instant;
  readonly recordedAt: Instant;
}
