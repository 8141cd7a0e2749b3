/** Front door of `quotes`. */
export * from './quote.js';
export { quoteLife, stateAt } from './quote.life.js';
export type { QuoteSettings } from './quote.rules.js';
export { setQuoteSettings } from './quote.settings.js';
export { priceOption } from './price-option.js';
export { QuoteRefusals } from './quotes.refusals.js';
export { QuoteEvents } from './quotes.events.js';
export type * from './industry-platform.port.js';
export { QuotedPolicyFields, QuoteOptionFields } from './api/option.fields.js';
export { QuoteFields } from './api/quote.fields.js';
export { InsurancePeriod } from './api/quote.type.js';
export { QuotesResolver, VehicleQuotesFields } from './api/quotes.resolver.js';
export { askPlatform } from './operations/gather-risk.js';
export { requestQuote, type RequestQuote } from './operations/request-quote.js';
export { expireQuotes } from './operations/expire-quotes.js';
