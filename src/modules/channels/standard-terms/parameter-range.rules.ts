/** Whether a value lies in a range, and where not. Pure; one finding per place or code that lies outside. */
import { decimal } from '../../../kernel/decimal.js';
import type { ParameterValue, ScopedValue } from '../agreement.js';
import type { ParameterRange, Place, PlaceRange } from './standard-terms.js';

/** A part of a value that lies outside, with the range it misses. */
export interface Outside {
  readonly place: Place;
  readonly offered: string;
  readonly range: ParameterRange;
}

const PLACES = ['policyKind', 'businessLine', 'vehicleGroup', 'coverage', 'region', 'metric'] as const;

export function placeOf(row: Place): Place {
  return Object.fromEntries(PLACES.flatMap((key) => (row[key] === undefined ? [] : [[key, row[key]]])));
}

export function samePlace(a: Place, b: Place): boolean {
  return PLACES.every((key) => a[key] === b[key]);
}

export function isScoped(value: ParameterValue): value is readonly ScopedValue[] {
  return Array.isArray(value) && value.some((item) => typeof item !== 'string');
}

/** The range whose place covers the row and names most of it; null when none covers it. */
export function closestRange(rows: readonly PlaceRange[], row: Place): PlaceRange | null {
  const covering = rows.filter((range) => PLACES.every((key) => range[key] === undefined || range[key] === row[key]));
  const named = (range: PlaceRange): number => PLACES.filter((key) => range[key] !== undefined).length;
  return covering.reduce<PlaceRange | null>(
    (best, range) => (best === null || named(range) > named(best) ? range : best),
    null,
  );
}

function figureOutside(figure: string, range: { least?: string | undefined; greatest?: string | undefined }): boolean {
  const value = decimal(figure);
  return (
    (range.least !== undefined && value.lt(range.least)) || (range.greatest !== undefined && value.gt(range.greatest))
  );
}

/** Everything of a value that lies outside of a range; empty when it may be agreed. */
export function outsideOf(value: ParameterValue, range: ParameterRange): Outside[] {
  if (typeof value === 'number') return figure(String(value), range);
  if (typeof value === 'string') {
    if (range.options) return range.options.includes(value) ? [] : [{ place: {}, offered: value, range }];
    return figure(value, range);
  }
  return value.flatMap((item): Outside[] => {
    if (typeof item === 'string')
      return range.options && !range.options.includes(item) ? [{ place: {}, offered: item, range }] : [];
    return row(item, range);
  });
}

function figure(offered: string, range: ParameterRange): Outside[] {
  return figureOutside(offered, range) ? [{ place: {}, offered, range }] : [];
}

function row(item: ScopedValue, range: ParameterRange): Outside[] {
  if (!range.rows)
    return figureOutside(item.value, range) ? [{ place: placeOf(item), offered: item.value, range }] : [];
  const closest = closestRange(range.rows, item);
  // A place that the template does not speak of is not the template's to allow.
  if (closest && !figureOutside(item.value, closest)) return [];
  const { least, greatest } = closest ?? {};
  return [{ place: placeOf(item), offered: item.value, range: closest ? { least, greatest } : { options: [] } }];
}
