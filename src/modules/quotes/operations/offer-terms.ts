/** What the agreement in force says of each commercial part: a reason against one is that option's, not the whole quote's. */
import type { TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { formatYuan, money } from '../../../kernel/money.js';
import type { RefusalItem } from '../../../kernel/refusal.js';
import { ChannelRefusals, type FactName, judgeTerms, type PricingBand } from '../../channels/index.js';
import { coverageCodesOf, type SelectedCoverage } from '../../products/index.js';
import type { CommercialInput } from '../../rating/index.js';
import { discountInto } from '../pricing-factor.rules.js';
import { type PricedOption, refusedPart } from '../price-option.js';
import { isPriced, type CommercialRequest, type QuotedPolicy } from '../quote.js';

/** Clauses that speak of commercial cover alone. With no commercial part they have nothing to say. */
export const OFFER_CLAUSES = ['COVERAGES', 'SUM_INSURED_LIMIT', 'PRICING_BAND', 'DISCOUNT_AUTHORITY'] as const;

/** The options with what the terms refuse of them. The version in force is under lock already (`requireTerms`). */
export async function underTerms(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  options: readonly PricedOption[],
  band: PricingBand | null,
): Promise<PricedOption[]> {
  for (const clause of OFFER_CLAUSES) tx.duties.consulted(clause);
  const judged: PricedOption[] = [];
  for (const option of options) {
    const { commercial, requested, basis } = option.detail;
    const items =
      commercial && requested.commercial ? await refusalsOf(tx, partnerId, commercial, requested.commercial) : [];
    const refusals = items.map((item) => inDiscounts(item, band, basis?.standardFactor ?? null));
    judged.push(refusals.length === 0 ? option : refusedPart(option, 'COMMERCIAL', refusals));
  }
  return judged;
}

async function refusalsOf(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  policy: QuotedPolicy,
  request: CommercialRequest,
): Promise<RefusalItem[]> {
  const facts = {
    ...offerFacts(policy),
    pricingFactors: isPriced(policy) ? [(policy.rating as CommercialInput).autonomousFactor] : [],
    discounts: request.discount === null ? [] : [request.discount],
  };
  const fieldOf = placeOf(policy, request);
  const always = ['PRODUCTS', 'COVERAGES', 'SUM_INSURED_LIMIT', 'PRICING_BAND'] as const;
  return judgeTerms(
    tx,
    partnerId,
    request.discount === null ? always : ([...always, 'DISCOUNT_AUTHORITY'] as const),
    facts,
    fieldOf,
  );
}

/** What the clauses of authority ask about a commercial policy. */
export function offerFacts(policy: QuotedPolicy): {
  readonly productCodes: readonly string[];
  readonly coverages: readonly string[];
  readonly sumsInsured: readonly { readonly coverage: string; readonly amount: string }[];
} {
  return {
    productCodes: [policy.productCode],
    coverages: coverageCodesOf(policy),
    sumsInsured: policy.coverages.flatMap(({ code, sumInsuredFen }) =>
      sumInsuredFen === null ? [] : [{ coverage: code, amount: formatYuan(money(BigInt(sumInsuredFen))) }],
    ),
  };
}

/** Where in the option what a clause refuses was chosen; the product is no choice of the caller's. */
function placeOf(policy: QuotedPolicy, { choice }: CommercialRequest) {
  const inChoice = (code: string | undefined, field: keyof SelectedCoverage | 'sumInsured'): readonly string[] => {
    if ('planId' in choice) return ['commercial', 'choice', 'planId'];
    const index = choice.selection.coverages.findIndex((each) => each.code === code);
    return index < 0
      ? ['commercial', 'choice', 'selection', 'services'] // VALUE_ADDED_SERVICE is what services stand under
      : ['commercial', 'choice', 'selection', 'coverages', String(index), field];
  };
  return (fact: FactName, offered: string, of?: string): readonly string[] | undefined => {
    if (fact === 'coverages') return inChoice(offered, 'code');
    if (fact === 'sumsInsured') return inChoice(of, 'sumInsured');
    return fact === 'pricingFactors' || fact === 'discounts' ? ['commercial', 'discount'] : undefined;
  };
}

/** A partner asks for discounts, not for factors: what would pass is told so. What a plan holds cannot be changed in it. */
function inDiscounts(told: RefusalItem, band: PricingBand | null, standard: string | null): RefusalItem {
  const item = { ...told, field: told.field ?? ['commercial'] };
  if (item.code === ChannelRefusals.TERM_PRICING_BAND)
    return { ...item, wouldPass: band && standard !== null ? discountInto(standard, band) : [] };
  return item.field.at(-1) === 'planId' ? { ...item, wouldPass: [] } : item;
}
