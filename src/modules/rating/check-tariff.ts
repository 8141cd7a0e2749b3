/**
 * Whether a tariff document is sound, before it is published: everything wrong at once, each with its table, row and
 * rule. No finding means that every input of the domain finds exactly one figure, inside the law's bounds.
 */
import { decimal } from '../../kernel/decimal.js';
import { USE_NATURES } from '../registry/index.js';
import { type TariffFinding, checkBands, checkKeys, finding } from './check-bands.js';
import { checkDepreciation, checkNoClaim, checkPricing, checkViolation } from './check-commercial.js';
import { checkPureRisk } from './check-pure-risk.js';
import { checkVehicleTax } from './check-vehicle-tax.js';
import { TARIFF_REGIONS } from './regions.js';
import {
  type CompulsoryBase,
  type CompulsoryFloat,
  type CompulsoryTractor,
  type DepreciationTable,
  type NationalTax,
  type NoClaimTable,
  type PricingTable,
  type PureRiskTable,
  type ShortTermTable,
  TARIFF_SCHEMAS,
  type TariffCode,
  type TariffDocuments,
  type ViolationTable,
} from './tariff.schema.js';
import { FLOAT_CODES, TRACTOR_RATE_KINDS } from './words.js';

export type { TariffFinding } from './check-bands.js';

/** `against` are the national limits that a regional table of vehicle tax is held to; unused for other codes. */
export function checkTariff(code: TariffCode, document: unknown, against?: NationalTax): readonly TariffFinding[] {
  const parsed = TARIFF_SCHEMAS[code].safeParse(document);
  if (!parsed.success)
    return parsed.error.issues.map((issue) => {
      const [table, index] = issue.path;
      const row = typeof index === 'number' ? rowKeyAt(document, String(table), index) : null;
      const text = `${issue.path.join('.')}: ${issue.message}`;
      const where = table === undefined ? 'document' : String(table);
      return { ...finding(where, row, 'SHAPE', text, text), path: issue.path.map(String) };
    });
  const checked = parsed.data;
  switch (code) {
    case 'COMPULSORY-BASE':
      return checkBase(checked as CompulsoryBase);
    case 'COMPULSORY-TRACTOR':
      return checkTractor(checked as CompulsoryTractor);
    case 'COMPULSORY-FLOAT':
      return checkFloat(checked as CompulsoryFloat);
    case 'COMPULSORY-SHORT-TERM':
      return checkShortTerm(checked as ShortTermTable);
    case 'PREMIUM-VAT':
      return checkVat(checked as TariffDocuments['PREMIUM-VAT']);
    case 'COMMISSION-CAP':
      return checkCommissionCap(checked as TariffDocuments['COMMISSION-CAP']);
    case 'VEHICLE-TAX':
      return checkVehicleTax(checked as TariffDocuments['VEHICLE-TAX'], against);
    case 'COMMERCIAL-PURE-RISK':
      return checkPureRisk(checked as PureRiskTable);
    case 'COMMERCIAL-PRICING':
      return checkPricing(checked as PricingTable);
    case 'COMMERCIAL-NO-CLAIM':
      return checkNoClaim(checked as NoClaimTable);
    case 'COMMERCIAL-VIOLATION':
      return checkViolation(checked as ViolationTable);
    case 'COMMERCIAL-DEPRECIATION':
      return checkDepreciation(checked as DepreciationTable);
  }
}

/** Key of a row whose shape is broken, as far as it can be read; its number otherwise. */
function rowKeyAt(document: unknown, table: string, index: number): string {
  const rows: unknown = (document as Readonly<Record<string, unknown>>)[table];
  const row: unknown = Array.isArray(rows) ? rows[index] : undefined;
  const key = typeof row === 'object' && row !== null && 'row' in row ? row.row : undefined;
  return typeof key === 'string' ? key : `#${index + 1}`;
}

const positive = (table: string, rows: readonly { row: string; premium: string }[]): TariffFinding[] =>
  rows
    .filter(({ premium }) => decimal(premium).lte(0))
    .map(({ row }) =>
      finding(table, row, 'PREMIUM_NOT_POSITIVE', '保险费必须大于零。', 'A premium must be above zero.'),
    );

