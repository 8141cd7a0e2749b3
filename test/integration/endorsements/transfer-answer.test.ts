/**
 * The insurer's answer to a transfer (IL 49, SPC4 art. 5; domain 4.3 OWNER_TRANSFER, S-192): additional premium for a markedly
 * higher risk, rated and not typed, within 30 days of the notice; accepted and paid, or let be.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  EndorsementWithdrawDocument,
  PolicyRescindDocument,
  PolicySurchargeDocument,
  type PolicySurchargeInput,
  PolicyVersionAtDocument,
  TransferAnswerDocument,
} from '../../generated/operations.js';
import { expireCharges } from '../../../src/modules/billing/index.js';
import { claimWorld, type ClaimWorld } from '../../kit/claim-world.js';
import { type Card, type Held, uuidOf } from '../../kit/endorsement-world.js';
import type { Client } from '../../kit/gateway.js';
import { codes, newKey, type Seller } from '../../kit/quote-world.js';
import { must } from '../../kit/renewal-world.js';

let world: ClaimWorld;
let dealer: Seller;
let underwriter: Client;
let compulsory: Held;
let commercial: Held;
beforeAll(async () => {
  world = await claimWorld();
  dealer = await world.partner({ kind: 'DEALER' });
  underwriter = await world.staff(['UNDERWRITER']);
}, 120_000);
afterAll(() => world.stop());

const START = '2026-11-22T00:00:00.000+08:00';
/** The notice; the 30th day after it is 31 March. */
const NOTICED = '2027-03-01T09:00:00.000+08:00';
const ANSWERED = '2027-03-05T10:00:00.000+08:00';
/** Seven whole days to think it over. */
const DUE = '2027-03-13T00:00:00.000+08:00';
const OVER = '2027-04-01T00:00:00.000+08:00';
const BUYER = {
  person: {
    name: '周明远',
    phone: '13900000000',
    identity: { kind: 'RESIDENT_ID' as const, number: '110101199003070038' },
  },
};
const FOR_HIRE = [{ useNatureChange: 'TAXI_RENTAL' as const }];
const WHY = '现车主以该车从事出租客运。';
const fen = (text: string | undefined): bigint => BigInt((text ?? '').replace('.', ''));

async function transferred(): Promise<Card> {
  world.clock.at('2026-11-21T10:00:00.000+08:00');
  ({ compulsory, commercial } = await world.pair(dealer));
  await world.on(START);
  await world.on(NOTICED);
  const done = await world.endorsed(
    dealer,
    [compulsory.wire, commercial.wire],
    [{ ownerTransfer: { owner: BUYER, transferredOn: '2027-02-28' } }],
  );
  await world.on(ANSWERED);
  return done;
}
const anInput = (): PolicySurchargeInput => ({
  idempotencyKey: newKey(),
  policyId: commercial.wire,
  expectedVersion: 1,
  changes: FOR_HIRE,
  reason: WHY,
});
async function surcharge(policy: Held, more: Partial<PolicySurchargeInput> = {}, by = underwriter) {
  const input = {
    idempotencyKey: newKey(),
    policyId: policy.wire,
    expectedVersion: await world.revisionOf(policy),
    changes: FOR_HIRE,
    reason: WHY,
    ...more,
  };
  return must((await by.ask(PolicySurchargeDocument, { input })).policySurcharge);
}
async function proposed(more: Partial<PolicySurchargeInput> = {}): Promise<Card> {
  const { endorsement, userErrors } = await surcharge(commercial, more);
  expect(userErrors).toEqual([]);
  return must(endorsement);
}
async function rescind() {
  const now = world.clock.now();
  const input = {
    idempotencyKey: newKey(),
    policyId: commercial.wire,
    expectedVersion: await world.revisionOf(commercial),
    reason: 'INSURER_INCREASED_RISK' as const,
    noticedAt: now,
    knownAt: now,
    wilful: false,
  };
  return must((await underwriter.ask(PolicyRescindDocument, { input })).policyRescind);
}
async function letBe({ id, revision }: Card) {
  const input = { idempotencyKey: newKey(), endorsementId: id, expectedVersion: revision, reason: '不同意加费' };
  return must((await dealer.ask(EndorsementWithdrawDocument, { input })).endorsementWithdraw);
}
const useAt = async (effectiveAt: string) =>
  (await dealer.ask(PolicyVersionAtDocument, { by: { id: commercial.wire }, effectiveAt })).policy?.versionAt;

