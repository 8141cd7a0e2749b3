/**
 * What was paid ahead and comes back (S-248, IL 25): asked of those who had it, of nobody more than they had, and what came
 * back counts as not paid when another sheet follows. Every expected figure is worked by hand in its comment.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClaimRecoveriesDocument, RecoveryOpenDocument, RecoveryReceiveDocument } from '../../generated/operations.js';
import { declaredFile } from '../../kit/acceptance.js';
import { cny } from '../../kit/claim-chain.js';
import { type ClaimMoneyWorld, claimMoneyWorld, type MoneyClaim } from '../../kit/claim-money-world.js';
import type { Client } from '../../kit/gateway.js';
import { newKey, nextSerial, type Seller } from '../../kit/quote-world.js';

let world: ClaimMoneyWorld;
let dealer: Seller;
let finance: Client;
let handler: Client;
beforeAll(async () => {
  world = await claimMoneyWorld();
  dealer = await world.partner();
  finance = await world.staff(['FINANCE'], 6);
  handler = await world.staff(['CLAIMS_HANDLER'], 6);
}, 90_000);
afterAll(() => world.stop());

const codes = (answer: { readonly userErrors: readonly { readonly code: string }[] } | null | undefined): string[] =>
  (answer?.userErrors ?? [{ code: 'NO_ANSWER' }]).map(({ code }) => code);
const recoveriesOf = async ({ wire }: MoneyClaim) =>
  (await handler.ask(ClaimRecoveriesDocument, { by: { id: wire } })).claim?.recoveries ?? [];
const inShort = async (claim: MoneyClaim) =>
  (await recoveriesOf(claim)).map(({ state, amount }) => `${state} ${amount.amount}`).sort();
const askBack = async (claim: MoneyClaim, name: string, amount: string, beneficiary: string | null = null) =>
  (
    await handler.ask(RecoveryOpenDocument, {
      input: {
        idempotencyKey: newKey(),
        claimId: claim.wire,
        ground: 'ADVANCE_RETURN',
        against: { person: { name } },
        beneficiary,
        amount: cny(amount),
      },
    })
  ).recoveryOpen;
const returned = async (recoveryId: string | undefined, amount: string): Promise<string[]> =>
  codes(
    (
      await finance.ask(RecoveryReceiveDocument, {
        input: {
          idempotencyKey: newKey(),
          recoveryId: recoveryId ?? '',
          amount: cny(amount),
          bankReference: `BACK-${String(nextSerial())}`,
          receivedAt: world.clock.now(),
        },
      })
    ).recoveryReceive,
  );
/** As its desk would have left it. */
const isNow = (state: 'REOPENED' | 'REJECTED', { id }: MoneyClaim) =>
  world.db.owner`update claims set state = ${state}, revision = revision + 1 where id = ${id}`;
/** To the insured's own damage, and to the victim. */
const sheet = (own: string | null, victim: string | null = null) => ({
  payables: [
    ...(own === null ? [] : [owed('VEHICLE_DAMAGE', 'INSURED', own)]),
    ...(victim === null ? [] : [owed('THIRD_PARTY_LIABILITY', 'V1', victim)]),
  ],
});
const owed = (coverage: string, beneficiary: string, yuan: string) =>
  ({ policyKind: 'COMMERCIAL', coverage, beneficiary, yuan }) as const;

/** 2,000.00 ahead to the insured and 3,000.00 to the victim, both there. */
async function paidAhead(): Promise<MoneyClaim> {
  const claim = await world.opened(dealer);
  await world.verified(claim, '9000.00');
  expect(codes(await world.advance(handler, claim, '2000.00', { payeeId: claim.insured }))).toEqual([]);
  expect(codes(await world.advance(handler, claim, '3000.00', { victim: 'V1' }))).toEqual([]);
  await world.settle();
  return claim;
}

