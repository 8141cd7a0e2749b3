/** Pricing the commercial part, pure: the same risk, choice, day and pinned tariffs give the same fen, for ever and in every channel. */
import { dayOf, type Instant } from '../../kernel/dates.js';
import { decimal, ONE } from '../../kernel/decimal.js';
import { yuan } from '../../kernel/money.js';
import { Problems, type RefusalItem } from '../../kernel/refusal.js';
import { checkSelection, type Plan, planWish, type ProductDocument } from '../products/index.js';
import {
  actualValue,
  type CommercialInput,
  type CommercialPremium,
  type CommercialRecord,
  type CommercialTariffs,
  type FactorBand,
  filedBand,
  linesToJson,
  noClaimOutcome,
  type PremiumsAt,
  rateWithOthers,
  refusalOf,
  sellableRange,
  standardAutonomousFactor,
  type TariffMiss,
} from '../rating/index.js';
import type { StoredVehicle, VehicleGroup } from '../registry/index.js';
import { agreedValue, insuresVehicle, placesOf, type WrittenWish } from './commercial-wish.rules.js';
import { filedRateRefusal } from './pricing-factor.rules.js';
import type { SoldProduct } from './price-compulsory.js';
import type { AskedPolicy, CommercialBasis, CommercialRequest, QuotedPolicy, QuoteRisk } from './quote.js';
import { below, commercialPeriod, type PolicyPeriod, type QuoteSettings } from './quote.rules.js';

export interface CommercialPricing {
  readonly now: Instant;
  readonly settings: QuoteSettings;
  readonly product: SoldProduct & { readonly document: ProductDocument };
  readonly plans: ReadonlyMap<string, Plan>;
  readonly vehicleGroup: VehicleGroup;
  readonly tariffs: CommercialTariffs;
  /** Of the agreement; null where it sets none. */
  readonly band: FactorBand | null;
}

export type CommercialResult =
  | { readonly outcome: 'REFUSED'; readonly items: readonly RefusalItem[] }
  | {
      readonly outcome: 'QUOTED';
      readonly policy: QuotedPolicy;
      readonly basis: CommercialBasis;
      readonly refusals: readonly RefusalItem[];
    };

const FIELD = ['commercial'];

/** What a caller can correct is refused by path; a missing figure or a factor outside its band makes the part one that is not on offer. */
export function priceCommercial(
  request: CommercialRequest,
  path: readonly string[],
  risk: QuoteRisk & { readonly commercialRecord: CommercialRecord },
  pricing: CommercialPricing,
  compulsory: PolicyPeriod | null,
): CommercialResult {
  const { product, tariffs } = pricing;
  const { vehicle } = risk;
  const period = commercialPeriod(request, compulsory, pricing.now);
  const facts = ratingFacts(vehicle);
  const written = writtenWish(request, path, pricing.plans);
  if (!written) return { outcome: 'REFUSED', items: [] }; // the plan is not there, which was told already
  const value = insuresVehicle(written.wish) ? actualValue({ ...facts, on: dayOf(period.startsAt) }, tariffs) : null;
  if (value?.outcome === 'REFUSED') return { outcome: 'REFUSED', items: below(value.items, ['input', 'vehicle']) };

  const problems = new Problems();
  const valued = value?.outcome === 'VALUED' ? agreedValue(written, value.value, pricing.settings, problems) : written;
  const selection = checkSelection(product.document, valued.wish, facts, written.path, problems);
  if (problems.items.length > 0 || !selection) return { outcome: 'REFUSED', items: placesOf(problems.items, written) };

  const standard = standardAutonomousFactor({ energy: facts.energy, group: pricing.vehicleGroup }, tariffs);
  const basis: CommercialBasis = {
    noClaim: noClaimOutcome(risk.commercialRecord, {
      issueOn: dayOf(pricing.now),
      startsOn: dayOf(period.startsAt),
      firstRegisteredOn: facts.firstRegisteredOn,
    }),
    standardFactor: standard.outcome === 'FOUND' ? standard.factor : null,
    actualValueFen: value?.outcome === 'VALUED' ? value.value.fen.toString() : null,
    sellable: null,
  };
  const asked: AskedPolicy = {
    kind: 'COMMERCIAL',
    productCode: product.code,
    productVersionId: product.versionId,
    ...period,
    coverages: selection.coverages,
    services: selection.services,
  };
  const unpriced = (...refusals: RefusalItem[]): CommercialResult => ({
    outcome: 'QUOTED',
    policy: asked,
    basis,
    refusals,
  });
  if (value?.outcome === 'MISSING') return unpriced(missed(value));
  if (standard.outcome === 'MISSING') return unpriced(missed(standard));
  const filed = filedBand(facts.energy, tariffs);
  if (filed.outcome === 'MISSING') return unpriced(missed(filed));
  const input: CommercialInput = {
    ...facts,
    issueOn: dayOf(pricing.now),
    startsAt: period.startsAt,
    endsAt: period.endsAt,
    selection,
    noClaim: basis.noClaim,
    violationGrade: risk.commercialRecord.violationGrade,
    autonomousFactor: discounted(standard.factor, request.discount),
  };
  const exceeded = filedRateRefusal(input.autonomousFactor, standard.factor, filed);
  if (exceeded) {
    const sellable = sellableOf(input, pricing);
    return { outcome: 'QUOTED', policy: asked, basis: { ...basis, sellable }, refusals: [exceeded] };
  }

  const { rating, others } = rateWithOthers(input, tariffs);
  switch (rating.outcome) {
    case 'REFUSED':
      return { outcome: 'REFUSED', items: placesOf(rating.items, written, selection) };
    case 'MISSING':
      return unpriced(missed(rating));
    case 'RATED': {
      const sellable = sellableOf(input, pricing, others);
      return { outcome: 'QUOTED', policy: priced(asked, input, rating), basis: { ...basis, sellable }, refusals: [] };
    }
  }
}

