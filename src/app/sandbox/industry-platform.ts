/**
 * The sandbox's industry platform: a record for every vehicle, the same each time, so that a demonstration can be told
 * in advance. The last digit of the VIN decides; a real adapter asks the platform with the insurer's credentials.
 */
import { addDays, addYears, dayOf, type LocalDate } from '../../kernel/dates.js';
import type { Clock } from '../../kernel/clock.js';
import { unavailable } from '../../kernel/failure.js';
import type { IndustryPlatform } from '../../modules/quotes/index.js';

/** Last digit → years insured before, and at-fault accidents of the last year (`true`: with death). */
const RECORDS: Readonly<Record<string, { readonly years: number; readonly accidents: readonly boolean[] }>> = {
  '0': { years: 0, accidents: [] }, // first insurance: no float
  '1': { years: 1, accidents: [] }, // A1
  '2': { years: 2, accidents: [] }, // A2
  '3': { years: 3, accidents: [] }, // A3
  '4': { years: 2, accidents: [false] }, // A4
  '5': { years: 2, accidents: [false, false] }, // A5
  '6': { years: 2, accidents: [true] }, // A6
  '7': { years: 5, accidents: [] }, // A3
  '8': { years: 1, accidents: [] }, // A1
  '9': { years: 0, accidents: [] },
};

export function sandboxPlatform(clock: Clock): IndustryPlatform {
  return {
    compulsoryRecord({ vin }) {
      const today = dayOf(clock.now());
      const record = RECORDS[vin.at(-1) ?? '0'] ?? { years: 0, accidents: [] };
      const issued = (years: number): LocalDate => addDays(addYears(today, -years), 0);
      return Promise.resolve({
        previousPolicies: Array.from({ length: record.years }, (_, index) => ({ issuedOn: issued(index + 1) })),
        accidents: record.accidents.map((death, index) => ({
          occurredOn: addDays(today, -60 * (index + 1)),
          atFault: true,
          death,
        })),
        ownerChangedOn: null,
        provinceChanged: false,
        proofOfRecord: true,
      });
    },
  };
}

/** Production without an adapter: quotes answer UNAVAILABLE rather than a price without a record. */
export const notConnected: IndustryPlatform = {
  compulsoryRecord: () => Promise.reject(unavailable('The industry platform is not connected.')),
};
