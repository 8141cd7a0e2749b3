/** Whether rows banded two ways, by age and by price, cover the whole plane, each point exactly once. */
import { type Band, type BandStart, type Cut, compareCuts, cutsOf, describeCut, startCut } from './bands.js';
import { checkBands, type TariffFinding } from './check-bands.js';

export interface PlaneRow {
  readonly row: string;
  /** Null: any. */
  readonly across: Band | null;
  readonly down: Band | null;
}

const ANY: Band = { from: '0', until: null };
const FROM_ZERO: BandStart = { from: '0' };

/** Cuts the plane into strips at every edge of the first band, and checks the second inside each strip. */
export function checkPlane(
  table: string,
  group: string,
  rows: readonly PlaneRow[],
  start: BandStart = FROM_ZERO,
): TariffFinding[] {
  const any: Band = { ...start, ...('from' in start ? { until: null } : { upTo: null }) } as Band;
  const placed = rows.map(({ row, across, down }) => ({ row, band: down ?? ANY, ...cutsOf(across ?? any) }));
  const edges = edgesOf(startCut(start), placed);
  const findings = edges.slice(0, -1).flatMap((low, index) => {
    const high = edges[index + 1] ?? END;
    const here = placed.filter((each) => compareCuts(each.low, low) <= 0 && compareCuts(high, each.high) <= 0);
    const strip = edges.length === 2 ? group : `${group} ${describeCut(low)} – ${describeCut(high)}`;
    return checkBands(table, strip, here, FROM_ZERO);
  });
  const empty = placed
    .filter(({ low, high }) => compareCuts(low, high) >= 0 || compareCuts(low, startCut(start)) < 0)
    .map(({ row }) => unreachable(table, row, group));
  return once([...findings, ...empty]);
}

const END: Cut = { value: null, after: false };

function edgesOf(begin: Cut, rows: readonly { readonly low: Cut; readonly high: Cut }[]): readonly Cut[] {
  const inside = rows.flatMap(({ low, high }) => [low, high]).filter((cut) => compareCuts(begin, cut) < 0);
  return [begin, ...inside, END]
    .sort(compareCuts)
    .filter((cut, index, all) => index === 0 || compareCuts(all[index - 1] ?? END, cut) !== 0);
}

function unreachable(table: string, row: string, group: string): TariffFinding {
  return {
    table,
    row,
    rule: 'UNREACHABLE',
    message: { zh: `${group}:分档为空或低于起点。`, en: `${group}: its band is empty or begins before the start.` },
  };
}

/** One row breaking one rule in many strips is one finding. */
export function once(findings: readonly TariffFinding[]): TariffFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ table, row, rule, message }) => {
    const name = JSON.stringify([table, row ?? message.en, rule]);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
