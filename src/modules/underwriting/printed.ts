/** Vehicle tax (车船税) as documents show it: on policy and receipt it is the tax receipt (VVTR 12). Never part of the premium. */
import { amountText, type GridCell, type Say } from '../platform/documents/index.js';
import type { StoredTax } from './application.js';

export function taxCells(tax: StoredTax, say: Say): GridCell[] {
  const year = { label: say('纳税年度', 'Tax year'), value: say(`${tax.year}年`, String(tax.year)) };
  const { amount, lateFee, total, source } = tax;
  if (tax.state !== 'DUE' || amount === null || total === null)
    return [year, { label: say('代收税款', 'Tax collected'), value: notCollectedText(tax, say) }];
  const yuan = (fen: string): string => say(`${amountText(fen)}元`, `CNY ${amountText(fen)}`);
  return [
    year,
    { label: say('税款所属期', 'Tax period'), value: taxPeriodText(tax, say) },
    { label: say('当年应缴', 'Tax due'), value: yuan(amount) },
    {
      label: say('滞纳金', 'Late fee'),
      value: lateFee === null || !tax.lateFeeRuleOn ? say('未计收', 'not computed here') : yuan(lateFee),
    },
    { label: say('代收税款合计', 'Tax collected'), value: yuan(total), wide: true },
    ...(source === null ? [] : [{ label: say('计税依据', 'Basis'), value: say.sentence(source.text), wide: true }]),
  ];
}

/** The tax year is the calendar year; a part of it runs to its end (VVTR 19, 23). */
export function taxPeriodText({ year, months }: StoredTax, say: Say): string {
  const first = String(13 - months).padStart(2, '0');
  return say(
    `${year}年${first}月至${year}年12月（${months}个月）`,
    `${year}-${first} to ${year}-12 (${months} months)`,
  );
}

/** What stands where an amount would. */
export function taxText(tax: StoredTax, say: Say): string {
  return tax.state === 'DUE' && tax.total !== null ? amountText(tax.total) : notCollectedText(tax, say);
}

function notCollectedText({ state, undetermined }: StoredTax, say: Say): string {
  switch (state) {
    case 'EXEMPT':
      return say('免税', 'exempt');
    case 'OUTSIDE':
      return say('不属于征税范围', 'outside the tax');
    case 'PAID':
      return say('已完税', 'already paid');
    default:
      return undetermined === null ? say('待确定', 'to be determined') : say.sentence(undetermined);
  }
}
