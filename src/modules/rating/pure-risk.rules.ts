/**
 * Benchmark pure risk premium (基准纯风险保费) of each coverage, step by step, exact: which row of the table it comes from,
 * what the agreed value, a deductible or a coverage that takes cover away makes of it. Never zero for want of a figure.
 */
import { type Decimal, decimal } from '../../kernel/decimal.js';
import { formatYuan, inYuan, money } from '../../kernel/money.js';
import { KernelRefusals, type RefusalItem, type RuleRef, type Sentence } from '../../kernel/refusal.js';
import { coverageKey, ProductRefusals, type SelectedCoverage } from '../products/index.js';
import type { ActualValue } from './actual-value.rules.js';
import { type Band, inBand } from './bands.js';
import type { CommercialInput, CommercialRefusal } from './commercial.js';
import { missing } from './rating.refusals.js';
import { cite, documentName, type TariffVersion } from './tariff.js';
import type { PureRiskTable } from './tariff.schema.js';
import { type ClauseFamily, clauseFamilyOf, isCommercialMain, type TariffMiss } from './words.js';

export type PureRiskVersion = TariffVersion<'COMMERCIAL-PURE-RISK'>;

/** What the tables ask of a vehicle. */
export interface RatedVehicle {
  readonly family: ClauseFamily;
  readonly useNature: string;
  /** Row of `classes`. */
  readonly class: string;
  readonly ageMonths: number;
  /** New-car price in yuan; null when nobody has told. */
  readonly price: Decimal | null;
  readonly modelCode: string | null;
  /** Null when nothing chosen insures the vehicle itself. */
  readonly value: ActualValue | null;
}

/** One step to the pure risk premium of a coverage; `after` is where it stands then, in yuan. */
export interface PureStep {
  readonly kind: 'BASE' | 'FACTOR';
  readonly label: Sentence;
  readonly factor: string | null;
  readonly after: Decimal;
  readonly source: RuleRef;
}

/** A coverage with its place in the selection, for refusals. */
export interface Chosen {
  readonly coverage: SelectedCoverage;
  readonly path: readonly string[];
}

/** What a coverage is rated beside: the other choices, and the main coverages' pure premiums once they are known. */
export interface Beside {
  readonly chosen: readonly Chosen[];
  readonly mains: ReadonlyMap<string, Decimal>;
}

interface Found {
  readonly outcome: 'FOUND';
  readonly steps: readonly PureStep[];
}

export type PureRisk = Found | TariffMiss | CommercialRefusal;

const BENCHMARK: Sentence = { zh: '基准保费', en: 'Benchmark premium' };

export function classOf(
  input: Pick<CommercialInput, 'useNature' | 'bodyKind' | 'seats' | 'loadKg'>,
  version: PureRiskVersion,
): { readonly outcome: 'CLASS'; readonly row: string } | TariffMiss | CommercialRefusal {
  const rows = version.document.classes.filter((each) => each.useNature === input.useNature);
  const measured = rows.find(({ measure }) => measure !== 'NONE')?.measure;
  if (rows.length === 0 || input.bodyKind === 'TRAILER')
    return noFigure(version, 'classes', [
      { name: 'useNature', value: input.useNature },
      { name: 'bodyKind', value: input.bodyKind },
    ]);
  const field = measured === 'LOAD_KG' ? 'loadKg' : 'seats';
  const value = input[field];
  if (measured !== undefined && value === null)
    return refuse(KernelRefusals.INVALID_INPUT, [field], { zh: `请提供${field}。`, en: `Give ${field}.` });
  const row = rows.find(({ band }) => band === null || (value !== null && inBand(decimal(BigInt(value)), band)));
  return row ? { outcome: 'CLASS', row: row.row } : noFigure(version, 'classes', [{ name: field, value: `${value}` }]);
}

/** Main coverages first, without `mains`; then the others, which may share a main coverage's premium. */
export function pureRiskOf(chosen: Chosen, vehicle: RatedVehicle, version: PureRiskVersion, beside: Beside): PureRisk {
  const { code } = chosen.coverage;
  const insured = sumInsured(chosen);
  if (insuresTheVehicle(code) && insured !== null && vehicle.value !== null && insured.gt(inYuan(vehicle.value.value)))
    return aboveValue(chosen, vehicle.value);
  const found =
    code === 'VEHICLE_DAMAGE'
      ? damage(chosen, vehicle, version)
      : code === 'ABSOLUTE_DEDUCTIBLE_RATE'
        ? deductibleRate(chosen, version, beside)
        : version.document.columns.some(({ coverage }) => coverage === code)
          ? byLimit(chosen, vehicle, version)
          : byRate(chosen, vehicle, version, beside);
  return found.outcome === 'FOUND' ? withDeductible(found, chosen, version) : found;
}

