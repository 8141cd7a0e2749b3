import { onConstraint } from '../../../kernel/pg-errors.js';
import { defineRefusals } from '../../../kernel/refusal.js';

export const PayoutRefusals = defineRefusals('billing', {
  PAYEE_MISMATCH: {
    zh: '收款账户的户名与收款人不一致,请登记更正后的账户。',
    en: 'The account is not in the payee’s name. Name a corrected account.',
  },
  PAYEE_OTHER_PERSON: {
    zh: '更正的账户须属于同一收款人。',
    en: 'A corrected account must belong to the same payee.',
  },
  PAYOUT_STATE: {
    zh: '付款处于 {state} 状态,不能这样做;可做:{open}。',
    en: 'Not possible while the payout is {state}; open: {open}.',
  },
  PAYOUT_PLACE_TAKEN: {
    zh: '同一案件已有另一笔付款抢先办理,请重新查看后再付。',
    en: 'Another payout of the same subject was faster. Look again, then pay.',
  },
  RECEIPT_EXCEEDS: {
    zh: '最多可记收回 {left} 元,不能记 {offered} 元。',
    en: 'At most {left} can have come back, not {offered}.',
  },
  RECEIPT_RECORDED: {
    zh: '这笔银行流水已记为收回款项。',
    en: 'This transfer is recorded as money that came back already.',
  },
});

onConstraint('receipts_one_per_transfer', {
  code: PayoutRefusals.RECEIPT_RECORDED,
  field: ['input', 'bankReference'],
});
