/**
 * Clauses that several of the insurer's standard terms share, as functions of what differs. Our own text: no copy of
 * anybody's contract. `{name}` stands for a parameter; the range of each says what a channel manager may agree alone,
 * `level` who may approve more.
 */
import {
  COMPULSORY_CODE,
  COVERAGE_CODES,
  MOTOR_CODE,
  MOTORCYCLE_TRACTOR_CODE,
  NEV_CODE,
  SPECIAL_CODE,
} from '../../../products/index.js';
import { VEHICLE_GROUPS, type VehicleGroup } from '../../../registry/index.js';
import type { ClauseKey } from '../../agreement.js';
import type { StandardClause, StandardParameter } from '../standard-terms.js';

export type Words = readonly [zh: string, en: string];

export function clause(
  number: string,
  key: ClauseKey | null,
  title: Words,
  text: Words,
  parameters: readonly StandardParameter[] = [],
  level = 2,
): StandardClause {
  return {
    number,
    key,
    titleZh: title[0],
    titleEn: title[1],
    textZh: text[0],
    textEn: text[1],
    deviationLevel: level,
    parameters,
  };
}

/** Plain text. */
export const text = (number: string, title: Words, words: Words): StandardClause => clause(number, null, title, words);

export const ALL_PRODUCTS = [COMPULSORY_CODE, MOTOR_CODE, NEV_CODE, SPECIAL_CODE, MOTORCYCLE_TRACTOR_CODE];
export const CAR_PRODUCTS = [COMPULSORY_CODE, MOTOR_CODE, NEV_CODE];
const RETIRED = [
  'WHOLE_VEHICLE_THEFT',
  'GLASS_BREAKAGE',
  'SPONTANEOUS_COMBUSTION',
  'ENGINE_WADING',
  'DEDUCTIBLE_WAIVER',
  'THIRD_PARTY_NOT_FOUND',
  'DESIGNATED_REPAIR_SHOP',
  'COMPULSORY_LIABILITY',
];
/** Commercial coverages on sale. */
export const COMMERCIAL_COVERAGES = COVERAGE_CODES.filter((code) => !RETIRED.includes(code));
export const CARS: readonly VehicleGroup[] = ['PRIVATE_PASSENGER', 'NON_COMMERCIAL_PASSENGER'];
export const EVERY_GROUP: readonly VehicleGroup[] = VEHICLE_GROUPS;

/** A set of codes; without options any code of its kind may be agreed. */
export const set = (
  name: string,
  standard: readonly string[] | null,
  options?: readonly string[],
): StandardParameter => ({
  name,
  unit: 'CODES',
  standard,
  allowed: options ? { options } : {},
});

export function businessLines(number: string, standard: readonly string[], options: readonly string[]): StandardClause {
  return clause(
    number,
    'BUSINESS_LINES',
    ['合作业务环节', 'Lines of business'],
    [
      '乙方可参与下列业务环节:{allowed}。未列明的环节,乙方不得参与。',
      'The partner takes part in: {allowed}. What is not named it does not do.',
    ],
    [{ ...set('allowed', standard, options), lawful: { options } }],
    3,
  );
}

export function products(number: string, standard: readonly string[]): StandardClause {
  return clause(
    number,
    'PRODUCTS',
    ['可办理的产品', 'Products'],
    ['乙方可向甲方提交下列产品的业务:{allowed}。', 'The partner may bring business in these products: {allowed}.'],
    [set('allowed', standard, ALL_PRODUCTS)],
    3,
  );
}

export function coverages(number: string): StandardClause {
  return clause(
    number,
    'COVERAGES',
    ['可选择的险别', 'Coverages'],
    ['商业险可选择下列险别:{allowed}。', 'Commercial cover may be chosen from: {allowed}.'],
    [set('allowed', COMMERCIAL_COVERAGES, COMMERCIAL_COVERAGES)],
  );
}

export function vehicleGroups(
  number: string,
  standard: readonly VehicleGroup[],
  options: readonly VehicleGroup[],
): StandardClause {
  return clause(
    number,
    'VEHICLE_GROUPS',
    ['车辆范围', 'Vehicle groups'],
    ['业务限于下列车辆种类:{allowed}。', 'Business is limited to these vehicle groups: {allowed}.'],
    [set('allowed', standard, options)],
    3,
  );
}

