/**
 * Victims who share a limit are each paid their own share and nobody else's (SPCT 19, IL 65, S-248), and what another claim
 * has used is not paid again (MC14 21). Every expected figure is worked by hand in its comment.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ClaimRecoveriesDocument } from '../../generated/operations.js';
import { declaredFile } from '../../kit/acceptance.js';
import { type Assessed, cny } from '../../kit/claim-chain.js';
import type { MoneyClaim } from '../../kit/claim-money-world.js';
import { DURING } from '../../kit/claim-world.js';
import {
  approval,
  codes,
  type DecisionWorld,
  decisionWorld,
  NOTHING_BROKEN,
  pays,
  repair,
  walker,
  wall,
} from '../../kit/decision-world.js';

let world: DecisionWorld;
beforeAll(async () => {
  world = await decisionWorld(['narrow', 'scratches', '2020']);
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => world.on(DURING));

describe('victims who share a limit', () => {
  it('are paid each their own share, to the right person, and never out of another’s', async () => {
    const victims = [walker('A', '30000.00'), walker('B', '15000.00'), wall('5000.00')];
    const sheet = await world.calculate(
      await world.upTo('DOCUMENTS_COMPLETE', { ...NOTHING_BROKEN, victims }, 'narrow'),
    );
    // Medical 18,000 by loss 30 : 15 → 12,000 and 6,000; property 2,000. Commercial 20,000 for 18,000 + 9,000 + 3,000:
    // 12,000, 6,000 and 2,000.
    expect(sheet.calculation?.shares).toEqual([
      share('A', '12000.00', '12000.00', '24000.00'),
      share('B', '6000.00', '6000.00', '12000.00'),
      share('wall', '2000.00', '2000.00', '4000.00'),
    ]);
    const claim = await world.as(await world.agree(sheet));
    const [a, b, owner] = [
      await world.namedPayee(claim, '受害甲', 'VICTIM'),
      await world.namedPayee(claim, '受害乙', 'VICTIM'),
      await world.namedPayee(claim, '业主丙', 'VICTIM'),
    ];
    const pay = (payeeId: string, amount: string, more: object = {}) =>
      world.payClaim(world.finance, claim, amount, { kind: 'PARTIAL', payeeId, ...more });
    // Whose loss it is, is said, and a share is nobody else's.
    expect((await pay(a, '24000.00')).userErrors).toMatchObject([
      { code: 'PAYMENT_VICTIM_NEEDED', facts: [{ name: 'victims', value: 'A B wall' }] },
    ]);
    expect((await pay(a, '24000.01', { victim: 'A' })).userErrors).toMatchObject([
      {
        code: 'PAYMENT_EXCEEDS_SHARE',
        facts: [{ value: 'A' }, { value: '24000.00' }, { value: '24000.01' }],
      },
    ]);
    expect(codes(await pay(a, '24000.00', { victim: 'A' }))).toEqual([]);
    expect(codes(await pay(a, '0.01', { victim: 'A' }))).toEqual(['PAYMENT_EXCEEDS_SHARE']);
    // One person is one victim; in another's place only with what shows it.
    expect((await pay(a, '100.00', { victim: 'B' })).userErrors).toMatchObject([
      { code: 'PAYEE_NOT_ENTITLED', facts: [{ value: 'VICTIM' }, { name: 'why', value: 'NOT_THAT_VICTIM' }] },
    ]);
    const guardian = { victim: 'B', relation: 'GUARDIAN' };
    expect((await pay(a, '100.00', guardian)).userErrors).toMatchObject([
      { code: 'PAYEE_NOT_ENTITLED', facts: [{ value: 'VICTIM' }, { name: 'why', value: 'RELATION_NOT_SHOWN' }] },
    ]);
    expect(codes(await pay(a, '100.00', { ...guardian, relationProof: declaredFile() }))).toEqual([]);
    expect(codes(await pay(b, '11900.00', { victim: 'B' }))).toEqual([]);
    expect(codes(await pay(owner, '4000.00', { victim: 'wall', kind: 'FINAL' }))).toEqual([]);
    await world.settle();
    expect((await world.seen(world.finance, claim)).state).toBe('PAID');
    expect(await wentTo(claim)).toEqual({ A: '24000.00', B: '12000.00', wall: '4000.00' });
    expect(await world.payoutBalances(claim)).toMatchObject({ CASH: -4000000n, CLAIM_PAYABLE: 0n });
  }, 120_000);

  it('what went ahead for one is set off against that one alone; beyond the share it comes back', async () => {
    const victims = [walker('A', '1000.00'), walker('B', '8000.00')];
    const held = await world.upTo('DOCUMENTS_COMPLETE', { ...repair('3000.00'), victims });
    const claim = await world.as(held);
    const a = await world.namedPayee(claim, '受害甲', 'VICTIM');
    const b = await world.namedPayee(claim, '受害乙', 'VICTIM');
    const ahead = (victim: string) => world.advance(world.chain.approver, claim, '2500.00', { payeeId: a, victim });
    expect((await ahead('C')).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'victim'] }]);
    expect(codes(await ahead('A'))).toEqual([]);
    await world.settle();
    // A 1,000, had 2,500: 1,500 back. B 8,000 and the insured 3,000 stay whole.
    const sheet = await world.calculate(await world.chain.read(world.chain.verifier, held));
    expect(sheet.calculation).toMatchObject({ payable: { amount: '12000.00' }, outstanding: { amount: '11000.00' } });
    await world.agree(sheet);
    expect(codes(await world.payClaim(world.finance, claim, '9500.00', { payeeId: b, victim: 'B' }))).toEqual([
      'PAYMENT_NOT_FINAL',
    ]);
    const part = { kind: 'PARTIAL' as const, payeeId: b, victim: 'B' };
    expect(codes(await world.payClaim(world.finance, claim, '8000.00', part))).toEqual([]);
    const insured = await insuredPayee(claim);
    expect(codes(await world.payClaim(world.finance, claim, '3000.00', { payeeId: insured }))).toEqual([]);
    await world.settle();
    const { recoveries } =
      (await world.chain.approver.ask(ClaimRecoveriesDocument, { by: { id: claim.wire } })).claim ?? {};
    expect(recoveries).toMatchObject([{ ground: 'ADVANCE_RETURN', amount: { amount: '1500.00' } }]);
    expect(await wentTo(claim)).toEqual({ A: '2500.00', B: '8000.00', INSURED: '3000.00' });
  });
});

const share = (beneficiary: string, compulsory: string, commercial: string, payable: string) => ({
  beneficiary,
  compulsory: { amount: compulsory },
  commercial: { amount: commercial },
  payable: { amount: payable },
});
async function wentTo({ id }: MoneyClaim): Promise<Record<string, string>> {
  const rows = await world.db.owner<{ beneficiary: string; yuan: string }[]>`
    select beneficiary, (sum(amount_fen) / 100)::numeric(12, 2)::text as yuan
    from claim_payments where claim_id = ${id} group by beneficiary order by beneficiary`;
  return Object.fromEntries(rows.map(({ beneficiary, yuan }) => [beneficiary, yuan]));
}
async function insuredPayee(claim: MoneyClaim): Promise<string> {
  const [row] = await world.db.owner<{ name: string }[]>`
    select p.name from claim_policies c join policies o on o.id = c.policy_id join parties p on p.id = o.insured_id
    where c.claim_id = ${claim.id} limit 1`;
  return world.namedPayee(claim, row?.name ?? '', 'INSURED');
}

describe('what another claim has used', () => {
  it('a total loss is paid once: of two calculated side by side the second gets nothing, an earlier loss all of it', async () => {
    const total: Assessed = { lines: [], totalLoss: true, vehicleValue: cny('150000.00') };
    const first = await world.upTo('CALCULATED', total, 'scratches', '2026-12-10');
    const second = await world.upTo('CALCULATED', total, 'scratches', '2026-12-12');
    expect([first, second].map(pays)).toEqual([
      ['VEHICLE_DAMAGE INSURED 150000.00'],
      ['VEHICLE_DAMAGE INSURED 150000.00'],
    ]);
    await world.agree(first);
    const refused = await world.chain.act(world.chain.approver, 'approve', second, approval(second));
    expect(refused.userErrors).toMatchObject([
      {
        code: 'COVER_USED_MEANWHILE',
        facts: [
          { name: 'coverages', value: 'VEHICLE_DAMAGE' },
          { name: 'claims', value: first.number },
        ],
      },
    ]);
    const again = await world.calculate(await world.chain.read(world.chain.verifier, second));
    expect(pays(again)).toEqual([]);
    expect(again.calculation?.statements).toMatchObject([{ code: 'USED_UP', source: { rule: 'COVER_ENDS' } }]);
    // What happened before the vehicle was lost is paid all the same; what its additions paid ended with it.
    const before = await world.upTo('DOCUMENTS_COMPLETE', repair('6000.00'), 'scratches', '2026-12-08');
    expect(pays(await world.calculate(before))).toEqual(['VEHICLE_DAMAGE INSURED 6000.00']);
    const scratched = { lines: [], separate: [{ part: 'SCRATCH' as const, loss: cny('500.00') }] };
    const after = await world.calculate(await world.upTo('DOCUMENTS_COMPLETE', scratched, 'scratches', '2026-12-14'));
    expect(after.calculation).toMatchObject({ payable: { amount: '0.00' }, statements: [{ code: 'USED_UP' }] });
  });
});
