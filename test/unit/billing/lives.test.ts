/** Lives of a charge, a payment order and a refund (S-161, S-162, S-178). */
import { describe, expect, it } from '@jest/globals';
import { unreachable } from '../../../src/kernel/machine.js';
import { CHARGE_STATES, PAYMENT_ORDER_STATES, REFUND_STATES } from '../../../src/modules/billing/billing.js';
import { chargeLife, paymentLife, refundLife } from '../../../src/modules/billing/billing.life.js';

describe('the lives of billing', () => {
  it('name exactly the states of the words, and reach each', () => {
    expect(Object.keys(chargeLife.table).sort()).toEqual([...CHARGE_STATES].sort());
    expect(Object.keys(paymentLife.table).sort()).toEqual([...PAYMENT_ORDER_STATES].sort());
    expect(Object.keys(refundLife.table).sort()).toEqual([...REFUND_STATES].sort());
    expect([unreachable(chargeLife), unreachable(paymentLife), unreachable(refundLife)]).toEqual([[], [], []]);
  });

  it('let a charge end once: paid, expired or cancelled, and never again otherwise', () => {
    for (const state of ['PAID', 'EXPIRED', 'CANCELLED'] as const)
      for (const command of ['pay', 'expire', 'cancel'] as const)
        expect(() => chargeLife.step(state, command)).toThrow('CHARGE_STATE');
  });

  it('give money back from wherever it came in: every state of an order can return it', () => {
    for (const state of PAYMENT_ORDER_STATES) expect(paymentLife.step(state, 'return')).toBe('REFUNDING');
  });

  it('honour a payment in time whose notice came late, and none on a cancelled order', () => {
    expect(paymentLife.step('EXPIRED', 'pay')).toBe('PAID');
    expect(() => paymentLife.step('CANCELLED', 'pay')).toThrow('PAYMENT_STATE');
  });

  it('confirm a refund that came back, and none twice', () => {
    expect(refundLife.step('RETURNED', 'confirm')).toBe('CONFIRMED');
    expect(() => refundLife.step('CONFIRMED', 'confirm')).toThrow('REFUND_STATE');
  });
});
