/**
 * A sum insured that losses used up, restored (恢复保额, LOSS_REPLENISH; domain 2.3, 4.3): only where the product's version
 * offers it, priced by the part restored and the days left, paid first; then the calculation of claims sees it.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, wireId } from '../../../src/kernel/ids.js';
import { fingerprint } from '../../../src/kernel/canonical.js';
import { MOTOR_CODE, type ProductDocument } from '../../../src/modules/products/index.js';
import { ClaimPayDocument, PolicyReplenishmentsDocument } from '../../generated/operations.js';
import { type Chain, claimChain, cny, type Handled } from '../../kit/claim-chain.js';
import { claimWorld, type ClaimWorld, DURING } from '../../kit/claim-world.js';
import { type Held, uuidOf } from '../../kit/endorsement-world.js';
import type { Client } from '../../kit/gateway.js';
import { aCard } from '../../kit/payout-world.js';
import { aSelection, bothParts, codes, DAMAGE, newKey, type Seller, THIRD_PARTY } from '../../kit/quote-world.js';
import { must } from '../../kit/renewal-world.js';

let world: ClaimWorld;
let chain: Chain;
let dealer: Seller;
let finance: Client;
/** Sold under the clauses as they ship, and under a version that offers it. */
let shipped: Held;
let offering: Held;
beforeAll(async () => {
  world = await claimWorld();
  dealer = await world.partner({ kind: 'DEALER' });
  shipped = await insured();
  await fileOffering();
  offering = await insured();
  chain = await claimChain(world);
  finance = await world.staff(['FINANCE'], 5);
}, 120_000);
afterAll(() => world.stop());

const SCRATCH = 'BODY_SCRATCH' as const;
const REPLENISH = [{ lossReplenish: SCRATCH }];
const fen = (text: string | undefined): bigint => BigInt((text ?? '').replace('.', ''));
const half = (over: bigint, under: bigint): bigint => (over * 2n + under) / (under * 2n);
const yuan = (amount: bigint): string => `${String(amount / 100n)}.${String(amount % 100n).padStart(2, '0')}`;

async function insured(): Promise<Held> {
  world.clock.at('2026-11-21T10:00:00.000+08:00');
  const { commercial } = await world.pair(dealer, {
    request: {
      options: [bothParts('A', aSelection([DAMAGE, THIRD_PARTY, { code: SCRATCH, sumInsured: cny('2000.00') }]))],
    },
  });
  await world.on('2026-11-22T00:00:00.000+08:00');
  return commercial;
}
/** A version of the motor clauses whose scratch cover has one sum for the period, which may be restored. */
async function fileOffering(): Promise<void> {
  const { owner } = world.db;
  const [row] = await owner<{ id: string; document: ProductDocument }[]>`
    update product_versions v set on_sale_until = '2026-11-01' from products p
    where p.id = v.product_id and p.code = ${MOTOR_CODE} and v.edition = '2020' returning v.id, v.document`;
  const { id, document } = must(row);
  const offered = {
    ...document,
    coverages: document.coverages.map((terms) =>
      terms.code === SCRATCH ? { ...terms, aggregate: true, replenishable: true } : terms,
    ),
  };
  await owner`insert into product_versions (id, product_id, edition, filing_number, state, on_sale_from, document, digest, filed_by, approved_by, updated_at)
    select ${newId('ProductVersion')}, product_id, '2026-R', null, 'ON_SALE', '2026-11-01', ${owner.json(offered)},
      ${fingerprint(offered)}, filed_by, approved_by, updated_at from product_versions where id = ${id}`;
}

