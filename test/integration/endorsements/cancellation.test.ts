/** Early ends by the table of domain 4.4: who may, when it ends, what goes back, what is free again. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PolicyRescindDocument, type PolicyRescindInput, PolicyVoidDocument } from '../../generated/operations.js';
import { declaredFile } from '../../kit/acceptance.js';
import { endorsementWorld, type EndorsementWorld, type Held } from '../../kit/endorsement-world.js';
import type { Client } from '../../kit/gateway.js';
import { codes, newKey, type Seller } from '../../kit/quote-world.js';

let world: EndorsementWorld;
let dealer: Seller;
let underwriter: Client;
let compulsory: Held;
let commercial: Held;
beforeAll(async () => {
  world = await endorsementWorld();
  dealer = await world.partner();
  underwriter = await world.staff(['UNDERWRITER']);
}, 120_000);
afterAll(() => world.stop());

const START = '2026-11-22T00:00:00.000+08:00';
const HUNDRED_RUN = '2027-03-01T09:00:00.000+08:00';
const CNY = 'CNY' as const;
const PROOF = () => [{ kind: 'CANCELLATION_PROOF' as const, file: declaredFile() }];

beforeEach(async () => {
  world.clock.at('2026-11-21T10:00:00.000+08:00');
  ({ compulsory, commercial } = await world.pair(dealer));
});
async function inForce(at = HUNDRED_RUN): Promise<void> {
  await world.on(START);
  await world.on(at);
}
const premiumOf = async ({ id }: Held): Promise<bigint> => {
  const [row] = await world.db.owner<
    { fen: string }[]
  >`select premium_fen::text as fen from policy_versions where policy_id = ${id} and sequence = 1`;
  return BigInt(row?.fen ?? '0');
};
const yuan = (fen: bigint): string => `${String(fen / 100n)}.${String(fen % 100n).padStart(2, '0')}`;
const half = (fen: bigint, days: bigint, of: bigint): bigint => (fen * days * 2n + of) / (of * 2n);

describe('compulsory cover', () => {
  it.each(['DEREGISTERED', 'FORMALLY_SUSPENDED', 'VEHICLE_LOST'] as const)(
    'CTR 16: %s, with proof: premium × (1 − days run ÷ days), 950 → 689.73',
    async (reason) => {
      await inForce();
      const { endorsement, userErrors } = await world.cancel(
        dealer,
        compulsory,
        { reason },
        { materials: PROOF(), signature: world.signature() },
      );
      expect(userErrors).toEqual([]);
      expect(endorsement).toMatchObject({
        state: 'EFFECTIVE',
        kinds: ['CANCEL'],
        premiumChange: { amount: '-689.73' },
        refunds: [{ amount: { amount: '689.73' } }],
        effectiveAt: '2027-03-02T00:00:00.000+08:00',
      });
      expect((await world.timeLine(dealer, compulsory)).state).toBe('IN_FORCE'); // liable until it ends (CTR 17)
      await world.on('2027-03-02T00:00:00.000+08:00');
      const line = await world.timeLine(dealer, compulsory);
      expect(line).toMatchObject({ state: 'CANCELLED', period: { endsAt: '2027-03-02T00:00:00.000+08:00' } });
      expect(line.versions.nodes[0]).toMatchObject({ reason: 'END', effectiveUntil: '2027-03-02T00:00:00.000+08:00' });
    },
    30_000,
  );

  it('any other reason is refused with the three that pass; without proof it is not done', async () => {
    await inForce();
    const refused = await world.cancel(dealer, compulsory, { reason: 'POLICYHOLDER_REQUEST' });
    expect(codes(refused)).toEqual(['COMPULSORY_CANCELLATION_GROUND']);
    expect(refused.userErrors[0]?.wouldPass.map(({ value }) => value)).toEqual([
      'DEREGISTERED',
      'FORMALLY_SUSPENDED',
      'VEHICLE_LOST',
    ]);
    expect(
      codes(await world.cancel(dealer, compulsory, { reason: 'VEHICLE_LOST' }, { signature: world.signature() })),
    ).toEqual(['MATERIAL_MISSING']);
  });

  it('before it begins all of it goes back, the cover slot is free, and the policy never was', async () => {
    const { endorsement } = await world.cancel(
      dealer,
      compulsory,
      { reason: 'BEFORE_START' },
      { signature: world.signature() },
    );
    expect(endorsement?.premiumChange.amount).toBe('-950.00');
    const line = await world.timeLine(dealer, compulsory);
    expect([line.state, line.versions.nodes.length]).toEqual(['CANCELLED', 1]);
    const [free] = await world.db.owner<
      { taken: boolean }[]
    >`select app.cover_exists(${compulsory.subject_id}, 'COMPULSORY', ${START}, '2027-11-22T00:00:00+08:00') as taken`;
    expect(free?.taken).toBe(false);
  });
});

describe('commercial cover', () => {
  it('before it begins a fee of 3 % is kept', async () => {
    const premium = await premiumOf(commercial);
    const { endorsement } = await world.cancel(
      dealer,
      commercial,
      { reason: 'POLICYHOLDER_REQUEST' },
      { signature: world.signature() },
    );
    const kept = half(premium, 3n, 100n);
    expect(endorsement?.refunds[0]?.amount.amount).toBe(yuan(premium - kept));
    expect(endorsement?.slips[0]?.premiumChange.lines.at(-1)).toMatchObject({ kind: 'FEE', factor: '0.03' });
  });

  it('after it began the days run are kept, by day; priced first, confirmed later, at a later day if asked', async () => {
    await inForce();
    const premium = await premiumOf(commercial);
    const { endorsement: priced } = await world.cancel(dealer, commercial, {
      reason: 'POLICYHOLDER_REQUEST',
      effectiveAt: '2027-04-01T00:00:00.000+08:00',
    });
    if (!priced) throw new Error('refused');
    expect(priced).toMatchObject({ state: 'PRICED', slips: [{ daysRun: 130, daysLeft: 235 }] });
    await world.on('2027-03-20T09:00:00.000+08:00');
    const { endorsement: done } = await world.confirm(dealer, priced);
    expect(done?.refunds[0]?.amount.amount).toBe(yuan(half(premium, 235n, 365n)));
    // Nothing is changed any more of a policy whose end is agreed.
    expect(codes(await world.request(dealer, [commercial.wire], [{ removeCoverage: 'VEHICLE_DAMAGE' }]))).toEqual([
      'POLICY_STATE',
    ]);
  });

  it('a change to come that was paid for stands in the way of an earlier end; a plate to come does not', async () => {
    await inForce();
    const later = { effectiveAt: '2027-06-01T00:00:00.000+08:00' };
    await world.endorsed(
      dealer,
      [commercial.wire],
      [{ plateChange: { plate: { number: '沪D88888' }, registeredOn: '2027-02-27' } }],
      later,
    );
    const end = { reason: 'POLICYHOLDER_REQUEST' as const };
    expect(codes(await world.cancel(dealer, commercial, end))).toEqual([]);
    await world.endorsed(dealer, [commercial.wire], [{ removeCoverage: 'VEHICLE_DAMAGE' }], later);
    const refused = await world.cancel(dealer, commercial, end);
    expect(codes(refused)).toEqual(['ENDORSEMENT_OUT_OF_SEQUENCE']);
    const wouldPass = refused.userErrors[0]?.wouldPass[0]?.value ?? '';
    expect(codes(await world.cancel(dealer, commercial, { ...end, effectiveAt: wouldPass }))).toEqual([]);
  });

  it('S-189: ended before it was confirmed, a price is over by the clock', async () => {
    await inForce();
    const { endorsement: priced } = await world.cancel(dealer, commercial, { reason: 'VEHICLE_SOLD' });
    if (!priced) throw new Error('refused');
    world.clock.at('2027-03-02T00:00:00.000+08:00');
    expect((await world.read(dealer, priced.id)).state).toBe('EXPIRED');
    expect(codes(await world.confirm(dealer, priced))).toEqual(['ENDORSEMENT_STATE']);
  });

  it('IL 58: after a partial loss the unharmed part goes back; what was paid is the insurer’s word', async () => {
    await inForce();
    const loss = {
      paidOn: '2027-02-20',
      settled: [{ coverage: 'VEHICLE_DAMAGE' as const, paid: { amount: '66900.00', currency: CNY } }],
    };
    expect(codes(await world.cancel(dealer, commercial, { reason: 'AFTER_PARTIAL_LOSS' }))).toEqual([
      'LOSS_FACTS_NEEDED',
    ]);
    expect(codes(await world.cancel(dealer, commercial, { reason: 'AFTER_PARTIAL_LOSS', loss }))).toEqual([
      'LOSS_FACTS_NEEDED',
    ]);
    const { endorsement, userErrors } = await world.cancel(underwriter, commercial, {
      reason: 'AFTER_PARTIAL_LOSS',
      loss,
    });
    expect(userErrors).toEqual([]);
    const items = await world.db.owner<{ code: string; fen: string; sum: string }[]>`
      select c ->> 'code' as code, c ->> 'premiumFen' as fen, c ->> 'sumInsuredFen' as sum
      from policy_versions v, jsonb_array_elements(v.content -> 'policy' -> 'coverages') c where v.policy_id = ${commercial.id}`;
    const [damage, liability] = items as unknown as [(typeof items)[number], (typeof items)[number]];
    expect(damage.code).toBe('VEHICLE_DAMAGE');
    const sum = BigInt(damage.sum);
    const unharmed = (BigInt(damage.fen) * (sum - 6_690_000n) * 265n) / sum;
    const expected = half(unharmed + BigInt(liability.fen) * 265n, 1n, 365n);
    expect(endorsement?.premiumChange.amount).toBe(`-${yuan(expected)}`);
    await world.on('2027-04-01T09:00:00.000+08:00');
    expect(codes(await world.cancel(underwriter, commercial, { reason: 'AFTER_PARTIAL_LOSS', loss }))).toEqual([
      'NOTICE_PERIOD',
    ]);
  });

  it('MC14 21: nothing goes back for a total loss; the policy ends by it', async () => {
    await inForce();
    const [row] = await world.db.owner<{ fen: string; sum: string }[]>`
      select c ->> 'premiumFen' as fen, c ->> 'sumInsuredFen' as sum
      from policy_versions v, jsonb_array_elements(v.content -> 'policy' -> 'coverages') c where v.policy_id = ${commercial.id} and c ->> 'code' = 'THIRD_PARTY_LIABILITY'`;
    const loss = {
      paidOn: '2027-02-20',
      settled: [{ coverage: 'VEHICLE_DAMAGE' as const, paid: { amount: '100000.00', currency: CNY } }],
    };
    const { endorsement } = await world.cancel(
      underwriter,
      commercial,
      { reason: 'TOTAL_LOSS', loss },
      { signature: world.signature() },
    );
    expect(endorsement?.refunds[0]?.amount.amount).toBe(yuan(half(BigInt(row?.fen ?? '0'), 265n, 365n)));
    await world.on('2027-03-02T00:00:00.000+08:00');
    expect((await world.timeLine(dealer, commercial)).state).toBe('TERMINATED');
  });
});

describe('the insurer', () => {
  const rescind = async (policy: Held, more: Partial<PolicyRescindInput> = {}) => {
    const input = {
      idempotencyKey: newKey(),
      policyId: policy.wire,
      expectedVersion: await world.revisionOf(policy),
      reason: 'INSURER_NON_DISCLOSURE' as const,
      noticedAt: '2027-02-20T09:00:00.000+08:00',
      knownAt: '2027-02-10T09:00:00.000+08:00',
      wilful: false,
      ...more,
    };
    const { policyRescind } = await underwriter.ask(PolicyRescindDocument, { input });
    if (!policyRescind) throw new Error('no answer');
    return policyRescind;
  };

  it('CTR 14: compulsory cover only after five days to correct, and then by day', async () => {
    await inForce('2027-02-25T23:59:59.000+08:00');
    expect(codes(await rescind(compulsory))).toEqual(['NOTICE_PERIOD']);
    await world.on('2027-02-26T00:00:00.000+08:00'); // five days after the 20th are over at 24:00 of the 25th
    const { endorsement, userErrors } = await rescind(compulsory, { wilful: true });
    expect(userErrors).toEqual([]);
    // Ends at 00:00 of the 27th: 97 run, 268 left.
    expect(endorsement).toMatchObject({
      state: 'EFFECTIVE',
      premiumChange: { amount: `-${yuan(half(95_000n, 268n, 365n))}` },
    });
  });

  it('IL 16: commercial cover within 30 days of knowing; wilful, nothing goes back', async () => {
    await inForce();
    expect(codes(await rescind(commercial, { knownAt: '2027-01-01T09:00:00.000+08:00' }))).toEqual(['NOTICE_PERIOD']);
    const { endorsement } = await rescind(commercial, { wilful: true });
    expect(endorsement).toMatchObject({ premiumChange: { amount: '0.00' }, refunds: [] });
  });

  it('IL 49: increased risk only within 30 days of a noticed transfer', async () => {
    await inForce();
    const reason = 'INSURER_INCREASED_RISK' as const;
    const times = { noticedAt: HUNDRED_RUN, knownAt: HUNDRED_RUN };
    expect(codes(await rescind(commercial, { reason, ...times }))).toEqual(['NOTICE_PERIOD']);
    const owner = {
      person: { name: '周明远', identity: { kind: 'RESIDENT_ID' as const, number: '110101199003070038' } },
    };
    await world.endorsed(dealer, [commercial.wire], [{ ownerTransfer: { owner, transferredOn: '2027-02-28' } }]);
    // Noticed on 1 March: the 30th day is 31 March.
    await world.on('2027-04-01T00:00:00.000+08:00');
    expect(
      codes(await rescind(commercial, { reason, noticedAt: '2027-04-01T00:00:00.000+08:00', knownAt: HUNDRED_RUN })),
    ).toEqual(['NOTICE_PERIOD']);
    expect(
      codes(await rescind(commercial, { reason, noticedAt: '2027-03-31T23:59:59.000+08:00', knownAt: HUNDRED_RUN })),
    ).toEqual([]);
  });

  it('voids what was issued wrongly: full refund, no tax, authority given back when nothing of the application runs', async () => {
    await inForce();
    const applicationId = await applicationOf(commercial);
    await world.db
      .owner`insert into authority_uses (partner_id, subject_id, agreement_version_id, day, amount_fen, state, created_at) values (${dealer.made.id}, ${applicationId}, ${dealer.made.versionId}, '2026-11-21', 100, 'RESERVED', now())`;
    await world.db
      .owner`insert into authority_balances (partner_id, scope, used) values (${dealer.made.id}, '2026-11-21', 100), (${dealer.made.id}, 'IN_FORCE', 100)`;
    const held = async () => {
      const [row] = await world.db.owner<
        { state: string }[]
      >`select state from authority_uses where subject_id = ${applicationId}`;
      return row?.state;
    };
    for (const policy of [compulsory, commercial]) {
      const input = {
        idempotencyKey: newKey(),
        policyId: policy.wire,
        expectedVersion: await world.revisionOf(policy),
        reason: 'WRONG_ISSUE' as const,
      };
      const { policyVoid } = await underwriter.ask(PolicyVoidDocument, { input });
      expect(policyVoid?.userErrors).toEqual([]);
      expect(policyVoid?.endorsement?.refunds[0]?.amount.amount).toBe(yuan(await premiumOf(policy)));
      expect((await world.timeLine(dealer, policy)).state).toBe('VOIDED');
      expect(await held()).toBe(policy === compulsory ? 'RESERVED' : 'RELEASED');
    }
  });

  it('gives back what was added since the start too, and what had gone back does not go back twice', async () => {
    await inForce();
    const limit = { code: 'THIRD_PARTY_LIABILITY' as const, sumInsured: { amount: '3000000.00', currency: CNY } };
    await world.endorsed(dealer, [commercial.wire], [{ sumInsuredChange: limit }]);
    await world.on('2027-05-01T09:00:00.000+08:00');
    await world.endorsed(dealer, [commercial.wire], [{ removeCoverage: 'VEHICLE_DAMAGE' }]);
    const moved = await world.db.owner<{ fen: string }[]>`
      select premium_change_fen::text as fen from endorsement_slips where policy_id = ${commercial.id} order by slip_number`;
    const [added, back] = moved.map(({ fen }) => BigInt(fen));
    expect(added).toBeGreaterThan(0n);
    expect(back).toBeLessThan(0n);
    const input = {
      idempotencyKey: newKey(),
      policyId: commercial.wire,
      expectedVersion: await world.revisionOf(commercial),
      reason: 'WRONG_ISSUE' as const,
    };
    const { policyVoid } = await underwriter.ask(PolicyVoidDocument, { input });
    expect(policyVoid?.userErrors).toEqual([]);
    const left = (await premiumOf(commercial)) + (added ?? 0n) + (back ?? 0n);
    expect(policyVoid?.endorsement?.premiumChange.amount).toBe(`-${yuan(left)}`);
    const refunds = policyVoid?.endorsement?.refunds.map(({ amount }) => BigInt(amount.amount.replace('.', ''))) ?? [];
    expect(refunds.reduce((all, fen) => all + fen, 0n)).toBe(left);
  }, 30_000);

  it('voids before cover begins without a fee, whoever would have paid one; nothing else is voided', async () => {
    const voids = async (policy: Held, reason: 'BEFORE_START' | 'POLICYHOLDER_REQUEST' | 'WRONG_ISSUE') => {
      const input = {
        idempotencyKey: newKey(),
        policyId: policy.wire,
        expectedVersion: await world.revisionOf(policy),
        reason,
      };
      const { policyVoid } = await underwriter.ask(PolicyVoidDocument, { input });
      if (!policyVoid) throw new Error('no answer');
      return policyVoid;
    };
    const refused = await voids(commercial, 'POLICYHOLDER_REQUEST');
    expect(codes(refused)).toEqual(['CANCELLATION_REASON']);
    expect(refused.userErrors[0]?.wouldPass.map(({ value }) => value)).toEqual(['WRONG_ISSUE', 'BEFORE_START']);
    const { endorsement } = await voids(commercial, 'BEFORE_START');
    expect(endorsement).toMatchObject({
      kinds: ['VOID'],
      refunds: [{ amount: { amount: yuan(await premiumOf(commercial)) } }],
    });
    await inForce();
    expect(codes(await voids(compulsory, 'BEFORE_START'))).toEqual(['CANCELLATION_REASON']);
  });

  it('a partner never voids under another name', async () => {
    await inForce();
    expect(codes(await world.cancel(dealer, commercial, { reason: 'WRONG_ISSUE' }))).toEqual(['CANCELLATION_REASON']);
    expect(codes(await world.cancel(dealer, compulsory, { reason: 'WRONG_ISSUE' }))).toEqual([
      'COMPULSORY_CANCELLATION_GROUND',
    ]);
    expect(codes(await world.cancel(dealer, commercial, { reason: 'INSURER_NON_DISCLOSURE' }))).toEqual([
      'CANCELLATION_REASON',
    ]);
  });

  it('IL 15: what a policyholder asks of the insurer itself is done, whatever became of the partner', async () => {
    await inForce();
    const other = await world.partner();
    world.clock.at('2026-11-21T10:00:00.000+08:00');
    const theirs = await world.pair(other);
    await world.db.owner`update agreements set state = 'SUSPENDED' where partner_id = ${other.made.id}`;
    const signed = { signature: world.signature() };
    expect(codes(await world.cancel(other, theirs.commercial, { reason: 'BEFORE_START' }, signed))).toEqual([
      'AGREEMENT_NOT_ACTIVE',
    ]);
    const { endorsement, userErrors } = await world.cancel(
      underwriter,
      theirs.commercial,
      { reason: 'BEFORE_START' },
      signed,
    );
    expect(userErrors).toEqual([]);
    expect(endorsement?.state).toBe('EFFECTIVE');
  });

  it('a change that waits for its premium is withdrawn when the insurer ends the policy', async () => {
    await inForce();
    const { endorsement: priced } = await world.request(dealer, [compulsory.wire], [{ modelCorrection: { seats: 7 } }]);
    const { endorsement: waiting } = await world.confirm(dealer, priced as never);
    expect(waiting?.state).toBe('AWAITING_PAYMENT');
    expect(
      codes(await world.request(dealer, [compulsory.wire], [{ contactChange: { phone: '13800000003' } }])),
    ).toEqual([]);
    expect(codes(await rescind(compulsory))).toEqual([]);
    expect(await world.read(dealer, waiting?.id ?? '')).toMatchObject({
      state: 'WITHDRAWN',
      charge: { state: 'CANCELLED' },
    });
  });
});

async function applicationOf({ id }: Held): Promise<string> {
  const [row] = await world.db.owner<{ id: string }[]>`select application_id as id from policies where id = ${id}`;
  return row?.id ?? '';
}
