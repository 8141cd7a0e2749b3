import type { Instant } from '../../kernel/dates.js';
import { life } from '../../kernel/machine.js';
import type { QuoteState } from './quote.js';

export type QuoteCommand =
  'price' | 'reprice' | 'addOption' | 'refuse' | 'accept' | 'reopen' | 'bind' | 'withdraw' | 'expire';

/** The life of a quote. `bind` and `reopen` follow from what becomes of its application. */
export const quoteLife = life<QuoteState, QuoteCommand>(
  'QUOTE',
  'REQUESTED',
  {
    REQUESTED: { price: 'PRICED', refuse: 'REFUSED', withdraw: 'WITHDRAWN', expire: 'EXPIRED' },
    PRICED: {
      reprice: 'PRICED',
      addOption: 'PRICED',
      refuse: 'REFUSED',
      accept: 'ACCEPTED',
      withdraw: 'WITHDRAWN',
      expire: 'EXPIRED',
    },
    REFUSED: { reprice: 'PRICED', addOption: 'PRICED', refuse: 'REFUSED', withdraw: 'WITHDRAWN' },
    ACCEPTED: { bind: 'BOUND', reopen: 'PRICED', expire: 'EXPIRED' },
    EXPIRED: { reprice: 'PRICED', refuse: 'REFUSED' },
    BOUND: {},
    WITHDRAWN: {},
  },
  ['reprice', 'addOption', 'accept', 'withdraw'],
);

/** How a quote stands at an instant: its validity ends by the clock, whether or not the expiry job has come by. */
export function stateAt(
  quote: { readonly state: QuoteState; readonly validUntil: Instant | null },
  now: Instant,
): QuoteState {
  return quote.state === 'PRICED' && quote.validUntil !== null && quote.validUntil <= now ? 'EXPIRED' : quote.state;
}