describe('an advance beyond its sheet', () => {
  it('returned in part: another sheet pays what is held less, and what was still asked back is over', async () => {
    const claim = await world.opened(dealer);
    const payeeId = claim.insured;
    await world.verified(claim, '9000.00');
    expect(codes(await world.advance(handler, claim, '9000.00', { payeeId }))).toEqual([]);
    await world.settle();
    await world.approve(claim, sheet('6500.00'));
    expect(codes(await world.payClaim(finance, claim, '0.00', { payeeId }))).toEqual([]);
    const [open] = await recoveriesOf(claim);
    expect(open).toMatchObject({ ground: 'ADVANCE_RETURN', state: 'OPEN', amount: { amount: '2500.00' } });
    expect(await returned(open?.id, '1000.00')).toEqual([]);
    await isNow('REOPENED', claim);
    // 8,000.00 are held; the next sheet owes 8,300.00.
    await world.approve(claim, sheet('8300.00'));
    expect(codes(await world.payClaim(finance, claim, '300.00', { payeeId }))).toEqual([]);
    await world.settle();
    expect(await inShort(claim)).toEqual(['ABANDONED 2500.00']);
    // And one that owes less asks for the rest, once.
    await isNow('REOPENED', claim);
    await world.approve(claim, sheet('8000.00'));
    expect(codes(await world.payClaim(finance, claim, '0.00', { payeeId }))).toEqual([]);
    expect(await inShort(claim)).toEqual(['ABANDONED 2500.00', 'OPEN 300.00']);
    // 9,000.00 and 300.00 out, 1,000.00 back.
    expect(await world.payoutBalances(claim)).toEqual({ CASH: -830000n, CLAIM_COST: 830000n, CLAIM_PAYABLE: 0n });
  }, 60_000);

  it('is asked of who had the last advance, and what is more than that of who was paid beside', async () => {
    const claim = await world.opened(dealer);
    await world.verified(claim, '9000.00');
    expect(codes(await world.advance(handler, claim, '3000.00', { victim: 'V1' }))).toEqual([]);
    await world.settle();
    await world.approve(claim, sheet(null, '5000.00'));
    const payeeId = await world.namedPayee(claim, '监护人甲', 'VICTIM');
    const guardian = { payeeId, victim: 'V1', relation: 'GUARDIAN' as const, relationProof: declaredFile() };
    expect(codes(await world.payClaim(finance, claim, '1500.00', { ...guardian, kind: 'PARTIAL' }))).toEqual([]);
    expect(codes(await world.payClaim(finance, claim, '500.00', guardian))).toEqual([]);
    await world.settle();
    await isNow('REOPENED', claim);
    await world.approve(claim, sheet(null, '1000.00'));
    expect(codes(await world.payClaim(finance, claim, '0.00'))).toEqual([]);
    // 5,000.00 were paid, 1,000.00 are owed: the victim's 3,000.00, and of the guardian's 2,000.00 the last 1,000.00.
    expect(await inShort(claim)).toEqual(['OPEN 1000.00', 'OPEN 3000.00']);
  }, 60_000);
});

describe('an advance that is asked back by hand', () => {
  it('of a rejected claim: from who had it and no more than they had; opened again, it is paid anew', async () => {
    const claim = await paidAhead();
    await isNow('REJECTED', claim);
    expect(await askBack(claim, '陌生人', '100.00')).toMatchObject({
      userErrors: [{ code: 'INVALID_INPUT', field: ['input', 'against'] }],
    });
    expect((await askBack(claim, '苏晓雯', '3000.01'))?.userErrors).toMatchObject([
      { code: 'RECOVERY_EXCEEDS', facts: [{ name: 'most', value: '3000.00' }, { name: 'offered' }] },
    ]);
    const first = await askBack(claim, '苏晓雯', '1000.00');
    expect(codes(first)).toEqual([]);
    // By name once more, it is the same person.
    expect(codes(await askBack(claim, '苏晓雯', '2000.00'))).toEqual(['RECOVERY_EXISTS']);
    expect(await returned(first?.recovery?.id, '1000.00')).toEqual([]);
    const rest = await askBack(claim, '苏晓雯', '2000.00');
    expect(await returned(rest?.recovery?.id, '2000.00')).toEqual([]);
    await isNow('REOPENED', claim);
    // The victim has returned everything, the insured holds 2,000.00: 5,000.00 are still owed to the victim.
    await world.approve(claim, sheet('2000.00', '5000.00'));
    expect(codes(await world.payClaim(finance, claim, '5000.00', { victim: 'V1' }))).toEqual([]);
    await world.settle();
    expect(await world.payoutBalances(claim)).toEqual({ CASH: -700000n, CLAIM_COST: 700000n, CLAIM_PAYABLE: 0n });
  }, 60_000);

  it('of an approved claim: no more than was paid beyond the sheet', async () => {
    const claim = await paidAhead();
    await world.approve(claim, sheet('2000.00', '1800.00'));
    // 5,000.00 there, 3,800.00 owed.
    expect((await askBack(claim, '苏晓雯', '1200.01'))?.userErrors).toMatchObject([
      { code: 'RECOVERY_EXCEEDS', facts: [{ name: 'most', value: '1200.00' }, { name: 'offered' }] },
    ]);
    expect(codes(await askBack(claim, '苏晓雯', '1200.00'))).toEqual([]);
  }, 60_000);
});

