/**
 * Three words for time. `Instant`: it happened then. `LocalDate`: a day of the insurer's calendar. `Period`: half-open,
 * `[from, until)`. All three are text that sorts as it means, so they can be stored, hashed and compared as they are.
 *
 * The insurer's calendar is China standard time, UTC+8 without daylight saving. China did have daylight saving in
 * 1986–1991; no instant of this business lies there (compulsory cover began in 2006), and birthdays are days, not
 * instants, so the fixed offset is exact for everything the gateway handles.
 */

declare const brand: unique symbol;
type Branded<T extends string> = string & { readonly [brand]: T };

/** A moment, as UTC text with milliseconds: `2026-11-21T01:30:00.000Z`. */
export type Instant = Branded<'Instant'>;
/** A day of the insurer's calendar: `2026-11-21`. */
export type LocalDate = Branded<'LocalDate'>;

/** Half-open span of instants, `[startsAt, endsAt)`. */
export interface Period {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

const OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

const DATE_TEXT = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT_TEXT =
  /^\d{4}-\d{2}-\d{2}[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Reads a real calendar day between 1900 and 2199; null otherwise (2026-02-30 is no day). */
export function parseLocalDate(text: string): LocalDate | null {
  const match = DATE_TEXT.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? (text as LocalDate) : null;
}

/** A day from a literal of the code or from checked data; throws on anything else. */
export function localDate(text: string): LocalDate {
  const parsed = parseLocalDate(text);
  if (!parsed) throw new RangeError(`not a day of the calendar: ${text}`);
  return parsed;
}

/** Reads an instant with offset and at most milliseconds; null when it is not one. */
export function parseInstant(text: string): Instant | null {
  if (!INSTANT_TEXT.test(text) || !parseLocalDate(text.slice(0, 10))) return null;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? null : instantOf(ms);
}

export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed) throw new RangeError(`not an instant: ${text}`);
  return parsed;
}

/** The instant of milliseconds since the epoch. */
export function instantOf(ms: number): Instant {
  return new Date(ms).toISOString() as Instant;
}

export function millisOf(at: Instant): number {
  return Date.parse(at);
}

export function plusMillis(at: Instant, ms: number): Instant {
  return instantOf(millisOf(at) + ms);
}

/** The instant in the insurer's zone, as the API writes it: `2026-11-21T09:30:00.000+08:00`. */
export function formatInstant(at: Instant): string {
  return `${new Date(millisOf(at) + OFFSET_MS).toISOString().slice(0, -1)}+08:00`;
}

/** The insurer's calendar day in which an instant lies. */
export function dayOf(at: Instant): LocalDate {
  const utc = at.slice(0, 10) as LocalDate;
  return at.slice(11, 13) < '16' ? utc : addDays(utc, 1); // the day begins at 16:00 of the UTC day before
}

/** 00:00 of a day in the insurer's zone. */
export function startOfDay(day: LocalDate): Instant {
  return instantOf(utcMillis(day) - OFFSET_MS);
}

function utcMillis(day: LocalDate): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

export function addDays(day: LocalDate, days: number): LocalDate {
  return new Date(utcMillis(day) + days * DAY_MS).toISOString().slice(0, 10) as LocalDate;
}

/** Adds calendar months; a day that the target month does not have becomes its last day (31 January + 1 = 28/29 February). */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(index / 12), index % 12];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const two = (number: number): string => (number < 10 ? `0${String(number)}` : String(number));
  return `${String(year)}-${two(month + 1)}-${two(Math.min(Number(day.slice(8, 10)), last))}` as LocalDate;
}

/** Adds years; 29 February becomes 28 February in a common year. */
export function addYears(day: LocalDate, years: number): LocalDate {
  return addMonths(day, years * 12);
}

/** Whole days from one day to another; negative when `until` is earlier. */
export function daysBetween(from: LocalDate, until: LocalDate): number {
  return Math.round((utcMillis(until) - utcMillis(from)) / DAY_MS);
}

export function yearOf(day: LocalDate): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: LocalDate): number {
  return Number(day.slice(5, 7));
}

export function daysOf(period: Period): number {
  return daysBetween(dayOf(period.startsAt), dayOf(period.endsAt));
}

export function earliest(first: Instant, ...others: readonly (Instant | null)[]): Instant {
  return others.reduce<Instant>((least, other) => (other !== null && other < least ? other : least), first);
}
