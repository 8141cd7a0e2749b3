/**
 * Exact decimals: the only door to decimal.js. Rates and factors are decimals, money is fen (`money.ts`).
 * Forty significant digits are far beyond any premium chain, so an intermediate step never rounds by accident.
 */
import { Decimal as DecimalJs } from 'decimal.js';

const Exact = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP, toExpNeg: -30, toExpPos: 30 });

/** An exact decimal number; never a float. */
export type Decimal = DecimalJs;

/** Makes an exact decimal from text, an integer or a decimal. JavaScript floats are not accepted. */
export function decimal(value: string | bigint | Decimal): Decimal {
  return new Exact(typeof value === 'bigint' ? value.toString() : value);
}

const DECIMAL_TEXT = /^-?\d{1,18}(\.\d{1,18})?$/;

/** Whether a text is a plain decimal as the API writes it: no exponent, no sign but minus, bounded length. */
export function isDecimalText(text: string): boolean {
  return DECIMAL_TEXT.test(text);
}

export const ONE: Decimal = decimal('1');
