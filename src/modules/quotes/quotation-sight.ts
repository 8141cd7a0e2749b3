/** A quotation is fetched by who sees its quote: a caller bound to an outlet by that outlet's only. */
import { defineSight, seenWith } from '../platform/index.js';
import { quoteById, quotesOfQuotations } from './quotes.store.js';

defineSight('quotes', seenWith(quotesOfQuotations, quoteById));