function checkBase(document: CompulsoryBase): TariffFinding[] {
  const findings = [...checkKeys('rows', document.rows), ...positive('rows', document.rows)];
  const domainKeys = document.domains.map(({ useNature, sideCar }) => ({ row: `${useNature}/${String(sideCar)}` }));
  findings.push(...checkKeys('domains', domainKeys));
  const known = new Set<string>(USE_NATURES);
  for (const { useNature, row } of [...document.rows, ...document.domains.map((each) => ({ ...each, row: null }))])
    if (!known.has(useNature))
      findings.push(
        finding(
          row === null ? 'domains' : 'rows',
          row,
          'UNKNOWN_USE_NATURE',
          `未知使用性质${useNature}。`,
          `${useNature} is no use nature.`,
        ),
      );
  const sameGroup = (
    a: { useNature: string; sideCar: boolean | null },
    b: { useNature: string; sideCar: boolean | null },
  ) => a.useNature === b.useNature && a.sideCar === b.sideCar;
  for (const row of document.rows.filter((each) => !document.domains.some((domain) => sameGroup(domain, each))))
    findings.push(
      finding('rows', row.row, 'UNREACHABLE', '没有对应的分档定义。', 'No domain declares what it is banded by.'),
    );
  for (const domain of document.domains) {
    const rows = document.rows.filter((row) => sameGroup(domain, row));
    const group = domain.sideCar === true ? `${domain.useNature} with side-car` : domain.useNature;
    if (domain.measure === 'NONE' || domain.starts === null) findings.push(...checkSingle(group, rows));
    else findings.push(...checkBands('rows', group, rows, domain.starts));
  }
  for (const group of groupsOfBase().filter((each) => !document.domains.some((domain) => sameGroup(domain, each))))
    findings.push(
      finding('domains', null, 'MISSING_ROW', `缺少${group.useNature}。`, `${group.useNature} is not in the table.`),
    );
  return findings;
}

/** Every group a national table must have: all use natures but tractors, motorcycles with and without side-car. */
function groupsOfBase(): { useNature: string; sideCar: boolean | null }[] {
  return USE_NATURES.filter((each) => each !== 'TRACTOR').flatMap((useNature) =>
    (useNature === 'MOTORCYCLE' ? [false, true] : [null]).map((sideCar) => ({ useNature, sideCar })),
  );
}

/** A group with one figure for all: exactly one row, without a band. */
function checkSingle(group: string, rows: readonly { row: string; band: unknown }[]): TariffFinding[] {
  if (rows.length === 0) return [finding('rows', null, 'MISSING_ROW', `缺少${group}。`, `${group} has no row.`)];
  return rows.flatMap((row, index) =>
    index > 0 || row.band !== null
      ? [
          finding(
            'rows',
            row.row,
            'UNREACHABLE',
            `${group}只有一个数值。`,
            `${group} has one figure for all; this row is never read.`,
          ),
        ]
      : [],
  );
}

function checkTractor(document: CompulsoryTractor): TariffFinding[] {
  const findings = [...checkKeys('rows', document.rows), ...positive('rows', document.rows)];
  for (const kind of TRACTOR_RATE_KINDS) {
    const rows = document.rows.filter((row) => row.tractorKind === kind);
    const follows = document.follows.filter((each) => each.tractorKind === kind);
    if (rows.length > 0) findings.push(...checkBands('rows', kind, rows, document.starts));
    if (rows.length === 0 && follows.length === 0)
      findings.push(finding('rows', null, 'MISSING_ROW', `缺少${kind}。`, `${kind} has no row and follows none.`));
    if (follows.length > 0)
      for (const row of rows)
        findings.push(
          finding(
            'rows',
            row.row,
            'UNREACHABLE',
            `${kind}已按他行计费。`,
            `${kind} follows another row, so this one is never read.`,
          ),
        );
    for (const { row } of follows)
      if (!document.rows.some((each) => each.row === row))
        findings.push(finding('follows', row, 'MISSING_ROW', `没有第${row}行。`, `There is no row ${row} to follow.`));
  }
  return findings;
}

function checkFloat(document: CompulsoryFloat): TariffFinding[] {
  const findings = checkKeys('rows', document.rows);
  const { least, greatest } = document.bounds;
  for (const { row, code, adjustment } of document.rows) {
    const value = decimal(adjustment);
    const direction = ['A1', 'A2', 'A3'].includes(code) ? value.lt(0) : code === 'A4' ? value.isZero() : value.gt(0);
    if (!direction || value.lt(least) || value.gt(greatest))
      findings.push(
        finding('rows', row, 'FACTOR_OUT_OF_BAND', `${code}不应为${adjustment}。`, `${code} cannot be ${adjustment}.`),
      );
  }
  const schemes = new Set(document.rows.map((row) => row.scheme));
  for (const scheme of schemes) findings.push(...checkScheme(document, scheme));
  return [...findings, ...checkSchemeRegions(document, schemes)];
}

