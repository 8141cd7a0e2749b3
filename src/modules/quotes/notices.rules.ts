/** What the customer must or should be told (告知), by option. Pure. */
import { dayOf, daysBetween, formatInstant, type Instant, type LocalDate, startOfDay } from '../../kernel/dates.js';
import type { Sentence } from '../../kernel/refusal.js';
import type { CommercialRecord } from '../rating/index.js';
import type { QuotedPolicy, QuoteRisk, StoredNotice } from './quote.js';

export const QUOTE_NOTICE_CODES = [
  'FLOAT_NOTICE',
  'COVER_GAP',
  'LAPSE_PENALTY',
  'NO_CLAIM_LEVEL_AT_RISK',
  'COMMERCIAL_DUPLICATE',
  'ILLUSTRATIVE_FIGURES',
] as const;
type QuoteNoticeCode = (typeof QUOTE_NOTICE_CODES)[number];

function notice(code: QuoteNoticeCode, mustConfirm: boolean, message: Sentence): StoredNotice {
  return { code, mustConfirm, message };
}

/** The float notice (费率浮动告知书) whenever a record moved the premium. */
export function floatNotice(floatCode: string): StoredNotice {
  return notice('FLOAT_NOTICE', true, {
    zh: `交强险费率浮动告知:依据行业平台的事故记录适用浮动系数 ${floatCode}。`,
    en: `Float notice of compulsory cover: code ${floatCode} applies from the accident record of the industry platform.`,
  });
}

export function illustrativeNotice(): StoredNotice {
  return notice('ILLUSTRATIVE_FIGURES', false, {
    zh: '部分费率仅为示例,不得据此销售。',
    en: 'Some figures are examples, not licensed data: do not sell on them.',
  });
}

/** Days between the cover that ends and the one that begins, and what they cost; whatever an insurer of any name covers now counts. */
export function coverNotices(
  risk: QuoteRisk,
  compulsory: QuotedPolicy | null,
  commercial: QuotedPolicy | null,
): StoredNotice[] {
  return [
    ...(compulsory ? compulsoryGap(risk.compulsoryRecord.coveredUntil, compulsory) : []),
    ...(commercial && risk.commercialRecord ? commercialRecordNotices(risk.commercialRecord, commercial) : []),
  ];
}

function compulsoryGap(coveredUntil: Instant | null, { startsAt }: QuotedPolicy): StoredNotice[] {
  if (coveredUntil === null || coveredUntil >= startsAt) return [];
  const [end, start] = [formatInstant(coveredUntil), formatInstant(startsAt)];
  return [
    notice('COVER_GAP', true, {
      zh: `现有交强险至 ${end} 终止,本方案自 ${start} 起保:其间没有交强险保障。`,
      en: `The present compulsory cover ends at ${end}, this option begins at ${start}: nothing covers the time between.`,
    }),
    notice('LAPSE_PENALTY', false, {
      zh: '未投保交强险上道路行驶的,扣留车辆,并处最低责任限额应缴保险费的二倍罚款(道路交通安全法第98条)。',
      en: 'Driving without compulsory cover: the vehicle is impounded and the fine is twice the premium (Road Traffic Safety Law, art. 98).',
    }),
  ];
}

function commercialRecordNotices(record: CommercialRecord, { startsAt, endsAt }: QuotedPolicy): StoredNotice[] {
  const starts = dayOf(startsAt);
  const standing = record.policies.filter(
    (each) => startOfDay(each.endsOn) > startsAt && startOfDay(each.startsOn) < endsAt,
  );
  if (standing.length > 0) {
    const until = standing.map((each) => each.endsOn).reduce((last, each) => (each > last ? each : last));
    return [
      notice('COMMERCIAL_DUPLICATE', true, {
        zh: `行业平台显示该车已有商业险,保障至 ${until}:重复投保不会使赔款加倍。`,
        en: `The industry platform shows commercial cover until ${until}: paying for it twice does not double a claim.`,
      }),
    ];
  }
  const ended = lastEnd(record);
  if (ended === null || ended >= starts) return [];
  return [
    notice('NO_CLAIM_LEVEL_AT_RISK', false, {
      zh: `上一商业险已于 ${ended} 终止,中断 ${String(daysBetween(ended, starts))} 天:中断超过三个月将影响无赔款优待。`,
      en: `The last commercial cover ended on ${ended}, ${String(daysBetween(ended, starts))} days before this one: a lapse of more than three months costs the no-claim level.`,
    }),
  ];
}

function lastEnd(record: CommercialRecord): LocalDate | null {
  return record.policies.reduce<LocalDate | null>(
    (last, { endsOn }) => (last === null || endsOn > last ? endsOn : last),
    null,
  );
}
