/**
 * The commercial premium a second time, for the proof: from the tables' plain JSON, in whole-number fractions, written
 * after domain 2.6–2.9 without a look at the room's code and without any function of it. Slow and plain on purpose; where
 * a table should have one row it insists on exactly one.
 */

type Json = Readonly<Record<string, unknown>>;
type Text = string | null;
interface Range {
  from?: string;
  until?: Text;
  above?: string;
  upTo?: Text;
}

// ── fractions ──

export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}
const whole = (n: bigint): Fraction => ({ n, d: 1n });
export function read(text: string): Fraction {
  const [units = '', decimals = ''] = text.split('.');
  return { n: BigInt(units + decimals), d: 10n ** BigInt(decimals.length) };
}
const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
const minus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
const over = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d, d: a.d * b.n });
const less = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;
const negative = (a: Fraction): Fraction => ({ n: -a.n, d: a.d });

export type Defect =
  'FLOOR' | 'HALF_EVEN' | 'ROUND_THE_SUM' | 'FACTOR_ON_SERVICES' | 'PART_MONTH_COUNTS' | 'NO_CAP' | 'FACTOR_TWICE';

/** Yuan to fen, half up, away from zero. */
function toFen(yuan: Fraction, defect: Defect | null): bigint {
  const below = yuan.n < 0n;
  const n = (below ? -yuan.n : yuan.n) * 100n;
  const [floor, rest] = [n / yuan.d, n % yuan.d];
  const tie = 2n * rest === yuan.d;
  let up = 2n * rest >= yuan.d;
  if (defect === 'FLOOR') up = false;
  if (defect === 'HALF_EVEN' && tie) up = floor % 2n === 1n;
  const fen = up ? floor + 1n : floor;
  return below ? -fen : fen;
}

// ── tables ──

export interface ReferenceTables {
  readonly pureRisk: Json;
  readonly pricing: Json;
  readonly noClaim: Json;
  /** With the region it is of; null for the country. */
  readonly violation: Json & { readonly ofRegion: Text };
  readonly depreciation: Json;
  readonly vat: Json;
}

const rows = (table: Json, name: string): readonly Json[] => table[name] as readonly Json[];

function one(found: readonly Json[], what: string): Json {
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${String(found.length)} rows for ${what}`);
  return first;
}

function inside(value: Fraction, range: Range | null): boolean {
  if (range === null) return true;
  if (range.from !== undefined)
    return !less(value, read(range.from)) && (range.until == null || less(value, read(range.until)));
  return less(read(range.above ?? '0'), value) && (range.upTo == null || !less(read(range.upTo), value));
}

// ── the vehicle ──

export interface ReferenceInput {
  readonly startsAt: string;
  readonly useNature: string;
  readonly bodyKind: string;
  readonly energy: string;
  readonly seats: number | null;
  readonly loadKg: number | null;
  readonly modelCode: string | null;
  readonly firstRegisteredOn: string | null;
  readonly newPriceFen: string | null;
  readonly selection: {
    readonly coverages: readonly {
      readonly code: string;
      readonly sumInsuredFen: Text;
      readonly deductibleFen: Text;
      readonly deductibleRate: Text;
      readonly days: number | null;
      readonly dailyAmountFen: Text;
      readonly appliesTo: Text;
      readonly seats: number | null;
    }[];
    readonly services: readonly { readonly code: string; readonly count: number }[];
  };
  readonly noClaim: { readonly level: number };
  readonly violationGrade: string | null;
  readonly autonomousFactor: string;
}

const yuan = (fen: Text): Fraction => ({ n: BigInt(fen ?? '0'), d: 100n });
const count = (value: number | null): Fraction => whole(BigInt(value ?? 0));

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;

/** Walks month by month: a month is full when its day has come, or the last day of a month that lacks it. */
export function monthsOfUse(since: string | null, startsAt: string, defect: Defect | null): number {
  if (since === null) return 0;
  const beijing = new Date(Date.parse(startsAt) + 8 * 3_600_000).toISOString().slice(0, 10);
  const [y = 0, m = 0, d = 0] = since.split('-').map(Number);
  let months = 0;
  for (;;) {
    const index = m + months; // months after the first one
    const [year, month] = [y + Math.floor(index / 12), (index % 12) + 1];
    const day = Math.min(d, daysIn(year, month));
    const due = `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (due > beijing) break;
    months += 1;
  }
  return defect === 'PART_MONTH_COUNTS' && since < beijing ? months + 1 : months;
}

