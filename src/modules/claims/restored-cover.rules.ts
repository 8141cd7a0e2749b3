/** What counts as used up of a coverage for one loss, when its sum was restored on the way (恢复保额). Pure. */
import type { Instant } from '../../kernel/dates.js';
import { type Money, money } from '../../kernel/money.js';

/** What another claim took, and when its loss happened. */
export interface Use {
  readonly occurredAt: Instant;
  readonly amount: Money;
}

/** From when how much of the sum was restored, all together; the first stage, of nothing, is not told. */
export interface RestoredFrom {
  readonly from: Instant;
  readonly fen: bigint;
}

/**
 * Losses before a restoration together get no more than the sum insured, all losses no more than that and what was
 * restored: for each stage from the loss's own on, what losses up to its end took, less what was restored by then. The
 * tightest of them counts; a sum that was restored never pays one loss more than the sum insured.
 */
export function usedFor(occurredAt: Instant, uses: readonly Use[], restored: readonly RestoredFrom[]): Money {
  const stages = [{ from: null, fen: 0n }, ...restored];
  const own = stages.findLastIndex(({ from }) => from === null || from <= occurredAt);
  let used = 0n;
  for (let stage = own; stage < stages.length; stage += 1) {
    const until = stages[stage + 1]?.from ?? null;
    const taken = uses.reduce((all, use) => all + (until === null || use.occurredAt < until ? use.amount.fen : 0n), 0n);
    const left = taken - (stages[stage]?.fen ?? 0n);
    if (left > used) used = left;
  }
  return money(used);
}
