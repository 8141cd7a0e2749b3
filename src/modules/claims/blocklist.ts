/** The insurer's list of persons, vehicles and shops whose claims people look at before anything is decided. */
import type { Instant, LocalDate } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';

export const BLOCKED_KINDS = ['PERSON', 'VEHICLE', 'SHOP'] as const;
export type BlockedKind = (typeof BLOCKED_KINDS)[number];
export const BLOCKLIST_STATES = ['PROPOSED', 'ACTIVE', 'DECLINED', 'LIFTED'] as const;
export type BlocklistState = (typeof BLOCKLIST_STATES)[number];

export interface BlocklistEntry {
  readonly id: Id<'BlocklistEntry'>;
  /** The insurer's own tenant. */
  readonly partnerId: Id<'Partner'>;
  readonly kind: BlockedKind;
  readonly identityHash: string;
  readonly hint: string;
  readonly reason: string;
  readonly state: BlocklistState;
  /** The last day on which it counts. */
  readonly until: LocalDate;
  readonly proposedById: string;
  readonly proposedByLabel: string;
  readonly proposedAt: Instant;
  readonly decidedById: string | null;
  readonly decidedByLabel: string | null;
  readonly decidedAt: Instant | null;
  /** What the second person said, or why it was lifted. */
  readonly note: string | null;
  readonly liftedById: string | null;
  readonly liftedAt: Instant | null;
  readonly revision: number;
}
