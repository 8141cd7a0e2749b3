/** The front door of room rating. */
export * from './check-tariff.js';
export * from './compulsory-category.rules.js';
export * from './float.rules.js';
export { PUBLISHED_TARIFFS } from './published/index.js';
export * from './rate-compulsory.js';
export * from './rating.json.js';
export { RatingRefusals, refusalOf } from './rating.refusals.js';
export { TARIFF_REGIONS, isRegionCode, regionChain, tariffRegionOf } from './regions.js';
export { countedMonths, judgeTerm, oneYearAfter, type TermOutcome, type TermRequest } from './short-term.rules.js';
export * from './tariff.js';
export { TARIFF_SCHEMAS, type NationalTax, type RegionalTax, type TaxKind, type TaxStanding } from './tariff.schema.js';
export * from './vehicle-tax.rules.js';
export * from './words.js';
