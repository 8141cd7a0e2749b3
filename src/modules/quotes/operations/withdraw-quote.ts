import type { Ctx } from '../../../kernel/ctx.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { requireTerms } from '../../channels/index.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { quoteLife, stateAt } from '../quote.life.js';
import { QuoteEvents } from '../quotes.events.js';
import { lockQuote, moveQuote } from '../quotes.store.js';

export interface WithdrawQuote {
  readonly idempotencyKey: string;
  readonly quoteId: string;
  readonly expectedVersion: number;
  readonly reason: string | null;
  readonly sent: unknown;
}

/** Withdraws an open quote. Refuses: NOT_FOUND, STALE_VERSION, QUOTE_STATE, AGREEMENT_NOT_ACTIVE, LICENCE_LAPSED, PARTNER_STATE, KEY_REUSED. */
export const withdrawQuote = (ctx: Ctx, input: WithdrawQuote): Promise<Outcome> =>
  inTransaction(ctx, 'quoteWithdraw', (tx) =>
    once(tx, { operation: 'quoteWithdraw', key: input.idempotencyKey, input: input.sent }, async () => {
      const quote = await lockQuote(tx, input.quoteId, input.expectedVersion);
      await requireTerms(tx, quote.partnerId, [], {}, () => undefined); // every write of a partner closes with its agreement (design §4)
      await moveQuote(tx, quote, quoteLife.step(stateAt(quote, tx.now), 'withdraw'), { withdrawnReason: input.reason });
      await emit(tx, { event: QuoteEvents['quote.withdrawn'], subject: { kind: 'Quote', id: quote.id }, partnerId: quote.partnerId });
      return { kind: 'Quote', id: quote.id };
    }),
  );
