/** Who may decide a claim: by amount and kind, never the author of what is decided on, two for a major one. Pure. */
import type { LocalDate } from '../../kernel/dates.js';
import { formatYuan, type Money } from '../../kernel/money.js';
import type { RefusalItem } from '../../kernel/refusal.js';
import { AUTHORITY_LEVELS, type AuthorityLevel, rungOf } from '../underwriting/index.js';
import { ClaimHandlingRefusals } from './claim-handling.refusals.js';

/** Kinds of loss as the table of authority knows them: the gravest one of a claim counts. */
export const LOSS_KINDS = ['PROPERTY', 'FIRE_OR_WATER', 'INJURY', 'THEFT'] as const;
export type LossKind = (typeof LOSS_KINDS)[number];

export interface AuthorityTerms {
  readonly from: LocalDate;
  /** The most that a level may approve, by kind of loss; a level that is not named may approve nothing, null: any amount. */
  readonly limits: Readonly<Record<LossKind, Readonly<Partial<Record<AuthorityLevel, Money | null>>>>>;
  /** Two approvers and an investigation by two people (S-219), from this amount, from so many injured, and for these kinds. */
  readonly majorFrom: Money;
  readonly majorInjured: number;
  readonly majorKinds: readonly LossKind[];
  /** Approved by the gateway itself once a second person has verified the assessment. */
  readonly fastTrackUpTo: Money;
  /** Days in which a second fast claim of the same vehicle is no simple case any more. */
  readonly fastTrackOncePerDays: number;
}

/** What of a loss decides who may approve it. */
export interface LossFacts {
  readonly cause: string;
  readonly injuredCount: number;
}

const KIND_OF_CAUSE: Readonly<Partial<Record<string, LossKind>>> = {
  THEFT: 'THEFT',
  FIRE: 'FIRE_OR_WATER',
  WATER: 'FIRE_OR_WATER',
  BATTERY_OR_CHARGER: 'FIRE_OR_WATER',
};

export function lossKindOf({ cause, injuredCount }: LossFacts): LossKind {
  if (cause === 'THEFT') return 'THEFT';
  return injuredCount > 0 ? 'INJURY' : (KIND_OF_CAUSE[cause] ?? 'PROPERTY');
}

/** The lowest level that may approve an amount. */
export function levelNeeded(amount: Money, kind: LossKind, terms: AuthorityTerms): AuthorityLevel {
  const limits = terms.limits[kind];
  const level = AUTHORITY_LEVELS.find((each) => {
    const limit = limits[each];
    return limit === null || (limit !== undefined && amount.fen <= limit.fen);
  });
  return level ?? 'COLLECTIVE';
}

/** Why somebody of a rung may not decide on an amount; null when it is high enough. */
export function amountFault(
  amount: Money,
  kind: LossKind,
  rung: number | null,
  terms: AuthorityTerms,
): RefusalItem | null {
  const needed = levelNeeded(amount, kind, terms);
  if (rung !== null && rung >= rungOf(needed)) return null;
  return {
    code: ClaimHandlingRefusals.CLAIM_AUTHORITY_EXCEEDED,
    facts: [
      { name: 'amount', value: formatYuan(amount), unit: 'CNY' },
      { name: 'kind', value: kind },
      { name: 'level', value: needed },
      { name: 'needed', value: String(rungOf(needed)) },
      { name: 'yours', value: String(rung ?? 0) },
    ],
  };
}

/** A major claim (重大案件): two people approve it, after an investigation by two (S-219). */
export function isMajor(amount: Money, facts: LossFacts, terms: AuthorityTerms): boolean {
  return (
    amount.fen >= terms.majorFrom.fen ||
    facts.injuredCount >= terms.majorInjured ||
    terms.majorKinds.includes(lossKindOf(facts))
  );
}

export function approvalsNeeded(amount: Money, facts: LossFacts, terms: AuthorityTerms): 1 | 2 {
  return isMajor(amount, facts, terms) ? 2 : 1;
}

/** Those whose work an approval would judge. */
export interface Makers {
  readonly assessorId: string | null;
  readonly calculatorId: string | null;
  /** Who has approved this sheet before. */
  readonly approverIds: readonly string[];
}

/** Why a person may not approve, because the work is their own; null when it is not. PostgreSQL holds the same. */
export function ownWorkFault(person: string | null, makers: Makers): RefusalItem | null {
  const is = (other: string | null): boolean => person !== null && person === other;
  if (is(makers.assessorId)) return { code: ClaimHandlingRefusals.OWN_ASSESSMENT };
  if (is(makers.calculatorId)) return { code: ClaimHandlingRefusals.OWN_CALCULATION };
  if (makers.approverIds.some(is)) return { code: ClaimHandlingRefusals.SECOND_APPROVER_NEEDED };
  return null;
}
