/** Dated figures of reporting a loss (domain.md 5.1): what holds is what held on the day of the accident. */
import { type LocalDate, localDate } from '../../../kernel/dates.js';
import type { RuleRef } from '../../../kernel/refusal.js';
import type { LossCause } from '../claim.js';

interface ReportingTerms {
  readonly from: LocalDate;
  /** Hours after the accident within which the clauses ask for the notice, by cause; the law sets none. */
  readonly noticeHours: { readonly theft: number; readonly others: number };
  /** Two accidents of one vehicle closer than this are one, until somebody looks: half a working shift. */
  readonly sameAccidentMinutes: number;
  /** Days by which two reports of one loss may name it apart and still be called a duplicate by people: ours. */
  readonly duplicateDays: number;
  /** Days after the last saving in which a report that was never sent is kept: ours. */
  readonly draftDays: number;
  readonly rule: RuleRef;
}

const TERMS: readonly ReportingTerms[] = [
  {
    from: localDate('1900-01-01'),
    noticeHours: { theft: 24, others: 48 },
    sameAccidentMinutes: 120,
    duplicateDays: 7,
    draftDays: 30,
    rule: {
      source: 'PRODUCT_CLAUSE',
      document: 'MC14 art. 13, 30, 56',
      rule: 'NOTICE_OF_LOSS',
      text: {
        zh: '发生事故后 48 小时内通知保险人;整车被盗,知道后 24 小时内向公安机关报案并通知保险人。迟延本身不构成拒赔理由。',
        en: 'Tell the insurer within 48 hours of the accident; of a stolen vehicle, police and insurer within 24 hours of knowing. Lateness alone refuses nothing.',
      },
    },
  },
];

export function reportingTermsOn(day: LocalDate): ReportingTerms {
  return TERMS.findLast(({ from }) => from <= day) ?? (TERMS[0] as ReportingTerms);
}

export function noticeHoursOf(cause: LossCause, day: LocalDate): number {
  const { noticeHours } = reportingTermsOn(day);
  return cause === 'THEFT' ? noticeHours.theft : noticeHours.others;
}
