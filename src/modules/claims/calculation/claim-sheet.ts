/** What a calculation answers: lines that a claimant can follow, sums that are exact, and what is not paid and why. */
import type { Money } from '../../../kernel/money.js';
import type { Fact, RuleRef, Sentence } from '../../../kernel/refusal.js';
import type { CoverageCode, PolicyKind } from '../../products/index.js';
import type { AccidentFault, ClauseEdition } from './accident.js';

/** What a line does. */
export const CALCULATION_STEPS = [
  'LOSS',
  'APPORTIONMENT',
  'COMPULSORY_LIMIT',
  'LIABILITY_SHARE',
  'DEDUCTIBLE',
  'LIMIT',
  'RECEIVED',
  'SALVAGE',
  'RESCUE',
  'PAYABLE',
  'EXCLUDED',
  'ALREADY_PAID',
  'RECOVERY',
] as const;
export type CalculationStep = (typeof CALCULATION_STEPS)[number];

/** One line: the result of one step, in the order in which it was calculated. */
export interface SheetLine {
  readonly step: CalculationStep;
  readonly policyKind: PolicyKind;
  readonly coverage: CoverageCode;
  /** Key of the victim, or `INSURED`; null when it concerns all. */
  readonly beneficiary: string | null;
  /** How it comes about: `(52,000 − 2,000) × 70 %`. */
  readonly label: Sentence;
  /** Result of this line. */
  readonly amount: Money;
  /** Figures it used. */
  readonly facts: readonly Fact[];
  readonly source: RuleRef;
}

export type NotPayableCode =
  | 'EXCLUDED'
  | 'NOT_INSURED'
  | 'ABOVE_LIMIT'
  | 'NOT_LIABLE'
  | 'DEDUCTED'
  | 'NOT_YET'
  | 'USED_UP'
  | 'CONDITIONS_NOT_MET'
  | 'RULE_OFF'
  | 'BORNE_BY_OTHERS'
  | 'NOTE';

/** What is not paid and why, or a rule that a reader must know. */
export interface SheetStatement {
  readonly code: NotPayableCode;
  readonly policyKind: PolicyKind;
  readonly coverage: CoverageCode | null;
  readonly beneficiary: string | null;
  /** Null when it is no amount. */
  readonly amount: Money | null;
  readonly text: Sentence;
  readonly source: RuleRef;
}

/** One payable amount: everything the sheet pays is the sum of these. */
export interface Payable {
  readonly policyKind: PolicyKind;
  readonly coverage: CoverageCode;
  /** Key of the victim whose loss it pays, or `INSURED`. */
  readonly beneficiary: string;
  readonly amount: Money;
}

/** Payable, paid and open: of a policy, of a beneficiary under it, or of all. */
export interface Balance {
  readonly payable: Money;
  readonly alreadyPaid: Money;
  /** Still to pay; never negative. */
  readonly outstanding: Money;
  /** Paid beyond what is payable: to come back from whoever has it. */
  readonly toReturn: Money;
}

/** What one other vehicle owes for the own damage that was paid (代位求偿, IL 60). */
export interface Subrogation {
  /** Name of the vehicle within the record. */
  readonly vehicle: string;
  /** Out of the property limit of its compulsory cover, insured or not. */
  readonly compulsory: Money;
  /** By its liability, for what compulsory limits leave. */
  readonly liability: Money;
  /** To be claimed from it; all of them together no more than was paid, less what the insured has already. */
  readonly amount: Money;
}

export interface ClaimSheet {
  readonly outcome: 'CALCULATED';
  /** Clauses whose formulas apply to the commercial policy; null without one. */
  readonly edition: ClauseEdition | null;
  readonly lines: readonly SheetLine[];
  readonly statements: readonly SheetStatement[];
  readonly payables: readonly Payable[];
  readonly policies: readonly (Balance & { readonly policyKind: PolicyKind })[];
  readonly coverages: readonly {
    readonly policyKind: PolicyKind;
    readonly coverage: CoverageCode;
    readonly payable: Money;
  }[];
  readonly beneficiaries: readonly (Balance & { readonly beneficiary: string; readonly policyKind: PolicyKind })[];
  readonly total: Balance;
  /** Of the payable, what is recovered from the one liable afterwards (CTR 22, SPCT 15). */
  readonly recourse: Money;
  /** What may be claimed from the other vehicles for the own damage paid (IL 60). Sheets of before did not say. */
  readonly subrogations?: readonly Subrogation[];
  /** Coverages that end with this payment, without premium back (MC14 21). */
  readonly endsCoverages: readonly CoverageCode[];
}

/** The record cannot be calculated; every reason at once. */
export interface NotCalculable {
  readonly outcome: 'NOT_CALCULABLE';
  readonly faults: readonly AccidentFault[];
}

export type ClaimCalculation = ClaimSheet | NotCalculable;