describe('additional premium', () => {
  it('IL 49: is rated as the change itself, told to the partner with its day, accepted, paid, and holds from then', async () => {
    const transfer = await transferred();
    const effectiveAt = DUE;
    const same = await world.preview(dealer, {
      policyIds: [commercial.wire],
      proposal: { changes: FOR_HIRE },
      effectiveAt,
    });
    const offer = await proposed();
    expect(offer).toMatchObject({ state: 'PRICED', kinds: ['TRANSFER_ANSWER'], effectiveAt: DUE, validUntil: DUE });
    // 22 November to 13 March: 111 days run, 254 left. (new − old) × 254 ÷ 365, half up to the fen.
    const [slip] = offer.slips;
    const before = (await world.timeLine(dealer, commercial)).versions.nodes.at(-1)?.premium.amount.amount;
    const more = fen(slip?.versionAfter.premium.amount.amount) - fen(before);
    expect(slip).toMatchObject({ daysRun: 111, daysLeft: 254, days: 365 });
    expect(fen(offer.premiumChange.amount)).toBe((more * 254n * 2n + 365n) / 730n);
    expect(offer.premiumChange).toEqual(same.premiumChange); // what anybody else would pay for the same

    const [event] = await world.db.owner<{ type: string; partner_id: string }[]>`
      select type, partner_id from events where subject_id = ${uuidOf(offer.id)}`;
    expect({ ...event }).toEqual({ type: 'endorsement.proposed', partner_id: dealer.made.id });
    const read = (await dealer.ask(TransferAnswerDocument, { by: { id: transfer.id } })).endorsement;
    expect(read).toMatchObject({
      reviewUntil: OVER,
      transferAnswer: {
        number: offer.number,
        validUntil: DUE,
        premiumChange: offer.premiumChange,
        riskReason: WHY,
        answeredTransfer: { number: transfer.number },
      },
    });
    expect(
      must(read?.transferAnswer)
        .availableActions.filter(({ available }) => available)
        .map(({ action }) => action),
    ).toEqual(['ENDORSEMENT_CONFIRM', 'ENDORSEMENT_WITHDRAW']);

    await world.on('2027-03-08T09:00:00.000+08:00');
    const seen = await world.read(dealer, offer.id);
    const { endorsement: waiting, userErrors } = await world.confirm(dealer, seen);
    expect(userErrors).toEqual([]);
    expect(waiting).toMatchObject({
      state: 'AWAITING_PAYMENT',
      charge: { state: 'OPEN', amount: offer.premiumChange },
    });
    expect((await useAt(DUE))?.sequence).toBe(3); // that of the transfer: nothing holds unpaid
    await world.pay(dealer, must(waiting));
    await world.apply(must(waiting));
    expect(await world.read(dealer, offer.id)).toMatchObject({ state: 'EFFECTIVE', charge: { state: 'PAID' } });
    const line = await world.timeLine(dealer, commercial);
    expect(line.versions.nodes[0]).toMatchObject({ effectiveFrom: DUE, endorsement: { number: offer.number } });
    expect(line.versions.nodes[0]?.changes.map(({ path }) => path)).toContain('vehicle.useNature');
    // Whoever raised the premium does not rescind for the same risk, nor raise it twice.
    expect(codes(await rescind())).toEqual(['TRANSFER_ANSWERED']);
    expect(codes(await surcharge(commercial))).toEqual(['TRANSFER_ANSWERED']);
  }, 60_000);

  it('issue 5.2: the offer tells the commission that its premium will earn, and it is what is booked', async () => {
    await transferred();
    const offer = await proposed();
    const commissionOf = async (): Promise<unknown> => {
      const text =
        'query Told($id: ID!) { told: endorsement(by: { id: $id }) { slips { commission { base { amount } amount { amount } refusal { code } } } } }';
      const { data } = await dealer.send<{ told: { slips: { commission: unknown }[] } }, object>(text, {
        id: offer.id,
      });
      return data?.told.slips[0]?.commission;
    };
    const foreseen = await commissionOf();
    const { endorsement: waiting } = await world.confirm(dealer, offer);
    await world.pay(dealer, must(waiting));
    await world.apply(must(waiting));
    expect(await commissionOf()).toEqual(foreseen);
    const [booked] = await world.db.owner<{ base: string; amount: string; rate: string }[]>`
      select base_fen::text as base, amount_fen::text as amount, rate from commission_entries where cause_id = ${uuidOf(offer.id)}`;
    const net = fen(offer.slips[0]?.premiumChange.net.amount);
    const rate = BigInt(Math.round(Number(booked?.rate) * 10_000));
    expect([BigInt(booked?.base ?? '0'), BigInt(booked?.amount ?? '0')]).toEqual([
      net,
      (net * rate * 2n + 10_000n) / 20_000n,
    ]);
    expect(net).toBeGreaterThan(0n);
  }, 60_000);

  it('SPC4 5: a loss between the notice and the answer is covered as the policy stood', async () => {
    await transferred();
    const offer = await proposed();
    const claim = await world.reported(dealer, {
      policy: { policyNumber: commercial.number },
      occurredAt: '2027-03-05T08:00:00.000+08:00',
    });
    const [row] = await world.db.owner<{ use: string; known: boolean }[]>`
      select v.content -> 'vehicle' ->> 'useNature' as use, v.superseded_at is null as known
      from claims c join claim_policies p on p.claim_id = c.id join policy_versions v on v.id = p.version_id
      where c.number = ${claim.number} and p.policy_id = ${commercial.id}`;
    expect({ ...row }).toEqual({ use: 'FAMILY', known: true });
    // And a loss does not close the offer.
    expect(codes(await world.confirm(dealer, await world.read(dealer, offer.id)))).toEqual([]);
  }, 30_000);
});

