/** Pricing the commercial part, pure. */
import type { Instant } from '../../kernel/dates.js';
import type { RefusalItem } from '../../kernel/refusal.js';
import type { CommercialBasis, CommercialRequest, QuotedPolicy, QuoteRisk } from './quote.js';
import { commercialPeriod, type PolicyPeriod, type QuoteSettings } from './quote.rules.js';

export interface CommercialPricing {
  readonly now: Instant;
  readonly settings: QuoteSettings;
}

export type CommercialResult =
  | { readonly outcome: 'REFUSED'; readonly items: readonly RefusalItem[] }
  | {
      readonly outcome: 'QUOTED';
      readonly period: PolicyPeriod;
      readonly policy: QuotedPolicy;
      readonly basis: CommercialBasis;
      readonly refusals: readonly RefusalItem[];
    };

export function priceCommercial(
  request: CommercialRequest,
  _path: readonly string[],
  _risk: QuoteRisk,
  pricing: CommercialPricing,
  compulsory: PolicyPeriod | null,
): CommercialResult {
  commercialPeriod(request, compulsory, pricing.now);
  return { outcome: 'REFUSED', items: [] };
}
