import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instant, localDate, startOfDay } from '../../../src/kernel/dates.js';
import { formatYuan } from '../../../src/kernel/money.js';
import { messageOf } from '../../../src/kernel/refusal.js';
import {
  type CompulsoryInput,
  type CompulsoryPremium,
  type CompulsoryRating,
  type CompulsoryTariffs,
  FLOAT_CODES,
  PUBLISHED_TARIFFS,
  linesFromJson,
  linesToJson,
  pinCompulsory,
  rateCompulsory,
  recomputeCompulsory,
  refusalOf,
} from '../../../src/modules/rating/index.js';
import { ISSUE_ON, TARIFFS, earned, input, shortTerm } from '../../kit/compulsory-matrix.js';
import { TRACTORS } from '../../kit/example-tariffs.js';

const rate = (changes: Partial<CompulsoryInput>, tariffs: CompulsoryTariffs = TARIFFS): CompulsoryRating =>
  rateCompulsory(input(changes), tariffs);

function rated(changes: Partial<CompulsoryInput>, tariffs: CompulsoryTariffs = TARIFFS): CompulsoryPremium {
  const rating = rate(changes, tariffs);
  if (rating.outcome !== 'RATED') throw new Error(`expected a premium, got ${rating.outcome}`);
  return rating;
}

const yuanOf = (changes: Partial<CompulsoryInput>): string => formatYuan(rated(changes).premium);

function fieldRefused(changes: Partial<CompulsoryInput>): readonly (string | undefined)[] {
  const rating = rate(changes);
  return rating.outcome === 'REFUSED' ? rating.items.map((item) => item.field?.join('.')) : [rating.outcome];
}

function steps(rating: CompulsoryPremium): string[] {
  return rating.lines.map((line) => `${line.kind} ${line.factor ?? '-'} ${formatYuan(line.amount)}`);
}

describe('worked examples of the domain notes', () => {
  it('family car under 6 seats with A3: 665.00 in scheme E, 617.50 in D, 475.00 in A', () => {
    expect(yuanOf({ region: '310000', float: earned('A3') })).toBe('665.00');
    expect(yuanOf({ region: '110000', float: earned('A3') })).toBe('617.50');
    expect(yuanOf({ region: '150000', float: earned('A3') })).toBe('475.00');
  });

  it('first insurance of a family car under 6 seats costs the basic 950.00, of which 53.77 is VAT', () => {
    const rating = rated({});
    expect(formatYuan(rating.premium)).toBe('950.00');
    expect(formatYuan(rating.net)).toBe('896.23');
    expect(formatYuan(rating.vat)).toBe('53.77');
  });

  it('one rounding at the end, half up: 1,130 × 0.85 × 0.65 = 624.325 is 624.33, with the rounding in its own line', () => {
    const rating = rated({
      useNature: 'ENTERPRISE_NON_COMMERCIAL',
      seats: 7,
      float: earned('A3'),
      ...shortTerm(9),
    });
    expect(formatYuan(rating.premium)).toBe('624.33');
    expect(steps(rating)).toEqual([
      'BASE - 1130.00',
      'SHORT_TERM 0.85 -169.50',
      'FLOAT 0.65 -336.18',
      'ROUNDING - 0.01',
    ]);
  });
});

describe('lines of a premium (S-042, S-057)', () => {
  it('each names the document with its version, table, row and rule', () => {
    const { lines } = rated({ float: earned('A2'), ...shortTerm(3) });
    expect(lines.map(({ source }) => [source.document, source.table, source.row, source.rule])).toEqual([
      ['COMPULSORY-BASE 2008-02-01', 'rows', '1', 'BASIC_PREMIUM'],
      ['COMPULSORY-SHORT-TERM 2008-02-01', 'rows', '3', 'SHORT_TERM_FACTOR'],
      ['COMPULSORY-FLOAT 2020-09-19', 'rows', 'A2/D', 'FLOAT_FACTOR'],
    ]);
  });

  it('a premium that does not float says why', () => {
    const { lines } = rated({});
    expect(lines[1]).toMatchObject({
      kind: 'FLOAT',
      factor: '1',
      amount: { fen: 0n },
      source: { rule: 'FIRST_INSURANCE' },
    });
  });

  it('sum exactly to the premium for any figures, which is the formula rounded once', () => {
    let rounded = 0;
    const property = fc.property(
      fc.bigInt({ min: 1n, max: 99_999_999n }),
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: -999, max: 999 }),
      (fen, short, adjustment) => {
        const rating = rated({ ...shortTerm(5), float: earned('A1') }, invented(fen, short, adjustment));
        const exact = fen * BigInt(short) * BigInt(1000 + adjustment);
        expect(rating.premium.fen).toBe((exact * 2n + 1_000_000n) / 2_000_000n);
        expect(rating.lines.reduce((all, line) => all + line.amount.fen, 0n)).toBe(rating.premium.fen);
        expect(rating.net.fen + rating.vat.fen).toBe(rating.premium.fen);
        const rest = rating.lines.find(({ kind }) => kind === 'ROUNDING')?.amount.fen;
        if (rest !== undefined) rounded += 1;
        expect(rest).not.toBe(0n);
        expect((rest ?? 0n) <= 1n && (rest ?? 0n) >= -1n).toBe(true);
      },
    );
    fc.assert(property, { numRuns: 2000 });
    expect(rounded).toBeGreaterThan(0);
  });

  it('come back from JSON as they were, fen as text', () => {
    const { lines } = rated({ float: earned('A5'), ...shortTerm(9) });
    const text = JSON.stringify(linesToJson(lines));
    expect(text).toContain('"fen":"95000"');
    expect(linesFromJson(JSON.parse(text))).toEqual(lines);
    expect(() => linesFromJson([{ kind: 'BASE' }])).toThrow();
  });
});

