/** Tiers of customers and partners (S-275 to S-279, S-402) from weights that are settings: without them the rule is off, and says so (C-08). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Id, wireId } from '../../../src/kernel/ids.js';
import {
  CustomerTierOfDocument,
  CustomerTierShownDocument,
  PartnerTierOfDocument,
} from '../../generated/operations.js';
import { type PolicyRow, policyWorld, type PolicyWorld } from '../../kit/policy-world.js';
import { anOption, aValuedSaloon, aVin, type Seller } from '../../kit/quote-world.js';
import { HOLDER } from '../../kit/underwriting-world.js';

/** From 1 December 2026; of customers only, until 2027 ends for partners to stay off. */
const SCHEME = {
  of: 'CUSTOMER',
  from: '2026-12-01',
  until: '2029-01-01',
  months: 12,
  sizeBy: 'VEHICLES',
  gapDays: 30,
  factors: {
    CONTRIBUTION: { weight: '0.5', cutoffs: [{ atLeast: '0.01', points: '100' }] },
    SIZE: {
      weight: '0.3',
      cutoffs: [
        { atLeast: '1', points: '50' },
        { atLeast: '2', points: '100' },
      ],
    },
    LOYALTY: {
      weight: '0.2',
      cutoffs: [
        { atLeast: '1', points: '50' },
        { atLeast: '2', points: '100' },
      ],
    },
  },
  tiers: [
    { code: 'GOLD', atLeast: '80', service: { zh: '专属客户经理', en: 'An account manager of their own' } },
    { code: 'SILVER', atLeast: '60', service: { zh: '优先受理', en: 'Served first' } },
    { code: 'BASIC', atLeast: '0', service: { zh: '标准服务', en: 'Standard service' } },
  ],
};

let world: PolicyWorld;
let first: { readonly dealer: Seller; readonly other: Seller };
let dealer: Seller;
let sold: PolicyRow;
let customer: string;

beforeAll(async () => {
  world = await policyWorld({ env: { TIER_SCHEMES: JSON.stringify([SCHEME]) } });
  first = { dealer: await world.partner(), other: await world.partner() };
  dealer = first.dealer;
  sold = await sell('2026-11-22');
  const [row] = await world.db.owner<
    { policyholder_id: Id<'Person'> }[]
  >`select policyholder_id from policies where id = ${sold.id}`;
  customer = wireId('Person', row!.policyholder_id);
}, 60_000);
afterAll(() => world.stop());

async function at(text: string): Promise<void> {
  world.clock.at(`${text}+08:00`);
  dealer = await world.signInAgain(first.dealer);
}
/** A compulsory policy of the customer, from a day on. */
async function sell(from: string): Promise<PolicyRow> {
  const [policy] = await world.issued(dealer, {
    commercial: false,
    request: {
      people: { policyholder: HOLDER },
      vehicle: aValuedSaloon({ vin: aVin() }),
      options: [anOption('A', { startsAt: `${from}T00:00:00+08:00` })],
    },
  });
  if (!policy) throw new Error('not issued');
  return policy;
}
const tier = async (partyId = customer) => (await dealer.ask(CustomerTierOfDocument, { partyId })).customerTier;
const factor = (found: Awaited<ReturnType<typeof tier>>, name: string) =>
  found?.factors.find((each) => each.factor === name);

