import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '../../../src/kernel/dates.js';
import { decimal } from '../../../src/kernel/decimal.js';
import { yuan } from '../../../src/kernel/money.js';
import {
  BODY_KINDS,
  ENERGY_KINDS,
  PARTY_KINDS,
  USE_NATURES,
  VEHICLE_GROUPS,
  type UseNature,
  type VehicleGroup,
} from '../../../src/modules/registry/vehicle.js';
import {
  checkVehicle,
  takesCompulsoryInsurance,
  vehicleGroupOf,
  type VehicleClaim,
  type VehicleContext,
} from '../../../src/modules/registry/vehicle.rules.js';
import { asking, fieldsOf } from './asking.js';

const TODAY = localDate('2026-11-21');
const CAR: VehicleClaim = {
  vin: 'LFV2A0002P0000123',
  registration: { plate: { number: '沪A12345' } },
  region: '310000',
  useNature: 'FAMILY',
  makeModel: '大众汽车牌 SVW7147',
  energy: 'FUEL',
  seats: 5,
  displacementMl: 1395,
  firstRegisteredOn: localDate('2023-05-04'),
};
const NEW_CAR = {
  registration: {
    unregistered: {
      invoiceNumber: '24312000000012345678',
      invoicedOn: localDate('2026-11-20'),
      invoicePrice: yuan('128000.00'),
    },
  },
  firstRegisteredOn: null,
};

const check = (change: Partial<VehicleClaim> = {}, context: Partial<VehicleContext> = {}) =>
  asking((problems) =>
    checkVehicle({ ...CAR, ...change }, ['vehicle'], problems, { today: TODAY, complete: false, ...context }),
  );
const suggested = (change: Partial<VehicleClaim>, context: Partial<VehicleContext> = {}) =>
  check(change, context).items.flatMap((item) =>
    (item.wouldPass ?? []).map(({ field, value }) => `${field.join('.')}=${value}`),
  );

describe('the thirteen groups (domain 3.2)', () => {
  it.each<[UseNature, VehicleGroup, VehicleGroup]>([
    ['FAMILY', 'PRIVATE_PASSENGER', 'PRIVATE_PASSENGER'],
    ['ENTERPRISE_NON_COMMERCIAL', 'NON_COMMERCIAL_PASSENGER', 'NON_COMMERCIAL_PASSENGER'],
    ['GOVERNMENT_NON_COMMERCIAL', 'NON_COMMERCIAL_PASSENGER', 'NON_COMMERCIAL_PASSENGER'],
    ['NON_COMMERCIAL_TRUCK', 'NON_COMMERCIAL_TRUCK_PERSONAL', 'NON_COMMERCIAL_TRUCK_ENTERPRISE'],
    ['COMMERCIAL_TRUCK', 'COMMERCIAL_TRUCK_PERSONAL', 'COMMERCIAL_TRUCK_ENTERPRISE'],
    ['TAXI_RENTAL', 'TAXI_RENTAL', 'TAXI_RENTAL'],
    ['HIGHWAY_PASSENGER', 'HIGHWAY_PASSENGER', 'HIGHWAY_PASSENGER'],
    ['CITY_BUS', 'CITY_BUS', 'CITY_BUS'],
    ['SPECIAL_1', 'SPECIAL_OTHER', 'SPECIAL_OTHER'],
    ['SPECIAL_2', 'SPECIAL_2', 'SPECIAL_2'],
    ['SPECIAL_3', 'SPECIAL_OTHER', 'SPECIAL_OTHER'],
    ['SPECIAL_4', 'SPECIAL_OTHER', 'SPECIAL_OTHER'],
    ['MOTORCYCLE', 'MOTORCYCLE', 'MOTORCYCLE'],
    ['TRACTOR', 'TRACTOR', 'TRACTOR'],
  ])('%s of a person is %s, of an organisation %s', (use, ofPerson, ofOrganisation) => {
    expect(vehicleGroupOf(use, 'PERSON')).toBe(ofPerson);
    expect(vehicleGroupOf(use, 'ORGANISATION')).toBe(ofOrganisation);
  });

  it('every group is reached, and there are thirteen', () => {
    const reached = new Set(USE_NATURES.flatMap((use) => PARTY_KINDS.map((owner) => vehicleGroupOf(use, owner))));
    expect([...reached].sort()).toEqual([...VEHICLE_GROUPS].sort());
    expect(VEHICLE_GROUPS).toHaveLength(13);
  });
});

