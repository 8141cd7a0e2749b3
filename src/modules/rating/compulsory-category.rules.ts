/**
 * Which of the 42 categories a vehicle is in, and its basic yearly premium. Three answers: the row; a published figure
 * is missing (whom to turn to); the input lacks or contradicts a fact (which field). Never zero.
 */
import { decimal, isDecimalText } from '../../kernel/decimal.js';
import { type Money, yuan } from '../../kernel/money.js';
import { KernelRefusals, type RefusalItem, type RuleRef, type Sentence } from '../../kernel/refusal.js';
import { type EnergyKind, isDivisionCode, type UseNature } from '../registry/index.js';
import { atOrAfterStart, inBand } from './bands.js';
import { missing } from './rating.refusals.js';
import { tariffRegionOf } from './regions.js';
import { type AnyTariffVersion, type CompulsoryTariffs, cite, documentName } from './tariff.js';
import type { CompulsoryBase } from './tariff.schema.js';
import type { TariffMiss, TractorRateKind } from './words.js';

/** Setting that maps electric motorcycles, which have no displacement, to a row; no published rule does (mark U). */
export interface ElectricMotorcycleSetting {
  readonly row: string;
  /** First day of the setting, for the citation. */
  readonly validFrom: string;
  readonly source: string;
}

export interface CategoryFacts {
  readonly useNature: UseNature;
  readonly energy: EnergyKind;
  readonly region: string;
  readonly seats?: number;
  readonly loadKg?: number;
  readonly displacementMl?: number;
  /** Exact decimal as text. */
  readonly powerKw?: string;
  readonly sideCar?: boolean;
  readonly tractorKind?: TractorRateKind;
  readonly trailer?: boolean;
  readonly electricMotorcycle?: ElectricMotorcycleSetting;
}

export interface CategoryRow {
  readonly outcome: 'FOUND';
  readonly category: number;
  readonly premium: Money;
  readonly name: Sentence;
  readonly source: RuleRef;
  readonly version: AnyTariffVersion;
}

export type CategoryResult =
  CategoryRow | TariffMiss | { readonly outcome: 'REFUSED'; readonly items: readonly RefusalItem[] };

type BaseRow = CompulsoryBase['rows'][number];
type BaseVersion = NonNullable<CompulsoryTariffs['base']>;

const FIELD_OF = { SEATS: 'seats', LOAD_KG: 'loadKg', DISPLACEMENT_ML: 'displacementMl' } as const;

const TRAILER_RULE: RuleRef = {
  source: 'LAW',
  document: 'CTR 2019 art. 42',
  rule: 'TRAILER_TAKES_NO_COMPULSORY_COVER',
  text: { zh: '挂车不投保机动车交通事故责任强制保险。', en: 'Trailers take no compulsory traffic insurance.' },
};

const BASIC_PREMIUM: Sentence = { zh: '按车辆类别查基础保险费。', en: 'Basic premium by vehicle category.' };

export function compulsoryCategory(facts: CategoryFacts, tariffs: CompulsoryTariffs): CategoryResult {
  if (facts.trailer) return refused('trailer', TRAILER_RULE.text, TRAILER_RULE);
  if (!isDivisionCode(facts.region))
    return refused('region', { zh: '不是有效的行政区划代码。', en: 'Not a region code of GB/T 2260.' });
  if (ratedAsTractor(facts)) return tractor(facts, tariffs.tractor);
  const base = tariffs.base;
  if (!base)
    return missing(
      {
        zh: '签发日没有有效的交强险基础费率,请联系{institution}。',
        en: 'No basic rates are valid on the day of issue. Turn to {institution}.',
      },
      { institution: 'HEAD_OFFICE' },
      [{ name: 'tariff', value: 'COMPULSORY-BASE' }],
    );

  const sideCar = facts.useNature === 'MOTORCYCLE' ? (facts.sideCar ?? false) : null;
  const electric = facts.energy === 'BATTERY_ELECTRIC' || facts.energy === 'FUEL_CELL';
  if (sideCar === false && electric) return electricMotorcycle(facts, base);

  const rows = base.document.rows.filter((row) => row.useNature === facts.useNature && row.sideCar === sideCar);
  const domain = base.document.domains.find((each) => each.useNature === facts.useNature && each.sideCar === sideCar);
  if (!domain) return noRow(facts, base);
  if (domain.measure === 'NONE') return rows[0] ? found(rows[0], base) : noRow(facts, base);

  const field = FIELD_OF[domain.measure];
  const value = facts[field];
  if (value === undefined)
    return refused(field, { zh: `此类车辆需提供${field}。`, en: `This category needs ${field}.` }, bandRule(base));
  if (!Number.isSafeInteger(value) || value <= 0)
    return refused(
      field,
      { zh: `${field}应为正整数。`, en: `${field} must be a whole number above zero.` },
      bandRule(base),
    );
  const exact = decimal(BigInt(value));
  if (domain.starts && !atOrAfterStart(exact, domain.starts))
    return refused(
      field,
      { zh: `此使用性质没有这一档:${field}过小。`, en: `There is no band of this use nature for so small a ${field}.` },
      bandRule(base),
    );
  const row = rows.find((each) => each.band !== null && inBand(exact, each.band));
  return row ? found(row, base) : noRow(facts, base);
}

