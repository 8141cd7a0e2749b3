/** Front door of the room: what other rooms may use. */
export * from './vehicle.js';
export * from './party.js';
export { fromStoredVehicle, toStoredVehicle, type StoredVehicle } from './stored-vehicle.js';
export { REGISTRY_NOTICE_CODES, type RegistryNotice, type RegistryNoticeCode } from './notices.js';
export { RegistryRefusals } from './registry.refusals.js';
export {
  isMainland,
  isDivisionCode,
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
  takesCompulsoryInsurance,
  usesThatFit,
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
export { hashOfSubject, setSubjectKey } from './subject-key.js';
export { checkOneParty, checkPeople, type CheckedPeople, type PeopleContext } from './party.rules.js';
export { partyCells, plateText, vehicleCells } from './printed.js';
export { exactlyOne } from './one-of.rules.js';
export { checkLine } from './text.rules.js';
export {
  lockVehicleSubject,
  rememberVehicle,
  vehicleByPlate,
  vehicleByVin,
  vehiclesByIds,
  type VehicleRecord,
  vehicleSubjectLock,
} from './vehicle.store.js';
export { partiesByIds, rememberParty, rememberPeople } from './party.store.js';
export { partyById, vehicleById } from './registry.loaders.js';
export { findVehicle, type VehicleLookup } from './operations/find-vehicle.js';
export { knownParties } from './operations/known-parties.js';
export { type DataScopePort, discloseText, READ_PERSONAL_DATA } from './operations/disclose-text.js';
export { DISCLOSURE_PURPOSES, maskOf, type DisclosurePurpose, type MaskedText, type Masking } from './masked-text.js';

// GraphQL classes, for the schemas of upper rooms. Classes end in `Type` where the domain has the word.
export * from './api/registry.enums.js';
export * from './api/masked-string.type.js';
export * from './api/vehicle.type.js';
export * from './api/vehicle.inputs.js';
export { Identity, Organisation, Party, People as PeopleType, Person, type PeopleIds } from './api/party.type.js';
export * from './api/party.inputs.js';
export { readMoney } from './api/read-money.js';
export { registryNodeTypes, registryResolvers, RegistryResolver } from './api/registry.resolver.js';
