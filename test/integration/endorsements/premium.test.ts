/** Changes that cost or give back, over HTTP: previewed, confirmed to the fen, paid before they hold, refunded to who paid. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { endorsementWorld, type EndorsementWorld, type Held, uuidOf } from '../../kit/endorsement-world.js';
import type { Seller } from '../../kit/quote-world.js';

let world: EndorsementWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await endorsementWorld();
  dealer = await world.partner();
}, 120_000);
afterAll(() => world.stop());

const START = '2026-11-22T00:00:00.000+08:00';
const fen = (text: string): bigint => BigInt(text.replace('.', ''));

async function begun(): Promise<{ compulsory: Held; commercial: Held }> {
  world.clock.at('2026-11-21T10:00:00.000+08:00');
  const pair = await world.pair(dealer);
  await world.on(START);
  return pair;
}

it('S-186: a higher limit is previewed, confirmed as previewed, paid, and then holds from the day it was priced for', async () => {
  const { commercial } = await begun();
  await world.on('2027-03-01T09:00:00.000+08:00'); // 99 days run, the change holds from the 100th
  const changes = [
    {
      sumInsuredChange: {
        code: 'THIRD_PARTY_LIABILITY' as const,
        sumInsured: { amount: '2000000.00', currency: 'CNY' as const },
      },
    },
  ];
  const preview = await world.preview(dealer, { policyIds: [commercial.wire], proposal: { changes } });
  expect(preview.refusals).toEqual([]);
  const [slip] = preview.slips;
  expect(slip).toMatchObject({ number: null, daysRun: 100, daysLeft: 265, days: 365 });
  const before = await world.timeLine(dealer, commercial);
  const annual =
    fen(slip?.versionAfter.premium.amount.amount ?? '') - fen(before.versions.nodes[0]?.premium.amount.amount ?? '');
  const due = fen(preview.premiumChange.amount);
  // (new − old) × 265 ÷ 365, half up to the fen
  expect(due).toBe((annual * 265n * 2n + 365n) / 730n);
  expect(slip?.premiumChange.lines.reduce((all, line) => all + fen(line.amount.amount), 0n)).toBe(due);

  const { endorsement: priced, userErrors } = await world.request(dealer, [commercial.wire], changes);
  expect(userErrors).toEqual([]);
  expect(priced).toMatchObject({
    state: 'PRICED',
    digest: preview.digest,
    effectiveAt: '2027-03-02T00:00:00.000+08:00',
  });
  expect(priced?.slips).toEqual(preview.slips);
  if (!priced) throw new Error('no endorsement');

  const { endorsement: waiting, userErrors: refused } = await world.confirm(dealer, priced);
  expect(refused).toEqual([]);
  expect(waiting).toMatchObject({
    state: 'AWAITING_PAYMENT',
    charge: { state: 'OPEN', amount: preview.premiumChange },
  });
  if (!waiting) throw new Error('no endorsement');
  expect((await world.timeLine(dealer, commercial)).versions.nodes).toHaveLength(1); // nothing holds unpaid

  await world.pay(dealer, waiting);
  await world.apply(waiting);
  await world.apply(waiting); // a job that comes twice has one effect
  const done = await world.read(dealer, waiting.id);
  expect(done).toMatchObject({ state: 'EFFECTIVE', charge: { state: 'PAID' } });
  expect(done.slips[0]?.number).toMatch(/^EDM-2027-\d{6}-/);
  const line = await world.timeLine(dealer, commercial);
  expect(
    line.versions.nodes.map(({ sequence, effectiveFrom, effectiveUntil, reason, endorsement }) => [
      sequence,
      effectiveFrom,
      effectiveUntil,
      reason,
      endorsement?.number ?? null,
    ]),
  ).toEqual([
    [3, '2027-03-02T00:00:00.000+08:00', '2027-11-22T00:00:00.000+08:00', 'ENDORSEMENT', done.number],
    [2, START, '2027-03-02T00:00:00.000+08:00', 'ISSUE', null],
    [1, START, '2027-11-22T00:00:00.000+08:00', 'ISSUE', null],
  ]);
  expect(line.versions.nodes[0]?.changes.map(({ path }) => path)).toEqual([
    'coverages.THIRD_PARTY_LIABILITY',
    'premium',
  ]);
}, 60_000);

it('S-186: removing a coverage gives back by day, in one commit, to the payment it came from', async () => {
  const { commercial } = await begun();
  await world.on('2027-03-01T09:00:00.000+08:00');
  const preview = await world.preview(dealer, {
    policyIds: [commercial.wire],
    proposal: { changes: [{ removeCoverage: 'VEHICLE_DAMAGE' }] },
  });
  const damage = preview.slips[0]?.premiumChange.lines.find(({ coverage }) => coverage === 'VEHICLE_DAMAGE');
  expect(damage?.amount.amount).toBe(preview.premiumChange.amount);
  expect(preview.premiumChange.amount).toMatch(/^-/);
  const done = await world.endorsed(dealer, [commercial.wire], [{ removeCoverage: 'VEHICLE_DAMAGE' }]);
  expect(done.state).toBe('EFFECTIVE');
  expect(done.digest).toBe(preview.digest);
  expect(done.refunds.map(({ amount }) => `-${amount.amount}`)).toEqual([preview.premiumChange.amount]);
  const [refund] = await world.db.owner<{ charge: string; application: string }[]>`
    select o.charge_id as charge, a.charge_id as application from refunds r
    join payment_orders o on o.id = r.payment_order_id, policies p join applications a on a.id = p.application_id
    where r.cause_id = ${uuidOf(done.id)} and p.id = ${commercial.id}`;
  expect(refund?.charge).toBe(refund?.application);
}, 60_000);

it('CTR 7: what is due on one policy of a pair is not set off against what goes back on the other', async () => {
  const { compulsory, commercial } = await begun();
  await world.on('2027-03-01T09:00:00.000+08:00');
  const changes = [{ modelCorrection: { seats: 7 } }, { removeCoverage: 'VEHICLE_DAMAGE' as const }];
  const preview = await world.preview(dealer, { policyIds: [compulsory.wire, commercial.wire], proposal: { changes } });
  const [due, back] = [compulsory, commercial].map(({ number }) => {
    const slip = preview.slips.find(({ policy }) => policy.number === number);
    return slip?.premiumChange.amount.amount ?? '';
  });
  expect(due).toBe('108.90');
  expect(back).toMatch(/^-/);
  expect(fen(preview.premiumChange.amount)).toBe(fen(due ?? '') + fen(back ?? ''));
  const done = await world.endorsed(dealer, [compulsory.wire, commercial.wire], changes);
  expect(done).toMatchObject({ state: 'EFFECTIVE', charge: { state: 'PAID', amount: { amount: due } } });
  expect(done.refunds.map(({ amount }) => `-${amount.amount}`)).toEqual([back]);
  expect(done.slips.map(({ number }) => number?.slice(0, 3)).sort()).toEqual(['EDC', 'EDM']);
  // Ended later, the compulsory policy gives back out of both payments, the newest first.
  await world.on('2027-06-01T09:00:00.000+08:00');
  const { endorsement } = await world.cancel(
    dealer,
    compulsory,
    { reason: 'VEHICLE_LOST' },
    { materials: [{ kind: 'CANCELLATION_PROOF', file: world.signature().evidence }], signature: world.signature() },
  );
  const drawn = await world.db.owner<{ charge: string; fen: string }[]>`
    select c.subject_kind as charge, r.amount_fen::text as fen from endorsement_refunds r join charges c on c.id = r.charge_id
    where r.endorsement_id = ${uuidOf(endorsement?.id ?? '')} order by c.subject_kind desc`;
  // 1,100 a year, 173 of 365 days left: 521.37; 108.90 of it was paid with the change.
  expect(endorsement?.premiumChange.amount).toBe('-521.37');
  expect(drawn.map((row) => ({ ...row }))).toEqual([
    { charge: 'Endorsement', fen: '10890' },
    { charge: 'Application', fen: '41247' },
  ]);
}, 60_000);
