/** What we paid ourselves counts in the level of a renewal, before the platform tells it and never twice (S-208, domain 2.7). */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { localDate } from '../../../src/kernel/dates.js';
import { wireId } from '../../../src/kernel/ids.js';
import { listRenewals, moveRenewals } from '../../../src/modules/renewals/index.js';
import { RenewalQuoteDocument } from '../../generated/operations.js';
import { type ClaimMoneyWorld, claimMoneyWorld, type MoneyClaim } from '../../kit/claim-money-world.js';
import type { Client } from '../../kit/gateway.js';
import { newKey, type Seller } from '../../kit/quote-world.js';
import { must, RENEWING } from '../../kit/renewal-world.js';

let world: ClaimMoneyWorld;
let dealer: Seller;
let finance: Client;
/** Paid claims of the policy that expires, as the platform tells them. */
let told = 0;

beforeAll(async () => {
  world = await claimMoneyWorld();
  dealer = await world.partner({ clauses: RENEWING });
  finance = await world.staff(['FINANCE'], 5);
  const year = (from: number, paidClaims = 0) => ({
    startsOn: localDate(`${String(from)}-11-22`),
    endsOn: localDate(`${String(from + 1)}-11-22`),
    paidClaims,
    shortTerm: false,
  });
  world.platform.commercialRecords.get = () => ({
    policies: [...[2022, 2023, 2024, 2025].map((from) => year(from)), year(2026, told)],
    ownerChangedOn: null,
    violationGrade: null,
  });
}, 90_000);
afterAll(() => world.stop());

async function quoted(claim: MoneyClaim) {
  const [row] = await world.db.owner<{ id: string }[]>`
    select renewal_id as id from renewal_policies where policy_id = ${claim.policies.commercial.id}`;
  const input = { idempotencyKey: newKey(), renewalId: wireId('Renewal', must(row).id as never) };
  const { renewalQuote } = await dealer.ask(RenewalQuoteDocument, { input });
  return must(renewalQuote?.renewal?.comparison);
}

it('a paid claim raises the level, and the reason says by how many fen; the platform telling the same changes nothing; without fault it does not count', async () => {
  const claim = await world.approved(dealer);
  const due = async () => {
    await world.on('2027-11-12T10:00:00.000+08:00');
    for (const scan of [listRenewals, moveRenewals]) await world.scan(scan);
  };
  // Money of 45,000.00 arrives while the policy runs.
  expect((await world.payClaim(finance, claim, '45000.00')).userErrors).toEqual([]);
  await world.settle();
  await due();

  const raised = await quoted(claim);
  // Four clean years at the sale; five years and a claim now: 1 − 3.
  expect(raised).toMatchObject({ noClaimLevelBefore: -4, noClaimLevelAfter: -2 });
  const fen = (amount: string | undefined): bigint => BigInt((amount ?? '0.00').replace('.', ''));
  const limit = must(raised.rows.find(({ coverage }) => coverage === 'THIRD_PARTY_LIABILITY'));
  expect(limit.reasons).toHaveLength(1);
  expect(limit.reasons[0]).toMatchObject({ kind: 'CLAIMS' });
  const difference = fen(limit.after?.amount) - fen(limit.before?.amount);
  expect(difference).toBeGreaterThan(0n);
  expect(fen(limit.reasons[0]?.amount.amount)).toBe(difference);

  told = 1; // the platform has heard of it
  expect(await quoted(claim)).toMatchObject({ noClaimLevelAfter: -2, after: raised.after });

  told = 0;
  await world.db.owner`update claims set liability = 'NONE' where id = ${claim.id}`;
  const spared = await quoted(claim);
  expect(spared.noClaimLevelAfter).toBe(-4);
  expect(fen(spared.after?.amount)).toBeLessThan(fen(raised.after?.amount));
});
