import { describe, expect, it } from '@jest/globals';
import {
  checkTariff,
  PUBLISHED_TARIFFS,
  type TariffCode,
  type TariffDocuments,
} from '../../../src/modules/rating/index.js';

type Pure = TariffDocuments['COMMERCIAL-PURE-RISK'];
type Depreciation = TariffDocuments['COMMERCIAL-DEPRECIATION'];

function shipped<C extends TariffCode>(code: C): TariffDocuments[C] {
  const found = PUBLISHED_TARIFFS.findLast((each) => each.code === code);
  if (!found) throw new Error(`${code} does not ship`);
  return structuredClone(found.document) as TariffDocuments[C];
}
const told = (code: TariffCode, document: unknown): string[] =>
  checkTariff(code, document).map(({ table, row, rule }) => `${table} ${row ?? '-'} ${rule}`);

/** The pure risk table that ships, with one thing wrong. */
const pure = (change: (document: Pure) => Partial<Pure>): string[] => {
  const document = shipped('COMMERCIAL-PURE-RISK');
  return told('COMMERCIAL-PURE-RISK', { ...document, ...change(document) });
};
/** One row of a table changed, or left out. */
const changed = <R extends { readonly row: string }>(
  rows: readonly R[],
  row: string,
  change: Partial<R> | null,
): R[] => {
  if (!rows.some((each) => each.row === row)) throw new Error(`there is no row ${row}`);
  return rows.flatMap((each) => (each.row !== row ? [each] : change === null ? [] : [{ ...each, ...change }]));
};

describe('the commercial tables that ship', () => {
  it.each(PUBLISHED_TARIFFS.filter(({ code }) => code.startsWith('COMMERCIAL-')))(
    '$code $version is sound',
    ({ code, document }) => {
      expect(checkTariff(code, document)).toEqual([]);
    },
  );
});

it('the table of pure risk premiums fits a request of 100,000 bytes, as its import does', () => {
  expect(Buffer.byteLength(JSON.stringify(shipped('COMMERCIAL-PURE-RISK')))).toBeLessThan(90_000);
});

describe('a table of pure risk premiums (the checked import, S-047, S-056)', () => {
  it('with a gap between two bands names group, strip and place', () => {
    const row = 'FUEL/FAMILY/12-35/100000-299999';
    expect(pure(({ damage }) => ({ damage: changed(damage, row, null) }))).toEqual([
      'damage FUEL/FAMILY/12-35/300000+ GAP',
    ]);
    expect(
      pure(({ damage }) => ({ damage: changed(damage, row, { ageMonths: { from: '13', until: '36' } }) })),
    ).toEqual(['damage FUEL/FAMILY/12-35/300000+ GAP']);
  });

  it('with bands that overlap or rows that say the same for a class', () => {
    const row = 'FUEL/FAMILY/12-35/100000-299999';
    expect(
      pure(({ damage }) => ({ damage: changed(damage, row, { price: { from: '99999', until: '300000' } }) })),
    ).toEqual([`damage ${row} OVERLAP`]);
    expect(pure(({ rates }) => ({ rates: changed(rates, 'DRIVER_LIABILITY/HIRE', { classes: null }) }))).toEqual([
      'rates DRIVER_LIABILITY/HIRE OVERLAP',
    ]);
  });

  it('without a class, a use nature or a main coverage for one', () => {
    expect(pure(({ classes }) => ({ classes: changed(classes, 'FAMILY/6-9', null) }))).toEqual(
      expect.arrayContaining(['classes FAMILY/10+ GAP']),
    );
    expect(pure(({ classes }) => ({ classes: changed(classes, 'SPECIAL_3', null) }))).toEqual(
      expect.arrayContaining(['classes - MISSING_ROW']),
    );
    expect(pure(({ limits }) => ({ limits: changed(limits, 'THIRD_PARTY/FUEL/SPECIAL_1', null) }))).toEqual([
      'limits - MISSING_ROW',
    ]);
    expect(pure(({ rates }) => ({ rates: changed(rates, 'PASSENGER_LIABILITY/OWN', null) }))).toContain(
      'rates - MISSING_ROW',
    );
  });

  it('with a misspelt coverage, class, service or main coverage', () => {
    expect(
      pure(({ rates, services, deductibleRates }) => ({
        rates: changed(changed(rates, 'WHEEL_LOSS', { coverage: 'WHEELS' }), 'NEW_EQUIPMENT', { classes: ['FAMILLY'] }),
        services: changed(services, 'SAFETY_CHECK/1', { service: 'SAFETY' }),
        deductibleRates: changed(deductibleRates, 'VEHICLE_DAMAGE/0.05', { appliesTo: 'BODY_SCRATCH' }),
      })),
    ).toEqual([
      'rates NEW_EQUIPMENT UNKNOWN_NAME',
      'rates WHEEL_LOSS UNKNOWN_NAME',
      'deductibleRates VEHICLE_DAMAGE/0.05 UNKNOWN_NAME',
      'services SAFETY_CHECK/1 UNKNOWN_NAME',
    ]);
  });

  it('with figures out of their bounds: zero, falling with the limit, more off than there is', () => {
    expect(
      pure(({ limits, deductibles, deductibleRates, services, rates, columns }) => ({
        limits: changed(limits, 'SCRATCH/0-23/0-299999', { premiums: ['0.00', '310.00', '300.00', '600.00'] }),
        columns: changed(columns, 'SCRATCH', { limits: ['2000', '5000', '5000', '20000'] }),
        deductibles: changed(deductibles, 'VEHICLE_DAMAGE/2000', { factor: '0.95' }),
        deductibleRates: changed(deductibleRates, 'VEHICLE_DAMAGE/0.2', { reduction: '0.98' }),
        services: changed(services, 'ROADSIDE_ASSISTANCE/5', { premium: '99.00' }),
        rates: changed(rates, 'WHEEL_LOSS', { rate: '0' }),
      })),
    ).toEqual([
      'columns SCRATCH PREMIUM_ORDER',
      'limits SCRATCH/0-23/0-299999 PREMIUM_NOT_POSITIVE',
      'limits SCRATCH/0-23/0-299999 PREMIUM_ORDER',
      'rates WHEEL_LOSS FACTOR_OUT_OF_BAND',
      'deductibles VEHICLE_DAMAGE/2000 FACTOR_ORDER',
      'deductibleRates VEHICLE_DAMAGE/0.2 FACTOR_OUT_OF_BAND',
      'services ROADSIDE_ASSISTANCE/10 PREMIUM_ORDER',
    ]);
  });

  it('with a premium too few for the limits, or a model without all ages', () => {
    const models = [{ row: 'M/0', modelCode: 'M', ageMonths: { from: '0', until: '12' }, premium: '900.00' }];
    expect(
      pure(({ limits }) => ({ limits: changed(limits, 'SCRATCH/0-23/0-299999', { premiums: ['1.00'] }), models })),
    ).toEqual(['models M/0 GAP', 'limits SCRATCH/0-23/0-299999 GAP']);
  });

  it('of the wrong shape, by the path of each value: seven decimals, an unknown column', () => {
    const document = shipped('COMMERCIAL-PURE-RISK');
    const rates = document.rates.map((row, index) => (index === 0 ? { ...row, rate: '0.1234567' } : row));
    const paths = checkTariff('COMMERCIAL-PURE-RISK', { ...document, rates, note: 'x' }).map(({ path }) => path);
    expect(paths).toEqual([['rates', '0', 'rate'], []]);
  });
});