function checkScheme(document: CompulsoryFloat, scheme: string): TariffFinding[] {
  const findings: TariffFinding[] = [];
  const rows = FLOAT_CODES.map((code) => document.rows.filter((row) => row.scheme === scheme && row.code === code));
  rows.forEach((found, index) => {
    const code = FLOAT_CODES[index] ?? '';
    if (found.length === 0)
      findings.push(
        finding('rows', null, 'MISSING_ROW', `方案${scheme}缺少${code}。`, `Scheme ${scheme} lacks ${code}.`),
      );
    for (const row of found.slice(1))
      findings.push(
        finding(
          'rows',
          row.row,
          'UNREACHABLE',
          `方案${scheme}的${code}重复。`,
          `Scheme ${scheme} has ${code} already.`,
        ),
      );
  });
  const [a1, a2, a3, , a5, a6] = rows.map((found) =>
    found[0] ? { row: found[0].row, value: decimal(found[0].adjustment) } : null,
  );
  for (const [lower, higher] of [
    [a2, a1],
    [a3, a2],
    [a5, a6],
  ] as const)
    if (lower && higher && lower.value.gt(higher.value))
      findings.push(
        finding(
          'rows',
          lower.row,
          'FACTOR_ORDER',
          `方案${scheme}:${lower.row}高于${higher.row}。`,
          `Scheme ${scheme}: ${lower.row} is above ${higher.row}.`,
        ),
      );
  if (!document.regions.some((each) => each.scheme === scheme))
    findings.push(finding('rows', null, 'UNREACHABLE', `没有地区用方案${scheme}。`, `No region has scheme ${scheme}.`));
  return findings;
}

function checkSchemeRegions(document: CompulsoryFloat, schemes: ReadonlySet<string>): TariffFinding[] {
  const findings = checkKeys(
    'regions',
    document.regions.map(({ region }) => ({ row: region })),
  );
  for (const { region, scheme } of document.regions) {
    if (!TARIFF_REGIONS.some(({ code }) => code === region))
      findings.push(
        finding('regions', region, 'UNKNOWN_REGION', `${region}不是费率地区。`, `${region} is no tariff region.`),
      );
    if (!schemes.has(scheme))
      findings.push(
        finding('regions', region, 'UNKNOWN_SCHEME', `没有方案${scheme}。`, `There is no scheme ${scheme}.`),
      );
  }
  for (const { code, name } of TARIFF_REGIONS)
    if (!document.regions.some(({ region }) => region === code))
      findings.push(
        finding('regions', code, 'REGION_WITHOUT_SCHEME', `${name.zh}没有方案。`, `${name.en} has no scheme.`),
      );
  return findings;
}

function checkShortTerm(document: ShortTermTable): TariffFinding[] {
  const findings = checkKeys('rows', document.rows);
  for (let months = 1; months <= 12; months += 1) {
    const [first, ...more] = document.rows.filter((row) => row.months === months);
    if (!first)
      findings.push(
        finding('rows', `${months}`, 'MISSING_ROW', `缺少${months}个月。`, `${months} months have no factor.`),
      );
    for (const row of more)
      findings.push(
        finding('rows', row.row, 'UNREACHABLE', `${months}个月重复。`, `${months} months have a factor already.`),
      );
  }
  const ordered = [...document.rows].sort((a, b) => a.months - b.months);
  ordered.forEach(({ row, months, factor }, index) => {
    const value = decimal(factor);
    if (months < 1 || months > 12)
      findings.push(finding('rows', row, 'UNREACHABLE', '月数应为1至12。', 'Months run from 1 to 12.'));
    if (value.lte(0) || value.gt(1) || (months === 12 && !value.eq(1)))
      findings.push(
        finding(
          'rows',
          row,
          'FACTOR_OUT_OF_BAND',
          `系数${factor}超出范围。`,
          `${factor} is outside 0 to 1, or a year below 1.`,
        ),
      );
    const before = ordered[index - 1];
    if (before && value.lt(before.factor))
      findings.push(finding('rows', row, 'FACTOR_ORDER', '月数更多系数却更低。', 'More months cost less than fewer.'));
  });
  return findings;
}

function checkVat(document: TariffDocuments['PREMIUM-VAT']): TariffFinding[] {
  if (document.rows.length === 0) return [finding('rows', null, 'MISSING_ROW', '缺少税率。', 'There is no rate.')];
  return document.rows.flatMap(({ row, rate }, index) => {
    if (index > 0)
      return [finding('rows', row, 'UNREACHABLE', '只有一个税率。', 'There is one rate; this row is never read.')];
    const value = decimal(rate);
    return value.lt(0) || value.gte(1)
      ? [finding('rows', row, 'FACTOR_OUT_OF_BAND', `税率${rate}超出范围。`, `${rate} is no tax rate.`)]
      : [];
  });
}

function checkCommissionCap({ rows }: TariffDocuments['COMMISSION-CAP']): TariffFinding[] {
  if (!rows.some(({ policyKind }) => policyKind === 'COMPULSORY'))
    return [finding('rows', null, 'MISSING_ROW', '缺少交强险的手续费上限。', 'There is no cap for compulsory cover.')];
  return rows.flatMap(({ row, policyKind, rate }, index) => {
    if (rows.findIndex((each) => each.policyKind === policyKind) < index)
      return [
        finding('rows', row, 'UNREACHABLE', '同一险种有两个上限。', 'The kind has a cap; this row is never read.'),
      ];
    const value = decimal(rate);
    return value.lt(0) || value.gte(1)
      ? [finding('rows', row, 'FACTOR_OUT_OF_BAND', `比例${rate}超出范围。`, `${rate} is no rate of commission.`)]
      : [];
  });
}
