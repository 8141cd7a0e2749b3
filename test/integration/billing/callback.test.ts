/** What a provider tells (security row 22): signed or nothing, once per event, in any order, money conserved. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/kernel/ids.js';
import { cancelCharge, owedRefund, sendRefunds } from '../../../src/modules/billing/index.js';
import { type BillingWorld, billingWorld, payAt, paymentFact } from '../../kit/billing-world.js';
import type { NoticeChanges } from '../../kit/notice.js';
import { MORNING, nextSerial, type Seller } from '../../kit/quote-world.js';

let world: BillingWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await billingWorld();
  dealer = await world.payingPartner();
}, 60_000);
afterAll(() => world.stop());

async function anOrder() {
  world.clock.at(MORNING);
  const charge = await world.charge(dealer);
  const order = await world.ordered(dealer, charge);
  return { charge, order, fact: paymentFact(dealer.made.id, order) };
}

const ZERO_BUT_REVENUE = { PREMIUM: -372642n, VAT: -22358n, VEHICLE_TAX_HELD: -30000n };
const PAID = { ...ZERO_BUT_REVENUE, CASH: 425000n, PREMIUM_RECEIVABLE: 0n };

describe('a notice is not taken', () => {
  it('with another key, a changed body, a missing header, or a time more than 300 s off: 401, nothing written', async () => {
    const { charge, order, fact } = await anOrder();
    const seconds = Math.floor(Date.now() / 1000);
    const body = JSON.stringify(fact);
    const forgeries: NoticeChanges[] = [
      { key: randomBytes(32) },
      { timestamp: String(seconds - 310) },
      { timestamp: String(seconds + 310) },
      { timestamp: 'now' },
      { headers: { 'webhook-signature': 'v1,' } },
      { headers: { 'webhook-signature': '' } },
      { headers: { 'webhook-id': 'another' } },
    ];
    for (const forged of forgeries)
      expect([forged, await world.notice(fact, forged)]).toEqual([forged, { status: 401, result: 'BAD_SIGNATURE' }]);
    const changed = await fetch(`${world.gateway.url}/callbacks/payment/sandbox`, {
      method: 'POST',
      headers: { 'webhook-id': fact.eventId, 'webhook-timestamp': String(seconds), 'webhook-signature': 'v1,AAAA' },
      body: body.replace('425000', '1'),
    });
    expect(changed.status).toBe(401);
    expect((await world.readOrder(dealer, order.id)).state).toBe('OPEN');
    expect(await world.balances(charge)).toEqual({ ...ZERO_BUT_REVENUE, PREMIUM_RECEIVABLE: 425000n });
  });

  it('from an unknown provider (404), unreadable (400), too large (413), or for an order nobody has (422)', async () => {
    const { fact } = await anOrder();
    expect((await world.notice(fact, { provider: 'nobody' })).status).toBe(404);
    for (const body of [
      '',
      '{',
      '[]',
      'null',
      '{"eventId":1}',
      JSON.stringify({ ...fact, amountFen: '-1' }),
      JSON.stringify({ ...fact, amountFen: '99999999999999999' }),
      JSON.stringify({ ...fact, partnerId: 'x' }),
      JSON.stringify({ ...fact, happenedAt: 'soon' }),
      JSON.stringify({ ...fact, currency: 'USD' }),
      '\u0000',
    ])
      expect([body, await world.notice(fact, { body })]).toEqual([body, { status: 400, result: 'UNREADABLE' }]);
    expect((await world.notice(fact, { body: ' '.repeat(20_000) })).status).toBe(413);
    const unknown = { status: 422, result: 'UNKNOWN_ORDER' };
    expect(await world.notice({ ...fact, orderNumber: 'PAY-2026-999999-X' })).toEqual(unknown);
    expect(await world.notice({ ...fact, partnerId: newId('Partner') })).toEqual(unknown);
  });

  it('under another partner’s name: the attached partner decides the scope, so its own order is not found', async () => {
    const other = await world.payingPartner();
    const { order, fact } = await anOrder();
    expect(await world.notice({ ...fact, partnerId: other.made.id })).toEqual({ status: 422, result: 'UNKNOWN_ORDER' });
    expect((await world.readOrder(dealer, order.id)).state).toBe('OPEN');
  });

  it('for an order that no provider carries out', async () => {
    world.clock.at(MORNING);
    const order = await world.ordered(dealer, await world.charge(dealer), { method: 'BANK_TRANSFER' });
    expect((await world.notice(paymentFact(dealer.made.id, order))).status).toBe(422);
  });
});

describe('a payment', () => {
  it('told twenty times at once and again later has one effect', async () => {
    const { charge, order, fact } = await anOrder();
    const answers = await Promise.all(Array.from({ length: 20 }, () => world.notice(fact)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(answers.filter(({ result }) => result === 'SETTLED')).toHaveLength(1);
    expect(await world.notice(fact)).toEqual({ status: 200, result: 'DUPLICATE' });
    expect(await world.balances(charge)).toEqual(PAID);
    const [row] = await world.db.owner<{ id: string }[]>`select id from payment_orders where number = ${order.number}`;
    expect(await world.events(row?.id ?? '')).toEqual(['payment.ordered', 'payment.received']);
  });

  it.each([
    ['one fen less', '424999'],
    ['one fen more', '425001'],
  ])(
    'of %s settles nothing: it is booked, owed back, and the charge can be ordered again',
    async (_what, amountFen) => {
      const { charge, order, fact } = await anOrder();
      expect(await world.notice({ ...fact, amountFen })).toEqual({ status: 200, result: 'TO_RETURN' });
      expect(await world.readOrder(dealer, order.id)).toMatchObject({
        state: 'REFUNDING',
        payUrl: null,
        charge: { state: 'OPEN' },
        refunds: [{ state: 'DUE', amount: { amount: `${amountFen.slice(0, -2)}.${amountFen.slice(-2)}` } }],
      });
      expect(await world.balances(charge)).toEqual({
        ...ZERO_BUT_REVENUE,
        PREMIUM_RECEIVABLE: 425000n,
        CASH: BigInt(amountFen),
        REFUND_PAYABLE: -BigInt(amountFen),
      });
      const next = await world.ordered(dealer, charge);
      expect(await world.notice(paymentFact(dealer.made.id, next))).toEqual({ status: 200, result: 'SETTLED' });
    },
  );

  it('made in time and told after the order expired is honoured; an order made meanwhile is closed', async () => {
    const { charge, order, fact } = await anOrder();
    world.clock.at('2026-11-21T10:31:00.000+08:00');
    const next = await world.ordered(dealer, charge);
    expect((await world.readOrder(dealer, order.id)).state).toBe('EXPIRED');
    expect(await world.notice({ ...fact, happenedAt: '2026-11-21T10:30:00.000+08:00' })).toMatchObject({
      result: 'SETTLED',
    });
    expect(await world.readOrder(dealer, order.id)).toMatchObject({ state: 'PAID', charge: { state: 'PAID' } });
    expect((await world.readOrder(dealer, next.id)).state).toBe('CANCELLED');
    // …and if that one is paid as well, its money goes back.
    expect(await world.notice(paymentFact(dealer.made.id, next))).toEqual({ status: 200, result: 'TO_RETURN' });
    expect(await world.balances(charge)).toEqual({ ...PAID, CASH: 850000n, REFUND_PAYABLE: -425000n });
    expect((await world.readOrder(dealer, order.id)).state).toBe('PAID');
  });

  it('made too late, or after the charge was cancelled, goes back', async () => {
    const late = await anOrder();
    world.clock.at('2026-11-21T10:31:00.000+08:00');
    await world.settle();
    expect(await world.notice({ ...late.fact, happenedAt: '2026-11-21T10:30:00.001+08:00' })).toMatchObject({
      result: 'TO_RETURN',
    });
    const gone = await anOrder();
    await world.within(dealer.made, (tx) => cancelCharge(tx, dealer.made.id, gone.charge.id));
    expect(await world.readOrder(dealer, gone.order.id)).toMatchObject({
      state: 'CANCELLED',
      charge: { state: 'CANCELLED' },
    });
    expect(await world.notice(gone.fact)).toMatchObject({ result: 'TO_RETURN' });
    expect(await world.balances(gone.charge)).toEqual({
      PREMIUM: 0n,
      VAT: 0n,
      VEHICLE_TAX_HELD: 0n,
      PREMIUM_RECEIVABLE: 0n,
      CASH: 425000n,
      REFUND_PAYABLE: -425000n,
    });
  });

  it('made a second time on a paid order leaves the order paid and gives the surplus back', async () => {
    const { charge, order, fact } = await anOrder();
    await world.notice(fact);
    expect(await world.notice(paymentFact(dealer.made.id, order))).toMatchObject({ result: 'TO_RETURN' });
    expect(await world.readOrder(dealer, order.id)).toMatchObject({ state: 'PAID', refunds: [{ state: 'DUE' }] });
    expect(await world.balances(charge)).toEqual({ ...PAID, CASH: 850000n, REFUND_PAYABLE: -425000n });
  });
});

describe('a refund', () => {
  it('told before its payment was told (that one was found by asking) ends in the same books', async () => {
    const { charge, order } = await anOrder();
    await world.provider.control({ fault: 'outOfOrder', orderNumber: order.number });
    expect(await payAt(order.payUrl ?? '')).toBe(200);
    world.clock.at('2026-11-21T10:31:00.000+08:00');
    await world.settle(); // the expiry scan asks, and finds it
    expect((await world.readOrder(dealer, order.id)).state).toBe('PAID');
    const cause = { kind: 'Application' as const, id: charge.subjectId };
    await world.within(dealer.made, (tx) =>
      owedRefund(tx, { partnerId: dealer.made.id, chargeId: charge.id, amount: null, cause }),
    );
    await world.run(sendRefunds);
    await world.provider.control({ release: true }); // refund first, then the payment that was held back
    expect(await world.readOrder(dealer, order.id)).toMatchObject({
      state: 'REFUNDED',
      refunds: [{ state: 'CONFIRMED' }],
    });
    expect(await world.balances(charge)).toEqual({
      PREMIUM: 0n,
      VAT: 0n,
      VEHICLE_TAX_HELD: 0n,
      PREMIUM_RECEIVABLE: 0n,
      CASH: 0n,
      REFUND_PAYABLE: 0n,
    });
  });

  it('that we never ordered, or of another amount, books nothing and is kept for somebody to look at', async () => {
    const { charge, order, fact } = await anOrder();
    await world.notice(fact);
    const refund = {
      ...fact,
      eventId: `EVT-${String(nextSerial())}`,
      type: 'REFUND' as const,
      refundNumber: 'RFD-UNKNOWN',
    };
    expect(await world.notice(refund)).toEqual({ status: 200, result: 'IGNORED' });
    const cause = { kind: 'Application' as const, id: charge.subjectId };
    const ours = await world.within(dealer.made, (tx) =>
      owedRefund(tx, { partnerId: dealer.made.id, chargeId: charge.id, amount: null, cause }),
    );
    const short = { ...refund, eventId: `EVT-${String(nextSerial())}`, refundNumber: ours.number, amountFen: '1' };
    expect(await world.notice(short)).toEqual({ status: 200, result: 'IGNORED' });
    expect(await world.balances(charge)).toMatchObject({ CASH: 425000n, REFUND_PAYABLE: -425000n });
    const kept = await world.db.owner<{ outcome: string }[]>`
      select e.outcome from provider_events e join payment_orders o on o.id = e.payment_order_id where o.number = ${order.number} order by e.received_at, e.event_id`;
    expect(kept.map(({ outcome }) => outcome).sort()).toEqual(['IGNORED', 'IGNORED', 'SETTLED']);
  });
});
