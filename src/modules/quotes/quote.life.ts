import type { Instant } from '../../kernel/dates.js';
import { life } from '../../kernel/machine.js';
import type { QuoteState } from './quote.js';

export type QuoteCommand = 'price' | 'reprice' | 'refuse' | 'accept' | 'bind' | 'withdraw' | 'expire';

/** The life of a quote. `accept` and `bind` are commands of later rooms' operations; the table knows them already. */
export const quoteLife = life<QuoteState, QuoteCommand>(
  'QUOTE',
  'REQUESTED',
  {
    REQUESTED: { price: 'PRICED', refuse: 'REFUSED', withdraw: 'WITHDRAWN', expire: 'EXPIRED' },
    PRICED: { reprice: 'PRICED', refuse: 'REFUSED', accept: 'ACCEPTED', withdraw: 'WITHDRAWN', expire: 'EXPIRED' },
    REFUSED: { reprice: 'PRICED', refuse: 'REFUSED', withdraw: 'WITHDRAWN' },
    ACCEPTED: { bind: 'BOUND', expire: 'EXPIRED' },
    EXPIRED: { reprice: 'PRICED', refuse: 'REFUSED' },
    BOUND: {},
    WITHDRAWN: {},
  },
  ['reprice', 'accept', 'withdraw'],
);

/** How a quote stands at an instant: its validity ends by the clock, whether or not the expiry job has come by. */
export function stateAt(
  quote: { readonly state: QuoteState; readonly validUntil: Instant | null },
  now: Instant,
): QuoteState {
  return quote.state === 'PRICED' && quote.validUntil !== null && quote.validUntil <= now ? 'EXPIRED' : quote.state;
}