describe('a vehicle as described (S-044, S-097, S-104)', () => {
  it('a family car with its facts passes, complete and without notices', () => {
    const { result, items } = check({}, { complete: true, ownerKind: 'PERSON' });
    expect(items).toEqual([]);
    expect(result).toMatchObject({
      notices: [],
      missing: [],
      vehicle: { bodyKind: 'PASSENGER', plate: { number: '沪A12345', colour: 'BLUE' } },
    });
  });

  it('every problem is told at once, by path', () => {
    const { result, items } = check({
      vin: 'LFV2A0000P0000123',
      registration: { plate: { number: '新车' } },
      region: '999999',
      seats: 201,
      kerbMassKg: 1,
      displacementMl: 99_999,
      powerKw: decimal('9999'),
      newPrice: yuan('1.00'),
      firstRegisteredOn: localDate('2026-11-22'),
      makeModel: 'A\u0000B',
      engineNumber: 'x'.repeat(41),
    });
    expect(result.vehicle).toBeNull();
    expect(fieldsOf(items).sort()).toEqual(
      [
        'displacementMl',
        'engineNumber',
        'firstRegisteredOn',
        'kerbMassKg',
        'makeModel',
        'newPrice',
        'powerKw',
        'region',
        'registration.plate.number',
        'seats',
        'vin',
      ].map((name) => `vehicle.${name}`),
    );
  });

  it('a pick-up is a truck, even when a family owns it', () => {
    expect(suggested({ bodyKind: 'PICK_UP', loadKg: 495 })).toEqual(['vehicle.useNature=NON_COMMERCIAL_TRUCK']);
    expect(suggested({ bodyKind: 'PICK_UP', loadKg: 495, useNature: 'TAXI_RENTAL' })).toEqual([
      'vehicle.useNature=COMMERCIAL_TRUCK',
    ]);
    expect(
      check(
        { bodyKind: 'PICK_UP', loadKg: 495, useNature: 'NON_COMMERCIAL_TRUCK' },
        { ownerKind: 'PERSON', complete: true },
      ).items,
    ).toEqual([]);
  });

  it('a family car with an approved load is told to be a truck; a load of 0 is none', () => {
    expect(suggested({ loadKg: 495 })).toContain('vehicle.useNature=NON_COMMERCIAL_TRUCK');
    expect(check({ loadKg: 0 }).items).toEqual([]);
  });

  it('family cars belong to persons, other cars not for hire to organisations', () => {
    expect(suggested({}, { ownerKind: 'ORGANISATION' })).toEqual(['vehicle.useNature=ENTERPRISE_NON_COMMERCIAL']);
    expect(suggested({ useNature: 'ENTERPRISE_NON_COMMERCIAL' }, { ownerKind: 'PERSON' })).toEqual([
      'vehicle.useNature=FAMILY',
    ]);
    expect(check({ useNature: 'TAXI_RENTAL' }, { ownerKind: 'PERSON' }).items).toEqual([]);
  });

  it.each(['CITY_BUS', 'HIGHWAY_PASSENGER'] as const)(
    '%s has six seats or more: below there is no band',
    (useNature) => {
      expect(suggested({ useNature, seats: 5 })).toEqual(['vehicle.useNature=TAXI_RENTAL', 'vehicle.seats=6']);
      expect(check({ useNature, seats: 6 }).items).toEqual([]);
    },
  );

  it('a family car with more than nine seats is insured, with a notice to confirm', () => {
    expect(check({ seats: 9 }).result.notices).toEqual([]);
    expect(check({ seats: 10 })).toMatchObject({
      items: [],
      result: { notices: [{ code: 'SEATS_UNUSUAL', mustConfirm: true }] },
    });
  });

  it.each([[0], [-1], [201], [2.5], [Number.NaN]])('%p seats are refused with the bounds', (seats) => {
    expect(check({ seats }).items).toMatchObject([
      { code: 'INVALID_INPUT', field: ['vehicle', 'seats'], facts: [{ value: '1' }, { value: '200' }] },
    ]);
  });

  it('each kind needs its own facts', () => {
    const missing = (change: Partial<VehicleClaim>) =>
      check({ seats: null, displacementMl: null, energy: 'FUEL', ...change }).result.missing;
    expect(missing({})).toEqual(['seats']);
    expect(missing({ useNature: 'COMMERCIAL_TRUCK' })).toEqual(['loadKg']);
    expect(missing({ useNature: 'SPECIAL_3' })).toEqual([]);
    expect(missing({ useNature: 'MOTORCYCLE' })).toEqual(['displacementMl']);
    expect(missing({ useNature: 'MOTORCYCLE', energy: 'BATTERY_ELECTRIC' })).toEqual([]);
    expect(
      missing({ useNature: 'TRACTOR', registration: { plate: { number: '苏0112345' } }, region: '320000' }),
    ).toEqual(['powerKw', 'tractorKind']);
    expect(missing({ ...NEW_CAR })).toEqual(['seats', 'engineNumber']);
    expect(missing({ makeModel: null, energy: null, firstRegisteredOn: null })).toEqual([
      'makeModel',
      'seats',
      'energy',
      'firstRegisteredOn',
    ]);
  });

  it('what is missing is a list while sources are still asked, and problems by path afterwards', () => {
    expect(check({ seats: null }).items).toEqual([]);
    expect(fieldsOf(check({ seats: null, energy: null, displacementMl: null }, { complete: true }).items)).toEqual([
      'vehicle.seats',
      'vehicle.energy',
    ]);
  });

  it('a battery or fuel-cell vehicle has no displacement', () => {
    expect(fieldsOf(check({ energy: 'BATTERY_ELECTRIC' }).items)).toEqual(['vehicle.displacementMl']);
    expect(check({ energy: 'BATTERY_ELECTRIC', displacementMl: 0 }).items).toEqual([]);
  });

  it('plate and energy that disagree, and a plate of another province, are notices together', () => {
    const { result, items } = check({ registration: { plate: { number: '京AD12345' } } });
    expect(items).toEqual([]);
    expect(result.notices.map(({ code }) => code)).toEqual(['PLATE_ENERGY_MISMATCH', 'PLATE_REGION_MISMATCH']);
  });

  it('first registration lies between 1980 and today', () => {
    for (const day of ['1980-01-01', '2026-11-21'])
      expect(check({ firstRegisteredOn: localDate(day) }).items).toEqual([]);
    for (const day of ['1979-12-31', '2026-11-22'])
      expect(fieldsOf(check({ firstRegisteredOn: localDate(day) }).items)).toEqual(['vehicle.firstRegisteredOn']);
  });

  it('a car without a plate gives its invoice and engine number, and has no first registration (S-027)', () => {
    const { result, items } = check({ ...NEW_CAR, engineNumber: 'dlh 123456' }, { complete: true });
    expect(items).toEqual([]);
    expect(result.vehicle).toMatchObject({
      plate: null,
      engineNumber: 'DLH123456',
      unregistered: { invoicedOn: '2026-11-20' },
    });
    expect(fieldsOf(check({ ...NEW_CAR, firstRegisteredOn: localDate('2024-01-01') }).items)).toEqual([
      'vehicle.firstRegisteredOn',
    ]);
  });

  it('an old vehicle and a tractor may have a shorter frame number', () => {
    const vin = 'JZS155-0012345';
    expect(check({ vin, firstRegisteredOn: localDate('1998-12-31') }).items).toEqual([]);
    expect(fieldsOf(check({ vin, firstRegisteredOn: localDate('1999-01-01') }).items)).toEqual(['vehicle.vin']);
    expect(fieldsOf(check({ vin, firstRegisteredOn: null }).items)).toEqual(['vehicle.vin']);
    expect(check({ vin, useNature: 'TRACTOR', seats: null }).items).toEqual([]);
  });

  it('a trailer is told by its plate, and takes no compulsory insurance', () => {
    const trailer = {
      registration: { plate: { number: '沪A1234挂' } },
      useNature: 'COMMERCIAL_TRUCK' as const,
      loadKg: 30_000,
      energy: null,
      seats: null,
      displacementMl: null,
    };
    const { result, items } = check(trailer, { complete: true });
    expect(items).toEqual([]);
    expect(result.vehicle?.bodyKind).toBe('TRAILER');
    expect(result.vehicle && takesCompulsoryInsurance(result.vehicle)).toBe(false);
    const car = check().result.vehicle;
    expect(car && takesCompulsoryInsurance(car)).toBe(true);
    expect(suggested({ ...trailer, bodyKind: 'TRUCK' })).toEqual(['vehicle.bodyKind=TRAILER']);
    expect(
      fieldsOf(check({ ...trailer, bodyKind: 'TRAILER', registration: { plate: { number: '沪A12345' } } }).items),
    ).toEqual(['vehicle.registration.plate.number']);
  });

  it('a tractor plate belongs to a tractor, a tractor kind and a side-car to theirs', () => {
    expect(suggested({ registration: { plate: { number: '沪0112345' } } })).toEqual(['vehicle.useNature=TRACTOR']);
    expect(fieldsOf(check({ tractorKind: 'TRANSPORT', sideCar: true }).items)).toEqual([
      'vehicle.tractorKind',
      'vehicle.sideCar',
    ]);
  });

  it('the region is a province or city of the mainland; a county is answered with its city', () => {
    expect(suggested({ region: '310115' })).toEqual(['vehicle.region=310100']);
    expect(check({ region: '810000' }).items[0]?.message?.en).toMatch(/Hong Kong/);
  });

  it('whatever is combined, a vehicle comes out exactly when nothing was refused, and each suggestion of a use passes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...USE_NATURES),
        fc.option(fc.constantFrom(...BODY_KINDS)),
        fc.constantFrom(...ENERGY_KINDS),
        fc.integer({ min: -2, max: 210 }),
        fc.option(fc.integer({ min: -1, max: 200_000 })),
        fc.constantFrom(...PARTY_KINDS),
        (useNature, bodyKind, energy, seats, loadKg, ownerKind) => {
          const claim = { useNature, bodyKind, energy, seats, loadKg, displacementMl: null };
          const { result, items } = check(claim, { ownerKind });
          expect(result.vehicle === null).toBe(items.length > 0);
          const mismatch = items.find((item) => item.field?.at(-1) === 'useNature' && bodyKind !== null);
          const better = mismatch?.wouldPass?.[0]?.value as UseNature | undefined;
          if (!better) return;
          const again = check({ ...claim, useNature: better }, {}).items;
          expect(fieldsOf(again)).not.toContain('vehicle.useNature');
        },
      ),
    );
  });
});
