/** Every resolver of the room, for the schema. */
import { CoverageChoiceFields, CoverageFields, ExclusionFields, ValueAddedServiceFields } from './coverage.type.js';
import { PlanFields } from './plan.type.js';
import { ProductFields, ProductVersionFields } from './product.type.js';
import { ProductsResolver } from './products.resolver.js';
import { SelectedCoverageFields } from './selection.type.js';

export const productsResolvers = [
  ProductsResolver,
  ProductFields,
  ProductVersionFields,
  CoverageFields,
  CoverageChoiceFields,
  ValueAddedServiceFields,
  ExclusionFields,
  PlanFields,
  SelectedCoverageFields,
];
