/**
 * Whether a table of pure risk premiums is sound: every class of every use nature, age, price, limit and seat finds one
 * figure for each main coverage, and what hangs on them finds at most one. Everything wrong at once.
 */
import { decimal } from '../../kernel/decimal.js';
import { COVERAGE_CODES, SERVICE_CODES } from '../products/index.js';
import { USE_NATURES } from '../registry/index.js';
import { checkBands, checkKeys, finding, type TariffFinding } from './check-bands.js';
import { checkPlane, once } from './check-plane.js';
import { inScope } from './pure-risk.rules.js';
import type { PureRiskTable } from './tariff.schema.js';
import { CLAUSE_FAMILIES, COMMERCIAL_MAINS } from './words.js';

const STARTS = { SEATS: { from: '1' }, LOAD_KG: { from: '0' }, DISPLACEMENT_ML: { from: '0' } } as const;

export function checkPureRisk(document: PureRiskTable): TariffFinding[] {
  return [
    ...KEYED.flatMap((table) => checkKeys(table, document[table])),
    ...checkClasses(document),
    ...checkNames(document),
    ...checkDamage(document),
    ...checkLimits(document),
    ...checkRates(document),
    ...checkOptions(document),
    ...checkServices(document),
  ];
}

const KEYED = ['classes', 'damage', 'models', 'limits', 'rates', 'deductibles', 'deductibleRates', 'services'] as const;

function checkClasses({ classes }: PureRiskTable): TariffFinding[] {
  const known = new Set<string>(USE_NATURES);
  const unknown = classes
    .filter(({ useNature }) => !known.has(useNature))
    .map(({ row, useNature }) =>
      finding('classes', row, 'UNKNOWN_USE_NATURE', `未知使用性质${useNature}。`, `${useNature} is no use nature.`),
    );
  const tiled = USE_NATURES.flatMap((useNature) => {
    const rows = classes.filter((each) => each.useNature === useNature);
    const [first] = rows;
    if (!first)
      return [finding('classes', null, 'MISSING_ROW', `缺少${useNature}。`, `${useNature} is not in the table.`)];
    const other = rows.find(
      ({ measure, band }) => measure !== first.measure || (measure === 'NONE') !== (band === null),
    );
    if (other || first.measure === 'DISPLACEMENT_ML' || (first.measure === 'NONE' && rows.length > 1))
      return [
        finding(
          'classes',
          other?.row ?? first.row,
          'UNREACHABLE',
          `${useNature}应按座位或载质量分档,或只有一行。`,
          `${useNature} is banded by seats or by load, or has one row without a band.`,
        ),
      ];
    return first.measure === 'NONE' ? [] : checkBands('classes', useNature, rows, STARTS[first.measure]);
  });
  return [...unknown, ...tiled];
}

/** Coverages, services and classes that the tables name must be known: a misspelt one would be a figure nobody finds. */
function checkNames(document: PureRiskTable): TariffFinding[] {
  const coverages = new Set<string>(COVERAGE_CODES);
  const services = new Set<string>(SERVICE_CODES);
  const mains = new Set<string>(COMMERCIAL_MAINS);
  const classes = new Set(document.classes.flatMap(({ row, useNature }) => [row, useNature]));
  const unknown = (table: string, row: string, name: string): TariffFinding =>
    finding(table, row, 'UNKNOWN_NAME', `未知名称${name}。`, `${name} is not known.`);
  return [
    ...(['damage', 'limits', 'rates'] as const).flatMap((table) =>
      document[table].flatMap((each) =>
        (each.classes ?? []).filter((name) => !classes.has(name)).map((name) => unknown(table, each.row, name)),
      ),
    ),
    ...(['columns', 'limits', 'rates', 'deductibles'] as const).flatMap((table) =>
      document[table]
        .filter(({ coverage }) => !coverages.has(coverage))
        .map(({ row, coverage }) => unknown(table, row, coverage)),
    ),
    ...(['rates', 'deductibleRates'] as const).flatMap((table) =>
      document[table].flatMap(({ row, appliesTo }) =>
        appliesTo === null || mains.has(appliesTo) ? [] : [unknown(table, row, appliesTo)],
      ),
    ),
    ...document.services
      .filter(({ service }) => !services.has(service))
      .map(({ row, service }) => unknown('services', row, service)),
  ];
}

type Scoped = PureRiskTable['rates'][number] | PureRiskTable['limits'][number] | PureRiskTable['damage'][number];

/** Rows of each family and class; those that have the same rows are told once, by their first class. */
function cells<R extends Scoped>(
  { classes }: PureRiskTable,
  rows: readonly R[],
): { readonly name: string; readonly rows: readonly R[] }[] {
  const found = new Map<string, { readonly name: string; readonly rows: readonly R[] }>();
  for (const family of CLAUSE_FAMILIES)
    for (const { row, useNature } of classes) {
      const here = rows.filter((each) => inScope(each, { family, useNature, class: row }));
      const sameRows = JSON.stringify(here.map((each) => each.row));
      if (!found.has(sameRows)) found.set(sameRows, { name: `${family}/${row}`, rows: here });
    }
  return [...found.values()];
}

