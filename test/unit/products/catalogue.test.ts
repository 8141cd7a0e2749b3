/** The catalogue as shipped: families, documents, plans (S-004 … S-015, S-021; domain.md 2.1–2.4). */
import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '../../../src/kernel/dates.js';
import { newId } from '../../../src/kernel/ids.js';
import { Problems } from '../../../src/kernel/refusal.js';
import {
  checkProductDocument,
  checkSelection,
  commercialProductOf,
  exclusionsOf,
  MOTOR_CODE,
  MOTORCYCLE_TRACTOR_CODE,
  NEV_CODE,
  type Plan,
  planDocumentSchema,
  planFault,
  planWish,
  type ProductDocument,
  publishedPlans,
  publishedVersions,
  SPECIAL_CODE,
} from '../../../src/modules/products/index.js';
import { BODY_KINDS, ENERGY_KINDS, USE_NATURES } from '../../../src/modules/registry/index.js';
import { usualBodyOf } from '../../../src/modules/registry/vehicle-kinds.rules.js';

const documentOf = (productCode: string): ProductDocument =>
  publishedVersions.find((version) => version.productCode === productCode && version.onSaleUntil === null)!.document;
const codes = (document: ProductDocument, role: string): string[] =>
  document.coverages.filter((coverage) => coverage.role === role).map(({ code }) => code);

describe('the family of a vehicle (domain 2.1: the energy decides)', () => {
  it.each([
    ['FAMILY', 'FUEL', 'PASSENGER', MOTOR_CODE],
    ['FAMILY', 'HYBRID', 'PASSENGER', MOTOR_CODE],
    ['FAMILY', 'PLUG_IN_HYBRID', 'PASSENGER', NEV_CODE],
    ['COMMERCIAL_TRUCK', 'BATTERY_ELECTRIC', 'TRUCK', NEV_CODE],
    ['CITY_BUS', 'FUEL_CELL', 'PASSENGER', NEV_CODE],
    ['COMMERCIAL_TRUCK', null, 'TRAILER', MOTOR_CODE],
    ['FAMILY', null, 'PASSENGER', null],
    ['SPECIAL_1', 'FUEL', 'SPECIAL', SPECIAL_CODE],
    ['SPECIAL_2', 'BATTERY_ELECTRIC', 'SPECIAL', SPECIAL_CODE],
    ['MOTORCYCLE', 'BATTERY_ELECTRIC', 'MOTORCYCLE', MOTORCYCLE_TRACTOR_CODE],
    ['TRACTOR', 'FUEL', 'TRACTOR', MOTORCYCLE_TRACTOR_CODE],
  ] as const)('%s driven by %s, built as %s: %s', (useNature, energy, bodyKind, code) => {
    expect(commercialProductOf({ useNature, energy, bodyKind })).toBe(code);
  });
  it('every vehicle whose energy is told has one, and its document is for it', () => {
    for (const useNature of USE_NATURES)
      for (const energy of ENERGY_KINDS)
        for (const bodyKind of BODY_KINDS) {
          const document = documentOf(commercialProductOf({ useNature, energy, bodyKind })!);
          expect(document.useNatures).toContain(useNature);
          if (bodyKind !== 'TRAILER' && document.energies.length > 0) expect(document.energies).toContain(energy);
        }
  });
});

