/** Words of commercial rating: what goes in, what comes out. Everything that goes in is plain JSON and is stored. */
import type { Instant, LocalDate } from '../../kernel/dates.js';
import type { Money } from '../../kernel/money.js';
import type { RefusalItem } from '../../kernel/refusal.js';
import type { CommercialSelection, SelectedCoverage, SelectedService } from '../products/index.js';
import type { BodyKind, EnergyKind, UseNature } from '../registry/index.js';
import type { TariffRef } from './tariff.js';
import type { PremiumLine, TariffMiss } from './words.js';

/** Commercial cover of one vehicle as the industry platform records it. */
export interface CommercialRecord {
  /** Former policies, any order. `paidClaims` counts claims paid under it. */
  readonly policies: readonly {
    readonly startsOn: LocalDate;
    /** First day no longer covered, as it really ended (cancelled early: that day). */
    readonly endsOn: LocalDate;
    readonly paidClaims: number;
    /** Shorter than a year by its terms. */
    readonly shortTerm: boolean;
  }[];
  /** Last change of owner; null when none is known. */
  readonly ownerChangedOn: LocalDate | null;
  /** Violation record as the region's traffic authority grades it; null where the region does not link violations. */
  readonly violationGrade: string | null;
}

export const NO_CLAIM_REASONS = [
  'NEW_VEHICLE',
  'FIRST_YEAR',
  'OWNER_CHANGED',
  'LAPSED',
  'CLEAN_YEARS',
  'CLAIMS_AND_YEARS',
  'NO_REDUCTION_AFTER_LAPSE',
  'NO_REDUCTION_AFTER_SHORT_TERM',
] as const;
export type NoClaimReason = (typeof NO_CLAIM_REASONS)[number];

/** No-claim level (无赔款优待) and why it is what it is. */
export interface NoClaimOutcome {
  /** −4 … 5. */
  readonly level: number;
  readonly reason: NoClaimReason;
  readonly consecutiveYears: number;
  readonly claims: number;
}

export interface CommercialInput {
  readonly issueOn: LocalDate;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly region: string;
  readonly useNature: UseNature;
  readonly bodyKind: BodyKind;
  readonly energy: EnergyKind;
  readonly seats: number | null;
  readonly loadKg: number | null;
  readonly modelCode: string | null;
  /** First registration; null for a car not yet registered. */
  readonly firstRegisteredOn: LocalDate | null;
  readonly newPriceFen: string | null;
  /** Sums insured resolved: vehicle damage carries its agreed actual value, at most `actualValue` on the day of `startsAt`. */
  readonly selection: CommercialSelection;
  readonly noClaim: NoClaimOutcome;
  readonly violationGrade: string | null;
  /** Autonomous pricing factor (自主定价系数) as applied, exact decimal. */
  readonly autonomousFactor: string;
}

export interface CommercialPremium {
  readonly outcome: 'RATED';
  /** To pay, VAT included: the premiums of all coverages and services. */
  readonly premium: Money;
  readonly net: Money;
  readonly vat: Money;
  /** In the order of the selection. Those that take cover away have a negative premium. */
  readonly coverages: readonly (SelectedCoverage & { readonly premium: Money })[];
  readonly services: readonly (SelectedService & { readonly premium: Money })[];
  readonly lines: readonly PremiumLine[];
  readonly pinned: readonly TariffRef[];
  readonly illustrative: boolean;
  readonly factors: { readonly noClaim: string; readonly violation: string; readonly autonomous: string };
}

export interface CommercialRefusal {
  readonly outcome: 'REFUSED';
  readonly items: readonly RefusalItem[];
}

export type CommercialRating = CommercialPremium | TariffMiss | CommercialRefusal;
