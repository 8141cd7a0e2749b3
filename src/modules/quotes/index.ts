/** Front door of `quotes`. */
export * from './quote.js';
export { quoteLife, stateAt } from './quote.life.js';
export type { QuoteSettings } from './quote.rules.js';
export { setQuoteSettings } from './quote.settings.js';
export { priceOption } from './price.js';
export { QuoteRefusals } from './quotes.refusals.js';
export { QuoteEvents } from './quotes.events.js';
export type { IndustryPlatform } from './industry-platform.port.js';
export { QuoteFields, QuotedPolicyFields, QuoteOptionFields } from './api/quote.fields.js';
export { QuotesResolver, VehicleQuotesFields } from './api/quotes.resolver.js';
export { requestQuote, type RequestQuote } from './operations/request-quote.js';
export { expireQuotes } from './operations/expire-quotes.js';
export {
  quotationDocument,
  type QuotationFacts,
  type QuotationOption,
  type QuotationPrinting,
} from './documents/quotation.document.js';
