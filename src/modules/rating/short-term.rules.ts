/**
 * How long compulsory cover lasts. Exactly one year, except on the three grounds of CTR 20; a part month counts as a
 * month (rate plan). Anything else is refused with what would pass, because cover that is not a year and not on a
 * ground is not lawful cover.
 */
import {
  type Instant,
  type LocalDate,
  addDays,
  addMonths,
  addYears,
  dayOf,
  daysBetween,
  formatInstant,
  monthOf,
  plusMillis,
  startOfDay,
  yearOf,
} from '../../kernel/dates.js';
import { KernelRefusals, type RefusalItem, type RuleRef } from '../../kernel/refusal.js';
import { RatingRefusals } from './rating.refusals.js';
import { SHORT_TERM_GROUNDS, type ShortTermGround } from './words.js';

const DAY_MS = 86_400_000; // the insurer's calendar has no daylight saving

const ONE_YEAR: RuleRef = {
  source: 'LAW',
  document: 'CTR 2019 art. 20',
  rule: 'ONE_YEAR_OR_LISTED_GROUND',
  text: {
    zh: '交强险的保险期间为1年;境外机动车临时入境、机动车临时上道路行驶、距规定的报废期限不足1年的,可以投保短期。',
    en: 'Compulsory cover lasts one year; shorter for foreign vehicles entering for a while, vehicles temporarily on the road, and vehicles with less than a year to the prescribed scrapping date.',
  },
};

export interface TermRequest {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly ground?: ShortTermGround;
  /** Prescribed scrapping date; needed for NEAR_SCRAPPING. */
  readonly scrapOn?: LocalDate;
}

export type TermOutcome =
  | { readonly outcome: 'YEAR' }
  | { readonly outcome: 'SHORT'; readonly months: number; readonly ground: ShortTermGround }
  | { readonly outcome: 'REFUSED'; readonly items: readonly RefusalItem[] };

/** The day a number of months later, same clock time; used for counting only. */
function monthsAfter(startsAt: Instant, months: number): Instant {
  const day = dayOf(startsAt);
  return plusMillis(startsAt, daysBetween(day, addMonths(day, months)) * DAY_MS);
}

/**
 * End of one year of cover. A year that starts on 29 February ends with 28 February, so at 00:00 of 1 March: nobody gets
 * a day less (`addYears` alone would answer 28 February 00:00).
 */
export function oneYearAfter(startsAt: Instant): Instant {
  const day = dayOf(startsAt);
  const end = day.endsWith('-02-29') ? addDays(addYears(day, 1), 1) : addYears(day, 1);
  return plusMillis(startsAt, daysBetween(day, end) * DAY_MS);
}

/** Months of a period of at most a year; a part month counts as a month. */
export function countedMonths(startsAt: Instant, endsAt: Instant): number {
  const [from, until] = [dayOf(startsAt), dayOf(endsAt)];
  const months = (yearOf(until) - yearOf(from)) * 12 + monthOf(until) - monthOf(from);
  return endsAt <= monthsAfter(startsAt, months) ? months : months + 1;
}

/** Whether the period is a year, an allowed short term with its counted months, or refused. */
export function judgeTerm(request: TermRequest): TermOutcome {
  const { startsAt, endsAt, ground } = request;
  const yearEnd = oneYearAfter(startsAt);
  if (endsAt <= startsAt)
    return invalid('endsAt', '保险期间的终点必须晚于起点。', 'The period must end after it starts.');
  if (endsAt === yearEnd) return { outcome: 'YEAR' };
  if (endsAt > yearEnd || ground === undefined) return { outcome: 'REFUSED', items: [notAllowed(request)] };
  if (ground === 'NEAR_SCRAPPING') {
    if (request.scrapOn === undefined)
      return invalid('scrapOn', '请提供规定的报废日期。', 'Give the prescribed scrapping date.');
    if (startOfDay(request.scrapOn) >= yearEnd) return { outcome: 'REFUSED', items: [notAllowed(request)] };
  }
  return { outcome: 'SHORT', months: countedMonths(startsAt, endsAt), ground };
}

/** The refusal of a period, with the end that would pass and, where it was not the ground that failed, the grounds. */
export function notAllowed({ startsAt, endsAt, ground, scrapOn }: TermRequest): RefusalItem {
  const yearEnd = oneYearAfter(startsAt);
  const longer = endsAt > yearEnd;
  return {
    code: RatingRefusals.SHORT_TERM_NOT_ALLOWED,
    field: ['endsAt'],
    facts: [
      { name: 'endsAt', value: formatInstant(endsAt) },
      { name: 'oneYear', value: formatInstant(yearEnd) },
      ...(ground === undefined ? [] : [{ name: 'ground', value: ground }]),
      ...(scrapOn === undefined ? [] : [{ name: 'scrapOn', value: scrapOn }]),
    ],
    wouldPass: [
      {
        field: ['endsAt'],
        value: formatInstant(yearEnd),
        message: { zh: '投保整一年。', en: 'Cover for exactly one year.' },
      },
      ...(longer || ground !== undefined
        ? []
        : SHORT_TERM_GROUNDS.map((each) => ({
            field: ['ground'],
            value: each,
            message: { zh: '具备此法定情形并提供证明。', en: 'This legal ground, with its proof.' },
          }))),
    ],
    rule: ONE_YEAR,
  };
}

function invalid(field: string, zh: string, en: string): TermOutcome {
  return {
    outcome: 'REFUSED',
    items: [{ code: KernelRefusals.INVALID_INPUT, field: [field], rule: ONE_YEAR, message: { zh, en } }],
  };
}
