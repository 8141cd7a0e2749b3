/** What the commercial families let choose (domain.md 2.2, 2.3), as documents write it. */
import type { ChoiceTerms } from '../product.js';
import type { CoverageCode } from '../selection.js';

const tenThousands = (...amounts: readonly number[]): string[] => amounts.map((amount) => `${String(amount)}0000.00`);

/** Third party, edition 2020: 100,000 – 10,000,000 in the trade's tiers. */
export const LIMITS_2020: ChoiceTerms = {
  kind: 'SUM_INSURED',
  options: tenThousands(10, 15, 20, 30, 50, 100, 150, 200, 300, 400, 500, 600, 800, 1000),
  standard: '1000000.00',
};
/** Edition 2014: 50,000 – 5,000,000. */
export const LIMITS_2014: ChoiceTerms = {
  kind: 'SUM_INSURED',
  options: tenThousands(5, 10, 15, 20, 30, 50, 100, 150, 200, 300, 500),
  standard: '1000000.00',
};

export const ACTUAL_VALUE: ChoiceTerms = {
  kind: 'SUM_INSURED',
  least: '1000.00',
  greatest: '100000000.00',
  derived: 'ACTUAL_VALUE',
};
/** Leaving it out means none, so the standard is none. */
export const DAMAGE_DEDUCTIBLE: ChoiceTerms = {
  kind: 'DEDUCTIBLE',
  options: ['0.00', '300.00', '500.00', '1000.00', '2000.00'],
  standard: '0.00',
};
export const PERSON_LIMIT: ChoiceTerms = {
  kind: 'SUM_INSURED',
  least: '10000.00',
  greatest: '2000000.00',
  standard: '10000.00',
};
export const SEATS: ChoiceTerms = { kind: 'SEATS', derived: 'PASSENGER_SEATS' };

/** A limit that the parties agree; nobody can guess it. */
export const agreed = (least: string, greatest: string): ChoiceTerms => ({ kind: 'SUM_INSURED', least, greatest });
export const oneOf = (options: readonly string[], standard?: string): ChoiceTerms => ({
  kind: 'SUM_INSURED',
  options: [...options],
  ...(standard === undefined ? {} : { standard }),
});
export const appliesTo = (...mains: readonly CoverageCode[]): ChoiceTerms => ({
  kind: 'APPLIES_TO',
  options: [...mains],
});

export const DEDUCTIBLE_RATES: ChoiceTerms = { kind: 'DEDUCTIBLE_RATE', options: ['0.05', '0.1', '0.15', '0.2'] };
/** At most 90 days; the sum insured is days times the amount a day. */
export const REPAIR_PERIOD: readonly ChoiceTerms[] = [
  { kind: 'SUM_INSURED', derived: 'DAYS_TIMES_DAILY_AMOUNT' },
  { kind: 'DAYS', least: '1', greatest: '90' },
  { kind: 'DAILY_AMOUNT', least: '50.00', greatest: '1000.00' },
];
