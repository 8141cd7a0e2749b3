/** Money back to the original payer: owed by an upper room, sent, followed, confirmed (security row 22: refund ≤ paid). */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, wireId } from '../../../src/kernel/ids.js';
import { yuan } from '../../../src/kernel/money.js';
import { Refusal } from '../../../src/kernel/refusal.js';
import { type Charge, owedRefund, type OwedRefund, sendRefunds } from '../../../src/modules/billing/index.js';
import { RefundConfirmDocument, RefundSearchDocument } from '../../generated/operations.js';
import { type BillingWorld, billingWorld, payAt } from '../../kit/billing-world.js';
import type { Client } from '../../kit/gateway.js';
import { eventually } from '../../kit/jobs.js';
import { MORNING, newKey, onlyRefusal, type Seller } from '../../kit/quote-world.js';

let world: BillingWorld;
let dealer: Seller;
let finance: Client;
beforeAll(async () => {
  world = await billingWorld();
  dealer = await world.payingPartner();
  finance = await world.staff(['FINANCE']);
}, 60_000);
afterAll(() => world.stop());
beforeEach(() => {
  world.clock.at(MORNING);
});

async function paid() {
  const charge = await world.charge(dealer);
  const order = await world.ordered(dealer, charge);
  await payAt(order.payUrl ?? '');
  await eventually('it was told', 5000, async () =>
    (await world.readOrder(dealer, order.id)).state === 'PAID' ? true : null,
  );
  return { charge, order };
}

async function paidByTransfer() {
  const charge = await world.charge(dealer);
  const order = await world.ordered(dealer, charge, { method: 'BANK_TRANSFER' });
  const [row] = await world.db.owner<{ id: string }[]>`
    update payment_orders set state = 'PAID', paid_at = ${world.clock.now()}, reference = ${order.number} where number = ${order.number} returning id`;
  await world.db.owner`update charges set state = 'PAID', paid_at = ${world.clock.now()} where id = ${charge.id}`;
  await world.db
    .owner`insert into postings (id, partner_id, journal_id, charge_id, account, amount_fen, label_zh, label_en, posted_at)
    select gen_random_uuid(), ${dealer.made.id}, ${row?.id ?? ''}, ${charge.id}, account, fen, '到账', 'paid', now()
    from (values ('CASH', 425000), ('PREMIUM_RECEIVABLE', -425000)) v(account, fen)`;
  return { charge, order };
}

const owe = (charge: Charge, changes: Partial<OwedRefund> = {}) =>
  world.within(dealer.made, (tx) =>
    owedRefund(tx, {
      partnerId: dealer.made.id,
      chargeId: charge.id,
      amount: null,
      cause: { kind: 'Application', id: charge.subjectId },
      ...changes,
    }),
  );

async function confirm(refund: { id: string }, changes = {}) {
  const input = { idempotencyKey: newKey(), refundId: refund.id, bankReference: 'OUT0001', ...changes };
  const { refundConfirm } = await finance.ask(RefundConfirmDocument, { input });
  if (!refundConfirm) throw new Error('no payload');
  return refundConfirm;
}

/** Without `refund.sent`: the provider's notice may overtake our own note of having sent it. */
const courseOf = async (id: string): Promise<string[]> =>
  (await world.events(id)).filter((type) => type !== 'refund.sent');

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'none';
  } catch (error) {
    return error instanceof Refusal ? (error.items[0]?.code ?? '') : String(error);
  }
};

