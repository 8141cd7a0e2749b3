import { describe, expect, it } from '@jest/globals';
import { instant, localDate, startOfDay } from '../../../src/kernel/dates.js';
import {
  type CommercialInput,
  type CommercialPremium,
  type CommercialTariffs,
  filedBand,
  linesFromJson,
  linesToJson,
  pinCommercial,
  PUBLISHED_TARIFFS,
  rateCommercial,
  recomputeCommercial,
  sellableRange,
  standardAutonomousFactor,
} from '../../../src/modules/rating/index.js';
import { VIOLATION_BEIJING } from '../../kit/commercial-sample.js';
import {
  chosen,
  commercial,
  COMMERCIAL_TARIFFS,
  DAMAGE,
  THIRD_PARTY,
  withThirdParty,
} from '../../kit/commercial-fixture.js';

function rated(input: CommercialInput, tariffs: CommercialTariffs = COMMERCIAL_TARIFFS): CommercialPremium {
  const rating = rateCommercial(input, tariffs);
  if (rating.outcome !== 'RATED') throw new Error(JSON.stringify(rating));
  return rating;
}
const refusals = (input: CommercialInput, tariffs = COMMERCIAL_TARIFFS): string[] => {
  const rating = rateCommercial(input, tariffs);
  return rating.outcome === 'REFUSED'
    ? rating.items.map(({ code, field }) => `${code} ${(field ?? []).join('.')}`)
    : [rating.outcome];
};
const level = (value: number): Partial<CommercialInput> => ({
  noClaim: { level: value, reason: 'CLAIMS_AND_YEARS', consecutiveYears: 0, claims: 0 },
});

