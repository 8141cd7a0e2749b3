import { onConstraint } from '../../kernel/pg-errors.js';
import { defineRefusals } from '../../kernel/refusal.js';

export const ClaimMoneyRefusals = defineRefusals('claims', {
  PAYMENT_EXCEEDS_SHEET: {
    zh: '本案尚可支付 {outstanding} 元,不能支付 {offered} 元。',
    en: '{outstanding} is still to be paid on this claim, not {offered}.',
  },
  PAYMENT_NOT_FINAL: {
    zh: '末次付款须为全部未付金额 {outstanding} 元。',
    en: 'A final payment is all that is still to be paid: {outstanding}.',
  },
  PAYMENT_IS_FINAL: {
    zh: '末次付款已办理,不再支付。',
    en: 'The final payment was ordered; nothing more is paid.',
  },
  PAYMENT_BY_APPROVER: {
    zh: '定损、理算或核赔本案的人员不得办理付款。',
    en: 'Whoever assessed, calculated or approved the claim does not pay it.',
  },
  PAYMENT_NEEDS_SECOND: {
    zh: '与另一人的付款申请不一致:{differs}。先由填错的人更正。',
    en: 'This differs from what the other person ordered: {differs}. Whoever was wrong orders it again first.',
  },
  VICTIM_NOT_COMPENSATED: {
    zh: '被保险人未向受害人赔偿的,不得向其支付第三者部分;目前可向其支付 {own} 元。',
    en: 'An insured who has not compensated the victim is not paid the third-party part; {own} may be paid now.',
  },
  PAYMENT_VICTIM_NEEDED: {
    zh: '须指明支付的是谁的损失;本理算书的受害人:{victims}。',
    en: 'Say whose loss is paid; victims on the sheet: {victims}.',
  },
  PAYMENT_EXCEEDS_SHARE: {
    zh: '{beneficiary} 尚可支付 {left} 元,不能支付 {offered} 元;其他人的份额不得挪用。',
    en: '{left} is still to be paid for {beneficiary}, not {offered}: nobody is paid out of another’s share.',
  },
  PAYEE_NOT_ENTITLED: {
    zh: '收款人登记为{relation},与记录不符:{why}。',
    en: 'The payee was named as {relation}, which the record does not bear out: {why}.',
  },
  AUTHORITY_NOT_IN_FORCE: {
    zh: '收款人的授权在 {day} 不能代收赔款:{why}(授权期 {from} 至 {until})。请登记当日有效的授权,或付给本人。',
    en: 'The payee’s authority does not receive payment on {day}: {why} ({from} to {until}). Name one in force that does, or pay the person.',
  },
  ADVANCE_EXCEEDS: {
    zh: '此类垫付或预付最多还可支付 {left} 元。',
    en: 'At most {left} may still be paid ahead on this ground.',
  },
  ADVANCE_NEEDS_PROOF: {
    zh: '须有:{missing}。',
    en: 'Needed first: {missing}.',
  },
  RECOVERY_STATE: {
    zh: '追偿处于 {state} 状态,不能这样做;可做:{open}。',
    en: 'Not possible while the recovery is {state}; open: {open}.',
  },
  RECOVERY_EXCEEDS: {
    zh: '追偿不能超过 {most} 元。',
    en: 'No more than {most} can be recovered.',
  },
  RECOVERY_EXISTS: {
    zh: '对同一方以同一理由的追偿正在进行。',
    en: 'A recovery on this ground against this party is open already.',
  },
  RECOVERY_BENEFICIARY_NEEDED: {
    zh: '须指明退回的是谁的份额;曾为其付款的有:{beneficiaries}。',
    en: 'Say whose share is returned; they were paid for: {beneficiaries}.',
  },
});

onConstraint('claim_payments_one_final', { code: ClaimMoneyRefusals.PAYMENT_IS_FINAL });
onConstraint('claim_recoveries_one_open', { code: ClaimMoneyRefusals.RECOVERY_EXISTS, field: ['input', 'against'] });
