/** Front door of `products`. */
export * from './product.js';
export * from './selection.js';
export { liabilityLimitsOn, onSale, productLife, checkProductDocument } from './product.rules.js';
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
  ExclusionFields,
  PolicyKindEnum,
  Product as ProductType,
  ProductFields,
  ProductVersion as ProductVersionType,
  ProductVersionFields,
} from './api/product.type.js';
export { ProductsResolver } from './api/products.resolver.js';
export * from './printed.js';
