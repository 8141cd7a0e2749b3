/**
 * Who may approve how much, when a claim is major, and what goes the fast way: dated data. The sources ask for a table by
 * amount and kind (S-220) and give no figures but one (small claims to 5,000 without injury, an industry guideline, mark
 * U); the others are examples of ours, to be replaced by the insurer's own.
 */
import { type LocalDate, localDate } from '../../../kernel/dates.js';
import { yuan } from '../../../kernel/money.js';
import type { AuthorityTerms } from '../authority.rules.js';

const AUTHORITY: readonly AuthorityTerms[] = [
  {
    from: localDate('2006-07-01'),
    limits: {
      PROPERTY: {
        FRONT_OFFICE: yuan('5000'),
        THIRD_LEVEL: yuan('20000'),
        BRANCH: yuan('100000'),
        AREA: yuan('500000'),
        HEAD_OFFICE: yuan('2000000'),
        COLLECTIVE: null,
      },
      INJURY: {
        THIRD_LEVEL: yuan('10000'),
        BRANCH: yuan('50000'),
        AREA: yuan('300000'),
        HEAD_OFFICE: yuan('2000000'),
        COLLECTIVE: null,
      },
      THEFT: {
        BRANCH: yuan('100000'),
        AREA: yuan('300000'),
        HEAD_OFFICE: yuan('2000000'),
        COLLECTIVE: null,
      },
      FIRE_OR_WATER: {
        THIRD_LEVEL: yuan('10000'),
        BRANCH: yuan('50000'),
        AREA: yuan('300000'),
        HEAD_OFFICE: yuan('2000000'),
        COLLECTIVE: null,
      },
    },
    majorFrom: yuan('200000'),
    majorInjured: 3,
    majorKinds: ['THEFT'],
    fastTrackUpTo: yuan('2000'),
    fastTrackOncePerDays: 90,
  },
];

export function authorityTermsOn(day: LocalDate): AuthorityTerms {
  const found = AUTHORITY.findLast(({ from }) => from <= day);
  if (!found) throw new RangeError('no table of claims authority holds on this day');
  return found;
}
