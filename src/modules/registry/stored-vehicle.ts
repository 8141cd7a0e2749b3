/**
 * A vehicle as JSON: money and decimals as plain decimal text, one text per value, so that two equal vehicles are equal
 * JSON. Fields are named one by one: a record that knows more (a rated value, a source) must not make a new revision.
 */
import { decimal } from '../../kernel/decimal.js';
import { formatYuan, yuan } from '../../kernel/money.js';
import type { DescribedVehicle, Unregistered } from './vehicle.js';

/** Yuan with two decimals, CNY. */
type YuanText = string;

export interface StoredVehicle extends Omit<DescribedVehicle, 'powerKw' | 'newPrice' | 'unregistered'> {
  readonly powerKw: string | null;
  readonly newPrice: YuanText | null;
  readonly unregistered: (Omit<Unregistered, 'invoicePrice'> & { readonly invoicePrice: YuanText }) | null;
}

export function toStoredVehicle(vehicle: DescribedVehicle): StoredVehicle {
  const { plate, unregistered } = vehicle;
  return {
    vin: vehicle.vin,
    plate: plate && { number: plate.number, colour: plate.colour, kind: plate.kind },
    unregistered: unregistered && {
      invoiceNumber: unregistered.invoiceNumber,
      invoicedOn: unregistered.invoicedOn,
      invoicePrice: formatYuan(unregistered.invoicePrice),
      certificateNumber: unregistered.certificateNumber,
    },
    region: vehicle.region,
    useNature: vehicle.useNature,
    ownerKind: vehicle.ownerKind,
    bodyKind: vehicle.bodyKind,
    tractorKind: vehicle.tractorKind,
    sideCar: vehicle.sideCar,
    engineNumber: vehicle.engineNumber,
    makeModel: vehicle.makeModel,
    modelCode: vehicle.modelCode,
    energy: vehicle.energy,
    seats: vehicle.seats,
    loadKg: vehicle.loadKg,
    kerbMassKg: vehicle.kerbMassKg,
    displacementMl: vehicle.displacementMl,
    powerKw: vehicle.powerKw && vehicle.powerKw.toFixed(),
    firstRegisteredOn: vehicle.firstRegisteredOn,
    newPrice: vehicle.newPrice && formatYuan(vehicle.newPrice),
  };
}

export function fromStoredVehicle(stored: StoredVehicle): DescribedVehicle {
  const { unregistered, powerKw, newPrice } = stored;
  return {
    ...stored,
    unregistered: unregistered && { ...unregistered, invoicePrice: yuan(unregistered.invoicePrice) },
    powerKw: powerKw === null ? null : decimal(powerKw),
    newPrice: newPrice === null ? null : yuan(newPrice),
  };
}