function damage(chosen: Chosen, vehicle: RatedVehicle, version: PureRiskVersion): PureRisk {
  const { value, price } = vehicle;
  const insured = sumInsured(chosen);
  if (insured === null || value === null || price === null) return noSum(chosen, 'sumInsured');
  const most = inYuan(value.value);
  const base = modelRow(vehicle, version) ?? classRow(vehicle, version);
  if (!base) return noFigure(version, 'damage', cellFacts(chosen, vehicle));
  const { row, rate } = version.document.valueAdjustment;
  if (insured.eq(most)) return { outcome: 'FOUND', steps: [base] };
  const text = {
    zh: '约定实际价值与参考实际价值不同时,按差额调整。',
    en: 'The agreed value differs from the reference value: adjusted by the difference.',
  };
  const adjusted: PureStep = {
    kind: 'FACTOR',
    label: { zh: '约定价值调整', en: 'Agreed value below the reference value' },
    factor: null,
    after: base.after.plus(insured.minus(most).mul(rate)),
    source: cite(version, 'valueAdjustment', row, 'VALUE_ADJUSTMENT', text),
  };
  // A value agreed so low that the adjustment eats the premium has no published figure.
  return adjusted.after.lte(0)
    ? noFigure(version, 'valueAdjustment', cellFacts(chosen, vehicle))
    : { outcome: 'FOUND', steps: [base, adjusted] };
}

function modelRow({ modelCode, ageMonths }: RatedVehicle, version: PureRiskVersion): PureStep | null {
  const row = version.document.models.find(
    (each) => each.modelCode === modelCode && inBand(decimal(BigInt(ageMonths)), each.ageMonths),
  );
  if (!row) return null;
  const text = { zh: '按行业车型代码和车龄查表。', en: 'By industry model code and age.' };
  return base(decimal(row.premium), cite(version, 'models', row.row, 'PURE_RISK_BY_MODEL', text));
}

function classRow(vehicle: RatedVehicle, version: PureRiskVersion): PureStep | null {
  const row = version.document.damage.find((each) => applies(each, vehicle));
  if (!row || vehicle.price === null) return null;
  const text = {
    zh: `固定保费${row.fixed}+新车购置价×${row.rate}。`,
    en: `Fixed ${row.fixed} + new-car price × ${row.rate}.`,
  };
  const premium = vehicle.price.mul(row.rate).plus(row.fixed);
  return base(premium, cite(version, 'damage', row.row, 'PURE_RISK_BY_CLASS', text));
}

function byLimit(chosen: Chosen, vehicle: RatedVehicle, version: PureRiskVersion): PureRisk {
  const { code } = chosen.coverage;
  const limit = sumInsured(chosen);
  if (limit === null) return noSum(chosen, 'sumInsured');
  const columns = version.document.columns.find(({ coverage }) => coverage === code);
  const column = columns?.limits.findIndex((each) => limit.eq(each)) ?? -1;
  const row = version.document.limits.find((each) => each.coverage === code && applies(each, vehicle));
  const premium = row?.premiums[column];
  if (!row || premium === undefined) return noFigure(version, 'limits', cellFacts(chosen, vehicle));
  const text = { zh: `限额${limit.toFixed()}元一栏。`, en: `Column of the limit ${limit.toFixed()}.` };
  return only(base(decimal(premium), cite(version, 'limits', row.row, 'PURE_RISK_BY_LIMIT', text)));
}

function byRate(chosen: Chosen, vehicle: RatedVehicle, version: PureRiskVersion, beside: Beside): PureRisk {
  const { coverage } = chosen;
  const rows = version.document.rates.filter((each) => each.coverage === coverage.code && inScope(each, vehicle));
  const row = forMain(rows, coverage.appliesTo, beside);
  if (!row) return noFigure(version, 'rates', cellFacts(chosen, vehicle));
  const amount = rateBase(row, chosen, beside);
  if (!('base' in amount)) return amount;
  const premium = amount.base.mul(row.rate);
  const text = { zh: `${amount.what.zh}×${row.rate}。`, en: `${amount.what.en} × ${row.rate}.` };
  const source = cite(version, 'rates', row.row, `PURE_RISK_${row.basis}`, text);
  return only(base(row.basis === 'OFF_MAIN' ? premium.negated() : premium, source));
}

