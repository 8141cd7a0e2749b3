/**
 * A tier scheme of partners that is on (S-275 to S-279, S-402), and contribution with what was paid on claims (S-276:
 * premium less claims less expenses). Without a scheme for the day the rule is off, and says so (C-08).
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Id, wireId } from '../../../src/kernel/ids.js';
import { CustomerTierOfDocument, PartnerTierOfDocument } from '../../generated/operations.js';
import { type ClaimMoneyWorld, claimMoneyWorld, type MoneyClaim } from '../../kit/claim-money-world.js';
import { endorsementWorld } from '../../kit/endorsement-world.js';
import type { Client } from '../../kit/gateway.js';
import { EVERYTHING, nextTerms, type Seller } from '../../kit/quote-world.js';

const ALL = [{ atLeast: '0', points: '100' }];
const SCHEME = {
  from: '2026-12-01',
  months: 12,
  sizeBy: 'PREMIUM',
  gapDays: 30,
  factors: {
    CONTRIBUTION: { weight: '0.5', cutoffs: ALL },
    SIZE: { weight: '0.3', cutoffs: [{ atLeast: '0.01', points: '100' }] },
    LOYALTY: { weight: '0.2', cutoffs: [{ atLeast: '1', points: '100' }] },
  },
  tiers: [
    { code: 'CORE', atLeast: '80', service: { zh: '专属渠道经理', en: 'A channel manager of their own' } },
    { code: 'ORDINARY', atLeast: '0', service: { zh: '标准服务', en: 'Standard service' } },
  ],
};

let world: ClaimMoneyWorld;
let first: Seller;
let dealer: Seller;
let claim: MoneyClaim;
let customer: string;

beforeAll(async () => {
  const schemes = ['PARTNER', 'CUSTOMER'].map((of) => ({ of, ...SCHEME }));
  world = await claimMoneyWorld(await endorsementWorld({ TIER_SCHEMES: JSON.stringify(schemes) }));
  first = await world.partner();
  dealer = first;
  claim = await world.approved(first); // a pair from 22 November 2026 on; the loss is approved on 21 December
  const [row] = await world.db.owner<
    { policyholder_id: Id<'Person'> }[]
  >`select policyholder_id from policies where id = ${claim.policies.commercial.id}`;
  customer = wireId('Person', row!.policyholder_id);
}, 90_000);
afterAll(() => world.stop());

async function at(text: string): Promise<void> {
  world.clock.at(`${text}+08:00`);
  dealer = await world.signInAgain(first);
}
async function tier(by: Client = dealer) {
  const { node } = await by.ask(PartnerTierOfDocument, { id: wireId('Partner', first.made.id) });
  if (node?.__typename !== 'Partner' || !node.tier) throw new Error('no tier');
  return node.tier;
}
const tierOfCustomer = async () => (await dealer.ask(CustomerTierOfDocument, { partyId: customer })).customerTier;
const contribution = (found: { factors: readonly { factor: string; value?: string | null }[] } | null | undefined) =>
  found?.factors.find(({ factor }) => factor === 'CONTRIBUTION')?.value;

/** Premium and commission of both policies by days, as anybody would reckon it; in fen. */
async function earnedFen(days: number): Promise<number> {
  const rows = await world.db.owner<{ net: string; commission: string | null; days: number }[]>`
    select v.content->'policy'->>'netFen' as net, e.amount_fen::text as commission, (p.ends_at::date - p.starts_at::date) as days
    from policies p join policy_versions v on v.policy_id = p.id left join commission_entries e on e.policy_id = p.id
    where p.partner_id = ${first.made.id}`;
  const share = (of: (row: (typeof rows)[number]) => number): number =>
    Math.round(rows.reduce((sum, row) => sum + (of(row) * days) / row.days, 0));
  return share(({ net }) => Number(net)) - share(({ commission }) => Number(commission ?? 0));
}

describe('a partner', () => {
  it('has no tier before a scheme holds: the rule is off, and says so in both languages (C-08)', async () => {
    await at('2026-11-30T23:59:59.999');
    expect(await tier()).toMatchObject({
      ...{ ruleOn: false, tier: null, service: null, points: null, factors: [] },
      note: 'No weights and cut-offs are set for today: the rule is off.',
    });
    const id = wireId('Partner', first.made.id);
    const { node } = await dealer.ask(PartnerTierOfDocument, { id }, { language: 'zh-CN' });
    expect(node).toMatchObject({ tier: { note: '未设定权重与分档,分级规则停用。' } });
    expect(await tierOfCustomer()).toMatchObject({ ruleOn: false, tier: null });
    await at('2026-12-01T00:00:00');
    expect(await tier()).toMatchObject({ ruleOn: true, note: null });
  }, 60_000);

  it('contribution, size and loyalty by hand, while nothing was paid on claims', async () => {
    await at('2026-12-21T10:00:00');
    const found = await tier();
    // 22 November to 20 December, both included: 29 days.
    expect(Number(contribution(found)) * 100).toBeCloseTo(await earnedFen(29), 6);
    // 100 × 0.5 + 100 × 0.3 + 0 × 0.2
    expect(found).toMatchObject({ tier: 'CORE', points: '80', service: 'A channel manager of their own', note: null });
    expect(await tierOfCustomer()).toMatchObject({ tier: 'CORE', points: '80' });
  }, 60_000);

  it('what arrived at payees counts from the day after, for the partner and for the customer', async () => {
    const finance = await world.staff(['FINANCE'], 5);
    expect((await world.payClaim(finance, claim, '45000.00')).userErrors).toEqual([]);
    await world.settle();
    expect((await world.seen(finance, claim)).state).toBe('PAID');
    await at('2026-12-21T23:59:59.999');
    expect(Number(contribution(await tier()))).toBeGreaterThan(0);
    await at('2026-12-22T00:00:00');
    const fen = (await earnedFen(30)) - 4_500_000;
    for (const found of [await tier(), await tierOfCustomer()]) {
      expect(Number(contribution(found)) * 100).toBeCloseTo(fen, 6);
      expect(found).toMatchObject({ tier: 'ORDINARY', points: '30' });
    }
    // Twelve months back: the payment of the 21st is in the figures of 21 December 2027 for the last time.
    await at('2027-12-21T10:00:00');
    expect(Number(contribution(await tier()))).toBeLessThan(-40_000);
    await at('2027-12-22T10:00:00');
    expect(Number(contribution(await tier()))).toBeGreaterThan(0);
  }, 60_000);

  it('whose agreement opens no amounts of claims reads its tier, not the figure that would tell them (CLAIM_SCOPE)', async () => {
    await at('2026-12-23T10:00:00');
    await nextTerms(world, first, { ...EVERYTHING, CLAIM_SCOPE: { acts: ['REPORT', 'DOCUMENTS', 'STATUS'] } });
    await at('2026-12-24T10:00:00');
    const found = await tier();
    expect(found).toMatchObject({ tier: 'ORDINARY', points: '30' });
    expect(contribution(found)).toBeNull();
    expect(found.note).toContain('your agreement does not open');
    expect(contribution(await tierOfCustomer())).toBeNull();
    const manager = await world.staff(['CHANNEL_MANAGER']);
    expect(Number(contribution(await tier(manager)))).toBeLessThan(-40_000);
  }, 60_000);
});
