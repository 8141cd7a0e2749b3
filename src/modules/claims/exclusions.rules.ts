/** Whether an exclusion fits the claim, and what the decisions that stand say of a calculation or a letter. Pure. */
import { KernelRefusals, type Problems, type RefusalItem, type RuleRef, type Sentence } from '../../kernel/refusal.js';
import type { CoverageCode } from '../products/index.js';
import { type Exclusion, INSURED, withReasons } from './calculation/index.js';
import type { OnRecord } from './check-settled.rules.js';
import { ClaimHandlingRefusals } from './claim-handling.refusals.js';
import { type ClaimExclusion, EXCLUSION_CLAUSES, exclusionState } from './exclusions.js';
import { type CitedFor, citedExclusion, EXCLUSION_TERMS } from './published/exclusion-clauses.js';
import { COMMERCIAL_WITHOUT, type RecourseCase } from './settled.js';

export type ExclusionGiven = Pick<ClaimExclusion, 'clause' | 'policyKind' | 'coverage' | 'victim' | 'amount'> & {
  readonly hasWrongdoer: boolean;
};

type Edition = CitedFor['edition'];

/** As an assessment names victims. */
const VICTIM_NAME = /^[\w-]{1,40}$/;

export interface ExclusionRecord extends Pick<OnRecord, 'policyKinds' | 'coverages'> {
  /** Of the newest assessment; null before there is one. */
  readonly victims: readonly string[] | null;
  readonly edition: Edition;
  readonly others: readonly ClaimExclusion[];
}

/** Every fault of an exclusion at once, by path. */
export function checkExclusion(given: ExclusionGiven, held: ExclusionRecord, problems: Problems): void {
  const { clause, policyKind, coverage, victim, amount } = given;
  const { recourse } = EXCLUSION_TERMS[clause];
  const bad = (field: string, message: Sentence): void => {
    problems.add({ code: KernelRefusals.INVALID_INPUT, field: ['input', field], message });
  };
  if (policyKind === null && recourse === null)
    bad('policyKind', { zh: '须指明保单种类。', en: 'Say under which policy.' });
  if (policyKind !== null && !held.policyKinds.includes(policyKind))
    bad('policyKind', { zh: '本案没有此类保单。', en: 'No policy of this kind is part of this claim.' });
  const whole = {
    zh: '追偿情形针对全案,不另指明。',
    en: 'A case of recourse is of the whole claim: nothing more is named.',
  };
  if (policyKind === null && recourse !== null) {
    if (coverage !== null) bad('coverage', whole);
    if (victim !== null) bad('victim', whole);
    if (amount !== null) bad('amount', whole);
  }
  const coverages: readonly CoverageCode[] = policyKind === 'COMPULSORY' ? ['COMPULSORY_LIABILITY'] : held.coverages;
  if (coverage !== null && policyKind !== null && !coverages.includes(coverage))
    bad('coverage', { zh: '保单没有此险种。', en: 'The policy has no such coverage.' });
  if (victim !== null && !VICTIM_NAME.test(victim))
    bad('victim', { zh: '不是受害人名称。', en: 'This is no name of a victim.' });
  if (victim !== null && victim !== INSURED && held.victims && !held.victims.includes(victim))
    bad('victim', { zh: '没有这位受害人。', en: 'There is no such victim.' });
  if (amount !== null && amount.fen <= 0n)
    bad('amount', { zh: '金额须大于0。', en: 'A part that is not paid is more than nothing.' });
  if (given.hasWrongdoer && recourse === null)
    bad('wrongdoer', { zh: '仅追偿情形有追偿对象。', en: 'Only a case of recourse is recovered from somebody.' });
  if (policyKind !== null && citedExclusion(clause, { policyKind, coverage, edition: held.edition }) === null)
    problems.add(notInClauses(given, held));
  if (held.others.some((other) => isSame(other, given)))
    problems.add({ code: ClaimHandlingRefusals.EXCLUSION_EXISTS, field: ['input', 'clause'] });
}

