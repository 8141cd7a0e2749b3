/** Figures in the words of a sheet: `52,000`, `70 %`, `(52,000 − 2,000) × 70 %`. The same in both languages. */
import { type Decimal, decimal } from '../../../kernel/decimal.js';
import { formatYuan, type Money } from '../../../kernel/money.js';
import type { Fact, Sentence } from '../../../kernel/refusal.js';
import type { CoverageCode } from '../../products/index.js';
import { INSURED, type LossKind, type SettledDegree } from './accident.js';

/** Yuan with thousands apart; fen only where there are some. */
export function figure(amount: Money): string {
  const [whole = '', fen = ''] = formatYuan(amount).replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amount.fen < 0n ? '−' : ''}${grouped}${fen === '00' ? '' : `.${fen}`}`;
}

export function percent(rate: string | Decimal): string {
  return `${decimal(rate).mul(100).toFixed()} %`;
}

/** `a − b − c`, leaving out what is nothing; in brackets when something is taken off. */
export function minus(first: Money, ...others: readonly Money[]): string {
  const taken = others.filter(({ fen }) => fen !== 0n);
  const text = [first, ...taken].map(figure).join(' − ');
  return taken.length === 0 ? text : `(${text})`;
}

export function plus(...amounts: readonly Money[]): string {
  return amounts.map(figure).join(' + ');
}

/** ` × (1 − 15 %)` for each rate that is not nothing. */
export function without(...rates: readonly Decimal[]): string {
  return rates
    .filter((rate) => !rate.isZero())
    .map((rate) => ` × (1 − ${percent(rate)})`)
    .join('');
}

export const moneyFact = (name: string, amount: Money): Fact => ({ name, value: formatYuan(amount), unit: 'CNY' });
export const rateFact = (name: string, rate: string | Decimal): Fact => ({
  name,
  value: decimal(rate).toFixed(),
  unit: 'fraction',
});

export const both = (zh: string, en: string, formula: string): Sentence => ({
  zh: `${zh}:${formula}`,
  en: `${en}: ${formula}`,
});

/** A rule, and what was found in this case. */
export const withReasons = ({ zh, en }: Sentence, reasons: string): Sentence => ({
  zh: `${zh}${reasons}`,
  en: `${en} ${reasons}`,
});

/** The same for formulas in which somebody is named. */
export const told = (zh: string, en: string, formula: (language: 'zh' | 'en') => string): Sentence => ({
  zh: `${zh}:${formula('zh')}`,
  en: `${en}: ${formula('en')}`,
});

export const KIND_NAMES: Readonly<Record<LossKind, Sentence>> = {
  deathDisability: { zh: '死亡伤残', en: 'death and disability' },
  mentalDamage: { zh: '精神损害抚慰金', en: 'mental damage' },
  medical: { zh: '医疗费用', en: 'medical costs' },
  medicalOutsideList: { zh: '医保外医疗费用', en: 'medical costs outside the public list' },
  property: { zh: '财产损失', en: 'property' },
};

export const DEGREE_NAMES: Readonly<Record<SettledDegree, Sentence>> = {
  FULL: { zh: '全部责任', en: 'full liability' },
  MAJOR: { zh: '主要责任', en: 'major liability' },
  EQUAL: { zh: '同等责任', en: 'equal liability' },
  MINOR: { zh: '次要责任', en: 'minor liability' },
  NONE: { zh: '无责任', en: 'no liability' },
};

/** Names of coverages on a sheet, short. */
export const COVERAGE_NAMES: Readonly<Record<CoverageCode, Sentence>> = {
  COMPULSORY_LIABILITY: { zh: '交强险', en: 'Compulsory cover' },
  VEHICLE_DAMAGE: { zh: '机动车损失保险', en: 'Vehicle damage' },
  THIRD_PARTY_LIABILITY: { zh: '第三者责任保险', en: 'Third-party liability' },
  DRIVER_LIABILITY: { zh: '车上人员责任保险(司机)', en: 'Driver' },
  PASSENGER_LIABILITY: { zh: '车上人员责任保险(乘客)', en: 'Passengers' },
  ABSOLUTE_DEDUCTIBLE_RATE: { zh: '绝对免赔率特约', en: 'Absolute deductible rate' },
  WHEEL_LOSS: { zh: '车轮单独损失险', en: 'Wheels alone' },
  NEW_EQUIPMENT: { zh: '新增加设备损失险', en: 'Added equipment' },
  BODY_SCRATCH: { zh: '车身划痕损失险', en: 'Body scratches' },
  REPAIR_PERIOD_COMPENSATION: { zh: '修理期间费用补偿险', en: 'Compensation during repair' },
  ENGINE_WATER_EXCLUSION: { zh: '发动机进水损坏除外特约', en: 'Engine water damage excluded' },
  CARGO_LIABILITY: { zh: '车上货物责任险', en: 'Cargo liability' },
  MENTAL_DAMAGE: { zh: '精神损害抚慰金责任险', en: 'Mental damage' },
  HOLIDAY_DOUBLE_LIMIT: { zh: '法定节假日限额翻倍险', en: 'Double limit on public holidays' },
  NON_MEDICARE_MEDICAL: { zh: '医保外医疗费用责任险', en: 'Medical costs outside the public list' },
  VALUE_ADDED_SERVICE: { zh: '增值服务特约', en: 'Value-added services' },
  GRID_FAILURE_LOSS: { zh: '外部电网故障损失险', en: 'Outside grid failure' },
  CHARGER_LOSS: { zh: '自用充电桩损失保险', en: 'Own charger, loss' },
  CHARGER_LIABILITY: { zh: '自用充电桩责任保险', en: 'Own charger, liability' },
  WHOLE_VEHICLE_THEFT: { zh: '全车盗抢保险', en: 'Whole-vehicle theft' },
  GLASS_BREAKAGE: { zh: '玻璃单独破碎险', en: 'Glass alone' },
  SPONTANEOUS_COMBUSTION: { zh: '自燃损失险', en: 'Spontaneous combustion' },
  ENGINE_WADING: { zh: '发动机涉水损失险', en: 'Engine wading' },
  DEDUCTIBLE_WAIVER: { zh: '不计免赔率险', en: 'Deductible waiver' },
  THIRD_PARTY_NOT_FOUND: { zh: '无法找到第三方特约险', en: 'Third party not found' },
  DESIGNATED_REPAIR_SHOP: { zh: '指定修理厂险', en: 'Designated repair shop' },
};

/** How the room that assembles the record names vehicles: the own one, and others by their place in the notice. */
export const OWN_VEHICLE = 'insured-vehicle';
export const otherVehicleKey = (position: number): string => `other-${String(position)}`;
export const CONNECTED_TRAILER = 'connected-trailer';

/** Who or what a name of the record is, in words; anybody else is called as the assessor did. */
export function nameOf(key: string): Sentence {
  if (key === INSURED) return { zh: '被保险人', en: 'the insured' };
  if (key === OWN_VEHICLE) return { zh: '本车', en: 'the insured vehicle' };
  if (key === CONNECTED_TRAILER) return { zh: '挂车', en: 'the trailer' };
  const [, place] = /^other-(\d+)$/.exec(key) ?? [];
  return place === undefined ? { zh: key, en: key } : { zh: `对方车辆${place}`, en: `other vehicle ${place}` };
}
