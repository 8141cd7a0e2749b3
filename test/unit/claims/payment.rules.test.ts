/** How much of a claim may be paid, and what may be claimed back (IL 65, S-248): every boundary of the rules, and the lives. */
import { describe, expect, it } from '@jest/globals';
import { randomOf } from '../../kit/proof.js';
import { unreachable } from '../../../src/kernel/machine.js';
import { money, yuan } from '../../../src/kernel/money.js';
import { payoutLife, transferLife } from '../../../src/modules/billing/payouts/payouts.life.js';
import { payoutJournal } from '../../../src/modules/billing/payouts/payout-journal.rules.js';
import {
  amountFault,
  differences,
  recoverable,
  standing,
  victimFault,
} from '../../../src/modules/claims/claim-payment.rules.js';
import {
  leftFor,
  relationFault,
  shareFault,
  type Shares,
  sharesOf,
  whoseLoss,
} from '../../../src/modules/claims/payment-shares.rules.js';
import { recoveryLife } from '../../../src/modules/claims/recovery.life.js';

const paid = (
  amount: string,
  kind: 'PARTIAL' | 'FINAL' | 'ADVANCE' = 'PARTIAL',
  of: number | null = 1,
  beneficiary: string | null = null,
) => ({ kind, amount: yuan(amount), sheet: of, beneficiary });
const owed = (beneficiary: string, amount: string) => ({ beneficiary, amount: yuan(amount) });
const hundred = (before: readonly ReturnType<typeof paid>[]) => sharesOf([owed('V1', '100.00')], ['INSURED'], before);

describe('an amount', () => {
  it.each([
    ['FINAL', '100.00', [], null],
    ['FINAL', '99.99', [], 'PAYMENT_NOT_FINAL'],
    ['FINAL', '70.00', [paid('30.00', 'ADVANCE', null)], null],
    ['FINAL', '0.00', [paid('130.00', 'ADVANCE', null)], null],
    ['FINAL', '0.01', [paid('100.00')], 'PAYMENT_NOT_FINAL'],
    ['FINAL', '0.00', [paid('100.00', 'FINAL')], 'PAYMENT_IS_FINAL'],
    ['FINAL', '50.00', [paid('50.00', 'FINAL', 0)], null], // of a sheet before: opened again, and calculated anew
    ['PARTIAL', '99.99', [], null],
    ['PARTIAL', '100.00', [], 'PAYMENT_EXCEEDS_SHEET'],
    ['PARTIAL', '0.00', [], 'PAYMENT_EXCEEDS_SHEET'],
    ['PARTIAL', '0.01', [paid('130.00', 'ADVANCE', null)], 'PAYMENT_EXCEEDS_SHEET'],
  ] as const)('%s %s after %j: %s', (kind, amount, before, code) => {
    const { left } = hundred(before);
    expect(amountFault(kind, yuan(amount), { left, sequence: 1 }, before)?.code ?? null).toBe(code);
  });

  it('paid ahead beyond what is payable is owed back', () => {
    expect(hundred([paid('130.00')])).toMatchObject({ left: yuan('0.00'), over: yuan('30.00') });
  });

  it.each([
    ['8.00', true, false, '8.00', null],
    ['8.01', true, false, '8.00', 'VICTIM_NOT_COMPENSATED'],
    ['0.01', true, false, '0.00', 'VICTIM_NOT_COMPENSATED'],
    ['8.01', true, true, '8.00', null],
    ['8.01', false, false, '0.00', null],
  ] as const)('%s to the insured: %s, proven: %s, own part left %s: %s', (amount, toInsured, proven, own, code) => {
    const asked = { amount: yuan(amount), toInsured, proven, own: yuan(own) };
    expect(victimFault(asked)?.code ?? null).toBe(code);
  });
});

