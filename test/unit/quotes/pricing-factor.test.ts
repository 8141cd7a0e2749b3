/** A factor outside its band is never clamped: it is refused, with the discount that would pass (报行合一, S-048, S-056). */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimal, ONE } from '../../../src/kernel/decimal.js';
import type { FiledBand } from '../../../src/modules/rating/index.js';
import { discountInto, filedRateRefusal } from '../../../src/modules/quotes/pricing-factor.rules.js';

const band = (floor: string, ceiling: string): FiledBand => ({
  outcome: 'BAND',
  floor,
  ceiling,
  source: { source: 'TARIFF', document: 'COMMERCIAL-PRICING 1', rule: 'BAND', text: { zh: '-', en: '-' } },
});
const passing = (standard: string, floor: string, ceiling: string) =>
  discountInto(standard, { floor, ceiling }).map(({ value }) => value);

describe('the discount that would pass', () => {
  it.each([
    ['0.85', '0.80', '1.30', ['0.05']],
    ['0.85', '0.85', '1.30', ['null']],
    ['1.00', '0.50', '0.90', ['0.1']],
    ['0.85', '0.90', '1.30', []],
    ['1.00', '0.995', '0.999', []],
  ])('standard %s in %s–%s: %j', (standard, floor, ceiling, expected) => {
    expect(passing(standard, floor, ceiling)).toEqual(expected);
  });

  it('always passes, whatever standard and band', () => {
    const factor = fc.integer({ min: 30, max: 200 }).map((hundredths) => (hundredths / 100).toFixed(2));
    fc.assert(
      fc.property(factor, factor, factor, (standard, one, other) => {
        const [floor, ceiling] = [one, other].sort() as [string, string];
        for (const suggestion of discountInto(standard, { floor, ceiling })) {
          const discount = suggestion.value === 'null' ? '0' : suggestion.value;
          expect(discount).toMatch(/^0(\.\d{1,2})?$/);
          const reached = decimal(standard).mul(ONE.minus(discount)).toFixed();
          expect(filedRateRefusal(reached, standard, band(floor, ceiling))).toBeNull();
        }
      }),
    );
  });
});

describe('a factor against the filed band', () => {
  it('inside, edges included, nothing is said', () => {
    for (const factor of ['0.5', '0.50', '1', '1.50'])
      expect(filedRateRefusal(factor, '1', band('0.50', '1.50'))).toBeNull();
  });
  it('outside, it is FILED_RATE_EXCEEDED with the band, what was offered and what would pass', () => {
    expect(filedRateRefusal('0.4999', '0.85', band('0.50', '1.50'))).toMatchObject({
      code: 'FILED_RATE_EXCEEDED',
      field: ['commercial', 'discount'],
      facts: [
        { name: 'offered', value: '0.4999' },
        { name: 'floor', value: '0.50' },
        { name: 'ceiling', value: '1.50' },
        { name: 'standard', value: '0.85' },
      ],
      wouldPass: [{ field: ['commercial', 'discount'], value: '0.41' }],
    });
  });
});
