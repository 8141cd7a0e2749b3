/**
 * What a calculation (理算) rests on: plain records, no I/O. The room reads them from the claim, its assessments and its
 * policies; everything that needs judgement (who is liable, what is excluded, what a loss amounts to) is decided before
 * and comes in as a fact. One record speaks of one insured vehicle: an accident between two of ours has two sheets.
 */
import type { Instant, LocalDate } from '../../../kernel/dates.js';
import type { Money } from '../../../kernel/money.js';
import type { RuleRef, Sentence } from '../../../kernel/refusal.js';
import {
  type CoverageCode,
  MOTORCYCLE_TRACTOR_CODE,
  NEV_CODE,
  type PolicyKind,
  type SelectedCoverage,
  SPECIAL_CODE,
} from '../../products/index.js';

/** Degree of liability as settled (事故责任); nothing is calculated while it is not. */
export type SettledDegree = 'FULL' | 'MAJOR' | 'EQUAL' | 'MINOR' | 'NONE';

/** Editions of clauses with figures of their own: commercial motor 2014 and 2020, new energy, special vehicles, motorcycles and tractors. */
export type ClauseEdition = 'MC14' | 'MC20' | 'NEV21' | 'SP20' | 'MT20';

/** The edition of a commercial product's version. */
export function clauseEditionOf(productCode: string, edition: string): ClauseEdition {
  if (productCode === NEV_CODE) return 'NEV21';
  if (productCode === SPECIAL_CODE) return 'SP20';
  if (productCode === MOTORCYCLE_TRACTOR_CODE) return 'MT20';
  return edition === '2014' ? 'MC14' : 'MC20';
}

export interface SettledLiability {
  readonly degree: SettledDegree;
  /** Share settled by police, court or the parties, a fraction as text (`"0.65"`); null: that of the degree. */
  readonly share: string | null;
}

export interface InsuredVehicle {
  /** Name of the vehicle within this record. */
  readonly key: string;
  readonly liability: SettledLiability;
  /** Its compulsory cover: with us, with another insurer, or missing. Commercial cover deducts it all the same. */
  readonly compulsory: 'OURS' | 'ELSEWHERE' | 'NONE';
  /** Unlicensed or drunk driver, stolen vehicle, wilful act: compulsory cover pays injury only, and recovers it (CTR 22). */
  readonly compulsoryRecourse: RuleRef | null;
  readonly commercial: CommercialCover | null;
  /** Tractor and trailer in one train: the other half. */
  readonly connected: ConnectedVehicle | null;
  /** Loaded against the rules, which was not the direct cause. */
  readonly unsafeLoading: boolean;
}

export interface ConnectedVehicle {
  readonly key: string;
  /** What the other half is. A trailer has no compulsory cover; a tractor also stands among the other vehicles. */
  readonly is: 'TRACTOR' | 'TRAILER';
  readonly thirdPartyLimit: Money;
}

/** The commercial policy as it stood at the accident. */
export interface CommercialCover {
  readonly edition: ClauseEdition;
  readonly coverages: readonly SelectedCoverage[];
  /** Actual value of the vehicle at inception, as rated; null when only the sum insured is known. */
  readonly actualValue: Money | null;
  /** Paid in this period under a coverage that ends when it is used up. */
  readonly usedBefore: readonly { readonly coverage: CoverageCode; readonly amount: Money }[];
  /**
   * Coverages that another claim of the policy brought to their end (MC14 21), and whether by an accident before this one.
   * One that ended by a later accident still pays what happened before, but the whole vehicle only once. Records of before
   * did not say.
   */
  readonly endedBefore?: readonly { readonly coverage: CoverageCode; readonly earlier: boolean }[];
  /** Policies of other insurers on the same interest (IL 56). */
  readonly coexisting: readonly { readonly coverage: CoverageCode; readonly sumInsured: Money }[];
}

export interface OtherVehicle {
  readonly key: string;
  /** Whether its limits are those with liability. */
  readonly degree: SettledDegree;
  readonly compulsoryInsured: boolean;
}

export const LOSS_KINDS = ['deathDisability', 'mentalDamage', 'medical', 'medicalOutsideList', 'property'] as const;
export type LossKind = (typeof LOSS_KINDS)[number];

/** Losses as assessed; what is absent is nothing. `medical` is what the public list covers, the rest stands apart. */
export type Losses = { readonly [K in LossKind]?: Money };

