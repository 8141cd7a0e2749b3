/**
 * Point 5 of the terms, for money of claims and for renewals: permission, clause, licence, visibility, each with its
 * answer; where a limit decides, the nearest input that passes, and it does pass when it is sent. Asking writes nothing.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  ClaimAdvanceDocument,
  ClaimPayDocument,
  type DecisionInput,
  PayoutRedirectDocument,
  RecoveryAbandonDocument,
  RecoveryOpenDocument,
  RecoveryReceiveDocument,
  RenewalDeclineDocument,
  RenewalQuoteDocument,
  RenewalQuotesPrepareDocument,
  RenewalWithholdDocument,
  WhyDocument,
  type WhyQuery,
} from '../../../generated/operations.js';
import {
  type ClaimMoneyWorld,
  claimMoneyWorld,
  type MoneyClaim,
  OWN_AND_VICTIM,
} from '../../../kit/claim-money-world.js';
import type { Client } from '../../../kit/gateway.js';
import { MORNING, newKey, nextSerial, type Seller } from '../../../kit/quote-world.js';
import { RENEWING, renewalWorld, type RenewalWorld } from '../../../kit/renewal-world.js';

type Told = NonNullable<WhyQuery['decision']>;

let world: ClaimMoneyWorld & RenewalWorld;
let finance: Client;
let handler: Client;
beforeAll(async () => {
  const renewing = await renewalWorld();
  world = { ...renewing, ...(await claimMoneyWorld(renewing)) };
  await world.partner(); // brings the institutions
  finance = await world.staff(['FINANCE'], 5);
  handler = await world.staff(['CLAIMS_HANDLER'], 5);
}, 90_000);
afterAll(() => world.stop());

async function why(who: Client, input: DecisionInput): Promise<Told> {
  const before = await written();
  const { decision } = await who.ask(WhyDocument, { input });
  if (!decision) throw new Error('no decision');
  expect(await written()).toEqual(before);
  return decision;
}
const written = async () =>
  (
    await world.db.owner<
      object[]
    >`select (select count(*) from events) as events, (select count(*) from audit_records) as audits,
    (select count(*) from idempotency_keys) as keys, (select count(*) from payouts) as payouts, (select count(*) from graphile_worker.jobs) as jobs`
  )[0];

const cny = (amount: string) => ({ amount, currency: 'CNY' as const });
const codes = (told: Pick<Told, 'refusals'>): string[] => told.refusals.map(({ code }) => code);
const stages = (told: Told): string[] => [...new Set(told.steps.map(({ stage }) => stage))];
const AMOUNT = ['input', 'amount', 'amount'];
/** The nearest input as it was suggested: sent, it must pass. */
const nearest = (told: Told): never => told.nearest?.input as never;
const refusedOf = (answer: object): unknown =>
  Object.values(answer as Record<string, { userErrors: unknown }>)[0]?.userErrors;

