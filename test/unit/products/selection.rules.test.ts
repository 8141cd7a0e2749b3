/** What may be chosen of a coverage, rule by rule (S-005 … S-010, S-034; domain.md 2.2–2.4). */
import { describe, expect, it } from '@jest/globals';
import {
  coverageCodesOf,
  type CoverageCode,
  type CoverageWish,
  type SelectedService,
  SPECIAL_CODE,
} from '../../../src/modules/products/index.js';
import {
  check,
  damage,
  documentOf,
  FAMILY_CAR,
  FAMILY_NEV,
  full,
  MOTOR,
  NEV,
  one,
  passed,
  PATH,
  refused,
  thirdParty,
  TRUCK,
} from './checking.js';

describe('standards and what follows', () => {
  it('main coverages by code alone take their standards; damage waits for its actual value (S-006)', () => {
    const { coverages } = passed([
      one('PASSENGER_LIABILITY'),
      one('DRIVER_LIABILITY'),
      one('THIRD_PARTY_LIABILITY'),
      damage,
    ]);
    expect(coverages).toEqual([
      full(damage),
      full(thirdParty('100000000')),
      full(one('DRIVER_LIABILITY', { sumInsuredFen: '1000000' })),
      full(one('PASSENGER_LIABILITY', { sumInsuredFen: '1000000', seats: 4 })),
    ]);
  });

  it('insured passenger seats are the approved ones without the driver’s (MC14 44), fewer may be chosen, more not', () => {
    expect(passed([one('PASSENGER_LIABILITY', { seats: 2 })]).coverages[0]?.seats).toBe(2);
    expect(refused([one('PASSENGER_LIABILITY', { seats: 5 })])).toMatchObject({
      code: 'COVERAGE_CHOICE_INVALID',
      at: 'coverages.0.seats',
      wouldPass: ['coverages.0.seats=4'],
    });
    const untold = { facts: { ...FAMILY_CAR, seats: null } };
    expect(refused([one('PASSENGER_LIABILITY')], untold)).toMatchObject({
      at: 'coverages.0.seats',
      facts: { offered: '-' },
    });
    expect(passed([one('PASSENGER_LIABILITY', { seats: 3 })], untold).coverages[0]?.seats).toBe(3);
    const alone = { facts: { ...FAMILY_CAR, seats: 1 } };
    expect(refused([thirdParty(), one('PASSENGER_LIABILITY')], alone)).toMatchObject({
      code: 'COVERAGE_NOT_ATTACHABLE',
      wouldPass: ['coverages.1=null'],
    });
  });

  it('the holiday limit is the third-party limit and follows it (domain 2.3)', () => {
    const follows = (limit: string) => passed([thirdParty(limit), one('HOLIDAY_DOUBLE_LIMIT')]).coverages[1];
    expect(follows('100000000')?.sumInsuredFen).toBe('100000000');
    expect(follows('200000000')?.sumInsuredFen).toBe('200000000');
    expect(refused([thirdParty(), one('HOLIDAY_DOUBLE_LIMIT', { sumInsuredFen: '200000000' })])).toMatchObject({
      code: 'COVERAGE_CHOICE_INVALID',
      wouldPass: ['coverages.1.sumInsured=null', 'coverages.1.sumInsured=1000000.00'],
    });
  });

  it('compensation during repair is days, at most 90, times the amount a day', () => {
    const repair = (more: Partial<CoverageWish>) => one('REPAIR_PERIOD_COMPENSATION', more);
    expect(passed([damage, repair({ days: 90, dailyAmountFen: '30000' })]).coverages[1]).toMatchObject({
      days: 90,
      dailyAmountFen: '30000',
      sumInsuredFen: '2700000',
    });
    expect(refused([damage, repair({ days: 91, dailyAmountFen: '30000' })])).toMatchObject({
      at: 'coverages.1.days',
      wouldPass: ['coverages.1.days=90'],
    });
    const { items } = check([damage, repair({})]);
    expect(items.map(({ field }) => field?.at(-1))).toEqual(['days', 'dailyAmount']);
  });

  it('no deductible has one spelling, whether chosen as nothing or left out (S-034)', () => {
    for (const deductibleFen of [null, '0'])
      expect(passed([one('VEHICLE_DAMAGE', { deductibleFen })]).coverages[0]?.deductibleFen).toBeNull();
    expect(passed([one('VEHICLE_DAMAGE', { deductibleFen: '100000' })]).coverages[0]?.deductibleFen).toBe('100000');
    expect(refused([one('VEHICLE_DAMAGE', { deductibleFen: '60000' })])).toMatchObject({
      wouldPass: ['coverages.0.deductible=500.00', 'coverages.0.deductible=1000.00'],
    });
  });

  it('a rate is the same however it is written', () => {
    const rate = (deductibleRate: string) => [damage, one('ABSOLUTE_DEDUCTIBLE_RATE', { deductibleRate })];
    for (const written of ['0.1', '0.10', '0.100'])
      expect(passed(rate(written)).coverages[1]).toMatchObject({ deductibleRate: '0.1', appliesTo: 'VEHICLE_DAMAGE' });
    expect(refused(rate('0.12'))).toMatchObject({
      wouldPass: ['coverages.1.deductibleRate=0.1', 'coverages.1.deductibleRate=0.15'],
    });
    expect(refused(rate('many'))).toMatchObject({ facts: { offered: 'many', allowed: '0.05, 0.1, 0.15, 0.2' } });
  });
});

