/** A policy renewed by the rules of the room, priced for the vehicle as it is on the first day. */
import type { Instant } from '../../src/kernel/dates.js';
import type { Policy, PolicyContent } from '../../src/modules/policies/index.js';
import { reRate } from '../../src/modules/endorsements/rerate.js';
import { type CommercialInput, oneYearAfter, type PricedPolicy } from '../../src/modules/rating/index.js';
import { asLastYear, startsOf } from '../../src/modules/renewals/as-last-year.rules.js';
import { SAMPLE_TARIFFS } from './commercial-sample.js';
import { documentOf } from './life-fixture.js';

/** `factor`: the pricing factor of the new year; commercial only. */
export function renewedAs(
  content: PolicyContent,
  { vehicleGroup, endsAt: end }: Pick<Policy, 'vehicleGroup' | 'endsAt'>,
  now: Instant,
  factor: string,
): PricedPolicy {
  const old = content.policy;
  const expiring = [{ endsAt: end, policy: old }];
  const starts = startsOf(expiring, now);
  const option = asLastYear(expiring, starts, { discount: null, withheld: false });
  const part = old.kind === 'COMPULSORY' ? option?.compulsory : option?.commercial;
  const startsAt = part?.startsAt;
  if (!option || !startsAt) throw new Error('nothing was offered');
  const endsAt = oneYearAfter(startsAt);
  const choice = option.commercial?.choice;
  const wish = choice && 'selection' in choice ? choice.selection : null;
  const rating = { ...old.rating, startsAt, endsAt } as PricedPolicy['rating'];
  const rated = reRate({
    content: {
      ...content,
      policy: {
        ...old,
        startsAt,
        endsAt,
        // The vehicle is newly valued, as one that was not insured before.
        coverages: old.kind === 'COMPULSORY' ? old.coverages : [],
        rating: old.kind === 'COMPULSORY' ? rating : { ...(rating as CommercialInput), autonomousFactor: factor },
        pinned: [],
      },
    },
    wish,
    document: documentOf(old.kind),
    catalogue: SAMPLE_TARIFFS,
    groups: { before: vehicleGroup as never, after: vehicleGroup as never },
    effectAt: startsAt,
    leastAgreedValue: '0.7',
    path: [],
  });
  if ('refusals' in rated) throw new Error(JSON.stringify(rated.refusals));
  return rated.policy;
}
