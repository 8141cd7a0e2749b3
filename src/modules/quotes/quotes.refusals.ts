import { onConstraint } from '../../kernel/pg-errors.js';
import { defineRefusals } from '../../kernel/refusal.js';

export const QuoteRefusals = defineRefusals('quotes', {
  QUOTE_STATE: {
    zh: '报价处于 {state} 状态,不能这样做;可做:{open}。',
    en: 'Not possible while the quote is {state}; open: {open}.',
  },
  QUOTE_EXPIRED: { zh: '报价已过有效期({validUntil})。', en: 'The validity of this quote ended at {validUntil}.' },
  OPTIONS_INVALID: { zh: '报价方案填写有误。', en: 'The options are filled in wrongly: see the field named.' },
  START_NOT_ALLOWED: {
    zh: '起保时间须晚于 {after} 且早于 {latest}。',
    en: 'Cover must start after {after} and before {latest}.',
  },
  FILED_RATE_EXCEEDED: {
    zh: '自主定价系数 {offered} 超出备案区间 {floor}–{ceiling}(报行合一),该方案不能提供。',
    en: 'The autonomous pricing factor {offered} lies outside the filed band {floor}–{ceiling}: it cannot be offered.',
  },
  OPTION_NOT_OFFERED: { zh: '该方案不在可提供之列。', en: 'This option is not on offer.' },
  QUOTE_LINE: {
    zh: '本报价须以 {operation} 接受。',
    en: 'An option of this quote is taken with {operation}.',
  },
  DUPLICATE_COMPULSORY: {
    zh: '该车在这段时间已有交强险,不得重复投保。',
    en: 'The vehicle already has compulsory cover in this period.',
  },
  EXTERNAL_REF_TAKEN: { zh: '贵方编号已用于另一份报价。', en: 'Your number is already on another quote of yours.' },
});

onConstraint('quotes_external_ref', { code: QuoteRefusals.EXTERNAL_REF_TAKEN, field: ['input', 'externalRef'] });