describe('the small tables', () => {
  it('pricing: an expense ratio above its ceiling, an empty band, a standard outside the band or absent', () => {
    const { expense, bands, standards } = shipped('COMMERCIAL-PRICING');
    expect(
      told('COMMERCIAL-PRICING', {
        expense: { ...expense, ratio: '0.26' },
        bands: changed(bands, 'NEW_ENERGY', { floor: '1.4' }),
        standards: changed(changed(standards, 'FUEL/TAXI_RENTAL', { factor: '1.51' }), 'FUEL/TRACTOR', null),
      }),
    ).toEqual(
      expect.arrayContaining([
        'expense EXPENSE FACTOR_OUT_OF_BAND',
        'bands NEW_ENERGY FACTOR_OUT_OF_BAND',
        'standards FUEL/TAXI_RENTAL FACTOR_OUT_OF_BAND',
        'standards - MISSING_ROW',
      ]),
    );
  });

  it('no-claim: every level once, rising, level 0 is 1', () => {
    const { rows, bounds } = shipped('COMMERCIAL-NO-CLAIM');
    const wrong = changed(changed(changed(rows, '-4', null), '0', { factor: '1.1' }), '5', { factor: '1.7' });
    expect(told('COMMERCIAL-NO-CLAIM', { rows: wrong, bounds })).toEqual([
      'rows - MISSING_ROW',
      'rows 0 FACTOR_OUT_OF_BAND',
      'rows 5 FACTOR_ORDER',
    ]);
    expect(told('COMMERCIAL-NO-CLAIM', { rows: [...rows, { row: 'B', level: 6, factor: '2.5' }], bounds })).toEqual([
      'rows B UNREACHABLE',
      'rows B FACTOR_OUT_OF_BAND',
    ]);
  });

  it('violation: one row for vehicles without a grade, each grade once, above zero', () => {
    const rows = [
      { row: '1', grade: 'V1', factor: '0' },
      { row: '2', grade: 'V1', factor: '1.1' },
    ];
    expect(told('COMMERCIAL-VIOLATION', { rows })).toEqual([
      'rows 1 FACTOR_OUT_OF_BAND',
      'rows 2 UNREACHABLE',
      'rows - MISSING_ROW',
    ]);
  });

  it('depreciation: every vehicle that can be on the road has one row; a gap in seats or price is found', () => {
    const { cap, rows } = shipped('COMMERCIAL-DEPRECIATION');
    const check = (wrong: Depreciation['rows']) => told('COMMERCIAL-DEPRECIATION', { cap, rows: wrong });
    expect(check(changed(rows, 'WITH_TRAILER/HIRE', null))).toEqual(['rows - MISSING_ROW', 'rows - MISSING_ROW']);
    expect(check(changed(rows, 'PASSENGER_FROM_10/HIRE', { band: { from: '11', until: null } }))).toEqual(
      // Two uses for hire, fuel and hybrid: each names its own group.
      Array(4).fill('rows - GAP'),
    );
    expect(
      check(changed(rows, 'PASSENGER_TO_9/FAMILY/BATTERY/300000+', { price: { from: '310000', until: null } })),
    ).toEqual(['rows PASSENGER_TO_9/FAMILY/BATTERY/300000+ GAP']);
    expect(check(changed(rows, 'OTHER/OWN', { monthly: '0.9' }))).toEqual(['rows OTHER/OWN FACTOR_OUT_OF_BAND']);
  });
});
