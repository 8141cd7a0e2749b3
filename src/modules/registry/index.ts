/** Front door of the room: what other rooms may use. */
export * from './vehicle.js';
export { REGISTRY_NOTICE_CODES, type RegistryNotice, type RegistryNoticeCode } from './notices.js';
export { RegistryRefusals } from './registry.refusals.js';
export {
  isMainland,
  isRegionCode,
  PLANNED_CITIES,
  PROVINCES,
  provinceOf,
  provinceOfPlateCharacter,
  supervisedRegionOf,
  type Province,
} from './regions.js';
export { checkVin, modelYearOf, type CheckedVin } from './vin.rules.js';
export { checkPlate, isFillerPlate, normalisePlate, plateKindOf } from './plate.rules.js';
export {
  checkVehicle,
  missingFacts,
  takesCompulsoryInsurance,
  vehicleGroupOf,
  type CheckedVehicle,
  type VehicleClaim,
  type VehicleContext,
} from './vehicle.rules.js';
export {
  ageOn,
  checkIdentity,
  personFactsOf,
  type CheckedIdentity,
  type IdentityContext,
  type PersonFacts,
  type Sex,
} from './identity.rules.js';
export { checkBankCard, checkMobile, checkPhone } from './contact.rules.js';
export {
  checkAddress,
  checkOrganisationName,
  checkPersonName,
  maskAddress,
  maskBankCard,
  maskIdentity,
  maskName,
  maskPhone,
} from './person-name.rules.js';
export { subjectHash, SUBJECT_KEY_BYTES, type SubjectKind } from './subject-hash.js';
