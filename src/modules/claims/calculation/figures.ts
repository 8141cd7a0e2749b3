/**
 * Figures that the formulas take, as dated data. What the field facts do not know is a setting: absent, its rule is off
 * and the sheet says so.
 */
import type { LocalDate } from '../../../kernel/dates.js';
import type { Sentence } from '../../../kernel/refusal.js';
import type { CoverageCode, ProductDocument } from '../../products/index.js';
import type { ClauseEdition, SeparatePart, SettledDegree } from './accident.js';

/** Figures of one edition of clauses; rates are fractions as text, null where the edition has no such rule. */
export interface ClauseFigures {
  readonly name: Sentence;
  /** How a source names it: `MC14`. */
  readonly document: string;
  /** Deductible by degree of liability (事故责任免赔率) of damage, third party and occupants. */
  readonly faultRates: Readonly<Record<SettledDegree, string>> | null;
  readonly notFoundRate: string | null;
  readonly unsafeLoadingRate: string | null;
  readonly theft: {
    /** Theft of the whole vehicle is part of vehicle damage. */
    readonly inDamage: boolean;
    readonly rate: string | null;
    readonly ratePerMissingPaper: string | null;
  };
  /** Parts that vehicle damage itself pays for. */
  readonly damageIncludes: readonly SeparatePart[];
  /** Deductible rates that additional coverages carry themselves. */
  readonly ownRates: Readonly<Partial<Record<CoverageCode, string>>>;
  /** Additional coverages that take the deductible rates of vehicle damage. */
  readonly ratesOfDamage: readonly CoverageCode[];
}

/** Shares of a liability for which only the degree is known (MC14 23, 39). */
export interface LiabilityShares {
  readonly from: LocalDate;
  readonly shares: Readonly<Record<SettledDegree, string>>;
  /** Most that a motor vehicle without fault bears towards people who do not drive one (RTS 76). */
  readonly withoutFaultAtMost: string;
}

/** Public holidays as published, for doubled limits. Days outside `[from, until)` are not known. */
export interface HolidayTable {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly days: readonly LocalDate[];
  readonly source: string;
}

/** Each compulsory insurer pays his own car (互碰自赔). */
export interface MutualSettlementTerms {
  readonly from: LocalDate;
  /** Most that any of the cars may be damaged, yuan. */
  readonly mostPerVehicle: string;
}

export interface CalculationFigures {
  /** Of the compulsory product: limits by the date of the accident. */
  readonly compulsoryLimits: ProductDocument['liabilityLimits'];
  readonly liabilityShares: readonly LiabilityShares[];
  readonly clauses: Readonly<Record<ClauseEdition, ClauseFigures>>;
  /** Days after the police case was opened before a stolen vehicle is paid (MC14 51). */
  readonly theftDays: number;
  readonly mutualSettlement: readonly MutualSettlementTerms[];
  /** Setting. Empty: limits are not doubled, and the sheet says so. */
  readonly holidays: readonly HolidayTable[];
  /** Setting: from this day vehicles without liability pay nothing to each other out of their limits; null: they do. */
  readonly noFaultPayEachOtherNothingFrom: LocalDate | null;
  /** Setting: medical costs outside the public list go into the compulsory medical limit; false: they do not. */
  readonly outsideListInCompulsory: boolean;
}
