/** A price that no longer stands: told with the old payable and, where it can be made, today's beside it. */
import type { Ctx } from '../../../kernel/ctx.js';
import { formatInstant } from '../../../kernel/dates.js';
import { Failure } from '../../../kernel/failure.js';
import { formatYuan, type Money } from '../../../kernel/money.js';
import { Problems, Refusal, type RefusalItem } from '../../../kernel/refusal.js';
import { bindsUntilOf } from '../../rating/index.js';
import { fromStoredVehicle } from '../../registry/index.js';
import { priceOption, whileBinding } from '../price-option.js';
import type { Quote, QuoteOption } from '../quote.js';
import type { QuoteSettings } from '../quote.rules.js';
import { QuoteRefusals } from '../quotes.refusals.js';
import type { OptionInQuote } from '../quotes.store.js';
import { wantsCommercial, withRecords } from './gather-risk.js';
import { standingOptions } from './known.js';
import { pricingFor } from './pricing-for.js';

export async function refuseExpired(ctx: Ctx, settings: QuoteSettings, seen: OptionInQuote): Promise<never> {
  throw new Refusal(quoteExpired(seen.quote, seen.option, await payableToday(ctx, settings, seen)));
}

export function quoteExpired(quote: Quote, option: QuoteOption, today: Money | null): RefusalItem {
  const fact = (name: string, amount: Money | null) =>
    amount ? [{ name, value: formatYuan(amount), unit: 'CNY' }] : [];
  return {
    code: QuoteRefusals.QUOTE_EXPIRED,
    field: ['input', 'optionId'],
    facts: [
      { name: 'validUntil', value: quote.validUntil ? formatInstant(quote.validUntil) : '-' },
      ...fact('payable', option.payable),
      ...fact('payableToday', today),
    ],
  };
}

/** What the option would cost now; null when nobody can say. Nothing is written: `quoteReprice` makes the price. */
async function payableToday(
  ctx: Ctx,
  settings: QuoteSettings,
  { quote, version, option }: OptionInQuote,
): Promise<Money | null> {
  const requests = standingOptions([option], ctx.now);
  const [request] = requests;
  if (!request) return null;
  try {
    const vehicle = fromStoredVehicle(version.risk.vehicle);
    const risk = await withRecords(ctx, vehicle, wantsCommercial(requests), version.risk.notices);
    const pricing = await pricingFor(
      ctx,
      quote.partnerId,
      risk,
      requests,
      settings,
      quote.agreementVersionId,
      new Problems(),
    );
    const result = priceOption(request, 0, risk, pricing);
    if (result.outcome !== 'PRICED') return null;
    return whileBinding(result.option, (refs) => bindsUntilOf(pricing.inForce, refs), ctx.now).payable;
  } catch (error) {
    if (error instanceof Failure) return null; // the platform is silent: the refusal itself must not be
    throw error;
  }
}