/** What was chosen, as if it had been written out; a plan's coverages have no place of their own in the input. */
function writtenWish(
  { choice }: CommercialRequest,
  path: readonly string[],
  plans: CommercialPricing['plans'],
): WrittenWish | null {
  if ('selection' in choice)
    return {
      wish: choice.selection,
      path: [...path, 'choice', 'selection'],
      vehicle: ['input', 'vehicle'],
      plan: null,
    };
  const plan = plans.get(choice.planId);
  if (!plan) return null;
  return {
    wish: planWish(plan),
    path: [...path, 'choice', 'selection'],
    vehicle: ['input', 'vehicle'],
    plan: [...path, 'choice', 'planId'],
  };
}

/** A stored vehicle as the commercial tables see it. What a new car's invoice says stands in for the list price. */
function ratingFacts(vehicle: StoredVehicle) {
  const price = vehicle.newPrice ?? vehicle.unregistered?.invoicePrice ?? null;
  return {
    region: vehicle.region,
    useNature: vehicle.useNature,
    bodyKind: vehicle.bodyKind,
    energy: vehicle.energy ?? 'FUEL',
    seats: vehicle.seats,
    loadKg: vehicle.loadKg,
    modelCode: vehicle.modelCode,
    firstRegisteredOn: vehicle.unregistered ? null : vehicle.firstRegisteredOn,
    newPriceFen: price === null ? null : yuan(price).fen.toString(),
  } as const;
}

/** The insurer's filed standard, the same in every channel; a discount is the only thing that a partner may ask for. */
function discounted(standard: string, discount: string | null): string {
  return discount === null ? standard : decimal(standard).mul(ONE.minus(discount)).toFixed();
}

function sellableOf(
  input: CommercialInput,
  { tariffs, band }: CommercialPricing,
  others?: PremiumsAt,
): CommercialBasis['sellable'] {
  if (band === null) return null;
  const range = sellableRange(input, tariffs, band, others);
  if (range.outcome !== 'RANGE') return null;
  const { lowest, highest } = range;
  return { lowestFen: lowest.premium.fen.toString(), highestFen: highest.premium.fen.toString() };
}

function missed(miss: TariffMiss): RefusalItem {
  return { ...refusalOf(miss), field: FIELD };
}

function priced(asked: AskedPolicy, input: CommercialInput, rating: CommercialPremium): QuotedPolicy {
  const part = <Chosen extends { readonly premium: CommercialPremium['premium'] }>({ premium, ...chosen }: Chosen) => ({
    ...chosen,
    premiumFen: premium.fen.toString(),
  });
  return {
    ...asked,
    coverages: rating.coverages.map(part),
    services: rating.services.map(part),
    premiumFen: rating.premium.fen.toString(),
    netFen: rating.net.fen.toString(),
    vatFen: rating.vat.fen.toString(),
    lines: linesToJson(rating.lines),
    rating: input,
    pinned: rating.pinned,
    illustrative: rating.illustrative,
    category: null,
  };
}
