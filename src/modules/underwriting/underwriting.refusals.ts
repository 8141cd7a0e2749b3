import { onConstraint } from '../../kernel/pg-errors.js';
import { defineRefusals } from '../../kernel/refusal.js';

export const UnderwritingRefusals = defineRefusals('underwriting', {
  DISCLOSURE_MISSING: { zh: '有一项告知未回答:{key}。', en: 'A question was not answered: {key}.' },
  CONFIRMATION_MISSING: {
    zh: '须向客户提示并由其确认:{key}。',
    en: 'Must be shown to the customer and confirmed: {key}.',
  },
  CONSENT_MISSING: { zh: '缺少客户的同意:{purpose}。', en: "The customer's consent is missing: {purpose}." },
  SIGNATURE_MISSING: {
    zh: '须由投保人本人在报价之后、现在之前签名。',
    en: 'The policyholder must have signed: after the price was made, and not in the future.',
  },
  MANDATE_MISSING: { zh: '经纪人须提交客户委托书。', en: "A broker submits with the customer's mandate." },
  MATERIAL_MISSING: { zh: '缺少资料:{label}。', en: 'A paper is missing: {label}.' },
  APPLICATION_STATE: {
    zh: '投保单处于 {state} 状态,不能这样做;可做:{open}。',
    en: 'Not possible while the application is {state}; open: {open}.',
  },
  APPLICATION_EXPIRED: {
    zh: '报价已于 {payBy} 失效,请重新报价。',
    en: 'The price stood until {payBy}: ask for a new quote.',
  },
  APPLICATION_REF_TAKEN: {
    zh: '贵方编号已用于另一份投保单。',
    en: 'Your number is already on another application of yours.',
  },
  NOTHING_TO_SPLIT: {
    zh: '只有商业险待人工核保、且同时投保交强险的投保单可以拆分。',
    en: 'Only an application that holds both policies can be split, while its commercial part is with a person.',
  },
  REFERRAL_STATE: {
    zh: '人工核保处于 {state} 状态,不能这样做;可做:{open}。',
    en: 'Not possible while the referral is {state}; open: {open}.',
  },
  COMPULSORY_NOT_DECLINABLE: {
    zh: '交强险不得拒绝、拖延或附加条件承保。',
    en: 'Compulsory cover is never declined, delayed or tied to conditions.',
  },
  AUTHORITY_EXCEEDED: {
    zh: '超出核保权限:须 {level} 级决定。',
    en: 'Above your authority: level {level} decides.',
  },
});

onConstraint('applications_external_ref', {
  code: UnderwritingRefusals.APPLICATION_REF_TAKEN,
  field: ['input', 'externalRef'],
});
onConstraint('applications_split_once', { code: UnderwritingRefusals.NOTHING_TO_SPLIT });
