import { describe, expect, it } from '@jest/globals';
import { canonicalJson, fingerprint } from '../../../src/kernel/canonical.js';
import {
  type AnyTariffVersion,
  PUBLISHED_TARIFFS,
  type TariffCode,
  checkTariff,
} from '../../../src/modules/rating/index.js';
import { TRACTORS, VEHICLE_TAX } from '../../kit/example-tariffs.js';

interface Row {
  row: string;
  [column: string]: unknown;
}
interface Document {
  rows: Row[];
  [table: string]: unknown;
}

const documentOf = (code: TariffCode): Document => {
  const all: readonly AnyTariffVersion[] = [...PUBLISHED_TARIFFS, TRACTORS, VEHICLE_TAX].reverse();
  return structuredClone(all.find((each) => each.code === code)?.document) as unknown as Document;
};

/** Findings after a change of one row, as `table row RULE`. */
function after(code: TariffCode, key: string, change: Record<string, unknown>): string[] {
  const document = documentOf(code);
  document.rows = document.rows.map((row) => (row.row === key ? { ...row, ...change } : row));
  return rules(code, document);
}

const rules = (code: TariffCode, document: unknown): string[] =>
  checkTariff(code, document).map(({ table, row, rule }) => `${table} ${row ?? '-'} ${rule}`);

function without(code: TariffCode, key: string): string[] {
  const document = documentOf(code);
  document.rows = document.rows.filter(({ row }) => row !== key);
  return rules(code, document);
}

