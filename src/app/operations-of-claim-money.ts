/** Rows of `operations.ts` for money that goes out, and what comes back of it. */
import { KEYED, MOVED, type OperationRow } from './operation-row.js';

/** Whatever may stand against money that goes out of a claim. */
const PAYING = [
  ...KEYED,
  ...MOVED,
  'CLAIM_STATE',
  'CONFLICT_OF_INTEREST',
  'FILE_REJECTED',
  'PAYMENT_NEEDS_SECOND',
  'SAME_PERSON',
  'PAYEE_MISMATCH',
  'PAYOUT_PLACE_TAKEN',
] as const;
/** A total loss ends the policy with its payment: whatever may stand against that end. */
const ENDING = [
  'POLICY_STATE',
  'ENDORSEMENT_OUT_OF_SEQUENCE',
  'ENDORSEMENT_PENDING',
  'BACKDATED',
  'CHARGE_STATE',
] as const;

export const CLAIM_MONEY_OPERATIONS = {
  claimPay: {
    may: 'claim:pay',
    emits: ['claim.payment_ordered', 'claim.payment_stated'],
    once: 'Claim',
    weight: 10,
    refuses: [
      ...PAYING,
      ...ENDING,
      'PAYMENT_IS_FINAL',
      'PAYMENT_NOT_FINAL',
      'PAYMENT_EXCEEDS_SHEET',
      'PAYMENT_BY_APPROVER',
      'PAYMENT_VICTIM_NEEDED',
      'PAYMENT_EXCEEDS_SHARE',
      'VICTIM_NOT_COMPENSATED',
      'COVER_USED_MEANWHILE',
      'PAYEE_NOT_ENTITLED',
    ],
  },
  claimAdvance: {
    may: 'claim:advance',
    emits: ['claim.advance_ordered', 'claim.payment_stated'],
    once: 'Claim',
    weight: 5,
    refuses: [...PAYING, 'ADVANCE_EXCEEDS', 'ADVANCE_NEEDS_PROOF', 'PAYEE_NOT_ENTITLED'],
  },
  recoveryOpen: {
    may: 'recovery:pursue',
    emits: ['recovery.opened'],
    once: 'Recovery',
    weight: 5,
    refuses: [
      ...KEYED,
      'NOT_FOUND',
      'CONFLICT',
      'CONFLICT_OF_INTEREST',
      'IDENTITY_INVALID',
      'RECOVERY_EXCEEDS',
      'RECOVERY_EXISTS',
    ],
  },
  recoveryReceive: {
    may: 'recovery:receive',
    emits: ['recovery.received'],
    once: 'Recovery',
    weight: 5,
    refuses: [
      ...KEYED,
      'NOT_FOUND',
      'CONFLICT',
      'RECOVERY_STATE',
      'RECOVERY_EXCEEDS',
      'RECEIPT_EXCEEDS',
      'RECEIPT_RECORDED',
    ],
  },
  recoveryAbandon: {
    may: 'recovery:pursue',
    emits: ['recovery.abandoned'],
    once: 'Recovery',
    weight: 2,
    refuses: [...KEYED, 'NOT_FOUND', 'CONFLICT', 'RECOVERY_STATE'],
  },
  payouts: { may: 'payout:follow', weight: 2 },
  payoutRedirect: {
    may: 'payout:redirect',
    emits: ['payout.redirected'],
    once: 'Payout',
    weight: 5,
    refuses: [...KEYED, 'NOT_FOUND', 'CONFLICT', 'PAYOUT_STATE', 'PAYEE_MISMATCH', 'PAYEE_OTHER_PERSON'],
  },
} as const satisfies Readonly<Record<string, OperationRow>>;
