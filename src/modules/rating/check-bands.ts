/** Whether the rows of one group cover everything from the group's start, each value exactly once. */
import type { Sentence } from '../../kernel/refusal.js';
import {
  type Band,
  type BandStart,
  type Cut,
  compareCuts,
  cutsOf,
  describeBand,
  describeCut,
  startCut,
} from './bands.js';

/** Something wrong with a tariff, where, and by which rule. All are reported at once. */
export interface TariffFinding {
  readonly table: string;
  /** Key of the row; null when the table as a whole is meant. */
  readonly row: string | null;
  readonly rule: FindingRule;
  /** Path in the document where it is known to the value; otherwise table and row say where. */
  readonly path?: readonly string[];
  readonly message: Sentence;
}

export type FindingRule =
  | 'SHAPE'
  | 'DUPLICATE_ROW'
  | 'GAP'
  | 'OVERLAP'
  | 'UNREACHABLE'
  | 'MISSING_ROW'
  | 'UNKNOWN_USE_NATURE'
  | 'UNKNOWN_REGION'
  | 'REGION_WITHOUT_SCHEME'
  | 'UNKNOWN_SCHEME'
  | 'UNKNOWN_NAME'
  | 'PREMIUM_NOT_POSITIVE'
  | 'PREMIUM_ORDER'
  | 'FACTOR_OUT_OF_BAND'
  | 'FACTOR_ORDER'
  | 'AMOUNT_OUTSIDE_LAW';

export function finding(table: string, row: string | null, rule: FindingRule, zh: string, en: string): TariffFinding {
  return { table, row, rule, message: { zh, en } };
}

export interface BandedRow {
  readonly row: string;
  readonly band: Band | null;
}

/** `group` names the rows in messages: a use nature, a tractor kind. */
export function checkBands(
  table: string,
  group: string,
  rows: readonly BandedRow[],
  start: BandStart,
): TariffFinding[] {
  const findings: TariffFinding[] = [];
  const unreachable = (row: BandedRow, zh: string, en: string): void => {
    findings.push(finding(table, row.row, 'UNREACHABLE', `${group}:${zh}`, `${group}: ${en}`));
  };
  const reachable: { row: string; low: Cut; high: Cut }[] = [];
  const begin = startCut(start);
  for (const row of rows) {
    if (row.band === null) {
      unreachable(row, '缺少分档,永远查不到。', 'has no band, so no value reaches it.');
      continue;
    }
    const { low, high } = cutsOf(row.band);
    const covering = reachable.find((each) => compareCuts(each.low, low) <= 0 && compareCuts(high, each.high) <= 0);
    if (compareCuts(low, high) >= 0)
      unreachable(row, `${describeBand(row.band)}为空。`, `${describeBand(row.band)} is empty.`);
    else if (covering)
      unreachable(row, `已被第${covering.row}行覆盖。`, `row ${covering.row} before it covers all of it.`);
    else if (compareCuts(low, begin) < 0)
      unreachable(row, '起点低于本组起点。', `begins before the group does (${describeCut(begin)}).`);
    if (compareCuts(low, high) < 0 && !covering) reachable.push({ row: row.row, low, high });
  }
  findings.push(...tiling(table, group, reachable, begin));
  return findings;
}

function tiling(
  table: string,
  group: string,
  rows: readonly { row: string; low: Cut; high: Cut }[],
  begin: Cut,
): TariffFinding[] {
  const findings: TariffFinding[] = [];
  const gap = (row: string | null, from: Cut, to: Cut): void => {
    const place = `${describeCut(from)} – ${describeCut(to)}`;
    findings.push(finding(table, row, 'GAP', `${group}:${place} 之间没有行。`, `${group}: no row from ${place}.`));
  };
  let reached = begin;
  let last: string | null = null;
  for (const each of [...rows].sort((a, b) => compareCuts(a.low, b.low))) {
    if (compareCuts(reached, each.low) < 0) gap(each.row, reached, each.low);
    else if (last !== null && compareCuts(each.low, reached) < 0)
      findings.push(
        finding(table, each.row, 'OVERLAP', `${group}:与第${last}行重叠。`, `${group}: overlaps row ${last}.`),
      );
    if (compareCuts(each.high, reached) > 0) reached = each.high;
    last = each.row;
  }
  if (reached.value !== null) gap(last, reached, { value: null, after: false });
  return findings;
}

export function checkKeys(table: string, rows: readonly { readonly row: string }[]): TariffFinding[] {
  const seen = new Set<string>();
  return rows.flatMap(({ row }) => {
    if (seen.has(row))
      return [finding(table, row, 'DUPLICATE_ROW', `行键${row}重复。`, `Row key ${row} stands twice.`)];
    seen.add(row);
    return [];
  });
}