function noRows(table: string, coverage: string, name: string): TariffFinding {
  return finding(table, null, 'MISSING_ROW', `${coverage}缺少${name}。`, `${coverage} has no row for ${name}.`);
}

function checkDamage(document: PureRiskTable): TariffFinding[] {
  const { damage, models, valueAdjustment } = document;
  const covered = cells(document, damage).flatMap(({ name, rows }) =>
    rows.length === 0
      ? [noRows('damage', 'VEHICLE_DAMAGE', name)]
      : checkPlane(
          'damage',
          name,
          rows.map(({ row, ageMonths, price }) => ({ row, across: ageMonths, down: price })),
        ),
  );
  const figures = damage.flatMap(({ row, fixed, rate }) => [
    ...(decimal(fixed).lt(0) || decimal(fixed).plus(rate).lte(0) ? [notPositive('damage', row)] : []),
    // Otherwise a value agreed low enough would make the premium negative.
    ...(decimal(valueAdjustment.rate).gt(rate)
      ? [
          finding(
            'damage',
            row,
            'FACTOR_OUT_OF_BAND',
            `费率低于价值调整率${valueAdjustment.rate}。`,
            `Its rate is below that of the value adjustment, ${valueAdjustment.rate}.`,
          ),
        ]
      : []),
  ]);
  const byModel = [...new Set(models.map(({ modelCode }) => modelCode))].flatMap((modelCode) =>
    checkBands(
      'models',
      modelCode,
      models.filter((each) => each.modelCode === modelCode).map(({ row, ageMonths }) => ({ row, band: ageMonths })),
      { from: '0' },
    ),
  );
  const modelPremiums = models
    .filter(({ premium }) => decimal(premium).lte(0))
    .map(({ row }) => notPositive('models', row));
  return [...once(covered), ...figures, ...byModel, ...modelPremiums];
}

function checkLimits(document: PureRiskTable): TariffFinding[] {
  const coverages = [...new Set(['THIRD_PARTY_LIABILITY', ...document.limits.map(({ coverage }) => coverage)])];
  return coverages.flatMap((coverage) => {
    const rows = document.limits.filter((each) => each.coverage === coverage);
    const planes = cells(document, rows).flatMap(({ name, rows: here }) => {
      if (here.length === 0) return coverage === 'THIRD_PARTY_LIABILITY' ? [noRows('limits', coverage, name)] : [];
      const placed = here.map(({ row, ageMonths, price }) => ({ row, across: ageMonths, down: price }));
      return checkPlane('limits', `${coverage} ${name}`, placed);
    });
    const [columns, ...more] = document.columns.filter((each) => each.coverage === coverage);
    if (!columns) return [noRows('columns', coverage, 'limits')];
    const twice = more.map(({ row }) =>
      finding('columns', row, 'UNREACHABLE', '该险别已有限额。', 'The coverage has its limits already.'),
    );
    return [...once(planes), ...twice, ...checkColumns(columns), ...rows.flatMap((row) => checkPremiums(row, columns))];
  });
}

const rises = (figures: readonly string[], index: number, strictly: boolean): boolean => {
  const [before, here] = [figures[index - 1], figures[index]];
  if (before === undefined || here === undefined) return true;
  return strictly ? decimal(here).gt(before) : decimal(here).gte(before);
};

function checkColumns({ row, limits }: PureRiskTable['columns'][number]): TariffFinding[] {
  return limits.flatMap((limit, index) =>
    decimal(limit).lte(0) || !rises(limits, index, true)
      ? [finding('columns', row, 'PREMIUM_ORDER', `限额${limit}应递增。`, `${limit}: limits rise from above zero.`)]
      : [],
  );
}

/** A premium in every column, and a higher limit is never cheaper. */
function checkPremiums(
  { row, premiums }: PureRiskTable['limits'][number],
  { limits }: PureRiskTable['columns'][number],
): TariffFinding[] {
  const findings = premiums.flatMap((premium, index) => [
    ...(decimal(premium).lte(0) ? [notPositive('limits', row)] : []),
    ...(rises(premiums, index, false)
      ? []
      : [
          finding(
            'limits',
            row,
            'PREMIUM_ORDER',
            `${premium}:限额更高却更便宜。`,
            `${premium}: a higher limit costs less.`,
          ),
        ]),
  ]);
  if (premiums.length === limits.length) return findings;
  const counts = {
    zh: `应有${limits.length}个保费。`,
    en: `It has ${premiums.length} premiums for ${limits.length} limits.`,
  };
  return [...findings, finding('limits', row, 'GAP', counts.zh, counts.en)];
}

