import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../src/kernel/dates.js';
import { formatYuan } from '../../../src/kernel/money.js';
import {
  PUBLISHED_TARIFFS,
  type VehicleTaxInput,
  pinVehicleTax,
  taxKindOf,
  taxMonths,
  vehicleTax,
} from '../../../src/modules/rating/index.js';
import { VEHICLE_TAX } from '../../kit/example-tariffs.js';

const day = localDate('2026-05-20');
const TABLES = pinVehicleTax([...PUBLISHED_TARIFFS, VEHICLE_TAX], { day, region: '110105' });
const SHIPPED = pinVehicleTax(PUBLISHED_TARIFFS, { day, region: '110105' });

function input(changes: Partial<VehicleTaxInput> = {}): VehicleTaxInput {
  return {
    kind: 'PASSENGER_CAR',
    energy: 'FUEL',
    taxYear: 2026,
    collectedOn: day,
    purchasedOn: null,
    displacementMl: 1598,
    ...changes,
  };
}

const tax = (changes: Partial<VehicleTaxInput>, tables = TABLES) => vehicleTax(input(changes), tables);
const amount = (changes: Partial<VehicleTaxInput>): string | null => {
  const found = tax(changes);
  return found.state === 'DUE' && found.amount ? formatYuan(found.amount) : found.state;
};

describe('vehicle tax due (domain notes 1.7)', () => {
  it('420 a year, bought in May: 280.00, citing the row and the legal act', () => {
    const found = tax({ purchasedOn: day });
    expect(found).toMatchObject({
      state: 'DUE',
      year: 2026,
      months: 8,
      amount: { fen: 28_000n },
      total: { fen: 28_000n },
    });
    expect(found.source).toMatchObject({ document: 'VEHICLE-TAX/110000 2024-01-01', row: 'CAR/1600' });
    expect(found.source?.text.en).toContain('example of a regional implementing measure');
  });

  it('a car bought in an earlier year pays twelve months, one bought in December one', () => {
    expect(taxMonths(2026, localDate('2025-05-01'))).toBe(12);
    expect(taxMonths(2026, localDate('2026-12-31'))).toBe(1);
    expect(taxMonths(2026, localDate('2026-01-01'))).toBe(12);
  });

  it('bands of displacement include their upper bound', () => {
    expect([1000, 1001, 1600, 1601, 4000, 4001].map((displacementMl) => amount({ displacementMl }))).toEqual([
      '300.00',
      '420.00',
      '420.00',
      '480.00',
      '3480.00',
      '5280.00',
    ]);
  });

  it('trucks pay per tonne of kerb mass with its decimals, trailers half of a truck, motorcycles each', () => {
    expect(amount({ kind: 'TRUCK', kerbMassKg: 4_505 })).toBe('432.48');
    expect(amount({ kind: 'TRAILER', kerbMassKg: 6_800 })).toBe('326.40');
    expect(amount({ kind: 'MOTORCYCLE', energy: 'BATTERY_ELECTRIC' })).toBe('120.00');
  });

  it('listed energy-saving cars pay half; the amount is rounded once', () => {
    expect(amount({ listedEnergySaving: true })).toBe('210.00');
    expect(amount({ kind: 'TRUCK', kerbMassKg: 1_333, purchasedOn: localDate('2026-06-01') })).toBe('74.65'); // 74.648
  });
});

describe('no tax', () => {
  it('battery and fuel-cell cars are outside it, plug-in hybrids and commercial electric vehicles exempt', () => {
    expect(amount({ energy: 'BATTERY_ELECTRIC' })).toBe('OUTSIDE');
    expect(amount({ energy: 'FUEL_CELL' })).toBe('OUTSIDE');
    expect(amount({ energy: 'PLUG_IN_HYBRID' })).toBe('EXEMPT');
    expect(amount({ energy: 'BATTERY_ELECTRIC', kind: 'TRUCK' })).toBe('EXEMPT');
  });

  it('a plug-in hybrid that the catalogue does not list pays; a battery car is outside all the same', () => {
    expect(amount({ energy: 'PLUG_IN_HYBRID', notListedNewEnergy: true })).toBe('420.00');
    expect(amount({ energy: 'BATTERY_ELECTRIC', notListedNewEnergy: true })).toBe('OUTSIDE');
  });

  it('police, military, fire-rescue and diplomatic vehicles are exempt, temporary entry and tractors outside', () => {
    for (const standing of ['POLICE', 'MILITARY', 'FIRE_RESCUE', 'DIPLOMATIC'] as const)
      expect(amount({ standing })).toBe('EXEMPT');
    expect(amount({ standing: 'TEMPORARY_ENTRY' })).toBe('OUTSIDE');
    expect(amount({ kind: 'TRACTOR' })).toBe('OUTSIDE');
  });

  it('proof of payment ends the duty: PAID, nothing to collect', () => {
    expect(tax({ proofOfPayment: true })).toMatchObject({ state: 'PAID', total: { fen: 0n } });
  });
});

describe('what blocks nothing', () => {
  it('a region without a sourced table is to be determined, with no amount and no source', () => {
    expect(tax({}, SHIPPED)).toMatchObject({
      state: 'TO_BE_DETERMINED',
      amount: null,
      lateFee: null,
      total: null,
      source: null,
    });
    expect(tax({ energy: 'BATTERY_ELECTRIC' }, SHIPPED).state).toBe('OUTSIDE');
  });

  it('so is a vehicle that lacks the fact its row needs, or a kind the table does not have', () => {
    expect(amount({ kind: 'TRUCK' })).toBe('TO_BE_DETERMINED');
    expect(amount({ displacementMl: undefined })).toBe('TO_BE_DETERMINED');
    expect(amount({ kind: 'SPECIAL_PURPOSE', kerbMassKg: 9_000 })).toBe('TO_BE_DETERMINED');
    expect(amount({ kind: null })).toBe('TO_BE_DETERMINED');
  });

  it('the late fee is a setting: absent it is off, and said so', () => {
    expect(tax({})).toMatchObject({ lateFee: { fen: 0n }, lateFeeRuleOn: false });
    const setting = { perDay: '0.0005', dueOn: localDate('2026-05-10') };
    expect(tax({ lateFee: setting })).toMatchObject({
      lateFee: { fen: 210n },
      total: { fen: 42_210n },
      lateFeeRuleOn: true,
    });
    expect(tax({ lateFee: { ...setting, dueOn: day } })).toMatchObject({ lateFee: { fen: 0n }, lateFeeRuleOn: true });
  });
});

describe('what a vehicle is for the tax', () => {
  it('follows seats, and low-speed trucks are trucks though their premium follows the tractors', () => {
    expect(taxKindOf('TAXI_RENTAL', 9)).toBe('PASSENGER_CAR');
    expect(taxKindOf('TAXI_RENTAL', 10)).toBe('BUS');
    expect(taxKindOf('SPECIAL_4', undefined)).toBe('TRUCK');
    expect(taxKindOf('SPECIAL_2', undefined)).toBeNull();
    expect(taxKindOf('TRACTOR', undefined, 'LOW_SPEED_TRUCK')).toBe('TRUCK');
    expect(taxKindOf('TRACTOR', undefined, 'TRANSPORT')).toBe('TRACTOR');
  });
});
