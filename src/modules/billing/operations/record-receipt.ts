import type { TxCtx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { type Id, type IdKind, newId } from '../../../kernel/ids.js';
import { formatYuan, type Money } from '../../../kernel/money.js';
import { Refusal } from '../../../kernel/refusal.js';
import { emit } from '../../platform/index.js';
import { insertReceipt, payoutBalance, postPayout } from '../payouts/payout-ledger.store.js';
import { ReceiptEvents } from '../payouts/payouts.events.js';
import type { Receipt } from '../payouts/payouts.js';
import { PayoutRefusals } from '../payouts/payouts.refusals.js';
import { openBook } from '../payouts/payouts.store.js';

export interface RecordReceipt {
  readonly partnerId: Id<'Partner'>;
  readonly outletId: Id<'Outlet'> | null;
  readonly subject: { readonly kind: IdKind; readonly id: string };
  /** What it settles: a recovery. */
  readonly causeId: string;
  readonly amount: Money;
  /** Upper case, without spaces. */
  readonly bankReference: string;
  readonly receivedAt: Instant;
}

const AMOUNT = ['input', 'amount', 'amount'];

/**
 * Money came back under a subject: cash in, cost down, inside the transaction of the upper room. Never more than the
 * subject has cost. Refuses: RECEIPT_EXCEEDS, RECEIPT_RECORDED.
 */
export async function recordReceipt(tx: TxCtx, input: RecordReceipt): Promise<Receipt> {
  const { partnerId, outletId, subject, causeId, amount, bankReference, receivedAt } = input;
  const about = { partnerId, subjectKind: subject.kind, subjectId: subject.id };
  await openBook(tx, { ...about, outletId });
  const left = await payoutBalance(tx, subject.id, 'CLAIM_COST');
  if (amount.fen <= 0n || amount.fen > left.fen) {
    throw new Refusal({
      code: PayoutRefusals.RECEIPT_EXCEEDS,
      field: AMOUNT,
      facts: [
        { name: 'left', value: formatYuan(left), unit: 'CNY' },
        { name: 'offered', value: formatYuan(amount), unit: 'CNY' },
      ],
      wouldPass:
        left.fen > 0n
          ? [{ field: AMOUNT, value: formatYuan(left), message: { zh: '最高金额', en: 'the most that passes' } }]
          : [],
    });
  }
  const receipt: Receipt = {
    ...about,
    id: newId('Receipt'),
    causeId,
    amount,
    bankReference,
    receivedAt,
    recordedAt: tx.now,
  };
  await insertReceipt(tx, receipt);
  await postPayout(tx, about, 'RECOVERED', amount);
  await emit(tx, { event: ReceiptEvents['receipt.recorded'], subject: { kind: 'Receipt', id: receipt.id }, partnerId });
  return receipt;
}