const SHARES = ['SHARE_OF_MAIN', 'OFF_MAIN'];

function checkRates(document: PureRiskTable): TariffFinding[] {
  const names = [...new Set(document.rates.map(({ coverage, appliesTo }) => JSON.stringify([coverage, appliesTo])))];
  const twice = names.flatMap((name) => {
    const rows = document.rates.filter((each) => JSON.stringify([each.coverage, each.appliesTo]) === name);
    return cells(document, rows).flatMap((cell) =>
      cell.rows
        .slice(1)
        .map(({ row }) =>
          finding('rates', row, 'OVERLAP', `${cell.name}已有费率。`, `${cell.name} has a rate for this already.`),
        ),
    );
  });
  const wrong = document.rates.flatMap(({ row, basis, rate, appliesTo }) => {
    const value = decimal(rate);
    const sound = basis === 'BY_SERVICES' ? value.isZero() : value.gt(0) && (!SHARES.includes(basis) || value.lt(1));
    return [
      ...(sound
        ? []
        : [finding('rates', row, 'FACTOR_OUT_OF_BAND', `费率${rate}超出范围。`, `${rate} is no rate of ${basis}.`)]),
      ...(SHARES.includes(basis) && appliesTo === null
        ? [finding('rates', row, 'MISSING_ROW', '未说明主险。', 'It does not say whose premium it is a share of.')]
        : []),
    ];
  });
  const seats = (['DRIVER_LIABILITY', 'PASSENGER_LIABILITY'] as const).flatMap((coverage) =>
    cells(
      document,
      document.rates.filter((each) => each.coverage === coverage),
    ).flatMap(({ name, rows }) => (rows.length === 0 ? [noRows('rates', coverage, name)] : [])),
  );
  return [...once(twice), ...wrong, ...seats];
}

/** Deductibles: the higher, the cheaper; and what takes cover away never takes the whole premium. */
function checkOptions({ deductibles, deductibleRates, rates }: PureRiskTable): TariffFinding[] {
  const factors = deductibles.flatMap(({ row, coverage, deductible, factor }) => {
    const value = decimal(factor);
    const others = deductibles.filter((each) => each.coverage === coverage && each.row !== row);
    return [
      ...(value.lte(0) || value.gt(1) || decimal(deductible).lte(0)
        ? [finding('deductibles', row, 'FACTOR_OUT_OF_BAND', `系数${factor}超出范围。`, `${factor} is outside 0 to 1.`)]
        : []),
      ...(others.some((each) => decimal(each.deductible).lte(deductible) && value.gt(each.factor))
        ? [finding('deductibles', row, 'FACTOR_ORDER', '免赔额更高却更贵。', 'A higher deductible costs more.')]
        : []),
    ];
  });
  const reductions = deductibleRates.flatMap(({ row, appliesTo, deductibleRate, reduction }) => {
    const value = decimal(reduction);
    const off = rates.filter((each) => each.basis === 'OFF_MAIN' && each.appliesTo === appliesTo);
    const most = off.reduce((all, { rate }) => all.plus(rate), value);
    const others = deductibleRates.filter((each) => each.appliesTo === appliesTo && each.row !== row);
    return [
      ...(value.lte(0) || most.gte(1) || decimal(deductibleRate).lte(0)
        ? [
            finding(
              'deductibleRates',
              row,
              'FACTOR_OUT_OF_BAND',
              `减收${reduction}超出范围。`,
              `${reduction} is outside 0 to 1, or nothing is left with all reductions.`,
            ),
          ]
        : []),
      ...(others.some((each) => decimal(each.deductibleRate).lte(deductibleRate) && value.lt(each.reduction))
        ? [finding('deductibleRates', row, 'FACTOR_ORDER', '免赔率更高减收却更少。', 'A higher rate takes off less.')]
        : []),
    ];
  });
  return [...factors, ...reductions];
}

function checkServices({ services }: PureRiskTable): TariffFinding[] {
  return services.flatMap(({ row, service, count, premium }) => {
    const others = services.filter((each) => each.service === service && each.row !== row);
    const cheaper = others.some((each) => each.count <= count && decimal(premium).lt(each.premium));
    const same = others.some((each) => each.count === count);
    return [
      ...(decimal(premium).lt(0) ? [notPositive('services', row)] : []),
      ...(same ? [finding('services', row, 'OVERLAP', '次数重复。', 'This number of times stands twice.')] : []),
      ...(cheaper ? [finding('services', row, 'PREMIUM_ORDER', '次数更多却更便宜。', 'More times cost less.')] : []),
    ];
  });
}

function notPositive(table: string, row: string): TariffFinding {
  return finding(table, row, 'PREMIUM_NOT_POSITIVE', '保险费必须大于零。', 'A premium must be above zero.');
}
