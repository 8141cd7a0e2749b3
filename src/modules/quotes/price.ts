/** Pricing one option, pure: the same risk, day and pinned tariffs give the same fen, for ever. */
import { addYears, dayOf, formatInstant, type Instant, type LocalDate, yearOf } from '../../kernel/dates.js';
import { add, type Money } from '../../kernel/money.js';
import type { RefusalItem } from '../../kernel/refusal.js';
import {
  type CompulsoryInput,
  type CompulsoryTariffs,
  floatOutcome,
  linesToJson,
  RatingRefusals,
  rateCompulsory,
  refOf,
  refusalOf,
  taxKindOf,
  vehicleTax,
  type VehicleTax,
  type VehicleTaxTariffs,
} from '../rating/index.js';
import type { StoredVehicle } from '../registry/index.js';
import type {
  CompulsoryRequest,
  OptionDetail,
  OptionRequest,
  QuoteRisk,
  StoredNotice,
  VehicleTaxJson,
} from './quote.js';
import { below, judgePeriod, type QuoteSettings } from './quote.rules.js';

export interface Pricing {
  readonly now: Instant;
  readonly settings: QuoteSettings;
  readonly compulsory: CompulsoryTariffs;
  readonly tax: VehicleTaxTariffs;
}

export interface PricedOption {
  readonly label: string;
  readonly offered: boolean;
  readonly startsAt: Instant | null;
  readonly endsAt: Instant | null;
  readonly premium: Money | null;
  readonly payable: Money | null;
  readonly detail: OptionDetail;
}

export type OptionResult =
  | { readonly outcome: 'PRICED'; readonly option: PricedOption }
  /** The input breaks a rule: nothing is stored. Paths lead from `input`. */
  | { readonly outcome: 'REFUSED'; readonly items: readonly RefusalItem[] };

/** Prices an option. What a caller can correct is refused by path; a missing figure makes the option one that is not on offer. */
export function priceOption(request: OptionRequest, index: number, risk: QuoteRisk, pricing: Pricing): OptionResult {
  const path = ['input', 'options', String(index), 'compulsory'];
  const { compulsory } = request;
  const period = judgePeriod(compulsory, pricing.now, pricing.settings, path);
  if (period.outcome === 'REFUSED') return period;
  const { startsAt, endsAt, term } = period;

  const issueOn = dayOf(pricing.now);
  const facts = ratingFacts(risk.vehicle);
  const ground = term.outcome === 'SHORT' ? term.ground : undefined;
  const input: CompulsoryInput = {
    ...facts,
    issueOn,
    startsAt,
    endsAt,
    float: floatOutcome(risk.history, {
      useNature: facts.useNature,
      issueOn,
      ...(ground ? { shortTermGround: ground } : {}),
    }),
    ...(term.outcome === 'SHORT' ? { shortTermMonths: term.months, shortTermGround: term.ground } : {}),
  };
  const rating = rateCompulsory(input, pricing.compulsory);
  const tax = taxOf(risk.vehicle, compulsory, issueOn, pricing.tax);
  const nothing = { lines: [], net: null, vat: null, category: null, illustrative: false };
  const pinnedTax = [pricing.tax.national, pricing.tax.regional].flatMap((table) =>
    table ? [refOf(table.version)] : [],
  );
  const asked = { requested: request, tax: taxToJson(tax), pinnedTax, notices: risk.notices };
  switch (rating.outcome) {
    case 'REFUSED':
      return { outcome: 'REFUSED', items: below(rating.items, ['input', 'vehicle']) };
    case 'MISSING':
      return {
        outcome: 'PRICED',
        option: {
          label: request.label,
          offered: false,
          startsAt,
          endsAt,
          premium: null,
          payable: null,
          detail: { ...asked, ...nothing, rating: input, pinned: [], refusals: [refusalOf(rating)] },
        },
      };
    case 'RATED':
      return {
        outcome: 'PRICED',
        option: {
          label: request.label,
          offered: true,
          startsAt,
          endsAt,
          premium: rating.premium,
          payable: tax.total ? add(rating.premium, tax.total) : rating.premium,
          detail: {
            ...asked,
            rating: input,
            pinned: rating.pinned,
            lines: linesToJson(rating.lines),
            net: rating.net.fen.toString(),
            vat: rating.vat.fen.toString(),
            category: rating.category,
            illustrative: rating.illustrative,
            notices: [...risk.notices, ...noticesOf(rating.float.code, rating.illustrative)],
            refusals: [],
          },
        },
      };
  }
}

/** A price nobody stands by any more is none: past the day its tariffs bind, the option is not on offer. */
export function whileBinding(option: PricedOption, bindsUntil: Instant | null, now: Instant): PricedOption {
  if (!option.offered || bindsUntil === null || bindsUntil > now) return option;
  const refusal: RefusalItem = {
    code: RatingRefusals.TARIFF_MISSING,
    facts: [
      { name: 'institution', value: 'HEAD_OFFICE' },
      { name: 'tariff', value: option.detail.pinned.map((ref) => `${ref.code} ${ref.version}`).join(', ') },
      { name: 'bindsUntil', value: formatInstant(bindsUntil) },
    ],
    message: {
      zh: '现行费率的承诺期已于 {bindsUntil} 结束,请联系{institution}。',
      en: 'The figures in force bind nobody since {bindsUntil}. Turn to {institution}.',
    },
  };
  const { detail } = option;
  return {
    ...option,
    offered: false,
    premium: null,
    payable: null,
    detail: {
      ...detail,
      pinned: [],
      lines: [],
      net: null,
      vat: null,
      category: null,
      illustrative: false,
      refusals: [refusal],
    },
  };
}

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

function taxToJson(tax: VehicleTax): VehicleTaxJson {
  const fen = (amount: Money | null): string | null => amount && amount.fen.toString();
  return { ...tax, amount: fen(tax.amount), lateFee: fen(tax.lateFee), total: fen(tax.total) };
}

/** What the customer must be told: the float notice (费率浮动告知书) whenever a record moved the premium. */
function noticesOf(floatCode: string | null, illustrative: boolean): StoredNotice[] {
  const notices: StoredNotice[] = [];
  if (floatCode !== null) {
    notices.push({
      code: 'FLOAT_NOTICE',
      mustConfirm: true,
      message: {
        zh: `交强险费率浮动告知:依据行业平台的事故记录适用浮动系数 ${floatCode}。`,
        en: `Float notice of compulsory cover: code ${floatCode} applies from the accident record of the industry platform.`,
      },
    });
  }
  if (illustrative) {
    notices.push({
      code: 'ILLUSTRATIVE_FIGURES',
      mustConfirm: false,
      message: {
        zh: '部分费率仅为示例,不得据此销售。',
        en: 'Some figures are examples, not licensed data: do not sell on them.',
      },
    });
  }
  return notices;
}
