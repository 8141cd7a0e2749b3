import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimal, isDecimalText } from '../../../src/kernel/decimal.js';
import {
  add,
  allocate,
  formatYuan,
  inYuan,
  money,
  MONEY_BOUND_FEN,
  parseYuan,
  roundHalfUp,
  subtract,
  sum,
  yuan,
} from '../../../src/kernel/money.js';

describe('money', () => {
  it('is read and written as yuan with two decimals, exactly', () => {
    expect(parseYuan('950.00')?.fen).toBe(95_000n);
    expect(parseYuan('0.1')?.fen).toBe(10n);
    expect(parseYuan('-3')?.fen).toBe(-300n);
    expect(formatYuan(money(-5n))).toBe('-0.05');
    fc.assert(
      fc.property(
        fc.bigInt({ min: -MONEY_BOUND_FEN, max: MONEY_BOUND_FEN }),
        (fen) => parseYuan(formatYuan(money(fen)))?.fen === fen,
      ),
    );
  });

  it.each(['', '1.234', '1e3', ' 1', '+1', '1,000.00', '0x10', 'NaN', '100000000000.01', '١'])(
    'does not read %j as an amount',
    (text) => {
      expect(parseYuan(text)).toBeNull();
    },
  );

  it('rounds half up, away from zero, once', () => {
    expect(formatYuan(roundHalfUp(decimal('1.005')))).toBe('1.01'); // 1.005 * 100 is 100.49999999999999 in floats
    expect(formatYuan(roundHalfUp(decimal('2.675')))).toBe('2.68');
    expect(formatYuan(roundHalfUp(decimal('-1.005')))).toBe('-1.01');
    expect(formatYuan(roundHalfUp(inYuan(yuan('1500.00')).div('0.75').mul('0.6').mul('0.85')))).toBe('1020.00');
  });

  it('refuses amounts beyond its bound instead of losing digits', () => {
    expect(() => add(money(MONEY_BOUND_FEN), money(1n))).toThrow(RangeError);
    expect(() => subtract(money(-MONEY_BOUND_FEN), money(1n))).toThrow(RangeError);
  });

  it('splits exactly: the parts add up to the whole, and no part is a fen off its share', () => {
    expect(allocate(yuan('100.00'), [1n, 1n, 1n]).map(formatYuan)).toEqual(['33.34', '33.33', '33.33']);
    fc.assert(
      fc.property(
        fc.bigInt({ min: -1_000_000n, max: 1_000_000n }),
        fc.array(fc.bigInt({ min: 0n, max: 1000n }), { minLength: 1, maxLength: 12 }),
        (fen, weights) => {
          const total = weights.reduce((all, weight) => all + weight, 0n);
          fc.pre(total > 0n);
          const parts = allocate(money(fen), weights);
          expect(sum(parts).fen).toBe(fen);
          parts.forEach((part, index) => {
            const offBy = part.fen * total - fen * (weights[index] ?? 0n);
            expect(offBy < total && offBy > -total).toBe(true);
          });
        },
      ),
    );
    expect(() => allocate(yuan('1.00'), [0n])).toThrow(RangeError);
  });
});

describe('a decimal', () => {
  it('is exact where floats are not', () => {
    expect(decimal('0.1').add('0.2').toFixed()).toBe('0.3');
    expect(decimal('12345678901234567890.12').mul('1.19').toFixed()).toBe('14691357892469135789.2428');
  });
  it.each([
    ['950.00', true],
    ['-0.5', true],
    ['1e5', false],
    ['Infinity', false],
    ['.5', false],
    ['1'.repeat(40), false],
  ])('text %j is plain: %s', (text, plain) => {
    expect(isDecimalText(text)).toBe(plain);
  });
});