describe('shares of a sheet (SPCT 19, IL 65)', () => {
  const sheet = [owed('A', '1200.00'), owed('A', '800.00'), owed('B', '1000.00'), owed('INSURED', '500.00')];
  const of = (before: readonly ReturnType<typeof paid>[]): Shares => sharesOf(sheet, [], before);

  it('are each beneficiary’s own: what one has too much lowers nobody else’s', () => {
    // A 2,000, had 2,300: 300 back. B 1,000, had 400: 600 left.
    const shares = of([paid('2300.00', 'ADVANCE', null, 'A'), paid('400.00', 'PARTIAL', 1, 'B')]);
    expect([leftFor(shares, 'A'), leftFor(shares, 'B'), leftFor(shares, 'INSURED')]).toEqual([
      yuan('0.00'),
      yuan('600.00'),
      yuan('500.00'),
    ]);
    expect([shares.left, shares.over]).toEqual([yuan('1100.00'), yuan('300.00')]);
  });

  it('what was paid ahead for nobody in particular lowers all in proportion, to the fen', () => {
    // 1,000.01 over 2,000 : 1,000 : 500 = 571.43 + 285.72 + 142.86.
    const shares = of([paid('1000.01', 'ADVANCE', null)]);
    expect(shares.of.map(({ beneficiary, left }) => [beneficiary, left])).toEqual([
      ['A', yuan('1428.57')],
      ['B', yuan('714.28')],
      ['INSURED', yuan('357.14')],
    ]);
    expect(of([paid('4000.00', 'ADVANCE', null)])).toMatchObject({ left: yuan('0.00'), overOfNobody: yuan('500.00') });
  });

  it.each([1, 2, 3, 4, 5])('are conserved: payable − paid = left − over (seed %i)', (seed) => {
    const random = randomOf(seed);
    for (let round = 0; round < 200; round += 1) {
      const names = ['A', 'B', 'C', 'INSURED'].filter(() => random() < 0.7);
      const fen = () => money(BigInt(Math.floor(random() * 100_000)));
      const owing = names.map((beneficiary) => ({ beneficiary, amount: fen() }));
      const went = Array.from({ length: Math.floor(random() * 6) }, () => ({
        beneficiary: random() < 0.3 ? null : (['A', 'B', 'C', 'INSURED'][Math.floor(random() * 4)] ?? null),
        amount: fen(),
      }));
      const shares = sharesOf(owing, [], went);
      const total = (of: readonly { amount: { fen: bigint } }[]): bigint =>
        of.reduce((all, each) => all + each.amount.fen, 0n);
      expect(total(owing) - total(went)).toBe(shares.left.fen - shares.over.fen);
      for (const { payable, paid: had, left, over } of shares.of)
        expect(payable.fen - had.fen).toBe(left.fen - over.fen);
    }
  });

  it.each([
    ['B', 'VICTIM', false, 'B'],
    ['C', 'VICTIM', false, 'PAYMENT_VICTIM_NEEDED'], // not on the sheet
    [null, 'VICTIM', false, 'PAYMENT_VICTIM_NEEDED'], // there are two
    [null, 'INSURED', false, 'INSURED'],
    [null, 'INSURED', true, 'INSURED'], // the own part is still owed
    ['A', 'INSURED', true, 'A'],
    [null, 'SHOP', false, 'INSURED'],
    ['A', 'SHOP', false, 'PAYEE_NOT_ENTITLED'],
  ] as const)('%s named for a payee who is %s (proven: %s): %s', (victim, relation, proven, answer) => {
    const whose = whoseLoss(of([]), { victim, relation, proven });
    expect('fault' in whose ? whose.fault.code : whose.beneficiary).toBe(answer);
  });

  it('a payment stays within the share, to the fen', () => {
    expect(shareFault(of([]), 'B', yuan('1000.00'))).toBeNull();
    expect(shareFault(of([]), 'B', yuan('1000.01'))).toMatchObject({
      code: 'PAYMENT_EXCEEDS_SHARE',
      wouldPass: [{ value: '1000.00' }],
    });
    expect(shareFault(of([]), 'NOBODY', yuan('0.01'))?.code).toBe('PAYMENT_EXCEEDS_SHARE');
  });

  const selfOf = (beneficiary: string, samePerson: boolean) => ({ beneficiary, relation: 'SELF' as const, samePerson });
  it.each([
    ['SELF', false, null, [], null],
    ['SELF', false, true, [], null],
    ['SELF', false, false, [], 'NOT_THAT_VICTIM'], // somebody else than the other party that was named
    ['SELF', false, null, [selfOf('A', true)], null],
    ['SELF', false, null, [selfOf('B', true)], 'NOT_THAT_VICTIM'], // one person is not two victims
    ['SELF', false, null, [selfOf('A', false)], 'NOT_THAT_VICTIM'], // nor one victim two people
    ['SELF', false, null, [selfOf('B', false)], null],
    ['HEIR', false, null, [], 'RELATION_NOT_SHOWN'],
    ['HEIR', true, false, [selfOf('B', true)], null],
    ['GUARDIAN', true, null, [selfOf('A', false)], null],
  ] as const)('%s of A (shown: %s, other party: %s, before: %j): %s', (relation, shown, isOtherParty, before, why) => {
    const fault = relationFault({ beneficiary: 'A', relation, shown, isOtherParty, before });
    expect(fault?.facts?.find(({ name }) => name === 'why')?.value ?? null).toBe(why);
  });
});