describe('the documents', () => {
  it.each(publishedVersions.map((version) => [`${version.productCode} ${version.edition}`, version.document] as const))(
    '%s can be filed, and says that it is a summary',
    (_name, document) => {
      expect(checkProductDocument(document).findings).toEqual([]);
      expect(checkProductDocument(JSON.parse(JSON.stringify(document))).document).toEqual(document);
      expect(document.wording).toBe('SUMMARY');
    },
  );
  it('2020: three main coverages, the occupants’ in two parts, and eleven additional ones', () => {
    const document = documentOf(MOTOR_CODE);
    expect(codes(document, 'MAIN')).toEqual([
      'VEHICLE_DAMAGE',
      'THIRD_PARTY_LIABILITY',
      'DRIVER_LIABILITY',
      'PASSENGER_LIABILITY',
    ]);
    expect(codes(document, 'ADDITIONAL')).toHaveLength(11);
  });
  it('new energy: the same main coverages and thirteen additional ones, three of them its own', () => {
    const document = documentOf(NEV_CODE);
    expect(codes(document, 'MAIN')).toEqual(codes(documentOf(MOTOR_CODE), 'MAIN'));
    expect(codes(document, 'ADDITIONAL')).toHaveLength(13);
    expect(
      codes(document, 'ADDITIONAL').filter((code) => !codes(documentOf(MOTOR_CODE), 'ADDITIONAL').includes(code)),
    ).toEqual(['GRID_FAILURE_LOSS', 'CHARGER_LOSS', 'CHARGER_LIABILITY']);
  });
  it('2014: theft is a main coverage; what is retired points to a coverage that 2020 sells', () => {
    const { document, onSaleUntil } = publishedVersions.find(({ edition }) => edition === '2014')!;
    expect(onSaleUntil).toBe('2020-09-19');
    expect(codes(document, 'MAIN')).toContain('WHOLE_VEHICLE_THEFT');
    const sold = documentOf(MOTOR_CODE);
    for (const { code, successor } of document.coverages) {
      const still = sold.coverages.some((coverage) => coverage.code === code);
      expect([code, successor !== undefined]).toEqual([code, !still]);
      expect(sold.notSold?.some((row) => row.code === code) ?? false).toBe(!still);
    }
  });
  it('exclusions shown are those for everybody and those of what is chosen (S-016)', () => {
    const document = documentOf(MOTOR_CODE);
    const shown = (code: string) =>
      exclusionsOf(document, {
        coverages: [
          {
            code,
            sumInsuredFen: null,
            deductibleFen: null,
            deductibleRate: null,
            days: null,
            dailyAmountFen: null,
            appliesTo: null,
            seats: null,
          },
        ],
        services: [],
      }).map(({ key }) => key);
    expect(shown('THIRD_PARTY_LIABILITY')).toContain('C2020-ALL-1');
    expect(shown('THIRD_PARTY_LIABILITY')).toContain('C2020-TP-1');
    expect(shown('THIRD_PARTY_LIABILITY')).not.toContain('C2020-VD-1');
    expect(shown('VEHICLE_DAMAGE')).not.toContain('C2020-AD-5');
    expect(shown('ENGINE_WATER_EXCLUSION')).toContain('C2020-AD-5');
  });
});

