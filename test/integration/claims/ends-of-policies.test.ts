/**
 * Losses and early ends (domain 4.4; IL 58, MC14 21, CTR 16, 17): what claims know of a policy is what a change or an end
 * of it counts, whoever asks and whatever reason is named.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ClaimWithPoliciesDocument,
  EndorsementPreviewDocument,
  PolicyRescindDocument,
  PolicyVoidDocument,
} from '../../generated/operations.js';
import { declaredFile } from '../../kit/acceptance.js';
import {
  type ClaimMoneyWorld,
  claimMoneyWorld,
  type MoneyClaim,
  type SheetGiven,
} from '../../kit/claim-money-world.js';
import type { Held } from '../../kit/endorsement-world.js';
import type { Client } from '../../kit/gateway.js';
import { codes, newKey, type Seller } from '../../kit/quote-world.js';
import { must } from '../../kit/renewal-world.js';

let world: ClaimMoneyWorld;
let dealer: Seller;
let finance: Client;
let underwriter: Client;
beforeAll(async () => {
  world = await claimMoneyWorld();
  dealer = await world.partner();
  finance = await world.staff(['FINANCE'], 5);
  underwriter = await world.staff(['UNDERWRITER']);
}, 120_000);
afterAll(() => world.stop());

/** Cover began on 22 November 2026; `claimMoneyWorld` stands on 21 December: an end at 00:00 of the 22nd has 30 days run. */
const [RUN, DAYS] = [30n, 365n];
const PARTIAL: SheetGiven = {
  payables: [
    { policyKind: 'COMMERCIAL', coverage: 'THIRD_PARTY_LIABILITY', beneficiary: 'V1', yuan: '35000.00' },
    { policyKind: 'COMMERCIAL', coverage: 'VEHICLE_DAMAGE', beneficiary: 'INSURED', yuan: '8000.00' },
  ],
};
const half = (over: bigint, under: bigint): bigint => (over * 2n + under) / (under * 2n);
const fenOf = (amount: string | undefined): bigint => BigInt((amount ?? '').replace('.', ''));

async function coveragesOf({ id }: Held): Promise<{ code: string; fen: bigint; sum: bigint }[]> {
  const rows = await world.db.owner<{ code: string; fen: string; sum: string }[]>`
    select c ->> 'code' as code, c ->> 'premiumFen' as fen, coalesce(c ->> 'sumInsuredFen', '0') as sum
    from policy_versions v, jsonb_array_elements(v.content -> 'policy' -> 'coverages') c
    where v.policy_id = ${id} and v.reason = 'ISSUE' and v.sequence = 1`;
  return rows.map(({ code, fen, sum }) => ({ code, fen: BigInt(fen), sum: BigInt(sum) }));
}
/** By day, of the vehicle only what was not used up. */
async function backOf(policy: Held, usedFen: bigint, left = DAYS - RUN): Promise<bigint> {
  const coverages = await coveragesOf(policy);
  const [over, under] = coverages.reduce<[bigint, bigint]>(
    ([n, d], { code, fen, sum }) =>
      code === 'VEHICLE_DAMAGE' ? [n * sum + fen * (sum - usedFen) * d, d * sum] : [n + fen * d, d],
    [0n, 1n],
  );
  return half(over * left, under * DAYS);
}
/** Each payable by a payment of its own, to whose loss it is. */
async function paid(sheet: SheetGiven): Promise<MoneyClaim> {
  const claim = await world.approved(dealer, sheet);
  for (const [index, { beneficiary, yuan }] of sheet.payables.entries()) {
    const payeeId = beneficiary === 'INSURED' ? claim.insured : claim.victim;
    const kind = index === sheet.payables.length - 1 ? 'FINAL' : 'PARTIAL';
    const answer = await world.payClaim(finance, claim, yuan, { kind, payeeId });
    expect(answer.userErrors).toEqual([]);
  }
  return claim;
}
const cancel = (by: Client, policy: Held, reason: 'POLICYHOLDER_REQUEST' | 'AFTER_PARTIAL_LOSS' | 'VEHICLE_SOLD') =>
  world.cancel(by, policy, { reason });

