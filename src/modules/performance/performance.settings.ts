/** The room's settings, given once at start by `app`. */
import { localDate } from '../../kernel/dates.js';
import type { WorkingHours } from './service/working-time.rules.js';
import type { TierScheme } from './tiers/tier-scheme.js';

export interface PerformanceSettings {
  /** Oldest first. */
  readonly workingHours: readonly WorkingHours[];
  /** Empty: the rule is off. */
  readonly tiers: readonly TierScheme[];
}

export const DEFAULT_PERFORMANCE: PerformanceSettings = {
  workingHours: [{ from: localDate('2000-01-01'), opens: 9 * 60, closes: 17 * 60 }],
  tiers: [],
};

let settings = DEFAULT_PERFORMANCE;

export function setPerformanceSettings(given: PerformanceSettings): void {
  settings = given;
}

export function performanceSettings(): PerformanceSettings {
  return settings;
}