/** What a rate is applied to, in yuan. */
function rateBase(
  row: PureRiskTable['rates'][number],
  chosen: Chosen,
  { chosen: all, mains }: Beside,
): { readonly base: Decimal; readonly what: Sentence } | CommercialRefusal {
  const { coverage } = chosen;
  switch (row.basis) {
    case 'SUM_INSURED': {
      const sum = sumInsured(chosen);
      return sum ? { base: sum, what: { zh: '保险金额', en: 'Sum insured' } } : noSum(chosen, 'sumInsured');
    }
    case 'SUM_INSURED_PER_SEAT': {
      const sum = sumInsured(chosen);
      const passengers = all.find((each) => each.coverage.code === 'PASSENGER_LIABILITY')?.coverage.seats;
      const seats = coverage.seats ?? passengers ?? null;
      if (seats === null || seats < 1) return noSum(chosen, 'seats');
      const what = { zh: `每座限额×${seats}座`, en: `Limit of a seat × ${seats} seats` };
      return sum ? { base: sum.mul(decimal(BigInt(seats))), what } : noSum(chosen, 'sumInsured');
    }
    case 'DAYS': {
      const { days, dailyAmountFen } = coverage;
      if (days === null || dailyAmountFen === null) return noSum(chosen, days === null ? 'days' : 'dailyAmount');
      const what = { zh: `日补偿金额×${days}天`, en: `Amount of a day × ${days} days` };
      return { base: inYuan(money(BigInt(dailyAmountFen))).mul(decimal(BigInt(days))), what };
    }
    case 'SHARE_OF_MAIN':
    case 'OFF_MAIN': {
      const main = row.appliesTo === null ? undefined : mains.get(row.appliesTo);
      const what = { zh: `${row.appliesTo}基准纯风险保费`, en: `Pure risk premium of ${row.appliesTo}` };
      return main ? { base: main, what } : noSum(chosen, 'appliesTo');
    }
    case 'BY_SERVICES':
      return { base: decimal('0'), what: { zh: '按各项服务计费', en: 'Priced by its services' } };
  }
}

/** 附加绝对免赔率: a share of the main coverage's premium comes off. */
function deductibleRate(chosen: Chosen, version: PureRiskVersion, beside: Beside): PureRisk {
  const { appliesTo, deductibleRate: rate } = chosen.coverage;
  if (rate === null) return noSum(chosen, 'deductibleRate');
  const rows = version.document.deductibleRates.filter((each) => decimal(each.deductibleRate).eq(rate));
  const row = forMain(rows, appliesTo, beside);
  const main = row && beside.mains.get(row.appliesTo);
  if (!row || !main) return noFigure(version, 'deductibleRates', [{ name: 'deductibleRate', value: rate }]);
  const text = {
    zh: `${row.appliesTo}基准纯风险保费减收${row.reduction}。`,
    en: `Takes ${row.reduction} off the pure risk premium of ${row.appliesTo}.`,
  };
  const source = cite(version, 'deductibleRates', row.row, 'ABSOLUTE_DEDUCTIBLE_RATE', text);
  return only(base(main.mul(row.reduction).negated(), source));
}

function withDeductible(found: Found, { coverage }: Chosen, version: PureRiskVersion): PureRisk {
  const { code, deductibleFen } = coverage;
  const last = found.steps.at(-1);
  if (deductibleFen === null || deductibleFen === '0' || !last) return found;
  const deductible = inYuan(money(BigInt(deductibleFen)));
  const row = version.document.deductibles.find((each) => each.coverage === code && deductible.eq(each.deductible));
  if (!row)
    return noFigure(version, 'deductibles', [
      { name: 'coverage', value: code },
      { name: 'deductible', value: formatYuan(money(BigInt(deductibleFen))), unit: 'CNY' },
    ]);
  const step: PureStep = {
    kind: 'FACTOR',
    label: { zh: `绝对免赔额${row.deductible}元`, en: `Absolute deductible ${row.deductible}` },
    factor: row.factor,
    after: last.after.mul(row.factor),
    source: cite(version, 'deductibles', row.row, 'DEDUCTIBLE_FACTOR', {
      zh: '绝对免赔额系数。',
      en: 'Factor of the absolute deductible.',
    }),
  };
  return { outcome: 'FOUND', steps: [...found.steps, step] };
}

/** The row of the main coverage named, or, where none is named, of the only one that was chosen. */
function forMain<R extends { readonly appliesTo: string | null }>(
  rows: readonly R[],
  appliesTo: string | null,
  { chosen }: Beside,
): R | undefined {
  if (appliesTo !== null) return rows.find((row) => row.appliesTo === appliesTo);
  const open = rows.filter(
    (row) => row.appliesTo === null || chosen.some(({ coverage }) => coverage.code === row.appliesTo),
  );
  return open.length === 1 ? open[0] : undefined;
}

interface Scope {
  readonly families: readonly ClauseFamily[] | null;
  /** Classes, or use natures for all classes of theirs. */
  readonly classes: readonly string[] | null;
}

export function inScope(row: Scope, vehicle: Pick<RatedVehicle, 'family' | 'useNature' | 'class'>): boolean {
  return (
    (row.families === null || row.families.includes(vehicle.family)) &&
    (row.classes === null || row.classes.includes(vehicle.class) || row.classes.includes(vehicle.useNature))
  );
}