/** Scratches of that much, calculated by the desk. */
async function calculated(policy: Held, lossYuan: string, occurredAt: string): Promise<Handled> {
  const assessed = { lines: [], separate: [{ part: 'SCRATCH' as const, loss: cny(lossYuan) }] };
  const claim = await chain.upTo(
    'DOCUMENTS_COMPLETE',
    dealer,
    { policy: { policyNumber: policy.number }, occurredAt, cause: 'SCRATCH' },
    { assessed },
  );
  return chain.did(chain.verifier, 'calculate', claim, { liability: 'FULL' });
}
async function approved(claim: Handled): Promise<Handled> {
  const held = await chain.read(chain.approver, claim);
  if (held.state === 'APPROVED') return held; // small enough for the fast way
  const payable = must(claim.calculation).payable;
  return chain.did(chain.approver, 'approve', held, { payable: cny(payable.amount), opinion: '同意' });
}
async function paid(claim: Handled, policy: Held): Promise<void> {
  const held = await approved(claim);
  const [id, payee] = [uuidOf(held.id), newId('Payee')];
  await world.db
    .owner`insert into claim_payees (id, partner_id, claim_id, party_id, account_number, bank, relation, created_at)
    select ${payee}, p.partner_id, ${id}, p.insured_id, ${aCard()}, '中国农业银行上海分行', 'INSURED', ${world.clock.now()}
    from policies p where p.id = ${policy.id}`;
  const input = {
    idempotencyKey: newKey(),
    claimId: held.id,
    expectedVersion: held.revision,
    amount: cny(must(claim.calculation).payable.amount),
    kind: 'FINAL' as const,
    payeeId: wireId('Payee', payee),
  };
  const { claimPay } = await finance.ask(ClaimPayDocument, { input });
  expect(claimPay?.userErrors).toEqual([]);
}
async function scratchFen({ id }: Held): Promise<bigint> {
  const [row] = await world.db.owner<{ fen: string }[]>`
    select c ->> 'premiumFen' as fen from policy_versions v, jsonb_array_elements(v.content -> 'policy' -> 'coverages') c
    where v.policy_id = ${id} and v.sequence = 1 and c ->> 'code' = ${SCRATCH}`;
  return BigInt(row?.fen ?? '0');
}
const payableOf = ({ calculation }: Handled): string => must(calculation).payable.amount;

describe('refused', () => {
  it('where the product does not offer it, and tells which of its coverages it does', async () => {
    await world.on(DURING);
    expect(codes(await world.request(dealer, [shipped.wire], REPLENISH))).toEqual(['REPLENISH_NOT_OFFERED']);
    const other = await world.request(dealer, [offering.wire], [{ lossReplenish: 'VEHICLE_DAMAGE' }]);
    expect(other.userErrors).toMatchObject([
      {
        code: 'REPLENISH_NOT_OFFERED',
        field: ['input', 'changes', '0', 'lossReplenish'],
        wouldPass: [{ value: SCRATCH }],
      },
    ]);
    const { policy } = await dealer.ask(PolicyReplenishmentsDocument, { by: { id: offering.wire } });
    expect(policy?.currentVersion.productVersion.coverages.filter(({ replenishable }) => replenishable)).toEqual([
      { code: SCRATCH, aggregate: true, replenishable: true },
    ]);
  });

  it('of what is not insured, of what nothing was paid for, and beside a change of the same sum', async () => {
    await world.on(DURING);
    expect(codes(await world.request(dealer, [offering.wire], [{ lossReplenish: 'WHEEL_LOSS' }]))).toEqual([
      'ENDORSEMENT_NOT_ALLOWED',
    ]);
    expect((await world.request(dealer, [offering.wire], REPLENISH)).userErrors).toMatchObject([
      {
        code: 'REPLENISH_NOTHING_USED',
        facts: [{ value: SCRATCH }, { name: 'used', value: '0.00' }, { name: 'restored', value: '0.00' }],
      },
    ]);
    const both = [...REPLENISH, { sumInsuredChange: { code: SCRATCH, sumInsured: cny('5000.00') } }];
    expect(codes(await world.request(dealer, [offering.wire], both))).toContain('ENDORSEMENT_NOT_ALLOWED');
  });
});

