/** Pure rules of quotes: starts, validity, and what an option is called. */
import { addDays, dayOf, earliest, formatInstant, type Instant, type Period, startOfDay } from '../../kernel/dates.js';
import type { Problems, RefusalItem, Sentence, Suggestion } from '../../kernel/refusal.js';
import { judgeTerm, oneYearAfter, type TermOutcome } from '../rating/index.js';
import type { CompulsoryRequest, OptionRequest } from './quote.js';
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

/** Why a start is not allowed; null when it is. No cover is back-dated, and a price that ended the moment it was made is none. */
export function startFault(
  startsAt: Instant,
  now: Instant,
  settings: QuoteSettings,
  field: readonly string[],
): RefusalItem | null {
  const latest = startOfDay(addDays(dayOf(now), settings.startAheadDays + 1));
  if (startsAt > now && startsAt < latest) return null;
  const next = defaultStart(now);
  return {
    code: QuoteRefusals.START_NOT_ALLOWED,
    field,
    facts: [
      { name: 'after', value: formatInstant(now) },
      { name: 'latest', value: formatInstant(latest) },
    ],
    wouldPass: [{ field, value: formatInstant(next), message: { zh: '次日零时起保', en: '00:00 of the next day' } }],
  };
}

export type PeriodOutcome =
  | { readonly outcome: 'REFUSED'; readonly items: readonly RefusalItem[] }
  | ({ readonly outcome: 'PERIOD'; readonly term: Exclude<TermOutcome, { outcome: 'REFUSED' }> } & Period);

/** When the compulsory part begins and ends, or why it may not; `path` leads to the part in the input. */
export function judgePeriod(
  request: CompulsoryRequest,
  now: Instant,
  settings: QuoteSettings,
  path: readonly string[],
): PeriodOutcome {
  const { shortTerm } = request;
  const startsAt = request.startsAt ?? defaultStart(now);
  const late = startFault(startsAt, now, settings, [...path, 'startsAt']);
  if (late) return { outcome: 'REFUSED', items: [late] };
  const endsAt = shortTerm?.endsAt ?? oneYearAfter(startsAt);
  const term = judgeTerm({
    startsAt,
    endsAt,
    ...(shortTerm ? { ground: shortTerm.ground } : {}),
    ...(shortTerm?.scrapOn ? { scrapOn: shortTerm.scrapOn } : {}),
  });
  return term.outcome === 'REFUSED'
    ? { outcome: 'REFUSED', items: below(term.items, [...path, 'shortTerm']) }
    : { outcome: 'PERIOD', startsAt, endsAt, term };
}

/** Rating's paths are relative to the vehicle or the term; the caller knows them by where it wrote them. */
export function below(items: readonly RefusalItem[], path: readonly string[]): RefusalItem[] {
  return items.map((item) => ({
    ...item,
    field: [...path, ...(item.field ?? [])],
    wouldPass: (item.wouldPass ?? []).map((suggestion) => ({ ...suggestion, field: [...path, ...suggestion.field] })),
  }));
}

/**
 * Until when a price stands: the insurer's days, never past the start of cover, never past what the pinned tariffs
 * bind, never past the day on which a published successor of theirs takes effect (design §5).
 */
export function validUntil(
  now: Instant,
  settings: QuoteSettings,
  starts: readonly Instant[],
  tariffEnds: readonly (Instant | null)[],
): Instant {
  return earliest(startOfDay(addDays(dayOf(now), settings.validityDays)), ...starts, ...tariffEnds);
}

const LABEL = /^[\p{L}\p{N}][\p{L}\p{N} _.-]{0,39}$/u;

/** Problems of the options as written: labels that name one each, starts and terms. `standing`: labels the quote has besides. */
export function checkOptions(
  options: readonly OptionRequest[],
  now: Instant,
  settings: QuoteSettings,
  problems: Problems,
  standing: readonly string[] = [],
): void {
  const labels = options.map((option) => option.label);
  const count = new Set([...standing, ...labels]).size;
  if (count < 1 || count > MAX_OPTIONS) {
    problems.add({
      code: QuoteRefusals.OPTIONS_INVALID,
      field: ['input', 'options'],
      facts: [
        { name: 'count', value: String(count) },
        { name: 'limit', value: String(MAX_OPTIONS) },
      ],
      message: { zh: `须有 1–${MAX_OPTIONS} 个方案。`, en: `Give 1–${MAX_OPTIONS} options.` },
    });
  }
  options.forEach((option, index) => {
    const path = ['input', 'options', String(index)];
    const fault = labelFault(labels, index);
    if (fault)
      problems.add({
        code: QuoteRefusals.OPTIONS_INVALID,
        field: [...path, 'label'],
        message: fault,
        wouldPass: [freeLabel([...standing, ...labels], [...path, 'label'])],
      });
    const period = judgePeriod(option.compulsory, now, settings, [...path, 'compulsory']);
    if (period.outcome === 'REFUSED') for (const item of period.items) problems.add(item);
  });
}

function labelFault(labels: readonly string[], index: number): Sentence | null {
  const label = labels[index] ?? '';
  if (!LABEL.test(label)) {
    return {
      zh: '方案标签须为 1–40 个字母、汉字或数字,可含空格、点、横线、下划线。',
      en: 'A label is 1–40 letters or digits; spaces, dots, dashes and underscores may follow.',
    };
  }
  return labels.indexOf(label) < index
    ? { zh: '方案标签在一份报价内不能重复。', en: 'A label names one option of a quote.' }
    : null;
}

/** The first letter that no option is called by. There are more letters than options. */
function freeLabel(taken: readonly string[], field: readonly string[]): Suggestion {
  const letter = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((each) => !taken.includes(each)) ?? 'A';
  return { field, value: letter, message: { zh: '例如单个字母', en: 'a letter, for example' } };
}
