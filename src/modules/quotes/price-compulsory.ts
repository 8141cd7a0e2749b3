/** Pricing the compulsory part and its vehicle tax, pure: the same risk, day and pinned tariffs give the same fen, for ever. */
import { addYears, dayOf, type Instant, type LocalDate, yearOf } from '../../kernel/dates.js';
import type { Money } from '../../kernel/money.js';
import type { RefusalItem } from '../../kernel/refusal.js';
import {
  type CompulsoryInput,
  type CompulsoryTariffs,
  floatOutcome,
  linesToJson,
  rateCompulsory,
  refOf,
  refusalOf,
  type TariffRef,
  taxKindOf,
  vehicleTax,
  type VehicleTax,
  type VehicleTaxTariffs,
} from '../rating/index.js';
import type { StoredVehicle } from '../registry/index.js';
import type { StoredTax } from '../underwriting/index.js';
import type { AskedPolicy, CompulsoryRequest, QuotedPolicy, QuoteRisk, StoredNotice } from './quote.js';
import { floatNotice } from './notices.rules.js';
import { below, judgePeriod, type PolicyPeriod, type QuoteSettings } from './quote.rules.js';

/** A product as it is on sale on the day of pricing. */
export interface SoldProduct {
  readonly code: string;
  readonly versionId: string;
}

export interface CompulsoryPricing {
  readonly now: Instant;
  readonly settings: QuoteSettings;
  readonly product: SoldProduct;
  readonly tariffs: CompulsoryTariffs;
  readonly tax: VehicleTaxTariffs;
}

export type CompulsoryResult =
  /** The input breaks a rule: nothing is stored. Paths lead from `input`. */
  | { readonly outcome: 'REFUSED'; readonly items: readonly RefusalItem[] }
  | {
      readonly outcome: 'QUOTED';
      readonly period: PolicyPeriod;
      readonly policy: QuotedPolicy;
      readonly tax: StoredTax;
      readonly pinnedTax: readonly TariffRef[];
      readonly notices: readonly StoredNotice[];
      /** Why it has no price; empty when it has one. */
      readonly refusals: readonly RefusalItem[];
    };

/** What a caller can correct is refused by path; a missing figure makes the part one that is not on offer. */
export function priceCompulsory(
  request: CompulsoryRequest,
  path: readonly string[],
  risk: QuoteRisk,
  pricing: CompulsoryPricing,
): CompulsoryResult {
  const judged = judgePeriod(request, pricing.now, pricing.settings, path);
  if (judged.outcome === 'REFUSED') return judged;
  const { period, term } = judged;
  const issueOn = dayOf(pricing.now);
  const facts = ratingFacts(risk.vehicle);
  const ground = term.outcome === 'SHORT' ? term.ground : undefined;
  const input: CompulsoryInput = {
    ...facts,
    issueOn,
    startsAt: period.startsAt,
    endsAt: period.endsAt,
    float: floatOutcome(risk.compulsoryRecord, {
      useNature: facts.useNature,
      issueOn,
      ...(ground ? { shortTermGround: ground } : {}),
    }),
    ...(term.outcome === 'SHORT' ? { shortTermMonths: term.months, shortTermGround: term.ground } : {}),
  };
  const rating = rateCompulsory(input, pricing.tariffs);
  if (rating.outcome === 'REFUSED') return { outcome: 'REFUSED', items: below(rating.items, ['input', 'vehicle']) };
  const asked: AskedPolicy = {
    kind: 'COMPULSORY',
    productCode: pricing.product.code,
    productVersionId: pricing.product.versionId,
    ...period,
    coverages: [STATUTORY],
    services: [],
  };
  const quoted = {
    outcome: 'QUOTED',
    period,
    tax: taxToJson(taxOf(risk.vehicle, request, issueOn, pricing.tax)),
    pinnedTax: [pricing.tax.national, pricing.tax.regional].flatMap((table) => (table ? [refOf(table.version)] : [])),
  } as const;
  if (rating.outcome === 'MISSING')
    return { ...quoted, policy: asked, notices: [], refusals: [{ ...refusalOf(rating), field: ['compulsory'] }] };
  const premiumFen = rating.premium.fen.toString();
  return {
    ...quoted,
    policy: {
      ...asked,
      coverages: [{ ...STATUTORY, premiumFen }],
      services: [],
      premiumFen,
      netFen: rating.net.fen.toString(),
      vatFen: rating.vat.fen.toString(),
      lines: linesToJson(rating.lines),
      rating: input,
      pinned: rating.pinned,
      illustrative: rating.illustrative,
      category: rating.category,
    },
    notices: rating.float.code === null ? [] : [floatNotice(rating.float.code)],
    refusals: [],
  };
}

/** The one statutory coverage: its limits are the law's, by the day of the accident. */
const STATUTORY = {
  code: 'COMPULSORY_LIABILITY',
  sumInsuredFen: null,
  deductibleFen: null,
  deductibleRate: null,
  days: null,
  dailyAmountFen: null,
  appliesTo: null,
  seats: null,
} as const;

/** A stored vehicle as the rate plan sees it. Low-speed trucks are rated with the tractors. */
export function ratingFacts(
  vehicle: StoredVehicle,
): Omit<CompulsoryInput, 'issueOn' | 'startsAt' | 'endsAt' | 'float'> {
  const tractorKind = vehicle.bodyKind === 'LOW_SPEED_TRUCK' ? 'LOW_SPEED_TRUCK' : vehicle.tractorKind;
  return {
    useNature: vehicle.useNature,
    energy: vehicle.energy ?? 'FUEL',
    region: vehicle.region,
    sideCar: vehicle.sideCar,
    trailer: vehicle.bodyKind === 'TRAILER',
    ...(vehicle.seats === null ? {} : { seats: vehicle.seats }),
    ...(vehicle.loadKg === null ? {} : { loadKg: vehicle.loadKg }),
    ...(vehicle.displacementMl === null ? {} : { displacementMl: vehicle.displacementMl }),
    ...(vehicle.powerKw === null ? {} : { powerKw: vehicle.powerKw }),
    ...(tractorKind === null ? {} : { tractorKind }),
  };
}

function taxOf(
  vehicle: StoredVehicle,
  request: CompulsoryRequest,
  collectedOn: LocalDate,
  tariffs: VehicleTaxTariffs,
): VehicleTax {
  const facts = ratingFacts(vehicle);
  return vehicleTax(
    {
      kind: taxKindOf(facts.useNature, facts.seats, facts.tractorKind),
      energy: facts.energy,
      taxYear: yearOf(collectedOn),
      collectedOn,
      purchasedOn:
        vehicle.unregistered && vehicle.unregistered.invoicedOn > addYears(collectedOn, -1)
          ? vehicle.unregistered.invoicedOn
          : null,
      proofOfPayment: request.taxPaid,
      ...(facts.displacementMl === undefined ? {} : { displacementMl: facts.displacementMl }),
      ...(facts.seats === undefined ? {} : { seats: facts.seats }),
      ...(vehicle.kerbMassKg === null ? {} : { kerbMassKg: vehicle.kerbMassKg }),
    },
    tariffs,
  );
}

function taxToJson(tax: VehicleTax): StoredTax {
  const fen = (amount: Money | null): string | null => amount && amount.fen.toString();
  return { ...tax, amount: fen(tax.amount), lateFee: fen(tax.lateFee), total: fen(tax.total) };
}
