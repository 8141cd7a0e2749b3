/** Front door of `products`. */
export * from './product.js';
export * from './selection.js';
export { checkProductDocument } from './check-document.js';
export { checkSelection, type SelectionFacts } from './selection.rules.js';
export {
  commercialProductOf,
  type FamilyFacts,
  MOTOR_CODE,
  MOTORCYCLE_TRACTOR_CODE,
  NEV_CODE,
  SPECIAL_CODE,
} from './families.rules.js';
export { exclusionsOf, liabilityLimitsOn, onSale, productLife } from './product.rules.js';
export { planFault, type PlanFacts, planFits, planWish } from './plans.rules.js';
export { countPlans, listPlans, planById, type PlanFilter } from './plans.store.js';
export { type PublishedPlan, publishedPlans } from './published/plans.js';
export { type PublishedVersion, publishedVersions } from './published/versions.js';
export { ProductRefusals } from './products.refusals.js';
export {
  countProducts,
  listProducts,
  type ProductFilter,
  productByCode,
  productById,
  productVersionById,
  versionOnSale,
  versionsByProduct,
} from './products.store.js';
export { COMPULSORY_CODE, compulsory2020 } from './published/compulsory-2020.js';

// GraphQL classes, for the schemas of upper rooms. Classes end in `Type` where the domain has the word.
export * from './api/coverage.enums.js';
export { Coverage as CoverageType, Exclusion as ExclusionType } from './api/coverage.type.js';
export { Plan as PlanType } from './api/plan.type.js';
export {
  ClauseWordingEnum,
  PolicyKindEnum,
  Product as ProductType,
  ProductVersion as ProductVersionType,
} from './api/product.type.js';
export {
  CoverageSelectionInput,
  SelectedCoverage as SelectedCoverageType,
  SelectedService as SelectedServiceType,
  ServiceSelectionInput,
  wishOf,
} from './api/selection.type.js';
export { productsResolvers } from './api/resolvers.js';
export * from './printed.js';
