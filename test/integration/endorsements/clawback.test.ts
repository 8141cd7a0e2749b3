/** Commission follows the premium (domain.md 6.2): what goes back takes its share back, in the commit that owes the refund. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { endorsementWorld, type EndorsementWorld, type Held } from '../../kit/endorsement-world.js';
import type { Seller } from '../../kit/quote-world.js';

let world: EndorsementWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await endorsementWorld();
  dealer = await world.partner({ kind: 'DEALER' });
}, 120_000);
afterAll(() => world.stop());

interface Entry {
  readonly kind: string;
  readonly premium: bigint;
  readonly amount: bigint;
}

async function entries({ id }: Pick<Held, 'id'>): Promise<Entry[]> {
  const rows = await world.db.owner<{ kind: string; premium: string; amount: string }[]>`
    select kind, premium_fen::text as premium, amount_fen::text as amount from commission_entries where policy_id = ${id} order by id`;
  return rows.map(({ kind, premium, amount }) => ({ kind, premium: BigInt(premium), amount: BigInt(amount) }));
}

async function begun(seller: Seller): Promise<{ commercial: Held }> {
  world.clock.at('2026-11-21T10:00:00.000+08:00');
  const pair = await world.pair(seller);
  await world.on('2026-11-22T00:00:00.000+08:00');
  return pair;
}

/** Cancelled on the policyholder's wish, by day. Answers what went back. */
async function ended(seller: Seller, policy: Held): Promise<bigint> {
  const { endorsement, userErrors } = await world.cancel(
    seller,
    policy,
    { reason: 'POLICYHOLDER_REQUEST' },
    { signature: world.signature() },
  );
  expect(userErrors).toEqual([]);
  expect(endorsement?.state).toBe('EFFECTIVE');
  const [row] = await world.db.owner<{ fen: string }[]>`
    select (-sum(premium_change_fen))::text as fen from endorsement_slips where policy_id = ${policy.id} and premium_change_fen < 0`;
  return BigInt(row?.fen ?? '0');
}

/** Half up, in whole fen. */
const share = (whole: bigint, part: bigint, of: bigint): bigint => (whole * part * 2n + of) / (2n * of);

it('a cancellation takes back the share of the premium that goes back, once', async () => {
  const { commercial } = await begun(dealer);
  const [accrual] = await entries(commercial);
  await world.on('2027-03-01T09:00:00.000+08:00');
  const back = await ended(dealer, commercial);
  expect(accrual?.amount).toBeGreaterThan(0n);
  expect(await entries(commercial)).toEqual([
    accrual,
    { kind: 'CLAWBACK', premium: -back, amount: -share(accrual!.amount, back, accrual!.premium) },
  ]);
});

it('premium added since goes back first, and has earned nothing to take back', async () => {
  const { commercial } = await begun(dealer);
  const [accrual] = await entries(commercial);
  await world.on('2027-03-01T09:00:00.000+08:00');
  await world.endorsed(
    dealer,
    [commercial.wire],
    [{ sumInsuredChange: { code: 'THIRD_PARTY_LIABILITY', sumInsured: { amount: '2000000.00', currency: 'CNY' } } }],
  );
  expect(await entries(commercial)).toEqual([accrual]);
  const [added] = await world.db.owner<{ fen: string }[]>`
    select sum(premium_change_fen)::text as fen from endorsement_slips where policy_id = ${commercial.id} and premium_change_fen > 0`;
  const back = (await ended(dealer, commercial)) - BigInt(added?.fen ?? '0');
  expect(back).toBeGreaterThan(0n);
  expect((await entries(commercial)).slice(1)).toEqual([
    { kind: 'CLAWBACK', premium: -back, amount: -share(accrual!.amount, back, accrual!.premium) },
  ]);
});

it('a partner that earns none is paid back to all the same', async () => {
  const fleet = await world.partner({ kind: 'ENTERPRISE' });
  const { commercial } = await begun(fleet);
  expect((await entries(commercial)).map(({ amount }) => amount)).toEqual([0n]);
  await world.on('2027-03-01T09:00:00.000+08:00');
  expect(await ended(fleet, commercial)).toBeGreaterThan(0n);
  expect((await entries(commercial)).every(({ amount }) => amount === 0n)).toBe(true);
});