describe('a partial loss that was paid', () => {
  it('IL 58: lessens what goes back by its share of the sum insured, told by the claim and not by the channel', async () => {
    const { policies } = await paid(PARTIAL);
    const expected = await backOf(policies.commercial, 800_000n);
    for (const reason of ['AFTER_PARTIAL_LOSS', 'POLICYHOLDER_REQUEST', 'VEHICLE_SOLD'] as const) {
      const { endorsement, userErrors } = await cancel(dealer, policies.commercial, reason);
      expect(userErrors).toEqual([]);
      expect(-fenOf(endorsement?.premiumChange.amount)).toBe(expected); // no reason chooses the refund
    }
    // The liability paid in the same accident is not used up: with it the sum would be another.
    expect(expected).toBeGreaterThan(0n);
    await world.on('2027-02-01T09:00:00.000+08:00');
    expect(codes(await cancel(dealer, policies.commercial, 'AFTER_PARTIAL_LOSS'))).toEqual(['NOTICE_PERIOD']);
    // Thirty days later the vehicle is as it was: by day (MC14 68). 72 run.
    const { endorsement } = await cancel(dealer, policies.commercial, 'POLICYHOLDER_REQUEST');
    expect(-fenOf(endorsement?.premiumChange.amount)).toBe(await backOf(policies.commercial, 0n, DAYS - 72n));
  }, 60_000);

  it('IL 58: the insurer ends by the same facts, fifteen days after its notice', async () => {
    const { policies } = await paid(PARTIAL);
    const rescind = async () => {
      const input = {
        idempotencyKey: newKey(),
        policyId: policies.commercial.wire,
        expectedVersion: await world.revisionOf(policies.commercial),
        reason: 'INSURER_AFTER_PARTIAL_LOSS' as const,
        noticedAt: '2026-12-21T10:00:00.000+08:00',
        knownAt: '2026-12-21T10:00:00.000+08:00',
        wilful: false,
      };
      return must((await underwriter.ask(PolicyRescindDocument, { input })).policyRescind);
    };
    await world.on('2027-01-05T23:59:59.000+08:00'); // the fifteenth day
    expect(codes(await rescind())).toEqual(['NOTICE_PERIOD']);
    await world.on('2027-01-06T00:00:00.000+08:00');
    const { endorsement, userErrors } = await rescind();
    expect(userErrors).toEqual([]);
    // Ends at 00:00 of the 7th: 46 run.
    expect(-fenOf(endorsement?.premiumChange.amount)).toBe(await backOf(policies.commercial, 800_000n, DAYS - 46n));
  }, 30_000);

  it('dropping the coverage gives back no more than ending the policy would', async () => {
    const { policies } = await paid(PARTIAL);
    const proposal = { changes: [{ removeCoverage: 'VEHICLE_DAMAGE' as const }] };
    const { endorsementPreview } = await dealer.ask(EndorsementPreviewDocument, {
      input: { policyIds: [policies.commercial.wire], proposal },
    });
    const damage = (await coveragesOf(policies.commercial)).find(({ code }) => code === 'VEHICLE_DAMAGE');
    if (!damage) throw new Error('the vehicle is not insured');
    const expected = half(damage.fen * (damage.sum - 800_000n) * (DAYS - RUN), damage.sum * DAYS);
    expect(-fenOf(endorsementPreview?.premiumChange.amount)).toBe(expected);
  }, 30_000);

  it('CTR 16, 17: compulsory cover gives back by day, whatever it paid', async () => {
    const { policies } = await paid({
      payables: [{ policyKind: 'COMPULSORY', coverage: 'COMPULSORY_LIABILITY', beneficiary: 'V1', yuan: '2000.00' }],
    });
    const { endorsement, userErrors } = await world.cancel(
      dealer,
      policies.compulsory,
      { reason: 'DEREGISTERED' },
      { materials: [{ kind: 'CANCELLATION_PROOF', file: declaredFile() }], signature: world.signature() },
    );
    expect(userErrors).toEqual([]);
    expect(-fenOf(endorsement?.premiumChange.amount)).toBe(half(95_000n * (DAYS - RUN), DAYS));
  }, 30_000);
});

