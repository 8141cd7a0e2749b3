/** Compares the rating with the transcribed tables over the whole matrix, so that tests can also feed it a wrong tariff. */
import { addMonths, localDate, startOfDay } from '../../src/kernel/dates.js';
import {
  type CompulsoryInput,
  type CompulsoryTariffs,
  FLOAT_CODES,
  PUBLISHED_TARIFFS,
  pinCompulsory,
  rateCompulsory,
} from '../../src/modules/rating/index.js';
import type { UseNature } from '../../src/modules/registry/index.js';
import {
  FLOAT_PERCENT,
  type Fact,
  PUBLISHED_ROWS,
  type PublishedRow,
  REGION_OF_SCHEME,
  expectedFen,
} from './published-compulsory-table.js';

export const ISSUE_ON = localDate('2026-11-21');
export const TARIFFS: CompulsoryTariffs = pinCompulsory(PUBLISHED_TARIFFS, { day: ISSUE_ON, region: '110000' });

const START_ON = localDate('2026-12-01');

/** A family car with five seats in Beijing for a year, first insurance; give what differs. */
export function input(changes: Partial<CompulsoryInput> = {}): CompulsoryInput {
  return {
    useNature: 'FAMILY',
    energy: 'FUEL',
    region: '110000',
    seats: 5,
    issueOn: ISSUE_ON,
    startsAt: startOfDay(START_ON),
    endsAt: startOfDay(addMonths(START_ON, 12)),
    float: { code: null, reason: 'FIRST_INSURANCE', cleanLookBacks: 0, lookBack: null },
    ...changes,
  };
}

export function earned(code: CompulsoryInput['float']['code']): CompulsoryInput['float'] {
  return { code, reason: 'HISTORY', cleanLookBacks: 0, lookBack: null };
}

/** Changes that make the period a short one of whole months, on the ground that floats. */
export function shortTerm(months: number): Partial<CompulsoryInput> {
  if (months === 12) return {};
  return {
    endsAt: startOfDay(addMonths(START_ON, months)),
    shortTermMonths: months,
    shortTermGround: 'NEAR_SCRAPPING',
  };
}

function factsOf(fact: Fact, value: number): Partial<CompulsoryInput> {
  if (fact === 'none') return { seats: undefined };
  if (fact === 'sideCar') return { seats: undefined, sideCar: true };
  return { seats: undefined, [fact]: value };
}

/** Every band edge of a row: just below, at, just above, at both ends. */
function probesOf(row: PublishedRow): number[] {
  if (row.fact === 'none' || row.fact === 'sideCar') return [0];
  const edges = [row.first - 1, row.first, row.first + 1];
  if (row.last !== null) edges.push(row.last - 1, row.last, row.last + 1);
  return edges;
}

function rowAt(useNature: string, fact: Fact, value: number): PublishedRow | undefined {
  return PUBLISHED_ROWS.find(
    (row) =>
      row.useNature === useNature &&
      row.fact === fact &&
      value >= row.first &&
      (row.last === null || value <= row.last),
  );
}

export interface MatrixResult {
  readonly compared: number;
  readonly categories: number;
  readonly roundingLines: number;
  readonly differences: readonly string[];
}

/** `only` narrows it to one use nature, for a defect planted there. */
export function compareMatrix(tariffs: CompulsoryTariffs, only?: UseNature): MatrixResult {
  const differences: string[] = [];
  const categories = new Set<number>();
  let compared = 0;
  let roundingLines = 0;
  for (const published of PUBLISHED_ROWS.filter(({ useNature }) => only === undefined || useNature === only))
    for (const value of new Set(probesOf(published)))
      for (const [scheme, region] of REGION_OF_SCHEME.entries())
        for (const code of FLOAT_CODES)
          for (let months = 1; months <= 12; months += 1) {
            const row = rowAt(published.useNature, published.fact, value);
            const expected = row && expectedFen(row, months, FLOAT_PERCENT[code]?.[scheme] ?? 0n);
            const useNature = published.useNature as UseNature;
            const facts = factsOf(published.fact, value);
            const rating = rateCompulsory(
              input({ useNature, ...facts, region, float: earned(code), ...shortTerm(months) }),
              tariffs,
            );
            compared += 1;
            const where = `${useNature} ${published.fact} ${value} ${region} ${code} ${months} months`;
            if (expected === undefined || row === undefined) {
              if (rating.outcome !== 'REFUSED') differences.push(`${where}: expected no band, got ${rating.outcome}`);
              continue;
            }
            if (rating.outcome !== 'RATED') {
              differences.push(`${where}: ${rating.outcome}`);
              continue;
            }
            categories.add(rating.category);
            const total = rating.lines.reduce((all, line) => all + line.amount.fen, 0n);
            roundingLines += rating.lines.filter(({ kind }) => kind === 'ROUNDING').length;
            if (rating.premium.fen !== expected || total !== expected || rating.category !== row.category)
              differences.push(
                `${where}: ${rating.premium.fen} lines ${total} category ${rating.category}, expected ${expected}`,
              );
          }
  return { compared, categories: categories.size, roundingLines, differences };
}
