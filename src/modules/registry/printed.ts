/** Vehicles and people as documents show them. On a customer's own paper nothing is masked. */
import type { GridCell, Say } from '../platform/documents/index.js';
import type { PartyRecord } from './party.js';
import { PROVINCES } from './regions.js';
import type { StoredVehicle } from './stored-vehicle.js';
import type { EnergyKind, IdentityKind, UseNature } from './vehicle.js';

type Words = readonly [zh: string, en: string];

const USES: Readonly<Record<UseNature, Words>> = {
  FAMILY: ['家庭自用', 'Family'],
  ENTERPRISE_NON_COMMERCIAL: ['企业非营业', 'Enterprise, not for hire'],
  GOVERNMENT_NON_COMMERCIAL: ['机关非营业', 'Government, not for hire'],
  TAXI_RENTAL: ['出租、租赁', 'Taxi and rental'],
  CITY_BUS: ['城市公交', 'City bus'],
  HIGHWAY_PASSENGER: ['公路客运', 'Highway passenger'],
  NON_COMMERCIAL_TRUCK: ['非营业货车', 'Truck, own use'],
  COMMERCIAL_TRUCK: ['营业货车', 'Truck for hire'],
  SPECIAL_1: ['特种车一', 'Special vehicle 1'],
  SPECIAL_2: ['特种车二', 'Special vehicle 2'],
  SPECIAL_3: ['特种车三', 'Special vehicle 3'],
  SPECIAL_4: ['特种车四', 'Special vehicle 4'],
  MOTORCYCLE: ['摩托车', 'Motorcycle'],
  TRACTOR: ['拖拉机', 'Tractor'],
};

const ENERGIES: Readonly<Record<EnergyKind, Words>> = {
  FUEL: ['燃油', 'Fuel'],
  HYBRID: ['油电混合动力', 'Hybrid'],
  PLUG_IN_HYBRID: ['插电式（含增程式）混合动力', 'Plug-in hybrid'],
  BATTERY_ELECTRIC: ['纯电动', 'Battery electric'],
  FUEL_CELL: ['燃料电池', 'Fuel cell'],
};

const IDENTITIES: Readonly<Record<IdentityKind, Words>> = {
  RESIDENT_ID: ['居民身份证', 'Resident identity card'],
  CREDIT_CODE: ['统一社会信用代码', 'Unified social credit code'],
  PASSPORT: ['护照', 'Passport'],
  RESIDENCE_PERMIT: ['港澳台居民居住证', 'Residence permit'],
  PERMANENT_RESIDENCE: ['外国人永久居留身份证', 'Permanent residence card'],
  OFFICER_CARD: ['军官证', 'Officer card'],
};

/** The plate, or what a car without one is known by. */
export function plateText(vehicle: StoredVehicle, say: Say): string {
  return vehicle.plate?.number ?? say('新车未上牌', 'new, no plate yet');
}

/** What CTR 11 has on a policy: kind, make and model, VIN, plate, use; and what its rate hangs on. */
export function vehicleCells(vehicle: StoredVehicle, say: Say): GridCell[] {
  const region = PROVINCES.find(({ code }) => code.slice(0, 2) === vehicle.region.slice(0, 2));
  const optional: readonly (GridCell | null)[] = [
    measured(say('发动机号', 'Engine no.'), vehicle.engineNumber),
    measured(say('核定载客', 'Seats'), vehicle.seats, say('人', '')),
    measured(say('核定载质量', 'Load'), vehicle.loadKg, say('千克', ' kg')),
    measured(say('整备质量', 'Kerb mass'), vehicle.kerbMassKg, say('千克', ' kg')),
    measured(say('排量', 'Displacement'), vehicle.displacementMl, say('毫升', ' ml')),
    measured(say('功率', 'Power'), vehicle.powerKw, say('千瓦', ' kW')),
    measured(say('初次登记日期', 'First registered'), vehicle.firstRegisteredOn),
  ];
  return [
    { label: say('号牌号码', 'Plate'), value: plateText(vehicle, say) },
    { label: say('厂牌型号', 'Make and model'), value: vehicle.makeModel ?? '—' },
    { label: say('车辆识别代号', 'VIN'), value: vehicle.vin },
    { label: say('使用性质', 'Use'), value: say(...USES[vehicle.useNature]) },
    { label: say('能源种类', 'Energy'), value: vehicle.energy === null ? '—' : say(...ENERGIES[vehicle.energy]) },
    { label: say('登记地区', 'Region'), value: region ? say(region.zh, region.en) : vehicle.region },
    ...optional.filter((cell) => cell !== null),
  ];
}

function measured(label: string, value: string | number | null, unit = ''): GridCell | null {
  return value === null ? null : { label, value: `${value}${unit}` };
}

/** Somebody in one or more roles: name, and the document, phone and address that go with it. */
export function partyCells(role: string, party: PartyRecord, say: Say): GridCell[] {
  const { identity, address, phone } = party;
  return [
    { label: role, value: party.name },
    {
      label: identity === null ? say('证件号码', 'Identity no.') : say(...IDENTITIES[identity.kind]),
      value: identity?.number ?? '—',
    },
    ...(phone === null ? [] : [{ label: say('联系电话', 'Phone'), value: phone }]),
    ...(address === null ? [] : [{ label: say('地址', 'Address'), value: address, wide: phone === null }]),
  ];
}
