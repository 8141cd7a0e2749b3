import { defineEvents } from '../../../kernel/events.js';

export const PayeeEvents = defineEvents('billing', 'PayeeAccount', {
  'payee.named': { zh: '收款账户已登记', en: 'An account to pay to was named' },
  'payee.verified': { zh: '收款账户户名核验一致', en: 'Name and account of a payee match' },
  'payee.mismatched': { zh: '收款账户户名核验不一致', en: 'Name and account of a payee do not match' },
});

export const PayoutEvents = defineEvents('billing', 'Payout', {
  'payout.ordered': { zh: '应付款已生成', en: 'A payout was ordered' },
  'payout.sent': { zh: '付款已发出', en: 'A payout was sent' },
  'payout.paid': { zh: '付款已到账', en: 'A payout arrived' },
  'payout.returned': { zh: '付款被退回', en: 'A payout came back' },
  'payout.redirected': { zh: '付款已改付另一账户', en: 'A payout goes to a corrected account' },
});

export const ReceiptEvents = defineEvents('billing', 'Receipt', {
  'receipt.recorded': { zh: '追回款项已入账', en: 'Money that came back was recorded' },
});
