/**
 * Regions by GB/T 2260 code, never by name: 山西 (140000) and 陕西 (610000) differ by one letter in English. The list is
 * geography, not tariff: which scheme a region has stands in the float tariff.
 */
import type { Sentence } from '../../kernel/refusal.js';
import { isMainland, PLANNED_CITIES, PROVINCES } from '../registry/index.js';

export interface Region {
  readonly code: string;
  readonly name: Sentence;
}

/**
 * The 36 regions that regulate motor business: 31 provinces and the five separately planned cities (计划单列市). Taiwan,
 * Hong Kong and Macao have real codes, yet no compulsory tariff is published for them.
 */
export const TARIFF_REGIONS: readonly Region[] = [...PROVINCES, ...PLANNED_CITIES]
  .filter(({ code }) => isMainland(code))
  .map(({ code, zh, en }) => ({ code, name: { zh, en } }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

/** A code with the regions it lies in, nearest first: district, city, province. `440305` → 440305, 440300, 440000. */
export function regionChain(code: string): readonly string[] {
  return [...new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`])];
}

/** The region of a code that regulates motor business: one of the five cities, otherwise the province; null for none. */
export function tariffRegionOf(code: string): Region | null {
  for (const candidate of regionChain(code)) {
    const found = TARIFF_REGIONS.find((each) => each.code === candidate);
    if (found) return found;
  }
  return null;
}
