import { PAYEE_STATES, PAYOUT_KINDS, PAYOUT_STATES, RETURN_REASONS } from '../payouts/payouts.js';
import { described } from './billing.enums.js';

export const PayeeStateEnum = described('PayeeState', 'Whether an account is its holder’s.', PAYEE_STATES, {
  UNVERIFIED: 'Nobody has answered yet; nothing is sent before.',
  VERIFIED: 'Name and account match.',
  MISMATCHED: 'They do not match: name another account.',
});

export const PayoutKindEnum = described('PayoutKind', 'Kind of payout.', PAYOUT_KINDS, {
  FINAL: 'Final.',
  PARTIAL: 'Undisputed part.',
  ADVANCE: 'Ahead of the decision.',
});

export const PayoutStateEnum = described('PayoutState', 'How a payout stands.', PAYOUT_STATES, {
  VERIFYING_PAYEE: 'Approved, payee being verified.',
  SENT: 'Sent to the bank.',
  PAID: 'Arrived.',
  RETURNED: 'Came back; needs another account.',
});

export const ReturnReasonEnum = described('PayoutReturnReason', 'Why a payout came back.', RETURN_REASONS, {
  PAYEE_MISMATCH: 'Name and account do not match; nothing was sent.',
  ACCOUNT_REFUSED: 'The bank did not take it; nothing left us.',
  GIVEN_BACK: 'It had arrived, and the bank gave it back.',
});
