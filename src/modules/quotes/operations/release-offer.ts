/** Takes an offer back for a room above: what it was made for is no more. */
import type { TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { emit } from '../../platform/index.js';
import { quoteLife } from '../quote.life.js';
import type { Quote } from '../quote.js';
import { QuoteEvents } from '../quotes.events.js';
import { lockQuoteById, moveQuote } from '../quotes.store.js';

/** The quote under lock, for whoever takes it back or must know that it stands. */
export function lockOffer(tx: TxCtx, id: Id<'Quote'>): Promise<Quote | null> {
  return lockQuoteById(tx, id);
}

/** Withdraws a quote that is open still; any other stays what it is. */
export async function releaseOffer(tx: TxCtx, quote: Quote): Promise<void> {
  if (quote.state !== 'PRICED' && quote.state !== 'REFUSED') return;
  await moveQuote(tx, quote, quoteLife.step(quote.state, 'withdraw'), {});
  await emit(tx, {
    event: QuoteEvents['quote.withdrawn'],
    subject: { kind: 'Quote', id: quote.id },
    partnerId: quote.partnerId,
  });
}
