/** Front door of `quotes`. */
export * from './quote.js';
export { quoteLife, stateAt } from './quote.life.js';
export type { QuoteSettings } from './quote.rules.js';
export { quoteSettings, setQuoteSettings } from './quote.settings.js';
export { agreedValue } from './commercial-wish.rules.js';
export { ratingFacts as compulsoryFacts } from './price-compulsory.js';
export { priceOption } from './price-option.js';
export { QuoteRefusals } from './quotes.refusals.js';
export { QuoteEvents } from './quotes.events.js';
export type * from './industry-platform.port.js';
export { QuotedPolicyFields, QuoteOptionFields } from './api/option.fields.js';
export { QuoteFields } from './api/quote.fields.js';
export { ApplicationQuoteFields, QuoteAcceptResolver, QuoteApplicationFields } from './api/accept.resolver.js';
export { ComparisonCellFields, ComparisonRowFields, QuoteCompareResolver } from './api/compare.resolver.js';
export { QuotesResolver, VehicleQuotesFields } from './api/quotes.resolver.js';
export { InsurancePeriod, MoneyRange, QuotedCoverage } from './api/quote.type.js';
export { type AcceptDoor, acceptQuote, type AcceptQuote } from './operations/accept-quote.js';
export { bindQuote, releaseQuote } from './operations/bind-quote.js';
export { coverExists } from './acceptances.queries.js';
export { ownClaimsFrom, ownClaimsOf } from './own-claims.js';
export {
  askPlatform,
  commercialRecordNow,
  type GatheredRisk,
  gatherRisk,
  withRecords,
} from './operations/gather-risk.js';
export { quoteRenewal, type RenewalWish, writeRenewalQuotes } from './operations/quote-renewals.js';
export { lockOffer, releaseOffer } from './operations/release-offer.js';
export { checkExternalRef, requestQuote, type RequestQuote } from './operations/request-quote.js';
export { requirementsOf } from './operations/requirements-of.js';
export { expireQuotes } from './operations/expire-quotes.js';
export {
  quotationDocument,
  type QuotationFacts,
  type QuotationOption,
  type QuotationPrinting,
} from './documents/quotation.document.js';
export { countRecorded, recordedOptions, type RecordedOption } from './recorded.queries.js';
export { replayOption } from './operations/replay-option.js';
export { policiesOf } from './frozen-option.js';
export { currentOptionsByQuote, quoteById } from './quotes.store.js';
export { checkOptions } from './option.rules.js';
export { asWritten, type Written } from './operations/as-written.js';
export { QuoteOptionInput, optionRequests } from './api/quote.inputs.js';
export type { QuoteDraft } from './whole-quote.store.js';
export { Quote as QuoteType } from './api/quote.type.js';
import './quotation-sight.js'; // tells who may fetch files
