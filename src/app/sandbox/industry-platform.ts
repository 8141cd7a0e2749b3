/**
 * The sandbox's industry platform: a record for every vehicle, the same each time, so that a demonstration can be told
 * in advance. The last digit of the VIN decides, and two pairs of last digits tell a story of their own; a real adapter
 * asks the platform with the insurer's credentials.
 *
 *   …0 …9  first insurance: no float, no-claim level 0       …4   two years, one accident with a paid claim
 *   …1 …8  one clean year                                    …5   two years, two such accidents in the last one
 *   …2     two clean years                                   …6   two years, one accident with death
 *   …3     three clean years                                 …7   five clean years: no-claim level −4
 *   …88    besides, another insurer's commercial cover runs for 90 more days: COMMERCIAL_DUPLICATE
 *   …77    both covers ended 200 days ago: COVER_GAP, and the no-claim level has lapsed
 */
import { createHash } from 'node:crypto';
import { addDays, addYears, dayOf, type LocalDate, startOfDay } from '../../kernel/dates.js';
import type { Clock } from '../../kernel/clock.js';
import { unavailable } from '../../kernel/failure.js';
import type { IndustryPlatform } from '../../modules/quotes/index.js';

/** Last digit → years insured before, and at-fault accidents of the last year (`true`: with death). */
const RECORDS: Readonly<Record<string, { readonly years: number; readonly accidents: readonly boolean[] }>> = {
  '0': { years: 0, accidents: [] },
  '1': { years: 1, accidents: [] },
  '2': { years: 2, accidents: [] },
  '3': { years: 3, accidents: [] },
  '4': { years: 2, accidents: [false] },
  '5': { years: 2, accidents: [false, false] },
  '6': { years: 2, accidents: [true] },
  '7': { years: 5, accidents: [] },
  '8': { years: 1, accidents: [] },
  '9': { years: 0, accidents: [] },
};
const NEW = { years: 0, accidents: [] };
const LAPSED_DAYS = 200;
const DUPLICATE_DAYS = 90;

/** What a vehicle's covers were: yearly policies, each issued the day before it began, the last one ending tonight. */
function storyOf(vin: string, today: LocalDate) {
  const { years, accidents } = RECORDS[vin.at(-1) ?? '0'] ?? NEW;
  const last = vin.endsWith('77') ? addDays(today, -LAPSED_DAYS) : today;
  const ends = addDays(last, vin.endsWith('88') ? DUPLICATE_DAYS : 1);
  return {
    accidents,
    issuedOn: Array.from({ length: years }, (_, index) => addYears(last, -(index + 1))),
    compulsoryEnds: years > 0 ? startOfDay(addDays(last, 1)) : null,
    commercial: Array.from({ length: years }, (_, index) => ({
      startsOn: addYears(ends, -(index + 1)),
      endsOn: addYears(ends, -index),
    })),
  };
}

export function sandboxPlatform(clock: Clock): IndustryPlatform {
  const today = () => dayOf(clock.now());
  return {
    compulsoryRecord({ vin }) {
      const { accidents, issuedOn, compulsoryEnds } = storyOf(vin, today());
      return Promise.resolve({
        previousPolicies: issuedOn.map((day) => ({ issuedOn: day })),
        accidents: accidents.map((death, index) => ({
          occurredOn: addDays(today(), -60 * (index + 1)),
          atFault: true,
          death,
        })),
        ownerChangedOn: null,
        provinceChanged: false,
        proofOfRecord: true,
        coveredUntil: compulsoryEnds,
      });
    },
    commercialRecord({ vin }) {
      const { accidents, commercial } = storyOf(vin, today());
      return Promise.resolve({
        policies: commercial.map((period, index) => ({
          ...period,
          paidClaims: index === 0 ? accidents.length : 0,
          shortTerm: false,
        })),
        ownerChangedOn: null,
        violationGrade: null,
      });
    },
    query: ({ kind, vin, reference }) => Promise.resolve(numberOf('Q', kind, vin, reference)),
    confirm: ({ kind, applicationId, queryNumber }) => Promise.resolve(numberOf('C', kind, applicationId, queryNumber)),
    // A sandbox's records are fixed: what it is told gets a number and changes no story.
    tellPaidClaim: ({ kind, reference }) => Promise.resolve(numberOf('P', kind, reference)),
  };
}

/** The same facts, the same number: whoever asks twice has asked once. */
function numberOf(what: 'Q' | 'C' | 'P', kind: string, ...facts: readonly string[]): string {
  const digest = createHash('sha256')
    .update([what, kind, ...facts].join(' '))
    .digest('hex');
  return `SBX${kind === 'COMPULSORY' ? '01' : '02'}${what}${digest.slice(0, 18).toUpperCase()}`;
}

const disconnected = () => Promise.reject(unavailable('The industry platform is not connected.'));

/** Production without an adapter: quotes answer UNAVAILABLE rather than a price without a record. */
export const notConnected: IndustryPlatform = {
  compulsoryRecord: disconnected,
  commercialRecord: disconnected,
  query: disconnected,
  confirm: disconnected,
  tellPaidClaim: disconnected,
};
