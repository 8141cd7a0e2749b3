/** How tiers are made: weights and cut-offs that nobody but the insurer can know, so they are dated settings; without them the rule is off (C-08). */
import type { LocalDate } from '../../../kernel/dates.js';
import type { Sentence } from '../../../kernel/refusal.js';

export type Tiered = 'CUSTOMER' | 'PARTNER';

/** 效益贡献度, 规模, 客户忠诚度 (S-275 to S-278). */
export const TIER_FACTORS = ['CONTRIBUTION', 'SIZE', 'LOYALTY'] as const;
export type TierFactorName = (typeof TIER_FACTORS)[number];

/** From this value on, so many points; below all of them none. */
export interface Cutoff {
  readonly atLeast: string;
  readonly points: string;
}

export interface FactorRule {
  /** Fraction; the weights of a scheme make one. */
  readonly weight: string;
  /** Rising. Contribution and premium in yuan, vehicles as a number, loyalty in whole years. */
  readonly cutoffs: readonly Cutoff[];
}

export interface TierScheme {
  readonly of: Tiered;
  readonly from: LocalDate;
  /** First day it no longer holds; null: open. */
  readonly until: LocalDate | null;
  /** Months back from today that contribution and premium are reckoned over. */
  readonly months: number;
  readonly sizeBy: 'PREMIUM' | 'VEHICLES';
  /** Days without cover that do not yet break loyalty. */
  readonly gapDays: number;
  /** A factor that is left out counts nothing. */
  readonly factors: Readonly<Partial<Record<TierFactorName, FactorRule>>>;
  /** Falling by points; the last from 0 on. */
  readonly tiers: readonly { readonly code: string; readonly atLeast: string; readonly service: Sentence }[];
}

/** What the factors are reckoned from, exact. */
export interface TierFigures {
  /** Premium net of VAT, earned by the day in the period; yuan. */
  readonly earned: string;
  /** Commission net of VAT, by the same days; yuan. */
  readonly commission: string;
  /** Claims paid in the period: what has arrived at payees; yuan. */
  readonly claims: string;
  /** Premium net of VAT of policies issued in the period; yuan. */
  readonly written: string;
  /** Vehicles insured now. */
  readonly vehicles: number;
  /** Whole years of cover without a break until now; 0 for whoever is not insured. */
  readonly years: number;
}
