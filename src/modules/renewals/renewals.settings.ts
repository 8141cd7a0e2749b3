/** The room's settings, given once at start by `app`. */
import type { WindowRow } from './published/windows.js';

export interface RenewalSettings {
  /** Besides the published ones; of two rows that say equally much the later day holds. */
  readonly windows: readonly WindowRow[];
  /** Days before the end on which the customer is to be told (S-213: no figure in the sources, so the insurer's own). */
  readonly noticeDays: readonly number[];
  /** Days before the end from which it stands on the work list. */
  readonly listedDays: number;
  /** Days after the end in which it can still be renewed, late; afterwards it is new business. */
  readonly lateDays: number;
  /** Policies sold together whose ends lie so many days apart at most are one renewal. */
  readonly togetherDays: number;
}

/** 180 days: beyond six months the no-claim level begins anew (domain.md 2.7). The others are the insurer's own, mark U. */
export const DEFAULT_RENEWALS: RenewalSettings = {
  windows: [],
  noticeDays: [30, 15, 7, 1],
  listedDays: 60,
  lateDays: 180,
  togetherDays: 30,
};

let settings: RenewalSettings = DEFAULT_RENEWALS;

export function setRenewalSettings(given: RenewalSettings): void {
  settings = given;
}

export function renewalSettings(): RenewalSettings {
  return settings;
}