describe('third-party limits (domain 2.2)', () => {
  it.each([
    '10000000',
    '15000000',
    '20000000',
    '30000000',
    '50000000',
    '100000000',
    '150000000',
    '200000000',
    '300000000',
    '400000000',
    '500000000',
    '600000000',
    '800000000',
    '1000000000',
  ])('takes the tier %s', (limit) => {
    expect(passed([thirdParty(limit)]).coverages[0]?.sumInsuredFen).toBe(limit);
  });
  it.each([
    ['between two tiers', '120000000', ['1000000.00', '1500000.00']],
    ['one fen below a tier', '99999999', ['500000.00', '1000000.00']],
    ['below the least, sold until 2020', '5000000', ['100000.00']],
    ['above the greatest', '1000000001', ['10000000.00']],
    [
      'negative',
      '-100',
      [
        '100000.00',
        '150000.00',
        '200000.00',
        '300000.00',
        '500000.00',
        '1000000.00',
        '1500000.00',
        '2000000.00',
        '3000000.00',
        '4000000.00',
      ],
    ],
  ])('refuses an amount %s', (_what, limit, wouldPass) => {
    expect(refused([thirdParty(limit)])).toMatchObject({
      code: 'COVERAGE_CHOICE_INVALID',
      at: 'coverages.0.sumInsured',
      wouldPass: wouldPass.map((amount) => `coverages.0.sumInsured=${amount}`),
    });
  });
});

describe('COVERAGE_RETIRED (S-007 … S-010)', () => {
  const retired = [
    'WHOLE_VEHICLE_THEFT',
    'GLASS_BREAKAGE',
    'SPONTANEOUS_COMBUSTION',
    'ENGINE_WADING',
    'DEDUCTIBLE_WAIVER',
    'THIRD_PARTY_NOT_FOUND',
    'DESIGNATED_REPAIR_SHOP',
  ] as const;
  it.each(retired)('%s points to its successor, in fuel and in new-energy clauses', (code) => {
    for (const [document, facts] of [
      [MOTOR, FAMILY_CAR],
      [NEV, FAMILY_NEV],
    ] as const) {
      expect(refused([thirdParty(), one(code)], { document, facts })).toMatchObject({
        code: 'COVERAGE_RETIRED',
        at: 'coverages.1.code',
        facts: { successor: 'VEHICLE_DAMAGE' },
        wouldPass: ['coverages.1.code=VEHICLE_DAMAGE', 'coverages.1=null'],
      });
      expect(refused([damage, one(code)], { document, facts }).wouldPass).toEqual(['coverages.1=null']);
    }
  });
  it('in special vehicles’ clauses theft is still a main coverage of its own', () => {
    const special = {
      document: documentOf(SPECIAL_CODE),
      facts: { ...TRUCK, useNature: 'SPECIAL_2', bodyKind: 'SPECIAL' } as const,
    };
    expect(coverageCodesOf(passed([one('WHOLE_VEHICLE_THEFT')], special))).toEqual(['WHOLE_VEHICLE_THEFT']);
    expect(refused([damage, one('GLASS_BREAKAGE')], special)).toMatchObject({ code: 'COVERAGE_RETIRED' });
  });
});

