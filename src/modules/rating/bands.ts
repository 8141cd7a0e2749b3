/**
 * Ranges of rate tables. Most bands include the lower bound (`6–10 seats` is 6…9); those of motorcycles, tractors and
 * tax by displacement include the upper one (`above 50 to 250 cc`). Each is written as it is read in its table, so that
 * nobody has to turn 250 into 250.0001.
 */
import { type Decimal, decimal } from '../../kernel/decimal.js';

/** `[from, until)` or `(above, upTo]`; null is open. Figures are decimal text. */
export type Band =
  { readonly from: string; readonly until: string | null } | { readonly above: string; readonly upTo: string | null };

/** Where a table begins: everything from there up must be covered. */
export type BandStart = { readonly from: string } | { readonly above: string };

export function inBand(value: Decimal, band: Band): boolean {
  return 'from' in band
    ? value.gte(band.from) && (band.until === null || value.lt(band.until))
    : value.gt(band.above) && (band.upTo === null || value.lte(band.upTo));
}

export function atOrAfterStart(value: Decimal, start: BandStart): boolean {
  return 'from' in start ? value.gte(start.from) : value.gt(start.above);
}

export function describeBand(band: Band): string {
  return 'from' in band ? `[${band.from}, ${band.until ?? '∞'})` : `(${band.above}, ${band.upTo ?? '∞'}]`;
}

/** A place between two numbers: just before or just after a figure. Bands of both kinds are pairs of cuts. */
export interface Cut {
  readonly value: Decimal | null; // null is infinity
  readonly after: boolean;
}

export function startCut(start: BandStart): Cut {
  return 'from' in start ? { value: decimal(start.from), after: false } : { value: decimal(start.above), after: true };
}

export function cutsOf(band: Band): { readonly low: Cut; readonly high: Cut } {
  const upper = 'from' in band ? band.until : band.upTo;
  return {
    low: startCut(band),
    high: { value: upper === null ? null : decimal(upper), after: 'above' in band },
  };
}

export function compareCuts(a: Cut, b: Cut): number {
  if (a.value === null || b.value === null) return a.value === b.value ? 0 : a.value === null ? 1 : -1;
  const order = a.value.comparedTo(b.value);
  return order !== 0 ? order : Number(a.after) - Number(b.after);
}

export function describeCut(cut: Cut): string {
  return cut.value === null ? '∞' : `${cut.after ? 'after' : 'before'} ${cut.value.toFixed()}`;
}
