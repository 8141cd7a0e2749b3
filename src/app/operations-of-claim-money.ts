/** Rows of `operations.ts` for money that goes out, and what comes back of it. */
import { KEYED, type OperationRow } from './operation-row.js';

export const CLAIM_MONEY_OPERATIONS = {
  payouts: { may: 'payout:follow', weight: 2 },
  payoutRedirect: {
    may: 'payout:redirect',
    emits: ['payout.redirected'],
    once: true,
    weight: 5,
    refuses: [...KEYED, 'NOT_FOUND', 'CONFLICT', 'PAYOUT_STATE', 'PAYEE_MISMATCH', 'PAYEE_OTHER_PERSON'],
  },
} as const satisfies Readonly<Record<string, OperationRow>>;
