/** Which commercial product (clause family, 条款) a vehicle is insured under. Pure. */
import { type BodyKind, ENERGY_KINDS, type EnergyKind, USE_NATURES, type UseNature } from '../registry/index.js';

export const MOTOR_CODE = 'COMMERCIAL-MOTOR';
export const NEV_CODE = 'COMMERCIAL-MOTOR-NEV';
export const SPECIAL_CODE = 'COMMERCIAL-SPECIAL';
export const MOTORCYCLE_TRACTOR_CODE = 'COMMERCIAL-MOTORCYCLE-TRACTOR';

/** New-energy vehicles (新能源汽车): pure electric, plug-in and range-extended, fuel cell. A hybrid without plug is fuel. */
export const NEW_ENERGIES: readonly EnergyKind[] = ['PLUG_IN_HYBRID', 'BATTERY_ELECTRIC', 'FUEL_CELL'];
export const FUEL_ENERGIES: readonly EnergyKind[] = ENERGY_KINDS.filter((energy) => !NEW_ENERGIES.includes(energy));
export const SPECIAL_USES: readonly UseNature[] = ['SPECIAL_1', 'SPECIAL_2', 'SPECIAL_3', 'SPECIAL_4'];
export const LIGHT_USES: readonly UseNature[] = ['MOTORCYCLE', 'TRACTOR'];
/** What both motor families are for: neither covers special vehicles, motorcycles or tractors, whatever drives them. */
export const MOTOR_USES: readonly UseNature[] = USE_NATURES.filter(
  (use) => !SPECIAL_USES.includes(use) && !LIGHT_USES.includes(use),
);

export interface FamilyFacts {
  /** Null for what nothing drives (a trailer), and while nobody has told. */
  readonly energy: EnergyKind | null;
  readonly useNature: UseNature;
  readonly bodyKind: BodyKind;
}

/** Code of the commercial product for a vehicle today; null when there is no family for it, or its energy decides and is not told. */
export function commercialProductOf({ energy, useNature, bodyKind }: FamilyFacts): string | null {
  if (LIGHT_USES.includes(useNature)) return MOTORCYCLE_TRACTOR_CODE;
  if (SPECIAL_USES.includes(useNature)) return SPECIAL_CODE;
  if (!MOTOR_USES.includes(useNature)) return null;
  if (bodyKind === 'TRAILER') return MOTOR_CODE; // towed: nothing drives it, whatever stands in the field
  if (energy === null) return null;
  return NEW_ENERGIES.includes(energy) ? NEV_CODE : MOTOR_CODE;
}
