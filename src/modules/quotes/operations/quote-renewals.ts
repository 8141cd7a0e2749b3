/**
 * Quotes that renew policies: priced as any other, of the line RENEWAL, for a vehicle and people that are known already.
 * One or many: pricing writes nothing, and all of a piece are written in one statement.
 */
import type { TxCtx } from '../../../kernel/ctx.js';
import { judgeProducer } from '../../channels/index.js';
import { emitAll } from '../../platform/index.js';
import type { PartyRecord, People } from '../../registry/index.js';
import type { OptionRequest, QuoteRisk } from '../quote.js';
import type { QuoteSettings } from '../quote.rules.js';
import { insertWholeQuotes, type QuoteDraft } from '../whole-quote.store.js';
import type { Written } from './as-written.js';
import { priceQuote } from './price-quote.js';
import { draftQuote, type OfQuote, quoteMade, type SellerOfQuote } from './request-quote.js';

export interface RenewalWish {
  readonly seller: SellerOfQuote;
  readonly risk: QuoteRisk;
  readonly people: People<PartyRecord>;
  readonly of: OfQuote;
  readonly options: readonly OptionRequest[];
  readonly externalRef: string | null;
  /** Where in the input what is refused was written. */
  readonly written: Written;
}

/** Prices one; refuses as `requestQuote` does. A salesperson who may not sell any more is left out: acceptance names another. */
export async function quoteRenewal(tx: TxCtx, settings: QuoteSettings, wish: RenewalWish): Promise<QuoteDraft> {
  const { partnerId } = wish.seller;
  const { refusal } = await judgeProducer(tx, partnerId, wish.seller.producerId);
  const seller = { ...wish.seller, producerId: refusal ? null : wish.seller.producerId };
  const businessLine = 'RENEWAL';
  const priced = await priceQuote(tx, { ...seller, businessLine }, wish, wish.options, settings, wish.written);
  return draftQuote(
    tx,
    seller,
    wish.risk,
    priced,
    { externalRef: wish.externalRef, clonedFromId: null, businessLine },
    wish.of,
  );
}

export async function writeRenewalQuotes(tx: TxCtx, drafts: readonly QuoteDraft[]): Promise<void> {
  await insertWholeQuotes(tx, drafts);
  await emitAll(
    tx,
    drafts.map(({ quote }) => quoteMade(quote)),
  );
}
