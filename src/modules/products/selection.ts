/**
 * Words for what can be chosen of a product, and for what somebody chose. Plain JSON: it is stored with quotes, applications and policies; amounts
 * are fen as text, fractions exact decimals as text.
 */

/** Coverages (险别) that the gateway knows; retired ones stay readable and claimable. A new one is an entry here. */
export const COVERAGE_CODES = [
  'COMPULSORY_LIABILITY',
  'VEHICLE_DAMAGE',
  'THIRD_PARTY_LIABILITY',
  'DRIVER_LIABILITY',
  'PASSENGER_LIABILITY',
  'ABSOLUTE_DEDUCTIBLE_RATE',
  'WHEEL_LOSS',
  'NEW_EQUIPMENT',
  'BODY_SCRATCH',
  'REPAIR_PERIOD_COMPENSATION',
  'ENGINE_WATER_EXCLUSION',
  'CARGO_LIABILITY',
  'MENTAL_DAMAGE',
  'HOLIDAY_DOUBLE_LIMIT',
  'NON_MEDICARE_MEDICAL',
  'VALUE_ADDED_SERVICE',
  'GRID_FAILURE_LOSS',
  'CHARGER_LOSS',
  'CHARGER_LIABILITY',
  'WHOLE_VEHICLE_THEFT',
  'GLASS_BREAKAGE',
  'SPONTANEOUS_COMBUSTION',
  'ENGINE_WADING',
  'DEDUCTIBLE_WAIVER',
  'THIRD_PARTY_NOT_FOUND',
  'DESIGNATED_REPAIR_SHOP',
] as const;
export type CoverageCode = (typeof COVERAGE_CODES)[number];

/** Value-added services (增值服务), filed with the product: a gift outside it is a prohibited benefit (IL 116, 131). */
export const SERVICE_CODES = ['ROADSIDE_ASSISTANCE', 'SAFETY_CHECK', 'DESIGNATED_DRIVING', 'INSPECTION_PROXY'] as const;
export type ServiceCode = (typeof SERVICE_CODES)[number];

/** What a coverage asks to be chosen. */
export const CHOICE_KINDS = [
  'APPLIES_TO',
  'SUM_INSURED',
  'DEDUCTIBLE',
  'DEDUCTIBLE_RATE',
  'DAYS',
  'DAILY_AMOUNT',
  'SEATS',
] as const;
export type ChoiceKind = (typeof CHOICE_KINDS)[number];

/**
 * Where a value comes from when nothing is chosen: ACTUAL_VALUE, what the vehicle is worth when it is rated (stays
 * open until then); PASSENGER_SEATS, approved seats without the driver's, also the most; MAIN_LIMIT, the limit of the
 * main coverage; DAYS_TIMES_DAILY_AMOUNT. The last two follow: another value does not pass.
 */
export const DERIVATIONS = ['ACTUAL_VALUE', 'PASSENGER_SEATS', 'MAIN_LIMIT', 'DAYS_TIMES_DAILY_AMOUNT'] as const;
export type Derivation = (typeof DERIVATIONS)[number];

/** Coverage as chosen, complete: every choice it asks for is made. */
export interface SelectedCoverage {
  readonly code: string;
  /** Limit, or agreed actual value (保险金额/责任限额); null where none applies. */
  readonly sumInsuredFen: string | null;
  /** Absolute deductible (绝对免赔额); null when none. */
  readonly deductibleFen: string | null;
  /** Absolute deductible rate (绝对免赔率), a fraction; null when none. */
  readonly deductibleRate: string | null;
  readonly days: number | null;
  readonly dailyAmountFen: string | null;
  /** Main coverage it applies to, where it can apply to several; null where obvious. */
  readonly appliesTo: string | null;
  readonly seats: number | null;
}

export interface SelectedService {
  readonly code: string;
  readonly count: number;
}

/** A commercial selection that passed its check. */
export interface CommercialSelection {
  readonly coverages: readonly SelectedCoverage[];
  readonly services: readonly SelectedService[];
}

/** Coverage as somebody wishes it; what is left out takes its standard. A selection that passed is a wish that passes. */
export type CoverageWish = Pick<SelectedCoverage, 'code'> & Partial<SelectedCoverage>;

export interface SelectionWish {
  readonly coverages: readonly CoverageWish[];
  readonly services: readonly SelectedService[];
}

/** A coverage is named once, except where it is taken for several main coverages separately (医保外医疗费用责任险). */
export function coverageKey(coverage: Pick<SelectedCoverage, 'code' | 'appliesTo'>): string {
  return coverage.appliesTo === null ? coverage.code : `${coverage.code}:${coverage.appliesTo}`;
}

/** Codes of everything chosen, the services by the coverage they stand under; what agreements speak of (COVERAGES). */
export function coverageCodesOf(selection: CommercialSelection): string[] {
  const chosen = [...new Set(selection.coverages.map(({ code }) => code))];
  return selection.services.length > 0 ? [...chosen, 'VALUE_ADDED_SERVICE'] : chosen;
}
