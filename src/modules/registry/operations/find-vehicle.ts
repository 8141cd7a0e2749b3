/** One vehicle by id, VIN or plate, among those the caller may see. A wrong text finds nothing; it is no error to ask. */
import type { ReadCtx } from '../../../kernel/ctx.js';
import { parseWireId } from '../../../kernel/ids.js';
import { normalisePlate } from '../plate.rules.js';
import { vehicleById } from '../registry.loaders.js';
import { plainCode } from '../text.rules.js';
import { vehicleByPlate, vehicleByVin, type VehicleRecord } from '../vehicle.store.js';

/** Exactly one is given. */
export interface VehicleLookup {
  readonly id?: string | null;
  readonly vin?: string | null;
  readonly plate?: string | null;
}

export async function findVehicle(ctx: ReadCtx, by: VehicleLookup): Promise<VehicleRecord | null> {
  if (by.id != null) {
    const id = parseWireId('Vehicle', by.id);
    return id && ((await ctx.loader(vehicleById).load(id)) ?? null);
  }
  // Texts are looked up as they are stored, so that spaces and small letters find the car too.
  if (by.vin != null) return vehicleByVin(ctx, plainCode(by.vin));
  return by.plate == null ? null : vehicleByPlate(ctx, normalisePlate(by.plate));
}
