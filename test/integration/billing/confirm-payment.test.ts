/** Money outside the provider (S-162): one person's word waits, a second person's same word counts. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, wireId } from '../../../src/kernel/ids.js';
import { cancelCharge } from '../../../src/modules/billing/index.js';
import {
  PaymentConfirmDocument,
  type PaymentConfirmInput,
  PaymentOrderByLookupDocument,
  PaymentOrderSearchDocument,
} from '../../generated/operations.js';
import { type BillingWorld, billingWorld, type OrderCard } from '../../kit/billing-world.js';
import type { Client } from '../../kit/gateway.js';
import { factsOf, MORNING, newKey, nextSerial, onlyRefusal, type Seller } from '../../kit/quote-world.js';

let world: BillingWorld;
let dealer: Seller;
let anna: Client;
let bob: Client;
beforeAll(async () => {
  world = await billingWorld();
  dealer = await world.payingPartner();
  anna = await world.staff(['FINANCE']);
  bob = await world.staff(['FINANCE']);
}, 60_000);
afterAll(() => world.stop());
beforeEach(() => {
  world.clock.at(MORNING);
});

async function transfer(changes = {}) {
  const charge = await world.charge(dealer);
  const order = await world.ordered(dealer, charge, { method: 'BANK_TRANSFER', ...changes });
  return {
    charge,
    order,
    reference: `BANK${String(nextSerial())}`,
    evidence: { fileId: await world.aProof(dealer.made) },
  };
}

async function confirm(who: Client, order: Pick<OrderCard, 'id'>, changes: Partial<PaymentConfirmInput>) {
  const input: PaymentConfirmInput = {
    idempotencyKey: newKey(),
    paymentOrderId: order.id,
    amount: { amount: '4250.00', currency: 'CNY' },
    bankReference: 'BANK0001',
    receivedAt: '2026-11-21T09:00:00.000+08:00',
    evidence: { fileId: await world.aProof(dealer.made) },
    ...changes,
  };
  const { paymentConfirm } = await who.ask(PaymentConfirmDocument, { input });
  if (!paymentConfirm) throw new Error('no payload');
  return paymentConfirm;
}

describe('paymentConfirm', () => {
  it('counts when a second person says the same: waiting, then paid and booked', async () => {
    const { charge, order, reference, evidence } = await transfer();
    const first = await confirm(anna, order, { bankReference: reference, evidence });
    expect(first.paymentOrder?.state).toBe('AWAITING_SECOND_PERSON');
    expect((await world.readCharge(dealer, charge.wire)).state).toBe('OPEN');
    const waiting = await bob.ask(PaymentOrderSearchDocument, { filter: { states: ['AWAITING_SECOND_PERSON'] } });
    expect(waiting.paymentOrders?.nodes.map(({ id }) => id)).toContain(order.id);
    // Copied from another screen: spaces and small letters, another time of the same day.
    const second = await confirm(bob, order, {
      bankReference: ` ${reference.toLowerCase()} `,
      receivedAt: '2026-11-21T09:30:00.000+08:00',
      evidence,
    });
    expect(second.paymentOrder).toMatchObject({ state: 'PAID', paidAt: '2026-11-21T09:30:00.000+08:00' });
    expect(await world.readCharge(dealer, charge.wire)).toMatchObject({ state: 'PAID' });
    expect(await world.balances(charge)).toMatchObject({ CASH: 425000n, PREMIUM_RECEIVABLE: 0n });
  });

  it('by the same person twice is refused; its own correction is taken', async () => {
    const { order, reference, evidence } = await transfer();
    await confirm(anna, order, { bankReference: 'WRONG1', evidence });
    const again = onlyRefusal(await confirm(anna, order, { bankReference: 'WRONG1', evidence }));
    expect(again.code).toBe('SAME_PERSON');
    const { paymentOrder } = await anna.ask(PaymentOrderByLookupDocument, { by: { id: order.id } });
    expect(paymentOrder?.availableActions).toMatchObject([
      { action: 'PAYMENT_CONFIRM', available: false, code: 'SAME_PERSON' },
    ]);
    const differs = onlyRefusal(
      await confirm(bob, order, { bankReference: reference, receivedAt: '2026-11-20T09:00:00.000+08:00', evidence }),
    );
    expect(differs.code).toBe('PAYMENT_STATEMENTS_DIFFER');
    expect(factsOf(differs)).toEqual({ differs: 'bankReference receivedAt' });
    const corrected = await confirm(anna, order, { bankReference: reference, evidence });
    expect(corrected.paymentOrder?.state).toBe('AWAITING_SECOND_PERSON');
    expect((await confirm(bob, order, { bankReference: reference, evidence })).paymentOrder?.state).toBe('PAID');
  });

  it('by two people at the same moment pays once; both sent again under their keys answer the same', async () => {
    const { charge, order, reference, evidence } = await transfer();
    const said = { bankReference: reference, evidence };
    const keys = [newKey(), newKey()];
    const both = () =>
      Promise.all([anna, bob].map((who, index) => confirm(who, order, { ...said, idempotencyKey: keys[index] ?? '' })));
    const states = (await both()).map(({ paymentOrder }) => paymentOrder?.state).sort();
    expect(states).toEqual(['AWAITING_SECOND_PERSON', 'PAID']);
    expect((await both()).map(({ replayed, paymentOrder }) => [replayed, paymentOrder?.state])).toEqual([
      [true, 'PAID'],
      [true, 'PAID'],
    ]);
    expect(await world.balances(charge)).toMatchObject({ CASH: 425000n });
  });

  it('of another amount, a time to come, a reference that is none: refused by path, all at once', async () => {
    const { order } = await transfer();
    const { userErrors } = await confirm(anna, order, {
      amount: { amount: '4249.99', currency: 'CNY' },
      bankReference: 'x',
      receivedAt: '2026-11-21T10:00:00.001+08:00',
      evidence: { fileId: wireId('File', newId('File')) },
    });
    expect(userErrors.map((error) => [error.code, error.field?.join('.'), error.wouldPass[0]?.value])).toEqual([
      ['PAYMENT_AMOUNT', 'input.amount.amount', '4250.00'],
      ['INVALID_INPUT', 'input.bankReference', undefined],
      ['INVALID_INPUT', 'input.receivedAt', undefined],
      ['NOT_FOUND', 'input.evidence.fileId', undefined],
    ]);
    expect(onlyRefusal(await confirm(anna, order, { amount: { amount: '4250.001', currency: 'CNY' } }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['input', 'amount', 'amount'],
    });
  });

  it('without a proof that has arrived does not count; a file that cannot be one is refused', async () => {
    const { order, reference } = await transfer();
    const evidence = { fileId: await world.aProof(dealer.made, false) };
    await confirm(anna, order, { bankReference: reference, evidence });
    expect(onlyRefusal(await confirm(bob, order, { bankReference: reference, evidence })).code).toBe(
      'PAYMENT_EVIDENCE_MISSING',
    );
    const declare = {
      name: '回单.exe',
      contentType: 'application/x-msdownload',
      sizeBytes: 10,
      sha256: 'a'.repeat(64),
    };
    const bad = await confirm(bob, order, { bankReference: reference, evidence: { declare } });
    expect(bad.userErrors.map(({ code }) => code)).toContain('FILE_REJECTED');
    expect((await confirm(bob, order, { bankReference: reference })).paymentOrder?.state).toBe('PAID');
  });

  it('with a transfer that has settled another order is refused', async () => {
    const one = await transfer();
    const two = await transfer();
    for (const who of [anna, bob])
      await confirm(who, one.order, { bankReference: one.reference, evidence: one.evidence });
    await confirm(anna, two.order, { bankReference: one.reference, evidence: two.evidence });
    const refused = onlyRefusal(
      await confirm(bob, two.order, { bankReference: one.reference, evidence: two.evidence }),
    );
    expect(refused).toMatchObject({ code: 'BANK_REFERENCE_USED', field: ['input', 'bankReference'] });
  });

  it('of an order that a provider tells about, that is paid, or that is not there', async () => {
    const scanned = await transfer({ method: 'QR_CODE' });
    expect(onlyRefusal(await confirm(anna, scanned.order, {})).code).toBe('PAYMENT_BY_PROVIDER');
    const { paymentOrder } = await anna.ask(PaymentOrderByLookupDocument, { by: { id: scanned.order.id } });
    expect(paymentOrder?.availableActions).toMatchObject([{ available: false, code: 'PAYMENT_BY_PROVIDER' }]);
    const { order, reference, evidence } = await transfer();
    for (const who of [anna, bob]) await confirm(who, order, { bankReference: reference, evidence });
    expect(onlyRefusal(await confirm(anna, order, {})).code).toBe('PAYMENT_STATE');
    for (const id of [wireId('PaymentOrder', newId('PaymentOrder')), 'nothing'])
      expect(onlyRefusal(await confirm(anna, { id }, {}))).toMatchObject({
        code: 'NOT_FOUND',
        field: ['input', 'paymentOrderId'],
      });
  });

  it('of money for a charge that was cancelled books it and owes it back', async () => {
    const { charge, order, reference, evidence } = await transfer();
    await world.within(dealer.made, (tx) => cancelCharge(tx, dealer.made.id, charge.id));
    const first = await confirm(anna, order, { bankReference: reference, evidence });
    expect(first.paymentOrder?.state).toBe('CANCELLED');
    const second = await confirm(bob, order, { bankReference: reference, evidence });
    expect(second.paymentOrder).toMatchObject({
      state: 'REFUNDING',
      refunds: [{ state: 'DUE', amount: { amount: '4250.00' } }],
    });
    expect(await world.balances(charge)).toMatchObject({ CASH: 425000n, REFUND_PAYABLE: -425000n, PREMIUM: 0n });
  });

  it('under a key that came with other input', async () => {
    const { order, reference, evidence } = await transfer();
    const idempotencyKey = newKey();
    await confirm(anna, order, { idempotencyKey, bankReference: reference, evidence });
    expect(onlyRefusal(await confirm(anna, order, { idempotencyKey, bankReference: 'OTHER', evidence })).code).toBe(
      'KEY_REUSED',
    );
  });
});
