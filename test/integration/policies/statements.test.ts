/** A list costs the same number of statements whatever its length: vehicle, product, coverages, holder and documents are loaded in bulk. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { wireId } from '../../../src/kernel/ids.js';
import { PolicyTreeDocument } from '../../generated/operations.js';
import { anOutlet, aProducer } from '../../kit/channels-fixture.js';
import type { Client } from '../../kit/gateway.js';
import { recordingLog } from '../../kit/jobs.js';
import { policyWorld, type PolicyWorld } from '../../kit/policy-world.js';
import type { Seller } from '../../kit/quote-world.js';

const { log, lines } = recordingLog();
let world: PolicyWorld;
let dealer: Seller;
let underwriter: Client;

beforeAll(async () => {
  world = await policyWorld({ log });
  dealer = await world.partner();
  const others = [await world.partner(), await world.partner({ kind: 'BROKER' })];
  // 25 applications of one partner, two policies each, and some of others: own people, vehicles, outlets and salespeople.
  for (let index = 0; index < 28; index += 1) {
    const seller = index % 10 === 9 ? (others[index % others.length] ?? dealer) : dealer;
    const people = {
      policyholder: { person: { name: `林${nth(index)}` } },
      owner: { person: { name: `周${nth(index)}` } },
    };
    const policies = await world.issued(seller, { request: { ...(await ownSeller(seller)), people } });
    if (index % 9 === 0) for (const policy of policies) await world.document(policy, seller.made.id);
  }
  underwriter = await world.staff(['UNDERWRITER']);
}, 240_000);
afterAll(() => world.stop());

/** A given name of its own: names hold no digits. */
const nth = (index: number): string => String.fromCodePoint(0x4e00 + index);

async function ownSeller(seller: Seller): Promise<{ producerId: string; outletId: string }> {
  const { owner } = world.db;
  const outlet = await anOutlet(owner, seller.made.id, {
    name: '网点',
    parent: { id: seller.made.outlets.main, path: seller.made.outlets.main },
  });
  return {
    outletId: wireId('Outlet', outlet.id),
    producerId: wireId('Producer', await aProducer(owner, seller.made.id, { outletId: outlet.id })),
  };
}

async function statementsOf(caller: Client, first: number): Promise<number> {
  const { policies } = await caller.ask(PolicyTreeDocument, { first });
  expect(policies?.nodes).toHaveLength(first);
  const line = lines.findLast((each) => each.message === 'graphql' && each['operationName'] === 'PolicyTree');
  return Number(line?.['statements']);
}

it.each([
  ['a partner', () => dealer],
  ['the insurer’s underwriter, over three partners', () => underwriter],
])('for %s: 1, 10 and 50 policies with everything below them', async (who, caller) => {
  await statementsOf(caller(), 1); // figures of tariffs are read once per process
  const counts = [await statementsOf(caller(), 1), await statementsOf(caller(), 10), await statementsOf(caller(), 50)];
  console.log(`statements for 1, 10 and 50 policies, ${who}: ${counts.join(', ')}`);
  expect(new Set(counts).size).toBe(1);
});