describe('a loss on which nothing is decided', () => {
  it('holds the end of what insures the vehicle, by number and with the ways out; decided or withdrawn, it is open', async () => {
    const claim = await world.opened(dealer);
    const { commercial, compulsory } = claim.policies;
    const refused = await cancel(dealer, commercial, 'POLICYHOLDER_REQUEST');
    expect(codes(refused)).toEqual(['CLAIM_UNDECIDED']);
    const [row] = await world.db.owner<{ number: string }[]>`select number from claims where id = ${claim.id}`;
    expect(refused.userErrors[0]?.facts).toMatchObject([{ name: 'claims', value: row?.number }]);
    expect(codes(await world.request(dealer, [commercial.wire], [{ removeCoverage: 'VEHICLE_DAMAGE' }]))).toEqual([
      'CLAIM_UNDECIDED',
    ]);
    // What does not touch it is done as always; compulsory cover ends by its own grounds.
    expect(
      codes(await world.request(dealer, [commercial.wire], [{ contactChange: { phone: '13800000001' } }])),
    ).toEqual([]);
    expect(
      codes(
        await world.cancel(
          dealer,
          compulsory,
          { reason: 'VEHICLE_LOST' },
          { materials: [{ kind: 'CANCELLATION_PROOF', file: declaredFile() }] },
        ),
      ),
    ).toEqual([]);
    // IL 15: the right stays; the insurer's people state what the loss is.
    const loss = { paidOn: '2026-12-21', settled: [] };
    expect(codes(await world.cancel(underwriter, commercial, { reason: 'POLICYHOLDER_REQUEST', loss }))).toEqual([]);
    const card = await world.claim(dealer, claim.wire);
    if (!card) throw new Error('no claim');
    await world.withdrawn(dealer, card);
    const { endorsement, userErrors } = await cancel(dealer, commercial, 'POLICYHOLDER_REQUEST');
    expect(userErrors).toEqual([]);
    expect(-fenOf(endorsement?.premiumChange.amount)).toBe(await backOf(commercial, 0n));
  }, 60_000);
});

describe('a claim that stands', () => {
  it('keeps the policy from being as if it never was', async () => {
    const { policies } = await paid(PARTIAL);
    const voided = async (policy: Held) => {
      const input = {
        idempotencyKey: newKey(),
        policyId: policy.wire,
        expectedVersion: await world.revisionOf(policy),
        reason: 'WRONG_ISSUE' as const,
      };
      return (await underwriter.ask(PolicyVoidDocument, { input })).policyVoid;
    };
    const answer = await voided(policies.commercial);
    expect(answer?.userErrors.map(({ code }) => code)).toEqual(['CLAIM_STANDS']);
  }, 30_000);

  it('MC14 21: a total loss ends the policy; what was paid to others in the same accident is not used up', async () => {
    const sheet: SheetGiven = {
      payables: [
        { policyKind: 'COMMERCIAL', coverage: 'THIRD_PARTY_LIABILITY', beneficiary: 'V1', yuan: '35000.00' },
        { policyKind: 'COMMERCIAL', coverage: 'VEHICLE_DAMAGE', beneficiary: 'INSURED', yuan: '80000.00' },
      ],
      endsCoverages: ['VEHICLE_DAMAGE'],
    };
    const { policies } = await paid(sheet);
    const others = (await coveragesOf(policies.commercial)).reduce(
      (all, { code, fen }) => (code === 'VEHICLE_DAMAGE' ? all : all + fen),
      0n,
    );
    const [slip] = await world.db.owner<{ change: string }[]>`
      select premium_change_fen::text as change from endorsement_slips where policy_id = ${policies.commercial.id}`;
    expect(-BigInt(slip?.change ?? '0')).toBe(half(others * (DAYS - RUN), DAYS));
    expect(codes(await cancel(dealer, policies.commercial, 'POLICYHOLDER_REQUEST'))).toEqual(['POLICY_STATE']);
  }, 30_000);
});

describe('a policy that was ended', () => {
  it('answers for the losses of its time, reported later, and for none after it', async () => {
    world.clock.at('2026-11-21T10:00:00.000+08:00');
    const { commercial } = await world.pair(dealer);
    await world.on('2026-12-21T10:00:00.000+08:00');
    const { endorsement } = await world.cancel(
      dealer,
      commercial,
      { reason: 'POLICYHOLDER_REQUEST' },
      { signature: world.signature() },
    );
    expect(endorsement?.state).toBe('EFFECTIVE');
    await world.on('2026-12-23T09:00:00.000+08:00');
    expect((await world.timeLine(dealer, commercial)).state).toBe('CANCELLED');
    const policy = { policyNumber: commercial.number };
    const taken = await world.report(dealer, { policy, occurredAt: '2026-12-21T23:59:00.000+08:00' });
    expect(taken.userErrors).toEqual([]);
    const late = await world.report(dealer, { policy, occurredAt: '2026-12-22T00:00:00.000+08:00' });
    expect(codes(late)).toEqual(['LOSS_OUTSIDE_PERIOD']);
  }, 30_000);
});