/** A low-speed truck is a truck by use and pays with the tractors: what it is decides, whatever use nature it comes with. */
export function ratedAsTractor({ useNature, tractorKind }: Pick<CategoryFacts, 'useNature' | 'tractorKind'>): boolean {
  return useNature === 'TRACTOR' || tractorKind === 'LOW_SPEED_TRUCK';
}

/** Tractors have regional figures only (39–42); low-speed trucks follow the row their region's table names. */
function tractor(facts: CategoryFacts, version: CompulsoryTariffs['tractor']): CategoryResult {
  if (facts.tractorKind === undefined)
    return refused('tractorKind', { zh: '请说明拖拉机类型。', en: 'Say what kind of tractor it is.' });
  const kind = facts.tractorKind;
  if (!version) return noTractorTable(facts.region);
  const follows = version.document.follows.find((each) => each.tractorKind === kind);
  if (follows) {
    const row = version.document.rows.find((each) => each.row === follows.row);
    return row ? tractorRow(row, version, 'FOLLOWS_ROW') : noTractorTable(facts.region);
  }
  if (facts.powerKw === undefined) return refused('powerKw', { zh: '请提供功率(千瓦)。', en: 'Give the power in kW.' });
  const power = facts.powerKw;
  if (!isDecimalText(power) || decimal(power).lte(0))
    return refused('powerKw', { zh: '功率应大于零。', en: 'Power must be above zero.' });
  const row = version.document.rows.find((each) => each.tractorKind === kind && inBand(decimal(power), each.band));
  return row ? tractorRow(row, version, 'BASIC_PREMIUM') : noTractorTable(facts.region);
}

function tractorRow(
  row: NonNullable<CompulsoryTariffs['tractor']>['document']['rows'][number],
  version: NonNullable<CompulsoryTariffs['tractor']>,
  rule: string,
): CategoryRow {
  const source = cite(version, 'rows', row.row, rule, BASIC_PREMIUM);
  return { outcome: 'FOUND', category: row.category, premium: yuan(row.premium), name: row.name, source, version };
}

function noTractorTable(region: string): TariffMiss {
  return missing(
    {
      zh: '拖拉机费率由各地区公布,本地区尚未导入,请联系当地分公司。',
      en: 'Tractor rates are published per region and this region has none imported. Turn to its branch.',
    },
    { institution: 'BRANCH', region: tariffRegionOf(region)?.code ?? region },
    [
      { name: 'tariff', value: 'COMPULSORY-TRACTOR' },
      { name: 'region', value: region },
    ],
  );
}

function electricMotorcycle(facts: CategoryFacts, base: BaseVersion): CategoryResult {
  const setting = facts.electricMotorcycle;
  const row = setting && base.document.rows.find((each) => each.row === setting.row && each.useNature === 'MOTORCYCLE');
  if (!setting || !row)
    return missing(
      {
        zh: '电动摩托车没有排量,尚未设定适用的费率档,请联系总公司。',
        en: 'Electric motorcycles have no displacement and no row is set for them. Turn to head office.',
      },
      { institution: 'HEAD_OFFICE' },
      [
        { name: 'tariff', value: 'COMPULSORY-BASE' },
        { name: 'setting', value: 'ELECTRIC_MOTORCYCLE_ROW' },
      ],
    );
  const text = {
    zh: `电动摩托车按设定档计费(${setting.source},自${setting.validFrom})。`,
    en: `Electric motorcycles pay by the row set for them (${setting.source}, from ${setting.validFrom}).`,
  };
  return { ...found(row, base), source: cite(base, 'rows', row.row, 'ELECTRIC_MOTORCYCLE_SETTING', text) };
}

function found(row: BaseRow, version: BaseVersion): CategoryRow {
  const source = cite(version, 'rows', row.row, 'BASIC_PREMIUM', BASIC_PREMIUM);
  return { outcome: 'FOUND', category: row.category, premium: yuan(row.premium), name: row.name, source, version };
}

function noRow(facts: CategoryFacts, base: BaseVersion): TariffMiss {
  return missing(
    {
      zh: '基础费率表中没有这一类车辆,请联系总公司。',
      en: 'The basic rate table has no row for this vehicle. Turn to head office.',
    },
    { institution: 'HEAD_OFFICE' },
    [
      { name: 'tariff', value: `${base.code} ${base.version}` },
      { name: 'useNature', value: facts.useNature },
    ],
  );
}

function bandRule(base: BaseVersion): RuleRef {
  return {
    source: 'TARIFF',
    document: documentName(base),
    table: 'domains',
    rule: 'BAND_FACT_NEEDED',
    text: { zh: '按座位、载质量或排量分档。', en: 'Banded by seats, load or displacement.' },
  };
}

function refused(field: string, message: Sentence, rule?: RuleRef): CategoryResult {
  return {
    outcome: 'REFUSED',
    items: [{ code: KernelRefusals.INVALID_INPUT, field: [field], message, ...(rule ? { rule } : {}) }],
  };
}
