/** The only list of all rooms' resolvers. */
import { DecisionResolver } from './decision/decision.resolver.js';
import {
  CredentialFields,
  CredentialResolver,
  DecisionCheckFields,
  PermissionFields,
  TimelineEntryFields,
  ViewerFields,
  ViewerResolver,
} from '../modules/access/index.js';
import { billingResolvers } from '../modules/billing/index.js';
import { channelsResolvers, clauseKeys } from '../modules/channels/index.js';
import {
  ClauseCitationFields,
  FileFields,
  FileInput,
  FilesResolver,
  OperationReceiptFields,
  PlatformResolver,
  RuleCitationFields,
} from '../modules/platform/index.js';
import { performanceResolvers } from '../modules/performance/index.js';
import { endorsementsResolvers } from '../modules/endorsements/index.js';
import { claimsResolvers } from '../modules/claims/index.js';
import { renewalsResolvers } from '../modules/renewals/index.js';
import { productsResolvers } from '../modules/products/index.js';
import { policiesResolvers } from '../modules/policies/index.js';
import {
  ApplicationQuoteFields,
  ComparisonCellFields,
  ComparisonRowFields,
  QuoteAcceptResolver,
  QuoteApplicationFields,
  QuoteCompareResolver,
  QuoteFields,
  QuotedPolicyFields,
  QuoteOptionFields,
  QuotesResolver,
  VehicleQuotesFields,
} from '../modules/quotes/index.js';
import {
  PremiumFields,
  PremiumLineFields,
  RatingResolver,
  TariffFields,
  VehicleTaxFields,
} from '../modules/rating/index.js';
import { registryNodeTypes, registryResolvers } from '../modules/registry/index.js';
import { underwritingResolvers } from '../modules/underwriting/index.js';

export const resolvers = [
  DecisionResolver,
  DecisionCheckFields,
  PlatformResolver,
  OperationReceiptFields,
  ClauseCitationFields,
  RuleCitationFields,
  FilesResolver,
  FileFields,
  ViewerResolver,
  ViewerFields,
  PermissionFields,
  CredentialResolver,
  CredentialFields,
  TimelineEntryFields,
  ...registryResolvers,
  ...productsResolvers,
  ...channelsResolvers,
  RatingResolver,
  TariffFields,
  PremiumFields,
  PremiumLineFields,
  VehicleTaxFields,
  ...billingResolvers,
  ...underwritingResolvers,
  QuotesResolver,
  QuoteFields,
  QuoteOptionFields,
  QuotedPolicyFields,
  VehicleQuotesFields,
  ...policiesResolvers,
  ...endorsementsResolvers,
  ...claimsResolvers,
  QuoteAcceptResolver,
  QuoteApplicationFields,
  ApplicationQuoteFields,
  QuoteCompareResolver,
  ComparisonRowFields,
  ComparisonCellFields,
  ...renewalsResolvers,
  ...performanceResolvers,
];

/** Types that no field need mention: `node` answers them, or an upper room's input will. */
export const orphanedTypes = [...registryNodeTypes, FileInput];

export function clauseSentences(): { name: string; description: string }[] {
  return clauseKeys().map(({ key, sentence }) => ({ name: key, description: sentence.en }));
}
