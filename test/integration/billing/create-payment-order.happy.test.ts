/** A charge is ordered, paid at the provider and told back (S-160…S-163, S-178; domain §4.1 见费出单). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BillingWorld, billingWorld, LINES, PAY_BY, payAt } from '../../kit/billing-world.js';
import { eventually } from '../../kit/jobs.js';
import { MORNING, newKey, type Seller } from '../../kit/quote-world.js';
import { BillingNodeDocument, ChargePostingsDocument, PaymentOrderCreateDocument } from '../../generated/operations.js';

let world: BillingWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await billingWorld();
  dealer = await world.payingPartner();
}, 60_000);
afterAll(() => world.stop());

describe('a payment order', () => {
  it('pays a charge in full: ordered, paid on the page, told by the provider, booked, in one commit each', async () => {
    world.clock.at(MORNING);
    const charge = await world.charge(dealer);
    expect(await world.balances(charge)).toEqual({
      PREMIUM: -372642n,
      PREMIUM_RECEIVABLE: 425000n,
      VAT: -22358n,
      VEHICLE_TAX_HELD: -30000n,
    });
    const order = await world.ordered(dealer, charge, { externalRef: 'PAY-1' });
    expect(order).toMatchObject({
      state: 'OPEN',
      amount: { amount: '4250.00', currency: 'CNY' },
      method: 'QR_CODE',
      expiresAt: '2026-11-21T10:30:00.000+08:00',
      paidAt: null,
      payer: { name: { masked: '林**' } },
    });
    expect(order.number).toMatch(/^PAY-2026-\d{6}-.$/);
    expect(await payAt(order.payUrl ?? '')).toBe(200);
    const paid = await eventually('the provider told it', 5000, async () => {
      const now = await world.readOrder(dealer, order.id);
      return now.state === 'PAID' ? now : null;
    });
    expect(paid).toMatchObject({ paidAt: MORNING, payUrl: null, charge: { state: 'PAID' }, refunds: [] });
    expect(await world.balances(charge)).toEqual({
      CASH: 425000n,
      PREMIUM: -372642n,
      PREMIUM_RECEIVABLE: 0n,
      VAT: -22358n,
      VEHICLE_TAX_HELD: -30000n,
    });
    expect(await world.events(charge.id)).toEqual(['charge.raised']);
    expect(world.provider.facts().filter((fact) => fact.orderNumber === order.number)).toHaveLength(1);
    expect(await payAt(order.payUrl ?? '')).toBe(200); // the page says that it was paid
    expect(world.provider.facts().filter((fact) => fact.orderNumber === order.number)).toHaveLength(1);
  });

  it('shows a charge with its lines, its bookings and what is open', async () => {
    world.clock.at(MORNING);
    const charge = await world.charge(dealer, { externalRef: 'APP-SHOWN' });
    const card = await world.readCharge(dealer, charge.wire);
    expect(card).toMatchObject({
      state: 'OPEN',
      externalRef: 'APP-SHOWN',
      amount: { amount: '4250.00' },
      payBy: PAY_BY,
      paymentOrder: null,
      availableActions: [{ action: 'PAYMENT_ORDER_CREATE', available: true, closesAt: PAY_BY }],
    });
    expect(card.lines.map((line) => line.amount.amount)).toEqual(['950.00', '3000.00', '300.00']);
    expect(card.lines).toHaveLength(LINES.length);
    const { charge: booked } = await dealer.ask(ChargePostingsDocument, { by: { id: charge.wire } });
    expect(booked?.postings?.map(({ account, amount, label }) => [account, amount.amount, label])).toEqual([
      ['PREMIUM_RECEIVABLE', '4250.00', 'Charge raised'],
      ['PREMIUM', '-3726.42', 'Charge raised'],
      ['VAT', '-223.58', 'Charge raised'],
      ['VEHICLE_TAX_HELD', '-300.00', 'Charge raised'],
    ]);
    const order = await world.ordered(dealer, charge);
    const after = await world.readCharge(dealer, charge.wire);
    expect(after.paymentOrder?.id).toBe(order.id);
    expect(after.availableActions).toMatchObject([
      { action: 'PAYMENT_ORDER_CREATE', available: false, code: 'PAYMENT_ORDER_EXISTS' },
    ]);
    for (const [id, number] of [
      [charge.wire, charge.number],
      [order.id, order.number],
    ])
      expect((await dealer.ask(BillingNodeDocument, { id: id ?? '' })).node).toMatchObject({ id, number });
  });

  it('is found by the charge’s number and by the partner’s own number of what it is for; the newest counts', async () => {
    world.clock.at(MORNING);
    const first = await world.charge(dealer, { externalRef: 'APP-TWICE' });
    await world.db.owner`update charges set state = 'EXPIRED' where id = ${first.id}`;
    const second = await world.charge(dealer, {
      externalRef: 'APP-TWICE',
      subject: { kind: 'Policy', id: first.subjectId },
    });
    const order = await world.ordered(dealer, second, { charge: { externalRef: 'APP-TWICE' } });
    expect((await world.readOrder(dealer, order.id)).charge.id).toBe(second.wire);
    const third = await world.charge(dealer);
    expect((await world.ordered(dealer, third, { charge: { number: third.number } })).state).toBe('OPEN');
  });

  it('sent again under its key is the same order, as it is now; the series of numbers has no gap', async () => {
    world.clock.at(MORNING);
    const charge = await world.charge(dealer);
    const input = { idempotencyKey: newKey(), charge: { id: charge.wire }, method: 'QR_CODE' as const };
    const twins = await Promise.all(Array.from({ length: 8 }, () => dealer.ask(PaymentOrderCreateDocument, { input })));
    const ids = twins.map(({ paymentOrderCreate }) => paymentOrderCreate?.paymentOrder?.id);
    expect(new Set(ids).size).toBe(1);
    expect(twins.filter(({ paymentOrderCreate }) => !paymentOrderCreate?.replayed)).toHaveLength(1);
    const numbers = await world.db.owner<{ n: number }[]>`
      select split_part(number, '-', 3)::int as n from payment_orders order by 1`;
    expect(numbers.map(({ n }) => n)).toEqual(numbers.map((_, index) => index + 1));
  });

  it('by transfer, at the counter or through the partner stays open as long as the charge and has no page', async () => {
    world.clock.at(MORNING);
    for (const method of ['BANK_TRANSFER', 'POS', 'PARTNER_COLLECTED'] as const) {
      const order = await world.ordered(dealer, await world.charge(dealer), { method });
      expect(order).toMatchObject({ method, payUrl: null, expiresAt: PAY_BY });
    }
  });

  it('never outlives its charge', async () => {
    world.clock.at('2026-11-21T23:50:00.000+08:00');
    const order = await world.ordered(dealer, await world.charge(dealer));
    expect(order.expiresAt).toBe(PAY_BY);
  });

  it('names another payer where no region asks for real names', async () => {
    world.clock.at(MORNING);
    const order = await world.ordered(dealer, await world.charge(dealer), { payer: { person: { name: '王小明' } } });
    expect(order.payer.name.masked).toBe('王**');
  });
});
