/** A tariff version as it is kept: its head without the figures, how long it holds, how long it binds. Pure. */
import { dayOf, earliest, type Instant, type LocalDate, startOfDay } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import { type AnyTariffVersion, isFiled, type TariffHead, type TariffRef } from './tariff.js';
import type { TariffCode } from './tariff.schema.js';

/** Everything but the figures, so that a list of tariffs does not read their tables. */
export interface TariffRecord extends TariffHead {
  readonly id: Id<'Tariff'>;
  readonly code: TariffCode;
  readonly digest: string;
  readonly publishedAt: Instant;
  /** First day of the next version of this code and region, as published so far; null when there is none. */
  readonly nextFrom: LocalDate | null;
}

/** A version with its figures, ready to rate with. */
export type PinnedTariff = AnyTariffVersion & TariffRecord;

export type TariffState = 'PUBLISHED' | 'IN_FORCE' | 'SUPERSEDED';

/** First day no longer valid: its own, or the first of the next version; null when open. A later version ends an earlier one for good. */
export function endOf({ validUntil, nextFrom }: Pick<TariffRecord, 'validUntil' | 'nextFrom'>): LocalDate | null {
  if (validUntil === null || nextFrom === null) return validUntil ?? nextFrom;
  return validUntil < nextFrom ? validUntil : nextFrom;
}

export function stateAt(tariff: TariffRecord, at: Instant): TariffState {
  const day = dayOf(at);
  const end = endOf(tariff);
  if (end !== null && end <= day) return 'SUPERSEDED';
  return tariff.validFrom <= day ? 'IN_FORCE' : 'PUBLISHED';
}

/**
 * Last instant up to which a quote made with these versions may be valid; null when open. Filed commercial tariffs bind
 * by `bindsUntil` alone: the insurer keeps its own offer. A statutory one also ends with its day, because a quote never
 * outlives the day on which the law's next figures take effect. `used` narrows it to what the premium was computed from:
 * a tractor table that ends does not shorten a family car's quote.
 */
export function bindsUntilOf(pinned: readonly PinnedTariff[], used?: readonly TariffRef[]): Instant | null {
  const ends = pinned
    .filter((each) => used === undefined || used.some((ref) => isVersion(each, ref)))
    .flatMap((each) => {
      const end = isFiled(each.code) ? null : endOf(each);
      return [each.bindsUntil, end === null ? null : startOfDay(end)];
    })
    .filter((end) => end !== null);
  const [first, ...others] = ends;
  return first === undefined ? null : earliest(first, ...others);
}

function isVersion(version: TariffRef, ref: TariffRef): boolean {
  return version.code === ref.code && version.region === ref.region && version.version === ref.version;
}
