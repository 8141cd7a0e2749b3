/** The signed offer of an option, made when it is read: the same option has the same bytes, and under one key the same signature. */
import type { Ctx } from '../../../kernel/ctx.js';
import type { QuoteOption } from '../quote.js';
import { quoteByVersion } from '../quotes.store.js';
import { offerPayload } from '../signed-offer.js';
import { isGranted } from './granted.js';

export interface SignedOffer {
  readonly jws: string;
  readonly payload: string;
  readonly keysUrl: string;
}

/** Null while it is not on offer, and for whom the quote was only granted: the offer names the partner's terms. */
export async function signedOffer(ctx: Ctx, option: QuoteOption): Promise<SignedOffer | null> {
  const found = await ctx.loader(quoteByVersion).load(option.quoteVersionId);
  if (!found || isGranted(ctx, found.quote)) return null;
  const payload = offerPayload(option, found.version, found.quote);
  return payload === null ? null : { payload, ...(await ctx.ports.signOffer(payload)) };
}
