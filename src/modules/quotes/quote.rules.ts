/** Pure rules of quotes: when cover starts and ends, and until when a price stands. */
import { addDays, dayOf, earliest, formatInstant, type Instant, type Period, startOfDay } from '../../kernel/dates.js';
import { KernelRefusals, type RefusalItem } from '../../kernel/refusal.js';
import { judgeTerm, oneYearAfter, type TermOutcome } from '../rating/index.js';
import type { CommercialRequest, CompulsoryRequest, OptionRequest } from './quote.js';
import { QuoteRefusals } from './quotes.refusals.js';

/** Settings of the room (`domain.md` 4.1: quote validity is the insurer's own, mark U). */
export interface QuoteSettings {
  /** Days a price stands, today counted: 1 ends tonight. */
  readonly validityDays: number;
  /** How far ahead cover may start. */
  readonly startAheadDays: number;
  /** Least agreed value of the vehicle, as a fraction of its actual value: the parties may agree on another fair value (MC14), not on a nominal one. Mark U. */
  readonly leastAgreedValue: string;
}

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

/** When one policy begins and ends. */
export interface PolicyPeriod extends Period {
  readonly startsOnIssue: boolean;
}

export type PeriodOutcome =
  | { readonly outcome: 'REFUSED'; readonly items: readonly RefusalItem[] }
  | {
      readonly outcome: 'PERIOD';
      readonly period: PolicyPeriod;
      readonly term: Exclude<TermOutcome, { outcome: 'REFUSED' }>;
    };

/** When the compulsory part begins and ends, or why it may not; `path` leads to the part in the input. */
export function judgePeriod(
  request: CompulsoryRequest,
  now: Instant,
  settings: QuoteSettings,
  path: readonly string[],
): PeriodOutcome {
  const { shortTerm, startsOnIssue } = request;
  const clash = startsOnIssue ? onIssueFault(request, path) : null;
  if (clash) return { outcome: 'REFUSED', items: [clash] };
  const startsAt = startsOnIssue ? now : (request.startsAt ?? defaultStart(now));
  const late = startsOnIssue ? null : startFault(startsAt, now, settings, [...path, 'startsAt']);
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
    : { outcome: 'PERIOD', period: { startsAt, endsAt, startsOnIssue }, term };
}

/** A cover that begins at issue has no start of its own, and no short term: its months count from a start that nobody knows yet. */
function onIssueFault(request: CompulsoryRequest, path: readonly string[]): RefusalItem | null {
  const other = request.startsAt !== null ? 'startsAt' : request.shortTerm ? 'shortTerm' : null;
  if (other === null) return null;
  return {
    code: KernelRefusals.INVALID_INPUT,
    field: [...path, other],
    message: {
      zh: '即时生效的保险自签发时起算,不能另填起保时间或短期。',
      en: 'Cover that begins on issue has no other start and is not for a short term.',
    },
    wouldPass: [
      {
        field: [...path, 'effectiveOnIssue'],
        value: 'false',
        message: { zh: '不要求即时生效', en: 'without immediate effect' },
      },
    ],
  };
}

/** When the commercial part begins: as asked, else with the compulsory part, else 00:00 of the next day. It lasts a year. */
export function commercialPeriod(
  request: CommercialRequest,
  compulsory: PolicyPeriod | null,
  now: Instant,
): PolicyPeriod {
  const startsOnIssue = request.startsAt === null && (compulsory?.startsOnIssue ?? false);
  const startsAt = request.startsAt ?? compulsory?.startsAt ?? defaultStart(now);
  return { startsAt, endsAt: oneYearAfter(startsAt), startsOnIssue };
}

/** What can be said of an option's starts and terms before anything is known of the vehicle. */
export function periodFaults(
  option: OptionRequest,
  now: Instant,
  settings: QuoteSettings,
  path: readonly string[],
): readonly RefusalItem[] {
  const judged = option.compulsory && judgePeriod(option.compulsory, now, settings, [...path, 'compulsory']);
  const late =
    option.commercial?.startsAt == null
      ? null
      : startFault(option.commercial.startsAt, now, settings, [...path, 'commercial', 'startsAt']);
  return [...(judged?.outcome === 'REFUSED' ? judged.items : []), ...(late ? [late] : [])];
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
