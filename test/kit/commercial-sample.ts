/** Random vehicles with random selections, and the tables they are rated by; the same seed gives the same sample. */
import {
  type AnyTariffVersion,
  type CommercialInput,
  type CommercialRating,
  type CommercialTariffs,
  pinCommercial,
  PUBLISHED_TARIFFS,
  tariffVersion,
} from '../../src/modules/rating/index.js';
import { addDays, addMonths, localDate, type LocalDate, startOfDay } from '../../src/kernel/dates.js';
import { type Defect, referencePremium, type ReferenceTables, valueFen } from './commercial-reference.js';

export const DAY = localDate('2026-11-21');
type Coverage = CommercialInput['selection']['coverages'][number];

const HEAD = { validFrom: DAY, validUntil: null, bindsUntil: null, filingNumber: null, illustrative: true };

/** A region that links violations: figures invented. */
export const VIOLATION_BEIJING = tariffVersion(
  'COMMERCIAL-VIOLATION',
  { ...HEAD, region: '110000', version: 'example' },
  {
    rows: [
      { row: 'NONE', grade: null, factor: '1.0' },
      { row: 'V0', grade: 'V0', factor: '0.9' },
      { row: 'V3', grade: 'V3', factor: '1.15' },
      { row: 'V9', grade: 'V9', factor: '1.45' },
    ],
  },
);

/** Two models with rows of their own, beside the classes of the table that ships; another expense ratio (1 ÷ 0.69 never ends). */
function otherTables(): readonly AnyTariffVersion[] {
  const tariffs = pinCommercial(PUBLISHED_TARIFFS, { day: DAY, region: '310000' });
  if (!tariffs.pureRisk || !tariffs.pricing) throw new Error('the tables do not ship');
  const models = ['BYD-QIN-01', 'VW-PASSAT-07'].flatMap((modelCode) =>
    ['0', '12', '24', '48'].map((from, index, all) => ({
      row: `${modelCode}/${from}`,
      modelCode,
      ageMonths: { from, until: all[index + 1] ?? null },
      premium: `${1733 - index * 121}.${index}7`,
    })),
  );
  const head = { ...HEAD, region: '310000', version: 'example' };
  const expense = { row: 'EXPENSE', ratio: '0.31', ceiling: '0.35' };
  return [
    tariffVersion('COMMERCIAL-PURE-RISK', head, { ...tariffs.pureRisk.document, models }),
    tariffVersion('COMMERCIAL-PRICING', head, { ...tariffs.pricing.document, expense }),
  ];
}

export const SAMPLE_TARIFFS: readonly AnyTariffVersion[] = [...PUBLISHED_TARIFFS, VIOLATION_BEIJING, ...otherTables()];
const REGIONS = ['110000', '310000', '440300', '650000'];

export const tariffsOf = (region: string): CommercialTariffs => pinCommercial(SAMPLE_TARIFFS, { day: DAY, region });

const asJson = (version: AnyTariffVersion | null): Record<string, unknown> =>
  JSON.parse(JSON.stringify(version?.document ?? null)) as Record<string, unknown>;

const referenceTables = new Map(
  REGIONS.map((region): [string, ReferenceTables] => {
    const { pureRisk, pricing, noClaim, violation, depreciation, vat } = tariffsOf(region);
    return [
      region,
      {
        pureRisk: asJson(pureRisk),
        pricing: asJson(pricing),
        noClaim: asJson(noClaim),
        violation: { ...asJson(violation), ofRegion: violation?.region ?? null },
        depreciation: asJson(depreciation),
        vat: asJson(vat),
      },
    ];
  }),
);

export function tablesOf(region: string): ReferenceTables {
  const tables = referenceTables.get(region);
  if (!tables) throw new Error(`${region} is not in the sample`);
  return tables;
}

const PASSENGERS = ['FAMILY', 'ENTERPRISE_NON_COMMERCIAL', 'GOVERNMENT_NON_COMMERCIAL', 'TAXI_RENTAL'] as const;
const BUSES = ['CITY_BUS', 'HIGHWAY_PASSENGER'] as const;
const TRUCKS = ['NON_COMMERCIAL_TRUCK', 'COMMERCIAL_TRUCK'] as const;
const OTHERS = ['SPECIAL_1', 'SPECIAL_2', 'SPECIAL_3', 'SPECIAL_4', 'MOTORCYCLE', 'TRACTOR'] as const;
const LIMITS = [10, 15, 20, 30, 50, 100, 150, 200, 300, 400, 500, 600, 800, 1000];
const COUNTS: Readonly<Record<string, readonly number[]>> = {
  ROADSIDE_ASSISTANCE: [2, 5, 10, 15, 20],
  SAFETY_CHECK: [1, 2],
  DESIGNATED_DRIVING: [1, 2, 3, 5],
  INSPECTION_PROXY: [1],
};

