/** The clocks that law starts on a claim, as dated data with their sources (domain 1.6 and 5.1). */
import { type LocalDate, localDate } from '../../../kernel/dates.js';
import type { RuleRef } from '../../../kernel/refusal.js';
import type { ClockTerms } from '../clocks.rules.js';

const law = (document: string, rule: string, zh: string, en: string): RuleRef => ({
  source: 'LAW',
  document,
  rule,
  text: { zh, en },
});

const INSURANCE_LAW = localDate('2009-10-01');
const COMPULSORY_RULES = localDate('2006-07-01');

export const CLOCKS: readonly ClockTerms[] = [
  {
    from: COMPULSORY_RULES,
    kind: 'DOCUMENTS_LISTED',
    policyKind: 'COMPULSORY',
    days: 1,
    starts: 'SUBMITTED',
    meets: ['DOCUMENTS_LISTED', 'DOCUMENTS_COMPLETE', 'DECIDED'],
    stops: false,
    warnHours: 8,
    rule: law(
      'CTR 2019 art. 28',
      'DOCUMENTS_LISTED_1_DAY',
      '自收到赔偿申请之日起 1 日内,书面告知需要提供的证明和资料。',
      'Within 1 day of the claim say in writing which documents are needed.',
    ),
  },
  {
    from: COMPULSORY_RULES,
    kind: 'CLAIM_DECISION',
    policyKind: 'COMPULSORY',
    days: 5,
    starts: 'DOCUMENTS_COMPLETE',
    meets: ['DECIDED'],
    stops: true,
    warnHours: 24,
    rule: law(
      'CTR 2019 art. 29',
      'COMPULSORY_DECISION_5_DAYS',
      '自收到证明和资料之日起 5 日内核定并通知结果。',
      'Within 5 days of the documents decide and tell the result.',
    ),
  },
  {
    from: INSURANCE_LAW,
    kind: 'CLAIM_DECISION',
    policyKind: 'COMMERCIAL',
    days: 30,
    starts: 'SUBMITTED',
    meets: ['DECIDED'],
    stops: true,
    warnHours: 120,
    rule: law(
      'IL 2015 art. 23; SPC2 art. 15',
      'COMMERCIAL_DECISION_30_DAYS',
      '自首次收到索赔请求和证明资料之日起 30 日内核定;待补充资料期间不计。',
      'Within 30 days of first receiving claim and documents decide; days of waiting for supplements do not count.',
    ),
  },
  {
    from: COMPULSORY_RULES,
    kind: 'CLAIM_PAYMENT',
    policyKind: 'COMPULSORY',
    days: 10,
    starts: 'AGREED',
    meets: ['PAID'],
    stops: false,
    warnHours: 72,
    rule: law(
      'CTR 2019 art. 29',
      'COMPULSORY_PAYMENT_10_DAYS',
      '达成赔偿协议后 10 日内赔偿。',
      'Pay within 10 days of the agreement on it.',
    ),
  },
  {
    from: INSURANCE_LAW,
    kind: 'CLAIM_PAYMENT',
    policyKind: 'COMMERCIAL',
    days: 10,
    starts: 'AGREED',
    meets: ['PAID'],
    stops: false,
    warnHours: 72,
    rule: law(
      'IL 2015 art. 23',
      'COMMERCIAL_PAYMENT_10_DAYS',
      '达成赔偿协议后 10 日内履行赔偿义务。',
      'Pay within 10 days of the agreement on it.',
    ),
  },
  {
    from: INSURANCE_LAW,
    kind: 'REJECTION_NOTICE',
    policyKind: null,
    days: 3,
    starts: 'REJECTED',
    meets: ['REJECTION_TOLD'],
    stops: false,
    warnHours: 24,
    rule: law(
      'IL 2015 art. 24',
      'REJECTION_NOTICE_3_DAYS',
      '自作出核定之日起 3 日内发出拒赔通知书并说明理由。',
      'Within 3 days of the decision send the notice of rejection with its reasons.',
    ),
  },
  {
    from: INSURANCE_LAW,
    kind: 'UNDISPUTED_PAYMENT',
    policyKind: null,
    days: 60,
    starts: 'SUBMITTED',
    meets: ['FIRST_PAID', 'REJECTED'],
    stops: false,
    warnHours: 240,
    rule: law(
      'IL 2015 art. 25',
      'UNDISPUTED_PART_60_DAYS',
      '自收到索赔请求和证明资料之日起 60 日内不能确定数额的,先行支付可以确定的部分。',
      'What is certain is paid within 60 days of claim and documents, the rest when it is settled.',
    ),
  },
];

export interface HandlingTerms {
  readonly from: LocalDate;
  /** Days after the report after which the gateway registers a report that nobody registered. Ours: the sources give no figure (mark U). */
  readonly registerAfterDays: number;
  /** Hours before the end of a promise of an agreement at which a warning goes out. */
  readonly warnHoursOfPromise: number;
}

const HANDLING: readonly HandlingTerms[] = [
  { from: localDate('2006-07-01'), registerAfterDays: 7, warnHoursOfPromise: 24 },
];

export function handlingTermsOn(day: LocalDate): HandlingTerms {
  const found = HANDLING.findLast(({ from }) => from <= day);
  if (!found) throw new RangeError('no terms of claims handling hold on this day');
  return found;
}
