/**
 * Money of a claim (S-248, S-262, IL 23, 25, 60, 65, CTR 31): payout to a verified payee, in parts and finally, to the fen
 * of the sheet; advances deducted and claimed back; two people above one's authority; a total loss ends the policy; what
 * was paid is remembered for later premiums.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instant } from '../../../src/kernel/dates.js';
import { paidClaimsOf } from '../../../src/modules/claims/index.js';
import {
  ClaimPayDocument,
  ClaimPaymentStatementsDocument,
  ClaimPayoutsDocument,
  ClaimRecoveriesDocument,
  PayoutRedirectDocument,
  RecoveryAbandonDocument,
  RecoveryNodeDocument,
  RecoveryOpenDocument,
  RecoveryReceiveDocument,
} from '../../generated/operations.js';
import {
  A_SHEET,
  type ClaimMoneyWorld,
  claimMoneyWorld,
  type MoneyClaim,
  OWN_AND_VICTIM,
} from '../../kit/claim-money-world.js';
import { declaredFile } from '../../kit/acceptance.js';
import type { Client } from '../../kit/gateway.js';
import { newKey, nextSerial, type Seller } from '../../kit/quote-world.js';

let world: ClaimMoneyWorld;
let dealer: Seller;
let finance: Client;
let second: Client;
let handler: Client;
beforeAll(async () => {
  world = await claimMoneyWorld();
  dealer = await world.partner();
  finance = await world.staff(['FINANCE'], 5);
  second = await world.staff(['FINANCE'], 1);
  handler = await world.staff(['CLAIMS_HANDLER'], 5);
}, 90_000);
afterAll(() => world.stop());

const cny = (amount: string) => ({ amount, currency: 'CNY' as const });
const codes = (answer: { userErrors: readonly { code: string }[] }): string[] =>
  answer.userErrors.map(({ code }) => code);
const stateOf = async (claim: MoneyClaim) => (await world.seen(finance, claim)).state;
const recoveriesOf = async (claim: MoneyClaim) =>
  (await handler.ask(ClaimRecoveriesDocument, { by: { id: claim.wire } })).claim?.recoveries ?? [];

describe('claimPay', () => {
  it('pays in part and finally, to the fen of the sheet; the claim is PAID when all has arrived', async () => {
    const claim = await world.approved(dealer);
    expect(codes(await world.payClaim(finance, claim, '45000.00', { kind: 'PARTIAL' }))).toEqual([
      'PAYMENT_EXCEEDS_SHEET',
    ]);
    expect((await world.payClaim(finance, claim, '36999.99', { kind: 'PARTIAL' })).claim).toMatchObject({
      state: 'APPROVED',
      payouts: [{ kind: 'PARTIAL', state: 'VERIFYING_PAYEE', amount: { amount: '36999.99' }, sequence: 1 }],
    });
    expect((await world.payClaim(finance, claim, '8000.00')).userErrors).toMatchObject([
      { code: 'PAYMENT_NOT_FINAL', facts: expect.arrayContaining([{ name: 'outstanding', value: '8000.01' }]) },
    ]);
    expect(codes(await world.payClaim(finance, claim, '8000.01'))).toEqual([]);
    expect(codes(await world.payClaim(finance, claim, '0.00'))).toEqual(['PAYMENT_IS_FINAL']);
    await world.settle();
    const { state, payouts } = await world.seen(finance, claim);
    expect([state, payouts?.map((each) => each.state)]).toEqual(['PAID', ['PAID', 'PAID']]);
    expect(await world.payoutBalances(claim)).toEqual({ CASH: -4500000n, CLAIM_COST: 4500000n, CLAIM_PAYABLE: 0n });
    expect(codes(await world.payClaim(finance, claim, '1.00'))).toEqual(['CLAIM_STATE']);
  });

  it('the same key is one payment, with other input it is refused; paid twice at once is paid once', async () => {
    const claim = await world.approved(dealer);
    const { revision } = await world.seen(finance, claim);
    const input = {
      idempotencyKey: newKey(),
      claimId: claim.wire,
      expectedVersion: revision,
      kind: 'FINAL' as const,
      amount: cny('45000.00'),
      payeeId: claim.victim,
    };
    const answers = await Promise.all([1, 2, 3].map(() => finance.ask(ClaimPayDocument, { input })));
    expect(answers.map(({ claimPay }) => claimPay?.replayed).sort()).toEqual([false, true, true]);
    const other = { ...input, amount: cny('1.00'), kind: 'PARTIAL' as const };
    expect((await finance.ask(ClaimPayDocument, { input: other })).claimPay?.userErrors).toMatchObject([
      { code: 'KEY_REUSED' },
    ]);
    const twin = await world.approved(dealer);
    const at = (await world.seen(finance, twin)).revision;
    const raced = await Promise.all(
      [1, 2, 3, 4].map(() => world.payClaim(finance, twin, '45000.00', { expectedVersion: at })),
    );
    expect(raced.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect((await world.seen(finance, twin)).payouts).toHaveLength(1);
  });

  it('pays nobody’s own approval, and above one’s authority only when a second person says the same', async () => {
    const claim = await world.approved(dealer);
    const low = await world.staff(['FINANCE'], 1);
    const waiting = async () =>
      (await second.ask(ClaimPaymentStatementsDocument, { by: { id: claim.wire } })).claim?.paymentStatements;
    expect(await waiting()).toEqual([]);
    expect((await world.payClaim(low, claim, '45000.00')).claim).toMatchObject({ state: 'APPROVED', payouts: [] });
    expect(await waiting()).toMatchObject([
      {
        kind: 'FINAL',
        amount: { amount: '45000.00' },
        payee: { id: claim.victim },
        beneficiary: 'V1',
        orderedBy: { kind: 'INSURER', displayName: expect.stringMatching(/./) },
      },
    ]);
    const { errors } = await dealer.send(
      'query Q($id: ID!) { claim(by: { id: $id }) { paymentStatements { kind } } }',
      {
        id: claim.wire,
      },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(codes(await world.payClaim(low, claim, '45000.00'))).toEqual(['SAME_PERSON']);
    expect((await world.payClaim(second, claim, '44000.00', { kind: 'PARTIAL' })).userErrors).toMatchObject([
      { code: 'PAYMENT_NEEDS_SECOND', facts: [{ name: 'differs', value: 'kind amount' }] },
    ]);
    expect((await world.payClaim(second, claim, '45000.00')).claim?.payouts).toMatchObject([{ kind: 'FINAL' }]);
    expect(await waiting()).toEqual([]);
    const own = await world.approved(dealer);
    const [maker] = await world.db.owner<{ id: string }[]>`
      select staff_id as id from claim_payment_statements where claim_id = ${claim.id} order by sequence limit 1`;
    await world.db
      .owner`insert into claim_approvals (id, partner_id, claim_id, calculation_id, assessor_id, calculator_id, approver_id,
        approver_label, payable_fen, opinion, approved_at)
      select gen_random_uuid(), partner_id, claim_id, id, assessor_id, calculator_id, ${maker?.id ?? null}, '核赔', payable_fen, '同意', now()
      from claim_calculations where claim_id = ${own.id}`;
    expect(codes(await world.payClaim(low, own, '45000.00'))).toEqual(['PAYMENT_BY_APPROVER']);
  });

  it('does not pay the third-party part to an insured who has not compensated the victim (IL 65)', async () => {
    const claim = await world.approved(dealer, OWN_AND_VICTIM);
    expect((await world.payClaim(finance, claim, '45000.00', { payeeId: claim.insured })).userErrors).toMatchObject([
      { code: 'VICTIM_NOT_COMPENSATED', facts: [{ name: 'own', value: '8000.00' }, { name: 'offered' }] },
    ]);
    expect(codes(await world.payClaim(finance, claim, '8000.00', { payeeId: claim.insured, kind: 'PARTIAL' }))).toEqual(
      [],
    );
    expect(codes(await world.payClaim(finance, claim, '0.01', { payeeId: claim.insured, kind: 'PARTIAL' }))).toEqual([
      'VICTIM_NOT_COMPENSATED',
    ]);
    const proven = { payeeId: claim.insured, victimsCompensated: declaredFile() };
    expect(codes(await world.payClaim(finance, claim, '37000.00', proven))).toEqual([]);
  });

  it('to an account in another name is sent nowhere, and corrected it is paid', async () => {
    const claim = await world.approved(dealer);
    const [row] = await world.db.owner<{ account_number: string }[]>`
      select p.account_number from claim_payees p where p.claim_id = ${claim.id} order by p.created_at, p.id limit 2 offset 1`;
    await world.provider.control({ fault: 'mismatch', orderNumber: row?.account_number, next: 1 });
    await world.payClaim(finance, claim, '45000.00');
    await world.settle();
    expect(await world.seen(finance, claim)).toMatchObject({
      state: 'APPROVED',
      payouts: [{ state: 'RETURNED', returnReason: 'PAYEE_MISMATCH', payeeAccount: { state: 'MISMATCHED' } }],
    });
    const [payout] = (await world.seen(finance, claim)).payouts ?? [];
    const corrected = await world.anotherAccount(claim, 'victim');
    const redirect = (payeeId: string) =>
      finance.ask(PayoutRedirectDocument, { input: { idempotencyKey: newKey(), payoutId: payout?.id ?? '', payeeId } });
    expect(codes((await redirect(claim.insured)).payoutRedirect ?? { userErrors: [] })).toEqual(['PAYEE_OTHER_PERSON']);
    expect((await redirect(corrected)).payoutRedirect?.payout).toMatchObject({ state: 'VERIFYING_PAYEE' });
    await world.settle();
    expect(await world.seen(finance, claim)).toMatchObject({ state: 'PAID', payouts: [{ state: 'PAID' }] });
  });

  it('is refused before approval, for a payee of another claim, and as it was read before', async () => {
    const claim = await world.opened(dealer);
    expect(codes(await world.payClaim(finance, claim, '1.00'))).toEqual(['CLAIM_STATE']);
    const [approved, other] = [await world.approved(dealer), claim];
    expect(codes(await world.payClaim(finance, approved, '45000.00', { payeeId: other.victim }))).toEqual([
      'NOT_FOUND',
    ]);
    expect(codes(await world.payClaim(finance, approved, '45000.00', { expectedVersion: 0 }))).toEqual([
      'STALE_VERSION',
    ]);
    expect(codes(await world.payClaim(finance, approved, '-1.00'))).toEqual(['INVALID_INPUT']);
  });
});

describe('claimAdvance', () => {
  it('pays rescue costs on police notice and hospital bill, within the compulsory medical limit; the final payment deducts them', async () => {
    const claim = await world.opened(dealer);
    const rescue = { ground: 'RESCUE' as const, payeeId: claim.hospital };
    expect((await world.advance(handler, claim, '10000.00', rescue)).userErrors).toMatchObject([
      { code: 'ADVANCE_NEEDS_PROOF', facts: [{ name: 'missing', value: 'ACCIDENT_CERTIFICATE MEDICAL_RECORD' }] },
    ]);
    const materials = [
      { kind: 'ACCIDENT_CERTIFICATE' as const, file: declaredFile() },
      { kind: 'MEDICAL_RECORD' as const, file: declaredFile() },
    ];
    expect(codes(await world.advance(handler, claim, '18000.01', { ...rescue, materials }))).toEqual([
      'ADVANCE_EXCEEDS',
    ]);
    expect((await world.advance(handler, claim, '10000.00', { ...rescue, materials })).claim).toMatchObject({
      payouts: [{ kind: 'ADVANCE', amount: { amount: '10000.00' } }],
    });
    expect((await world.advance(handler, claim, '8000.01', rescue)).userErrors).toMatchObject([
      { code: 'ADVANCE_EXCEEDS', facts: [{ name: 'left', value: '8000.00' }, { name: 'offered' }] },
    ]);
    await world.settle();
    await world.approve(claim);
    expect(codes(await world.payClaim(finance, claim, '45000.00'))).toEqual(['PAYMENT_NOT_FINAL']);
    expect(codes(await world.payClaim(finance, claim, '35000.00'))).toEqual([]);
    await world.settle();
    expect(await stateOf(claim)).toBe('PAID');
    expect(await world.payoutBalances(claim)).toMatchObject({ CASH: -4500000n, CLAIM_PAYABLE: 0n });
  });

  it('pays what is certain within the verified assessment; more than is payable is claimed back', async () => {
    const claim = await world.opened(dealer);
    expect(codes(await world.advance(handler, claim, '100.00'))).toEqual(['ADVANCE_NEEDS_PROOF']);
    await world.verified(claim, '9000.00');
    expect(codes(await world.advance(handler, claim, '9000.01'))).toEqual(['ADVANCE_EXCEEDS']);
    expect(codes(await world.advance(handler, claim, '9000.00'))).toEqual([]);
    await world.settle();
    await world.db.owner`delete from claim_assessments where claim_id = ${claim.id}`;
    await world.approve(claim, {
      payables: [{ policyKind: 'COMMERCIAL', coverage: 'VEHICLE_DAMAGE', beneficiary: 'INSURED', yuan: '6500.50' }],
    });
    expect((await world.payClaim(finance, claim, '0.00')).claim?.state).toBe('PAID');
    expect(await recoveriesOf(claim)).toMatchObject([
      { ground: 'ADVANCE_RETURN', state: 'OPEN', amount: { amount: '2499.50' }, recovered: { amount: '0.00' } },
    ]);
  });
});

describe('a recovery', () => {
  const open = async (claim: MoneyClaim, amount: string, changes = {}) => {
    const input = {
      idempotencyKey: newKey(),
      claimId: claim.wire,
      ground: 'SUBROGATION' as const,
      against: { person: { name: '肇事甲', identity: { kind: 'RESIDENT_ID' as const, number: '440524188001010014' } } },
      amount: cny(amount),
      ...changes,
    };
    const { recoveryOpen } = await handler.ask(RecoveryOpenDocument, { input });
    if (!recoveryOpen) throw new Error('no payload');
    return recoveryOpen;
  };
  const receive = async (recovery: { id: string }, amount: string, bankReference: string) => {
    const input = {
      idempotencyKey: newKey(),
      recoveryId: recovery.id,
      amount: cny(amount),
      bankReference,
      receivedAt: world.clock.now(),
    };
    const { recoveryReceive } = await finance.ask(RecoveryReceiveDocument, { input });
    if (!recoveryReceive) throw new Error('no payload');
    return recoveryReceive;
  };

  it('is opened for no more than was paid, received in parts, booked, and complete with the last fen', async () => {
    const claim = await world.approved(dealer);
    expect(codes(await open(claim, '1.00'))).toEqual(['RECOVERY_EXCEEDS']); // nothing has arrived yet
    await world.payClaim(finance, claim, '45000.00');
    await world.settle();
    expect((await open(claim, '45000.01')).userErrors).toMatchObject([
      { code: 'RECOVERY_EXCEEDS', facts: [{ name: 'most', value: '45000.00' }, { name: 'offered' }] },
    ]);
    const { recovery } = await open(claim, '30000.00');
    if (!recovery) throw new Error('refused');
    expect(codes(await open(claim, '1.00'))).toEqual(['RECOVERY_EXISTS']);
    const reference = `IN-${String(nextSerial())}`;
    expect((await receive(recovery, '12000.00', reference)).recovery).toMatchObject({
      state: 'OPEN',
      recovered: { amount: '12000.00' },
    });
    expect(codes(await receive(recovery, '1.00', reference))).toEqual(['RECEIPT_RECORDED']);
    expect(codes(await receive(recovery, '18000.01', `${reference}B`))).toEqual(['RECOVERY_EXCEEDS']);
    expect((await receive(recovery, '18000.00', `${reference}C`)).recovery).toMatchObject({ state: 'RECOVERED' });
    expect(codes(await receive(recovery, '1.00', `${reference}D`))).toEqual(['RECOVERY_STATE']);
    expect(await world.payoutBalances(claim)).toEqual({ CASH: -1500000n, CLAIM_COST: 1500000n, CLAIM_PAYABLE: 0n });
  });

  it('is given up with a reason, and is the insurer’s people’s alone', async () => {
    const claim = await world.approved(dealer);
    await world.payClaim(finance, claim, '45000.00');
    await world.settle();
    const { recovery } = await open(claim, '5000.00', { ground: 'EXCLUDED_DRIVER' });
    if (!recovery) throw new Error('refused');
    const give = (reason: string) =>
      handler.ask(RecoveryAbandonDocument, {
        input: { idempotencyKey: newKey(), recoveryId: recovery.id, reason },
      });
    expect(codes((await give('无')).recoveryAbandon ?? { userErrors: [] })).toEqual(['INVALID_INPUT']);
    expect((await give('责任人无财产可供执行')).recoveryAbandon?.recovery).toMatchObject({ state: 'ABANDONED' });
    expect(codes((await give('责任人无财产可供执行')).recoveryAbandon ?? { userErrors: [] })).toEqual([
      'RECOVERY_STATE',
    ]);
    const seen = await dealer.send(ClaimRecoveriesDocument, { by: { id: claim.wire } });
    expect(seen.errors[0]?.message).toContain('Cannot query field "recoveries"');
    expect((await dealer.send(RecoveryNodeDocument, { id: recovery.id })).errors[0]?.message).toMatch(
      /Unknown type|Recovery/,
    );
    const denied = await handler.send(RecoveryReceiveDocument, { input: {} as never });
    expect(denied.errors.map(({ message }) => message).join()).toMatch(/recoveryReceive|Unknown type/);
  });
});

describe('who sees and pays', () => {
  it('a partner sees the payouts of its own claims, another sees none, and neither pays', async () => {
    const claim = await world.approved(dealer);
    await world.payClaim(finance, claim, '45000.00');
    const { claim: own } = await dealer.ask(ClaimPayoutsDocument, { by: { id: claim.wire } });
    expect(own?.payouts).toMatchObject([{ kind: 'FINAL', account: { masked: expect.stringMatching(/^\*{4}/) } }]);
    const rival = await world.partner();
    expect((await rival.ask(ClaimPayoutsDocument, { by: { id: claim.wire } })).claim).toBeNull();
    for (const caller of [dealer, handler]) {
      const { errors } = await caller.send(ClaimPayDocument, { input: {} as never });
      expect(errors.map(({ message }) => message).join()).toMatch(/Cannot query field "claimPay"|Unknown type/);
    }
  });
});

describe('a total loss', () => {
  it('ends the commercial policy with its final payment: nothing back for the coverage that paid, the rest by day; authority follows', async () => {
    const claim = await world.approved(dealer, {
      payables: [{ policyKind: 'COMMERCIAL', coverage: 'VEHICLE_DAMAGE', beneficiary: 'INSURED', yuan: '80000.00' }],
      endsCoverages: ['VEHICLE_DAMAGE'],
    });
    const paid = await world.payClaim(finance, claim, '80000.00', { payeeId: claim.insured });
    expect(paid.userErrors).toEqual([]);
    const { commercial, compulsory } = claim.policies;
    const [row] = await world.db.owner<{ ends_as: string | null; ends_at: Date; state: string }[]>`
      select ends_as, ends_at, state from policies where id = ${commercial.id}`;
    expect(row).toMatchObject({ ends_as: 'TERMINATED' });
    const [slip] = await world.db.owner<{ change: string; kinds: string; state: string }[]>`
      select s.premium_change_fen::text as change, e.kinds::text as kinds, e.state from endorsement_slips s
      join endorsements e on e.id = s.endorsement_id where s.policy_id = ${commercial.id}`;
    expect(slip).toMatchObject({ state: 'EFFECTIVE' });
    // What goes back is of the other coverages alone, and takes back the commission on just that.
    const [shares] = await world.db.owner<{ back: string; others: string }[]>`
      select coalesce(-sum(c.premium_fen), 0)::text as back,
        (select sum((l ->> 'premiumFen')::bigint)::text from policy_versions v, jsonb_array_elements(v.content -> 'policy' -> 'coverages') l
          where v.policy_id = ${commercial.id} and v.reason = 'ISSUE' and l ->> 'code' <> 'VEHICLE_DAMAGE') as others
      from commission_entries c where c.policy_id = ${commercial.id} and c.kind = 'CLAWBACK'`;
    expect(shares?.back).toBe(String(-BigInt(slip?.change ?? '0')));
    const [other] = await world.db.owner<{ ends_as: string | null }[]>`
      select ends_as from policies where id = ${compulsory.id}`;
    expect(other?.ends_as).toBeNull(); // compulsory cover ends on its lawful grounds alone
    await world.settle();
    expect(await stateOf(claim)).toBe('PAID');
  });
});

describe('what was paid', () => {
  it('is remembered once per policy and vehicle for later premiums, as bare facts, whoever asks', async () => {
    const claim = await world.approved(dealer);
    await world.payClaim(finance, claim, '2000.00', { kind: 'PARTIAL' });
    const of = async (policyKind: 'COMPULSORY' | 'COMMERCIAL', from = '2026-01-01', until = '2028-01-01') => {
      const [row] = await world.db.owner<
        { subject_id: string }[]
      >`select subject_id from claims where id = ${claim.id}`;
      return world.asked((ctx) =>
        paidClaimsOf(
          ctx,
          { subjectId: row?.subject_id ?? '', policyKind },
          { from: instant(`${from}T00:00:00.000+08:00`), until: instant(`${until}T00:00:00.000+08:00`) },
        ),
      );
    };
    expect(await of('COMMERCIAL')).toEqual([]); // ordered is not paid
    await world.settle();
    await world.payClaim(finance, claim, '43000.00');
    await world.settle();
    expect(await of('COMMERCIAL')).toHaveLength(1);
    expect(await of('COMPULSORY')).toHaveLength(1);
    expect(await of('COMMERCIAL', '2027-06-01')).toEqual([]);
    expect(A_SHEET.payables).toHaveLength(2);
  });
});
