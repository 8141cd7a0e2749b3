/** Time runs out (S-161, S-178): orders and charges expire, but never before the provider has been asked. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  cancelCharge,
  expireCharges,
  expirePaymentOrders,
  reconcilePayments,
} from '../../../src/modules/billing/index.js';
import { PaymentConfirmDocument } from '../../generated/operations.js';
import { type BillingWorld, billingWorld, payAt } from '../../kit/billing-world.js';
import { MORNING, newKey, type Seller } from '../../kit/quote-world.js';

const AFTER = '2026-11-21T10:30:00.000+08:00';
const AFTER_RECONCILIATION = '2026-11-21T10:40:00.000+08:00';
const MIDNIGHT = '2026-11-22T00:00:00.000+08:00';
let world: BillingWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await billingWorld();
  dealer = await world.payingPartner();
}, 60_000);
afterAll(() => world.stop());
beforeEach(() => {
  world.clock.at(MORNING);
});

describe('an order whose time is over', () => {
  it('has no page any more at the very end, expires by the scan, and the charge can be ordered again', async () => {
    const charge = await world.charge(dealer);
    const order = await world.ordered(dealer, charge);
    world.clock.at(AFTER);
    expect(await world.readOrder(dealer, order.id)).toMatchObject({ state: 'OPEN', payUrl: null });
    expect(await payAt(order.payUrl ?? '')).toBe(410);
    await Promise.all(Array.from({ length: 8 }, () => world.run(expirePaymentOrders)));
    expect(await world.readOrder(dealer, order.id)).toMatchObject({ state: 'EXPIRED', charge: { state: 'OPEN' } });
    const [row] = await world.db.owner<{ id: string }[]>`select id from payment_orders where number = ${order.number}`;
    expect(await world.events(row?.id ?? '')).toEqual(['payment.ordered', 'payment.expired']);
    expect((await world.ordered(dealer, charge)).state).toBe('OPEN');
  });

  it('is paid after all when the provider says so: a lost callback is found', async () => {
    const order = await world.ordered(dealer, await world.charge(dealer));
    await world.provider.control({ fault: 'lost', orderNumber: order.number });
    expect(await payAt(order.payUrl ?? '')).toBe(200);
    expect((await world.readOrder(dealer, order.id)).state).toBe('OPEN');
    world.clock.at(AFTER);
    await world.run(expirePaymentOrders);
    expect(await world.readOrder(dealer, order.id)).toMatchObject({ state: 'PAID', charge: { state: 'PAID' } });
  });

  it('stays while the provider does not answer, however late it is', async () => {
    const alone = await billingWorld();
    try {
      const seller = await alone.payingPartner();
      alone.clock.at(MORNING);
      const charge = await alone.charge(seller);
      const order = await alone.ordered(seller, charge);
      await alone.provider.stop();
      alone.clock.at('2026-11-23T00:00:00.000+08:00');
      expect(await alone.run(expirePaymentOrders)).toBe('ROWS_FAILED');
      expect(await alone.run(expireCharges)).toBeNull();
      expect(await alone.readOrder(seller, order.id)).toMatchObject({ state: 'OPEN', charge: { state: 'OPEN' } });
    } finally {
      await alone.stop();
    }
  }, 60_000);
});

describe('a charge whose last instant is over', () => {
  it('expires once with its bookings taken back, and not an instant earlier', async () => {
    const charge = await world.charge(dealer);
    world.clock.at('2026-11-21T23:59:59.999+08:00');
    await world.run(expireCharges);
    expect((await world.readCharge(dealer, charge.wire)).state).toBe('OPEN');
    world.clock.at(MIDNIGHT);
    await Promise.all(Array.from({ length: 8 }, () => world.run(expireCharges)));
    expect((await world.readCharge(dealer, charge.wire)).state).toBe('EXPIRED');
    expect(await world.events(charge.id)).toEqual(['charge.raised', 'charge.expired']);
    expect(await world.balances(charge)).toEqual({
      PREMIUM: 0n,
      PREMIUM_RECEIVABLE: 0n,
      VAT: 0n,
      VEHICLE_TAX_HELD: 0n,
    });
  });

  it('waits for its open order to be asked about first: money paid in the last second counts', async () => {
    const charge = await world.charge(dealer);
    world.clock.at('2026-11-21T23:59:00.000+08:00');
    const order = await world.ordered(dealer, charge);
    await world.provider.control({ fault: 'lost', orderNumber: order.number });
    world.clock.at('2026-11-21T23:59:59.000+08:00');
    expect(await payAt(order.payUrl ?? '')).toBe(200);
    world.clock.at(MIDNIGHT);
    await world.run(expireCharges);
    expect((await world.readCharge(dealer, charge.wire)).state).toBe('OPEN');
    await world.settle();
    expect((await world.readCharge(dealer, charge.wire)).state).toBe('PAID');
  });

  it('is held three days for a second person: our own delay is not the customer’s', async () => {
    const finance = await world.staff(['FINANCE']);
    const charge = await world.charge(dealer);
    const order = await world.ordered(dealer, charge, { method: 'BANK_TRANSFER' });
    const input = {
      idempotencyKey: newKey(),
      paymentOrderId: order.id,
      amount: { amount: '4250.00', currency: 'CNY' as const },
      bankReference: 'LATE0001',
      receivedAt: MORNING,
      evidence: { fileId: await world.aProof(dealer.made) },
    };
    await finance.ask(PaymentConfirmDocument, { input });
    world.clock.at('2026-11-24T23:59:59.999+08:00');
    await world.settle();
    expect((await world.readCharge(dealer, charge.wire)).state).toBe('OPEN');
    world.clock.at('2026-11-25T00:00:00.000+08:00');
    await world.settle();
    expect(await world.readCharge(dealer, charge.wire)).toMatchObject({
      state: 'EXPIRED',
      paymentOrder: { state: 'EXPIRED' },
    });
    // The second person comes at last: paid in time, but the charge is gone, so the money goes back.
    const second = await world.staff(['FINANCE']);
    await second.ask(PaymentConfirmDocument, { input: { ...input, idempotencyKey: newKey() } });
    expect((await world.readCharge(dealer, charge.wire)).paymentOrder).toMatchObject({ state: 'REFUNDING' });
  });
});

describe('an order that ended before its time', () => {
  it('is asked about once more: what was paid on it and never told goes back', async () => {
    const charge = await world.charge(dealer);
    const order = await world.ordered(dealer, charge);
    await world.within(dealer.made, (tx) => cancelCharge(tx, dealer.made.id, charge.id));
    await world.provider.control({ fault: 'lost', orderNumber: order.number });
    expect(await payAt(order.payUrl ?? '')).toBe(200);

    world.clock.at(AFTER);
    await world.run(reconcilePayments);
    expect((await world.readOrder(dealer, order.id)).state).toBe('CANCELLED'); // its end is not ten minutes past

    world.clock.at(AFTER_RECONCILIATION);
    await Promise.all(Array.from({ length: 4 }, () => world.run(reconcilePayments)));
    await world.settle();
    expect((await world.readOrder(dealer, order.id)).state).toBe('REFUNDED');
    expect(await world.balances(charge)).toMatchObject({ CASH: 0n, REFUND_PAYABLE: 0n, PREMIUM_RECEIVABLE: 0n });
  });
});
