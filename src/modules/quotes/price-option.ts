/** Pricing one option, pure: its parts apart, then what the customer pays. */
import { formatInstant, type Instant } from '../../kernel/dates.js';
import { add, type Money, money, sum } from '../../kernel/money.js';
import type { RefusalItem } from '../../kernel/refusal.js';
import type { PolicyKind } from '../products/index.js';
import { type PricedPolicy, RatingRefusals, type TariffRef } from '../rating/index.js';
import { coverNotices, illustrativeNotice } from './notices.rules.js';
import { type CommercialPricing, priceCommercial } from './price-commercial.js';
import { type CompulsoryPricing, priceCompulsory } from './price-compulsory.js';
import {
  type AskedPolicy,
  isPriced,
  type OptionDetail,
  partsOf,
  type OptionRequest,
  type QuotedPolicy,
  type QuoteOption,
  type QuoteRisk,
} from './quote.js';

export interface Pricing {
  /** Null when no option asks for it. */
  readonly compulsory: CompulsoryPricing | null;
  /** Null when no option asks for it. A refusal: nothing is sold for this vehicle, which ties no compulsory cover. */
  readonly commercial: CommercialPricing | RefusalItem | null;
}

function isRefusal(pricing: CommercialPricing | RefusalItem): pricing is RefusalItem {
  return 'code' in pricing;
}

/** An option without its place in the quote; what underwriting would say comes after the terms were asked. */
export type PricedOption = Omit<
  QuoteOption,
  'id' | 'partnerId' | 'quoteVersionId' | 'position' | 'productVersionId' | 'commercialVersionId' | 'outlook' | 'detail'
> & { readonly detail: Omit<OptionDetail, 'outlookReasons'> };

export type OptionResult =
  | { readonly outcome: 'PRICED'; readonly option: PricedOption }
  /** The input breaks a rule: nothing is stored. Paths lead from `input`. */
  | { readonly outcome: 'REFUSED'; readonly items: readonly RefusalItem[] };

/** Prices an option. What a caller can correct is refused by path; a part without a price makes the option one that is not on offer. */
export function priceOption(
  request: OptionRequest,
  index: number,
  risk: QuoteRisk,
  pricing: Pricing,
  compulsoryPart: typeof priceCompulsory = priceCompulsory,
): OptionResult {
  const path = ['input', 'options', String(index)];
  const compulsory =
    request.compulsory && pricing.compulsory
      ? compulsoryPart(request.compulsory, [...path, 'compulsory'], risk, pricing.compulsory)
      : null;
  const { commercial: sold } = pricing;
  const commercial =
    request.commercial && sold && !isRefusal(sold) && risk.commercialRecord
      ? priceCommercial(
          request.commercial,
          [...path, 'commercial'],
          { ...risk, commercialRecord: risk.commercialRecord },
          sold,
          compulsory?.outcome === 'QUOTED' ? compulsory.period : null,
        )
      : null;
  const wrong = [compulsory, commercial].filter((part) => part?.outcome === 'REFUSED');
  if (wrong.length > 0) return { outcome: 'REFUSED', items: wrong.flatMap(({ items }) => items) };
  const [statutory, chosen] = [
    compulsory?.outcome === 'QUOTED' ? compulsory : null,
    commercial?.outcome === 'QUOTED' ? commercial : null,
  ];
  const parts = [statutory?.policy, chosen?.policy].filter((part) => part != null);
  const illustrative = parts.some((part) => isPriced(part) && part.illustrative);
  return {
    outcome: 'PRICED',
    option: settled(request.label, {
      requested: request,
      compulsory: statutory?.policy ?? null,
      commercial: chosen?.policy ?? null,
      basis: chosen?.basis ?? null,
      tax: statutory?.tax ?? null,
      pinnedTax: statutory?.pinnedTax ?? [],
      notices: [
        ...risk.notices,
        ...(statutory?.notices ?? []),
        ...coverNotices(risk, statutory?.policy ?? null, chosen?.policy ?? null),
        ...(illustrative ? [illustrativeNotice()] : []),
      ],
      refusals: [
        ...(statutory?.refusals ?? []),
        ...(chosen?.refusals ?? []),
        ...(request.commercial && sold && isRefusal(sold) ? [{ ...sold, field: ['commercial'] }] : []),
      ],
    }),
  };
}