/** The published tariffs with an invented premium (fen), short-term factor and adjustment (thousandths). */
function invented(fen: bigint, short: number, adjustment: number): CompulsoryTariffs {
  const { base, shortTerm: months, float } = TARIFFS;
  if (!base || !months || !float) throw new Error('the national tables are not published');
  const premium = `${fen / 100n}.${(fen % 100n).toString().padStart(2, '0')}`;
  const factor = `${Math.floor(short / 1000)}.${`${short % 1000}`.padStart(3, '0')}`;
  const change = `${adjustment < 0 ? '-' : ''}0.${`${Math.abs(adjustment)}`.padStart(3, '0')}`;
  return {
    ...TARIFFS,
    base: { ...base, document: { ...base.document, rows: base.document.rows.map((row) => ({ ...row, premium })) } },
    shortTerm: { ...months, document: { rows: months.document.rows.map((row) => ({ ...row, factor })) } },
    float: {
      ...float,
      document: { ...float.document, rows: float.document.rows.map((row) => ({ ...row, adjustment: change })) },
    },
  };
}

describe('what does not float', () => {
  it('motorcycles and tractors pay their basic premium whatever the record', () => {
    for (const code of FLOAT_CODES) {
      const rating = rated({ useNature: 'MOTORCYCLE', displacementMl: 125, float: earned(code) });
      expect([formatYuan(rating.premium), rating.float.reason]).toEqual(['120.00', 'NO_FLOAT_KIND']);
    }
  });

  it('temporary road use and foreign vehicles pay the short premium unfloated; near scrapping floats on it', () => {
    const short = { ...shortTerm(2), float: earned('A6') };
    expect(yuanOf({ ...short, shortTermGround: 'TEMPORARY_ROAD_USE' })).toBe('190.00');
    expect(yuanOf({ ...short, shortTermGround: 'FOREIGN_ENTRY', region: '810000' })).toBe('190.00');
    expect(yuanOf(short)).toBe('247.00');
  });
});

describe('facts that the category needs', () => {
  it('a missing or impossible band fact is named', () => {
    expect(fieldRefused({ seats: undefined })).toEqual(['seats']);
    expect(fieldRefused({ useNature: 'COMMERCIAL_TRUCK' })).toEqual(['loadKg']);
    expect(fieldRefused({ useNature: 'MOTORCYCLE' })).toEqual(['displacementMl']);
    expect(fieldRefused({ seats: 0 })).toEqual(['seats']);
    expect(fieldRefused({ seats: 4.5 })).toEqual(['seats']);
    expect(fieldRefused({ region: '000000' })).toEqual(['region']);
  });

  it('a city bus or highway passenger vehicle under 6 seats is an error of the input, not a zero', () => {
    expect(fieldRefused({ useNature: 'CITY_BUS', seats: 5 })).toEqual(['seats']);
    expect(fieldRefused({ useNature: 'HIGHWAY_PASSENGER', seats: 5 })).toEqual(['seats']);
  });

  it('a trailer takes no compulsory insurance since 2013', () => {
    const rating = rate({ useNature: 'COMMERCIAL_TRUCK', loadKg: 20_000, trailer: true });
    expect(rating).toMatchObject({
      outcome: 'REFUSED',
      items: [{ rule: { rule: 'TRAILER_TAKES_NO_COMPULSORY_COVER' } }],
    });
  });

  it('every problem is told at once', () => {
    expect(fieldRefused({ seats: undefined, endsAt: startOfDay(localDate('2027-03-01')) })).toEqual([
      'endsAt',
      'seats',
    ]);
  });

  it('a ground without a short term does not take the float off a year', () => {
    expect(fieldRefused({ shortTermMonths: 12, shortTermGround: 'TEMPORARY_ROAD_USE' })).toEqual(['shortTermMonths']);
  });

  it('a premium for three months never buys a year', () => {
    expect(fieldRefused({ shortTermMonths: 3, shortTermGround: 'NEAR_SCRAPPING' })).toEqual(['shortTermMonths']);
    expect(fieldRefused({ ...shortTerm(4), shortTermMonths: 3 })).toEqual(['shortTermMonths']);
  });
});

