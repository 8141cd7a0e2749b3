/** What stands against an act on a renewal by its own life and the calendar. Pure: buttons and operations ask the same. */
import { addDays, dayOf, formatInstant, type Instant, startOfDay } from '../../kernel/dates.js';
import type { RefusalItem } from '../../kernel/refusal.js';
import type { Renewal } from './renewal.js';
import { type RenewalCommand, renewalLife, stateAt } from './renewal.life.js';
import { RenewalRefusals } from './renewals.refusals.js';
import type { RenewalSettings } from './renewals.settings.js';

type Act = Extract<RenewalCommand, 'quote' | 'accept' | 'decline' | 'withhold'>;

/** Null when it is open. */
export function closedFor(
  renewal: Renewal,
  act: Act,
  now: Instant,
  { lateDays }: Pick<RenewalSettings, 'lateDays'>,
): RefusalItem | null {
  const state = stateAt(renewal, now);
  if (!renewalLife.may(state, act) || (act === 'accept' && renewal.quoteId === null))
    return {
      code: RenewalRefusals.RENEWAL_STATE,
      field: ['input', 'renewalId'],
      facts: [
        { name: 'state', value: state },
        { name: 'open', value: openIn(renewal, state) },
      ],
    };
  if (act !== 'quote' && act !== 'accept') return null;
  if (startOfDay(addDays(dayOf(renewal.dueAt), lateDays)) <= now)
    return {
      code: RenewalRefusals.RENEWAL_TOO_LATE,
      field: ['input', 'renewalId'],
      facts: [{ name: 'days', value: String(lateDays) }],
    };
  if (act === 'accept' && renewal.windowOpensAt > now)
    return {
      code: RenewalRefusals.RENEWAL_TOO_EARLY,
      field: ['input', 'renewalId'],
      facts: [{ name: 'opensAt', value: formatInstant(renewal.windowOpensAt) }],
    };
  return null;
}

function openIn({ quoteId }: Renewal, state: Renewal['state']): string {
  const open = renewalLife.open(state).filter((act) => act !== 'accept' || quoteId !== null);
  return open.join(' ') || '-';
}