describe('a document with a fault is told by its path', () => {
  const good = documentOf(MOTOR_CODE);
  type Row = Record<string, unknown>;
  /** The document with one coverage changed. */
  const withCoverage = (code: string, change: Row): unknown => ({
    ...good,
    coverages: good.coverages.map((coverage) => (coverage.code === code ? { ...coverage, ...change } : coverage)),
  });
  const at = (code: string): number => good.coverages.findIndex((coverage) => coverage.code === code);
  const choice = (change: Row): unknown =>
    withCoverage('BODY_SCRATCH', { choices: [{ kind: 'SUM_INSURED', ...change }] });
  const scratch = `coverages.${String(at('BODY_SCRATCH'))}`;
  it.each([
    ['unknown coverage', withCoverage('BODY_SCRATCH', { code: 'SCRATCHES' }), `${scratch}.code`],
    ['excludes itself', withCoverage('BODY_SCRATCH', { excludes: ['BODY_SCRATCH'] }), `${scratch}.excludes`],
    ['excludes what is not there', withCoverage('BODY_SCRATCH', { excludes: ['CHARGER_LOSS'] }), `${scratch}.excludes`],
    ['succeeds itself', withCoverage('BODY_SCRATCH', { successor: 'BODY_SCRATCH' }), `${scratch}.successor`],
    ['a use outside the product’s', withCoverage('BODY_SCRATCH', { useNatures: ['TRACTOR'] }), `${scratch}.useNatures`],
    [
      'one sum for the period of a main coverage',
      withCoverage('THIRD_PARTY_LIABILITY', { aggregate: true }),
      `coverages.${String(at('THIRD_PARTY_LIABILITY'))}.aggregate`,
    ],
    [
      'one sum where none is chosen',
      withCoverage('BODY_SCRATCH', { aggregate: true, choices: [] }),
      `${scratch}.aggregate`,
    ],
    [
      'restored where nothing is used up',
      withCoverage('BODY_SCRATCH', { replenishable: true }),
      `${scratch}.replenishable`,
    ],
    ['repeats without saying for what', withCoverage('BODY_SCRATCH', { repeats: true }), `${scratch}.repeats`],
    [
      'hangs on an additional coverage',
      withCoverage('BODY_SCRATCH', { attachesTo: ['WHEEL_LOSS'] }),
      `${scratch}.attachesTo`,
    ],
    [
      'a choice twice',
      withCoverage('BODY_SCRATCH', {
        choices: [
          { kind: 'DAYS', least: '1', greatest: '2' },
          { kind: 'DAYS', least: '1', greatest: '2' },
        ],
      }),
      `${scratch}.choices.1.kind`,
    ],
    ['an amount that is none', choice({ options: ['2000'] }), `${scratch}.choices.0.options`],
    ['options that fall', choice({ options: ['2000.00', '1000.00'] }), `${scratch}.choices.0.options`],
    [
      'a list and a range',
      choice({ options: ['2000.00'], least: '1.00', greatest: '2.00' }),
      `${scratch}.choices.0.options`,
    ],
    ['neither', choice({}), `${scratch}.choices.0.options`],
    ['half a range', choice({ least: '1.00' }), `${scratch}.choices.0.least`],
    ['a range upside down', choice({ least: '2.00', greatest: '1.00' }), `${scratch}.choices.0.least`],
    ['a standard not on offer', choice({ options: ['2000.00'], standard: '3000.00' }), `${scratch}.choices.0.standard`],
    [
      'a standard outside the range',
      choice({ least: '1.00', greatest: '2.00', standard: '3.00' }),
      `${scratch}.choices.0.standard`,
    ],
    ['seats out of a sum', choice({ derived: 'PASSENGER_SEATS' }), `${scratch}.choices.0.derived`],
    ['days without days', choice({ derived: 'DAYS_TIMES_DAILY_AMOUNT' }), `${scratch}.choices.0.derived`],
    ['follows what is no limit', choice({ derived: 'MAIN_LIMIT' }), `${scratch}.choices.0.derived`],
    [
      'a rate of all',
      withCoverage('BODY_SCRATCH', { choices: [{ kind: 'DEDUCTIBLE_RATE', options: ['1'] }] }),
      `${scratch}.choices.0.options`,
    ],
    [
      'applies to what it does not attach to',
      withCoverage('BODY_SCRATCH', { choices: [{ kind: 'APPLIES_TO', options: ['DRIVER_LIABILITY'] }] }),
      `${scratch}.choices.0.options`,
    ],
    [
      'no deductible on offer, another standard',
      withCoverage('VEHICLE_DAMAGE', {
        choices: [{ kind: 'DEDUCTIBLE', options: ['0.00', '300.00'], standard: '300.00' }],
      }),
      'coverages.0.choices.0.standard',
    ],
    [
      'services without their coverage',
      { ...good, coverages: good.coverages.filter(({ code }) => code !== 'VALUE_ADDED_SERVICE') },
      'services',
    ],
    ['the coverage without services', { ...good, services: undefined }, 'services'],
    [
      'fewer times than are free',
      { ...good, services: [{ ...good.services![0]!, countOptions: [1, 5] }] },
      'services.0.countOptions',
    ],
    [
      'counts that fall',
      { ...good, services: [{ ...good.services![0]!, countOptions: [5, 2] }] },
      'services.0.countOptions',
    ],
    ['a service twice', { ...good, services: [good.services![0], good.services![0]] }, 'services.1.code'],
    ['not sold and sold', { ...good, notSold: [{ reason: 'OTHER_ENERGY', code: 'BODY_SCRATCH' }] }, 'notSold.0.code'],
    [
      'a successor that is not sold',
      { ...good, notSold: [{ reason: 'RETIRED', code: 'GLASS_BREAKAGE', successor: 'CHARGER_LOSS' }] },
      'notSold.0.successor',
    ],
    [
      'retired without successor',
      { ...good, notSold: [{ reason: 'RETIRED', code: 'GLASS_BREAKAGE' }] },
      'notSold.0.successor',
    ],
    [
      'a word that no font can print',
      withCoverage('BODY_SCRATCH', { name: { zh: '车身划痕\u{31350}险', en: 'Body scratches' } }),
      `${scratch}.name.zh`,
    ],
    ['a key twice', { ...good, exclusions: [good.exclusions[0], good.exclusions[0]] }, 'exclusions.1.key'],
    [
      'an exclusion of what is not there',
      { ...good, exclusions: [{ ...good.exclusions[0]!, coverages: ['CHARGER_LOSS'] }] },
      'exclusions.0.coverages',
    ],
  ])('%s', (_what, document, path) => {
    const { findings } = checkProductDocument(document);
    expect(findings.map((finding) => finding.path.join('.'))).toContain(path);
    expect(findings.every(({ rule }) => rule !== '')).toBe(true);
  });
});