describe('the commercial premium (domain 2.6)', () => {
  it('1,500 ÷ 0.75 × 0.6 × 1.0 × 0.85 = 1,020.00, line by line', () => {
    const premium = rated(
      commercial([THIRD_PARTY], { ...level(-3), autonomousFactor: '0.85' }),
      withThirdParty('1500.00'),
    );
    expect(premium.premium.fen).toBe(102_000n);
    expect(premium.net.fen).toBe(96_226n);
    expect(premium.vat.fen).toBe(5774n);
    expect(premium.factors).toEqual({ noClaim: '0.6', violation: '1.0', autonomous: '0.85' });
    expect(
      premium.lines.map(({ kind, coverage, factor, amount, source }) => [
        kind,
        coverage,
        factor,
        amount.fen,
        `${source.document} ${source.table ?? ''} ${source.row ?? ''}`,
      ]),
    ).toEqual([
      [
        'BASE',
        'THIRD_PARTY_LIABILITY',
        null,
        200_000n,
        'COMMERCIAL-PURE-RISK example limits THIRD_PARTY/FUEL/FAMILY/1-5',
      ],
      ['FACTOR', 'THIRD_PARTY_LIABILITY', '0.6', -80_000n, 'COMMERCIAL-NO-CLAIM 2020-09-19 rows -3'],
      ['FACTOR', 'THIRD_PARTY_LIABILITY', '1.0', 0n, 'COMMERCIAL-VIOLATION 2020-09-19 rows NOT_LINKED'],
      ['FACTOR', 'THIRD_PARTY_LIABILITY', '0.85', -18_000n, 'COMMERCIAL-PRICING 2023-06-01-example bands FUEL'],
    ]);
  });

  it.each([
    [-4, 100_000n],
    [-3, 120_000n],
    [-2, 140_000n],
    [-1, 160_000n],
    [0, 200_000n],
    [1, 240_000n],
    [2, 280_000n],
    [3, 320_000n],
    [4, 360_000n],
    [5, 400_000n],
  ])('no-claim level %s of a benchmark of 2,000.00: %s fen', (value, fen) => {
    expect(rated(commercial([THIRD_PARTY], level(value)), withThirdParty('1500.00')).premium.fen).toBe(fen);
  });

  it('each coverage is rounded once, at the end, half up', () => {
    const half = rated(commercial([THIRD_PARTY], { ...level(-4), autonomousFactor: '0.85' }), withThirdParty('0.30'));
    expect(half.premium.fen).toBe(17n); // 0.30 ÷ 0.75 × 0.5 × 0.85 = 0.17
    const tie = rated(commercial([THIRD_PARTY], { ...level(-4), autonomousFactor: '0.75' }), withThirdParty('0.01'));
    expect(tie.premium.fen).toBe(1n); // exactly half a fen
  });

  it('vehicle damage: fixed + price × rate by class, age and price; the deductible is a factor of its own', () => {
    const plain = rated(commercial([DAMAGE]));
    // Age 24 months, price 300,000: (240 + 300,000 × 0.0086) × 0.96 × 0.94, rows rounded as published.
    expect(plain.lines[0]).toMatchObject({
      kind: 'BASE',
      source: { table: 'damage', row: 'FUEL/FAMILY/12-35/300000+' },
    });
    const with500 = rated(commercial([{ ...DAMAGE, deductibleFen: '50000' }]));
    expect(with500.lines.map(({ kind, factor }) => [kind, factor]).slice(0, 2)).toEqual([
      ['BASE', null],
      ['FACTOR', '0.94'],
    ]);
    expect(with500.premium.fen).toBeLessThan(plain.premium.fen);
    expect(rated(commercial([{ ...DAMAGE, deductibleFen: '0' }])).premium).toEqual(plain.premium);
  });

  it('an agreed value below the actual value lowers the damage premium by the filed rate on the difference', () => {
    const full = rated(commercial([DAMAGE]));
    const lower = rated(commercial([{ ...DAMAGE, sumInsuredFen: '20680000' }]));
    expect(full.premium.fen - lower.premium.fen).toBe(6000n); // 50,000 × 0.0009 ÷ 0.75
    expect(lower.lines[1]).toMatchObject({ kind: 'FACTOR', factor: null, amount: { fen: -6000n } });
  });

  it('what takes cover away has a negative premium of its own, by the filed share of its main coverage', () => {
    const coverages = [
      DAMAGE,
      THIRD_PARTY,
      chosen('ENGINE_WATER_EXCLUSION'),
      chosen('ABSOLUTE_DEDUCTIBLE_RATE', { deductibleRate: '0.1', appliesTo: 'THIRD_PARTY_LIABILITY' }),
    ];
    const [damage, third, water, deductible] = rated(commercial(coverages)).coverages.map(({ premium }) => premium.fen);
    expect(water).toBe(-BigInt(Math.round(Number(damage) * 0.024)));
    expect(deductible).toBe(-BigInt(Math.round(Number(third) * 0.1)));
  });

  it('services pay their own rate: no expense ratio and no factor touches them; the free ones are a filed 0.00', () => {
    const services = [
      { code: 'ROADSIDE_ASSISTANCE', count: 2 },
      { code: 'DESIGNATED_DRIVING', count: 3 },
    ];
    const at = (autonomousFactor: string) =>
      rated(
        commercial([THIRD_PARTY, chosen('VALUE_ADDED_SERVICE')], { ...level(5), autonomousFactor }, services),
      ).services.map(({ premium }) => premium.fen);
    expect(at('0.5')).toEqual([0n, 13_400n]);
    expect(at('1.5')).toEqual([0n, 13_400n]);
    const lines = rated(commercial([THIRD_PARTY], {}, services)).lines.filter(({ kind }) => kind === 'SERVICE');
    expect(lines.map(({ coverage, source }) => [coverage, source.row])).toEqual([
      [null, 'ROADSIDE_ASSISTANCE/2'],
      [null, 'DESIGNATED_DRIVING/3'],
    ]);
  });

  it('a coverage taken for several main coverages is told apart in its lines', () => {
    const medical = (appliesTo: string) => chosen('NON_MEDICARE_MEDICAL', { appliesTo, sumInsuredFen: '10000000' });
    const driver = chosen('DRIVER_LIABILITY', { sumInsuredFen: '5000000' });
    const premium = rated(
      commercial([THIRD_PARTY, driver, medical('THIRD_PARTY_LIABILITY'), medical('DRIVER_LIABILITY')]),
    );
    const bases = premium.lines.filter(({ kind, coverage }) => kind === 'BASE' && coverage === 'NON_MEDICARE_MEDICAL');
    expect(bases.map(({ appliesTo, amount }) => [appliesTo, amount.fen])).toEqual([
      ['THIRD_PARTY_LIABILITY', 12_800n],
      ['DRIVER_LIABILITY', 6400n],
    ]);
  });

  it('passengers pay by the seat', () => {
    const at = (seats: number) =>
      rated(commercial([chosen('PASSENGER_LIABILITY', { sumInsuredFen: '1000000', seats })])).premium.fen;
    expect(at(4)).toBe(9280n); // 10,000 × 0.00174 × 4 ÷ 0.75
    expect(at(8)).toBe(2n * at(4));
  });

  it('every premium on the tables that ship says that it is illustrative', () => {
    expect(rated(commercial([THIRD_PARTY])).illustrative).toBe(true);
  });

  it('lines survive storage as JSON', () => {
    const { lines } = rated(commercial([DAMAGE, THIRD_PARTY], {}, [{ code: 'SAFETY_CHECK', count: 1 }]));
    expect(linesFromJson(JSON.parse(JSON.stringify(linesToJson(lines))))).toEqual(lines);
  });
});