describe('two people', () => {
  const word = (staffId: string, amount: string, place = 1) => ({
    partnerId: 'p' as never,
    claimId: 'c' as never,
    sequence: 1,
    place,
    staffId,
    kind: 'FINAL' as const,
    amount: yuan(amount),
    payeeId: 'x' as never,
    beneficiary: 'V1',
    statedAt: '2026-12-21T10:00:00.000+08:00' as never,
  });

  it('a later word of one person replaces the earlier, and a word about another place does not count', () => {
    const words = [word('a', '1.00'), word('a', '2.00'), word('b', '2.00', 2)];
    expect(standing(words, 1).map(({ amount }) => amount.fen)).toEqual([200n]);
    expect(
      differences(word('a', '1.00'), { ...word('b', '2.00'), kind: 'PARTIAL', payeeId: 'y', beneficiary: 'V2' }),
    ).toEqual(['kind', 'amount', 'payeeId', 'victim']);
  });
});

describe('what may be claimed back', () => {
  it('is what was paid, less what is pursued or back; of what was given up only what came in', () => {
    const of = (state: 'OPEN' | 'RECOVERED' | 'ABANDONED', amount: string, received: string) => ({
      state,
      amount: yuan(amount),
      received: yuan(received),
    });
    expect(recoverable(yuan('100.00'), []).fen).toBe(10000n);
    expect(recoverable(yuan('100.00'), [of('OPEN', '40.00', '0.00'), of('RECOVERED', '10.00', '10.00')]).fen).toBe(
      5000n,
    );
    expect(recoverable(yuan('100.00'), [of('ABANDONED', '90.00', '20.00')]).fen).toBe(8000n);
    expect(recoverable(yuan('10.00'), [of('OPEN', '40.00', '0.00')]).fen).toBe(0n);
  });
});

describe('lives and journals', () => {
  it('reach every state; what came back never lives again, what is over stays over', () => {
    for (const machine of [payoutLife, recoveryLife]) expect(unreachable(machine as never)).toEqual([]);
    expect(unreachable(transferLife)).toEqual([]);
    expect(Object.keys(transferLife.table.CAME_BACK)).toEqual([]);
    expect(payoutLife.open('RETURNED')).toEqual(['redirect']);
  });

  it('sum to zero, whatever happens', () => {
    for (const event of ['OWED', 'ARRIVED', 'CAME_BACK', 'RECOVERED'] as const) {
      const { entries } = payoutJournal(event, yuan('12.34'));
      expect(entries.reduce((all, { amount }) => all + amount.fen, 0n)).toBe(0n);
      expect(entries.map(({ amount }) => amount.fen)).toEqual([1234n, -1234n]);
    }
  });
});
