import { onConstraint } from '../../kernel/pg-errors.js';
import { defineRefusals } from '../../kernel/refusal.js';

export const BillingRefusals = defineRefusals('billing', {
  CHARGE_NOT_RAISED: {
    zh: '该编号下尚无应收保费:{subject} 处于 {state} 状态。核准后才有应收保费。',
    en: 'No charge was raised under this number: the {subject} is {state}. A charge comes with its approval.',
  },
  CHARGE_STATE: { zh: '应收保费处于 {state} 状态,不能缴费。', en: 'Nothing can be paid: the charge is {state}.' },
  PAYMENT_STATE: {
    zh: '支付单处于 {state} 状态,不能这样做;可做:{open}。',
    en: 'Not possible while the payment order is {state}; open: {open}.',
  },
  PAYMENT_ORDER_EXISTS: {
    zh: '已有支付单 {number} 待付,有效至 {expiresAt};请用它缴费,或等其过期。',
    en: 'Payment order {number} is open until {expiresAt}: pay with it, or wait until it expires.',
  },
  PAYMENT_REF_TAKEN: {
    zh: '贵方编号已用于另一张支付单。',
    en: 'Your number is already on another payment order of yours.',
  },
  PAYMENT_AMOUNT: {
    zh: '须为全额 {due} 元,实为 {offered} 元。',
    en: 'The full amount is {due}, not {offered}.',
  },
  PAYMENT_BY_PROVIDER: {
    zh: '此支付单由支付机构通知到账,不能人工确认。',
    en: 'The payment provider tells when this order is paid; nobody confirms it by hand.',
  },
  PAYMENT_STATEMENTS_DIFFER: {
    zh: '与另一人的确认不一致:{differs}。先由填错的人更正。',
    en: 'This differs from what the other person stated: {differs}. Whoever was wrong states it again first.',
  },
  PAYMENT_EVIDENCE_MISSING: {
    zh: '到账凭证尚未上传,不能算作到账。',
    en: 'The proof that was announced has not arrived; without it the money does not count.',
  },
  BANK_REFERENCE_USED: {
    zh: '这笔银行流水已用于另一张支付单。',
    en: 'This transfer has settled another payment order already.',
  },
  COLLECTION_NOT_ALLOWED: {
    zh: '按规定,该类机构不得代收保费。',
    en: 'This kind of business may not collect premium into its own account.',
  },
  PAYER_NOT_POLICYHOLDER: {
    zh: '该地区实行实名缴费:付款人须为投保人。',
    en: 'This region asks for real-name payment: the payer must be the policyholder.',
  },
  REFUND_STATE: {
    zh: '退款处于 {state} 状态,不能这样做;可做:{open}。',
    en: 'Not possible while the refund is {state}; open: {open}.',
  },
  REFUND_BY_PROVIDER: {
    zh: '此退款由支付机构办理,不能人工确认。',
    en: 'The payment provider carries this refund out; nobody confirms it by hand.',
  },
  REFUND_AMOUNT: {
    zh: '最多可退 {left} 元,不能退 {asked} 元。',
    en: 'At most {left} is left to give back, not {asked}.',
  },
  COMMISSION_UNLICENSED: {
    zh: '手续费只付给持证的代理人或经纪人:{soldOn} 销售时没有有效许可证({licence})。',
    en: 'Commission goes to licensed agents and brokers only: no licence was in force at the sale on {soldOn} ({licence}).',
  },
  COMMISSION_NOT_EARNED: {
    zh: '此类合作机构({kind})不计手续费。',
    en: 'This kind of partner ({kind}) earns no commission.',
  },
  COMMISSION_CAP_MISSING: {
    zh: '当日没有公布 {kind} 的手续费上限,不计提。',
    en: 'No cap of commission on {kind} is published for the day: nothing is accrued.',
  },
});

onConstraint('payment_orders_external_ref', {
  code: BillingRefusals.PAYMENT_REF_TAKEN,
  field: ['input', 'externalRef'],
});
onConstraint('payment_orders_reference', {
  code: BillingRefusals.BANK_REFERENCE_USED,
  field: ['input', 'bankReference'],
});