export class Sample {
  constructor(private readonly random: () => number) {}

  private whole(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }
  private pick<T>(from: readonly T[]): T {
    const found = from[this.whole(0, from.length - 1)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }
  private chance(share: number): boolean {
    return this.random() < share;
  }

  next(): CommercialInput {
    const startsOn = addDays(DAY, this.whole(1, 90));
    const vehicle = { ...this.vehicle(), ...this.history(startsOn) };
    const region = this.pick(REGIONS);
    const bare: CommercialInput = {
      ...vehicle,
      region,
      issueOn: DAY,
      startsAt: startOfDay(startsOn),
      endsAt: startOfDay(addMonths(startsOn, 12)),
      selection: { coverages: [], services: [] },
      noClaim: { level: this.whole(-4, 5), reason: 'CLAIMS_AND_YEARS', consecutiveYears: 0, claims: 0 },
      violationGrade: this.pick([null, 'V0', 'V3', 'V9']),
      autonomousFactor: this.chance(0.6)
        ? `${this.pick(['0', '1'])}.${String(this.whole(65, 99))}`.replace(
            /^1\..*/,
            (text) => `1.${text.slice(2, 3) === '9' ? '35' : '05'}`,
          )
        : `0.${String(this.whole(6500, 9999))}`,
    };
    return { ...bare, selection: this.selection(bare, valueFen(bare, tablesOf(region))) };
  }

  private vehicle(): Pick<
    CommercialInput,
    'useNature' | 'bodyKind' | 'energy' | 'seats' | 'loadKg' | 'modelCode' | 'newPriceFen'
  > {
    const rest = {
      energy: this.pick(['FUEL', 'FUEL', 'HYBRID', 'PLUG_IN_HYBRID', 'BATTERY_ELECTRIC', 'FUEL_CELL'] as const),
      modelCode: this.pick([null, null, 'BYD-QIN-01', 'VW-PASSAT-07', 'UNKNOWN-1']),
      newPriceFen: String(
        this.pick([
          this.whole(3_000_000, 60_000_000),
          this.whole(100, 6000) * 10_000,
          9_999_999,
          10_000_000,
          30_000_000,
        ]),
      ),
      loadKg: null,
      seats: null,
    };
    const kind = this.random();
    if (kind < 0.5)
      return {
        ...rest,
        useNature: this.pick(PASSENGERS),
        bodyKind: 'PASSENGER',
        seats: this.pick([2, 4, 5, 5, 5, 6, 7, 9, 10, 19, 20, 36]),
      };
    if (kind < 0.65) return { ...rest, useNature: this.pick(BUSES), bodyKind: 'PASSENGER', seats: this.whole(6, 60) };
    if (kind < 0.85) {
      const loadKg = this.pick([400, 749, 750, 1999, 2000, 4999, 5000, 9999, 10_000, this.whole(1, 40_000)]);
      const bodyKind = this.pick(['TRUCK', 'PICK_UP', 'LOW_SPEED_TRUCK'] as const);
      return { ...rest, useNature: this.pick(TRUCKS), bodyKind, seats: this.pick([null, 3]), loadKg };
    }
    const useNature = this.pick(OTHERS);
    const bodyKind = useNature === 'MOTORCYCLE' || useNature === 'TRACTOR' ? useNature : 'SPECIAL';
    return { ...rest, useNature, bodyKind };
  }

  /** New, a day before or after a full month, years old, beyond the cap. */
  private history(startsOn: LocalDate): Pick<CommercialInput, 'firstRegisteredOn'> {
    if (this.chance(0.15)) return { firstRegisteredOn: null };
    const since = addMonths(startsOn, -this.pick([this.whole(0, 160), 12, 24, 36, 72, 150]));
    return { firstRegisteredOn: addDays(since, this.pick([0, 0, -1, 1, this.whole(-20, 20)])) };
  }

  private selection(input: CommercialInput, value: bigint): CommercialInput['selection'] {
    const coverages: Coverage[] = [];
    const fuel = input.energy === 'FUEL' || input.energy === 'HYBRID';
    const add = (code: string, given: Partial<Coverage> = {}): void => {
      const none = {
        sumInsuredFen: null,
        deductibleFen: null,
        deductibleRate: null,
        days: null,
        dailyAmountFen: null,
        appliesTo: null,
        seats: null,
      };
      coverages.push({ code, ...none, ...given });
    };
    const sum = (least: number, most: number) => ({ sumInsuredFen: String(this.whole(least, most) * 100) });
    const mains: string[] = [];
    const main = (code: string, given: Partial<Coverage>): void => {
      mains.push(code);
      add(code, given);
    };
    if (this.chance(0.75)) {
      const sumInsuredFen = this.chance(0.7) ? value : value - (value * BigInt(this.whole(1, 30))) / 100n;
      const deductible = this.pick([null, null, '0', '30000', '50000', '100000', '200000']);
      main('VEHICLE_DAMAGE', { sumInsuredFen: String(sumInsuredFen), deductibleFen: deductible });
      if (this.chance(0.3)) add('WHEEL_LOSS', sum(500, 50_000));
      if (this.chance(0.2)) add('NEW_EQUIPMENT', sum(100, 90_000));
      if (this.chance(0.3))
        add('BODY_SCRATCH', { sumInsuredFen: this.pick(['200000', '500000', '1000000', '2000000']) });
      if (this.chance(0.2))
        add('REPAIR_PERIOD_COMPENSATION', {
          days: this.whole(1, 90),
          dailyAmountFen: String(this.whole(50, 1000) * 100),
        });
      if (this.chance(0.3)) add(fuel ? 'ENGINE_WATER_EXCLUSION' : 'GRID_FAILURE_LOSS');
      if (!fuel && this.chance(0.3)) add('CHARGER_LOSS', sum(2000, 20_000));
    }
    if (mains.length === 0 || this.chance(0.85)) {
      main('THIRD_PARTY_LIABILITY', { sumInsuredFen: String(this.pick(LIMITS) * 1_000_000) });
      if (input.useNature === 'FAMILY' && this.chance(0.4)) add('HOLIDAY_DOUBLE_LIMIT');
      if (input.useNature === 'COMMERCIAL_TRUCK' && this.chance(0.4)) add('CARGO_LIABILITY', sum(10_000, 500_000));
      if (!fuel && this.chance(0.2)) add('CHARGER_LIABILITY', sum(10_000, 1_000_000));
    }
    if (this.chance(0.5)) main('DRIVER_LIABILITY', sum(10_000, 500_000));
    if (this.chance(0.5)) main('PASSENGER_LIABILITY', { ...sum(10_000, 200_000), seats: this.whole(1, 44) });
    if (input.useNature.startsWith('SPECIAL') && this.chance(0.4))
      add('WHOLE_VEHICLE_THEFT', { sumInsuredFen: String(value) });
    for (const appliesTo of mains) {
      if (this.chance(0.15))
        add('ABSOLUTE_DEDUCTIBLE_RATE', { appliesTo, deductibleRate: this.pick(['0.05', '0.1', '0.15', '0.2']) });
      if (appliesTo === 'VEHICLE_DAMAGE') continue;
      if (this.chance(0.2)) add('MENTAL_DAMAGE', { appliesTo, ...sum(5000, 500_000) });
      if (this.chance(0.3)) add('NON_MEDICARE_MEDICAL', { appliesTo, ...sum(10_000, 1_000_000) });
    }
    const services = Object.entries(COUNTS)
      .filter(() => this.chance(0.25))
      .map(([code, counts]) => ({ code, count: this.pick(counts) }));
    if (services.length > 0) add('VALUE_ADDED_SERVICE');
    return { coverages, services };
  }
}

/** Where a rating and the reference differ, in words; null when they agree to the fen in every coverage and in all. */
export function difference(
  input: CommercialInput,
  rating: CommercialRating,
  defect: Defect | null = null,
): string | null {
  if (rating.outcome !== 'RATED') return `${rating.outcome} ${JSON.stringify(rating)}`;
  const expected = referencePremium(input, tablesOf(input.region), defect);
  const found = {
    coverages: rating.coverages.map(({ premium }) => premium.fen),
    services: rating.services.map(({ premium }) => premium.fen),
    premium: rating.premium.fen,
    net: rating.net.fen,
  };
  const text = (value: unknown): string =>
    JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? each.toString() : each));
  return text(found) === text(expected) ? null : `${text(found)} expected ${text(expected)}`;
}
