/**
 * Basic yearly premiums of compulsory insurance, in force since 2008-02-01 for the whole country (RATE08: all figures
 * read, mark C). Bands include the lower bound and exclude the upper; motorcycles include the upper. Categories 39–42
 * (tractors) have no national figure: they come by import, per region (`COMPULSORY-TRACTOR`).
 */
import { localDate } from '../../../kernel/dates.js';
import type { UseNature } from '../../registry/index.js';
import { type TariffDocuments, tariffVersion } from '../tariff.js';

type Document = TariffDocuments['COMPULSORY-BASE'];
type Row = Document['rows'][number];
type Bounds = readonly [from: string, until: string | null];

const BELOW_6: Bounds = ['1', '6'];
const FROM_6: Bounds = ['6', null];
const S6_10: Bounds = ['6', '10'];
const S10_20: Bounds = ['10', '20'];
const FROM_20: Bounds = ['20', null];
const S20_36: Bounds = ['20', '36'];
const FROM_36: Bounds = ['36', null];
const BELOW_2T: Bounds = ['1', '2000'];
const T2_5: Bounds = ['2000', '5000'];
const T5_10: Bounds = ['5000', '10000'];
const FROM_10T: Bounds = ['10000', null];

const banded = (
  category: number,
  useNature: UseNature,
  [from, until]: Bounds,
  premium: string,
  zh: string,
  en: string,
): Row => ({
  row: `${category}`,
  category,
  useNature,
  sideCar: null,
  band: { from, until },
  premium,
  name: { zh, en },
});

const single = (category: number, useNature: UseNature, premium: string, zh: string, en: string): Row => ({
  row: `${category}`,
  category,
  useNature,
  sideCar: null,
  band: null,
  premium,
  name: { zh, en },
});

const motorcycle = (
  category: number,
  above: string,
  upTo: string | null,
  premium: string,
  zh: string,
  en: string,
): Row => ({
  row: `${category}`,
  category,
  useNature: 'MOTORCYCLE',
  sideCar: false,
  band: { above, upTo },
  premium,
  name: { zh, en },
});

const bySeats = (useNature: UseNature, from: string): Document['domains'][number] => ({
  useNature,
  sideCar: null,
  measure: 'SEATS',
  starts: { from },
});
const byLoad = (useNature: UseNature): Document['domains'][number] => ({
  useNature,
  sideCar: null,
  measure: 'LOAD_KG',
  starts: { from: '1' },
});
const forAll = (useNature: UseNature): Document['domains'][number] => ({
  useNature,
  sideCar: null,
  measure: 'NONE',
  starts: null,
});