describe('not accepted', () => {
  it('declined: nothing changes, and the insurer may rescind while its days run; its offer binds it before', async () => {
    await transferred();
    const offer = await proposed();
    expect(codes(await surcharge(commercial))).toEqual(['TRANSFER_ANSWERED']);
    expect(codes(await rescind())).toEqual(['TRANSFER_ANSWERED']);
    expect((await letBe(offer)).endorsement).toMatchObject({ state: 'WITHDRAWN' });
    expect((await world.timeLine(dealer, commercial)).versions.nodes.map(({ reason }) => reason)).not.toContain('END');
    const { endorsement, userErrors } = await rescind();
    expect(userErrors).toEqual([]);
    expect(endorsement).toMatchObject({ state: 'EFFECTIVE', kinds: ['CANCEL'] });
  }, 30_000);

  it('not answered, or not paid, until its day: expired, the old terms stand, and a rescission is open', async () => {
    await transferred();
    const quiet = await proposed({ effectiveAt: '2027-03-07T00:00:00.000+08:00' });
    await world.on('2027-03-07T00:00:00.000+08:00');
    expect((await world.read(dealer, quiet.id)).state).toBe('EXPIRED');
    expect(codes(await world.confirm(dealer, quiet))).toEqual(['ENDORSEMENT_STATE']);
    const again = await proposed({ effectiveAt: '2027-03-09T00:00:00.000+08:00' });
    const { endorsement: waiting } = await world.confirm(dealer, again);
    expect(waiting?.state).toBe('AWAITING_PAYMENT');
    // Accepted and not paid: the insurer waits for the money until its day.
    expect(codes(await rescind())).toEqual(['TRANSFER_ANSWERED']);
    expect(codes(await surcharge(commercial))).toEqual(['TRANSFER_ANSWERED']);
    await world.on('2027-03-09T00:00:00.000+08:00');
    await world.scan(expireCharges);
    expect(await world.read(dealer, again.id)).toMatchObject({ state: 'EXPIRED', charge: { state: 'EXPIRED' } });
    expect((await useAt('2027-06-01T00:00:00.000+08:00'))?.sequence).toBe(3); // of the transfer alone
    expect(codes(await rescind())).toEqual([]);
  }, 30_000);

  it('what changes the policy meanwhile makes the offer another: it is not accepted as shown, and may be made again', async () => {
    await transferred();
    const offer = await proposed();
    await world.endorsed(dealer, [commercial.wire], [{ contactChange: { phone: '13800000001' } }]);
    expect(codes(await world.confirm(dealer, offer))).toEqual(['ENDORSEMENT_PRICE_CHANGED']);
    const second = await proposed();
    expect(second.premiumChange).toEqual(offer.premiumChange);
    expect((await world.read(dealer, offer.id)).state).toBe('WITHDRAWN');
    expect(codes(await world.confirm(dealer, second))).toEqual([]);
  }, 30_000);
});

