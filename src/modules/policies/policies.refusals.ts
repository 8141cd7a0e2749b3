import { onConstraint } from '../../kernel/pg-errors.js';
import { defineRefusals } from '../../kernel/refusal.js';
import { QuoteRefusals } from '../quotes/index.js';

export const PolicyRefusals = defineRefusals('policies', {
  POLICY_STATE: {
    zh: '保单处于 {state} 状态,不能这样做;可做:{open}。',
    en: 'Not possible while the policy is {state}; open: {open}.',
  },
  RECORD_CHANGED: {
    zh: '行业平台的记录在报价后有变化({kind}),须重新报价;所付款项全额退回。',
    en: 'The record at the industry platform has changed since the quote ({kind}). What was paid goes back in full; quote again.',
  },
  DOCUMENT_NOT_AVAILABLE: {
    zh: '此保单不能出具这种文件;可出具:{open}。',
    en: 'This document cannot be made of this policy; open: {open}.',
  },
  DOCUMENT_EXISTS: {
    zh: '这份文件已经有了,请在保单文件中读取。',
    en: 'This document is there already: read it among the documents of the policy.',
  },
  DOCUMENTS_NOT_READY: {
    zh: '保单文件正在生成,请稍后再试。',
    en: 'The documents of the policy are being made. Try again in a moment.',
  },
  NO_ADDRESS_FOR_DELIVERY: {
    zh: '没有投保人的联系方式({contact}),不能这样送达。',
    en: 'The policyholder has given no {contact}, so it cannot be delivered this way.',
  },
  HANDED_OVER_AT_INVALID: {
    zh: '当面交付须写明交付时间,不早于签发、不晚于现在;其他方式不写。',
    en: 'Handing over needs its time, not before issue and not in the future; the other ways take none.',
  },
});

onConstraint('policies_one_compulsory_cover', { code: QuoteRefusals.DUPLICATE_COMPULSORY });