/** Every partner names its own: nothing is standard. */
export function territory(number: string): StandardClause {
  return clause(
    number,
    'TERRITORY',
    ['地域范围', 'Territory'],
    [
      '业务限于在下列地区登记的车辆:{allowed};其中不包括:{except}。列明省份的,包括其全部城市。',
      'Business is limited to vehicles registered in: {allowed}; without: {except}. A province covers all its cities.',
    ],
    [set('allowed', null), set('except', [])],
  );
}

export interface SumLimits {
  readonly liability: string;
  readonly mostLiability: string;
  readonly others: string;
  readonly mostOthers: string;
}

export function sumsInsured(number: string, limits: SumLimits): StandardClause {
  const rows = (liability: string, others: string) => [
    { coverage: 'THIRD_PARTY_LIABILITY', value: liability },
    { coverage: 'HOLIDAY_DOUBLE_LIMIT', value: liability },
    { value: others },
  ];
  return clause(
    number,
    'SUM_INSURED_LIMIT',
    ['保险金额上限', 'Greatest sums insured'],
    [
      '各险别的保险金额或责任限额不超过:{amount}。超过的,由甲方核保决定,不适用本协议的直接出单。',
      'Sums insured and limits are at most: {amount}. More is for the insurer to underwrite, outside of this agreement.',
    ],
    [
      {
        name: 'amount',
        unit: 'CNY',
        standard: rows(limits.liability, limits.others),
        allowed: {
          rows: rows(limits.mostLiability, limits.mostOthers).map(({ value, ...place }) => ({
            ...place,
            greatest: value,
          })),
        },
      },
    ],
    4,
  );
}

export interface Band {
  readonly floor: string;
  readonly ceiling: string;
}

/** Filed band of the autonomous factor: fuel vehicles 0.50–1.50 (domain.md 2.8). Nobody agrees outside it. */
const FILED = { least: '0.50', greatest: '1.50' };

export function pricing(number: string, standard: Band, widest: Band): StandardClause {
  const within = { least: widest.floor, greatest: widest.ceiling };
  return clause(
    number,
    'PRICING_BAND',
    ['自主定价系数区间', 'Pricing band'],
    [
      '乙方业务的自主定价系数由甲方按备案模型确定,并在 {floor} 至 {ceiling} 之间;不在区间内的业务,乙方不得销售。乙方不得自行决定或变相改变价格。',
      'The insurer sets the autonomous pricing factor by its filed model. The partner brings business whose factor lies between {floor} and {ceiling}, and never sets or changes a price itself.',
    ],
    [
      { name: 'floor', unit: 'FACTOR', standard: standard.floor, allowed: within, lawful: FILED },
      { name: 'ceiling', unit: 'FACTOR', standard: standard.ceiling, allowed: within, lawful: FILED },
    ],
    4,
  );
}

export function discount(number: string, standard: string, most: string): StandardClause {
  return clause(
    number,
    'DISCOUNT_AUTHORITY',
    ['优惠权限', 'Discount authority'],
    [
      '乙方可为客户申请的优惠不超过 {rate},并须在备案费率之内;不得以返还现金、赠送财物等方式给予合同以外的利益。',
      'The partner may ask for a discount of at most {rate}, inside the filed rates; benefits outside of the contract, in cash or kind, are not given.',
    ],
    [
      {
        name: 'rate',
        unit: 'FRACTION',
        standard,
        allowed: { least: '0', greatest: most },
        lawful: { least: '0', greatest: '0.30' },
      },
    ],
    3,
  );
}

