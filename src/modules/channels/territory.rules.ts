/** Which regions a territory holds. Codes are administrative divisions (GB/T 2260); a wider one covers the narrower. */

/** `{ allowed, except }` of the clause: what may be brought is what is allowed and not excepted. */
export interface Territory {
  readonly allowed: readonly string[];
  readonly except: readonly string[];
}

/**
 * A province covers every place in it, the five separately planned cities included: that is what its name says in a
 * signed text. An agreement that means "without Shenzhen" says so by `except`. A city never covers its province.
 */
export function coversRegion(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  if (wide.endsWith('0000')) return wide.slice(0, 2) === narrow.slice(0, 2);
  return wide.endsWith('00') && wide.slice(0, 4) === narrow.slice(0, 4);
}

export function inTerritory(territory: Territory, region: string): boolean {
  const covered = (codes: readonly string[]): boolean => codes.some((code) => coversRegion(code, region));
  return covered(territory.allowed) && !covered(territory.except);
}

/** Regions that would pass, those of the same province first. */
export function regionsThatPass(territory: Territory, region: string): string[] {
  const near = (code: string): number => (code.slice(0, 2) === region.slice(0, 2) ? 0 : 1);
  return territory.allowed
    .filter((code) => inTerritory(territory, code))
    .sort((a, b) => near(a) - near(b) || (a < b ? -1 : 1));
}
