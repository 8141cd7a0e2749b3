/** Reactions: what becomes of an application moves the quote it came from, in the same transaction. */
import type { TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { emit } from '../../platform/index.js';
import { acceptanceByApplication, acceptanceLives } from '../acceptances.queries.js';
import { quoteLife } from '../quote.life.js';
import type { Quote } from '../quote.js';
import { QuoteEvents } from '../quotes.events.js';
import { lockQuoteById, moveQuote } from '../quotes.store.js';

/** Policies were issued: the quote is BOUND. Asked again, or for the part that was split off later, it stays so. */
export async function bindQuote(tx: TxCtx, applicationId: Id<'Application'>): Promise<void> {
  const found = await acceptedQuote(tx, applicationId);
  if (!found) return;
  const { quote } = found;
  await moveQuote(tx, quote, quoteLife.step(quote.state, 'bind'), {});
  await emit(tx, {
    event: QuoteEvents['quote.bound'],
    subject: { kind: 'Quote', id: quote.id },
    partnerId: quote.partnerId,
  });
}

/**
 * An application came to nothing: declined, withdrawn, expired, or paid and given back. When nothing else can come of
 * what was accepted, the quote is open again while its price stands, and over otherwise.
 */
export async function releaseQuote(tx: TxCtx, applicationId: Id<'Application'>): Promise<void> {
  const found = await acceptedQuote(tx, applicationId);
  if (!found || (await acceptanceLives(tx, found.acceptedAs))) return;
  const { quote } = found;
  const open = quote.validUntil !== null && quote.validUntil > tx.now;
  await moveQuote(tx, quote, quoteLife.step(quote.state, open ? 'reopen' : 'expire'), {
    acceptedOptionId: null,
    applicationId: null,
  });
  await emit(tx, {
    event: QuoteEvents[open ? 'quote.reopened' : 'quote.expired'],
    subject: { kind: 'Quote', id: quote.id },
    partnerId: quote.partnerId,
  });
}

/** The quote, under lock, that stands ACCEPTED by this application; null when it has moved on, or there never was one. */
async function acceptedQuote(
  tx: TxCtx,
  applicationId: Id<'Application'>,
): Promise<{ readonly quote: Quote; readonly acceptedAs: Id<'Application'> } | null> {
  const acceptance = await tx.loader(acceptanceByApplication).load(applicationId);
  if (!acceptance) return null;
  const quote = await lockQuoteById(tx, acceptance.quoteId);
  if (quote?.state !== 'ACCEPTED' || quote.applicationId !== acceptance.applicationId) return null;
  return { quote, acceptedAs: acceptance.applicationId };
}
