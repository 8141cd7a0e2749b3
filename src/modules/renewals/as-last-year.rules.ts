/** The option that renews what expires: the same cover, from where the old one ends. Pure. */
import { formatInstant, type Instant } from '../../kernel/dates.js';
import type { RefusalItem } from '../../kernel/refusal.js';
import type { PricedPolicy } from '../rating/index.js';
import type { CommercialRequest, OptionRequest } from '../quotes/index.js';
import { renewedFrom } from './clock.rules.js';
import { RenewalRefusals } from './renewals.refusals.js';

/** Label of the option that is as last year; no other option of the offer may bear it. */
export const AS_LAST_YEAR = 'RENEWAL';

/** What expires, of one kind each. */
export interface Expiring {
  readonly endsAt: Instant;
  readonly policy: PricedPolicy;
}

/** Where each kind begins; a kind that does not expire begins with the other. */
export interface Starts {
  readonly COMPULSORY: Instant;
  readonly COMMERCIAL: Instant;
}

export function startsOf(expiring: readonly Expiring[], now: Instant): Starts {
  const of = (kind: PricedPolicy['kind']): Instant | undefined => {
    const found = expiring.find(({ policy }) => policy.kind === kind);
    return found && renewedFrom(found.endsAt, now);
  };
  const [compulsory, commercial] = [of('COMPULSORY'), of('COMMERCIAL')];
  const either = compulsory ?? commercial ?? renewedFrom(now, now);
  return { COMPULSORY: compulsory ?? either, COMMERCIAL: commercial ?? either };
}

/** Null when nothing is left to offer: only commercial cover expires, and the insurer withholds it. */
export function asLastYear(
  expiring: readonly Expiring[],
  starts: Starts,
  given: { readonly discount: string | null; readonly withheld: boolean },
): OptionRequest | null {
  const compulsory = expiring.find(({ policy }) => policy.kind === 'COMPULSORY');
  const commercial = given.withheld ? undefined : expiring.find(({ policy }) => policy.kind === 'COMMERCIAL');
  if (!compulsory && !commercial) return null;
  return {
    label: AS_LAST_YEAR,
    compulsory: compulsory
      ? { startsAt: starts.COMPULSORY, startsOnIssue: false, shortTerm: null, taxPaid: false }
      : null,
    commercial: commercial
      ? {
          startsAt: starts.COMMERCIAL,
          choice: { selection: wishOf(commercial.policy) },
          discount: given.discount,
        }
      : null,
  };
}

/** The value of the vehicle is agreed anew: what it was worth a year ago would be above it (IL 55). */
const AGREED_ANEW = 'VEHICLE_DAMAGE';

function wishOf({
  coverages,
  services,
}: PricedPolicy): Extract<CommercialRequest['choice'], { selection: unknown }>['selection'] {
  return {
    coverages: coverages.map(({ premiumFen: _premium, ...coverage }) =>
      coverage.code === AGREED_ANEW ? { ...coverage, sumInsuredFen: null } : coverage,
    ),
    services: services.map(({ code, count }) => ({ code, count })),
  };
}

/** Further options begin where the renewal does; another start is refused by its path. */
export function atStarts(
  options: readonly OptionRequest[],
  starts: Starts,
): { readonly options: OptionRequest[]; readonly refusals: RefusalItem[] } {
  const refusals = options.flatMap((option, index) => startFaults(option, starts, ['input', 'options', String(index)]));
  return {
    refusals,
    options: options.map((option) => ({
      ...option,
      compulsory: option.compulsory && { ...option.compulsory, startsAt: starts.COMPULSORY, startsOnIssue: false },
      commercial: option.commercial && { ...option.commercial, startsAt: starts.COMMERCIAL },
    })),
  };
}

function startFaults(
  { compulsory, commercial }: OptionRequest,
  starts: Starts,
  path: readonly string[],
): RefusalItem[] {
  const faults: RefusalItem[] = [];
  if (compulsory && (compulsory.startsOnIssue || otherwise(compulsory.startsAt, starts.COMPULSORY)))
    faults.push(periodFault(starts.COMPULSORY, [...path, 'compulsory', 'startsAt']));
  if (commercial && otherwise(commercial.startsAt, starts.COMMERCIAL))
    faults.push(periodFault(starts.COMMERCIAL, [...path, 'commercial', 'startsAt']));
  return faults;
}

function otherwise(wished: Instant | null, start: Instant): boolean {
  return wished !== null && wished !== start;
}

export function periodFault(startsAt: Instant, field: readonly string[]): RefusalItem {
  return {
    code: RenewalRefusals.RENEWAL_PERIOD,
    field,
    facts: [{ name: 'startsAt', value: formatInstant(startsAt) }],
    wouldPass: [
      {
        field,
        value: formatInstant(startsAt),
        message: { zh: '紧接原保险期间', en: 'where the old period ends, or the next 00:00' },
      },
    ],
  };
}
