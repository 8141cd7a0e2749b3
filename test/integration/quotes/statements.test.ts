/** A list costs the same number of statements whatever its length: every nested object is loaded in bulk. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { wireId } from '../../../src/kernel/ids.js';
import { type PeopleInput, QuoteTreeDocument } from '../../generated/operations.js';
import { takingOf } from '../../kit/acceptance.js';
import { anOutlet, aProducer } from '../../kit/channels-fixture.js';
import type { Client } from '../../kit/gateway.js';
import { recordingLog } from '../../kit/jobs.js';
import {
  anOption,
  aSelection,
  aValuedSaloon,
  bothParts,
  DAMAGE,
  quoteWorld,
  type QuoteWorld,
  type Seller,
  THIRD_PARTY,
} from '../../kit/quote-world.js';

const { log, lines } = recordingLog();
let world: QuoteWorld;
let dealer: Seller;
let underwriter: Client;

beforeAll(async () => {
  world = await quoteWorld({ log });
  dealer = await world.partner();
  const others = await Promise.all([world.partner(), world.partner({ kind: 'BROKER' })]);
  // Fifty quotes of one partner, and some of others: own people, vehicles, outlets and salespeople each.
  for (let index = 0; index < 50; index += 1) {
    const seller = index % 10 === 9 ? (others[index % others.length] ?? dealer) : dealer;
    const quote = await seller.quoted({
      ...(await ownSeller(seller)),
      people: peopleOf(index),
      vehicle: aValuedSaloon(),
      options: [anOption('A'), bothParts('B', aSelection([DAMAGE, THIRD_PARTY]))],
    });
    // Every third has become an application.
    if (index % 3 === 1)
      await seller.accept(await takingOf(seller, quote, 'A', { acceptance: { people: peopleOf(index) } }));
    if (seller !== dealer) await dealer.quoted(await ownSeller(dealer));
  }
  // The newest of all too, so that a page of one holds what a page of fifty does.
  const newest = await dealer.quoted({
    ...(await ownSeller(dealer)),
    people: peopleOf(50),
    vehicle: aValuedSaloon(),
    options: [anOption('A'), bothParts('B', aSelection([DAMAGE, THIRD_PARTY]))],
  });
  await dealer.accept(await takingOf(dealer, newest, 'A', { acceptance: { people: peopleOf(50) } }));
  underwriter = await world.staff(['UNDERWRITER']);
}, 240_000);
afterAll(() => world.stop());

const peopleOf = (index: number): PeopleInput => ({
  policyholder: {
    person: { name: `林${nth(index)}`, identity: { kind: 'RESIDENT_ID', number: '11010519491231002X' } },
  },
  owner: { person: { name: `周${nth(index)}`, identity: { kind: 'RESIDENT_ID', number: '11010519491231002X' } } },
});

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
  const { quotes } = await caller.ask(QuoteTreeDocument, { first });
  expect(quotes?.nodes).toHaveLength(first);
  const line = lines.findLast((each) => each.message === 'graphql' && each['operationName'] === 'QuoteTree');
  return Number(line?.['statements']);
}

it.each([
  ['a partner', () => dealer],
  ['the insurer’s underwriter, over three partners', () => underwriter],
])('for %s: 1, 10 and 50 quotes with everything below them', async (who, caller) => {
  await statementsOf(caller(), 1); // figures of tariffs are read once per process
  const counts = [await statementsOf(caller(), 1), await statementsOf(caller(), 10), await statementsOf(caller(), 50)];
  console.log(`statements for 1, 10 and 50 quotes, ${who}: ${counts.join(', ')}`);
  expect(new Set(counts).size).toBe(1);
});