function notInClauses({ clause, policyKind, coverage }: ExclusionGiven, { edition }: ExclusionRecord): RefusalItem {
  const field = ['input', 'clause'];
  const known = EXCLUSION_CLAUSES.filter(
    (each) => policyKind && citedExclusion(each, { policyKind, coverage, edition }) !== null,
  );
  return {
    code: ClaimHandlingRefusals.EXCLUSION_NOT_IN_CLAUSES,
    field,
    facts: [{ name: 'clause', value: clause }],
    wouldPass: known.slice(0, MOST_OFFERED).map((value) => ({ field, value, message: EXCLUSION_TERMS[value].text })),
  };
}

/** Clauses that a refusal offers. */
const MOST_OFFERED = 20;

/** The same thing once more, or a second case of recourse. */
function isSame(other: ClaimExclusion, given: ExclusionGiven): boolean {
  if (!['PROPOSED', 'STANDING'].includes(exclusionState(other))) return false;
  if (other.policyKind === null && given.policyKind === null) return true;
  return (
    other.clause === given.clause &&
    other.policyKind === given.policyKind &&
    other.coverage === given.coverage &&
    other.victim === given.victim &&
    other.amount?.fen === given.amount?.fen
  );
}

export const standing = (all: readonly ClaimExclusion[]): ClaimExclusion[] =>
  all.filter((each) => exclusionState(each) === 'STANDING');

/** Why nothing is decided while an exclusion waits for its second person; null when none does. */
export function undecidedFault(all: readonly ClaimExclusion[]): RefusalItem | null {
  const waiting = all.filter((each) => exclusionState(each) === 'PROPOSED').map(({ clause }) => clause);
  if (waiting.length === 0) return null;
  return {
    code: ClaimHandlingRefusals.EXCLUSION_UNDECIDED,
    facts: [{ name: 'clauses', value: [...new Set(waiting)].join(' ') }],
  };
}

/** Why a sheet does not say any more what is excluded; null while it does. */
export function changedFault(
  decisions: readonly string[] | undefined,
  all: readonly ClaimExclusion[],
): RefusalItem | null {
  const now = standing(all)
    .map(({ id }) => id)
    .sort();
  const then = [...(decisions ?? [])].sort();
  return now.join() === then.join() ? null : { code: ClaimHandlingRefusals.EXCLUSIONS_CHANGED };
}

/** What the decisions that stand say of an accident. */
export interface Decided {
  readonly recourse: { readonly case: RecourseCase; readonly reasons: string } | null;
  readonly exclusions: readonly Exclusion[];
}

export function decidedOf(all: readonly ClaimExclusion[], edition: Edition): Decided {
  const decisions = standing(all);
  const whole = decisions.find(({ policyKind }) => policyKind === null);
  const recourse = whole ? EXCLUSION_TERMS[whole.clause].recourse : null;
  return {
    recourse: whole && recourse ? { case: recourse, reasons: whole.reasons } : null,
    exclusions: decisions.flatMap((decision) => exclusionsOf(decision, edition)),
  };
}

function exclusionsOf(
  { id, clause, policyKind, coverage, victim, amount, reasons }: ClaimExclusion,
  edition: Edition,
): Exclusion[] {
  const of = { reasons, decisionId: id };
  if (policyKind !== null) {
    const rule = citedExclusion(clause, { policyKind, coverage, edition });
    return rule ? [{ ...of, policyKind, coverage, victim, amount, rule }] : [];
  }
  const { recourse } = EXCLUSION_TERMS[clause];
  if (recourse === null || edition === null) return [];
  // Compulsory cover pays and recovers; commercial cover is out as the case says.
  return COMMERCIAL_WITHOUT[recourse].coverages.flatMap((out): Exclusion[] => {
    const rule = citedExclusion(clause, { policyKind: 'COMMERCIAL', coverage: out, edition });
    return rule ? [{ ...of, policyKind: 'COMMERCIAL', coverage: out, victim: null, amount: null, rule }] : [];
  });
}

/** Rules that a rejection rests on beside those that are named: every exclusion that stands, with what was found. */
export function citedBy(all: readonly ClaimExclusion[], edition: Edition): RuleRef[] {
  return standing(all).flatMap(({ clause, policyKind, coverage, reasons }) => {
    const kinds = policyKind ? [policyKind] : (['COMPULSORY', 'COMMERCIAL'] as const);
    return kinds.flatMap((kind) => {
      const rule = citedExclusion(clause, { policyKind: kind, coverage, edition });
      return rule ? [{ ...rule, text: withReasons(rule.text, reasons) }] : [];
    });
  });
}