describe('a guardian who was paid for two victims', () => {
  const guardianOf = (payeeId: string, victim: string) => ({
    payeeId,
    victim,
    relation: 'GUARDIAN' as const,
    relationProof: declaredFile(),
  });
  const forBoth = (first: string, second: string) => ({
    payables: [owed('THIRD_PARTY_LIABILITY', 'V1', first), owed('THIRD_PARTY_LIABILITY', 'V2', second)],
    victims: ['V1', 'V2'],
  });
  const sharesOf = async (claim: MoneyClaim) =>
    (await recoveriesOf(claim)).map(
      ({ state, amount, beneficiary }) => `${state} ${beneficiary ?? '-'} ${amount.amount}`,
    );

  /** 3,000.00 for V1, and after that 2,000.00 for V2, both to one guardian and there. */
  async function paidForBoth(): Promise<MoneyClaim> {
    const claim = await world.opened(dealer);
    const guardian = await world.namedPayee(claim, '监护人乙', 'VICTIM');
    await world.approve(claim, forBoth('3000.00', '2000.00'));
    const first = { ...guardianOf(guardian, 'V1'), kind: 'PARTIAL' as const };
    expect(codes(await world.payClaim(finance, claim, '3000.00', first))).toEqual([]);
    expect(codes(await world.payClaim(finance, claim, '2000.00', guardianOf(guardian, 'V2')))).toEqual([]);
    await world.settle();
    return claim;
  }

  it('returns what was V1’s: the next sheet pays V1 again and asks nothing of V2', async () => {
    const claim = await paidForBoth();
    await isNow('REOPENED', claim);
    await world.approve(claim, forBoth('1000.00', '2000.00'));
    expect(codes(await world.payClaim(finance, claim, '0.00'))).toEqual([]);
    const [open] = await recoveriesOf(claim);
    expect(await sharesOf(claim)).toEqual(['OPEN V1 2000.00']);
    expect(await returned(open?.id, '2000.00')).toEqual([]);
    await isNow('REOPENED', claim);
    // 1,000.00 of V1 and 2,000.00 of V2 are held: V1 is owed 1,500.00 more, V2 nothing, and has 500.00 too much.
    await world.approve(claim, forBoth('2500.00', '1500.00'));
    expect(codes(await world.payClaim(finance, claim, '500.00', { victim: 'V2' }))).toEqual(['PAYMENT_NOT_FINAL']);
    expect(codes(await world.payClaim(finance, claim, '1500.00', { victim: 'V1' }))).toEqual([]);
    await world.settle();
    expect(await sharesOf(claim)).toEqual(['OPEN V2 500.00', 'RECOVERED V1 2000.00']);
    // 5,000.00 and 1,500.00 out, 2,000.00 back.
    expect(await world.payoutBalances(claim)).toEqual({ CASH: -450000n, CLAIM_COST: 450000n, CLAIM_PAYABLE: 0n });
  }, 60_000);

  it('is asked by hand for each by itself, and says which', async () => {
    const claim = await paidForBoth();
    await isNow('REJECTED', claim);
    expect((await askBack(claim, '监护人乙', '100.00'))?.userErrors).toMatchObject([
      {
        code: 'RECOVERY_BENEFICIARY_NEEDED',
        field: ['input', 'beneficiary'],
        facts: [{ name: 'beneficiaries', value: 'V2 V1' }],
      },
    ]);
    expect(codes(await askBack(claim, '监护人乙', '100.00', 'V3'))).toEqual(['RECOVERY_BENEFICIARY_NEEDED']);
    expect((await askBack(claim, '监护人乙', '2000.01', 'V2'))?.userErrors).toMatchObject([
      { code: 'RECOVERY_EXCEEDS', facts: [{ name: 'most', value: '2000.00' }, { name: 'offered' }] },
    ]);
    expect(codes(await askBack(claim, '监护人乙', '2000.00', 'V2'))).toEqual([]);
    // Nothing is left of V2, so it goes without saying.
    expect(codes(await askBack(claim, '监护人乙', '1000.00'))).toEqual([]);
    expect(codes(await askBack(claim, '监护人乙', '1000.00', 'V1'))).toEqual(['RECOVERY_EXISTS']);
    expect((await sharesOf(claim)).sort()).toEqual(['OPEN V1 1000.00', 'OPEN V2 2000.00']);
  }, 60_000);

  it('is never asked for what is owed to one because another has too much', async () => {
    const claim = await paidForBoth();
    await isNow('REOPENED', claim);
    await world.approve(claim, forBoth('1000.00', '2000.00'));
    expect(codes(await askBack(claim, '监护人乙', '1.00', 'V2'))).toEqual(['RECOVERY_EXCEEDS']);
    expect(codes(await askBack(claim, '监护人乙', '2000.00'))).toEqual([]);
    expect(await sharesOf(claim)).toEqual(['OPEN V1 2000.00']);
  }, 60_000);
});
