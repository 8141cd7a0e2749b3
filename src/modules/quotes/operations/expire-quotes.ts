/** The expiry job: ids are listed under SYSTEM, each quote is moved under its own partner's scope. */
import { emit } from '../../platform/index.js';
import { defineScan } from '../../platform/jobs/index.js';
import { quoteLife } from '../quote.life.js';
import { QuoteEvents } from '../quotes.events.js';
import { dueQuotes, lockDueQuote, moveQuote } from '../quotes.store.js';

export const expireQuotes = defineScan({
  name: 'quotes.expire',
  title: { zh: '报价到期', en: 'Ends quotes whose validity is over' },
  everySeconds: 30,
  due: (ctx, limit) => dueQuotes(ctx, ctx.now, limit),
  /** Does nothing when somebody was faster. */
  async work(tx, row) {
    const quote = await lockDueQuote(tx, row.id, tx.now);
    if (!quote) return;
    await moveQuote(tx, quote, quoteLife.step(quote.state, 'expire'), {});
    await emit(tx, {
      event: QuoteEvents['quote.expired'],
      subject: { kind: 'Quote', id: quote.id },
      partnerId: quote.partnerId,
    });
  },
});