describe('restored', () => {
  it('domain 4.3: by the part restored and the days left, previewed as confirmed, paid first, seen by claims and by the end', async () => {
    await world.on(DURING);
    const claim = await calculated(offering, '1500.00', '2026-12-05T10:00:00.000+08:00');
    // Calculated is not paid: nothing is used up yet.
    expect(codes(await world.request(dealer, [offering.wire], REPLENISH))).toEqual(['REPLENISH_NOTHING_USED']);
    await paid(claim, offering);

    const annual = await scratchFen(offering);
    const part = half(annual * 1500n, 2000n); // 1,500.00 of 2,000.00, for a whole period
    const due = half(part * 335n, 365n); // 22 November to 22 December: 30 days run
    const preview = await world.preview(dealer, { policyIds: [offering.wire], proposal: { changes: REPLENISH } });
    expect(preview).toMatchObject({ refusals: [], premiumChange: { amount: yuan(due) }, materials: ['VEHICLE_PHOTO'] });
    expect(preview.slips[0]).toMatchObject({
      daysLeft: 335,
      changes: [{ path: `replenished.${SCRATCH}`, before: null, after: '1500.00' }],
      premiumChange: { lines: [{ coverage: SCRATCH, source: { rule: 'RESTORED_PART' } }] },
    });
    const foresee =
      'query Foresee($input: EndorsementPreviewInput!) { told: endorsementPreview(input: $input) { slips { commission { amount { amount } } } } }';
    const foreseen = await dealer.send<{ told: { slips: { commission: { amount: { amount: string } } }[] } }, object>(
      foresee,
      { input: { policyIds: [offering.wire], proposal: { changes: REPLENISH } } },
    );

    const { endorsement, userErrors } = await world.request(dealer, [offering.wire], REPLENISH);
    expect(userErrors).toEqual([]);
    const priced = must(endorsement);
    expect(priced).toMatchObject({ digest: preview.digest, kinds: ['LOSS_REPLENISH'] });
    const { endorsement: waiting } = await world.confirm(dealer, priced);
    expect(waiting).toMatchObject({ state: 'AWAITING_PAYMENT', charge: { amount: { amount: yuan(due) } } });
    // Unpaid, the sum is used up as it was.
    expect(payableOf(await calculated(offering, '900.00', '2026-12-06T10:00:00.000+08:00'))).toBe('500.00');
    await world.pay(dealer, must(waiting));
    await world.apply(must(waiting));
    expect((await world.read(dealer, priced.id)).state).toBe('EFFECTIVE');
    const [booked] = await world.db.owner<{ amount: string }[]>`
      select amount_fen::text as amount from commission_entries where cause_id = ${uuidOf(priced.id)}`;
    expect(foreseen.data?.told.slips[0]?.commission.amount.amount).toBe(yuan(BigInt(booked?.amount ?? '0')));
    expect(BigInt(booked?.amount ?? '0')).toBeGreaterThan(0n);

    await world.on('2026-12-24T10:00:00.000+08:00');
    const { policy } = await dealer.ask(PolicyReplenishmentsDocument, { by: { id: offering.wire } });
    expect(policy?.currentVersion.replenishments).toEqual([
      { coverage: SCRATCH, restored: { amount: '1500.00' }, premium: { amount: yuan(part) } },
    ]);
    expect(codes(await world.request(dealer, [offering.wire], REPLENISH))).toEqual(['REPLENISH_NOTHING_USED']);
    // A loss after it: 2,000 + 1,500 − 1,500 = 2,000 are there.
    const later = await calculated(offering, '2200.00', '2026-12-23T10:00:00.000+08:00');
    expect(payableOf(later)).toBe('2000.00'); // and no loss is paid more than the sum insured
    await approved(later);
    // A loss before it, told late: what was restored since is not its own, and what was left then still is nobody else's.
    expect(payableOf(await calculated(offering, '900.00', '2026-12-10T10:00:00.000+08:00'))).toBe('0.00');

    // The end gives back, of the coverage and of what was restored of it, the part that nobody used: 3,500 less 1,500.
    const end = await world.preview(dealer, {
      policyIds: [offering.wire],
      proposal: { changes: [{ removeCoverage: SCRATCH }] },
    });
    // 25 December: 33 run, 332 left.
    expect(-fen(end.premiumChange.amount)).toBe(half((annual + part) * 2000n * 332n, 3500n * 365n));
    expect(end.slips[0]?.premiumChange.lines.map(({ source }) => source.rule)).toEqual(['UNUSED_PART', 'UNUSED_PART']);
    expect(end.slips[0]?.changes.map(({ path }) => path)).toContain(`replenished.${SCRATCH}`);
  }, 60_000);
});