export function binding(number: string, perPolicy: string, perDay: string, inForce: string): StandardClause {
  const part = (name: string, standard: string, greatest: string): StandardParameter => ({
    name,
    unit: 'CNY',
    standard,
    allowed: { least: '0', greatest },
  });
  return clause(
    number,
    'BINDING_AUTHORITY',
    ['出单权限', 'Binding authority'],
    [
      '风险金额(商业险主险保险金额之和):每单不超过 {perPolicy},每日不超过 {perDay},有效在保不超过 {inForce}。交强险不占用本权限。',
      'Amount at risk (main commercial sums insured together): at most {perPolicy} a policy, {perDay} a day, {inForce} in force. Compulsory insurance takes none of it.',
    ],
    [
      part('perPolicy', perPolicy, '20000000.00'),
      part('perDay', perDay, '5000000000.00'),
      part('inForce', inForce, '99000000000.00'),
    ],
    5,
  );
}

/** `mayCollect`: law lets the kind keep a premium account of its own. */
export function collection(number: string, mayCollect: boolean): StandardClause {
  const options = mayCollect ? ['INSURER_ONLY', 'PARTNER_ACCOUNT'] : ['INSURER_ONLY'];
  return clause(
    number,
    'PREMIUM_COLLECTION',
    ['保费收取', 'Premium collection'],
    mayCollect
      ? [
          '保费收取方式:{mode}。经乙方账户代收的,乙方应设立专用账户,全额于 {remitDays} 内划缴,不得以手续费坐扣。',
          'Premium is collected: {mode}. What passes the partner goes through an account kept for premium only and is remitted in full within {remitDays}; commission is not netted.',
        ]
      : [
          '保费收取方式:{mode}(划缴期限 {remitDays})。乙方不得代收保费。',
          'Premium is collected: {mode} (remitted within {remitDays}). The partner collects none.',
        ],
    [
      { name: 'mode', unit: 'CHOICE', standard: 'INSURER_ONLY', allowed: { options }, lawful: { options } },
      { name: 'remitDays', unit: 'DAYS', standard: 0, allowed: { least: '0', greatest: mayCollect ? '5' : '0' } },
    ],
    4,
  );
}

/** Compulsory: 4 % at most by law, none on vehicle tax (domain.md 6.2). */
export function commission(number: string, commercial: string, mostCommercial: string): StandardClause {
  const rows = (compulsory: string, of: string) => [
    { policyKind: 'COMPULSORY', value: compulsory },
    { policyKind: 'COMMERCIAL', value: of },
  ];
  const upTo = (compulsory: string, of: string) => ({
    rows: rows(compulsory, of).map(({ value, ...place }) => ({ ...place, least: '0', greatest: value })),
  });
  return clause(
    number,
    'COMMISSION_RATE',
    ['手续费', 'Commission'],
    [
      '手续费按不含税净保费计算:{value}。代收的车船税不计手续费;退保、退费的,相应手续费予以扣回。乙方不得向任何人支付本协议以外的手续费。',
      'Commission is a share of the premium net of VAT: {value}. None on vehicle tax; what is refunded is clawed back. The partner pays nobody any commission beyond this agreement.',
    ],
    [
      {
        name: 'value',
        unit: 'FRACTION',
        standard: rows('0.04', commercial),
        allowed: upTo('0.04', mostCommercial),
        lawful: upTo('0.04', '0.25'),
      },
    ],
    5,
  );
}

export function settlement(number: string): StandardClause {
  return clause(
    number,
    'SETTLEMENT_CYCLE',
    ['手续费结算', 'Settlement'],
    [
      '甲方于{day}结算上月手续费,以保费到账并核对一致为前提。',
      'The insurer settles the commission of the month before on {day}, for premium that is in and reconciled.',
    ],
    [
      {
        name: 'day',
        unit: 'DAY_OF_MONTH',
        standard: 10,
        allowed: { least: '5', greatest: '25' },
        lawful: { least: '1', greatest: '28' },
      },
    ],
  );
}

export function renewal(number: string, options: readonly string[] = ['PLACING_PARTNER', 'INSURER']): StandardClause {
  return clause(
    number,
    'RENEWAL_OWNERSHIP',
    ['续保归属', 'Renewals'],
    [
      '续保业务归属:{owner}。客户自行选择的,从其选择。',
      'The renewal belongs to: {owner}. What the customer chooses goes first.',
    ],
    [{ name: 'owner', unit: 'CHOICE', standard: options[0] ?? 'INSURER', allowed: { options } }],
    3,
  );
}
