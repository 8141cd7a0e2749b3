/** The front door of room rating. */
export * from './actual-value.rules.js';
export * from './autonomous.rules.js';
export * from './check-tariff.js';
export * from './commercial.js';
export { type CommissionCap, commissionCaps } from './commission-cap.js';
export * from './compulsory-category.rules.js';
export * from './float.rules.js';
export { noClaimOutcome, noClaimReason, type NoClaimContext } from './no-claim.rules.js';
export { publishTariff, type PublishTariff } from './operations/publish-tariff.js';
export { ensurePublishedTariffs } from './published/published-tariffs.store.js';
export { PUBLISHED_TARIFFS } from './published/index.js';
export * from './priced-policy.js';
export * from './rate-commercial.js';
export * from './recompute-commercial.js';
export * from './printed.js';
export * from './rate-compulsory.js';
export { RatingEvents } from './rating.events.js';
export * from './rating.json.js';
export { RatingRefusals, refusalOf } from './rating.refusals.js';
export { TARIFF_REGIONS, regionChain, tariffRegionOf } from './regions.js';
export { countedMonths, judgeTerm, oneYearAfter, type TermOutcome, type TermRequest } from './short-term.rules.js';
export * from './sellable-range.js';
export * from './tariff.js';
export * from './tariff.record.js';
export { TARIFF_SCHEMAS, type NationalTax, type RegionalTax, type TaxKind, type TaxStanding } from './tariff.schema.js';
export { pinnedFor, tariffById, tariffByName, tariffsByRefs } from './tariff.store.js';
export * from './vehicle-tax.rules.js';
export * from './words.js';
export {
  Premium as PremiumType,
  PremiumFields,
  PremiumLine as PremiumLineType,
  PremiumLineFields,
  PremiumLineKindEnum,
  type PremiumRecord,
  VehicleTax as VehicleTaxType,
  VehicleTaxFields,
  VehicleTaxStateEnum,
} from './api/premium.type.js';
export { RatingResolver } from './api/rating.resolver.js';
export { Tariff as TariffType, TariffFields, TariffStateEnum } from './api/tariff.type.js';
