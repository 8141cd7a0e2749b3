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
  readonly rests: Rests | null;
}