describe('a refund', () => {
  it('of everything is owed once per cause, sent to the provider, confirmed by its answer, and told twice without harm', async () => {
    const { charge, order } = await paid();
    const [refund, again] = [await owe(charge), await owe(charge)];
    expect(again.id).toBe(refund.id);
    expect((await world.readOrder(dealer, order.id)).state).toBe('REFUNDING');
    expect(await world.run(sendRefunds)).toBeNull();
    await world.provider.control({ release: true });
    expect(await world.readOrder(dealer, order.id)).toMatchObject({
      state: 'REFUNDED',
      refunds: [{ state: 'CONFIRMED', amount: { amount: '4250.00' }, confirmedAt: MORNING }],
      charge: { state: 'PAID' },
    });
    expect(await world.balances(charge)).toEqual({
      CASH: 0n,
      PREMIUM: 0n,
      PREMIUM_RECEIVABLE: 0n,
      REFUND_PAYABLE: 0n,
      VAT: 0n,
      VEHICLE_TAX_HELD: 0n,
    });
    expect(await courseOf(refund.id)).toEqual(['refund.owed', 'refund.confirmed']);
  });

  it('of a part leaves the order paid; never more than is left, of sixteen at once neither', async () => {
    const { charge, order } = await paid();
    await owe(charge, { amount: yuan('250.00'), cause: { kind: 'Application', id: newId('Application') } });
    expect((await world.readOrder(dealer, order.id)).state).toBe('PAID');
    const asked = Array.from({ length: 16 }, () =>
      codeOf(owe(charge, { amount: yuan('1000.00'), cause: { kind: 'Application', id: newId('Application') } })),
    );
    const codes = await Promise.all(asked);
    expect(codes.filter((code) => code === 'none')).toHaveLength(4);
    expect(codes.filter((code) => code === 'REFUND_AMOUNT')).toHaveLength(12);
    expect((await world.readOrder(dealer, order.id)).state).toBe('REFUNDING');
    await world.settle();
    expect(await world.readOrder(dealer, order.id)).toMatchObject({ state: 'REFUNDED' });
    expect(await world.balances(charge)).toMatchObject({ CASH: 0n, REFUND_PAYABLE: 0n });
  });

  it('that the provider answers with a time-out, and carries out all the same, is sent again with its number and given back once', async () => {
    const { charge, order } = await paid();
    const refund = await owe(charge);
    await world.provider.control({ fault: 'afterTimeout', orderNumber: order.number, ms: 20 });
    expect(await world.run(sendRefunds)).toBe('ROWS_FAILED');
    await world.settle();
    await world.provider.control({ release: true });
    expect(await world.readOrder(dealer, order.id)).toMatchObject({ state: 'REFUNDED' });
    const back = world.provider.facts().filter(({ refundNumber }) => refundNumber === refund.number);
    expect(back.map(({ type }) => type)).toEqual(['REFUND']);
    expect(await world.balances(charge)).toMatchObject({ CASH: 0n, REFUND_PAYABLE: 0n });
  });

  it('of what was never paid, or of nothing, is refused', async () => {
    const unpaid = await world.charge(dealer);
    expect(await codeOf(owe(unpaid))).toBe('CHARGE_STATE');
    const { charge } = await paid();
    expect(await codeOf(owe(charge, { amount: yuan('0.00') }))).toBe('REFUND_AMOUNT');
    expect(await codeOf(owe(charge, { amount: yuan('4250.01') }))).toBe('REFUND_AMOUNT');
    const other = await world.payingPartner();
    expect(
      await codeOf(
        world.within(other.made, (tx) =>
          owedRefund(tx, {
            partnerId: other.made.id,
            chargeId: charge.id,
            amount: null,
            cause: { kind: 'Application', id: newId('Application') },
          }),
        ),
      ),
    ).toBe('NOT_FOUND');
  });

  it('that the provider finishes later stays SENT until it is asked again', async () => {
    const { charge, order } = await paid();
    await owe(charge);
    await world.provider.control({ fault: 'slowRefund', orderNumber: order.number });
    await world.run(sendRefunds);
    expect((await world.readOrder(dealer, order.id)).refunds).toMatchObject([{ state: 'SENT' }]);
    await world.run(sendRefunds);
    expect((await world.readOrder(dealer, order.id)).refunds).toMatchObject([{ state: 'CONFIRMED' }]);
  });

  it('that came back is paid out by a person; one that the provider is at is not', async () => {
    const { charge, order } = await paid();
    const refund = await owe(charge);
    const wire = { id: wireId('Refund', refund.id) };
    expect(onlyRefusal(await confirm(wire)).code).toBe('REFUND_BY_PROVIDER');
    await world.provider.control({ fault: 'failedRefund', orderNumber: order.number });
    await world.run(sendRefunds);
    expect((await world.readOrder(dealer, order.id)).refunds).toMatchObject([{ state: 'RETURNED' }]);
    expect(await world.balances(charge)).toMatchObject({ CASH: 425000n, REFUND_PAYABLE: -425000n });
    expect((await confirm(wire)).refund).toMatchObject({ state: 'CONFIRMED' });
    expect((await world.readOrder(dealer, order.id)).state).toBe('REFUNDED');
    expect(await world.balances(charge)).toMatchObject({ CASH: 0n, REFUND_PAYABLE: 0n });
    expect(await courseOf(refund.id)).toEqual(['refund.owed', 'refund.returned', 'refund.confirmed']);
  });

  it('without a provider waits for finance, who finds it in the list and confirms it once', async () => {
    const { charge } = await paidByTransfer();
    const refund = await owe(charge);
    await world.run(sendRefunds);
    const due = await finance.ask(RefundSearchDocument, { filter: { states: ['DUE'] } });
    const listed = due.refunds?.nodes.find(({ number }) => number === refund.number);
    expect(listed).toMatchObject({ cause: null, availableActions: [{ action: 'REFUND_CONFIRM', available: true }] });
    const idempotencyKey = newKey();
    expect((await confirm({ id: listed?.id ?? '' }, { idempotencyKey })).refund?.state).toBe('CONFIRMED');
    expect(await confirm({ id: listed?.id ?? '' }, { idempotencyKey })).toMatchObject({ replayed: true });
    expect(onlyRefusal(await confirm({ id: listed?.id ?? '' }, { idempotencyKey, bankReference: 'OUT2' })).code).toBe(
      'KEY_REUSED',
    );
    expect(onlyRefusal(await confirm({ id: listed?.id ?? '' })).code).toBe('REFUND_STATE');
    expect(onlyRefusal(await confirm({ id: listed?.id ?? '' }, { bankReference: '-' }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['input', 'bankReference'],
    });
    expect(onlyRefusal(await confirm({ id: 'nothing' }))).toMatchObject({
      code: 'NOT_FOUND',
      field: ['input', 'refundId'],
    });
  });
});

describe('the ledger itself', () => {
  it('commits no journal that does not sum to zero, no account on the wrong side, no charge whose lines make another amount', async () => {
    const { charge } = await paid();
    const post = (account: string, fen: number, journal: string) =>
      world.db
        .owner`insert into postings (id, partner_id, journal_id, charge_id, account, amount_fen, label_zh, label_en, posted_at)
        values (gen_random_uuid(), ${dealer.made.id}, ${journal}, ${charge.id}, ${account}, ${fen}, '测', 'test', now())`;
    await expect(post('CASH', 1, newId('Posting'))).rejects.toMatchObject({ constraint_name: 'postings_sum_to_zero' });
    const journal = newId('Posting');
    const overdrawn = world.db.owner.begin(async (sql) => {
      for (const [account, fen] of [
        ['CASH', -425001],
        ['REFUND_PAYABLE', 425001],
      ] as const)
        await sql`insert into postings (id, partner_id, journal_id, charge_id, account, amount_fen, label_zh, label_en, posted_at)
          values (gen_random_uuid(), ${dealer.made.id}, ${journal}, ${charge.id}, ${account}, ${fen}, '测', 'test', now())`;
    });
    await expect(overdrawn).rejects.toMatchObject({ constraint_name: 'postings_no_negative_balance' });
    await expect(world.db.owner`update postings set amount_fen = 1 where charge_id = ${charge.id}`).rejects.toThrow();
    const again = (lines: string) => world.db.owner`
      insert into charges (id, partner_id, number, state, subject_kind, subject_id, policyholder_id, amount_fen, lines, pay_by, created_at)
      select gen_random_uuid(), partner_id, number || 'X', 'CANCELLED', subject_kind, gen_random_uuid(), policyholder_id, amount_fen, ${lines}::text::jsonb, pay_by, created_at
      from charges where id = ${charge.id}`;
    const line = (amountFen: string, vatFen: string | null) =>
      JSON.stringify([{ kind: 'COMPULSORY_PREMIUM', amountFen, vatFen }]);
    for (const lines of [line('424999', null), line('425000', '425001'), line('425000', '-1'), '[]', '[{}]'])
      await expect(again(lines)).rejects.toMatchObject({ constraint_name: 'charges_lines_make_amount' });
    await again(line('425000', '24056'));
  });
});
