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
export { type PublishedVersion, publishedVersions } from './published/versions.js';
export { ProductRefusals } from './products.refusals.js';
export {
  countProducts,
  listProducts,
  productByCode,
  productById,
  productVersionById,
  versionOnSale,
  versionsByProduct,
} from './products.store.js';
export { COMPULSORY_CODE, compulsory2020 } from './published/compulsory-2020.js';
export {
  ClauseWordingEnum,
  CoverageFields,
  CoverageRoleEnum,
  Exclusion as ExclusionType,
  ExclusionFields,
  PolicyKindEnum,
  Product as ProductType,
  ProductFields,
  ProductVersion as ProductVersionType,
  ProductVersionFields,
} from './api/product.type.js';
export { ProductsResolver } from './api/products.resolver.js';
export * from './printed.js';