function applies(
  row: Scope & { readonly ageMonths: Band | null; readonly price: Band | null },
  vehicle: RatedVehicle,
): boolean {
  return (
    inScope(row, vehicle) &&
    (row.ageMonths === null || inBand(decimal(BigInt(vehicle.ageMonths)), row.ageMonths)) &&
    (row.price === null || (vehicle.price !== null && inBand(vehicle.price, row.price)))
  );
}

function base(after: Decimal, source: RuleRef): PureStep {
  return { kind: 'BASE', label: BENCHMARK, factor: null, after, source };
}

function only(step: PureStep): Found {
  return { outcome: 'FOUND', steps: [step] };
}

/** Sum insured in yuan; null when there is none above zero. */
function sumInsured({ coverage }: Chosen): Decimal | null {
  const fen = coverage.sumInsuredFen === null ? 0n : BigInt(coverage.sumInsuredFen);
  return fen > 0n ? inYuan(money(fen)) : null;
}

function cellFacts({ coverage }: Chosen, vehicle: RatedVehicle): RefusalItem['facts'] & object {
  const { sumInsuredFen } = coverage;
  return [
    { name: 'coverage', value: coverageKey(coverage) },
    { name: 'class', value: vehicle.class },
    { name: 'clauseFamily', value: vehicle.family },
    ...(sumInsuredFen === null || !/^\d+$/.test(sumInsuredFen)
      ? []
      : [{ name: 'sumInsured', value: formatYuan(money(BigInt(sumInsuredFen))), unit: 'CNY' }]),
  ];
}

export function noFigure(
  version: PureRiskVersion,
  table: string,
  facts: NonNullable<RefusalItem['facts']>,
): TariffMiss {
  return missing(
    {
      zh: '基准纯风险保费表中没有这一项,请联系{institution}。',
      en: 'The table of pure risk premiums has no figure for this. Turn to {institution}.',
    },
    version.region === null ? { institution: 'HEAD_OFFICE' } : { institution: 'BRANCH', region: version.region },
    [{ name: 'tariff', value: documentName(version) }, { name: 'table', value: table }, ...facts],
  );
}

const IL_55: RuleRef = {
  source: 'LAW',
  document: 'IL 2015 art. 55',
  rule: 'SUM_INSURED_NOT_ABOVE_VALUE',
  text: { zh: '保险金额不得超过保险价值,超过部分无效。', en: 'The sum insured may not exceed the insured value.' },
};

function aboveValue({ coverage, path }: Chosen, { value }: ActualValue): CommercialRefusal {
  const field = [...path, 'sumInsured'];
  return {
    outcome: 'REFUSED',
    items: [
      {
        code: ProductRefusals.COVERAGE_CHOICE_INVALID,
        field,
        facts: [
          { name: 'coverage', value: coverage.code },
          { name: 'limit', value: formatYuan(value), unit: 'CNY' },
        ],
        wouldPass: [{ field, value: formatYuan(value), message: { zh: '实际价值', en: 'the actual value' } }],
        rule: IL_55,
        message: { zh: '保险金额不得超过实际价值{limit}元。', en: 'At most the actual value, {limit}.' },
      },
    ],
  };
}

function noSum({ coverage, path }: Chosen, choice: string): CommercialRefusal {
  return refuse(
    ProductRefusals.COVERAGE_CHOICE_INVALID,
    [...path, choice],
    { zh: `{coverage}须选择${choice}。`, en: `{coverage} needs its ${choice}.` },
    [{ name: 'coverage', value: coverage.code }],
  );
}

function refuse(
  code: RefusalItem['code'],
  field: readonly string[],
  message: Sentence,
  facts: NonNullable<RefusalItem['facts']> = [],
): CommercialRefusal {
  return { outcome: 'REFUSED', items: [{ code, field, message, facts }] };
}

/** The vehicle as the tables ask for it, once its class is known. */
export function ratedVehicle(
  input: CommercialInput,
  row: string,
  ageMonths: number,
  value: ActualValue | null,
): RatedVehicle {
  const { energy, modelCode, newPriceFen, useNature } = input;
  return {
    family: clauseFamilyOf(energy),
    useNature,
    class: row,
    ageMonths,
    price: newPriceFen === null ? null : inYuan(money(BigInt(newPriceFen))),
    modelCode,
    value,
  };
}

/** Its sum insured is the value of the vehicle itself. */
export function insuresTheVehicle(code: string): boolean {
  return code === 'VEHICLE_DAMAGE' || code === 'WHOLE_VEHICLE_THEFT';
}

export function isMain({ coverage }: Chosen): boolean {
  return isCommercialMain(coverage.code);
}