export function valueFen(input: ReferenceInput, tables: ReferenceTables, defect: Defect | null = null): bigint {
  const price = yuan(input.newPriceFen);
  const found = rows(tables.depreciation, 'rows').filter((row) => {
    const measured = row['measure'] === 'SEATS' ? input.seats : row['measure'] === 'LOAD_KG' ? input.loadKg : 0;
    return (
      (row['energies'] as string[]).includes(input.energy) &&
      (row['bodyKinds'] as string[]).includes(input.bodyKind) &&
      (row['useNatures'] as string[]).includes(input.useNature) &&
      inside(count(measured), row['band'] as Range | null) &&
      inside(price, row['price'] as Range | null)
    );
  });
  const monthly = read(one(found, 'depreciation')['monthly'] as string);
  let gone = times(monthly, count(monthsOfUse(input.firstRegisteredOn, input.startsAt, defect)));
  const cap = read(tables.depreciation['cap'] as string);
  if (defect !== 'NO_CAP' && less(cap, gone)) gone = cap;
  return toFen(times(price, minus(whole(1n), gone)), null);
}

// ── the premium ──

export interface ReferencePremium {
  readonly coverages: readonly bigint[];
  readonly services: readonly bigint[];
  readonly premium: bigint;
  readonly net: bigint;
}

export function referencePremium(
  input: ReferenceInput,
  tables: ReferenceTables,
  defect: Defect | null = null,
): ReferencePremium {
  const pure = new PureRisk(input, tables, defect);
  const level = one(
    rows(tables.noClaim, 'rows').filter((row) => row['level'] === input.noClaim.level),
    'no-claim level',
  );
  const grade = tables.violation.ofRegion === null ? null : input.violationGrade;
  const violation = one(
    rows(tables.violation, 'rows').filter((row) => row['grade'] === grade),
    'violation grade',
  );
  const expense = read((tables.pricing['expense'] as Json)['ratio'] as string);
  const autonomous = read(input.autonomousFactor);
  let adjustment = times(times(read(level['factor'] as string), read(violation['factor'] as string)), autonomous);
  if (defect === 'FACTOR_TWICE') adjustment = times(adjustment, autonomous);

  const exact = input.selection.coverages.map((each) =>
    times(over(pure.of(each), minus(whole(1n), expense)), adjustment),
  );
  const coverages = exact.map((each) => toFen(each, defect));
  const services = input.selection.services.map(({ code, count: times_ }) => {
    const row = one(
      rows(tables.pureRisk, 'services').filter((each) => each['service'] === code && each['count'] === times_),
      'service',
    );
    const rate = read(row['premium'] as string);
    return toFen(defect === 'FACTOR_ON_SERVICES' ? times(rate, autonomous) : rate, null);
  });
  const total = (parts: readonly bigint[]): bigint => parts.reduce((all, part) => all + part, 0n);
  const ofCoverages = defect === 'ROUND_THE_SUM' ? toFen(exact.reduce(plus, whole(0n)), null) : total(coverages);
  const premium = ofCoverages + total(services);
  const vat = read(one(rows(tables.vat, 'rows'), 'VAT')['rate'] as string);
  return { coverages, services, premium, net: toFen(over(yuan(String(premium)), plus(whole(1n), vat)), null) };
}

type Coverage = ReferenceInput['selection']['coverages'][number];

class PureRisk {
  private readonly family: string;
  private readonly vehicleClass: string;
  private readonly months: Fraction;
  private readonly price: Fraction;

  constructor(
    private readonly input: ReferenceInput,
    private readonly tables: ReferenceTables,
    private readonly defect: Defect | null,
  ) {
    this.family = ['FUEL', 'HYBRID'].includes(input.energy) ? 'FUEL' : 'NEW_ENERGY';
    const classes = rows(tables.pureRisk, 'classes').filter((row) => {
      const measured = row['measure'] === 'LOAD_KG' ? input.loadKg : input.seats;
      return row['useNature'] === input.useNature && inside(count(measured), row['band'] as Range | null);
    });
    this.vehicleClass = one(classes, 'class')['row'] as string;
    this.months = count(monthsOfUse(input.firstRegisteredOn, input.startsAt, defect));
    this.price = yuan(input.newPriceFen);
  }

