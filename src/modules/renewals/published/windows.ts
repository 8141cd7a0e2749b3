/**
 * When a renewal may be accepted, listed and told of: dated figures with their source, never constants in rules. The
 * window differs by region and kind of cover; an insurer adds its own rows in the settings (`RENEWAL_WINDOWS`).
 */
import type { LocalDate } from '../../../kernel/dates.js';
import { localDate } from '../../../kernel/dates.js';
import type { PolicyKind } from '../../products/index.js';

export interface WindowRow {
  readonly from: LocalDate;
  /** National where absent; a province or a city otherwise. */
  readonly region: string | null;
  /** Both kinds where absent. */
  readonly kind: PolicyKind | null;
  /** Days before the end from whose 00:00 on it may be accepted. */
  readonly days: number;
}

/** domain.md 4.2 (mark L): 90 days in the past, 30 since about 2019; some regions differ and are for the settings. */
export const PUBLISHED_WINDOWS: readonly WindowRow[] = [
  { from: localDate('2009-01-01'), region: null, kind: null, days: 90 },
  { from: localDate('2019-01-01'), region: null, kind: null, days: 30 },
];