describe('refused', () => {
  it('IL 49: from the 31st day on, and where nothing was noticed', async () => {
    await transferred();
    const none = await world.pair(dealer).then(async (pair) => {
      await world.on(ANSWERED);
      return pair.commercial;
    });
    expect(codes(await surcharge(none))).toEqual(['TRANSFER_NOT_NOTICED']);
    const late = await surcharge(commercial, { effectiveAt: '2027-04-02T00:00:00.000+08:00' });
    expect(late.userErrors).toMatchObject([{ code: 'INVALID_INPUT', wouldPass: [{ value: OVER }] }]);
    await world.on('2027-03-31T23:59:59.000+08:00');
    const last = await proposed();
    expect(last.validUntil).toBe(OVER); // never after the days of the law
    await letBe(last);
    await world.on(OVER);
    expect((await surcharge(commercial)).userErrors).toMatchObject([
      { code: 'TRANSFER_REVIEW_OVER', facts: [{ name: 'until', value: OVER }] },
    ]);
  }, 30_000);

  it('of compulsory cover, of what no filed rate knows, of a risk that is no higher, without a reason', async () => {
    await transferred();
    expect(codes(await surcharge(compulsory))).toEqual(['ENDORSEMENT_NOT_ALLOWED']);
    // What no filed rate knows cannot even be said.
    const unrated = { ...anInput(), changes: [{ removeCoverage: 'VEHICLE_DAMAGE' }] };
    expect((await underwriter.send(PolicySurchargeDocument, { input: unrated as never })).errors[0]?.message).toMatch(
      /removeCoverage.*is not defined by type "RatedChangeInput"/,
    );
    expect(codes(await surcharge(commercial, { changes: [] }))).toEqual(['INVALID_INPUT']);
    expect(codes(await surcharge(commercial, { changes: [{ useNatureChange: 'FAMILY' }] }))).toEqual([
      'ENDORSEMENT_NOTHING_CHANGES',
    ]);
    const lower = await surcharge(commercial, {
      changes: [{ modelCorrection: { seats: 4 } }],
    });
    expect(codes(lower)).toEqual(['RISK_NOT_HIGHER']);
    expect(codes(await surcharge(commercial, { reason: ' ' }))).toEqual(['INVALID_INPUT']);
    expect(codes(await surcharge(commercial, { effectiveAt: ANSWERED }))).toEqual(['BACKDATED']);
    expect(codes(await surcharge(commercial, { expectedVersion: 99 }))).toEqual(['STALE_VERSION']);
  }, 30_000);

  it('to a partner, and to whoever does not underwrite; another partner sees nothing of it', async () => {
    await transferred();
    const input = anInput();
    const finance = await world.staff(['FINANCE'], 5);
    for (const caller of [dealer, finance])
      expect((await caller.send(PolicySurchargeDocument, { input })).errors[0]?.message).toMatch(
        /Cannot query field "policySurcharge"|Unknown type "PolicySurchargeInput"/,
      );
    const offer = await proposed();
    const stranger = await world.partner();
    expect((await stranger.ask(TransferAnswerDocument, { by: { id: offer.id } })).endorsement).toBeNull();
    expect(codes(await world.confirm(stranger, offer))).toEqual(['NOT_FOUND']);
  }, 30_000);
});