describe('money of claims', () => {
  let dealer: Seller;
  beforeAll(async () => {
    world.clock.at(MORNING);
    dealer = await world.partner();
  });
  const asked = async (claim: MoneyClaim, amount: string) => {
    const [row] = await world.db.owner<{ revision: number }[]>`select revision from claims where id = ${claim.id}`;
    return {
      idempotencyKey: newKey(),
      claimId: claim.wire,
      expectedVersion: row?.revision ?? 0,
      amount: cny(amount),
      payeeId: claim.victim,
    };
  };

  it('claimPay: a final payment is all that is left; a part leaves something; what is suggested is paid', async () => {
    const claim = await world.approved(dealer);
    const final = await why(finance, { claimPay: { ...(await asked(claim, '44000.00')), kind: 'FINAL' } });
    expect(final).toMatchObject({ action: 'CLAIM_PAY', outcome: 'WOULD_BE_REFUSED' });
    expect(codes(final)).toEqual(['PAYMENT_NOT_FINAL']);
    expect(final.steps[0]).toMatchObject({ stage: 'PERMISSION', passed: true, rule: { rule: 'claim:pay' } });
    expect(final.nearest).toMatchObject({ outcome: 'WOULD_PASS', changes: [{ field: AMOUNT, value: '45000.00' }] });
    const part = await why(finance, { claimPay: { ...(await asked(claim, '45000.01')), kind: 'PARTIAL' } });
    expect(codes(part)).toEqual(['PAYMENT_EXCEEDS_SHEET']);
    expect(part.refusals[0]?.facts).toMatchObject([
      { name: 'outstanding', value: '45000.00' },
      { name: 'offered', value: '45000.01' },
    ]);
    expect(part.nearest?.changes).toEqual([{ field: AMOUNT, value: '44999.99' }]);
    expect(refusedOf(await finance.ask(ClaimPayDocument, { input: nearest(final) }))).toEqual([]);
    const again = await why(finance, { claimPay: { ...(await asked(claim, '1.00')), kind: 'FINAL' } });
    expect(again.steps.at(-1)).toMatchObject({ stage: 'STATE', passed: false });
    expect(again.nearest).toBeNull();
  }, 60_000);

  it('claimPay to an insured who has not compensated the victim: no more than the own part (IL 65)', async () => {
    const claim = await world.approved(dealer, OWN_AND_VICTIM);
    const input = { ...(await asked(claim, '8000.01')), kind: 'PARTIAL' as const, payeeId: claim.insured };
    const told = await why(finance, { claimPay: input });
    expect(codes(told)).toEqual(['VICTIM_NOT_COMPENSATED']);
    expect(told.nearest?.changes).toEqual([{ field: AMOUNT, value: '8000.00' }]);
  }, 60_000);

  it('claimAdvance: within what is certain; without a verified assessment no amount passes', async () => {
    const claim = await world.opened(dealer);
    const input = async () => ({
      ...(await asked(claim, '9000.01')),
      ground: 'UNDISPUTED' as const,
      reason: '抢救费用',
      materials: [],
    });
    const early = await why(handler, { claimAdvance: await input() });
    expect([codes(early), early.nearest]).toEqual([['ADVANCE_NEEDS_PROOF'], null]);
    await world.verified(claim, '9000.00');
    const told = await why(handler, { claimAdvance: await input() });
    expect(codes(told)).toEqual(['ADVANCE_EXCEEDS']);
    expect(told.nearest?.changes).toEqual([{ field: AMOUNT, value: '9000.00' }]);
    expect(refusedOf(await handler.ask(ClaimAdvanceDocument, { input: nearest(told) }))).toEqual([]);
  }, 60_000);

  it('recoveries: opened for no more than was paid, received up to the last fen, given up once', async () => {
    const claim = await world.approved(dealer);
    const against = {
      person: { name: '肇事甲', identity: { kind: 'RESIDENT_ID' as const, number: '440524188001010014' } },
    };
    const open = {
      idempotencyKey: newKey(),
      claimId: claim.wire,
      ground: 'SUBROGATION' as const,
      against,
      amount: cny('45000.01'),
    };
    // Nothing has arrived at anybody yet: no amount passes.
    expect((await why(handler, { recoveryOpen: open })).nearest).toBeNull();
    expect((await world.payClaim(finance, claim, '45000.00')).userErrors).toEqual([]);
    await world.settle();
    const told = await why(handler, { recoveryOpen: open });
    expect(codes(told)).toEqual(['RECOVERY_EXCEEDS']);
    expect(told.nearest?.changes).toEqual([{ field: AMOUNT, value: '45000.00' }]);
    const { recoveryOpen } = await handler.ask(RecoveryOpenDocument, { input: nearest(told) });
    const recoveryId = recoveryOpen?.recovery?.id ?? '';
    const receive = {
      idempotencyKey: newKey(),
      recoveryId,
      amount: cny('45000.01'),
      bankReference: `IN2026122100${String(nextSerial())}`,
      receivedAt: world.clock.now(),
    };
    const more = await why(finance, { recoveryReceive: receive });
    expect(codes(more)).toEqual(['RECOVERY_EXCEEDS']);
    expect(more.nearest?.changes).toEqual([{ field: AMOUNT, value: '45000.00' }]);
    const abandon = { idempotencyKey: newKey(), recoveryId, reason: '对方无偿付能力' };
    expect(await why(handler, { recoveryAbandon: abandon })).toMatchObject({ outcome: 'WOULD_PASS', nearest: null });
    expect(refusedOf(await finance.ask(RecoveryReceiveDocument, { input: nearest(more) }))).toEqual([]);
    const over = await why(handler, { recoveryAbandon: abandon });
    expect(over.steps.at(-1)).toMatchObject({ stage: 'STATE', passed: false });
    expect(refusedOf(await handler.ask(RecoveryAbandonDocument, { input: abandon }))).toMatchObject([
      { code: 'RECOVERY_STATE' },
    ]);
  }, 60_000);

  it('payoutRedirect: another claim’s payout is not there; of one that has arrived the state speaks', async () => {
    const claim = await world.approved(dealer);
    await world.payClaim(finance, claim, '45000.00');
    await world.settle();
    const payoutId = (await world.seen(finance, claim)).payouts?.[0]?.id ?? '';
    const input = { idempotencyKey: newKey(), payoutId, payeeId: await world.anotherAccount(claim, 'victim') };
    const told = await why(finance, { payoutRedirect: input });
    expect(codes(told)).toEqual(['PAYOUT_STATE']);
    expect(told.steps.at(-1)).toMatchObject({ stage: 'STATE', passed: false });
    expect(refusedOf(await finance.ask(PayoutRedirectDocument, { input }))).toMatchObject([{ code: 'PAYOUT_STATE' }]);
    const nowhere = await why(finance, { payoutRedirect: { ...input, payoutId: claim.wire } });
    expect(nowhere.steps.at(-1)).toMatchObject({ stage: 'VISIBILITY', passed: false });
  }, 60_000);

  it('a partner cannot ask about what it may never do', async () => {
    const seller = await world.signInAgain(dealer);
    const answer = await seller.send(WhyDocument, { input: { claimPay: { idempotencyKey: 'k' } } as never });
    expect(answer.errors[0]?.message).toMatch(/"claimPay" is not defined by type "DecisionInput"/);
  }, 60_000);
});

