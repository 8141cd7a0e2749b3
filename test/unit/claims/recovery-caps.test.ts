/** What may be claimed back (IL 60, CTR 22, S-248): never more than was paid, on the line of the sheet that it makes good. */
import { describe, expect, it } from '@jest/globals';
import { formatYuan, yuan } from '../../../src/kernel/money.js';
import type { RecoveryGround, RecoveryState } from '../../../src/modules/claims/claims-money.js';
import {
  type Arrived,
  leftOfCaps,
  type Pursued,
  recoveryCaps,
  type SheetOfRecovery,
} from '../../../src/modules/claims/recovery-caps.rules.js';
import { randomOf } from '../../kit/proof.js';

/** 2,000.00 and 35,000.00 to a victim, 8,000.00 of the insured's own; others owe 3,000.00 of it. */
const SHEET: SheetOfRecovery = {
  payables: [
    { policyKind: 'COMPULSORY', coverage: 'COMPULSORY_LIABILITY', beneficiary: 'V1', amount: yuan('2000.00') },
    { policyKind: 'COMMERCIAL', coverage: 'THIRD_PARTY_LIABILITY', beneficiary: 'V1', amount: yuan('35000.00') },
    { policyKind: 'COMMERCIAL', coverage: 'VEHICLE_DAMAGE', beneficiary: 'INSURED', amount: yuan('8000.00') },
  ],
  subrogations: [
    { vehicle: 'A', compulsory: yuan('2000.00'), liability: yuan('500.00'), amount: yuan('2500.00') },
    { vehicle: 'B', compulsory: yuan('500.00'), liability: yuan('0.00'), amount: yuan('500.00') },
  ],
  recourse: yuan('2000.00'),
};
const EVERYTHING: readonly RecoveryGround[] = ['SUBROGATION', 'SALVAGE', 'EXCLUDED_DRIVER', 'ADVANCE_RETURN'];
const all = (amount: string, own = '8000.00'): Arrived => ({ all: yuan(amount), own: yuan(own) });
const of = (ground: RecoveryGround, state: RecoveryState, amount: string, received: string): Pursued => ({
  ground,
  state,
  amount: yuan(amount),
  received: yuan(received),
});
const most = (
  ground: RecoveryGround,
  pursued: readonly Pursued[] = [],
  arrived: Arrived = all('45000.00'),
  sheet: SheetOfRecovery = SHEET,
): string =>
  formatYuan(leftOfCaps([{ on: EVERYTHING, most: arrived.all }, ...recoveryCaps(ground, sheet, arrived)], pursued));

describe('at most', () => {
  it.each([
    ['SUBROGATION', '3000.00', 'what the other vehicles owe'],
    ['SALVAGE', '8000.00', 'what the vehicle was paid with'],
    ['EXCLUDED_DRIVER', '2000.00', 'what a case of recourse paid'],
    ['ADVANCE_RETURN', '0.00', 'nothing was paid beyond the sheet'],
  ] as const)('%s: %s, %s', (ground, expected, _because) => {
    expect(most(ground)).toBe(expected);
  });

  it('nothing before anything has arrived, and nothing of the own loss while only the victim was paid', () => {
    for (const ground of EVERYTHING) expect(most(ground, [], all('0.00', '0.00'))).toBe('0.00');
    expect(most('SUBROGATION', [], all('37000.00', '0.00'))).toBe('0.00');
    expect(most('SUBROGATION', [], all('39000.00', '2000.00'))).toBe('2000.00');
    // Having compensated the victim, the insured was paid more than the own loss: that is no more of it.
    expect(most('SALVAGE', [], all('45000.00', '45000.00'))).toBe('8000.00');
  });

  it('what is pursued or came back is taken; of what was given up, what came in', () => {
    expect(most('SUBROGATION', [of('SUBROGATION', 'OPEN', '1000.00', '0.00')])).toBe('2000.00');
    expect(most('SUBROGATION', [of('SUBROGATION', 'RECOVERED', '3000.00', '3000.00')])).toBe('0.00');
    expect(most('SUBROGATION', [of('SUBROGATION', 'ABANDONED', '3000.00', '2600.00')])).toBe('400.00');
  });

  it('salvage and subrogation make good one loss between them', () => {
    expect(most('SALVAGE', [of('SUBROGATION', 'RECOVERED', '3000.00', '3000.00')])).toBe('5000.00');
    expect(most('SUBROGATION', [of('SALVAGE', 'RECOVERED', '6000.00', '6000.00')])).toBe('2000.00');
    expect(most('EXCLUDED_DRIVER', [of('SALVAGE', 'RECOVERED', '8000.00', '8000.00')])).toBe('2000.00');
  });

  it('all grounds together come to no more than what was paid', () => {
    const paid = all('9000.00');
    expect(most('EXCLUDED_DRIVER', [of('SALVAGE', 'RECOVERED', '8000.00', '8000.00')], paid)).toBe('1000.00');
  });

  it('an advance comes back as far as it went beyond the sheet', () => {
    expect(most('ADVANCE_RETURN', [], all('45100.00'))).toBe('100.00');
    expect(most('ADVANCE_RETURN', [of('ADVANCE_RETURN', 'OPEN', '100.00', '0.00')], all('45100.00'))).toBe('0.00');
  });

  it('sheets of before did not say what others owe: what was paid is the bound', () => {
    const { payables } = SHEET;
    expect(most('SUBROGATION', [], all('45000.00'), { payables })).toBe('45000.00');
    expect(most('EXCLUDED_DRIVER', [], all('45000.00'), { payables })).toBe('45000.00');
  });
});

it('whatever is opened, received and given up in whatever order, no line is made good twice', () => {
  const random = randomOf(20261128);
  const upTo = (bound: bigint) => BigInt(Math.floor(random() * (Number(bound) + 1)));
  for (let life = 0; life < 2000; life += 1) {
    const pursued: Pursued[] = [];
    const arrived = { all: { fen: upTo(4_500_000n), currency: 'CNY' as const }, own: yuan('8000.00') };
    for (let step = 0; step < 12; step += 1) {
      const ground = EVERYTHING[Math.floor(random() * EVERYTHING.length)] ?? 'SALVAGE';
      const caps = [{ on: EVERYTHING, most: arrived.all }, ...recoveryCaps(ground, SHEET, arrived)];
      const fen = upTo(leftOfCaps(caps, pursued).fen);
      const received = upTo(fen);
      const state: RecoveryState = received === fen ? 'RECOVERED' : random() < 0.5 ? 'ABANDONED' : 'OPEN';
      if (fen > 0n)
        pursued.push({ ground, state, amount: { fen, currency: 'CNY' }, received: { fen: received, currency: 'CNY' } });
    }
    const back = (...grounds: RecoveryGround[]) =>
      pursued.filter(({ ground }) => grounds.includes(ground)).reduce((n, { received }) => n + received.fen, 0n);
    expect(back(...EVERYTHING) <= arrived.all.fen).toBe(true);
    expect(back('SUBROGATION') <= 300_000n).toBe(true);
    expect(back('SUBROGATION', 'SALVAGE') <= 800_000n).toBe(true);
    expect(back('EXCLUDED_DRIVER') <= 200_000n).toBe(true);
  }
});
