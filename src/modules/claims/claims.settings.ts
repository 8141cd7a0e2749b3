/** The room's settings, given once at start by `app`: rules whose figures the field facts mark unsure. Absent: off, and said so. */
import type { LocalDate } from '../../kernel/dates.js';

export interface ClaimSettings {
  /** From this day of accident vehicles without liability pay nothing to each other out of their limits; null: they do. */
  readonly noFaultPayEachOtherNothingFrom: LocalDate | null;
  /** Medical costs outside the public list count towards the compulsory medical limit. */
  readonly outsideListInCompulsory: boolean;
}

let settings: ClaimSettings = { noFaultPayEachOtherNothingFrom: null, outsideListInCompulsory: false };

export function setClaimSettings(given: ClaimSettings): void {
  settings = given;
}

export function claimSettings(): ClaimSettings {
  return settings;
}