describe('ENERGY_MISMATCH (domain 2.1)', () => {
  it.each(['GRID_FAILURE_LOSS', 'CHARGER_LOSS', 'CHARGER_LIABILITY'] as const)('%s is not for fuel clauses', (code) => {
    expect(refused([damage, thirdParty(), one(code)])).toMatchObject({
      code: 'ENERGY_MISMATCH',
      wouldPass: ['coverages.2=null'],
      facts: { energy: 'FUEL' },
    });
  });
  it('engine water is not for new energy; a grid failure is', () => {
    const nev = { document: NEV, facts: FAMILY_NEV };
    expect(refused([damage, one('ENGINE_WATER_EXCLUSION')], nev)).toMatchObject({ code: 'ENERGY_MISMATCH' });
    passed([damage, one('GRID_FAILURE_LOSS'), one('CHARGER_LOSS', { sumInsuredFen: '1000000' })], nev);
    passed([damage, one('ENGINE_WATER_EXCLUSION')]);
  });
  it('a new-energy car under fuel clauses is refused whole, and the reverse; a trailer is driven by nothing', () => {
    expect(refused([damage], { facts: FAMILY_NEV })).toMatchObject({ code: 'ENERGY_MISMATCH', at: '', wouldPass: [] });
    expect(refused([damage], { document: NEV })).toMatchObject({ code: 'ENERGY_MISMATCH' });
    passed([damage], { facts: { ...TRUCK, bodyKind: 'TRAILER', energy: null, seats: null } });
  });
});

describe('what is taken for several main coverages separately (domain 2.3)', () => {
  const medical = (appliesTo?: CoverageCode) =>
    one('NON_MEDICARE_MEDICAL', { sumInsuredFen: '10000000', ...(appliesTo ? { appliesTo } : {}) });
  it('is three distinct items, in the document’s order', () => {
    const { coverages } = passed([
      thirdParty(),
      one('DRIVER_LIABILITY'),
      one('PASSENGER_LIABILITY'),
      medical('PASSENGER_LIABILITY'),
      medical('THIRD_PARTY_LIABILITY'),
      medical('DRIVER_LIABILITY'),
    ]);
    expect(coverages.slice(3).map(({ appliesTo }) => appliesTo)).toEqual([
      'THIRD_PARTY_LIABILITY',
      'DRIVER_LIABILITY',
      'PASSENGER_LIABILITY',
    ]);
  });
  it('needs no naming with one main coverage; with several the free ones are told', () => {
    expect(passed([thirdParty(), medical()]).coverages[1]?.appliesTo).toBe('THIRD_PARTY_LIABILITY');
    const mains = [thirdParty(), one('DRIVER_LIABILITY')];
    expect(refused([...mains, medical(), medical('DRIVER_LIABILITY')])).toMatchObject({
      at: 'coverages.2.appliesTo',
      wouldPass: ['coverages.2.appliesTo=THIRD_PARTY_LIABILITY'],
    });
    expect(refused([...mains, medical('PASSENGER_LIABILITY')])).toMatchObject({
      at: 'coverages.2.appliesTo',
      facts: { allowed: 'THIRD_PARTY_LIABILITY, DRIVER_LIABILITY' },
    });
    expect(refused([thirdParty(), medical(), medical('THIRD_PARTY_LIABILITY')])).toMatchObject({
      at: 'coverages.2.code',
    });
  });
});

