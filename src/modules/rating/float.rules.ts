/**
 * Which float of the compulsory premium a record earns (FLOAT07, the provisional rules of 2007, 保监发〔2007〕52号, whose
 * rules went on with the factors of 2020; recalled, mark L, except where a statute is named).
 *
 * Only the code and its reason are decided here. The factor comes from the tariff and the region (`rate-compulsory.ts`),
 * so a re-check at issue compares codes, whatever the tariff.
 */
import type { LocalDate } from '../../kernel/dates.js';
import type { RuleRef, Sentence } from '../../kernel/refusal.js';
import type { UseNature } from '../registry/index.js';
import type { FloatCode, ShortTermGround } from './words.js';

export interface PreviousPolicy {
  readonly issuedOn: LocalDate;
}

export interface AccidentRecord {
  readonly occurredOn: LocalDate;
  /** The vehicle's driver bears any part of the fault; no-fault accidents do not count (CTR 8). */
  readonly atFault: boolean;
  readonly death: boolean;
}

/** The record as the industry platform gives it. Voided policies (注销, never in force) are not part of it. */
export interface FloatHistory {
  readonly previousPolicies: readonly PreviousPolicy[];
  readonly accidents: readonly AccidentRecord[];
  /** Last change of owner; null when there was none. */
  readonly ownerChangedOn: LocalDate | null;
  /** The vehicle is insured in another province than before. */
  readonly provinceChanged: boolean;
  /** Proof of the record in the other province was given. */
  readonly proofOfRecord: boolean;
}

export interface FloatContext {
  readonly useNature: UseNature;
  readonly issueOn: LocalDate;
  readonly shortTermGround?: ShortTermGround;
}

export const FLOAT_REASONS = [
  'NO_FLOAT_KIND',
  'SHORT_TERM_NO_FLOAT',
  'FIRST_INSURANCE',
  'OWNER_CHANGED',
  'NO_PROOF_FROM_OTHER_PROVINCE',
  'HISTORY',
] as const;
export type FloatReason = (typeof FLOAT_REASONS)[number];

export interface FloatOutcome {
  /** Null: the basic premium stands. */
  readonly code: FloatCode | null;
  readonly reason: FloatReason;
  /** Look-backs in a row without an at-fault accident, the newest first. */
  readonly cleanLookBacks: number;
  /** The newest look-back, `[from, until)`; null when nothing was looked at. */
  readonly lookBack: { readonly from: LocalDate; readonly until: LocalDate } | null;
}

/** Motorcycles and tractors do not float (FLOAT07); low-speed trucks are rated as tractors and follow them. */
export function kindFloats(useNature: UseNature): boolean {
  return useNature !== 'MOTORCYCLE' && useNature !== 'TRACTOR';
}

/** Temporary road use and foreign vehicles do not float; a vehicle near scrapping floats on its short premium (FLOAT07). */
export function termFloats(ground: ShortTermGround | undefined): boolean {
  return ground === undefined || ground === 'NEAR_SCRAPPING';
}

const CLEAN_CODES: readonly FloatCode[] = ['A1', 'A2', 'A3'];

export function floatOutcome(history: FloatHistory, context: FloatContext): FloatOutcome {
  const none = (reason: FloatReason): FloatOutcome => ({ code: null, reason, cleanLookBacks: 0, lookBack: null });
  if (!kindFloats(context.useNature)) return none('NO_FLOAT_KIND');
  if (!termFloats(context.shortTermGround)) return none('SHORT_TERM_NO_FLOAT');

  const lookBacks = lookBacksOf(history, context.issueOn);
  const newest = lookBacks[0];
  if (!newest) return none('FIRST_INSURANCE');
  const changed = history.ownerChangedOn;
  // The first insurance after a change of owner does not float: the record is another owner's. A policy issued on the
  // very day of the change is taken to be the new owner's.
  if (changed !== null && changed > newest.from && changed <= context.issueOn) return none('OWNER_CHANGED');

  const atFault = history.accidents.filter((accident) => accident.atFault);
  const within = (span: LookBack) =>
    atFault.filter(({ occurredOn }) => occurredOn >= span.from && occurredOn < span.until);

  const last = within(newest);
  if (last.length > 0) {
    // The codes do not add up; of several that apply the larger in its direction: A6 (death) over A5 over A4.
    const code: FloatCode = last.some(({ death }) => death) ? 'A6' : last.length >= 2 ? 'A5' : 'A4';
    return { code, reason: 'HISTORY', cleanLookBacks: 0, lookBack: newest };
  }

  // A look-back that began before the change of owner is not this owner's record.
  const own = lookBacks.filter((span) => changed === null || changed > context.issueOn || span.from >= changed);
  const firstDirty = own.findIndex((span) => within(span).length > 0);
  const cleanLookBacks = firstDirty === -1 ? own.length : firstDirty;
  // Without proof of the record elsewhere no reduction is earned; an increase would have been found above.
  if (history.provinceChanged && !history.proofOfRecord)
    return { code: null, reason: 'NO_PROOF_FROM_OTHER_PROVINCE', cleanLookBacks, lookBack: newest };
  const code = CLEAN_CODES[Math.min(cleanLookBacks, 3) - 1] ?? null;
  return { code, reason: 'HISTORY', cleanLookBacks, lookBack: newest };
}

interface LookBack {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/**
 * A look-back runs from one policy's issue to the next policy's issue, not over the insured periods; so nothing between
 * an early renewal and its start is lost, and a lapse lengthens the look-back instead of breaking it. Newest first.
 */
function lookBacksOf(history: FloatHistory, issueOn: LocalDate): readonly LookBack[] {
  const issued = [...new Set(history.previousPolicies.map((policy) => policy.issuedOn))]
    .filter((day) => day < issueOn)
    .sort()
    .reverse();
  return issued.map((from, index) => ({ from, until: issued[index - 1] ?? issueOn }));
}

const FLOAT07 = '保监发〔2007〕52号';

const REASON_TEXT: Readonly<Record<FloatReason, Sentence>> = {
  NO_FLOAT_KIND: { zh: '摩托车和拖拉机费率不浮动。', en: 'Motorcycles and tractors do not float.' },
  SHORT_TERM_NO_FLOAT: {
    zh: '临时上道路行驶和临时入境的机动车费率不浮动。',
    en: 'Vehicles temporarily on the road and foreign vehicles entering for a while do not float.',
  },
  FIRST_INSURANCE: { zh: '首次投保交强险,费率不浮动。', en: 'First compulsory insurance: no float.' },
  OWNER_CHANGED: {
    zh: '所有权转移后首个投保年度,费率不浮动。',
    en: 'First insurance after a change of owner: no float.',
  },
  NO_PROOF_FROM_OTHER_PROVINCE: {
    zh: '跨省变更投保地且未提供出险记录证明,费率不下浮。',
    en: 'Moved from another province without proof of the record: no reduction.',
  },
  HISTORY: {
    zh: '按上期保单出单日至本期保单出单日之间的有责任道路交通事故浮动。',
    en: 'Floats by the at-fault accidents between the issue of the last policy and the issue of this one.',
  },
};

/** The rule behind an outcome without a code: why the basic premium stands. */
export function floatRule(reason: FloatReason): RuleRef {
  return { source: 'LAW', document: FLOAT07, rule: reason, text: REASON_TEXT[reason] };
}
