/** Amounts that people state. */
import type { Money } from '../../../kernel/money.js';
import { KernelRefusals, type Problems, Refusal, type RefusalItem } from '../../../kernel/refusal.js';

function negative(field: readonly string[]): RefusalItem {
  return {
    code: KernelRefusals.INVALID_INPUT,
    field,
    message: { zh: '金额不得为负。', en: 'An amount is not negative.' },
  };
}

export function checkAmount(amount: Money, field: readonly string[], problems?: Problems): void {
  if (amount.fen >= 0n) return;
  if (!problems) throw new Refusal(negative(field));
  problems.add(negative(field));
}
