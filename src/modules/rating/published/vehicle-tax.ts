/**
 * National rules of vehicle tax: who is free of it, and the limits within which each region sets its amounts. No
 * region's amounts are shipped: a table comes by import and names its legal act (see README, determination 6).
 */
import { localDate } from '../../../kernel/dates.js';
import type { Band } from '../bands.js';
import { type TariffDocuments, tariffVersion } from '../tariff.js';

type National = Extract<TariffDocuments['VEHICLE-TAX'], { scope: 'NATIONAL' }>;

const VVT_3 = '车船税法第三条';
const VVTR_24 = '车船税法实施条例第二十四条';
const ANNEX = '车船税法附车船税税目税额表';
const RELIEF_2018 = '财税〔2018〕74号';

const car = (band: Band, least: string, greatest: string): National['limits'][number] => ({
  row: `PASSENGER_CAR/${'upTo' in band && band.upTo !== null ? `≤${band.upTo}` : '>4000'}`,
  kind: 'PASSENGER_CAR',
  measure: 'DISPLACEMENT_ML',
  band,
  unit: 'VEHICLE',
  least,
  greatest,
});

const flat = (
  kind: National['limits'][number]['kind'],
  unit: National['limits'][number]['unit'],
  least: string,
  greatest: string,
): National['limits'][number] => ({ row: kind, kind, measure: 'NONE', band: null, unit, least, greatest });

export const vehicleTaxNational = tariffVersion(
  'VEHICLE-TAX',
  {
    region: null,
    version: '2012-01-01',
    filingNumber: '中华人民共和国车船税法',
    validFrom: localDate('2012-01-01'),
    validUntil: null,
    bindsUntil: null,
    illustrative: false,
  },
  {
    scope: 'NATIONAL',
    standings: [
      { row: 'POLICE', standing: 'POLICE', state: 'EXEMPT', law: VVT_3 },
      { row: 'MILITARY', standing: 'MILITARY', state: 'EXEMPT', law: VVT_3 },
      { row: 'FIRE_RESCUE', standing: 'FIRE_RESCUE', state: 'EXEMPT', law: VVT_3 },
      { row: 'DIPLOMATIC', standing: 'DIPLOMATIC', state: 'EXEMPT', law: VVT_3 },
      { row: 'TEMPORARY_ENTRY', standing: 'TEMPORARY_ENTRY', state: 'OUTSIDE', law: VVTR_24 },
    ],
    kinds: [{ row: 'TRACTOR', kind: 'TRACTOR', state: 'OUTSIDE', law: ANNEX }],
    energies: [
      {
        row: 'PLUG_IN_HYBRID',
        energy: 'PLUG_IN_HYBRID',
        kinds: ['PASSENGER_CAR', 'BUS', 'TRUCK', 'SPECIAL_PURPOSE'],
        state: 'EXEMPT',
        law: RELIEF_2018,
      },
      {
        row: 'BATTERY_ELECTRIC/CAR',
        energy: 'BATTERY_ELECTRIC',
        kinds: ['PASSENGER_CAR'],
        state: 'OUTSIDE',
        law: RELIEF_2018,
      },
      { row: 'FUEL_CELL/CAR', energy: 'FUEL_CELL', kinds: ['PASSENGER_CAR'], state: 'OUTSIDE', law: RELIEF_2018 },
      {
        row: 'BATTERY_ELECTRIC/COMMERCIAL',
        energy: 'BATTERY_ELECTRIC',
        kinds: ['BUS', 'TRUCK', 'SPECIAL_PURPOSE'],
        state: 'EXEMPT',
        law: RELIEF_2018,
      },
      {
        row: 'FUEL_CELL/COMMERCIAL',
        energy: 'FUEL_CELL',
        kinds: ['BUS', 'TRUCK', 'SPECIAL_PURPOSE'],
        state: 'EXEMPT',
        law: RELIEF_2018,
      },
    ],
    energySaving: {
      row: 'ENERGY_SAVING',
      kinds: ['PASSENGER_CAR', 'BUS', 'TRUCK', 'SPECIAL_PURPOSE'],
      share: '0.5',
      law: RELIEF_2018,
    },
    shares: [{ row: 'TRAILER', kind: 'TRAILER', of: 'TRUCK', share: '0.5', law: ANNEX }],
    limits: [
      car({ above: '0', upTo: '1000' }, '60', '360'),
      car({ above: '1000', upTo: '1600' }, '300', '540'),
      car({ above: '1600', upTo: '2000' }, '360', '660'),
      car({ above: '2000', upTo: '2500' }, '660', '1200'),
      car({ above: '2500', upTo: '3000' }, '1200', '2400'),
      car({ above: '3000', upTo: '4000' }, '2400', '3600'),
      car({ above: '4000', upTo: null }, '3600', '5400'),
      flat('BUS', 'VEHICLE', '480', '1440'),
      flat('TRUCK', 'TONNE_OF_KERB_MASS', '16', '120'),
      flat('SPECIAL_PURPOSE', 'TONNE_OF_KERB_MASS', '16', '120'),
      flat('WHEELED_MACHINERY', 'TONNE_OF_KERB_MASS', '16', '120'),
      flat('MOTORCYCLE', 'VEHICLE', '36', '180'),
    ],
  },
);
