/** Vehicles and people for the registry's tests, through the room's own checks. */
import { localDate } from '../../../src/kernel/dates.js';
import { decimal } from '../../../src/kernel/decimal.js';
import { yuan } from '../../../src/kernel/money.js';
import { Problems } from '../../../src/kernel/refusal.js';
import type { DescribedOrganisation, DescribedPerson } from '../../../src/modules/registry/party.js';
import type { DescribedVehicle } from '../../../src/modules/registry/vehicle.js';
import { checkVehicle, type VehicleClaim } from '../../../src/modules/registry/vehicle.rules.js';
import { vinCheckDigit } from '../../../src/modules/registry/vin.rules.js';

export const TODAY = localDate('2026-11-21');

/** A valid VIN of its own for every serial. */
export function vinOf(serial: number): string {
  const body = `LFV2A0000P0${String(serial).padStart(6, '0')}`;
  return body.slice(0, 8) + vinCheckDigit(body) + body.slice(9);
}

export function familyCar(serial: number, change: Partial<VehicleClaim> = {}): DescribedVehicle {
  const problems = new Problems();
  const claim: VehicleClaim = {
    vin: vinOf(serial),
    registration: { plate: { number: '沪A12345' } },
    region: '310000',
    useNature: 'FAMILY',
    makeModel: '大众汽车牌 SVW7147',
    energy: 'FUEL',
    seats: 5,
    displacementMl: 1395,
    powerKw: decimal('110.0'),
    newPrice: yuan('128000.00'),
    firstRegisteredOn: localDate('2023-05-04'),
    ...change,
  };
  const { vehicle } = checkVehicle(claim, ['vehicle'], problems, { today: TODAY, ownerKind: 'PERSON', complete: true });
  problems.refuseIfAny();
  if (!vehicle) throw new Error('the example does not pass its own check');
  return { ...vehicle, ownerKind: 'PERSON' };
}

export const WANG: DescribedPerson = {
  kind: 'PERSON',
  name: '王小明',
  identity: { kind: 'RESIDENT_ID', number: '11010519491231002X' },
  phone: '13812346789',
  address: '上海市浦东新区世纪大道100号',
};

export const FLEET: DescribedOrganisation = {
  kind: 'ORGANISATION',
  name: '上海某某物流有限公司',
  identity: { kind: 'CREDIT_CODE', number: '91350100M000100Y43' },
  phone: '02161234567',
  address: null,
  contact: { kind: 'PERSON', name: '李联系', identity: null, phone: '13900001111', address: null },
};
