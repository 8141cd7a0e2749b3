/** Dated figures of early ends, and the approved special agreements: data with their source, never constants in rules. */
import type { LocalDate } from '../../../kernel/dates.js';
import { localDate } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import type { RuleRef, Sentence } from '../../../kernel/refusal.js';

export interface CancellationTerms {
  readonly from: LocalDate;
  /** Share of the premium due that is kept when a commercial policy ends before it begins. */
  readonly feeBeforeStart: string;
  /** Days in which a policyholder may rescind after a partial loss was paid, and notice an insurer gives then (IL 58). */
  readonly partialLossDays: number;
  readonly partialLossNoticeDays: number;
  /** Non-disclosure: days of notice to correct it (compulsory, CTR 14); days since the insurer knows and years since the contract (IL 16). */
  readonly correctionDays: number;
  readonly knownDays: number;
  readonly contractYears: number;
  /** Days after the notice of a transfer in which the insurer may raise the premium or rescind (IL 49, SPC4 5). */
  readonly transferDays: number;
}

/** MC14 art. 68 (the same in the 2020 clauses, mark L), IL 2015, CTR 2019. */
const CANCELLATION: readonly CancellationTerms[] = [
  {
    from: localDate('2015-01-01'),
    feeBeforeStart: '0.03',
    partialLossDays: 30,
    partialLossNoticeDays: 15,
    correctionDays: 5,
    knownDays: 30,
    contractYears: 2,
    transferDays: 30,
  },
];

export function cancellationTermsOn(day: LocalDate): CancellationTerms {
  const found = CANCELLATION.findLast(({ from }) => from <= day);
  if (!found) throw new Defect('no terms of cancellation hold on this day');
  return found;
}

const law = (document: string, rule: string, zh: string, en: string): RuleRef => ({
  source: 'LAW',
  document,
  rule,
  text: { zh, en },
});

export const RULES = {
  PRO_RATA: law(
    'MC14 art. 68',
    'PRO_RATA_BY_DAY',
    '差额按剩余天数÷保险期间天数计算。',
    'The difference by days left over days of the period.',
  ),
  COMPULSORY_REFUND: law(
    'CTR 2019 art. 17; rate plan 2008',
    'REFUND_BY_DAY',
    '保费×(1-已了责任天数÷保险期间天数)。',
    'Premium × (1 − days run ÷ days of the period).',
  ),
  COMPULSORY_GROUNDS: law(
    'CTR 2019 art. 16',
    'THREE_GROUNDS',
    '注销登记、办理停驶、公安机关证实丢失。',
    'Deregistered, formally suspended, lost as the police confirm.',
  ),
  BEFORE_START: law(
    'MC14 art. 68',
    'FEE_BEFORE_START',
    '保险责任开始前退保,扣应交保费一定比例的手续费。',
    'Before cover begins a share of the premium due is kept as a fee.',
  ),
  FULL: law(
    'rate plan 2008',
    'FULL_REFUND',
    '保险责任开始前全额退还。',
    'Before cover begins everything is given back.',
  ),
  TOTAL_LOSS: law(
    'MC14 art. 21',
    'NOTHING_FOR_TOTAL_LOSS',
    '全损赔付后该险别保费不退。',
    'Nothing is given back for a coverage whose total loss was paid.',
  ),
  PARTIAL_LOSS: law(
    'IL 2015 art. 58',
    'UNHARMED_PART',
    '退还未受损部分的保险费,按日计算。',
    'Premium of the unharmed part goes back, by day.',
  ),
  NON_DISCLOSURE: law(
    'IL 2015 art. 16',
    'NON_DISCLOSURE',
    '自知道解除事由之日起三十日内、合同成立之日起二年内解除。',
    'Within 30 days of knowing and two years of the contract.',
  ),
  WILFUL: law(
    'IL 2015 art. 16',
    'WILFUL_NON_DISCLOSURE',
    '故意不告知,不退还保险费。',
    'Wilful non-disclosure: nothing is given back.',
  ),
  CORRECTION: law(
    'CTR 2019 art. 14',
    'FIVE_DAYS_TO_CORRECT',
    '书面通知后五日内可更正。',
    'Five days to correct after written notice.',
  ),
  TRANSFER: law(
    'IL 2015 art. 49; SPC4 art. 5',
    'THIRTY_DAYS_AFTER_TRANSFER',
    '接到转让通知后三十日内可增加保费或解除。',
    'Within 30 days of the notice of a transfer.',
  ),
  USED_UP: law(
    'IL 2015 art. 58; product clause',
    'UNUSED_PART',
    '累计保额的险别,按未使用部分、按日计算。',
    'Of a sum that is one for the period: the part not used up, by day.',
  ),
  REPLENISH: law(
    'product clause',
    'RESTORED_PART',
    '恢复保额的保险费=该险别年保险费×恢复金额÷保险金额,按剩余天数计算。',
    'Premium of the coverage × sum restored ÷ sum insured, by the days left.',
  ),
  BACKDATED: law('IL 2015 art. 20', 'NO_BACKDATING', '变更自约定时起生效,不追溯。', 'A change holds from now on.'),
} as const satisfies Readonly<Record<string, RuleRef>>;

/** Code of the agreement that lets cover rest. */
export const SUSPENSION = 'SUSPENSION_OF_COVER';

/** Approved special agreements (特别约定): our own summaries, not filed wording. */
export const SPECIAL_AGREEMENTS: Readonly<Record<string, Sentence>> = {
  FIRST_BENEFICIARY: {
    zh: '约定第一受益人的,车辆全损的赔款先付第一受益人。',
    en: 'A total loss is paid to the first beneficiary first.',
  },
  [SUSPENSION]: {
    zh: '车辆停驶期间保险责任中止,保险期间按停驶天数顺延。',
    en: 'While the vehicle is off the road cover rests, and the period is longer by those days.',
  },
  NO_HIRE_USE: {
    zh: '投保人声明车辆不用于网约车等营运。',
    en: 'The policyholder states that the vehicle does not carry passengers or goods for hire.',
  },
  DESIGNATED_INSPECTION: {
    zh: '加保车损险的车辆以验车照片所示状况承保。',
    en: 'Added damage cover takes the vehicle as its inspection photos show it.',
  },
};
