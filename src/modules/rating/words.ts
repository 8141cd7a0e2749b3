/** The words of this room, as the API writes them. What a vehicle is called comes from the room that keeps vehicles. */
import type { Money } from '../../kernel/money.js';
import type { Fact, RuleRef, Sentence } from '../../kernel/refusal.js';
import { type EnergyKind, TRACTOR_KINDS } from '../registry/index.js';

/** Kinds with a tractor's rate: a low-speed truck (低速载货汽车) is no tractor, yet pays by the row its region names. */
export const TRACTOR_RATE_KINDS = [...TRACTOR_KINDS, 'LOW_SPEED_TRUCK'] as const;
export type TractorRateKind = (typeof TRACTOR_RATE_KINDS)[number];

export const FLOAT_CODES = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'] as const;
export type FloatCode = (typeof FLOAT_CODES)[number];

export const FLOAT_SCHEMES = ['A', 'B', 'C', 'D', 'E'] as const;
export type FloatScheme = (typeof FLOAT_SCHEMES)[number];

/** The only grounds on which compulsory cover may be shorter than a year (CTR 20). */
export const SHORT_TERM_GROUNDS = ['FOREIGN_ENTRY', 'TEMPORARY_ROAD_USE', 'NEAR_SCRAPPING'] as const;
export type ShortTermGround = (typeof SHORT_TERM_GROUNDS)[number];

/** Which clauses a vehicle is insured by, told by its energy (domain 2.1). A hybrid without a plug is a fuel vehicle. */
export const CLAUSE_FAMILIES = ['FUEL', 'NEW_ENERGY'] as const;
export type ClauseFamily = (typeof CLAUSE_FAMILIES)[number];

export function clauseFamilyOf(energy: EnergyKind): ClauseFamily {
  return energy === 'FUEL' || energy === 'HYBRID' ? 'FUEL' : 'NEW_ENERGY';
}

/** The four main coverages of commercial insurance; everything else hangs on one of them. */
export const COMMERCIAL_MAINS = [
  'VEHICLE_DAMAGE',
  'THIRD_PARTY_LIABILITY',
  'DRIVER_LIABILITY',
  'PASSENGER_LIABILITY',
] as const;
export type CommercialMain = (typeof COMMERCIAL_MAINS)[number];

export function isCommercialMain(code: string): code is CommercialMain {
  return (COMMERCIAL_MAINS as readonly string[]).includes(code);
}

export const PREMIUM_LINE_KINDS = [
  'BASE',
  'SHORT_TERM',
  'FLOAT',
  'FACTOR',
  'SERVICE',
  'ROUNDING',
  'PRO_RATA',
  'FEE',
] as const;
export type PremiumLineKind = (typeof PREMIUM_LINE_KINDS)[number];

/** One step of a premium; the amounts of all its lines add up to it, to the fen. */
export interface PremiumLine {
  readonly kind: PremiumLineKind;
  /** Code of the coverage; null for a service. */
  readonly coverage: string | null;
  /** Main coverage that it is taken for, where it can be taken for several. */
  readonly appliesTo?: string;
  readonly label: Sentence;
  /** Factor applied, an exact decimal as text; null when the line is not a factor. */
  readonly factor: string | null;
  readonly amount: Money;
  readonly source: RuleRef;
}

/**
 * Whom to turn to when a figure is missing: the branch of a region imports that region's tables, head office the
 * national ones. The room that knows the insurer's institutions finds which one it is.
 */
export type TurnTo =
  { readonly institution: 'HEAD_OFFICE' } | { readonly institution: 'BRANCH'; readonly region: string };

/** No published figure: never a decline, never zero. */
export interface TariffMiss {
  readonly outcome: 'MISSING';
  readonly code: 'TARIFF_MISSING';
  readonly message: Sentence;
  readonly facts: readonly Fact[];
  readonly turnTo: TurnTo;
}