/** What an option comes to, from what its parts are: on offer when every part that was asked for has a price and nothing stands against it. */
function settled(label: string, detail: PricedOption['detail']): PricedOption {
  const parts = partsOf(detail);
  const priced = parts.filter(isPriced);
  const offered = priced.length === parts.length && detail.refusals.length === 0;
  const premium = offered ? sum(priced.map(({ premiumFen }) => money(BigInt(premiumFen)))) : null;
  const { choice } = detail.requested.commercial ?? {};
  return {
    label,
    offered,
    planId: choice && 'planId' in choice ? choice.planId : null,
    startsAt: least(parts.map((part) => part.startsAt)),
    endsAt: greatest(parts.map((part) => part.endsAt)),
    premium,
    payable: premium && withTax(premium, detail),
    detail,
  };
}

function withTax(premium: Money, { tax }: Pick<OptionDetail, 'tax'>): Money {
  return tax?.total == null ? premium : add(premium, money(BigInt(tax.total)));
}

/** Versions that the premiums of an option were computed from. */
export function pinnedOf(detail: Pick<OptionDetail, 'compulsory' | 'commercial'>): TariffRef[] {
  return partsOf(detail).flatMap((part) => (isPriced(part) ? part.pinned : []));
}

/** The option with a reason against a part: that part has no price any more, and the option is not on offer. */
export function refusedPart(
  option: PricedOption,
  kind: QuotedPolicy['kind'],
  refusals: readonly RefusalItem[],
): PricedOption {
  const { detail } = option;
  return settled(option.label, {
    ...detail,
    compulsory: kind === 'COMPULSORY' ? detail.compulsory && unpriced(detail.compulsory) : detail.compulsory,
    commercial: kind === 'COMMERCIAL' ? detail.commercial && unpriced(detail.commercial) : detail.commercial,
    refusals: [...detail.refusals, ...refusals],
  });
}

function unpriced(policy: QuotedPolicy): AskedPolicy {
  if (!isPriced(policy)) return policy;
  // Named one by one: what belongs to the price goes, whatever else a part says stays.
  const {
    premiumFen: _p,
    netFen: _n,
    vatFen: _v,
    lines: _l,
    rating: _r,
    pinned: _t,
    illustrative: _i,
    category: _c,
    ...asked
  } = policy;
  return {
    ...asked,
    coverages: asked.coverages.map(({ premiumFen: _price, ...coverage }) => coverage),
    services: asked.services.map(({ premiumFen: _price, ...service }) => service),
  };
}

/** A price nobody stands by any more is none: past the day its tariffs bind, a part is not on offer. */
export function whileBinding(
  option: PricedOption,
  bindsUntil: (refs: readonly TariffRef[]) => Instant | null,
  now: Instant,
): PricedOption {
  return partsOf(option.detail).reduce((standing, part) => {
    const until = isPriced(part) ? bindsUntil(part.pinned) : null;
    if (!isPriced(part) || until === null || until > now) return standing;
    return refusedPart(standing, part.kind, [noLongerBinding(part, until)]);
  }, option);
}

function noLongerBinding(part: PricedPolicy, bindsUntil: Instant): RefusalItem {
  return {
    code: RatingRefusals.TARIFF_MISSING,
    field: [fieldOf(part.kind)],
    facts: [
      { name: 'institution', value: 'HEAD_OFFICE' },
      { name: 'tariff', value: part.pinned.map((ref) => `${ref.code} ${ref.version}`).join(', ') },
      { name: 'bindsUntil', value: formatInstant(bindsUntil) },
    ],
    message: {
      zh: '现行费率的承诺期已于 {bindsUntil} 结束,请联系{institution}。',
      en: 'The figures in force bind nobody since {bindsUntil}. Turn to {institution}.',
    },
  };
}

/** A part as the input names it. */
export function fieldOf(kind: PolicyKind): 'compulsory' | 'commercial' {
  return kind === 'COMPULSORY' ? 'compulsory' : 'commercial';
}

function least(instants: readonly Instant[]): Instant | null {
  return instants.reduce<Instant | null>((found, each) => (found === null || each < found ? each : found), null);
}

function greatest(instants: readonly Instant[]): Instant | null {
  return instants.reduce<Instant | null>((found, each) => (found === null || each > found ? each : found), null);
}