/** A loss at this time under any of the pair; kinds of the policies that cover it. */
async function covering(policy: Held, occurredAt: string): Promise<string[]> {
  const { claim, userErrors } = await world.report(dealer, { policy: { policyNumber: policy.number }, occurredAt });
  expect(userErrors).toEqual([]);
  const read = await dealer.ask(ClaimWithPoliciesDocument, { by: { id: must(claim).id } });
  return must(read.claim).policies.map(({ kind }) => kind);
}
const BOTH = ['COMPULSORY', 'COMMERCIAL'];
const at = (text: string): string => `${text}:00.000+08:00`;

describe('a vehicle that was sold', () => {
  const BUYER = {
    person: {
      name: '周明远',
      phone: '13900000000',
      identity: { kind: 'RESIDENT_ID' as const, number: '110101199003070038' },
    },
  };
  const transfer = (pair: MoneyClaim['policies']) =>
    world.endorsed(
      dealer,
      [pair.compulsory.wire, pair.commercial.wire],
      [{ ownerTransfer: { owner: BUYER, transferredOn: '2026-12-10' } }],
    );

  it('is covered between the sale and the notice, and in the thirty days in which the insurer may answer (SPC4 5, CTR 18)', async () => {
    world.clock.at('2026-11-21T10:00:00.000+08:00');
    const pair = await world.pair(dealer);
    await world.on('2026-11-22T00:00:00.000+08:00');
    await world.on('2026-12-14T09:00:00.000+08:00');
    // Sold on the 10th, nobody was told: the new owner drives, and both policies answer.
    expect(await covering(pair.commercial, at('2026-12-12T08:00'))).toEqual(BOTH);
    await transfer(pair);
    await world.on('2026-12-21T09:00:00.000+08:00');
    expect(await covering(pair.commercial, at('2026-12-13T08:00'))).toEqual(BOTH);
    expect(await covering(pair.commercial, at('2026-12-20T08:00'))).toEqual(BOTH);
    // The insurer answers within them and rescinds for the higher risk: until that midnight it was covered.
    const input = {
      idempotencyKey: newKey(),
      policyId: pair.commercial.wire,
      expectedVersion: await world.revisionOf(pair.commercial),
      reason: 'INSURER_INCREASED_RISK' as const,
      noticedAt: at('2026-12-21T08:00'),
      knownAt: at('2026-12-14T09:00'),
      wilful: false,
    };
    const { policyRescind } = await underwriter.ask(PolicyRescindDocument, { input });
    expect(must(policyRescind).userErrors).toEqual([]);
    await world.on('2026-12-24T09:00:00.000+08:00');
    expect(await covering(pair.commercial, at('2026-12-21T23:59'))).toEqual(BOTH);
    expect(await covering(pair.compulsory, at('2026-12-22T12:00'))).toEqual(['COMPULSORY']);
  }, 60_000);

  describe('is paid to whose loss it was, whoever holds the policy by then (IL 49)', () => {
    const OWN_DAMAGE = {
      payables: [
        { policyKind: 'COMMERCIAL' as const, coverage: 'VEHICLE_DAMAGE', beneficiary: 'INSURED', yuan: '8000.00' },
      ],
    };
    /** Sold on a day, noticed on the 23rd; lost on the 20th. Who of the two may be paid for it. */
    const payable = async (soldOn: string): Promise<string[]> => {
      const claim = await world.approved(dealer, OWN_DAMAGE);
      await world.on('2026-12-23T09:00:00.000+08:00');
      const { compulsory, commercial } = claim.policies;
      await world.endorsed(
        dealer,
        [compulsory.wire, commercial.wire],
        [{ ownerTransfer: { owner: BUYER, transferredOn: soldOn } }],
      );
      const may: string[] = [];
      const buyer = await world.insuredAccount(claim);
      for (const [who, payeeId] of [
        ['seller', claim.insured],
        ['buyer', buyer],
      ] as const) {
        const { userErrors } = await world.payClaim(finance, claim, '1000.00', { kind: 'PARTIAL', payeeId });
        if (userErrors.length === 0) may.push(who);
        else expect(userErrors).toMatchObject([{ code: 'PAYEE_NOT_ENTITLED', field: ['input', 'payeeId'] }]);
      }
      return may;
    };

    it('the seller’s, of a loss before the sale', async () => {
      expect(await payable('2026-12-21')).toEqual(['seller']);
    }, 60_000);
    it('the buyer’s, between the sale and its notice', async () => {
      expect(await payable('2026-12-19')).toEqual(['buyer']);
    }, 60_000);
    it('on the day of the sale either may have driven: who was paid is the handler’s word', async () => {
      expect(await payable('2026-12-20')).toEqual(['seller', 'buyer']);
    }, 60_000);
  });
});
