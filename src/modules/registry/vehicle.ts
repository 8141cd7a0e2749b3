/** Words for vehicles and for the people around them. The lists are closed; other rooms and the API take them from here. */
import type { Instant, LocalDate } from '../../kernel/dates.js';
import type { Decimal } from '../../kernel/decimal.js';
import type { Money } from '../../kernel/money.js';

/** Use nature (使用性质), after the compulsory rate plan. */
export const USE_NATURES = [
  'FAMILY',
  'ENTERPRISE_NON_COMMERCIAL',
  'GOVERNMENT_NON_COMMERCIAL',
  'TAXI_RENTAL',
  'CITY_BUS',
  'HIGHWAY_PASSENGER',
  'NON_COMMERCIAL_TRUCK',
  'COMMERCIAL_TRUCK',
  'SPECIAL_1',
  'SPECIAL_2',
  'SPECIAL_3',
  'SPECIAL_4',
  'MOTORCYCLE',
  'TRACTOR',
] as const;
export type UseNature = (typeof USE_NATURES)[number];

/** The thirteen groups that terms and gradings use; derived, never typed in. */
export const VEHICLE_GROUPS = [
  'PRIVATE_PASSENGER',
  'NON_COMMERCIAL_PASSENGER',
  'NON_COMMERCIAL_TRUCK_PERSONAL',
  'NON_COMMERCIAL_TRUCK_ENTERPRISE',
  'COMMERCIAL_TRUCK_PERSONAL',
  'COMMERCIAL_TRUCK_ENTERPRISE',
  'TAXI_RENTAL',
  'HIGHWAY_PASSENGER',
  'CITY_BUS',
  'SPECIAL_2',
  'SPECIAL_OTHER',
  'MOTORCYCLE',
  'TRACTOR',
] as const;
export type VehicleGroup = (typeof VEHICLE_GROUPS)[number];

export const ENERGY_KINDS = ['FUEL', 'HYBRID', 'PLUG_IN_HYBRID', 'BATTERY_ELECTRIC', 'FUEL_CELL'] as const;
export type EnergyKind = (typeof ENERGY_KINDS)[number];

/** What the vehicle is built as: only the distinctions that a rate or a duty hangs on. A dual-use vehicle is a PICK_UP. */
export const BODY_KINDS = [
  'PASSENGER',
  'PICK_UP',
  'TRUCK',
  'LOW_SPEED_TRUCK',
  'TRAILER',
  'SPECIAL',
  'MOTORCYCLE',
  'TRACTOR',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** Dual-use (兼用型) or transport (运输型) tractor. */
export const TRACTOR_KINDS = ['DUAL_USE', 'TRANSPORT'] as const;
export type TractorKind = (typeof TRACTOR_KINDS)[number];

/** Kinds of plates the gateway insures by (GA 36; TRACTOR after NY 345.1). */
export const PLATE_KINDS = [
  'ORDINARY',
  'NEW_ENERGY_SMALL',
  'NEW_ENERGY_LARGE',
  'TRAILER',
  'TRAINING',
  'POLICE',
  'HONG_KONG',
  'MACAO',
  'CONSULATE',
  'EMBASSY',
  'RESCUE',
  'TRACTOR',
] as const;
export type PlateKind = (typeof PLATE_KINDS)[number];

export const PLATE_COLOURS = ['BLUE', 'YELLOW', 'GREEN', 'YELLOW_GREEN', 'WHITE', 'BLACK'] as const;
export type PlateColour = (typeof PLATE_COLOURS)[number];

export const PARTY_KINDS = ['PERSON', 'ORGANISATION'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

export const IDENTITY_KINDS = [
  'RESIDENT_ID',
  'CREDIT_CODE',
  'PASSPORT',
  'RESIDENCE_PERMIT',
  'PERMANENT_RESIDENCE',
  'OFFICER_CARD',
] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

export interface Plate {
  /** Upper case, without spaces and dots. */
  readonly number: string;
  readonly colour: PlateColour;
  readonly kind: PlateKind;
}

/** A car not yet registered: what stands in for its plate. */
export interface Unregistered {
  readonly invoiceNumber: string;
  readonly invoicedOn: LocalDate;
  readonly invoicePrice: Money;
  readonly certificateNumber: string | null;
}

/**
 * A vehicle as it was at one moment of the business. Null means: does not apply, or nobody has told yet (`missingFacts`
 * says which of the two matter). The group is not here: it needs the owner too, see `vehicleGroupOf`.
 */
export interface VehicleFacts {
  readonly vin: string;
  /** Null for a car not yet registered, and then `unregistered` is given. */
  readonly plate: Plate | null;
  readonly unregistered: Unregistered | null;
  readonly region: string;
  readonly useNature: UseNature;
  readonly bodyKind: BodyKind;
  readonly tractorKind: TractorKind | null;
  /** Motorcycle with a side-car: its own row of the rate plan. */
  readonly sideCar: boolean;
  readonly engineNumber: string | null;
  readonly makeModel: string | null;
  readonly modelCode: string | null;
  readonly energy: EnergyKind | null;
  /** Approved seats, driver included. */
  readonly seats: number | null;
  readonly loadKg: number | null;
  readonly kerbMassKg: number | null;
  readonly displacementMl: number | null;
  readonly powerKw: Decimal | null;
  readonly firstRegisteredOn: LocalDate | null;
  readonly newPrice: Money | null;
}

/** A vehicle with the kind of its owner: enough to derive its group, which is therefore never stored. */
export interface DescribedVehicle extends VehicleFacts {
  readonly ownerKind: PartyKind;
}

/** Where a fact comes from. */
export const FACT_ORIGINS = ['DECLARED', 'INDUSTRY_PLATFORM', 'TRAFFIC_AUTHORITY', 'MODEL_LIBRARY', 'DERIVED'] as const;
export type FactOrigin = (typeof FACT_ORIGINS)[number];

export interface FactSource {
  /** Name of the fact: `seats`. */
  readonly field: string;
  readonly origin: FactOrigin;
  readonly at: Instant;
}

/** What the API's `VehicleFacts` is read from. Upper rooms add what only they know. */
export interface VehicleView extends DescribedVehicle {
  /** Value after depreciation at inception; absent until rated. */
  readonly actualValue?: Money | null;
  /** Absent when every fact was declared by the caller. */
  readonly sources?: readonly FactSource[];
}
