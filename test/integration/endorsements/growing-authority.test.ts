/** BINDING_AUTHORITY of a sum that grows in mid-term (design §4): bound at the confirmation, given back when it comes to nothing or the policy ends. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { expireCharges } from '../../../src/modules/billing/index.js';
import { endorsementWorld, type EndorsementWorld } from '../../kit/endorsement-world.js';
import { type EndorsementChangeInput, EndorsementWithdrawDocument } from '../../generated/operations.js';
import { newKey, nextTerms, type Seller } from '../../kit/quote-world.js';

let world: EndorsementWorld;
beforeAll(async () => {
  world = await endorsementWorld();
}, 120_000);
afterAll(() => world.stop());

/** From 1,000,000 to 2,000,000: a million more at stake. */
const MORE: EndorsementChangeInput[] = [
  { sumInsuredChange: { code: 'THIRD_PARTY_LIABILITY', sumInsured: { amount: '2000000.00', currency: 'CNY' } } },
];
const MILLION = 100_000_000n;

async function inForce({ made }: Seller): Promise<bigint> {
  const [row] = await world.db.owner<{ used: string }[]>`
    select used::text as used from authority_balances where partner_id = ${made.id} and scope = 'IN_FORCE'`;
  return BigInt(row?.used ?? '0');
}

async function begun() {
  world.clock.at('2026-11-21T10:00:00.000+08:00');
  const seller = await world.partner();
  const pair = await world.pair(seller);
  await world.on('2027-01-10T09:00:00.000+08:00');
  return { seller, ...pair, sold: await inForce(seller) };
}

it('is counted from the confirmation on, by what is at stake beyond before, and ends with its policy', async () => {
  const { seller, commercial, sold } = await begun();
  const { endorsement } = await world.request(seller, [commercial.wire], MORE);
  expect(await inForce(seller)).toBe(sold); // asked for, not bound
  const { endorsement: confirmed } = await world.confirm(seller, endorsement!);
  expect(await inForce(seller)).toBe(sold + MILLION);
  await world.pay(seller, confirmed!);
  await world.apply(confirmed!);
  expect(await inForce(seller)).toBe(sold + MILLION);
  await world.cancel(seller, commercial, { reason: 'POLICYHOLDER_REQUEST' }, { signature: world.signature() });
  await world.on('2027-01-11T00:00:00.000+08:00');
  expect(await inForce(seller)).toBe(sold); // the compulsory policy of the same sale still runs
});

it('is the partner’s again when the change is withdrawn, or was not paid in time', async () => {
  const { seller, commercial, sold } = await begun();
  const first = (await world.confirm(seller, (await world.request(seller, [commercial.wire], MORE)).endorsement!))
    .endorsement!;
  expect(await inForce(seller)).toBe(sold + MILLION);
  const input = { idempotencyKey: newKey(), endorsementId: first.id, expectedVersion: first.revision, reason: null };
  expect((await seller.ask(EndorsementWithdrawDocument, { input })).endorsementWithdraw?.userErrors).toEqual([]);
  expect(await inForce(seller)).toBe(sold);

  const second = (await world.confirm(seller, (await world.request(seller, [commercial.wire], MORE)).endorsement!))
    .endorsement!;
  expect(await inForce(seller)).toBe(sold + MILLION);
  await world.on('2027-03-10T09:00:00.000+08:00');
  await world.scan(expireCharges);
  expect((await world.read(seller, second.id)).state).toBe('EXPIRED');
  expect(await inForce(seller)).toBe(sold);
});

it('beyond what the agreement gives is refused by its clause; a sum that shrinks asks nothing', async () => {
  const { seller, commercial } = await begun();
  await nextTerms(world, seller, { BINDING_AUTHORITY: { perPolicy: '1.00', perDay: '1.00', inForce: '1.00' } });
  const { userErrors } = await world.request(seller, [commercial.wire], MORE);
  expect(userErrors.map(({ code }) => code)).toEqual(['TERM_BINDING_AUTHORITY']);
  const shrunk = await world.request(seller, [commercial.wire], [{ removeCoverage: 'VEHICLE_DAMAGE' }]);
  expect(shrunk.userErrors).toEqual([]);
});