describe('choices that a coverage does not have', () => {
  it('are refused one by one', () => {
    const { items } = check([
      one('THIRD_PARTY_LIABILITY', { days: 3, seats: 2, deductibleFen: '30000', deductibleRate: '0.1' }),
    ]);
    expect(items.map(({ field }) => field?.at(-1)).sort()).toEqual(['days', 'deductible', 'deductibleRate', 'seats']);
    for (const item of items) expect(item.wouldPass?.map(({ value }) => value)).toEqual(['null']);
  });
});

describe('value-added services (S-020, domain 2.4)', () => {
  const services = (...chosen: SelectedService[]) => ({ services: chosen });
  it('are chosen one by one; their coverage stands for them', () => {
    const selection = passed(
      [thirdParty(), one('VALUE_ADDED_SERVICE')],
      services({ code: 'DESIGNATED_DRIVING', count: 1 }, { code: 'ROADSIDE_ASSISTANCE', count: 5 }),
    );
    expect(selection.services).toEqual([
      { code: 'ROADSIDE_ASSISTANCE', count: 5 },
      { code: 'DESIGNATED_DRIVING', count: 1 },
    ]);
    expect(selection.coverages).toHaveLength(1);
    expect(coverageCodesOf(selection)).toEqual(['THIRD_PARTY_LIABILITY', 'VALUE_ADDED_SERVICE']);
    expect(refused([thirdParty(), one('VALUE_ADDED_SERVICE')])).toMatchObject({
      code: 'COVERAGE_CHOICE_INVALID',
      wouldPass: ['coverages.1=null'],
    });
  });
  it('as often as offered, once, and only those of the product', () => {
    expect(refused([thirdParty()], services({ code: 'ROADSIDE_ASSISTANCE', count: 3 }))).toMatchObject({
      at: 'services.0.count',
      wouldPass: [2, 5, 10, 15, 20].map((count) => `services.0.count=${String(count)}`),
    });
    const twice = { code: 'SAFETY_CHECK', count: 1 };
    expect(refused([thirdParty()], services(twice, twice))).toMatchObject({ at: 'services.1.code' });
    const special = { document: documentOf(SPECIAL_CODE), facts: { ...TRUCK, useNature: 'SPECIAL_1' } as const };
    expect(refused([thirdParty()], { ...special, ...services(twice) })).toMatchObject({
      at: 'services.0.code',
      wouldPass: ['services.0=null'],
    });
  });
});

it('every problem is told at once, by path', () => {
  const { items } = check(
    [
      one('GLASS_BREAKAGE'),
      one('CHARGER_LOSS'),
      one('BODY_SCRATCH', { sumInsuredFen: '300000' }),
      thirdParty('1'),
      one('CARGO_LIABILITY'),
    ],
    { services: [{ code: 'INSPECTION_PROXY', count: 9 }] },
  );
  expect(items.map(({ code, field }) => [code, field?.slice(PATH.length).join('.')])).toEqual([
    ['COVERAGE_RETIRED', 'coverages.0.code'],
    ['ENERGY_MISMATCH', 'coverages.1.code'],
    ['COVERAGE_NOT_ATTACHABLE', 'coverages.4.code'],
    ['COVERAGE_NOT_ATTACHABLE', 'coverages.2.code'],
    ['COVERAGE_CHOICE_INVALID', 'coverages.3.sumInsured'],
    ['COVERAGE_CHOICE_INVALID', 'coverages.2.sumInsured'],
    ['COVERAGE_CHOICE_INVALID', 'services.0.count'],
  ]);
});