describe('dated and regional tables', () => {
  it('the violation factor is the region’s where one links violations, 1.0 elsewhere, whatever the grade', () => {
    const here = (region: string) =>
      pinCommercial([...PUBLISHED_TARIFFS, VIOLATION_BEIJING], { day: localDate('2026-11-21'), region });
    const factor = (region: string, violationGrade: string | null) =>
      rated(commercial([THIRD_PARTY], { region, violationGrade }), here(region)).factors.violation;
    expect(factor('110105', 'V3')).toBe('1.15');
    expect(factor('110000', null)).toBe('1.0');
    expect(factor('440300', 'V3')).toBe('1.0');
    const unknown = rateCommercial(commercial([THIRD_PARTY], { violationGrade: 'V7' }), here('110000'));
    expect(unknown).toMatchObject({
      outcome: 'MISSING',
      turnTo: { institution: 'BRANCH', region: '110000' },
      facts: expect.arrayContaining([{ name: 'violationGrade', value: 'V7' }]) as unknown,
    });
  });

  it('the band of the day: 0.65–1.35 from 2020-09-19, fuel 0.50–1.50 from 2023-06-01, new energy as before', () => {
    const band = (day: string, energy: 'FUEL' | 'BATTERY_ELECTRIC') => {
      const found = filedBand(energy, pinCommercial(PUBLISHED_TARIFFS, { day: localDate(day), region: '110000' }));
      return found.outcome === 'BAND' ? [found.floor, found.ceiling] : found.outcome;
    };
    expect(band('2020-09-18', 'FUEL')).toBe('MISSING');
    expect(band('2020-09-19', 'FUEL')).toEqual(['0.65', '1.35']);
    expect(band('2023-05-31', 'FUEL')).toEqual(['0.65', '1.35']);
    expect(band('2023-06-01', 'FUEL')).toEqual(['0.50', '1.50']);
    expect(band('2023-06-01', 'BATTERY_ELECTRIC')).toEqual(['0.65', '1.35']);
  });

  it('a factor outside the band of the day is refused with the edge that would pass', () => {
    expect(refusals(commercial([THIRD_PARTY], { autonomousFactor: '0.49' }))).toEqual([
      'INVALID_INPUT autonomousFactor',
    ]);
    const rating = rateCommercial(
      commercial([THIRD_PARTY], { energy: 'BATTERY_ELECTRIC', autonomousFactor: '1.36' }),
      COMMERCIAL_TARIFFS,
    );
    expect(rating).toMatchObject({ items: [{ wouldPass: [{ value: '1.35' }], rule: { row: 'NEW_ENERGY' } }] });
    for (const text of ['', '-1', '1e0', '0.1234567', 'NaN'])
      expect(refusals(commercial([THIRD_PARTY], { autonomousFactor: text }))).toEqual([
        'INVALID_INPUT autonomousFactor',
      ]);
  });

  it('the insurer’s standard factor has its source, and a group without one is missing, not 1', () => {
    const found = standardAutonomousFactor({ energy: 'FUEL', group: 'PRIVATE_PASSENGER' }, COMMERCIAL_TARIFFS);
    expect(found).toMatchObject({ factor: '0.85', source: { table: 'standards', row: 'FUEL/PRIVATE_PASSENGER' } });
    expect(standardAutonomousFactor({ energy: 'FUEL', group: 'TRACTOR' }, { pricing: null })).toMatchObject({
      outcome: 'MISSING',
    });
  });
});

