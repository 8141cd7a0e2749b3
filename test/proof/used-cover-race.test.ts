/**
 * Two claims of one policy, decided at once (S-241, S-245; domain 2.3: a coverage ends when it is used up). Whatever the
 * interleaving, what is approved under a coverage never goes beyond its sum insured: one of the two is approved, the other
 * is told to be calculated again and by whom, and then gets to the fen what is left. 6 pairs; full: PROVE=1, 200.
 * Planted: nobody waits for the policy. Both are approved, and together they take more than there is.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { coverLock } from '../../src/modules/claims/operations/used-before.js';
import { type Chain, claimChain, cny, type Done, type Handled, type Handler } from '../kit/claim-chain.js';
import { claimWorld, type ClaimWorld, DURING } from '../kit/claim-world.js';
import { coverage, coveredPlate } from '../kit/covered-pair.js';
import { proof, randomOf } from '../kit/proof.js';
import type { Seller } from '../kit/quote-world.js';

const SIZE = proof('used-up cover', { reduced: 6, full: 200 });
/** Of the scratch coverage, yuan. */
const SUM_INSURED = 5000;

let world: ClaimWorld;
let dealer: Seller;
let chain: Chain;
let plate: string;
let approvers: readonly [Handler, Handler];
beforeAll(async () => {
  world = await claimWorld();
  dealer = await world.partner();
  plate = await coveredPlate(
    world,
    dealer,
    [coverage('VEHICLE_DAMAGE', 150_000), coverage('BODY_SCRATCH', SUM_INSURED)],
    '2020',
  );
  chain = await claimChain(world);
  approvers = [await chain.handler(5), await chain.handler(5)];
  await world.on(DURING);
}, 120_000);
afterEach(() => {
  coverLock.held = true;
});
afterAll(() => world.stop());

let losses = 0;
/** Scratches of a loss of its own: five hours after the last. */
function scratched(yuan: string, state: 'DOCUMENTS_COMPLETE' | 'CALCULATED'): Promise<Handled> {
  losses += 1;
  const at = new Date(Date.parse('2026-12-01T00:10:00.000+08:00') + (losses % 90) * 5 * 3_600_000);
  return chain.upTo(
    state,
    dealer,
    { policy: { plate }, occurredAt: at.toISOString().replace('Z', '+00:00') },
    { assessed: { lines: [], separate: [{ part: 'SCRATCH', loss: cny(yuan) }] } },
  );
}

const approve = (by: Handler, claim: Handled): Promise<Done> =>
  chain.act(by, 'approve', claim, { payable: claim.calculation?.payable, opinion: '同意' });
const codes = ({ userErrors }: Done): string[] => userErrors.map(({ code }) => code);

/** What is approved under the coverage now, yuan. */
async function taken(): Promise<number> {
  const [row] = await world.db.owner<{ fen: string }[]>`
    select coalesce(sum(c.payable_fen), 0)::text as fen from claims k
    join lateral (select payable_fen from claim_calculations c where c.claim_id = k.id order by sequence desc limit 1) c on true
    where k.state = 'APPROVED'`;
  return Number(row?.fen ?? 0) / 100;
}

/** The cover is whole again: what was approved never was. */
async function whole(): Promise<void> {
  await world.db
    .owner`update claims set state = 'CANCELLED', revision = revision + 1 where state in ('APPROVED', 'CALCULATED')`;
}

describe('two claims that together ask for more than the sum insured', () => {
  it('approved at once, never take more than there is; the second gets what is left', async () => {
    const random = randomOf(SIZE.seed);
    const yuan = (least: number, most: number): number => least + Math.floor(random() * (most - least));
    for (let pair = 0; pair < SIZE.n; pair += 1) {
      const asked = [yuan(2600, SUM_INSURED), yuan(2600, SUM_INSURED)] as const;
      const claims: [Handled, Handled] = [
        await scratched(`${String(asked[0])}.00`, 'CALCULATED'),
        await scratched(`${String(asked[1])}.00`, 'CALCULATED'),
      ];
      expect(claims.map(({ calculation }) => calculation?.payable.amount)).toEqual(
        asked.map((each) => `${String(each)}.00`),
      );
      const done = await Promise.all([approve(approvers[0], claims[0]), approve(approvers[1], claims[1])]);
      const first = done.findIndex(({ claim }) => claim?.state === 'APPROVED');
      const second = 1 - first;
      const [winner, refused] = [done[first], done[second]] as [Done, Done];
      expect([codes(winner), codes(refused)]).toEqual([[], ['COVER_USED_MEANWHILE']]);
      expect(refused.userErrors[0]?.facts).toMatchObject([
        { name: 'coverages', value: 'BODY_SCRATCH' },
        { name: 'claims', value: winner.claim?.number },
      ]);
      const loser = await chain.read(chain.verifier, claims[second] as Handled);
      const again = await chain.did(chain.verifier, 'calculate', loser, { liability: 'FULL' });
      const left = SUM_INSURED - (asked[first] ?? 0);
      expect(again.calculation?.payable.amount).toBe(`${String(left)}.00`);
      // At most 2,000 goes the fast way, where the vehicle shows no signal.
      if (again.state !== 'APPROVED')
        expect(codes(await approve(approvers[0], await chain.read(chain.verifier, again)))).toEqual([]);
      expect(await taken()).toBe(SUM_INSURED);
      await whole();
    }
    SIZE.report({ pairs: SIZE.n, above: 0 });
  }, 1_800_000);

  it('calculated at once and small enough for the fast way, are not both approved beyond it', async () => {
    await whole();
    const used = await scratched('3500.00', 'CALCULATED');
    expect(codes(await approve(approvers[0], used))).toEqual([]);
    // 1,500 are left; each asks for 1,000.
    const small = [await scratched('1000.00', 'DOCUMENTS_COMPLETE'), await scratched('1000.00', 'DOCUMENTS_COMPLETE')];
    await world.db.owner`update claims set late = false`;
    await Promise.all(small.map((claim) => chain.act(chain.verifier, 'calculate', claim, { liability: 'FULL' })));
    for (const claim of small) {
      const now = await chain.read(chain.verifier, claim);
      if (now.state === 'CALCULATED') await approve(approvers[1], now);
    }
    expect(await taken()).toBeLessThanOrEqual(SUM_INSURED);
    await whole();
  });

  it('control: where nobody waits for the policy, both are approved', async () => {
    coverLock.held = false;
    let most = 0;
    for (let pair = 0; pair < 20 && most <= SUM_INSURED; pair += 1) {
      const claims = [await scratched('4000.00', 'CALCULATED'), await scratched('4000.00', 'CALCULATED')] as const;
      await Promise.all([approve(approvers[0], claims[0]), approve(approvers[1], claims[1])]);
      most = Math.max(most, await taken());
      await whole();
    }
    expect(most).toBe(8000);
  }, 300_000);
});
