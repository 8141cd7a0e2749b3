/** Whether the small commercial tables are sound: factors, bands, levels, depreciation. Everything wrong at once. */
import { decimal } from '../../kernel/decimal.js';
import { BODY_KINDS, ENERGY_KINDS, USE_NATURES, usesThatFit, VEHICLE_GROUPS } from '../registry/index.js';
import { checkKeys, finding, type TariffFinding } from './check-bands.js';
import { checkPlane, once } from './check-plane.js';
import type { DepreciationTable, NoClaimTable, PricingTable, ViolationTable } from './tariff.schema.js';
import { CLAUSE_FAMILIES } from './words.js';

export function checkPricing({ expense, bands, standards }: PricingTable): TariffFinding[] {
  const findings = [...checkKeys('bands', bands), ...checkKeys('standards', standards)];
  if (decimal(expense.ratio).gt(expense.ceiling) || decimal(expense.ceiling).gte(1))
    findings.push(
      outOfBand(
        'expense',
        expense.row,
        `${expense.ratio}超过上限。`,
        `${expense.ratio} is above its ceiling, or the ceiling is no ratio.`,
      ),
    );
  for (const family of CLAUSE_FAMILIES) {
    const [band, ...more] = bands.filter((each) => each.family === family);
    findings.push(...more.map(({ row }) => twice('bands', row)));
    if (!band) findings.push(missingRow('bands', family));
    else if (decimal(band.floor).lte(0) || decimal(band.floor).gt(band.ceiling))
      findings.push(outOfBand('bands', band.row, '区间为空。', 'The band is empty or begins at nothing.'));
    for (const group of VEHICLE_GROUPS) {
      const [standard, ...others] = standards.filter((each) => each.family === family && each.group === group);
      findings.push(...others.map(({ row }) => twice('standards', row)));
      if (!standard) findings.push(missingRow('standards', `${family} ${group}`));
      else if (band && (decimal(standard.factor).lt(band.floor) || decimal(standard.factor).gt(band.ceiling)))
        findings.push(
          outOfBand(
            'standards',
            standard.row,
            `${standard.factor}不在${band.floor}–${band.ceiling}之间。`,
            `${standard.factor} is outside the band ${band.floor}–${band.ceiling}.`,
          ),
        );
    }
  }
  return findings;
}

const LEVELS = [-4, -3, -2, -1, 0, 1, 2, 3, 4, 5];

export function checkNoClaim({ rows, bounds }: NoClaimTable): TariffFinding[] {
  const findings = checkKeys('rows', rows);
  const ordered = LEVELS.map((level) => rows.filter((row) => row.level === level));
  ordered.forEach(([first, ...more], index) => {
    if (!first) findings.push(missingRow('rows', `${LEVELS[index]}`));
    findings.push(...more.map(({ row }) => twice('rows', row)));
  });
  for (const { row, level, factor } of rows) {
    const value = decimal(factor);
    if (!LEVELS.includes(level))
      findings.push(finding('rows', row, 'UNREACHABLE', '等级为-4至5。', 'Levels run from −4 to 5.'));
    if (value.lt(bounds.least) || value.gt(bounds.greatest) || (level === 0 && !value.eq(1)))
      findings.push(
        outOfBand('rows', row, `系数${factor}超出范围。`, `${factor} is outside the bounds, or level 0 is not 1.`),
      );
    if (rows.some((other) => other.level < level && value.lt(other.factor)))
      findings.push(finding('rows', row, 'FACTOR_ORDER', '等级更高系数却更低。', 'A higher level costs less.'));
  }
  return findings;
}

export function checkViolation({ rows }: ViolationTable): TariffFinding[] {
  const findings = checkKeys('rows', rows);
  const grades = new Set<string | null>();
  for (const { row, grade, factor } of rows) {
    if (grades.has(grade)) findings.push(twice('rows', row));
    grades.add(grade);
    if (decimal(factor).lte(0))
      findings.push(outOfBand('rows', row, '系数必须大于零。', 'A factor must be above zero.'));
  }
  if (!grades.has(null)) findings.push(missingRow('rows', 'null'));
  return findings;
}

const STARTS = { SEATS: { from: '1' }, LOAD_KG: { from: '0' }, DISPLACEMENT_ML: { from: '0' }, NONE: { from: '0' } };

export function checkDepreciation({ cap, rows }: DepreciationTable): TariffFinding[] {
  const findings = checkKeys('rows', rows);
  if (decimal(cap).lte(0) || decimal(cap).gt(1))
    findings.push(outOfBand('cap', null, `上限${cap}超出范围。`, `${cap} is no share of a price.`));
  const known = new Set<string>(USE_NATURES);
  for (const { row, useNatures, monthly, measure, band } of rows) {
    for (const useNature of useNatures.filter((each) => !known.has(each)))
      findings.push(
        finding('rows', row, 'UNKNOWN_USE_NATURE', `未知使用性质${useNature}。`, `${useNature} is no use nature.`),
      );
    if (monthly !== null && (decimal(monthly).lte(0) || decimal(monthly).gt(cap)))
      findings.push(
        outOfBand('rows', row, `月折旧${monthly}超出范围。`, `${monthly} a month is outside 0 to the cap.`),
      );
    if ((measure === 'NONE') !== (band === null))
      findings.push(
        finding('rows', row, 'UNREACHABLE', '分档与依据不符。', 'A band needs a measure, and a measure a band.'),
      );
  }
  return [...findings, ...once(ENERGY_KINDS.flatMap((energy) => checkEnergy(rows, energy)))];
}

/** Every vehicle that can be on the road finds one row, if only a dash. */
function checkEnergy(rows: DepreciationTable['rows'], energy: (typeof ENERGY_KINDS)[number]): TariffFinding[] {
  return BODY_KINDS.flatMap((bodyKind) => {
    const uses = (['PERSON', 'ORGANISATION'] as const).flatMap((ownerKind) =>
      usesThatFit({ bodyKind, ownerKind, seats: null }),
    );
    return [...new Set(uses)].flatMap((useNature) => {
      const here = rows.filter(
        (row) =>
          row.energies.includes(energy) && row.bodyKinds.includes(bodyKind) && row.useNatures.includes(useNature),
      );
      const [first] = here;
      const name = `${energy} ${bodyKind} ${useNature}`;
      if (!first) return [missingRow('rows', name)];
      const placed = here.map(({ row, band, price }) => ({ row, across: band, down: price }));
      return checkPlane('rows', name, placed, STARTS[first.measure]);
    });
  });
}

function outOfBand(table: string, row: string | null, zh: string, en: string): TariffFinding {
  return finding(table, row, 'FACTOR_OUT_OF_BAND', zh, en);
}

function missingRow(table: string, name: string): TariffFinding {
  return finding(table, null, 'MISSING_ROW', `缺少${name}。`, `${name} is not in the table.`);
}

function twice(table: string, row: string): TariffFinding {
  return finding(
    table,
    row,
    'UNREACHABLE',
    '与前面的行重复,永远查不到。',
    'A row before it says the same; it is never read.',
  );
}