describe('the plans (S-013, S-014, S-021)', () => {
  it.each(publishedPlans.map((plan) => [plan.code, plan] as const))(
    '%s passes as it is for every vehicle it is for',
    (_code, { productCode, document }) => {
      expect(planDocumentSchema.parse(document)).toEqual(document);
      const product = documentOf(productCode);
      const uses = document.useNatures.length > 0 ? document.useNatures : product.useNatures;
      for (const useNature of uses)
        for (const energy of product.energies.length > 0 ? product.energies : ENERGY_KINDS) {
          const problems = new Problems();
          const facts = { useNature, energy, bodyKind: usualBodyOf(useNature), seats: 5 };
          const wish = { coverages: document.coverages, services: document.services };
          expect(checkSelection(product, wish, facts, [], problems)).not.toBeNull();
          expect(problems.items).toEqual([]);
        }
    },
  );
  it('every use and energy has one that any channel may bring', () => {
    for (const useNature of USE_NATURES)
      for (const energy of ENERGY_KINDS) {
        const code = commercialProductOf({ useNature, energy, bodyKind: usualBodyOf(useNature) });
        const open = publishedPlans.filter(
          ({ productCode, document }) =>
            productCode === code &&
            document.channelKinds.length === 0 &&
            (document.useNatures.length === 0 || document.useNatures.includes(useNature)),
        );
        expect([useNature, energy, open.length > 0]).toEqual([useNature, energy, true]);
      }
  });
  it('one of another product, use, channel or time is refused with those that fit', () => {
    const products = new Map(publishedVersions.map(({ productCode }) => [productCode, newId('Product')]));
    const plans = publishedPlans.map(({ code, productCode, document }): Plan => ({
      id: newId('Plan'),
      code,
      productId: products.get(productCode)!,
      document,
      offeredFrom: '2021-12-27' as LocalDate,
      offeredUntil: null,
    }));
    const named = (code: string): Plan => plans.find((plan) => plan.code === code)!;
    const facts = {
      productId: products.get(MOTOR_CODE)!,
      useNature: 'FAMILY',
      channelKind: 'BROKER',
      on: '2026-11-21' as LocalDate,
    } as const;
    expect(planFault(named('MOTOR-STANDARD'), facts, ['p'])).toBeNull();
    expect(planWish(named('MOTOR-STANDARD')).coverages).toHaveLength(5);
    expect(planFault(named('MOTOR-DEALER-NEW-CAR'), { ...facts, channelKind: 'DEALER' }, ['p'])).toBeNull();
    expect(planFault(named('MOTOR-DEALER-NEW-CAR'), { ...facts, channelKind: null }, ['p'])).toBeNull();
    for (const code of ['NEV-STANDARD', 'MOTOR-TRUCK-BASIC', 'MOTOR-DEALER-NEW-CAR']) {
      const refused = planFault(named(code), facts, ['p'], plans);
      expect(refused?.code).toBe('PLAN_NOT_OFFERED');
      expect(refused?.wouldPass).toHaveLength(3);
    }
    expect(planFault({ ...named('MOTOR-BASIC'), offeredUntil: facts.on }, facts, ['p'])?.code).toBe('PLAN_NOT_OFFERED');
    expect(planFault(named('MOTOR-BASIC'), { ...facts, on: '2021-12-26' as LocalDate }, ['p'])).not.toBeNull();
  });
});