describe('renewals', () => {
  beforeEach(() => {
    world.clock.at(MORNING);
  });
  const SMALL = { ...RENEWING, DISCOUNT_AUTHORITY: { rate: '0.05' } };

  it('renewalQuote: the clause with its version, the limit, and the discount that passes', async () => {
    const dealer = await world.renewer({ clauses: SMALL });
    const { renewal } = await world.due(dealer, 10);
    const seller = await world.signInAgain(dealer);
    const told = await why(seller, {
      renewalQuote: { idempotencyKey: newKey(), renewalId: renewal.id, discount: '0.06' },
    });
    expect(codes(told)).toContain('TERM_DISCOUNT_AUTHORITY');
    expect(told.refusals.find(({ code }) => code === 'TERM_DISCOUNT_AUTHORITY')).toMatchObject({
      clause: { key: 'DISCOUNT_AUTHORITY', number: expect.stringMatching(/^4\.\d+$/) },
    });
    expect(told.agreementVersion).toEqual({ sequence: 1 });
    expect(stages(told).slice(0, 4)).toEqual(['PERMISSION', 'STANDING', 'CLAUSE', 'LICENCE']);
    expect(told.steps.filter(({ stage }) => stage === 'CLAUSE').map(({ rule }) => rule.rule)).toContain(
      'RENEWAL_OWNERSHIP',
    );
    expect(told.nearest).toMatchObject({
      outcome: 'WOULD_PASS',
      changes: [{ field: ['input', 'discount'], value: '0.05' }],
    });
    expect(refusedOf(await seller.ask(RenewalQuoteDocument, { input: nearest(told) }))).toEqual([]);
  }, 60_000);

  it('renewalAccept: passes when it is sent as read; before the window the state speaks; a stale version is mended', async () => {
    const dealer = await world.renewer();
    const { renewal } = await world.due(dealer, 33);
    let seller = await world.signInAgain(dealer);
    await world.quoteRenewal(seller, { renewalId: renewal.id });
    const early = await why(seller, { renewalAccept: await world.taking(seller, renewal.id) });
    expect(codes(early)).toEqual(['RENEWAL_TOO_EARLY']);
    expect(early.steps.at(-1)).toMatchObject({ stage: 'STATE', passed: false });
    await world.live(world.daysBefore(renewal.dueAt, 10));
    seller = await world.signInAgain(dealer);
    await world.quoteRenewal(seller, { renewalId: renewal.id });
    const taking = await world.taking(seller, renewal.id);
    const stale = await why(seller, { renewalAccept: { ...taking, expectedVersion: taking.expectedVersion - 1 } });
    expect(codes(stale)).toEqual(['STALE_VERSION']);
    expect(stale.nearest?.changes).toEqual([
      { field: ['input', 'expectedVersion'], value: String(taking.expectedVersion) },
    ]);
    expect((await world.accept(seller, nearest(stale))).userErrors).toEqual([]);
  }, 90_000);

  it('renewalDecline and renewalQuotesPrepare: refused by RENEWAL_OWNERSHIP where the insurer renews, and nothing passes', async () => {
    const dealer = await world.renewer();
    const { renewal } = await world.due(dealer, 10);
    const mine = await world.signInAgain(dealer);
    const decline = {
      idempotencyKey: newKey(),
      renewalId: renewal.id,
      expectedVersion: renewal.revision,
      lossReason: 'OTHER' as const,
    };
    const prepare = { idempotencyKey: newKey(), due: { from: '2027-11-01', until: '2027-11-30' } };
    expect(await why(mine, { renewalDecline: decline })).toMatchObject({ outcome: 'WOULD_PASS' });
    expect(await why(mine, { renewalQuotesPrepare: prepare })).toMatchObject({ outcome: 'WOULD_PASS' });
    expect(refusedOf(await mine.ask(RenewalQuotesPrepareDocument, { input: prepare }))).toEqual([]);
    const wrong = await why(mine, {
      renewalQuotesPrepare: { ...prepare, idempotencyKey: newKey(), due: { from: '2028-11-01', until: '2028-11-30' } },
    });
    expect(codes(wrong)).toEqual(['RENEWAL_NOTHING_DUE']);

    const closed = await world.partner({ clauses: { ...RENEWING, RENEWAL_OWNERSHIP: { owner: 'INSURER' } } });
    for (const input of [{ renewalQuotesPrepare: { ...prepare, idempotencyKey: newKey() } }]) {
      const told = await why(closed, input);
      expect(told.steps.find(({ rule }) => rule.rule === 'RENEWAL_OWNERSHIP')).toMatchObject({
        stage: 'CLAUSE',
        passed: false,
        clause: { key: 'RENEWAL_OWNERSHIP' },
      });
      expect(told.nearest).toBeNull();
    }
    // Another partner's renewal is not there, whatever its terms.
    const foreign = await why(closed, { renewalDecline: { ...decline, idempotencyKey: newKey() } });
    expect(foreign.steps.at(-1)).toMatchObject({ stage: 'VISIBILITY', passed: false });
    expect(refusedOf(await mine.ask(RenewalDeclineDocument, { input: decline }))).toEqual([]);
  }, 90_000);

  it('renewalWithhold: an act of the insurer, of commercial cover only', async () => {
    const dealer = await world.renewer();
    const { renewal } = await world.due(dealer, 10);
    const underwriter = await world.staff(['UNDERWRITER'], 3);
    const input = {
      idempotencyKey: newKey(),
      renewalId: renewal.id,
      expectedVersion: renewal.revision + 1,
      reason: '赔付率过高',
    };
    const told = await why(underwriter, { renewalWithhold: input });
    expect(codes(told)).toEqual(['STALE_VERSION']);
    expect(told.nearest?.changes).toEqual([{ field: ['input', 'expectedVersion'], value: String(renewal.revision) }]);
    expect(refusedOf(await underwriter.ask(RenewalWithholdDocument, { input: nearest(told) }))).toEqual([]);
  }, 60_000);
});
