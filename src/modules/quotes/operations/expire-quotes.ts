/** The expiry job: ids are listed under SYSTEM, each quote is moved under its own partner's scope. */
import type { TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { emit } from '../../platform/index.js';
import { quoteLife } from '../quote.life.js';
import { QuoteEvents } from '../quotes.events.js';
import { lockDueQuote, moveQuote } from '../quotes.store.js';

/** Expires one quote if it is still due; does nothing when somebody was faster. */
export async function expireQuote(tx: TxCtx, id: Id<'Quote'>): Promise<void> {
  const quote = await lockDueQuote(tx, id, tx.now);
  if (!quote) return;
  await moveQuote(tx, quote, quoteLife.step(quote.state, 'expire'), {});
  await emit(tx, { event: QuoteEvents['quote.expired'], subject: { kind: 'Quote', id }, partnerId: quote.partnerId });
}
