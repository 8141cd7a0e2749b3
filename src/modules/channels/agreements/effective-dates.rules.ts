/** When terms may begin and end: at midnight of the insurer's calendar. Pure. */
import { addDays, dayOf, formatInstant, type Instant, startOfDay } from '../../../kernel/dates.js';
import type { RefusalItem } from '../../../kernel/refusal.js';
import { ChannelRefusals } from '../channels.refusals.js';

const isMidnight = (at: Instant): boolean => startOfDay(dayOf(at)) === at;

export function datesAgainst(from: Instant, until: Instant | null, now: Instant): RefusalItem[] {
  const problems: RefusalItem[] = [];
  const refuse = (field: string, offered: Instant, pass: Instant): void => {
    problems.push({
      code: ChannelRefusals.EFFECTIVE_DATE_NOT_ALLOWED,
      field: ['input', field],
      facts: [{ name: 'offered', value: formatInstant(offered) }],
      wouldPass: [
        {
          field: ['input', field],
          value: formatInstant(pass),
          message: { zh: `${formatInstant(pass)} 可以。`, en: `${formatInstant(pass)} would pass.` },
        },
      ],
    });
  };
  const today = startOfDay(dayOf(now));
  if (from < today) refuse('effectiveFrom', from, today);
  else if (!isMidnight(from)) refuse('effectiveFrom', from, startOfDay(addDays(dayOf(from), 1)));
  if (until !== null && (!isMidnight(until) || until <= from || until <= now)) {
    const first = startOfDay(addDays(dayOf(from > now ? from : now), 1));
    refuse('effectiveUntil', until, until > first ? startOfDay(addDays(dayOf(until), 1)) : first);
  }
  return problems;
}
