/** Soundness of vehicle tax tables: the national limits, and a region's amounts inside them. */
import { decimal } from '../../kernel/decimal.js';
import { type Band, compareCuts, cutsOf } from './bands.js';
import { type TariffFinding, checkBands, checkKeys, finding } from './check-bands.js';
import { vehicleTaxNational } from './published/vehicle-tax.js';
import type { Measure, NationalTax, RegionalTax, TaxKind, VehicleTaxDocument } from './tariff.schema.js';

type Row = { readonly row: string; readonly kind: TaxKind; readonly measure: Measure; readonly band: Band | null };

export function checkVehicleTax(document: VehicleTaxDocument, against?: NationalTax): TariffFinding[] {
  if (document.scope === 'NATIONAL') return checkNational(document);
  const shipped = vehicleTaxNational.document;
  const limits = against ?? (shipped.scope === 'NATIONAL' ? shipped : undefined);
  return limits ? checkRegional(document, limits) : [];
}

/** Rows of one kind are banded by one thing and cover it; a kind without bands has one row. */
function checkKinds(table: string, rows: readonly Row[]): TariffFinding[] {
  return [...new Set(rows.map(({ kind }) => kind))].flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    const measure = own[0]?.measure;
    const strangers = own.filter((row, index) => row.measure !== measure || (measure === 'NONE' && index > 0));
    const findings = strangers.map((row) =>
      finding(
        table,
        row.row,
        'UNREACHABLE',
        `${kind}的首行已决定分档方式。`,
        `${kind} goes by its first row; this one is never read.`,
      ),
    );
    // Cars begin above nothing; buses (banded by seats) above nine.
    const start = measure === 'SEATS' ? { from: '10' } : { above: '0' };
    return measure === 'NONE'
      ? findings
      : [
          ...findings,
          ...checkBands(
            table,
            kind,
            own.filter((row) => row.measure === measure),
            start,
          ),
        ];
  });
}

function checkNational(document: NationalTax): TariffFinding[] {
  const findings = [...checkKeys('limits', document.limits), ...checkKinds('limits', document.limits)];
  for (const { row, least, greatest } of document.limits)
    if (decimal(least).lte(0) || decimal(least).gt(greatest))
      findings.push(
        finding('limits', row, 'FACTOR_OUT_OF_BAND', '上下限颠倒或非正。', 'The limits are reversed or not positive.'),
      );
  for (const { table, row, share } of [
    { table: 'energySaving', ...document.energySaving },
    ...document.shares.map((each) => ({ table: 'shares', ...each })),
  ])
    if (decimal(share).lte(0) || decimal(share).gt(1))
      findings.push(finding(table, row, 'FACTOR_OUT_OF_BAND', `份额${share}超出范围。`, `${share} is no share.`));
  return findings;
}

function checkRegional(document: RegionalTax, national: NationalTax): TariffFinding[] {
  const findings = [...checkKeys('rows', document.rows), ...checkKinds('rows', document.rows)];
  for (const row of document.rows) {
    const limit = national.limits.find(
      (each) => each.kind === row.kind && each.unit === row.unit && lies(row.band, each.band),
    );
    if (!limit)
      findings.push(
        finding(
          'rows',
          row.row,
          'AMOUNT_OUTSIDE_LAW',
          '法定税目表没有包含这一档的行。',
          'No statutory row holds this band.',
        ),
      );
    else if (decimal(row.yearly).lt(limit.least) || decimal(row.yearly).gt(limit.greatest))
      findings.push(
        finding(
          'rows',
          row.row,
          'AMOUNT_OUTSIDE_LAW',
          `税额应在${limit.least}至${limit.greatest}之间。`,
          `The law allows ${limit.least} to ${limit.greatest}.`,
        ),
      );
  }
  return findings;
}

/** Whether a band lies wholly inside another; without a statutory band every band does. */
function lies(inner: Band | null, outer: Band | null): boolean {
  if (outer === null) return true;
  if (inner === null) return false;
  const [a, b] = [cutsOf(inner), cutsOf(outer)];
  return compareCuts(b.low, a.low) <= 0 && compareCuts(a.high, b.high) <= 0;
}
