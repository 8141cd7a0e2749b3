/** Words of a change on its way: what a policy would say, and what is known of the policy. */
import type { Instant } from '../../kernel/dates.js';
import type { PolicyContent } from '../policies/index.js';
import type { PolicyKind, ProductDocument, SelectionWish } from '../products/index.js';

export interface ChangeContext {
  readonly kind: PolicyKind;
  /** From when the change holds. */
  readonly effectAt: Instant;
  readonly now: Instant;
  readonly begun: boolean;
  /** How cover rests now, by the policy's row; null while it does not. */
  readonly rests: Rests | null;
  readonly document: Pick<ProductDocument, 'coverages'> | null;
  /** What paid claims took of coverages whose sum is one for the period. */
  readonly used: readonly UsedUp[];
}

/** What paid claims took of a coverage. */
export interface UsedUp {
  readonly coverage: string;
  readonly fen: bigint;
}

/** A sum that is to be restored; priced when all changes are in. */
export interface Restored {
  readonly coverage: string;
  readonly fen: bigint;
}

export interface Rests {
  readonly from: Instant;
  readonly until: Instant;
}

/** Content on its way: the selection is settled and priced when all changes are in. */
export interface Draft {
  readonly content: PolicyContent;
  /** Commercial only. */
  readonly wish: SelectionWish | null;
  /** Priced again: premium may differ. */
  readonly reRate: boolean;
  readonly restores: readonly Restored[];
  readonly rests: Rests | null;
}
