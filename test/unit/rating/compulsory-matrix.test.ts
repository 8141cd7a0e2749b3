import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../src/kernel/dates.js';
import {
  type CompulsoryTariffs,
  FLOAT_CODES,
  PUBLISHED_TARIFFS,
  type TariffVersion,
  pinCompulsory,
  rateCompulsory,
} from '../../../src/modules/rating/index.js';
import { TARIFFS, compareMatrix, earned, input } from '../../kit/compulsory-matrix.js';
import { FLOAT_PERCENT, SCHEME_OF } from '../../kit/published-compulsory-table.js';

type Base = TariffVersion<'COMPULSORY-BASE'>;
type BaseRow = Base['document']['rows'][number];

/** The published tariffs with one row of the basic table changed. */
function withRow(key: string, change: Partial<BaseRow>): CompulsoryTariffs {
  const base = TARIFFS.base;
  if (!base) throw new Error('the basic table is not published');
  const rows = base.document.rows.map((row) => (row.row === key ? { ...row, ...change } : row));
  return { ...TARIFFS, base: { ...base, document: { ...base.document, rows } } };
}

describe('the whole compulsory tariff against its transcription (S-049, S-056)', () => {
  it('38 categories × 5 schemes × 6 float codes × 12 months at every band edge: no difference', () => {
    const result = compareMatrix(TARIFFS);
    process.stdout.write(
      `compulsory matrix: N=${result.compared}, categories ${result.categories}, rounding lines ${result.roundingLines}, differences ${result.differences.length}\n`,
    );
    expect(result.differences).toEqual([]);
    expect(result.categories).toBe(38);
    expect(result.roundingLines).toBeGreaterThan(0); // some combinations end on half a fen
    expect(result.compared).toBeGreaterThan(38 * 5 * 6 * 12);
  });

  it('a premium that is one fen off in one row is found', () => {
    const { differences } = compareMatrix(withRow('12', { premium: '2360.01' }), 'TAXI_RENTAL');
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.every((each) => /^TAXI_RENTAL seats [6-9] /.test(each))).toBe(true);
  });

  it('a band edge that is one seat, kilogram or millilitre off is found', () => {
    expect(
      compareMatrix(withRow('1', { band: { from: '1', until: '7' } }), 'FAMILY').differences.length,
    ).toBeGreaterThan(0);
    expect(
      compareMatrix(withRow('25', { band: { from: '2001', until: '5000' } }), 'NON_COMMERCIAL_TRUCK').differences
        .length,
    ).toBeGreaterThan(0);
    expect(
      compareMatrix(withRow('37', { band: { above: '51', upTo: '250' } }), 'MOTORCYCLE').differences.length,
    ).toBeGreaterThan(0);
  });

  it('a float factor that is a thousandth off is found', () => {
    const float = TARIFFS.float;
    if (!float) throw new Error('the float table is not published');
    const rows = float.document.rows.map((row) => (row.row === 'A3/D' ? { ...row, adjustment: '-0.351' } : row));
    const tampered = { ...TARIFFS, float: { ...float, document: { ...float.document, rows } } };
    expect(compareMatrix(tampered, 'CITY_BUS').differences.length).toBeGreaterThan(0);
  });
});

describe('float schemes by region', () => {
  const familyFen = (region: string, day: string, code: (typeof FLOAT_CODES)[number]): bigint | string => {
    const tariffs = pinCompulsory(PUBLISHED_TARIFFS, { day: localDate(day), region });
    const rating = rateCompulsory(input({ region, issueOn: localDate(day), float: earned(code) }), tariffs);
    return rating.outcome === 'RATED' ? rating.premium.fen : rating.outcome;
  };

  it('each of the 36 regions floats by its own scheme for all six codes', () => {
    expect(Object.keys(SCHEME_OF)).toHaveLength(36);
    for (const [region, scheme] of Object.entries(SCHEME_OF))
      for (const code of FLOAT_CODES) {
        const percent = FLOAT_PERCENT[code]?.['ABCDE'.indexOf(scheme)] ?? 0n;
        expect([region, code, familyFen(region, '2026-11-21', code)]).toEqual([region, code, 950n * (100n + percent)]);
      }
  });

  it('until 2020-09-18 the whole country floats by column E, from 2020-09-19 by scheme', () => {
    for (const region of Object.keys(SCHEME_OF))
      for (const code of FLOAT_CODES)
        expect(familyFen(region, '2020-09-18', code)).toBe(950n * (100n + (FLOAT_PERCENT[code]?.[4] ?? 0n)));
    expect(familyFen('150000', '2020-09-19', 'A3')).toBe(47_500n);
  });

  it('a district belongs to its separately planned city or its province', () => {
    expect(familyFen('440305', '2026-11-21', 'A3')).toBe(66_500n); // Nanshan, Shenzhen
    expect(familyFen('140105', '2026-11-21', 'A3')).toBe(57_000n); // Taiyuan, Shanxi 山西: C
    expect(familyFen('610113', '2026-11-21', 'A3')).toBe(52_250n); // Xi'an, Shaanxi 陕西: B
  });

  it('Hong Kong, Macao and Taiwan have no scheme: TARIFF_MISSING, never a premium', () => {
    for (const region of ['810000', '820000', '710000']) expect(familyFen(region, '2026-11-21', 'A4')).toBe('MISSING');
  });
});