describe('a customer', () => {
  it('has no tier while nothing is set: the rule is off, and says so', async () => {
    await at('2026-11-30T10:00:00');
    expect(await tier()).toEqual({
      ...{ ruleOn: false, tier: null, service: null, months: null, schemeFrom: null, points: null, factors: [] },
      note: 'No weights and cut-offs are set for today: the rule is off.',
    });
  }, 60_000);

  it('contribution is what was earned by the day, less commission of the same days', async () => {
    await at('2027-01-21T10:00:00');
    const [row] = await world.db.owner<{ net: string; commission: string }[]>`
      select v.content->'policy'->>'netFen' as net, e.amount_fen::text as commission from policy_versions v
      join commission_entries e on e.policy_id = v.policy_id where v.policy_id = ${sold.id}`;
    // 22 November to 20 January, both included: 9 + 31 + 20 = 60 of 365 days.
    const share = (fen: string | undefined): number => Math.round((Number(fen) * 60) / 365);
    const fen = share(row?.net) - share(row?.commission);
    expect(fen).toBeGreaterThan(0);
    const found = await tier();
    expect(Number(factor(found, 'CONTRIBUTION')?.value)).toBe(fen / 100);
    // 100 × 0.5 + 50 × 0.3 + 0 × 0.2
    expect(found).toMatchObject({
      ruleOn: true,
      tier: 'SILVER',
      service: 'Served first',
      points: '65',
      months: 12,
      schemeFrom: '2026-12-01',
      note: null,
    });
    expect(factor(found, 'SIZE')).toMatchObject({ value: '1', points: '50', weight: '0.3' });
    expect(factor(found, 'LOYALTY')).toMatchObject({ value: '0', points: '0' });
  }, 60_000);

  it('is known again by identity; loyalty counts whole years without a break longer than agreed', async () => {
    await at('2027-11-20T10:00:00');
    await sell('2027-12-20'); // 28 days later: no break
    await at('2028-11-21T10:00:00');
    expect(factor(await tier(), 'LOYALTY')).toMatchObject({ value: '1' });
    await at('2028-11-22T10:00:00');
    // 100 × 0.5 + 50 × 0.3 + 100 × 0.2
    const found = await tier();
    expect(factor(found, 'LOYALTY')).toMatchObject({ value: '2', points: '100' });
    expect(found).toMatchObject({ tier: 'GOLD', points: '85' });
    await at('2029-01-20T10:00:00');
    expect(await tier()).toMatchObject({ ruleOn: false, tier: null }); // the scheme has ended
  }, 60_000);

  it('a longer break begins anew', async () => {
    const [{ count } = { count: 0 }] = await world.db.owner<{ count: number }[]>`
      select count(*)::int as count from policies where partner_id = ${dealer.made.id}`;
    expect(count).toBe(2);
    await at('2028-12-10T10:00:00'); // the second ends on 20 December 2028
    await world.db.owner`update policies set ends_at = ends_at - interval '5 days' where id = ${sold.id}`;
    expect(factor(await tier(), 'LOYALTY')).toMatchObject({ value: '0' });
  }, 60_000);
});

describe('who sees it', () => {
  it('the partner of the customer, and its insurer; nobody else, and no stranger', async () => {
    await at('2027-02-01T10:00:00');
    const manager = await world.staff(['CHANNEL_MANAGER']);
    expect((await manager.ask(CustomerTierOfDocument, { partyId: customer })).customerTier).toMatchObject({
      ruleOn: true,
    });
    const other = await world.signInAgain(first.other);
    for (const partyId of [customer, wireId('Partner', dealer.made.id), 'nonsense'])
      expect((await other.ask(CustomerTierOfDocument, { partyId })).customerTier).toBeNull();
  }, 60_000);

  it('who reads no commission reads no factors; who reads no policies reads no tier', async () => {
    const seller = await world.credentialOf(dealer.made, { roles: ['SELLER'] });
    expect((await seller.ask(CustomerTierShownDocument, { partyId: customer })).customerTier).toMatchObject({
      tier: 'SILVER',
    });
    expect((await seller.send(CustomerTierOfDocument, { partyId: customer })).errors[0]?.message).toBe(
      'Cannot query field "factors" on type "ServiceTier".',
    );
    const finance = await world.credentialOf(dealer.made, { roles: ['FINANCE'] });
    expect((await finance.send(CustomerTierShownDocument, { partyId: customer })).errors[0]?.message).toBe(
      'Cannot query field "customerTier" on type "Query".',
    );
  }, 60_000);

  it('a partner has a tier of its own rule, which is off here', async () => {
    const { node } = await dealer.ask(PartnerTierOfDocument, { id: wireId('Partner', dealer.made.id) });
    expect(node).toMatchObject({
      tier: { ruleOn: false, tier: null, note: expect.stringContaining('the rule is off') },
    });
  }, 60_000);
});