describe('checking a tariff before it is published', () => {
  it('everything shipped and the example imports are sound', () => {
    for (const { code, document } of [...PUBLISHED_TARIFFS, TRACTORS, VEHICLE_TAX])
      expect(rules(code, document)).toEqual([]);
  });

  it('a gap between two bands, below the first and above the last is found, with its row', () => {
    expect(after('COMPULSORY-BASE', '5', { band: { from: '11', until: '20' } })).toEqual(['rows 5 GAP']);
    expect(after('COMPULSORY-BASE', '1', { band: { from: '2', until: '6' } })).toEqual(['rows 1 GAP']);
    expect(after('COMPULSORY-BASE', '6', { band: { from: '20', until: '60' } })).toEqual(['rows 6 GAP']);
    expect(without('COMPULSORY-BASE', '26')).toEqual(['rows 27 GAP']);
  });

  it('a gap of a single value is found: up to 50 excluded here, above 50 there', () => {
    expect(after('COMPULSORY-BASE', '36', { band: { from: '0', until: '50' } })).toContain('rows 37 GAP');
  });

  it('an overlap is found, also of a single value', () => {
    expect(after('COMPULSORY-BASE', '4', { band: { from: '6', until: '11' } })).toEqual(['rows 5 OVERLAP']);
    expect(after('COMPULSORY-TRACTOR', '40', { band: { from: '14.7', until: null } })).toEqual(['rows 40 OVERLAP']);
  });

  it('rows that can never be read are found: empty, covered, of a group without bands', () => {
    expect(after('COMPULSORY-BASE', '5', { band: { from: '20', until: '10' } })).toEqual([
      'rows 5 UNREACHABLE',
      'rows 6 GAP',
    ]);
    expect(after('COMPULSORY-BASE', '16', { band: { from: '5', until: '10' } })).toEqual(['rows 16 UNREACHABLE']);
    const document = documentOf('COMPULSORY-BASE');
    const rows = document.rows;
    document.rows = [...rows, { ...(rows[1] as Row), row: '2b', band: { from: '7', until: '8' } }];
    expect(rules('COMPULSORY-BASE', document)).toEqual(['rows 2b UNREACHABLE']);
    document.rows = [...rows, { ...(rows[31] as Row), row: '32b' }];
    expect(rules('COMPULSORY-BASE', document)).toEqual(['rows 32b UNREACHABLE']);
  });

  it('premiums that are not positive, unknown use natures and rows with one key are found, all at once', () => {
    const document = documentOf('COMPULSORY-BASE');
    document.rows = document.rows.map((row) => {
      if (row.row === '1') return { ...row, premium: '0.00' };
      if (row.row === '33') return { ...row, useNature: 'SPACESHIP' };
      return row.row === '9' ? { ...row, row: '8' } : row;
    });
    expect(rules('COMPULSORY-BASE', document).sort()).toEqual([
      'rows - MISSING_ROW',
      'rows 1 PREMIUM_NOT_POSITIVE',
      'rows 33 UNKNOWN_USE_NATURE',
      'rows 33 UNREACHABLE',
      'rows 8 DUPLICATE_ROW',
    ]);
  });

  it('a float factor out of its band, in the wrong direction or out of order is found', () => {
    expect(after('COMPULSORY-FLOAT', 'A3/A', { adjustment: '-0.51' })).toEqual(['rows A3/A FACTOR_OUT_OF_BAND']);
    expect(after('COMPULSORY-FLOAT', 'A1/B', { adjustment: '0.25' })).toContain('rows A1/B FACTOR_OUT_OF_BAND');
    expect(after('COMPULSORY-FLOAT', 'A4/B', { adjustment: '0.01' })).toEqual(['rows A4/B FACTOR_OUT_OF_BAND']);
    expect(after('COMPULSORY-FLOAT', 'A2/C', { adjustment: '-0.10' })).toEqual(['rows A2/C FACTOR_ORDER']);
    expect(without('COMPULSORY-FLOAT', 'A5/E')).toEqual(['rows - MISSING_ROW']);
  });

  it('a region without a scheme, an unknown region and an unknown scheme are found', () => {
    const document = documentOf('COMPULSORY-FLOAT') as Document & { regions: { region: string; scheme: string }[] };
    document.regions = document.regions
      .filter(({ region }) => region !== '440300')
      .map((each) => (each.region === '110000' ? { ...each, scheme: 'F' } : each))
      .concat({ region: '810000', scheme: 'E' });
    expect(rules('COMPULSORY-FLOAT', document).sort()).toEqual([
      'regions 110000 UNKNOWN_SCHEME',
      'regions 440300 REGION_WITHOUT_SCHEME',
      'regions 810000 UNKNOWN_REGION',
    ]);
  });

  it('short-term factors must be twelve, rising, and whole for a year', () => {
    expect(without('COMPULSORY-SHORT-TERM', '7')).toEqual(['rows 7 MISSING_ROW']);
    expect(after('COMPULSORY-SHORT-TERM', '4', { factor: '0.25' })).toEqual(['rows 4 FACTOR_ORDER']);
    expect(after('COMPULSORY-SHORT-TERM', '12', { factor: '0.99' })).toEqual(['rows 12 FACTOR_OUT_OF_BAND']);
  });

  it('the cap of commission must speak of compulsory cover, once per kind, and be a fraction', () => {
    const cap = (rows: object[]) => rules('COMMISSION-CAP', { rows });
    const compulsory = { row: 'COMPULSORY', policyKind: 'COMPULSORY', rate: '0.04' };
    expect(cap([compulsory, { row: 'FILED', policyKind: 'COMMERCIAL', rate: '0.25' }])).toEqual([]);
    expect(cap([])).toEqual(['rows - MISSING_ROW']);
    expect(cap([compulsory, { ...compulsory, row: 'AGAIN' }])).toEqual(['rows AGAIN UNREACHABLE']);
    expect(cap([{ ...compulsory, rate: '4' }])).toEqual(['rows COMPULSORY FACTOR_OUT_OF_BAND']);
  });

  it('a tractor table must rate every kind, and the row that low-speed trucks follow must exist', () => {
    expect(without('COMPULSORY-TRACTOR', '42')).toEqual(['rows 41 GAP', 'follows 42 MISSING_ROW']);
    const document = { ...documentOf('COMPULSORY-TRACTOR'), follows: [] };
    expect(rules('COMPULSORY-TRACTOR', document)).toEqual(['rows - MISSING_ROW']);
  });

  it('a region’s tax amount outside the statutory limits is found', () => {
    expect(after('VEHICLE-TAX', 'CAR/1600', { yearly: '541' })).toEqual(['rows CAR/1600 AMOUNT_OUTSIDE_LAW']);
    expect(after('VEHICLE-TAX', 'TRUCK', { yearly: '15.99' })).toEqual(['rows TRUCK AMOUNT_OUTSIDE_LAW']);
    expect(after('VEHICLE-TAX', 'CAR/1600', { band: { above: '1000', upTo: '1700' } })).toContain(
      'rows CAR/1600 AMOUNT_OUTSIDE_LAW',
    );
  });

  it('a wrong shape is a finding too: numbers for text, unknown columns, no source', () => {
    expect(after('COMPULSORY-BASE', '12', { premium: 2360 })).toEqual(['rows 12 SHAPE']);
    expect(after('COMPULSORY-BASE', '12', { discount: '0.9' })).toEqual(['rows 12 SHAPE']);
    expect(rules('VEHICLE-TAX', { ...documentOf('VEHICLE-TAX'), source: '' })).toEqual(['source - SHAPE']);
    expect(rules('PREMIUM-VAT', null)).toEqual(['document - SHAPE']);
  });
});

describe('the digest of a tariff', () => {
  it('does not depend on the order of keys, and does on every figure', () => {
    expect(canonicalJson({ b: [1, { d: null, c: '甲' }], a: true })).toBe('{"a":true,"b":[1,{"c":"甲","d":null}]}');
    const document = documentOf('COMPULSORY-BASE');
    const digest = fingerprint(document);
    expect(fingerprint(Object.fromEntries(Object.entries(document).reverse()))).toBe(digest);
    const first = document.rows[0];
    if (!first) throw new Error('the table is empty');
    first.premium = '950.01';
    expect(fingerprint(document)).not.toBe(digest);
  });
});
