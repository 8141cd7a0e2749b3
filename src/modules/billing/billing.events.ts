import { defineEvents } from '../../kernel/events.js';

export const ChargeEvents = defineEvents('billing', 'Charge', {
  'charge.raised': { zh: '应收保费已生成', en: 'A charge was raised' },
  'charge.expired': { zh: '逾期未缴费', en: 'A charge was not paid in time' },
  'charge.cancelled': { zh: '应收保费已取消', en: 'A charge is no longer due' },
});

export const PaymentEvents = defineEvents('billing', 'PaymentOrder', {
  'payment.ordered': { zh: '支付单已生成', en: 'A payment order was made' },
  'payment.stated': { zh: '一人确认到账,待另一人确认', en: 'One person said that the money is in' },
  'payment.received': { zh: '保费已全额到账', en: 'The full amount is in' },
  'payment.expired': { zh: '支付单已过期', en: 'The time to pay this way is over' },
  'payment.cancelled': { zh: '支付单已取消', en: 'A payment order was cancelled' },
});

export const RefundEvents = defineEvents('billing', 'Refund', {
  'refund.owed': { zh: '应退款', en: 'Money is owed back' },
  'refund.sent': { zh: '退款已发出', en: 'A refund was sent' },
  'refund.confirmed': { zh: '退款已到账', en: 'A refund was confirmed' },
  'refund.returned': { zh: '退款被退回', en: 'A refund came back' },
});

export const CommissionEvents = defineEvents('billing', 'CommissionEntry', {
  'commission.accrued': { zh: '手续费已计提', en: 'Commission was accrued' },
  'commission.clawed_back': { zh: '手续费已追回', en: 'Commission was taken back' },
});
