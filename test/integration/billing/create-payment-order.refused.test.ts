/** Every refusal of `paymentOrderCreate` (domain §4.1, §6.3; clause PREMIUM_COLLECTION; S-160, S-161). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instant } from '../../../src/kernel/dates.js';
import { newId, wireId } from '../../../src/kernel/ids.js';
import { cancelCharge } from '../../../src/modules/billing/index.js';
import { PaymentOrderCreateDocument, QuoteRequestDocument } from '../../generated/operations.js';
import { type BillingWorld, billingWorld, HOLDER } from '../../kit/billing-world.js';
import { CLOSINGS } from '../../kit/closings.js';
import { aRequest, EVERYTHING, factsOf, MORNING, newKey, onlyRefusal, type Seller } from '../../kit/quote-world.js';

let world: BillingWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await billingWorld({
    env: {
      REAL_NAME_PAYMENT: JSON.stringify([
        { region: '440000', from: '2026-11-21' },
        { region: '110000', from: '2026-11-22' },
        { region: '430000', from: '2020-01-01', until: '2026-11-21' },
      ]),
    },
  });
  dealer = await world.payingPartner();
}, 60_000);
afterAll(() => world.stop());

async function refusalOf(seller: Seller, charge: { wire: string }, changes = {}) {
  const payload = await world.order(seller, charge, changes);
  expect(payload.paymentOrder).toBeNull();
  return onlyRefusal(payload);
}

describe('paymentOrderCreate refuses', () => {
  it('a charge that is not there, or is another partner’s, in the same words', async () => {
    world.clock.at(MORNING);
    const other = await world.payingPartner();
    const theirs = await world.charge(other, { externalRef: 'THEIRS' });
    const nowhere = { wire: wireId('Charge', newId('Charge')) };
    const [a, b] = [await refusalOf(dealer, theirs), await refusalOf(dealer, nowhere)];
    expect(a).toEqual(b);
    expect(a).toMatchObject({ code: 'NOT_FOUND', field: ['input', 'charge'] });
    for (const charge of [{ number: theirs.number }, { externalRef: 'THEIRS' }, { id: dealer.made.id }])
      expect(await refusalOf(dealer, nowhere, { charge })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('a charge that is cancelled, or whose last instant has come, scan or not (S-178)', async () => {
    world.clock.at(MORNING);
    const cancelled = await world.charge(dealer);
    await world.within(dealer.made, (tx) => cancelCharge(tx, dealer.made.id, cancelled.id));
    expect(await refusalOf(dealer, cancelled)).toMatchObject({
      code: 'CHARGE_STATE',
      message: expect.stringContaining('CANCELLED'),
    });
    const over = await world.charge(dealer, { payBy: instant('2026-11-21T10:30:00.000+08:00') });
    world.clock.at('2026-11-21T10:30:00.000+08:00');
    expect(factsOf(await refusalOf(dealer, over))).toEqual({ state: 'EXPIRED' });
    expect((await world.readCharge(dealer, over.wire)).availableActions).toMatchObject([
      { available: false, code: 'CHARGE_STATE' },
    ]);
  });

  it('a second live order, naming the one that is open; sixteen at once leave one', async () => {
    world.clock.at(MORNING);
    const charge = await world.charge(dealer);
    const answers = await Promise.all(Array.from({ length: 16 }, () => world.order(dealer, charge)));
    const made = answers.filter(({ paymentOrder }) => paymentOrder);
    expect(made).toHaveLength(1);
    for (const answer of answers.filter(({ paymentOrder }) => !paymentOrder))
      expect(onlyRefusal(answer)).toMatchObject({
        code: 'PAYMENT_ORDER_EXISTS',
        message: expect.stringContaining(made[0]?.paymentOrder?.number ?? '?'),
      });
  });

  it('the partner’s own number twice, and one that is none', async () => {
    world.clock.at(MORNING);
    await world.ordered(dealer, await world.charge(dealer), { externalRef: 'MINE' });
    const again = await refusalOf(dealer, await world.charge(dealer), { externalRef: 'MINE' });
    expect(again).toMatchObject({ code: 'PAYMENT_REF_TAKEN', field: ['input', 'externalRef'] });
    const bad = await refusalOf(dealer, await world.charge(dealer), { externalRef: ' x' });
    expect(bad).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'externalRef'] });
  });

  it('a payer with a wrong identity number or an unknown id, by path', async () => {
    world.clock.at(MORNING);
    const charge = await world.charge(dealer);
    const payer = { person: { name: '王小明', identity: { kind: 'RESIDENT_ID', number: '110105194912310021' } } };
    expect(await refusalOf(dealer, charge, { payer })).toMatchObject({
      code: 'IDENTITY_INVALID',
      field: ['input', 'payer', 'person', 'identity', 'number'],
    });
    const stranger = { partyId: wireId('Person', newId('Person')) };
    expect(await refusalOf(dealer, charge, { payer: stranger })).toMatchObject({
      code: 'NOT_FOUND',
      field: ['input', 'payer', 'partyId'],
    });
  });

  it('another payer than the policyholder where a region asks for real names, from its day on and until its end', async () => {
    world.clock.at(MORNING);
    const payer = { person: { name: '王小明' } };
    const refused = await refusalOf(dealer, await world.charge(dealer, { region: '440300' }), { payer });
    expect(refused).toMatchObject({
      code: 'PAYER_NOT_POLICYHOLDER',
      field: ['input', 'payer'],
      wouldPass: [{ field: ['input', 'payer'], value: 'null' }],
    });
    for (const region of ['110000', '430000', '310000', null])
      expect((await world.order(dealer, await world.charge(dealer, { region }), { payer })).userErrors).toEqual([]);
    // The same identity document is the same person, whatever else is said of it; none at all is the policyholder.
    const same = { person: { ...HOLDER, phone: '13800138000' } };
    for (const passing of [same, null]) {
      const charge = await world.charge(dealer, { region: '440300' });
      expect((await world.order(dealer, charge, { payer: passing })).userErrors).toEqual([]);
    }
    expect(
      (
        await refusalOf(dealer, await world.charge(dealer, { region: '440300' }), {
          payer: { person: { name: HOLDER.name } },
        })
      ).code,
    ).toBe('PAYER_NOT_POLICYHOLDER');
  });

  it('collection by the partner where the agreement leaves it to the insurer, with clause and what would pass', async () => {
    world.clock.at(MORNING);
    const clauses = { ...EVERYTHING, PREMIUM_COLLECTION: { mode: 'INSURER_ONLY', remitDays: 0 } };
    const seller = await world.partner({ clauses });
    const charge = await world.charge(seller);
    const refused = await refusalOf(seller, charge, { method: 'PARTNER_COLLECTED' });
    expect(refused).toMatchObject({
      code: 'TERM_PREMIUM_COLLECTION',
      field: ['input', 'method'],
      clause: { key: 'PREMIUM_COLLECTION' },
    });
    expect((await world.order(seller, charge)).userErrors).toEqual([]);
    const { PREMIUM_COLLECTION: _unsaid, ...others } = EVERYTHING;
    const silent = await world.partner({ clauses: others });
    const { errors } = await silent.send(PaymentOrderCreateDocument, {
      input: { idempotencyKey: newKey(), charge: { id: (await world.charge(silent)).wire }, method: 'QR_CODE' },
    });
    // What the agreement does not speak of at all is not there to be asked for.
    expect(errors[0]?.message).toBe('Cannot query field "paymentOrderCreate" on type "Mutation".');
  });

  it('collection by an individual agent, whatever its agreement says: law comes first (domain §6.3)', async () => {
    world.clock.at(MORNING);
    const agent = await world.payingPartner({ kind: 'INDIVIDUAL_AGENT' });
    const charge = await world.charge(agent);
    expect(await refusalOf(agent, charge, { method: 'PARTNER_COLLECTED' })).toMatchObject({
      code: 'COLLECTION_NOT_ALLOWED',
      field: ['input', 'method'],
    });
    expect((await world.order(agent, charge)).userErrors).toEqual([]);
  });

  it.each(CLOSINGS)('everything while $what: $code', async ({ code, close }) => {
    world.clock.at(MORNING);
    const seller = await world.payingPartner();
    const charge = await world.charge(seller);
    await close(world, seller);
    const answer = await world.order(await world.signInAgain(seller), charge);
    expect(answer.userErrors.map((error) => error.code)).toContain(code);
  });

  it('a key that came with other input, another operation, or is no key', async () => {
    world.clock.at(MORNING);
    const key = newKey();
    await dealer.ask(QuoteRequestDocument, { input: aRequest({ idempotencyKey: key }) });
    const charge = await world.charge(dealer);
    expect((await refusalOf(dealer, charge, { idempotencyKey: key })).code).toBe('KEY_REUSED');
    expect((await refusalOf(dealer, charge, { idempotencyKey: ' ' })).code).toBe('INVALID_INPUT');
  });

  it('every reason at once, and writes nothing', async () => {
    world.clock.at(MORNING);
    const charge = await world.charge(dealer);
    await world.ordered(dealer, charge);
    const before = await world.db.owner`select count(*) from payment_orders`;
    const { userErrors } = await world.order(dealer, charge, { externalRef: ' x', payer: { person: { name: '' } } });
    expect(userErrors.map((error) => [error.code, error.field?.join('.')])).toEqual([
      ['INVALID_INPUT', 'input.externalRef'],
      ['PAYMENT_ORDER_EXISTS', 'input.charge'],
      ['INVALID_INPUT', 'input.payer.person.name'],
    ]);
    expect(await world.db.owner`select count(*) from payment_orders`).toEqual(before);
  });

  it('words that are no address to return to: an error, not a refusal', async () => {
    world.clock.at(MORNING);
    const charge = await world.charge(dealer);
    const input = { idempotencyKey: newKey(), charge: { id: charge.wire }, method: 'QR_CODE' as const };
    for (const returnUrl of ['javascript:alert(1)', 'nowhere']) {
      const answer = await dealer.send(PaymentOrderCreateDocument, { input: { ...input, returnUrl } });
      expect(answer.errors).toHaveLength(1);
    }
  });
});

describe('without a provider', () => {
  it('a code to scan is UNAVAILABLE, every other way works, and nothing is written', async () => {
    const alone = await billingWorld({ env: { PAYMENT_PROVIDER_URL: '' } });
    try {
      const seller = await alone.payingPartner();
      alone.clock.at(MORNING);
      const charge = await alone.charge(seller);
      const input = { idempotencyKey: newKey(), charge: { id: charge.wire }, method: 'QR_CODE' as const };
      const { errors, data } = await seller.send(PaymentOrderCreateDocument, { input });
      expect(errors[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
      expect(data?.paymentOrderCreate ?? null).toBeNull();
      expect((await alone.order(seller, charge, { method: 'POS' })).userErrors).toEqual([]);
    } finally {
      await alone.stop();
    }
  }, 60_000);
});
