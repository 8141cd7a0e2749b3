/** How documents write money, time and periods, in both languages. */
import { addDays, dayOf, formatInstant, type Instant, type Period } from '../../../kernel/dates.js';
import type { Language, Sentence } from '../../../kernel/refusal.js';

/** Picks the reader's words. */
export interface Say {
  (zh: string, en: string): string;
  /** A sentence that was made in both languages. */
  readonly sentence: (sentence: Sentence) => string;
  readonly language: Language;
}

export function sayIn(language: Language): Say {
  const say = (zh: string, en: string): string => (language === 'ZH_CN' ? zh : en);
  return Object.assign(say, { sentence: ({ zh, en }: Sentence): string => say(zh, en), language });
}

/** `1,234,567.80`, from fen as text. */
export function amountText(fen: string): string {
  const negative = fen.startsWith('-');
  const digits = (negative ? fen.slice(1) : fen).padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/gu, ',');
  return `${negative ? '-' : ''}${yuan}.${digits.slice(-2)}`;
}

/** `2026-11-27 15:30:00`, insurer's time. */
export function timeText(at: Instant): string {
  return formatInstant(at).slice(0, 19).replace('T', ' ');
}

/**
 * A period of cover as policies write it: a start at midnight is 00:00 of its day, an end at midnight is 24:00 of the
 * last day covered.
 */
export function periodText({ startsAt, endsAt }: Period, say: Say): string {
  const from = moment(startsAt, false, say);
  const until = moment(endsAt, true, say);
  return say(`自${from}起至${until}止`, `from ${from} to ${until}`);
}

function moment(at: Instant, isEnd: boolean, say: Say): string {
  const time = formatInstant(at).slice(11, 19);
  const day = dayOf(at);
  if (time === '00:00:00')
    return isEnd ? written(addDays(day, -1), '24', '00', null, say) : written(day, '00', '00', null, say);
  const [hour = '', minute = '', second = ''] = time.split(':');
  return written(day, hour, minute, second === '00' ? null : second, say);
}

function written(day: string, hour: string, minute: string, second: string | null, say: Say): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return say(
    `${year}年${month}月${date}日${hour}时${minute}分${second === null ? '' : `${second}秒`}`,
    `${day} ${hour}:${minute}${second === null ? '' : `:${second}`}`,
  );
}
