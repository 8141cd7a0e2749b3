/**
 * No-claim level (无赔款优待) from the industry platform's record, by the rule of 2020 (domain 2.7, recalled, mark L). Only
 * the level and its reason are decided here; the factor comes from the table of the region (`rate-commercial.ts`), so a
 * re-check at issue compares levels, whatever the tariff. Never from the channel.
 */
import { addMonths, addYears, daysBetween, type LocalDate } from '../../kernel/dates.js';
import type { Sentence } from '../../kernel/refusal.js';
import type { CommercialRecord, NoClaimOutcome, NoClaimReason } from './commercial.js';

type Policy = CommercialRecord['policies'][number];

export interface NoClaimContext {
  readonly issueOn: LocalDate;
  /** First day of the cover asked for: a lapse runs up to it. */
  readonly startsOn: LocalDate;
  /** Null for a car not yet registered. */
  readonly firstRegisteredOn: LocalDate | null;
}

const YEARS_LOOKED_AT = 3;
const CLEAN_YEARS = 4;
const BEST = -4;
const WORST = 5;
/** A gap up to three months breaks nothing; up to six (included) nothing is reduced; beyond, it begins anew. */
const SHORT_LAPSE_MONTHS = 3;
const LONG_LAPSE_MONTHS = 6;
const DAYS_OF_A_YEAR = 365;

export function noClaimOutcome(record: CommercialRecord, context: NoClaimContext): NoClaimOutcome {
  const { ownerChangedOn } = record;
  const begun = [...record.policies]
    .filter(({ startsOn }) => startsOn <= context.issueOn)
    .sort((a, b) => (a.endsOn < b.endsOn ? 1 : -1));
  if (begun.length === 0) return anew(context.firstRegisteredOn === null ? 'NEW_VEHICLE' : 'FIRST_YEAR');
  // A policy taken out before the change of owner is the former owner's, also when it was endorsed to the new one.
  const own = begun.filter(({ startsOn }) => ownerChangedOn === null || startsOn >= ownerChangedOn);
  const last = own[0];
  if (!last) return anew('OWNER_CHANGED');
  if (gapBeyond(LONG_LAPSE_MONTHS, last.endsOn, context.startsOn)) return anew('LAPSED');

  const years = yearsOf(unbroken(own, SHORT_LAPSE_MONTHS));
  const since = unbroken(own, LONG_LAPSE_MONTHS);
  if (years >= CLEAN_YEARS && claimsSince(since, addYears(last.endsOn, -CLEAN_YEARS)) === 0)
    return reducible({ level: BEST, reason: 'CLEAN_YEARS', consecutiveYears: years, claims: 0 }, last, context);
  const claims = claimsSince(since, addYears(last.endsOn, -YEARS_LOOKED_AT));
  const level = Math.min(claims - Math.min(years, YEARS_LOOKED_AT), WORST);
  return reducible({ level, reason: 'CLAIMS_AND_YEARS', consecutiveYears: years, claims }, last, context);
}

function anew(reason: NoClaimReason): NoClaimOutcome {
  return { level: 0, reason, consecutiveYears: 0, claims: 0 };
}

/** After a lapse of three to six months or a short term nothing is reduced; what claims add stays. */
function reducible(earned: NoClaimOutcome, last: Policy, { startsOn }: NoClaimContext): NoClaimOutcome {
  if (earned.level >= 0) return earned;
  if (gapBeyond(SHORT_LAPSE_MONTHS, last.endsOn, startsOn))
    return { ...earned, level: 0, reason: 'NO_REDUCTION_AFTER_LAPSE' };
  return last.shortTerm ? { ...earned, level: 0, reason: 'NO_REDUCTION_AFTER_SHORT_TERM' } : earned;
}

function gapBeyond(months: number, endsOn: LocalDate, startsOn: LocalDate): boolean {
  return startsOn > addMonths(endsOn, months);
}

/** The newest policies (newest first) between which no gap is longer than so many months. */
function unbroken(policies: readonly Policy[], months: number): readonly Policy[] {
  const chain: Policy[] = [];
  let from: LocalDate | null = null;
  for (const policy of policies) {
    if (from !== null && gapBeyond(months, policy.endsOn, from)) break;
    chain.push(policy);
    if (from === null || policy.startsOn < from) from = policy.startsOn;
  }
  return chain;
}

/** Whole years of insured days: two policies over the same days are one year, gaps are none. */
function yearsOf(newestFirst: readonly Policy[]): number {
  let days = 0;
  let from: LocalDate | null = null;
  for (const { startsOn, endsOn } of newestFirst) {
    const until: LocalDate = from !== null && from < endsOn ? from : endsOn;
    if (startsOn < until) days += daysBetween(startsOn, until);
    if (from === null || startsOn < from) from = startsOn;
  }
  return Math.floor(days / DAYS_OF_A_YEAR);
}

/** Paid claims of the policies that were in force after a day. */
function claimsSince(policies: readonly Policy[], day: LocalDate): number {
  return policies.filter(({ endsOn }) => endsOn > day).reduce((all, { paidClaims }) => all + paidClaims, 0);
}

const REASONS: Readonly<Record<NoClaimReason, Sentence>> = {
  NEW_VEHICLE: { zh: '新车,无上年保单。', en: 'A new car without a former policy.' },
  FIRST_YEAR: { zh: '首年投保,无上年保单。', en: 'Insured for the first time: no former policy.' },
  OWNER_CHANGED: { zh: '车辆过户后尚无新车主的保单。', en: 'It changed hands; the new owner has no former policy.' },
  LAPSED: { zh: '脱保超过六个月。', en: 'Not insured for more than six months.' },
  CLEAN_YEARS: { zh: '连续四年及以上投保且无赔款。', en: 'Four or more years in a row without a paid claim.' },
  CLAIMS_AND_YEARS: {
    zh: '近三年赔款次数减连续投保年数。',
    en: 'Paid claims of the last three years less consecutive years.',
  },
  NO_REDUCTION_AFTER_LAPSE: { zh: '脱保三至六个月,不下浮。', en: 'Not insured for three to six months: no reduction.' },
  NO_REDUCTION_AFTER_SHORT_TERM: {
    zh: '上年为短期保单,不下浮。',
    en: 'The former policy was a short term: no reduction.',
  },
};

export function noClaimReason(reason: NoClaimReason): Sentence {
  return REASONS[reason];
}
