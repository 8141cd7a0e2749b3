import type { Instant } from '../../kernel/dates.js';
import { life } from '../../kernel/machine.js';
import type { Renewal, RenewalState } from './renewal.js';

export type RenewalCommand =
  'open' | 'quote' | 'unquote' | 'accept' | 'reopen' | 'renew' | 'decline' | 'withhold' | 'lapse' | 'lose' | 'close';

/**
 * The life of a renewal. `open`, `lapse` and `lose` are the clock's; `unquote`, `reopen`, `renew` and `close` follow from
 * what becomes of the offer, its application and the policies. A quote made after the end leaves it LAPSED: it was.
 */
export const renewalLife = life<RenewalState, RenewalCommand>(
  'RENEWAL',
  'UPCOMING',
  {
    UPCOMING: {
      open: 'OPEN',
      quote: 'QUOTED',
      decline: 'LOST',
      withhold: 'INSURER_DECLINED',
      lapse: 'LAPSED',
      lose: 'LOST',
      close: 'CLOSED',
    },
    OPEN: {
      quote: 'QUOTED',
      decline: 'LOST',
      withhold: 'INSURER_DECLINED',
      lapse: 'LAPSED',
      lose: 'LOST',
      close: 'CLOSED',
    },
    QUOTED: {
      quote: 'QUOTED',
      unquote: 'OPEN',
      accept: 'ACCEPTED',
      decline: 'LOST',
      withhold: 'INSURER_DECLINED',
      lapse: 'LAPSED',
      lose: 'LOST',
      close: 'CLOSED',
    },
    ACCEPTED: { renew: 'RENEWED', reopen: 'OPEN' },
    RENEWED: { renew: 'RENEWED', reopen: 'OPEN' },
    LAPSED: { quote: 'LAPSED', unquote: 'LAPSED', accept: 'ACCEPTED', decline: 'LOST', withhold: 'INSURER_DECLINED' },
    LOST: {},
    INSURER_DECLINED: {},
    CLOSED: {},
  },
  ['quote', 'accept', 'decline', 'withhold'],
);

/** How it stands at an instant: its window opens and its time ends by the clock, whether or not the scan has come by. */
export function stateAt({ state, windowOpensAt, dueAt }: Clocked, now: Instant): RenewalState {
  if (state !== 'UPCOMING' && state !== 'OPEN' && state !== 'QUOTED') return state;
  if (dueAt <= now) return 'LAPSED';
  return state === 'UPCOMING' && windowOpensAt <= now ? 'OPEN' : state;
}

type Clocked = Pick<Renewal, 'state' | 'windowOpensAt' | 'dueAt'>;
