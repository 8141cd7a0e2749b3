/** Commission follows the premium (domain.md 6.2): what goes back takes its share back, in the commit that owes the refund. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { EndorsementChangeInput } from '../../generated/operations.js';
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

/** As the API writes it. */
function yuanOf(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
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

const MORE_LIABILITY: EndorsementChangeInput[] = [
  { sumInsuredChange: { code: 'THIRD_PARTY_LIABILITY', sumInsured: { amount: '2000000.00', currency: 'CNY' } } },
];

it('premium added in mid-term earns at the terms pinned on the policy, and goes back first with what it earned', async () => {
  const { commercial } = await begun(dealer);
  const [accrual] = await entries(commercial);
  await world.on('2027-03-01T09:00:00.000+08:00');
  await world.endorsed(dealer, [commercial.wire], MORE_LIABILITY);
  const [, added] = await entries(commercial);
  const [slip] = await world.db.owner<{ fen: string; net: string }[]>`
    select premium_change_fen::text as fen, plan -> 'change' ->> 'netFen' as net from endorsement_slips where policy_id = ${commercial.id} and premium_change_fen > 0`;
  if (!accrual || !added || !slip) throw new Error('nothing was added');
  // The rate of the sale: 1 CNY net earns what it earned at issue.
  const [{ rate }] = (await world.db.owner<{ rate: string }[]>`
    select rate from commission_entries where policy_id = ${commercial.id} and kind = 'ACCRUAL' order by id limit 1`) as unknown as [
    { rate: string },
  ];
  expect(added).toEqual({
    kind: 'ACCRUAL',
    premium: BigInt(slip.fen),
    amount: share(BigInt(slip.net), BigInt(Math.round(Number(rate) * 10_000)), 10_000n),
  });
  const back = await ended(dealer, commercial);
  const taken = (await entries(commercial)).slice(2);
  expect(taken).toEqual(
    [
      { kind: 'CLAWBACK', premium: -added.premium, amount: -added.amount },
      {
        kind: 'CLAWBACK',
        premium: added.premium - back,
        amount: -share(accrual.amount, back - added.premium, accrual.premium),
      },
    ].slice(0, taken.length),
  );
  expect(taken.map(({ premium }) => premium).reduce((all, each) => all + each, 0n)).toBe(-back);
});

const EFFECT = '{ slips { commission { base { amount } amount { amount } refusal { code } } } }';
interface Effects {
  readonly told: { readonly slips: readonly { readonly commission: unknown }[] };
}

it('a preview tells the effect on commission, and it is what is booked (issue 5.2)', async () => {
  const { commercial } = await begun(dealer);
  const foresee = async (changes: EndorsementChangeInput[]): Promise<unknown> => {
    const text = `query Foresee($input: EndorsementPreviewInput!) { told: endorsementPreview(input: $input) ${EFFECT} }`;
    const input = { policyIds: [commercial.wire], proposal: { changes } };
    return (await dealer.send<Effects, object>(text, { input })).data?.told.slips[0]?.commission;
  };
  const booked = async (changes: EndorsementChangeInput[]): Promise<unknown> => {
    const { id } = await world.endorsed(dealer, [commercial.wire], changes);
    const text = `query Booked($id: ID!) { told: endorsement(by: { id: $id }) ${EFFECT} }`;
    return (await dealer.send<Effects, object>(text, { id })).data?.told.slips[0]?.commission;
  };
  await world.on('2027-03-01T09:00:00.000+08:00');
  const gain = await foresee(MORE_LIABILITY);
  expect(await booked(MORE_LIABILITY)).toEqual(gain);
  const [, added] = await entries(commercial);
  expect(gain).toMatchObject({ amount: { amount: yuanOf(added?.amount ?? 0n) }, refusal: null });

  await world.on('2027-04-01T09:00:00.000+08:00');
  const less: EndorsementChangeInput[] = [{ removeCoverage: 'VEHICLE_DAMAGE' }];
  const loss = await foresee(less);
  expect(await booked(less)).toEqual(loss);
  const clawed = (await entries(commercial)).filter(({ kind }) => kind === 'CLAWBACK');
  expect(clawed.length).toBe(2); // what was added first, then of the sale
  expect(loss).toMatchObject({ amount: { amount: yuanOf(clawed.reduce((all, { amount }) => all + amount, 0n)) } });
});

it('a partner that earns none is paid back to all the same', async () => {
  const fleet = await world.partner({ kind: 'ENTERPRISE' });
  const { commercial } = await begun(fleet);
  expect((await entries(commercial)).map(({ amount }) => amount)).toEqual([0n]);
  await world.on('2027-03-01T09:00:00.000+08:00');
  expect(await ended(fleet, commercial)).toBeGreaterThan(0n);
  expect((await entries(commercial)).every(({ amount }) => amount === 0n)).toBe(true);
});
