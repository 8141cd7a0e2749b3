/**
 * Benchmark pure risk premiums. The real table is licensed by the Insurance Association of China and is not ours to ship:
 * **these figures are invented**, in the right shape and of a plausible size, so that everything around them can be
 * tried. Every quote made with them says that it is illustrative. The real table comes by `tariffPublish` (README).
 */
import { localDate } from '../../../kernel/dates.js';
import type { Band } from '../bands.js';
import { type TariffDocuments, tariffVersion } from '../tariff.js';
import { CLAUSE_FAMILIES, type ClauseFamily } from '../words.js';

type Document = TariffDocuments['COMMERCIAL-PURE-RISK'];
type Class = Document['classes'][number];

/** Yuan of a number of hundredths. */
const yuanOf = (hundredths: number): string =>
  `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

/** Bands that begin at these figures, the last one open. */
function bandsFrom(starts: readonly number[]): { readonly name: string; readonly band: Band }[] {
  return starts.map((from, index) => {
    const until = starts[index + 1];
    return {
      name: until === undefined ? `${from}+` : `${from}-${until - 1}`,
      band: { from: String(from), until: until === undefined ? null : String(until) },
    };
  });
}

const banded = (useNature: string, measure: 'SEATS' | 'LOAD_KG', starts: readonly number[]): Class[] =>
  bandsFrom(starts).map(({ name, band }) => ({ row: `${useNature}/${name}`, useNature, measure, band }));
const single = (useNature: string): Class => ({ row: useNature, useNature, measure: 'NONE', band: null });

const CARS = banded('FAMILY', 'SEATS', [1, 6, 10]);
const ORGANISATION_CARS = ['ENTERPRISE_NON_COMMERCIAL', 'GOVERNMENT_NON_COMMERCIAL'].flatMap((use) =>
  banded(use, 'SEATS', [1, 6, 10, 20]),
);
const TAXIS = banded('TAXI_RENTAL', 'SEATS', [1, 6, 10, 20, 36]);
const BUSES = ['CITY_BUS', 'HIGHWAY_PASSENGER'].flatMap((use) => banded(use, 'SEATS', [1, 10, 20, 36]));
const OWN_TRUCKS = banded('NON_COMMERCIAL_TRUCK', 'LOAD_KG', [0, 2000, 5000, 10_000]);
const HIRE_TRUCKS = banded('COMMERCIAL_TRUCK', 'LOAD_KG', [0, 2000, 5000, 10_000]);
const SPECIALS = ['SPECIAL_1', 'SPECIAL_2', 'SPECIAL_3', 'SPECIAL_4'].map(single);
const LIGHT = ['MOTORCYCLE', 'TRACTOR'].map(single);

/** The use natures that these classes are of. */
const usesOf = (classes: readonly Class[]): string[] => [...new Set(classes.map(({ useNature }) => useNature))];

/** Groups for damage: fixed part in yuan, rate on the new-car price in parts per million. */
const DAMAGE_GROUPS: readonly (readonly [string, readonly Class[], number, number])[] = [
  ['FAMILY', CARS, 240, 8600],
  ['ORGANISATION', ORGANISATION_CARS, 260, 8200],
  ['TAXI', TAXIS, 520, 14_800],
  ['BUS', BUSES, 480, 11_200],
  ['OWN_TRUCK', OWN_TRUCKS, 280, 9600],
  ['HIRE_TRUCK', HIRE_TRUCKS, 560, 15_400],
  ['SPECIAL', SPECIALS, 420, 10_400],
  ['LIGHT', LIGHT, 60, 7200],
];
const AGES = bandsFrom([0, 12, 36, 72]);
const PRICES = bandsFrom([0, 100_000, 300_000]);
/** Per cent of the group's figures by age, by price, by family. */
const BY_AGE = [100, 96, 104, 118];
const BY_PRICE = [110, 100, 94];
const BY_FAMILY: Readonly<Record<ClauseFamily, number>> = { FUEL: 100, NEW_ENERGY: 122 };

const DAMAGE: Document['damage'] = CLAUSE_FAMILIES.flatMap((family) =>
  DAMAGE_GROUPS.flatMap(([group, classes, fixed, millionths]) =>
    AGES.flatMap((age, a) =>
      PRICES.map((price, p) => {
        const percent = (BY_AGE[a] ?? 0) * (BY_PRICE[p] ?? 0) * BY_FAMILY[family]; // of a million
        return {
          row: `${family}/${group}/${age.name}/${price.name}`,
          families: [family],
          classes: usesOf(classes),
          ageMonths: age.band,
          price: price.band,
          fixed: yuanOf(Math.round((fixed * percent) / 10_000)),
          rate: `0.${String(Math.round((millionths * percent) / 1_000_000)).padStart(6, '0')}`,
        };
      }),
    ),
  ),
);

/** Third-party limits in 10,000 yuan, and per cent of the premium of the first. */
const TIERS: readonly (readonly [number, number])[] = [
  [10, 100],
  [15, 113],
  [20, 122],
  [30, 136],
  [50, 159],
  [100, 198],
  [150, 222],
  [200, 240],
  [300, 270],
  [400, 292],
  [500, 310],
  [600, 325],
  [800, 350],
  [1000, 372],
];
/** Third party: premium of the lowest limit in yuan, one for each class of the list. */
const THIRD_PARTY: readonly (readonly [readonly Class[], readonly number[]])[] = [
  [CARS, [318, 342, 366]],
  [ORGANISATION_CARS, [372, 396, 430, 468, 340, 362, 394, 430]],
  [TAXIS, [760, 820, 880, 960, 1120]],
  [BUSES, [690, 780, 890, 1010, 740, 830, 960, 1180]],
  [OWN_TRUCKS, [430, 560, 690, 880]],
  [HIRE_TRUCKS, [720, 1040, 1260, 1580]],
  [SPECIALS, [1190, 820, 480, 1460]],
  [LIGHT, [42, 190]],
];
const thirdPartyRows = (family: ClauseFamily): Document['limits'] =>
  THIRD_PARTY.flatMap(([classes, premiums]) =>
    classes.map(({ row }, index) => ({
      row: `THIRD_PARTY/${family}/${row}`,
      coverage: 'THIRD_PARTY_LIABILITY',
      families: [family],
      classes: [row],
      ageMonths: null,
      price: null,
      premiums: TIERS.map(([, percent]) =>
        yuanOf(Math.round(((premiums[index] ?? 0) * percent * (family === 'FUEL' ? 100 : 112)) / 100)),
      ),
    })),
  );

const ALL = [...CARS, ...ORGANISATION_CARS, ...TAXIS, ...BUSES, ...OWN_TRUCKS, ...HIRE_TRUCKS, ...SPECIALS, ...LIGHT];
const FOR_HIRE = [...TAXIS, ...BUSES, ...HIRE_TRUCKS];
const NOT_FOR_HIRE = ALL.filter((each) => !FOR_HIRE.includes(each));

const SCRATCH_PREMIUMS: readonly (readonly number[])[] = [
  [220, 300, 420],
  [310, 400, 560],
  [410, 520, 730],
  [600, 760, 1040],
];
const SCRATCH: Document['limits'] = bandsFrom([0, 24]).flatMap((age, a) =>
  bandsFrom([0, 300_000, 500_000]).map((price, p) => ({
    row: `SCRATCH/${age.name}/${price.name}`,
    coverage: 'BODY_SCRATCH',
    families: null,
    classes: null,
    ageMonths: age.band,
    price: price.band,
    premiums: SCRATCH_PREMIUMS.map((premiums) => yuanOf((premiums[p] ?? 0) * (a === 0 ? 100 : 130))),
  })),
);

type Rate = Document['rates'][number];
const rate = (
  coverage: string,
  basis: Rate['basis'],
  figure: string,
  given: Partial<Pick<Rate, 'row' | 'appliesTo' | 'families' | 'classes'>> = {},
): Rate => {
  const { appliesTo = null, families = null, classes = null } = given;
  const row = given.row ?? (appliesTo === null ? coverage : `${coverage}/${appliesTo}`);
  return { row, coverage, appliesTo, families, classes, basis, rate: figure };
};
/** One rate not for hire, one for hire. */
const twoRates = (coverage: string, basis: Rate['basis'], own: string, hire: string, appliesTo?: string): Rate[] => {
  const name = appliesTo === undefined ? coverage : `${coverage}/${appliesTo}`;
  const main = appliesTo === undefined ? {} : { appliesTo };
  return [
    rate(coverage, basis, own, { row: `${name}/OWN`, classes: usesOf(NOT_FOR_HIRE), ...main }),
    rate(coverage, basis, hire, { row: `${name}/HIRE`, classes: usesOf(FOR_HIRE), ...main }),
  ];
};

const RATES: Document['rates'] = [
  ...twoRates('DRIVER_LIABILITY', 'SUM_INSURED', '0.00276', '0.00384'),
  ...twoRates('PASSENGER_LIABILITY', 'SUM_INSURED_PER_SEAT', '0.00174', '0.00258'),
  rate('WHOLE_VEHICLE_THEFT', 'SUM_INSURED', '0.0036', { classes: usesOf(SPECIALS) }),
  rate('WHEEL_LOSS', 'SUM_INSURED', '0.018'),
  rate('NEW_EQUIPMENT', 'SUM_INSURED', '0.0118'),
  rate('REPAIR_PERIOD_COMPENSATION', 'DAYS', '0.052'),
  rate('ENGINE_WATER_EXCLUSION', 'OFF_MAIN', '0.024', { appliesTo: 'VEHICLE_DAMAGE', families: ['FUEL'] }),
  rate('CARGO_LIABILITY', 'SUM_INSURED', '0.0092', { classes: usesOf([...OWN_TRUCKS, ...HIRE_TRUCKS]) }),
  rate('MENTAL_DAMAGE', 'SUM_INSURED', '0.0064', { appliesTo: 'THIRD_PARTY_LIABILITY' }),
  rate('MENTAL_DAMAGE', 'SUM_INSURED', '0.0038', { appliesTo: 'DRIVER_LIABILITY' }),
  rate('MENTAL_DAMAGE', 'SUM_INSURED', '0.0052', { appliesTo: 'PASSENGER_LIABILITY' }),
  rate('HOLIDAY_DOUBLE_LIMIT', 'SHARE_OF_MAIN', '0.032', {
    appliesTo: 'THIRD_PARTY_LIABILITY',
    classes: usesOf(CARS),
  }),
  ...twoRates('NON_MEDICARE_MEDICAL', 'SUM_INSURED', '0.00096', '0.00142', 'THIRD_PARTY_LIABILITY'),
  rate('NON_MEDICARE_MEDICAL', 'SUM_INSURED', '0.00048', { appliesTo: 'DRIVER_LIABILITY' }),
  rate('NON_MEDICARE_MEDICAL', 'SUM_INSURED_PER_SEAT', '0.00036', { appliesTo: 'PASSENGER_LIABILITY' }),
  rate('GRID_FAILURE_LOSS', 'SHARE_OF_MAIN', '0.006', { appliesTo: 'VEHICLE_DAMAGE', families: ['NEW_ENERGY'] }),
  rate('CHARGER_LOSS', 'SUM_INSURED', '0.0125', { families: ['NEW_ENERGY'] }),
  rate('CHARGER_LIABILITY', 'SUM_INSURED', '0.00065', { families: ['NEW_ENERGY'] }),
  rate('VALUE_ADDED_SERVICE', 'BY_SERVICES', '0'),
];

const DEDUCTIBLES: readonly (readonly [string, string])[] = [
  ['300', '0.96'],
  ['500', '0.94'],
  ['1000', '0.91'],
  ['2000', '0.86'],
];
const MAINS = ['VEHICLE_DAMAGE', 'THIRD_PARTY_LIABILITY', 'DRIVER_LIABILITY', 'PASSENGER_LIABILITY'];
const REDUCTIONS: readonly (readonly [string, string])[] = [
  ['0.05', '0.05'],
  ['0.1', '0.1'],
  ['0.15', '0.15'],
  ['0.2', '0.2'],
];
const SERVICES: readonly (readonly [string, readonly (readonly [number, string])[]])[] = [
  [
    'ROADSIDE_ASSISTANCE',
    [
      [2, '0.00'],
      [5, '36.00'],
      [10, '84.00'],
      [15, '126.00'],
      [20, '160.00'],
    ],
  ],
  [
    'SAFETY_CHECK',
    [
      [1, '30.00'],
      [2, '56.00'],
    ],
  ],
  [
    'DESIGNATED_DRIVING',
    [
      [1, '48.00'],
      [2, '92.00'],
      [3, '134.00'],
      [5, '210.00'],
    ],
  ],
  ['INSPECTION_PROXY', [[1, '120.00']]],
];

export const commercialPureRiskExample = tariffVersion(
  'COMMERCIAL-PURE-RISK',
  {
    region: null,
    version: '2023-06-01-example',
    filingNumber: null,
    validFrom: localDate('2023-06-01'),
    validUntil: null,
    bindsUntil: null,
    illustrative: true,
  },
  {
    source: 'Invented example, no licensed data: replace by the association’s table before selling',
    classes: ALL,
    damage: DAMAGE,
    models: [],
    valueAdjustment: { row: 'DIFFERENCE', rate: '0.0009' },
    columns: [
      {
        row: 'THIRD_PARTY',
        coverage: 'THIRD_PARTY_LIABILITY',
        limits: TIERS.map(([limit]) => `${limit}0000`),
      },
      { row: 'SCRATCH', coverage: 'BODY_SCRATCH', limits: ['2000', '5000', '10000', '20000'] },
    ],
    limits: [...thirdPartyRows('FUEL'), ...thirdPartyRows('NEW_ENERGY'), ...SCRATCH],
    rates: RATES,
    deductibles: DEDUCTIBLES.map(([deductible, factor]) => ({
      row: `VEHICLE_DAMAGE/${deductible}`,
      coverage: 'VEHICLE_DAMAGE',
      deductible,
      factor,
    })),
    deductibleRates: MAINS.flatMap((appliesTo) =>
      REDUCTIONS.map(([deductibleRate, reduction]) => ({
        row: `${appliesTo}/${deductibleRate}`,
        appliesTo,
        deductibleRate,
        reduction,
      })),
    ),
    services: SERVICES.flatMap(([service, prices]) =>
      prices.map(([count, premium]) => ({ row: `${service}/${count}`, service, count, premium })),
    ),
  },
);
