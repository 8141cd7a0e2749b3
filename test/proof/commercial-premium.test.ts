import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CommercialInput,
  type CommercialPremium,
  rateCommercial,
  recomputeCommercial,
} from '../../src/modules/rating/index.js';
import type { Defect } from '../kit/commercial-reference.js';
import { difference, Sample, SAMPLE_TARIFFS, tariffsOf } from '../kit/commercial-sample.js';
import { proof, randomOf } from '../kit/proof.js';

const run = proof('commercial premium', { reduced: 1500, full: 20_000 });
const rated: { readonly input: CommercialInput; readonly rating: CommercialPremium }[] = [];
const differences: string[] = [];

beforeAll(() => {
  const sample = new Sample(randomOf(run.seed));
  for (let index = 0; index < run.n; index += 1) {
    const input = sample.next();
    const rating = rateCommercial(input, tariffsOf(input.region));
    const found = difference(input, rating);
    if (found !== null) differences.push(`${found} for ${JSON.stringify(input)}`);
    if (rating.outcome === 'RATED') rated.push({ input, rating });
  }
}, 300_000);

const total = (parts: readonly { readonly fen: bigint }[]): bigint => parts.reduce((all, { fen }) => all + fen, 0n);

describe('commercial premium against an independent reference (domain 2.6, S-049, S-056)', () => {
  it('random vehicles and selections: no difference, to the fen, in any coverage', () => {
    const coverages = new Set(rated.flatMap(({ rating }) => rating.coverages.map(({ code }) => code)));
    const lines = rated.reduce((all, { rating }) => all + rating.lines.length, 0);
    run.report({
      rated: rated.length,
      coverages: rated.reduce((all, { rating }) => all + rating.coverages.length, 0),
      codes: coverages.size,
      lines,
      differences: differences.length,
    });
    expect(differences.slice(0, 3)).toEqual([]);
    expect(rated).toHaveLength(run.n);
    expect(coverages.size).toBe(19); // every coverage on sale, theft of special vehicles among them
  });

  it.each<Defect>([
    'FLOOR',
    'HALF_EVEN',
    'ROUND_THE_SUM',
    'FACTOR_ON_SERVICES',
    'PART_MONTH_COUNTS',
    'NO_CAP',
    'FACTOR_TWICE',
  ])('a reference with the defect %s is found out', (defect) => {
    expect(rated.slice(0, 1500).some(({ input, rating }) => difference(input, rating, defect) !== null)).toBe(true);
  });
});

describe('what holds for every premium', () => {
  it('lines of each coverage add up to it, all lines to the premium, net and VAT too', () => {
    for (const { rating } of rated) {
      expect(total(rating.lines.map(({ amount }) => amount))).toBe(rating.premium.fen);
      expect(total([...rating.coverages, ...rating.services].map(({ premium }) => premium))).toBe(rating.premium.fen);
      expect(rating.net.fen + rating.vat.fen).toBe(rating.premium.fen);
      for (const { code, appliesTo, premium } of rating.coverages) {
        const own = rating.lines.filter((line) => line.coverage === code && (line.appliesTo ?? null) === appliesTo);
        expect(total(own.map(({ amount }) => amount))).toBe(premium.fen);
      }
    }
  });

  it('a higher autonomous factor never costs less', () => {
    for (const { input, rating } of rated.slice(0, 300)) {
      const at = (autonomousFactor: string): bigint => {
        const other = rateCommercial({ ...input, autonomousFactor }, tariffsOf(input.region));
        return other.outcome === 'RATED' ? other.premium.fen : -1n;
      };
      expect(at('0.65')).toBeLessThanOrEqual(rating.premium.fen);
      expect(at('1.35')).toBeGreaterThanOrEqual(rating.premium.fen);
    }
  });

  it('computes again to the fen and to the line from its stored input and the versions it named', () => {
    for (const { input, rating } of rated.slice(0, 300)) {
      const stored = JSON.parse(JSON.stringify(input)) as CommercialInput;
      expect(recomputeCommercial(stored, rating.pinned, SAMPLE_TARIFFS)).toEqual(rating);
    }
  });
});