const document: Document = {
  domains: [
    bySeats('FAMILY', '1'),
    bySeats('ENTERPRISE_NON_COMMERCIAL', '1'),
    bySeats('GOVERNMENT_NON_COMMERCIAL', '1'),
    bySeats('TAXI_RENTAL', '1'),
    bySeats('CITY_BUS', '6'), // no band under 6 seats exists: such an input is an error, not a zero
    bySeats('HIGHWAY_PASSENGER', '6'),
    byLoad('NON_COMMERCIAL_TRUCK'),
    byLoad('COMMERCIAL_TRUCK'),
    forAll('SPECIAL_1'),
    forAll('SPECIAL_2'),
    forAll('SPECIAL_3'),
    forAll('SPECIAL_4'),
    { useNature: 'MOTORCYCLE', sideCar: false, measure: 'DISPLACEMENT_ML', starts: { above: '0' } },
    { useNature: 'MOTORCYCLE', sideCar: true, measure: 'NONE', starts: null },
  ],
  rows: [
    banded(1, 'FAMILY', BELOW_6, '950.00', '家庭自用汽车6座以下', 'Family car, under 6 seats'),
    banded(2, 'FAMILY', FROM_6, '1100.00', '家庭自用汽车6座及以上', 'Family car, 6 seats or more'),
    banded(
      3,
      'ENTERPRISE_NON_COMMERCIAL',
      BELOW_6,
      '1000.00',
      '企业非营业汽车6座以下',
      'Enterprise car, under 6 seats',
    ),
    banded(
      4,
      'ENTERPRISE_NON_COMMERCIAL',
      S6_10,
      '1130.00',
      '企业非营业汽车6-10座',
      'Enterprise passenger vehicle, 6–10 seats',
    ),
    banded(
      5,
      'ENTERPRISE_NON_COMMERCIAL',
      S10_20,
      '1220.00',
      '企业非营业汽车10-20座',
      'Enterprise passenger vehicle, 10–20 seats',
    ),
    banded(
      6,
      'ENTERPRISE_NON_COMMERCIAL',
      FROM_20,
      '1270.00',
      '企业非营业汽车20座以上',
      'Enterprise passenger vehicle, 20 seats or more',
    ),
    banded(7, 'GOVERNMENT_NON_COMMERCIAL', BELOW_6, '950.00', '机关非营业汽车6座以下', 'Government car, under 6 seats'),
    banded(
      8,
      'GOVERNMENT_NON_COMMERCIAL',
      S6_10,
      '1070.00',
      '机关非营业汽车6-10座',
      'Government passenger vehicle, 6–10 seats',
    ),
    banded(
      9,
      'GOVERNMENT_NON_COMMERCIAL',
      S10_20,
      '1140.00',
      '机关非营业汽车10-20座',
      'Government passenger vehicle, 10–20 seats',
    ),
    banded(
      10,
      'GOVERNMENT_NON_COMMERCIAL',
      FROM_20,
      '1320.00',
      '机关非营业汽车20座以上',
      'Government passenger vehicle, 20 seats or more',
    ),
    banded(11, 'TAXI_RENTAL', BELOW_6, '1800.00', '营业出租租赁6座以下', 'Taxi or rental, under 6 seats'),
    banded(12, 'TAXI_RENTAL', S6_10, '2360.00', '营业出租租赁6-10座', 'Taxi or rental, 6–10 seats'),
    banded(13, 'TAXI_RENTAL', S10_20, '2400.00', '营业出租租赁10-20座', 'Taxi or rental, 10–20 seats'),
    banded(14, 'TAXI_RENTAL', S20_36, '2560.00', '营业出租租赁20-36座', 'Taxi or rental, 20–36 seats'),
    banded(15, 'TAXI_RENTAL', FROM_36, '3530.00', '营业出租租赁36座以上', 'Taxi or rental, 36 seats or more'),
    banded(16, 'CITY_BUS', S6_10, '2250.00', '营业城市公交6-10座', 'City bus, 6–10 seats'),
    banded(17, 'CITY_BUS', S10_20, '2520.00', '营业城市公交10-20座', 'City bus, 10–20 seats'),
    banded(18, 'CITY_BUS', S20_36, '3020.00', '营业城市公交20-36座', 'City bus, 20–36 seats'),
    banded(19, 'CITY_BUS', FROM_36, '3140.00', '营业城市公交36座以上', 'City bus, 36 seats or more'),
    banded(20, 'HIGHWAY_PASSENGER', S6_10, '2350.00', '营业公路客运6-10座', 'Highway passenger, 6–10 seats'),
    banded(21, 'HIGHWAY_PASSENGER', S10_20, '2620.00', '营业公路客运10-20座', 'Highway passenger, 10–20 seats'),
    banded(22, 'HIGHWAY_PASSENGER', S20_36, '3420.00', '营业公路客运20-36座', 'Highway passenger, 20–36 seats'),
    banded(23, 'HIGHWAY_PASSENGER', FROM_36, '4690.00', '营业公路客运36座以上', 'Highway passenger, 36 seats or more'),
    banded(24, 'NON_COMMERCIAL_TRUCK', BELOW_2T, '1200.00', '非营业货车2吨以下', 'Own-use truck, under 2 t'),
    banded(25, 'NON_COMMERCIAL_TRUCK', T2_5, '1470.00', '非营业货车2-5吨', 'Own-use truck, 2–5 t'),
    banded(26, 'NON_COMMERCIAL_TRUCK', T5_10, '1650.00', '非营业货车5-10吨', 'Own-use truck, 5–10 t'),
    banded(27, 'NON_COMMERCIAL_TRUCK', FROM_10T, '2220.00', '非营业货车10吨以上', 'Own-use truck, 10 t or more'),
    banded(28, 'COMMERCIAL_TRUCK', BELOW_2T, '1850.00', '营业货车2吨以下', 'Truck for hire, under 2 t'),
    banded(29, 'COMMERCIAL_TRUCK', T2_5, '3070.00', '营业货车2-5吨', 'Truck for hire, 2–5 t'),
    banded(30, 'COMMERCIAL_TRUCK', T5_10, '3450.00', '营业货车5-10吨', 'Truck for hire, 5–10 t'),
    banded(31, 'COMMERCIAL_TRUCK', FROM_10T, '4480.00', '营业货车10吨以上', 'Truck for hire, 10 t or more'),
    single(32, 'SPECIAL_1', '3710.00', '特种车一', 'Special vehicle 1'),
    single(33, 'SPECIAL_2', '2430.00', '特种车二', 'Special vehicle 2'),
    single(34, 'SPECIAL_3', '1080.00', '特种车三', 'Special vehicle 3'),
    single(35, 'SPECIAL_4', '3980.00', '特种车四', 'Special vehicle 4'),
    motorcycle(36, '0', '50', '80.00', '摩托车50CC及以下', 'Motorcycle up to 50 cc'),
    motorcycle(37, '50', '250', '120.00', '摩托车50CC-250CC(含)', 'Motorcycle over 50 to 250 cc'),
    motorcycle(38, '250', null, '400.00', '摩托车250CC以上', 'Motorcycle over 250 cc'),
    {
      row: '38-side-car', // category 38 names two things; displacement does not matter for the second
      category: 38,
      useNature: 'MOTORCYCLE',
      sideCar: true,
      band: null,
      premium: '400.00',
      name: { zh: '侧三轮摩托车', en: 'Motorcycle with side-car' },
    },
  ],
};

export const compulsoryBase2008 = tariffVersion(
  'COMPULSORY-BASE',
  {
    region: null,
    version: '2008-02-01',
    filingNumber: '机动车交通事故责任强制保险基础费率表(2008年2月1日起)',
    validFrom: localDate('2008-02-01'),
    validUntil: null,
    bindsUntil: null,
    illustrative: false,
  },
  document,
);
