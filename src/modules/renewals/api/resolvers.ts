/** All resolvers of the room, for the one list in `app/rooms.ts`. */
import {
  PolicyRenewalFields,
  PremiumChangeFields,
  QuoteRenewalFields,
  RenewalComparisonFields,
  RenewalFields,
  RenewalNoticeFields,
  RenewalRowFields,
} from './renewal.fields.js';
import { RenewalsResolver } from './renewals.resolver.js';
import { RenewalFunnelRowFields, RenewalRunFields, RenewalRunRowFields, RenewalRunsResolver } from './runs.resolver.js';

export const renewalsResolvers = [
  RenewalsResolver,
  RenewalFields,
  RenewalNoticeFields,
  RenewalComparisonFields,
  RenewalRowFields,
  PremiumChangeFields,
  PolicyRenewalFields,
  QuoteRenewalFields,
  RenewalRunsResolver,
  RenewalRunFields,
  RenewalRunRowFields,
  RenewalFunnelRowFields,
] as const;
