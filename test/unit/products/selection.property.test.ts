/** Properties of the check of a selection, over every shipped version and random wishes. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Problems } from '../../../src/kernel/refusal.js';
import {
  checkSelection,
  COVERAGE_CODES,
  type CoverageWish,
  publishedVersions,
  type SelectionFacts,
  type SelectionWish,
  SERVICE_CODES,
} from '../../../src/modules/products/index.js';
import { ENERGY_KINDS, USE_NATURES } from '../../../src/modules/registry/index.js';
import { usualBodyOf } from '../../../src/modules/registry/vehicle-kinds.rules.js';
import { follow } from './wishes.js';

const PATH = ['input', 'options', '0', 'commercial'];
const RUNS = process.env['PROVE'] ? 20_000 : 300;

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 2 });
const fen = fc.oneof(
  fc.constantFrom('100000000', '20000000', '500000', '200000', '30000', '0', '99', '-5', 'x'),
  fc.bigInt(0n, 2_000_000_000n).map(String),
);
const coverage: fc.Arbitrary<CoverageWish> = fc
  .record({
    code: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...COVERAGE_CODES) },
      { weight: 1, arbitrary: fc.constantFrom(...COVERAGE_CODES.slice(1, 5)) },
    ),
    sumInsuredFen: maybe(fen),
    deductibleFen: fc.option(fen, { nil: null, freq: 1 }),
    deductibleRate: maybe(fc.constantFrom('0.05', '0.10', '0.15', '0.3', 'x')),
    days: maybe(fc.integer({ min: -1, max: 120 })),
    dailyAmountFen: maybe(fen),
    appliesTo: maybe(fc.constantFrom(...COVERAGE_CODES.slice(1, 6))),
    seats: maybe(fc.integer({ min: 0, max: 9 })),
  })
  // Half of them ask for nothing but the coverage: otherwise hardly any would pass.
  .chain((full) =>
    fc.constantFrom<CoverageWish>(full, { code: full.code }, { code: full.code, sumInsuredFen: full.sumInsuredFen }),
  );
const wishes: fc.Arbitrary<SelectionWish> = fc.record({
  coverages: fc.array(coverage, { maxLength: 7 }),
  services: fc.oneof(
    fc.constant([]),
    fc.array(fc.record({ code: fc.constantFrom(...SERVICE_CODES), count: fc.integer({ min: 0, max: 6 }) }), {
      maxLength: 3,
    }),
  ),
});
const facts: fc.Arbitrary<SelectionFacts> = fc
  .record({
    useNature: fc.constantFrom(...USE_NATURES),
    energy: fc.constantFrom(...ENERGY_KINDS),
    seats: maybe(fc.integer({ min: 1, max: 9 })),
  })
  .map((each) => ({ ...each, bodyKind: usualBodyOf(each.useNature) }));
/** A version with a vehicle it is for; half of the wishes name, once each, only what it sells. */
const cases = fc
  .tuple(fc.nat({ max: publishedVersions.length - 1 }), facts, wishes, fc.boolean())
  .map(([version, each, wish, tame]) => {
    const { document } = publishedVersions[version]!;
    const useNature = document.useNatures.includes(each.useNature)
      ? each.useNature
      : (document.useNatures[0] ?? each.useNature);
    const energy =
      each.energy && document.energies.includes(each.energy) ? each.energy : (document.energies[0] ?? each.energy);
    const sold = wish.coverages.filter(
      ({ code }, index) =>
        document.coverages.some((terms) => terms.code === code) &&
        wish.coverages.findIndex((other) => other.code === code) === index,
    );
    return {
      version,
      wish: tame ? { coverages: sold.slice(0, 3), services: [] } : wish,
      facts: { ...each, useNature, energy, bodyKind: usualBodyOf(useNature) },
    };
  });

function check(version: number, wish: SelectionWish, about: SelectionFacts) {
  const problems = new Problems();
  const selection = checkSelection(publishedVersions[version]!.document, wish, about, PATH, problems);
  return { selection, items: problems.items };
}

describe('a selection', () => {
  it('passes or is told why, never both, never neither; what passes is a fixpoint', () => {
    let passed = 0;
    fc.assert(
      fc.property(cases, ({ version, wish, facts: about }) => {
        const { selection, items } = check(version, wish, about);
        expect(selection === null).toBe(items.length > 0);
        if (selection === null) return;
        passed += 1;
        expect(check(version, selection, about)).toEqual({ selection, items: [] });
      }),
      { numRuns: RUNS },
    );
    expect(passed).toBeGreaterThan(RUNS / 60);
  });

  it('that does as any suggestion says has that problem no more and no new one', () => {
    fc.assert(
      fc.property(cases, ({ version, wish, facts: about }) => {
        const { items } = check(version, wish, about);
        for (const item of items) {
          expect(item.field?.slice(0, PATH.length)).toEqual(PATH);
          for (const suggestion of item.wouldPass ?? []) {
            const after = check(version, follow(wish, suggestion, PATH), about).items;
            if (after.length >= items.length)
              throw new Error(
                `${JSON.stringify(suggestion)} of ${JSON.stringify(item)} leaves ${JSON.stringify(after)}`,
              );
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('that follows the first suggestion of its first problem, again and again, passes', () => {
    fc.assert(
      fc.property(cases, ({ version, wish, facts: about }) => {
        let at = wish;
        for (let step = 0; step < 40; step += 1) {
          const { selection, items } = check(version, at, about);
          if (selection) return;
          const suggestion = items[0]?.wouldPass?.[0];
          expect(suggestion).toBeDefined();
          at = follow(at, suggestion!, PATH);
        }
        throw new Error('suggestions do not end');
      }),
      { numRuns: RUNS },
    );
  });

  it('does not depend on the order in which it was wished', () => {
    fc.assert(
      fc.property(cases, ({ version, wish, facts: about }) => {
        const { selection } = check(version, wish, about);
        if (!selection) return;
        const turned = { coverages: [...wish.coverages].reverse(), services: [...wish.services].reverse() };
        expect(check(version, turned, about).selection).toEqual(selection);
      }),
      { numRuns: RUNS },
    );
  });
});
