/** Money as callers send it: a decimal that may have too many places or be too large, which the scalar does not know. */
import { type Money, parseYuan } from '../../../kernel/money.js';
import type { Problems } from '../../../kernel/refusal.js';
import type { MoneyInput } from '../../platform/index.js';
import { badValue, passes, type Path } from '../registry.refusals.js';

/** Null when nothing was given, or after adding a problem. */
export function readMoney(input: MoneyInput | null | undefined, path: Path, problems: Problems): Money | null {
  if (input == null) return null;
  const amount = parseYuan(input.amount);
  if (amount !== null) return amount;
  const amountPath = [...path, 'amount'];
  problems.add(
    badValue(
      amountPath,
      { zh: '金额以元为单位,最多两位小数。', en: 'An amount is in yuan, with at most two decimals.' },
      { wouldPass: [passes(amountPath, 'format', '两位小数的金额', 'an amount with two decimals')] },
    ),
  );
  return null;
}
