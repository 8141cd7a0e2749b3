/** Wishes for tests: random ones, and what a suggestion makes of one. */
import { expect } from '@jest/globals';
import type { Suggestion } from '../../../src/kernel/refusal.js';
import { parseYuan } from '../../../src/kernel/money.js';
import type { CoverageWish, SelectionWish } from '../../../src/modules/products/index.js';

const AMOUNTS: Readonly<Record<string, keyof CoverageWish>> = {
  sumInsured: 'sumInsuredFen',
  deductible: 'deductibleFen',
  dailyAmount: 'dailyAmountFen',
};
const COUNTS = ['days', 'seats', 'count'];

/** The wish after doing what a refusal suggests. `path` is what the check was given. */
export function follow(wish: SelectionWish, suggestion: Suggestion, path: readonly string[]): SelectionWish {
  expect(suggestion.field.slice(0, path.length)).toEqual(path);
  const [list, at, field] = suggestion.field.slice(path.length);
  const { value } = suggestion;
  const place = Number(at);
  const changed = <T extends object>(rows: readonly T[]): T[] => {
    if (field === undefined) {
      expect(value).toBe('null');
      return rows.filter((_row, index) => index !== place);
    }
    const key = AMOUNTS[field] ?? field;
    const read =
      value === 'null'
        ? null
        : field in AMOUNTS
          ? parseYuan(value)!.fen.toString()
          : COUNTS.includes(field)
            ? Number(value)
            : value;
    expect(place).toBeLessThanOrEqual(rows.length);
    const row = { ...rows[place], [key]: read } as T;
    return Object.assign([...rows], { [place]: row });
  };
  return list === 'coverages'
    ? { ...wish, coverages: changed(wish.coverages) }
    : { ...wish, services: changed(wish.services) };
}