describe('figures that are not published', () => {
  it('a tractor without a regional table answers TARIFF_MISSING and names the branch to turn to', () => {
    const rating = rate({ useNature: 'TRACTOR', tractorKind: 'TRANSPORT', powerKw: '20', region: '430100' });
    expect(rating).toMatchObject({ outcome: 'MISSING', turnTo: { institution: 'BRANCH', region: '430000' } });
    if (rating.outcome === 'MISSING') expect(messageOf(refusalOf(rating), 'EN')).not.toContain('{');
  });

  it('an imported regional table rates tractors, upper bound included, and low-speed trucks by the row above 14.7 kW', () => {
    const tariffs = pinCompulsory([...PUBLISHED_TARIFFS, TRACTORS], { day: ISSUE_ON, region: '430100' });
    const fen = (changes: Partial<CompulsoryInput>): bigint =>
      rated({ useNature: 'TRACTOR', region: '430100', float: earned('A6'), ...changes }, tariffs).premium.fen;
    expect(fen({ tractorKind: 'DUAL_USE', powerKw: '14.7' })).toBe(6_000n);
    expect(fen({ tractorKind: 'DUAL_USE', powerKw: '14.71' })).toBe(9_000n);
    expect(fen({ tractorKind: 'TRANSPORT', powerKw: '14.7' })).toBe(40_000n);
    expect(fen({ tractorKind: 'TRANSPORT', powerKw: '14.71' })).toBe(56_000n);
    expect(fen({ tractorKind: 'LOW_SPEED_TRUCK' })).toBe(56_000n);
    // By use it is a truck; what it is decides, and its record floats nothing.
    const asTruck = {
      useNature: 'NON_COMMERCIAL_TRUCK',
      loadKg: 1500,
      region: '430100',
      tractorKind: 'LOW_SPEED_TRUCK',
      float: earned('A3'),
    } as const;
    expect(rated(asTruck, tariffs)).toMatchObject({ premium: { fen: 56_000n }, float: { reason: 'NO_FLOAT_KIND' } });
    const rating = rated({ useNature: 'TRACTOR', region: '430100', tractorKind: 'LOW_SPEED_TRUCK' }, tariffs);
    expect(rating.illustrative).toBe(true); // the example table says so of itself
  });

  it('an electric motorcycle is rated only by a dated setting', () => {
    const electric = { useNature: 'MOTORCYCLE', energy: 'BATTERY_ELECTRIC' } as const;
    expect(rate(electric)).toMatchObject({ outcome: 'MISSING', turnTo: { institution: 'HEAD_OFFICE' } });
    const setting = { row: '37', validFrom: '2026-01-01', source: 'circular of head office' };
    expect(yuanOf({ ...electric, electricMotorcycle: setting })).toBe('120.00');
    expect(rate({ ...electric, electricMotorcycle: { ...setting, row: '1' } }).outcome).toBe('MISSING');
  });

  it('before the first table nothing is rated', () => {
    const day = localDate('2007-06-30');
    expect(rate({ issueOn: day }, pinCompulsory(PUBLISHED_TARIFFS, { day, region: '110000' })).outcome).toBe('MISSING');
  });
});

describe('a stored rating', () => {
  const stored = input({ float: earned('A3'), ...shortTerm(9) });

  it('gives the same fen again from its JSON and its pinned versions (S-051)', () => {
    const first = rated(stored);
    const again = JSON.parse(JSON.stringify({ stored, pinned: first.pinned })) as {
      stored: CompulsoryInput;
      pinned: typeof first.pinned;
    };
    expect(recomputeCompulsory(again.stored, again.pinned, PUBLISHED_TARIFFS)).toEqual(first);
  });

  it('is not computed again from a version whose content has changed', () => {
    const [base, ...others] = rated(stored).pinned;
    if (!base) throw new Error('nothing is pinned');
    expect(recomputeCompulsory(stored, [{ ...base, digest: '0'.repeat(64) }, ...others], PUBLISHED_TARIFFS)).toBeNull();
  });

  it('floats by the version valid on the day of issue, not of the start', () => {
    const before = input({
      issueOn: localDate('2020-09-18'),
      region: '150000',
      startsAt: instant('2020-10-01T00:00:00+08:00'),
      endsAt: instant('2021-10-01T00:00:00+08:00'),
      float: earned('A3'),
    });
    const tariffs = pinCompulsory(PUBLISHED_TARIFFS, { day: before.issueOn, region: before.region });
    expect(rated(before, tariffs).premium.fen).toBe(66_500n);
  });
});
