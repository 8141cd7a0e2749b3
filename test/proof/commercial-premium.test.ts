import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CommercialInput,
  type CommercialPremium,
  rateCommercial,
  recomputeCommercial,
} from '../../src/modules/rating/index.js';
import { chosen, commercial } from '../kit/commercial-fixture.js';
import type { Defect } from '../kit/commercial-reference.js';
import { difference, Sample, SAMPLE_TARIFFS, tariffsOf } from '../kit/commercial-sample.js';
import { proof, randomOf } from '../kit/proof.js';

const run = proof('commercial premium', { reduced: 1500, full: 20_000 });
const rated: { readonly input: CommercialInput; readonly rating: CommercialPremium }[] = [];
const differences: string[] = [];

/** 318.00 ÷ 0.75 × 0.5 × 0.65125 = 138.065: ties are rare in the random ones. */
const HALF_A_FEN = commercial([chosen('THIRD_PARTY_LIABILITY', { sumInsuredFen: '10000000' })], {
  noClaim: { level: -4, reason: 'CLEAN_YEARS', consecutiveYears: 4, claims: 0 },
  autonomousFactor: '0.65125',
});

beforeAll(() => {
  const sample = new Sample(randomOf(run.seed));
  for (let index = 0; index < run.n; index += 1) {
    const input = index === 0 ? HALF_A_FEN : sample.next();
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
    const wrong = rated.filter(({ rating: { lines, coverages, services, premium, net, vat } }) => {
      const shown = total(lines.map(({ amount }) => amount));
      const parts = total([...coverages, ...services].map((each) => each.premium));
      const off = coverages.filter(({ code, appliesTo, premium: own }) => {
        const its = lines.filter((line) => line.coverage === code && (line.appliesTo ?? null) === appliesTo);
        return total(its.map(({ amount }) => amount)) !== own.fen;
      });
      return shown !== premium.fen || parts !== premium.fen || net.fen + vat.fen !== premium.fen || off.length > 0;
    });
    expect(wrong).toEqual([]);
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
