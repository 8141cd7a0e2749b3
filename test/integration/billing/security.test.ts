/** Who sees and does what in billing: another partner, another role, an outlet, an unlicensed partner, nobody (domain §6.3). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wireId } from '../../../src/kernel/ids.js';
import {
  BillingNodeDocument,
  ChargeByLookupDocument,
  ChargePostingsDocument,
  ChargeSearchDocument,
  PaymentConfirmDocument,
  PaymentOrderByLookupDocument,
  PaymentOrderCreateDocument,
  PaymentOrderSearchDocument,
  RefundConfirmDocument,
  RefundSearchDocument,
} from '../../generated/operations.js';
import { type BillingWorld, billingWorld, paymentFact } from '../../kit/billing-world.js';
import type { Client } from '../../kit/gateway.js';
import { MORNING, newKey, type Seller } from '../../kit/quote-world.js';

let world: BillingWorld;
let dealer: Seller;
let rival: Seller;
beforeAll(async () => {
  world = await billingWorld();
  dealer = await world.payingPartner();
  rival = await world.payingPartner();
  world.clock.at(MORNING);
}, 60_000);
afterAll(() => world.stop());

const forbidden = (answer: { errors: readonly { extensions?: Record<string, unknown> }[] }): unknown =>
  answer.errors[0]?.extensions?.['code'];
const createInput = (wire: string) => ({ idempotencyKey: newKey(), charge: { id: wire }, method: 'QR_CODE' as const });

describe('another partner', () => {
  it('finds nothing: by id, number, own number, node, list, search', async () => {
    const charge = await world.charge(dealer, { externalRef: 'SECRET-APP' });
    const order = await world.ordered(dealer, charge, { externalRef: 'SECRET-PAY' });
    await world.notice(paymentFact(dealer.made.id, order, { amountFen: '1' }));
    const [refund] = await world.db.owner<{ id: string }[]>`select id from refunds`;
    for (const by of [{ id: charge.wire }, { number: charge.number }, { externalRef: 'SECRET-APP' }])
      expect((await rival.ask(ChargeByLookupDocument, { by })).charge).toBeNull();
    for (const by of [{ id: order.id }, { number: order.number }, { externalRef: 'SECRET-PAY' }])
      expect((await rival.ask(PaymentOrderByLookupDocument, { by })).paymentOrder).toBeNull();
    for (const id of [charge.wire, order.id, wireId('Refund', (refund?.id ?? '') as never)])
      expect((await rival.ask(BillingNodeDocument, { id })).node).toBeNull();
    expect(
      (await rival.ask(ChargeSearchDocument, { order: 'NEWEST', filter: { search: charge.number } })).charges
        ?.totalCount,
    ).toBe(0);
    expect(
      (await rival.ask(PaymentOrderSearchDocument, { filter: { search: order.number } })).paymentOrders?.totalCount,
    ).toBe(0);
    expect((await rival.ask(RefundSearchDocument, {})).refunds?.totalCount).toBe(0);
    expect((await dealer.ask(RefundSearchDocument, {})).refunds?.totalCount).toBe(1);
  });

  it('may give the same number of its own', async () => {
    const mine = await world.ordered(dealer, await world.charge(dealer), { externalRef: 'SAME' });
    const theirs = await world.ordered(rival, await world.charge(rival), { externalRef: 'SAME' });
    expect((await rival.ask(PaymentOrderByLookupDocument, { by: { externalRef: 'SAME' } })).paymentOrder?.id).toBe(
      theirs.id,
    );
    expect(mine.id).not.toBe(theirs.id);
  });
});

describe('an outlet', () => {
  it('sees what its subtree brought, and pays for nothing else', async () => {
    const atMain = await world.charge(dealer, { outletId: dealer.made.outlets.main, externalRef: 'AT-MAIN' });
    const atBranch = await world.charge(dealer, { outletId: dealer.made.outlets.branch, externalRef: 'AT-BRANCH' });
    const order = await world.ordered(dealer, atMain);
    const branch = await world.credentialOf(dealer.made, { boundTo: 'branch' });
    const seen = await branch.ask(ChargeSearchDocument, { order: 'PAY_BY_SOONEST' });
    expect(seen.charges?.nodes.map(({ externalRef }) => externalRef)).toEqual(['AT-BRANCH']);
    expect((await branch.ask(PaymentOrderByLookupDocument, { by: { id: order.id } })).paymentOrder).toBeNull();
    expect((await world.order(branch, atMain)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await world.order(branch, atBranch)).userErrors).toEqual([]);
  });
});

describe('another role', () => {
  it('of the partner reads and does not pay; bookings are for owner and finance only', async () => {
    const charge = await world.charge(dealer);
    const roles = { reader: ['READER'], finance: ['FINANCE'], seller: ['SELLER'], claims: ['CLAIMS'] } as const;
    const who = Object.fromEntries(
      await Promise.all(
        Object.entries(roles).map(
          async ([name, list]) => [name, await world.credentialOf(dealer.made, { roles: list })] as const,
        ),
      ),
    );
    expect(await bookings(who['reader']!, charge.wire)).toBe('no such field');
    expect(await bookings(who['seller']!, charge.wire)).toBe('no such field');
    expect(await bookings(who['finance']!, charge.wire)).toHaveLength(4);
    expect((await world.readCharge(who['reader']!, charge.wire)).availableActions).toEqual([]);
    for (const name of ['reader', 'finance', 'claims'])
      expect(forbidden(await who[name]!.send(PaymentOrderCreateDocument, { input: createInput(charge.wire) }))).toBe(
        'GRAPHQL_VALIDATION_FAILED',
      );
    expect(forbidden(await who['claims']!.send(ChargeByLookupDocument, { by: { id: charge.wire } }))).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect((await world.order(who['seller']!, charge)).userErrors).toEqual([]);
  });

  it('of the insurer: finance confirms and sees bookings; an underwriter does neither; nobody of them orders', async () => {
    const charge = await world.charge(dealer);
    const order = await world.ordered(dealer, charge, { method: 'BANK_TRANSFER' });
    const finance = await world.staff(['FINANCE']);
    const underwriter = await world.staff(['UNDERWRITER']);
    expect(await bookings(finance, charge.wire)).toHaveLength(4);
    expect(await bookings(underwriter, charge.wire)).toBe('no such field');
    const input = {
      idempotencyKey: newKey(),
      paymentOrderId: order.id,
      amount: { amount: '4250.00', currency: 'CNY' as const },
      bankReference: 'BANK9',
      receivedAt: MORNING,
      evidence: { fileId: await world.aProof(dealer.made) },
    };
    const refundInput = { idempotencyKey: newKey(), refundId: order.id, bankReference: 'BANK9' };
    for (const who of [underwriter, dealer]) {
      expect(forbidden(await who.send(PaymentConfirmDocument, { input }))).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(forbidden(await who.send(RefundConfirmDocument, { input: refundInput }))).toBe(
        'GRAPHQL_VALIDATION_FAILED',
      );
    }
    for (const who of [underwriter, finance])
      expect(forbidden(await who.send(PaymentOrderCreateDocument, { input: createInput(charge.wire) }))).toBe(
        'GRAPHQL_VALIDATION_FAILED',
      );
  });
});

describe('an unlicensed partner', () => {
  it('pays nothing and sees no charge', async () => {
    const club = await world.payingPartner({ kind: 'CAR_CLUB', licensed: false });
    const charge = await world.charge(club);
    expect(forbidden(await club.send(ChargeByLookupDocument, { by: { id: charge.wire } }))).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect(forbidden(await club.send(PaymentOrderCreateDocument, { input: createInput(charge.wire) }))).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });
});

describe('nobody', () => {
  it('without a token reaches no field, and the page’s address holds nothing personal', async () => {
    const charge = await world.charge(dealer);
    const order = await world.ordered(dealer, charge, { returnUrl: 'https://shop.example/back' });
    const stranger = world.gateway.withToken('nonsense');
    const raw = await fetch(`${world.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query C($by: LookupInput!) { charge(by: $by) { id } }',
        variables: { by: { id: charge.wire } },
      }),
    });
    expect(raw.status).toBe(401);
    expect((await stranger.send('query X { charges { nodes { id } } }')).status).toBe(401);
    const signed = new URL(order.payUrl ?? '').searchParams.get('order') ?? '';
    const payload = JSON.parse(Buffer.from(signed.split('.')[1] ?? '', 'base64url').toString()) as object;
    expect(Object.keys(payload).sort()).toEqual([
      'amountFen',
      'currency',
      'expiresAt',
      'notifyUrl',
      'number',
      'partnerId',
      'returnUrl',
    ]);
    const page = await (await fetch(order.payUrl ?? '')).text();
    expect(page).not.toMatch(/<script|林|src=|@import/);
    const forged = `${signed.slice(0, -4)}AAAA`;
    expect((await fetch(`${world.provider.url}/pay?order=${forged}`)).status).toBe(400);
    for (const path of ['/orders/X', '/ledger'])
      expect([401, 404]).toContain((await fetch(`${world.provider.url}${path}`)).status);
    expect(
      (
        await fetch(`${world.provider.url}/control`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{}',
        })
      ).status,
    ).toBe(401);
  });
});

/** Bookings of a charge; a caller who may not see them has no such field. */
async function bookings(who: Client, charge: string): Promise<readonly object[] | 'no such field' | undefined | null> {
  const answer = await who.send(ChargePostingsDocument, { by: { id: charge } });
  if (answer.errors[0]?.message === 'Cannot query field "postings" on type "Charge".') return 'no such field';
  return answer.data?.charge?.postings;
}
