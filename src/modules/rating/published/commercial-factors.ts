/**
 * Factors of the commercial premium and depreciation (domain 2.6–2.9). Bands and the no-claim table are the regulator's;
 * expense ratio and standard factors are what an insurer files: examples here.
 */
import { localDate } from '../../../kernel/dates.js';
import { type EnergyKind, ENERGY_KINDS, VEHICLE_GROUPS } from '../../registry/index.js';
import type { Band } from '../bands.js';
import { type TariffDocuments, tariffVersion } from '../tariff.js';
import { CLAUSE_FAMILIES, type ClauseFamily } from '../words.js';

const open = { region: null, validUntil: null, bindsUntil: null, illustrative: false };

/** Standard factors are examples: 1.00, hire dearer. */
const HIRE: readonly string[] = [
  'TAXI_RENTAL',
  'HIGHWAY_PASSENGER',
  'CITY_BUS',
  'COMMERCIAL_TRUCK_PERSONAL',
  'COMMERCIAL_TRUCK_ENTERPRISE',
];
const pricing = (bands: Readonly<Record<ClauseFamily, readonly [string, string]>>) => ({
  expense: { row: 'EXPENSE', ratio: '0.25', ceiling: '0.25' },
  bands: CLAUSE_FAMILIES.map((family) => {
    const [floor, ceiling] = bands[family];
    return { row: family, family, floor, ceiling };
  }),
  standards: CLAUSE_FAMILIES.flatMap((family) =>
    VEHICLE_GROUPS.map((group) => ({
      row: `${family}/${group}`,
      family,
      group,
      factor: HIRE.includes(group) ? '1.10' : '0.85',
    })),
  ),
});

export const commercialPricing2020 = tariffVersion(
  'COMMERCIAL-PRICING',
  {
    ...open,
    version: '2020-09-19-example',
    filingNumber: '银保监发〔2020〕41号 (bands); standard factors are examples',
    validFrom: localDate('2020-09-19'),
    validUntil: localDate('2023-06-01'),
    illustrative: true,
  },
  pricing({ FUEL: ['0.65', '1.35'], NEW_ENERGY: ['0.65', '1.35'] }),
);

export const commercialPricing2023 = tariffVersion(
  'COMMERCIAL-PRICING',
  {
    ...open,
    version: '2023-06-01-example',
    filingNumber: 'Notice of 2022-12-30 (bands); standard factors are examples',
    validFrom: localDate('2023-06-01'),
    illustrative: true,
  },
  pricing({ FUEL: ['0.50', '1.50'], NEW_ENERGY: ['0.65', '1.35'] }),
);

const LEVELS = ['0.5', '0.6', '0.7', '0.8', '1.0', '1.2', '1.4', '1.6', '1.8', '2.0'];

export const commercialNoClaim2020 = tariffVersion(
  'COMMERCIAL-NO-CLAIM',
  { ...open, version: '2020-09-19', filingNumber: '银保监发〔2020〕41号', validFrom: localDate('2020-09-19') },
  {
    rows: LEVELS.map((factor, index) => ({ row: `${index - 4}`, level: index - 4, factor })),
    bounds: { least: '0.5', greatest: '2.0' },
  },
);

/** Holds where no violations are linked; the tables of regions that link them come by import. */
export const commercialViolation2020 = tariffVersion(
  'COMMERCIAL-VIOLATION',
  { ...open, version: '2020-09-19', filingNumber: '银保监发〔2020〕41号', validFrom: localDate('2020-09-19') },
  { rows: [{ row: 'NOT_LINKED', grade: null, factor: '1.0' }] },
);

type Row = TariffDocuments['COMMERCIAL-DEPRECIATION']['rows'][number];
type Column = 'FAMILY' | 'OWN' | 'TAXI' | 'HIRE';

const COLUMNS: Readonly<Record<Column, readonly string[]>> = {
  FAMILY: ['FAMILY'],
  OWN: [
    ...['ENTERPRISE_NON_COMMERCIAL', 'GOVERNMENT_NON_COMMERCIAL', 'NON_COMMERCIAL_TRUCK'],
    ...['SPECIAL_1', 'SPECIAL_2', 'SPECIAL_3', 'SPECIAL_4', 'MOTORCYCLE', 'TRACTOR'],
  ],
  TAXI: ['TAXI_RENTAL'],
  HIRE: ['CITY_BUS', 'HIGHWAY_PASSENGER', 'COMMERCIAL_TRUCK'],
};

