/** What the calendar says of a renewal: its window, its notices, where a new period begins. Days are those of the market. Pure. */
import { addDays, dayOf, daysBetween, earliest, type Instant, type LocalDate, startOfDay } from '../../kernel/dates.js';
import { Defect } from '../../kernel/failure.js';
import type { PolicyKind } from '../products/index.js';
import { regionChain } from '../rating/index.js';
import { PUBLISHED_WINDOWS, type WindowRow } from './published/windows.js';
import type { Renewal } from './renewal.js';
import type { RenewalSettings } from './renewals.settings.js';

/** 00:00 so many days before the day on which cover ends. */
export function daysBefore(dueAt: Instant, days: number): Instant {
  return startOfDay(addDays(dayOf(dueAt), -days));
}

export function windowDays(
  settings: Pick<RenewalSettings, 'windows'>,
  on: LocalDate,
  region: string,
  kind: PolicyKind,
): number {
  const chain = regionChain(region);
  const speaks = [...PUBLISHED_WINDOWS, ...settings.windows].filter(
    (row) =>
      row.from <= on && (row.kind === null || row.kind === kind) && (row.region === null || chain.includes(row.region)),
  );
  const found = speaks.reduce<WindowRow | null>(
    (best, row) => (best && says(best, chain) > says(row, chain) ? best : later(best, row, chain)),
    null,
  );
  if (!found) throw new Defect('no window of renewal holds on this day');
  return found.days;
}

/** The place counts before the kind, a city before its province. */
function says({ region, kind }: WindowRow, chain: readonly string[]): number {
  const place = region === null ? 0 : chain.length - chain.indexOf(region);
  return place * 2 + (kind === null ? 0 : 1);
}

function later(best: WindowRow | null, row: WindowRow, chain: readonly string[]): WindowRow {
  return best && says(best, chain) === says(row, chain) && best.from > row.from ? best : row;
}

/** When all of it may be accepted: the window of each kind, the later of two. */
export function windowOpens(
  settings: Pick<RenewalSettings, 'windows'>,
  on: LocalDate,
  region: string,
  expiring: readonly { readonly kind: PolicyKind; readonly endsAt: Instant }[],
): Instant {
  return expiring
    .map(({ kind, endsAt }) => daysBefore(endsAt, windowDays(settings, on, region, kind)))
    .reduce((latest, each) => (each > latest ? each : latest));
}

type Clocked = Pick<Renewal, 'dueAt' | 'windowOpensAt' | 'noticedDays' | 'state'>;

/** The nearest lead time that has come and was not told; one notice stands for those that were missed. Null for none. */
export function noticeDue({ dueAt, noticedDays }: Clocked, noticeDays: readonly number[], now: Instant): number | null {
  if (dueAt <= now) return null;
  const come = noticeDays.filter((days) => daysBefore(dueAt, days) <= now);
  if (come.length === 0) return null;
  const nearest = Math.min(...come);
  return noticedDays === null || nearest < noticedDays ? nearest : null;
}

/** When the clock has something to do next; null when it has not. */
export function nextStep(renewal: Clocked, noticeDays: readonly number[], now: Instant): Instant | null {
  const { state, dueAt, windowOpensAt } = renewal;
  if (state !== 'UPCOMING' && state !== 'OPEN' && state !== 'QUOTED') return null;
  const notices = noticeDays.map((days) => daysBefore(dueAt, days)).filter((at) => at > now);
  return earliest(dueAt, ...(state === 'UPCOMING' || windowOpensAt > now ? [windowOpensAt] : []), ...notices);
}

/** Where the new period begins: at the old end, or, when that has passed, at the next 00:00. Cover is never back-dated. */
export function renewedFrom(endsAt: Instant, now: Instant): Instant {
  return endsAt > now ? endsAt : startOfDay(addDays(dayOf(now), 1));
}

/** Days without cover if it were renewed now, counted from the end; a begun day counts. */
export function gapDays(endsAt: Instant, now: Instant): number {
  return endsAt > now ? 0 : Math.max(1, daysBetween(dayOf(endsAt), dayOf(renewedFrom(endsAt, now))));
}
