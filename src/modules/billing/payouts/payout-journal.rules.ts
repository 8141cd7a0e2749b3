/** Double entry of money that goes out, pure: positive debit, negative credit; every journal sums to zero. */
import { type Money, money } from '../../../kernel/money.js';
import type { Sentence } from '../../../kernel/refusal.js';
import type { LedgerAccount } from '../billing.js';
import type { Journal } from '../journal.rules.js';

/** OWED when a payout is ordered, ARRIVED and CAME_BACK as the provider tells, RECOVERED when money comes in. */
export type PayoutEvent = 'OWED' | 'ARRIVED' | 'CAME_BACK' | 'RECOVERED';

const BOOKED: Readonly<Record<PayoutEvent, { label: Sentence; debit: LedgerAccount; credit: LedgerAccount }>> = {
  OWED: { label: { zh: '应付赔款', en: 'Payout owed' }, debit: 'CLAIM_COST', credit: 'CLAIM_PAYABLE' },
  ARRIVED: { label: { zh: '赔款到账', en: 'Payout arrived' }, debit: 'CLAIM_PAYABLE', credit: 'CASH' },
  CAME_BACK: { label: { zh: '赔款退回', en: 'Payout came back' }, debit: 'CASH', credit: 'CLAIM_PAYABLE' },
  RECOVERED: { label: { zh: '追偿款到账', en: 'Money recovered' }, debit: 'CASH', credit: 'CLAIM_COST' },
};

export function payoutJournal(event: PayoutEvent, amount: Money): Journal {
  const { label, debit, credit } = BOOKED[event];
  return {
    label,
    entries: [
      { account: debit, amount },
      { account: credit, amount: money(-amount.fen) },
    ],
  };
}