  of(coverage: Coverage): Fraction {
    const pure = this.base(coverage);
    if (coverage.deductibleFen === null || coverage.deductibleFen === '0') return pure;
    const row = one(
      rows(this.tables.pureRisk, 'deductibles').filter(
        (each) =>
          each['coverage'] === coverage.code && same(read(each['deductible'] as string), yuan(coverage.deductibleFen)),
      ),
      'deductible',
    );
    return times(pure, read(row['factor'] as string));
  }

  private main(code: unknown): Fraction {
    return this.of(
      one(
        this.input.selection.coverages.filter((each) => each.code === code),
        'main',
      ) as never,
    );
  }

  private fits(row: Json): boolean {
    const [families, classes] = [row['families'] as string[] | null, row['classes'] as string[] | null];
    return (
      (families === null || families.includes(this.family)) &&
      (classes === null || classes.includes(this.vehicleClass) || classes.includes(this.input.useNature)) &&
      inside(this.months, row['ageMonths'] ?? null) &&
      inside(this.price, row['price'] ?? null)
    );
  }

  private base(coverage: Coverage): Fraction {
    const table = this.tables.pureRisk;
    const { code, appliesTo } = coverage;
    if (code === 'VEHICLE_DAMAGE') return this.damage(coverage);
    if (code === 'ABSOLUTE_DEDUCTIBLE_RATE') {
      const row = one(
        rows(table, 'deductibleRates').filter(
          (each) =>
            each['appliesTo'] === appliesTo &&
            same(read(each['deductibleRate'] as string), read(coverage.deductibleRate ?? '0')),
        ),
        'deductible rate',
      );
      return negative(times(this.main(appliesTo), read(row['reduction'] as string)));
    }
    const columns = rows(table, 'columns').filter((each) => each['coverage'] === code);
    if (columns.length > 0) {
      const limits = one(columns, 'columns')['limits'] as string[];
      const column = limits.findIndex((limit) => same(read(limit), yuan(coverage.sumInsuredFen)));
      const row = one(
        rows(table, 'limits').filter((each) => each['coverage'] === code && this.fits(each)),
        'limit',
      );
      return read((row['premiums'] as string[])[column] ?? 'none');
    }
    const row = one(
      rows(table, 'rates').filter(
        (each) =>
          each['coverage'] === code && (appliesTo === null || each['appliesTo'] === appliesTo) && this.fits(each),
      ),
      `rate of ${code}`,
    );
    return times(this.rated(row, coverage), read(row['rate'] as string));
  }

  private rated(row: Json, coverage: Coverage): Fraction {
    const sum = yuan(coverage.sumInsuredFen);
    const passengers = this.input.selection.coverages.find(({ code }) => code === 'PASSENGER_LIABILITY');
    if (row['basis'] === 'SUM_INSURED') return sum;
    if (row['basis'] === 'SUM_INSURED_PER_SEAT') return times(sum, count(coverage.seats ?? passengers?.seats ?? null));
    if (row['basis'] === 'DAYS') return times(yuan(coverage.dailyAmountFen), count(coverage.days));
    if (row['basis'] === 'SHARE_OF_MAIN') return this.main(row['appliesTo']);
    if (row['basis'] === 'OFF_MAIN') return negative(this.main(row['appliesTo']));
    return whole(0n);
  }

  private damage(coverage: Coverage): Fraction {
    const table = this.tables.pureRisk;
    const ofModel = rows(table, 'models').filter(
      (row) => row['modelCode'] === this.input.modelCode && inside(this.months, row['ageMonths'] as Range),
    );
    let pure: Fraction;
    if (ofModel.length > 0) pure = read(one(ofModel, 'model')['premium'] as string);
    else {
      const row = one(
        rows(table, 'damage').filter((each) => this.fits(each)),
        'damage',
      );
      pure = plus(read(row['fixed'] as string), times(this.price, read(row['rate'] as string)));
    }
    const reference = { n: valueFen(this.input, this.tables, this.defect), d: 100n };
    const rate = read((table['valueAdjustment'] as Json)['rate'] as string);
    return plus(pure, times(minus(yuan(coverage.sumInsuredFen), reference), rate));
  }
}

const same = (a: Fraction, b: Fraction): boolean => a.n * b.d === b.n * a.d;