describe('the sellable range (S-055, S-060)', () => {
  const input = commercial([THIRD_PARTY], level(-3));
  it('is the filed band, narrowed by the agreement’s', () => {
    expect(sellableRange(input, withThirdParty('1500.00'), { floor: '0.80', ceiling: '1.60' })).toEqual({
      outcome: 'RANGE',
      lowest: { factor: '0.80', premium: { fen: 96_000n, currency: 'CNY' } },
      highest: { factor: '1.50', premium: { fen: 180_000n, currency: 'CNY' } },
    });
    expect(sellableRange(input, withThirdParty('1500.00'), null)).toMatchObject({
      lowest: { factor: '0.50', premium: { fen: 60_000n } },
    });
  });
  it('is none where the two have nothing in common', () => {
    expect(sellableRange(input, COMMERCIAL_TARIFFS, { floor: '1.60', ceiling: '1.80' })).toMatchObject({
      outcome: 'NONE',
      filed: { floor: '0.50', ceiling: '1.50' },
    });
  });
});

describe('refused or missing, never zero', () => {
  it('a sum insured above the actual value is refused, and the actual value would pass (IL 55)', () => {
    const rating = rateCommercial(
      commercial([{ ...DAMAGE, sumInsuredFen: '25680001' }, THIRD_PARTY]),
      COMMERCIAL_TARIFFS,
    );
    expect(rating).toMatchObject({
      outcome: 'REFUSED',
      items: [
        {
          code: 'COVERAGE_CHOICE_INVALID',
          field: ['coverages', '0', 'sumInsured'],
          facts: [
            { name: 'coverage', value: 'VEHICLE_DAMAGE' },
            { name: 'limit', value: '256800.00', unit: 'CNY' },
          ],
          wouldPass: [{ value: '256800.00' }],
          rule: { document: 'IL 2015 art. 55' },
        },
      ],
    });
  });

  it('everything wrong is told at once, each by its path', () => {
    const input = commercial(
      [
        { ...DAMAGE, sumInsuredFen: '99999999' },
        chosen('THIRD_PARTY_LIABILITY'),
        chosen('REPAIR_PERIOD_COMPENSATION', { days: 10 }),
        chosen('PASSENGER_LIABILITY', { sumInsuredFen: '1000000' }),
        chosen('ABSOLUTE_DEDUCTIBLE_RATE', { appliesTo: 'VEHICLE_DAMAGE' }),
      ],
      { autonomousFactor: '3', endsAt: startOfDay(localDate('2027-06-01')) },
    );
    expect(refusals(input)).toEqual([
      'SHORT_TERM_NOT_ALLOWED endsAt',
      'INVALID_INPUT autonomousFactor',
      'COVERAGE_CHOICE_INVALID coverages.0.sumInsured',
      'COVERAGE_CHOICE_INVALID coverages.1.sumInsured',
      'COVERAGE_CHOICE_INVALID coverages.2.dailyAmount',
      'COVERAGE_CHOICE_INVALID coverages.3.seats',
      'COVERAGE_CHOICE_INVALID coverages.4.deductibleRate',
    ]);
  });

  it('a vehicle that lacks the fact its class hangs on is asked for it', () => {
    expect(refusals(commercial([THIRD_PARTY], { seats: null }))).toEqual(['INVALID_INPUT seats']);
    expect(refusals(commercial([DAMAGE], { newPriceFen: null }))).toEqual(['INVALID_INPUT newPrice']);
    const truck = { useNature: 'COMMERCIAL_TRUCK', bodyKind: 'TRUCK' } as const;
    expect(refusals(commercial([THIRD_PARTY], truck))).toEqual(['INVALID_INPUT loadKg']);
  });

  it.each([
    ['a limit without a column', [{ ...THIRD_PARTY, sumInsuredFen: '123400000' }], {}],
    ['a coverage the table does not know', [chosen('GLASS_BREAKAGE', { sumInsuredFen: '100' })], {}],
    ['new-energy cover on a fuel car', [chosen('CHARGER_LOSS', { sumInsuredFen: '200000' })], {}],
    ['a deductible that was not filed', [{ ...DAMAGE, deductibleFen: '12300' }], {}],
    ['a trailer', [THIRD_PARTY], { useNature: 'COMMERCIAL_TRUCK', bodyKind: 'TRAILER', loadKg: 20_000 }],
    ['a level beyond the table', [THIRD_PARTY], level(6)],
  ] as const)('%s: TARIFF_MISSING with whom to turn to', (_what, coverages, changes) => {
    const rating = rateCommercial(commercial(coverages, changes), COMMERCIAL_TARIFFS);
    expect(rating).toMatchObject({
      outcome: 'MISSING',
      code: 'TARIFF_MISSING',
      turnTo: { institution: 'HEAD_OFFICE' },
    });
  });

  it('a service that was not filed as often as asked for is missing', () => {
    const rating = rateCommercial(
      commercial([THIRD_PARTY], {}, [{ code: 'ROADSIDE_ASSISTANCE', count: 7 }]),
      COMMERCIAL_TARIFFS,
    );
    expect(rating).toMatchObject({
      outcome: 'MISSING',
      facts: expect.arrayContaining([{ name: 'count', value: '7' }]) as unknown,
    });
  });

  it.each(['pureRisk', 'pricing', 'noClaim', 'violation', 'depreciation', 'vat'] as const)(
    'without a table for %s there is no premium',
    (table) => {
      expect(rateCommercial(commercial([DAMAGE]), { ...COMMERCIAL_TARIFFS, [table]: null })).toMatchObject({
        outcome: 'MISSING',
      });
    },
  );

  it('recomputing answers null when a version is gone or was altered', () => {
    const input = commercial([DAMAGE, THIRD_PARTY]);
    const { pinned, premium } = rated(input);
    expect(recomputeCommercial(input, pinned, PUBLISHED_TARIFFS)).toMatchObject({ premium });
    expect(recomputeCommercial(input, pinned, PUBLISHED_TARIFFS.slice(0, -1))).toBeNull();
    const altered = PUBLISHED_TARIFFS.map((each) =>
      each.code === 'COMMERCIAL-NO-CLAIM' ? { ...each, digest: 'other' } : each,
    );
    expect(recomputeCommercial(input, pinned, altered)).toBeNull();
  });

  it('a year from 29 February ends at 00:00 of 1 March', () => {
    const startsAt = instant('2028-02-29T00:00:00+08:00');
    const year = { startsAt, endsAt: instant('2029-03-01T00:00:00+08:00') };
    expect(rated(commercial([THIRD_PARTY], year)).premium.fen).toBeGreaterThan(0n);
  });
});
