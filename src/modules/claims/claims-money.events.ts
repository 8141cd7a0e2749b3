import { defineEvents } from '../../kernel/events.js';

export const ClaimMoneyEvents = defineEvents('claims', 'Claim', {
  'claim.payment_stated': {
    zh: '一人已申请付款,待另一人确认',
    en: 'One person ordered a payment; a second must agree',
  },
  'claim.payment_ordered': { zh: '赔款已申请支付', en: 'A payment was ordered' },
  'claim.advance_ordered': { zh: '垫付或预付已申请支付', en: 'An advance was ordered' },
  'claim.payment_arrived': { zh: '一笔赔款已到账', en: 'Money of a claim has arrived' },
  'claim.paid': { zh: '赔款已全部支付', en: 'All that was approved is paid' },
});

export const RecoveryEvents = defineEvents('claims', 'Recovery', {
  'recovery.opened': { zh: '已启动追偿', en: 'A recovery was opened' },
  'recovery.received': { zh: '追偿款已到账', en: 'Money was recovered' },
  'recovery.abandoned': { zh: '追偿已终止', en: 'A recovery was given up' },
});