interface Line {
  readonly name: string;
  readonly bodyKinds: Row['bodyKinds'];
  readonly measure: Row['measure'];
  readonly band: Band | null;
  /** Per cent a month by column; null is a dash. */
  readonly rates: readonly [string | null, string, string, string];
}

/** 参考折旧系数表, line by line. Minis (微型载货) are told by an approved load below 750 kg: the facts have no total mass. */
const TABLE: readonly Line[] = [
  line('PASSENGER_TO_9', ['PASSENGER'], 'SEATS', { from: '1', until: '10' }, ['0.006', '0.006', '0.011', '0.009']),
  line('PASSENGER_FROM_10', ['PASSENGER'], 'SEATS', { from: '10', until: null }, ['0.009', '0.009', '0.011', '0.009']),
  line('MINI_TRUCK', ['TRUCK', 'PICK_UP'], 'LOAD_KG', { from: '0', until: '750' }, [null, '0.009', '0.011', '0.011']),
  line('OTHER_TRUCK', ['TRUCK', 'PICK_UP'], 'LOAD_KG', { from: '750', until: null }, [null, '0.009', '0.011', '0.009']),
  line('WITH_TRAILER', ['TRAILER'], 'NONE', null, [null, '0.009', '0.011', '0.011']),
  line('LOW_SPEED_TRUCK', ['LOW_SPEED_TRUCK'], 'NONE', null, [null, '0.011', '0.014', '0.014']),
  line('OTHER', ['SPECIAL', 'MOTORCYCLE', 'TRACTOR'], 'NONE', null, [null, '0.009', '0.011', '0.009']),
];

function line(
  name: string,
  bodyKinds: Row['bodyKinds'],
  measure: Row['measure'],
  band: Band | null,
  rates: Line['rates'],
): Line {
  return { name, bodyKinds, measure, band, rates };
}

const FUELS: readonly EnergyKind[] = ['FUEL', 'HYBRID'];
const PLUGS: readonly EnergyKind[] = ENERGY_KINDS.filter((each) => !FUELS.includes(each));

const rowOf = (each: Line, column: Column, energies: readonly EnergyKind[], illustrative: boolean): Row => ({
  row: `${each.name}/${column}${illustrative ? '/NEW_ENERGY' : ''}`,
  energies: [...energies],
  bodyKinds: each.bodyKinds,
  useNatures: [...COLUMNS[column]],
  measure: each.measure,
  band: each.band,
  price: null,
  monthly: each.rates[['FAMILY', 'OWN', 'TAXI', 'HIRE'].indexOf(column)] ?? null,
  illustrative,
});

/** Family new-energy cars fall faster, the cheaper the faster (domain 2.9, mark U): examples. */
const NEW_ENERGY_CARS: readonly (readonly [string, EnergyKind[], string, Band | null])[] = [
  ['BATTERY/0-100000', ['BATTERY_ELECTRIC', 'FUEL_CELL'], '0.0082', { from: '0', until: '100000' }],
  ['BATTERY/100000-200000', ['BATTERY_ELECTRIC', 'FUEL_CELL'], '0.0077', { from: '100000', until: '200000' }],
  ['BATTERY/200000-300000', ['BATTERY_ELECTRIC', 'FUEL_CELL'], '0.0072', { from: '200000', until: '300000' }],
  ['BATTERY/300000+', ['BATTERY_ELECTRIC', 'FUEL_CELL'], '0.0068', { from: '300000', until: null }],
  ['PLUG_IN', ['PLUG_IN_HYBRID'], '0.0063', null],
];

const COLUMN_NAMES: readonly Column[] = ['FAMILY', 'OWN', 'TAXI', 'HIRE'];

export const commercialDepreciation2020 = tariffVersion(
  'COMMERCIAL-DEPRECIATION',
  {
    ...open,
    version: '2020-09-19',
    filingNumber: '机动车商业保险示范条款 参考折旧系数表',
    validFrom: localDate('2020-09-19'),
  },
  {
    cap: '0.80',
    rows: TABLE.flatMap((each) =>
      COLUMN_NAMES.flatMap((column) => {
        const fuel = rowOf(each, column, FUELS, false);
        const familyCar = each.name === 'PASSENGER_TO_9' && column === 'FAMILY';
        if (!familyCar) return [fuel, rowOf(each, column, PLUGS, true)];
        const cars = NEW_ENERGY_CARS.map(([name, energies, monthly, price]) => ({
          ...fuel,
          row: `${fuel.row}/${name}`,
          energies,
          monthly,
          price,
          illustrative: true,
        }));
        return [fuel, ...cars];
      }),
    ),
  },
);
