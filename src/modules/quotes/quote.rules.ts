/** Pure rules of quotes: starts, validity, and what an option is called. */
import { addDays, dayOf, earliest, formatInstant, type Instant, startOfDay } from '../../kernel/dates.js';
import type { Problems, RefusalItem } from '../../kernel/refusal.js';
import type { OptionRequest } from './quote.js';
import { QuoteRefusals } from './quotes.refusals.js';

/** Settings of the room (`domain.md` 4.1: quote validity is the insurer's own, mark U). */
export interface QuoteSettings {
  /** Days a price stands, today counted: 1 ends tonight. */
  readonly validityDays: number;
  /** How far ahead cover may start. */
  readonly startAheadDays: number;
}

export const MAX_OPTIONS = 6;

/** 00:00 of the next day: the default start (保监厅函〔2009〕91号). */
export function defaultStart(now: Instant): Instant {
  return startOfDay(addDays(dayOf(now), 1));
}

/** Why a start is not allowed; null when it is. No cover is back-dated. */
export function startFault(startsAt: Instant, now: Instant, settings: QuoteSettings, field: readonly string[]): RefusalItem | null {
  const latest = startOfDay(addDays(dayOf(now), settings.startAheadDays + 1));
  if (startsAt >= now && startsAt < latest) return null;
  const next = defaultStart(now);
  return {
    code: QuoteRefusals.START_NOT_ALLOWED,
    field,
    facts: [
      { name: 'earliest', value: formatInstant(now) },
      { name: 'latest', value: formatInstant(latest) },
    ],
    wouldPass: [{ field, value: formatInstant(next), message: { zh: '次日零时起保', en: '00:00 of the next day' } }],
  };
}

/**
 * Until when a price stands: the insurer's days, never past the start of cover, never past what the pinned tariffs
 * bind, never past the day on which a published successor of theirs takes effect (design §5).
 */
export function validUntil(now: Instant, settings: QuoteSettings, starts: readonly Instant[], tariffEnds: readonly (Instant | null)[]): Instant {
  return earliest(startOfDay(addDays(dayOf(now), settings.validityDays)), ...starts, ...tariffEnds);
}

/** Problems of the list of options: how many, and labels that name one each. */
export function checkOptions(options: readonly OptionRequest[], problems: Problems): void {
  if (options.length < 1 || options.length > MAX_OPTIONS) {
    problems.add({
      code: QuoteRefusals.OPTIONS_INVALID,
      field: ['input', 'options'],
      facts: [{ name: 'count', value: String(options.length) }],
      message: { zh: `须有 1–${MAX_OPTIONS} 个方案。`, en: `Give 1–${MAX_OPTIONS} options.` },
    });
  }
  const seen = new Set<string>();
  options.forEach((option, index) => {
    const field = ['input', 'options', String(index), 'label'];
    if (!/^[\p{L}\p{N}][\p{L}\p{N} _.-]{0,39}$/u.test(option.label)) {
      problems.add({
        code: QuoteRefusals.OPTIONS_INVALID,
        field,
        message: { zh: '方案标签须为 1–40 个字母、汉字或数字,可含空格、点、横线、下划线。', en: 'A label is 1–40 letters or digits; spaces, dots, dashes and underscores may follow.' },
        wouldPass: [{ field, value: String.fromCharCode(65 + (index % 26)), message: { zh: '例如单个字母', en: 'a letter, for example' } }],
      });
    } else if (seen.has(option.label)) {
      problems.add({ code: QuoteRefusals.OPTIONS_INVALID, field, message: { zh: '方案标签在一份报价内不能重复。', en: 'A label names one option of a quote.' } });
    }
    seen.add(option.label);
  });
}
