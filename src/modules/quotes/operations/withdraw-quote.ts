import type { Ctx } from '../../../kernel/ctx.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { Problems } from '../../../kernel/refusal.js';
import { requireTerms } from '../../channels/index.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { checkLine } from '../../registry/index.js';
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

/** Withdraws an open quote. Refuses: INVALID_INPUT, NOT_FOUND, STALE_VERSION, QUOTE_STATE, AGREEMENT_NOT_ACTIVE, LICENCE_LAPSED, PARTNER_STATE, KEY_REUSED. */
export function withdrawQuote(ctx: Ctx, input: WithdrawQuote): Promise<Outcome> {
  return inTransaction(ctx, 'quoteWithdraw', (tx) =>
    once(tx, { operation: 'quoteWithdraw', key: input.idempotencyKey, input: input.sent }, async () => {
      const reason = checkReason(input.reason);
      const quote = await lockQuote(tx, input.quoteId, input.expectedVersion);
      await requireTerms(tx, quote.partnerId, [], {}, () => undefined); // every write of a partner closes with its agreement (design §4)
      await moveQuote(tx, quote, quoteLife.step(stateAt(quote, tx.now), 'withdraw'), { withdrawnReason: reason });
      await emit(tx, {
        event: QuoteEvents['quote.withdrawn'],
        subject: { kind: 'Quote', id: quote.id },
        partnerId: quote.partnerId,
        ...(reason === null ? {} : { reason }),
      });
      return { kind: 'Quote', id: quote.id };
    }),
  );
}

const REASON = { least: 1, most: 200, what: { zh: '撤回原因', en: 'The reason' } };

function checkReason(reason: string | null): string | null {
  if (reason === null) return null;
  const problems = new Problems();
  const line = checkLine(reason, ['input', 'reason'], REASON, problems);
  problems.refuseIfAny();
  return line;
}