/** Somebody, or somebody's property, harmed. Own occupants too; the insured vehicle itself stands in `ownDamage`. */
export interface Victim {
  readonly key: string;
  /** Vehicle that the person was aboard, or that the property is or was on; null when none. */
  readonly vehicle: string | null;
  readonly is: 'PEDESTRIAN_OR_CYCLIST' | 'DRIVER' | 'PASSENGER' | 'OWNER_OF_PROPERTY';
  /** Share settled towards this victim, where it is not that of the accident; a fraction as text. */
  readonly share: string | null;
  /** The victim asks that mental damage comes first out of the compulsory limit (SPCT 16). */
  readonly mentalDamageFirst: boolean;
  readonly losses: Losses;
}

/** Damage of the insured vehicle. */
export interface OwnDamage {
  readonly extent: 'PARTIAL' | 'TOTAL';
  /** Cost of repair as assessed; for a total loss the value of the vehicle at the accident. */
  readonly loss: Money;
  /** What the insured already has from third parties for it, compulsory cover of others included. */
  readonly received: Money;
  /** Agreed value of what the insured keeps. */
  readonly salvage: Money;
  /** A third party should answer and cannot be found. */
  readonly thirdPartyNotFound: boolean;
  readonly rescue: Rescue | null;
  /** Days the vehicle stood for repair; null when none are claimed. */
  readonly repairDays: number | null;
}

export interface Rescue {
  readonly cost: Money;
  /** Where property that is not insured was rescued too: value of the insured part and of all; null when alone. */
  readonly values: { readonly insured: Money; readonly all: Money } | null;
}

/** Losses with a coverage of their own in some edition, told apart from the general damage. */
export const SEPARATE_PARTS = [
  'GLASS',
  'ENGINE_WATER',
  'COMBUSTION',
  'SCRATCH',
  'WHEELS',
  'EQUIPMENT',
  'GRID_FAILURE',
  'CHARGER',
  'CARGO',
  'CHARGER_LIABILITY',
] as const;
export type SeparatePart = (typeof SEPARATE_PARTS)[number];

export interface SeparateLoss {
  readonly part: SeparatePart;
  readonly loss: Money;
  readonly received: Money;
}

/** Theft or robbery of the whole vehicle; stands instead of `ownDamage`. */
export interface Theft {
  readonly policeCaseOn: LocalDate;
  /** Repair of what happened to it while it was gone; null while it is not found. */
  readonly foundDamage: Money | null;
  /** Registration certificate, vehicle licence, proof of origin that the insured cannot hand over. */
  readonly missingPapers: number;
  readonly received: Money;
}

/** The handler's decision that something is not paid; the calculation states it and never guesses one. */
export interface Exclusion {
  readonly policyKind: PolicyKind;
  /** Null: every coverage of the policy. */
  readonly coverage: CoverageCode | null;
  /** Null: everybody. */
  readonly victim: string | null;
  /** Only this part of the loss, already left out of the losses given; null: all of it. */
  readonly amount: Money | null;
  readonly rule: RuleRef;
  /** What was found, in words for the claimant; absent where the rule says all. */
  readonly reasons?: string;
  /** Decision that it rests on; absent where the calculator gave it. */
  readonly decisionId?: string;
}

/** Money that has gone out on the claim before: advance, part, or an earlier final payment. */
export interface PaidBefore {
  /** Null: of this beneficiary, under whichever policy owes it; compulsory cover first. */
  readonly policyKind: PolicyKind | null;
  /** Key of a victim, or `INSURED`; null when it cannot be told, then it is set against the policy as a whole. */
  readonly beneficiary: string | null;
  readonly amount: Money;
}

/** Beneficiary of own damage and of all that is not somebody else's. */
export const INSURED = 'INSURED';

export interface Accident {
  readonly occurredAt: Instant;
  readonly calculatedOn: LocalDate;
  readonly insured: InsuredVehicle;
  readonly others: readonly OtherVehicle[];
  readonly victims: readonly Victim[];
  readonly ownDamage: OwnDamage | null;
  readonly separate: readonly SeparateLoss[];
  readonly theft: Theft | null;
  /** The parties ask that each one's compulsory insurer pays his own car (互碰自赔). */
  readonly mutualSettlementAsked: boolean;
  readonly exclusions: readonly Exclusion[];
  /** Decisions on exclusions and recourse that stood when the record was put together. Records of before did not say. */
  readonly decisions?: readonly string[];
  readonly alreadyPaid: readonly PaidBefore[];
}

/** Something about the record by which nothing can be calculated. */
export interface AccidentFault {
  /** Path within the record. */
  readonly field: readonly string[];
  readonly message: Sentence;
}
