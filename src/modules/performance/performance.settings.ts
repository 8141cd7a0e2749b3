/** The room's settings, given once at start by `app`. */
import { localDate } from '../../kernel/dates.js';
import type { WorkingHours } from './service/working-time.rules.js';
import type { TierScheme } from './tiers/tier-scheme.js';

export interface PerformanceSettings {
  /** Oldest first; empty: 09:00–17:00. */
  readonly workingHours: readonly WorkingHours[];
  /** Empty: the rule is off. */
  readonly tiers: readonly TierScheme[];
}

const ORDINARY: PerformanceSettings['workingHours'] = [
  { from: localDate('2000-01-01'), opens: 9 * 60, closes: 17 * 60 },
];

let settings: PerformanceSettings = { workingHours: ORDINARY, tiers: [] };

export function setPerformanceSettings(given: PerformanceSettings): void {
  const { workingHours, tiers } = given;
  settings = { workingHours: workingHours.length > 0 ? workingHours : ORDINARY, tiers };
}

export function performanceSettings(): PerformanceSettings {
  return settings;
}
