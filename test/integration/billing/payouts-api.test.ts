/** Payouts over the API: what finance follows and corrects (S-248), who sees an account, and that every look is recorded. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { wireId } from '../../../src/kernel/ids.js';
import type { Payee, Payout } from '../../../src/modules/billing/index.js';
import { PayoutAccountDocument, PayoutRedirectDocument, PayoutSearchDocument } from '../../generated/operations.js';
import type { Client } from '../../kit/gateway.js';
import { aCard, type PayoutWorld, payoutWorld } from '../../kit/payout-world.js';
import { MORNING, newKey, nextTerms, type Seller } from '../../kit/quote-world.js';

const HOLDER = { person: { name: '周一鸣', identity: { kind: 'RESIDENT_ID' as const, number: '11010519491231002X' } } };

let world: PayoutWorld;
let dealer: Seller;
let finance: Client;
beforeAll(async () => {
  world = await payoutWorld();
  dealer = await world.payingPartner();
  finance = await world.staff(['FINANCE']);
}, 60_000);
afterAll(() => world.stop());
beforeEach(() => {
  world.clock.at(MORNING);
});

/** A payout that the bank did not take. */
async function returned(): Promise<Payout> {
  const payout = await world.payout(dealer, await world.payee(dealer, { holder: HOLDER }));
  await world.provider.control({ fault: 'failedPayout', orderNumber: `${payout.number}-1`, ms: 0 });
  await world.settlePayouts();
  return payout;
}
const redirect = async (payout: Payout, payee: Payee, idempotencyKey = newKey()) => {
  const input = { idempotencyKey, payoutId: wireId('Payout', payout.id), payeeId: wireId('PayeeAccount', payee.id) };
  const { payoutRedirect } = await finance.ask(PayoutRedirectDocument, { input });
  if (!payoutRedirect) throw new Error('no payload');
  return payoutRedirect;
};

describe('payoutRedirect', () => {
  it('sends what came back to a corrected account; the same key answers the same, with another account it is refused', async () => {
    const payout = await returned();
    const { payouts } = await finance.ask(PayoutSearchDocument, { filter: { states: ['RETURNED'] } });
    expect(payouts?.nodes).toMatchObject([
      {
        number: payout.number,
        state: 'RETURNED',
        returnReason: 'ACCOUNT_REFUSED',
        paidAt: null,
        amount: { amount: '1000.00' },
        payee: { name: { masked: '周**' } },
        account: { masked: expect.stringMatching(/^\*{4} \d{4}$/) },
        availableActions: [{ action: 'PAYOUT_REDIRECT', available: true }],
      },
    ]);
    const corrected = await world.payee(dealer, { holder: HOLDER });
    const key = newKey();
    const first = await redirect(payout, corrected, key);
    expect(first).toMatchObject({
      payout: { state: 'VERIFYING_PAYEE', payeeAccount: { state: 'UNVERIFIED' } },
      replayed: false,
      userErrors: [],
    });
    await world.settlePayouts();
    expect(await redirect(payout, corrected, key)).toMatchObject({
      payout: { state: 'PAID', payeeAccount: { state: 'VERIFIED' } },
      replayed: true,
    });
    const another = await world.payee(dealer, { holder: HOLDER });
    expect((await redirect(payout, another, key)).userErrors).toMatchObject([{ code: 'KEY_REUSED' }]);
    expect((await redirect(payout, another)).userErrors).toMatchObject([
      { code: 'PAYOUT_STATE', facts: expect.arrayContaining([{ name: 'state', value: 'PAID' }]) },
    ]);
  });

  it('refuses an account in another name, one that is somebody else’s, and what is not there', async () => {
    const payout = await returned();
    expect((await redirect(payout, await world.payee(dealer))).userErrors).toMatchObject([
      { code: 'PAYEE_OTHER_PERSON', field: ['input', 'payeeId'] },
    ]);
    const accountNumber = aCard();
    const wrong = await world.payee(dealer, { holder: HOLDER, accountNumber });
    await world.provider.control({ fault: 'mismatch', orderNumber: accountNumber });
    await world.settlePayouts();
    expect((await redirect(payout, wrong)).userErrors).toMatchObject([{ code: 'PAYEE_MISMATCH' }]);
    const rival = await world.payingPartner();
    expect((await redirect(payout, await world.payee(rival, { holder: HOLDER }))).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'payeeId'] },
    ]);
    const nothing = { ...payout, id: wrong.id as never };
    expect((await redirect(nothing, wrong)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'payoutId'] },
    ]);
  });

  it('is the insurer’s finance alone', async () => {
    const payout = await returned();
    const input = {
      idempotencyKey: newKey(),
      payoutId: wireId('Payout', payout.id),
      payeeId: wireId('PayeeAccount', payout.payeeId),
    };
    const handler = await world.staff(['CLAIMS_HANDLER']);
    for (const caller of [dealer, handler]) {
      const { errors } = await caller.send(PayoutRedirectDocument, { input });
      expect(errors[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(errors.map(({ message }) => message).join()).toMatch(/Cannot query field "payoutRedirect"|Unknown type/);
    }
  });
});

describe('an account', () => {
  it('is read in full for a purpose by who may, and the look is in the audit trail', async () => {
    const accountNumber = aCard();
    const payout = await world.payout(dealer, await world.payee(dealer, { accountNumber }));
    const id = wireId('Payout', payout.id);
    const { errors } = await finance.send(PayoutAccountDocument, { id, purpose: 'PAYMENT' }); // it sends, and need not read
    expect(errors[0]?.message).toContain('Cannot query field "value"');
    const handler = await world.staff(['CLAIMS_HANDLER']);
    const seen = await handler.ask(PayoutAccountDocument, { id, purpose: 'PAYMENT' });
    expect(seen.node).toMatchObject({ account: { value: accountNumber, masked: `**** ${accountNumber.slice(-4)}` } });
    const looks = await world.db.owner<{ purpose: string }[]>`
      select purpose from audit_records where act = 'read:PayeeAccount.number' and subject_id = ${payout.payeeId}`;
    expect(looks).toEqual([{ purpose: 'PAYMENT' }]);
  });

  it('of another partner is not there', async () => {
    const payout = await world.payout(dealer, await world.payee(dealer));
    const rival = await world.payingPartner();
    const id = wireId('Payout', payout.id);
    expect((await rival.ask(PayoutAccountDocument, { id, purpose: 'PAYMENT' })).node).toBeNull();
    expect((await dealer.ask(PayoutAccountDocument, { id, purpose: 'PAYMENT' })).node).toMatchObject({ id });
  });

  it('of a claim whose amounts the agreement hides is not there by its id either (CLAIM_SCOPE)', async () => {
    const payout = await world.payout(dealer, await world.payee(dealer));
    const ids = [wireId('Payout', payout.id), wireId('PayeeAccount', payout.payeeId)];
    const there = async (): Promise<boolean[]> => {
      const text = 'query There($ids: [ID!]!) { nodes(ids: $ids) { __typename } }';
      const { data } = await dealer.send<{ nodes: (object | null)[] }, object>(text, { ids });
      return (data?.nodes ?? []).map((node) => node !== null);
    };
    expect(await there()).toEqual([true, true]);
    await nextTerms(world, dealer, { CLAIM_SCOPE: { acts: ['REPORT', 'DOCUMENTS', 'STATUS'] } });
    expect(await there()).toEqual([false, false]);
  });
});
