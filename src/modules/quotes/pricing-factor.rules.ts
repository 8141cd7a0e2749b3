/** The autonomous pricing factor against what is filed and what was agreed: told in discounts, which are all a partner may ask for. Pure. */
import { type Decimal, decimal, ONE } from '../../kernel/decimal.js';
import type { RefusalItem, Suggestion } from '../../kernel/refusal.js';
import type { FactorBand, FiledBand } from '../rating/index.js';
import { QuoteRefusals } from './quotes.refusals.js';

const DISCOUNT = ['commercial', 'discount'];
/** Discounts are whole percents: the factor keeps to its six decimals. */
const DISCOUNT_DECIMALS = 2;
/** Ways of decimal.js to round: away from zero, toward it. */
const UP = 0;
const DOWN = 1;

/** The factor lies outside the filed band (报行合一): never clamped, the part is not on offer. */
export function filedRateRefusal(factor: string, standard: string, filed: FiledBand): RefusalItem | null {
  if (within(factor, filed)) return null;
  return {
    code: QuoteRefusals.FILED_RATE_EXCEEDED,
    field: DISCOUNT,
    facts: [
      { name: 'offered', value: factor },
      { name: 'floor', value: filed.floor },
      { name: 'ceiling', value: filed.ceiling },
      { name: 'standard', value: standard },
    ],
    wouldPass: discountInto(standard, filed),
    rule: filed.source,
  };
}

/** The discount that brings the standard factor into a band, the greatest where several would; none when even no discount does. */
export function discountInto(standard: string, band: FactorBand): Suggestion[] {
  const discount = decimal(standard).gt(band.ceiling)
    ? ONE.minus(decimal(band.ceiling).div(standard)).toDecimalPlaces(DISCOUNT_DECIMALS, UP)
    : ONE.minus(decimal(band.floor).div(standard)).toDecimalPlaces(DISCOUNT_DECIMALS, DOWN);
  const reached = decimal(standard).mul(ONE.minus(discount)).toFixed();
  return discount.gte(0) && within(reached, band) ? [suggestion(discount)] : [];
}

function within(factor: string, { floor: least, ceiling }: FactorBand): boolean {
  return decimal(factor).gte(least) && decimal(factor).lte(ceiling);
}

function suggestion(discount: Decimal): Suggestion {
  return discount.isZero()
    ? { field: DISCOUNT, value: 'null', message: { zh: '不申请优惠', en: 'no discount' } }
    : {
        field: DISCOUNT,
        value: discount.toFixed(),
        message: { zh: `优惠 ${discount.toFixed()}`, en: `a discount of ${discount.toFixed()}` },
      };
}
