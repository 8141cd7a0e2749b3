/** How much of a claim may be paid, and what may be claimed back (IL 65, S-248): every boundary of the rules, and the lives. */
import { describe, expect, it } from '@jest/globals';
import { unreachable } from '../../../src/kernel/machine.js';
import { yuan } from '../../../src/kernel/money.js';
import { payoutLife, transferLife } from '../../../src/modules/billing/payouts/payouts.life.js';
import { payoutJournal } from '../../../src/modules/billing/payouts/payout-journal.rules.js';
import {
  amountFault,
  differences,
  leftOf,
  standing,
  victimFault,
} from '../../../src/modules/claims/claim-payment.rules.js';
import { recoveryLife } from '../../../src/modules/claims/recovery.life.js';

const sheet = { payable: yuan('100.00'), sequence: 1 };
const paid = (amount: string, kind: 'PARTIAL' | 'FINAL' | 'ADVANCE' = 'PARTIAL', of: number | null = 1) => ({
  kind,
  amount: yuan(amount),
  sheet: of,
});

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
    expect(amountFault(kind, yuan(amount), sheet, before)?.code ?? null).toBe(code);
  });

  it('left may be less than nothing: so much was paid too much', () => {
    expect(leftOf(yuan('100.00'), [paid('130.00')]).fen).toBe(-3000n);
  });

  it.each([
    ['8.00', true, false, '8.00', '0.00', null],
    ['8.01', true, false, '8.00', '0.00', 'VICTIM_NOT_COMPENSATED'],
    ['0.01', true, false, '8.00', '8.00', 'VICTIM_NOT_COMPENSATED'],
    ['8.01', true, true, '8.00', '0.00', null],
    ['8.01', false, false, '0.00', '0.00', null],
  ] as const)(
    '%s to the insured: %s, proven: %s, own part %s, had %s: %s',
    (amount, toInsured, proven, own, had, code) => {
      const asked = { amount: yuan(amount), toInsured, proven, own: yuan(own), paidBefore: yuan(had) };
      expect(victimFault(asked)?.code ?? null).toBe(code);
    },
  );
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
    statedAt: '2026-12-21T10:00:00.000+08:00' as never,
  });

  it('a later word of one person replaces the earlier, and a word about another place does not count', () => {
    const words = [word('a', '1.00'), word('a', '2.00'), word('b', '2.00', 2)];
    expect(standing(words, 1).map(({ amount }) => amount.fen)).toEqual([200n]);
    expect(differences(word('a', '1.00'), { ...word('b', '2.00'), kind: 'PARTIAL', payeeId: 'y' })).toEqual([
      'kind',
      'amount',
      'payeeId',
    ]);
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
