/** Which of the agreed commission rates is a policy's. Pure. */
import { below, type Sold } from './clause-catalogue.js';
import { coversRegion } from './territory.rules.js';

export interface RateRow {
  readonly policyKind?: string | undefined;
  readonly businessLine?: string | undefined;
  readonly vehicleGroup?: string | undefined;
  readonly region?: string | undefined;
  readonly value: string;
}

/**
 * The rate of the row that says most about the policy; between equals the lower one, so that a slip of the pen never
 * pays more than anybody signed for. Null: nothing was agreed for it.
 */
export function agreedRate(rows: readonly RateRow[], sold: Sold): string | null {
  return (
    rows
      .filter((row) => speaksOf(row, sold))
      .reduce<RateRow | null>((best, row) => {
        if (!best) return row;
        const more = statedBy(row) - statedBy(best);
        return more > 0 || (more === 0 && below(row.value, best.value)) ? row : best;
      }, null)?.value ?? null
  );
}

function speaksOf({ policyKind, businessLine, vehicleGroup, region }: RateRow, sold: Sold): boolean {
  return (
    (policyKind === undefined || policyKind === sold.policyKind) &&
    (businessLine === undefined || businessLine === sold.businessLine) &&
    (vehicleGroup === undefined || vehicleGroup === sold.vehicleGroup) &&
    (region === undefined || coversRegion(region, sold.region))
  );
}

/** Kind, line and group count before the place; a city says more than its province. */
function statedBy({ policyKind, businessLine, vehicleGroup, region }: RateRow): number {
  const place = region === undefined ? 0 : region.endsWith('0000') ? 1 : region.endsWith('00') ? 2 : 3;
  const stated = [policyKind, businessLine, vehicleGroup].filter((part) => part !== undefined).length;
  return stated * 4 + place;
}

export function rowsOf(rows: readonly RateRow[]): string[] {
  return rows.map(({ policyKind, businessLine, vehicleGroup, region, value }) =>
    [policyKind, businessLine, vehicleGroup, region, value].filter((part) => part !== undefined).join(' '),
  );
}
