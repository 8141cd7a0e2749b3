/**
 * New business from end to end, over HTTP and with the gateway's own worker: quote, acceptance, payment at the provider,
 * its signed callback, issue, documents, verification, delivery.
 */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  PolicyByLookupDocument,
  type PolicyByLookupQuery,
  PolicyDeliverDocument,
  PolicySearchDocument,
} from '../../generated/operations.js';
import { takingOf } from '../../kit/acceptance.js';
import { type BillingWorld, billingWorld, payAt } from '../../kit/billing-world.js';
import { eventually } from '../../kit/jobs.js';
import { aSelection, aValuedSaloon, bothParts, newKey, type Seller, THIRD_PARTY } from '../../kit/quote-world.js';

let world: BillingWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await billingWorld({ env: { WORKER: 'on' } });
  dealer = await world.payingPartner();
}, 60_000);
afterAll(() => world.stop());

type PolicyRead = NonNullable<PolicyByLookupQuery['policy']>;

async function documented(number: string): Promise<PolicyRead> {
  return eventually('the documents of a policy are made', 60_000, async () => {
    const { policy } = await dealer.ask(PolicyByLookupDocument, { by: { number } });
    return policy && policy.documents.length > 0 ? policy : null;
  });
}

it('S-160…S-172: paid at the provider, an accepted option becomes two policies with their papers, and nobody asks for anything', async () => {
  const quote = await dealer.quoted({
    vehicle: aValuedSaloon(),
    options: [bothParts('A', aSelection([THIRD_PARTY]))],
  });
  const { application, userErrors } = await dealer.accept(await takingOf(dealer, quote));
  expect(userErrors).toEqual([]);
  expect(application?.state).toBe('APPROVED');
  const [charge] = await world.db.owner<
    { id: string }[]
  >`select c.id from charges c join applications a on a.charge_id = c.id where a.number = ${application?.number ?? ''}`;
  const order = await world.ordered(dealer, { wire: `chg_${(charge?.id ?? '').replaceAll('-', '')}` });
  expect(await payAt(order.payUrl ?? '')).toBeLessThan(400);

  const nodes = await eventually('both policies are issued', 60_000, async () => {
    const { policies } = await dealer.ask(PolicySearchDocument, {
      order: 'NEWEST',
      filter: { search: application?.number ?? '' },
    });
    return policies?.nodes.length === 2 ? policies.nodes : null;
  });
  for (const { number, kind } of nodes) {
    const policy = await documented(number);
    expect(policy.documents.map((document) => document.kind).sort()).toEqual(
      kind === 'COMPULSORY' ? ['INVOICE', 'POLICY', 'SIGN'] : ['INVOICE', 'POLICY'],
    );
    for (const { verificationCode, file } of policy.documents) {
      const bytes = new Uint8Array(await (await fetch(file.download?.url ?? '')).arrayBuffer());
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const verified = await fetch(`${world.gateway.url}/verify/${verificationCode}`);
      expect([file.sha256, await verified.json()]).toEqual([
        sha256,
        expect.objectContaining({ document: expect.objectContaining({ sha256 }) }),
      ]);
    }
    const { policyDeliver } = await dealer.ask(PolicyDeliverDocument, {
      input: { idempotencyKey: newKey(), policyId: policy.id, method: 'SMS' },
    });
    expect(policyDeliver?.userErrors).toEqual([]);
  }
  const [states] = await world.db.owner<
    { application: string; quote: string }[]
  >`select a.state as application, q.state as quote from applications a join quotes q on q.application_id = a.id where a.number = ${application?.number ?? ''}`;
  expect(states).toEqual({ application: 'ISSUED', quote: 'BOUND' });
}, 180_000);
