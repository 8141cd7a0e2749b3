/**
 * Actual value of a vehicle (实际价值): new-car price less depreciation by full months of use (MC14 参考折旧系数表, carried
 * into 2020). Sum insured of vehicle damage, and the most it may be (IL 55).
 */
import { addMonths, type LocalDate, monthOf, yearOf } from '../../kernel/dates.js';
import { type Decimal, ONE, decimal } from '../../kernel/decimal.js';
import { inYuan, money, roundHalfUp, type Money } from '../../kernel/money.js';
import { KernelRefusals, type RuleRef, type Sentence } from '../../kernel/refusal.js';
import type { BodyKind, EnergyKind, UseNature } from '../registry/index.js';
import { type Band, inBand } from './bands.js';
import type { CommercialRefusal } from './commercial.js';
import { missing, noTable } from './rating.refusals.js';
import { type CommercialTariffs, cite, documentName } from './tariff.js';
import type { DepreciationTable } from './tariff.schema.js';
import type { TariffMiss } from './words.js';

export interface ValueFacts {
  readonly newPriceFen: string | null;
  /** Null for a car not yet registered: it has not been used. */
  readonly firstRegisteredOn: LocalDate | null;
  /** First day of cover. */
  readonly on: LocalDate;
  readonly useNature: UseNature;
  readonly bodyKind: BodyKind;
  readonly energy: EnergyKind;
  readonly seats: number | null;
  readonly loadKg: number | null;
}

export interface ActualValue {
  readonly outcome: 'VALUED';
  readonly value: Money;
  /** Full months of use; part months do not count. */
  readonly months: number;
  /** Share of the new-car price a month, exact decimal. */
  readonly monthlyRate: string;
  /** Share of the new-car price taken off, exact decimal. */
  readonly depreciation: string;
  /** Depreciation stopped at its cap. */
  readonly capped: boolean;
  readonly source: RuleRef;
  readonly illustrative: boolean;
}

type Row = DepreciationTable['rows'][number];

const TEXT: Sentence = {
  zh: '实际价值=新车购置价×(1-已使用整月数×月折旧系数),不足一个月不计,折旧有上限。',
  en: 'Actual value = new-car price × (1 − full months × monthly rate); part months do not count, depreciation is capped.',
};

export function actualValue(
  facts: ValueFacts,
  { depreciation: version }: Pick<CommercialTariffs, 'depreciation'>,
): ActualValue | TariffMiss | CommercialRefusal {
  if (facts.newPriceFen === null)
    return refused('newPrice', { zh: '请提供新车购置价。', en: 'Give the new-car price.' });
  if (!version) return noTable('COMMERCIAL-DEPRECIATION');
  const price = money(BigInt(facts.newPriceFen));
  const row = version.document.rows.find((each) => matches(each, facts, inYuan(price)));
  if (!row)
    return missing(
      {
        zh: '折旧系数表中没有这一类车辆,请联系{institution}。',
        en: 'The depreciation table has no row for this vehicle. Turn to {institution}.',
      },
      { institution: 'HEAD_OFFICE' },
      [
        { name: 'tariff', value: documentName(version) },
        { name: 'useNature', value: facts.useNature },
        { name: 'bodyKind', value: facts.bodyKind },
      ],
    );
  const source = cite(version, 'rows', row.row, 'DEPRECIATION', TEXT);
  if (row.monthly === null)
    return refused(
      'useNature',
      { zh: '此使用性质没有这类车辆。', en: 'There is no vehicle of this kind in this use.' },
      source,
    );
  const months = fullMonths(facts.firstRegisteredOn, facts.on);
  const full = decimal(row.monthly).mul(decimal(BigInt(months)));
  const capped = full.gt(version.document.cap);
  const share = capped ? decimal(version.document.cap) : full;
  return {
    outcome: 'VALUED',
    value: roundHalfUp(inYuan(price).mul(ONE.minus(share))),
    months,
    monthlyRate: row.monthly,
    depreciation: share.toFixed(),
    capped,
    source,
    illustrative: version.illustrative || row.illustrative,
  };
}

/** Months that have gone by in full; none before the first registration. */
export function fullMonths(since: LocalDate | null, on: LocalDate): number {
  if (since === null || on <= since) return 0;
  const months = (yearOf(on) - yearOf(since)) * 12 + monthOf(on) - monthOf(since);
  return addMonths(since, months) <= on ? months : months - 1;
}

function matches(row: Row, facts: ValueFacts, price: Decimal): boolean {
  return (
    row.energies.includes(facts.energy) &&
    row.bodyKinds.includes(facts.bodyKind) &&
    row.useNatures.includes(facts.useNature) &&
    (row.price === null || inBand(price, row.price)) &&
    (row.band === null || inMeasure(row.measure, row.band, facts))
  );
}

/** A fact that nobody has told is in no band. */
function inMeasure(measure: Row['measure'], band: Band, facts: ValueFacts): boolean {
  const value = measure === 'SEATS' ? facts.seats : measure === 'LOAD_KG' ? facts.loadKg : null;
  return value !== null && inBand(decimal(BigInt(value)), band);
}

function refused(field: string, message: Sentence, rule?: RuleRef): CommercialRefusal {
  const item = { code: KernelRefusals.INVALID_INPUT, field: [field], message, ...(rule ? { rule } : {}) };
  return { outcome: 'REFUSED', items: [item] };
}
