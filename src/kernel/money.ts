/**
 * Money is a whole number of fen with its currency. Arithmetic happens here and nowhere else; a decimal becomes money
 * only through `roundHalfUp`, so that every rounding is a step that somebody named.
 */
import { type Decimal, decimal } from './decimal.js';

export type Currency = 'CNY';

/** An amount of money: `fen` is the minor unit (1 yuan = 100 fen). Negative means in favour of the customer. */
export interface Money {
  readonly fen: bigint;
  readonly currency: Currency;
}

/** Largest amount the gateway handles, in fen: a hundred billion yuan. Columns carry the same bound as a check. */
export const MONEY_BOUND_FEN = 10_000_000_000_000n;

export function money(fen: bigint, currency: Currency = 'CNY'): Money {
  if (fen > MONEY_BOUND_FEN || fen < -MONEY_BOUND_FEN) throw new RangeError('amount of money out of bounds');
  return { fen, currency };
}

export const NOTHING: Money = money(0n);

const YUAN_TEXT = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/;

/** Reads yuan as text with at most two decimals (`"950.00"`); null when the text is not such an amount. */
export function parseYuan(text: string): Money | null {
  const match = YUAN_TEXT.exec(text);
  if (!match) return null;
  const [, sign, yuan, cents = ''] = match;
  const fen = BigInt(yuan ?? '0') * 100n + BigInt(cents.padEnd(2, '0'));
  if (fen > MONEY_BOUND_FEN) return null;
  return money(sign === '-' ? -fen : fen);
}

/** Yuan from a literal of the code or of checked data; throws on anything that is not an amount. */
export function yuan(text: string): Money {
  const parsed = parseYuan(text);
  if (!parsed) throw new RangeError('not an amount in yuan');
  return parsed;
}

/** Yuan with exactly two decimals, as the API writes it. */
export function formatYuan(amount: Money): string {
  const absolute = amount.fen < 0n ? -amount.fen : amount.fen;
  const text = `${(absolute / 100n).toString()}.${(absolute % 100n).toString().padStart(2, '0')}`;
  return amount.fen < 0n ? `-${text}` : text;
}

export function add(a: Money, b: Money): Money {
  return money(a.fen + b.fen, a.currency);
}

export function subtract(a: Money, b: Money): Money {
  return money(a.fen - b.fen, a.currency);
}

export function sum(amounts: readonly Money[]): Money {
  return money(amounts.reduce((total, amount) => total + amount.fen, 0n));
}

/** The amount in yuan as an exact decimal, for a calculation that ends in `roundHalfUp`. */
export function inYuan(amount: Money): Decimal {
  return decimal(amount.fen).div(100);
}

/** Rounds exact yuan half up (away from zero) to the fen: the market's rule (`domain.md` 1.3, 2.6). */
export function roundHalfUp(yuanAmount: Decimal): Money {
  return money(BigInt(yuanAmount.mul(100).toFixed(0)));
}

/**
 * Splits an amount by weights so that the parts add up to it exactly: each part is floored, the fen left over go to the
 * largest remainders, first come first served between equals.
 */
export function allocate(amount: Money, weights: readonly bigint[]): Money[] {
  const total = weights.reduce((all, weight) => all + weight, 0n);
  if (total <= 0n || weights.some((weight) => weight < 0n)) throw new RangeError('weights must be positive');
  const negative = amount.fen < 0n;
  const absolute = negative ? -amount.fen : amount.fen;
  const parts = weights.map((weight, index) => {
    const exact = absolute * weight;
    return { index, floor: exact / total, remainder: exact % total };
  });
  let left = absolute - parts.reduce((all, part) => all + part.floor, 0n);
  for (const part of [...parts].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1,
  )) {
    if (left === 0n) break;
    part.floor += 1n;
    left -= 1n;
  }
  return parts.map((part) => money(negative ? -part.floor : part.floor, amount.currency));
}
