/** One cell of a comparison: what an option has in a row. */
import type { Money } from '../../kernel/money.js';
import type { SelectedCoverage } from '../products/index.js';

export interface ComparedCell {
  readonly included: boolean;
  /** As chosen; null when not included, and where there is nothing to choose. */
  readonly selection: SelectedCoverage | null;
  /** Times, of a service. */
  readonly count: number | null;
  readonly amount: Money | null;
}
