/**
 * Words for what somebody chose of a product. Plain JSON: it is stored with quotes, applications and policies; amounts
 * are fen as text, fractions exact decimals as text.
 */

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

/** A coverage is named once, except where it is taken for several main coverages separately (医保外医疗费用责任险). */
export function coverageKey(coverage: Pick<SelectedCoverage, 'code' | 'appliesTo'>): string {
  return coverage.appliesTo === null ? coverage.code : `${coverage.code}:${coverage.appliesTo}`;
}
