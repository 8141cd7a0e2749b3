/**
 * Coverages of the commercial families, in our own words (domain.md 2.2–2.4): each document takes those of its edition.
 * Names are the market's; summaries are ours, not the filed wording.
 */
import type { CoverageTerms, ServiceTerms } from '../product.js';
import type { CoverageCode } from '../selection.js';
import {
  ACTUAL_VALUE,
  agreed,
  appliesTo,
  DAMAGE_DEDUCTIBLE,
  DEDUCTIBLE_RATES,
  LIMITS_2020,
  oneOf,
  PERSON_LIMIT,
  REPAIR_PERIOD,
  SEATS,
} from './commercial-choices.js';

export const VEHICLE_DAMAGE: CoverageTerms = {
  code: 'VEHICLE_DAMAGE',
  role: 'MAIN',
  name: { zh: '机动车损失保险', en: 'Vehicle damage' },
  aliases: ['车损险', '车辆损失险'],
  summary: {
    zh: '自然灾害、意外事故造成被保险机动车的直接损失;2020年起包含全车盗抢、玻璃单独破碎、自燃、发动机涉水等责任。保险金额为投保时的实际价值。',
    en: 'Direct loss of the vehicle by natural disaster or accident; since 2020 also whole-vehicle theft, glass, spontaneous combustion and engine wading. Sum insured: the actual value at inception.',
  },
  attachesTo: [],
  choices: [ACTUAL_VALUE, DAMAGE_DEDUCTIBLE],
};

export const THIRD_PARTY_LIABILITY: CoverageTerms = {
  code: 'THIRD_PARTY_LIABILITY',
  role: 'MAIN',
  name: { zh: '机动车第三者责任保险', en: 'Third-party liability' },
  aliases: ['第三方责任险', '第三者责任险', '三者险', '商业三者险'],
  summary: {
    zh: '使用被保险机动车发生意外事故,致第三者人身伤亡或财产损失,对依法应承担的赔偿责任超过交强险分项限额的部分,在每次事故责任限额内赔偿。',
    en: 'Liability for injury, death or property damage of third parties beyond the compulsory sub-limits, up to the limit per accident.',
  },
  attachesTo: [],
  choices: [LIMITS_2020],
};

export const DRIVER_LIABILITY: CoverageTerms = {
  code: 'DRIVER_LIABILITY',
  role: 'MAIN',
  name: { zh: '机动车车上人员责任保险(司机)', en: 'Occupants: driver' },
  aliases: ['司机座位险', '车上人员责任险(司机)'],
  summary: {
    zh: '意外事故致驾驶人人身伤亡,对依法应承担的赔偿责任在每次事故责任限额内赔偿。',
    en: 'Liability for injury or death of the driver, up to the limit per accident.',
  },
  attachesTo: [],
  choices: [PERSON_LIMIT],
};

export const PASSENGER_LIABILITY: CoverageTerms = {
  code: 'PASSENGER_LIABILITY',
  role: 'MAIN',
  name: { zh: '机动车车上人员责任保险(乘客)', en: 'Occupants: passengers' },
  aliases: ['乘客座位险', '车上人员责任险(乘客)'],
  summary: {
    zh: '意外事故致车上乘客人身伤亡,对依法应承担的赔偿责任在每人责任限额内赔偿。投保座位数按核定载客数(驾驶人座位除外)。',
    en: 'Liability for injury or death of passengers, up to the limit per person. Seats insured: approved capacity without the driver.',
  },
  attachesTo: [],
  choices: [PERSON_LIMIT, SEATS],
};

const MAINS: readonly CoverageCode[] = [
  'VEHICLE_DAMAGE',
  'THIRD_PARTY_LIABILITY',
  'DRIVER_LIABILITY',
  'PASSENGER_LIABILITY',
];
const LIABILITIES: readonly CoverageCode[] = MAINS.slice(1);

export const ABSOLUTE_DEDUCTIBLE_RATE: CoverageTerms = {
  code: 'ABSOLUTE_DEDUCTIBLE_RATE',
  role: 'ADDITIONAL',
  name: { zh: '附加绝对免赔率特约条款', en: 'Absolute deductible rate' },
  summary: {
    zh: '所附主险的赔款按约定的免赔率(5%、10%、15%或20%)扣减,保险费相应降低。',
    en: 'Cuts the payout of its main coverage by the agreed rate (5, 10, 15 or 20 %) for a lower premium.',
  },
  attachesTo: [...MAINS],
  repeats: true,
  choices: [appliesTo(...MAINS), DEDUCTIBLE_RATES],
};

export const WHEEL_LOSS: CoverageTerms = {
  code: 'WHEEL_LOSS',
  role: 'ADDITIONAL',
  name: { zh: '附加车轮单独损失险', en: 'Wheels alone' },
  summary: {
    zh: '未发生其他部位损坏,仅车轮(轮胎、轮毂、轮毂罩)单独损失,在约定金额内赔偿。',
    en: 'Loss of wheels (tyres, hubs, covers) when nothing else is damaged, up to the agreed amount.',
  },
  attachesTo: ['VEHICLE_DAMAGE'],
  choices: [agreed('500.00', '50000.00')],
};

export const NEW_EQUIPMENT: CoverageTerms = {
  code: 'NEW_EQUIPMENT',
  role: 'ADDITIONAL',
  name: { zh: '附加新增加设备损失险', en: 'Added equipment' },
  summary: {
    zh: '出厂后新增加设备的直接损毁,保险金额为设备的实际价值。',
    en: 'Damage of equipment added after the vehicle left the factory; sum insured: the actual value of the equipment.',
  },
  attachesTo: ['VEHICLE_DAMAGE'],
  choices: [agreed('100.00', '5000000.00')],
};

export const BODY_SCRATCH: CoverageTerms = {
  code: 'BODY_SCRATCH',
  role: 'ADDITIONAL',
  name: { zh: '附加车身划痕损失险', en: 'Body scratches' },
  summary: {
    zh: '无明显碰撞痕迹的车身划痕,在保险金额内赔偿;累计赔款达到保险金额时终止。',
    en: 'Scratches of the body without trace of a collision, up to the sum insured; ends when it is used up.',
  },
  attachesTo: ['VEHICLE_DAMAGE'],
  choices: [oneOf(['2000.00', '5000.00', '10000.00', '20000.00'], '2000.00')],
};

export const REPAIR_PERIOD_COMPENSATION: CoverageTerms = {
  code: 'REPAIR_PERIOD_COMPENSATION',
  role: 'ADDITIONAL',
  name: { zh: '附加修理期间费用补偿险', en: 'Compensation during repair' },
  summary: {
    zh: '车辆损失致修理期间停驶,按约定的日补偿金额和天数(最高90天)补偿,绝对免赔1天。',
    en: 'Agreed amount for each day the vehicle stands for repair, at most 90 days; the first day is not paid.',
  },
  attachesTo: ['VEHICLE_DAMAGE'],
  choices: [...REPAIR_PERIOD],
};

export const ENGINE_WATER_EXCLUSION: CoverageTerms = {
  code: 'ENGINE_WATER_EXCLUSION',
  role: 'ADDITIONAL',
  name: { zh: '附加发动机进水损坏除外特约条款', en: 'Engine water damage excluded' },
  summary: {
    zh: '发动机进水后导致的发动机直接损毁不再赔偿,保险费相应降低。',
    en: 'Takes engine damage by water out of vehicle damage for a lower premium.',
  },
  attachesTo: ['VEHICLE_DAMAGE'],
};

export const CARGO_LIABILITY: CoverageTerms = {
  code: 'CARGO_LIABILITY',
  role: 'ADDITIONAL',
  name: { zh: '附加车上货物责任险', en: 'Cargo liability' },
  summary: {
    zh: '意外事故致所载货物直接损毁,对依法应承担的赔偿责任在约定限额内赔偿。',
    en: 'Liability for damage of the cargo on board by accident, up to the agreed limit.',
  },
  attachesTo: ['THIRD_PARTY_LIABILITY'],
  useNatures: ['COMMERCIAL_TRUCK'],
  choices: [agreed('10000.00', '5000000.00')],
};

export const MENTAL_DAMAGE: CoverageTerms = {
  code: 'MENTAL_DAMAGE',
  role: 'ADDITIONAL',
  name: { zh: '附加精神损害抚慰金责任险', en: 'Mental damage' },
  summary: {
    zh: '所附责任保险的受害人依法要求的精神损害抚慰金,在约定限额内赔偿。',
    en: 'Compensation for mental damage that victims under its main liability coverage claim by law, up to the agreed limit.',
  },
  attachesTo: [...LIABILITIES],
  repeats: true,
  choices: [appliesTo(...LIABILITIES), agreed('5000.00', '500000.00')],
};

export const HOLIDAY_DOUBLE_LIMIT: CoverageTerms = {
  code: 'HOLIDAY_DOUBLE_LIMIT',
  role: 'ADDITIONAL',
  name: { zh: '附加法定节假日限额翻倍险', en: 'Double limit on public holidays' },
  summary: {
    zh: '法定节假日期间发生的第三者责任事故,第三者责任限额翻倍;限额随第三者责任限额变动。限家庭自用车。',
    en: 'Doubles the third-party limit on public holidays, and follows it when it changes. Family cars only.',
  },
  attachesTo: ['THIRD_PARTY_LIABILITY'],
  useNatures: ['FAMILY'],
  choices: [{ kind: 'SUM_INSURED', derived: 'MAIN_LIMIT' }],
};

export const NON_MEDICARE_MEDICAL: CoverageTerms = {
  code: 'NON_MEDICARE_MEDICAL',
  role: 'ADDITIONAL',
  name: { zh: '附加医保外医疗费用责任险', en: 'Medical costs outside the public list' },
  aliases: ['医保外用药险'],
  summary: {
    zh: '所附责任保险中超出国家基本医疗保险同类费用标准的医疗费用,在约定限额内赔偿;第三者、司机、乘客分别投保。',
    en: 'Medical costs beyond the standard of public insurance under its main liability coverage, up to the agreed limit; third party, driver and passengers are taken separately.',
  },
  attachesTo: [...LIABILITIES],
  repeats: true,
  choices: [appliesTo(...LIABILITIES), agreed('10000.00', '1000000.00')],
};

export const VALUE_ADDED_SERVICE: CoverageTerms = {
  code: 'VALUE_ADDED_SERVICE',
  role: 'ADDITIONAL',
  name: { zh: '附加机动车增值服务特约条款', en: 'Value-added services' },
  summary: {
    zh: '道路救援、车辆安全检测、代为驾驶、代为送检,按约定的项目和次数提供。',
    en: 'Roadside assistance, safety check, designated driving, inspection by proxy: what and how often as agreed.',
  },
  attachesTo: [...MAINS],
};

export const SERVICES: readonly ServiceTerms[] = [
  {
    code: 'ROADSIDE_ASSISTANCE',
    name: { zh: '道路救援服务', en: 'Roadside assistance' },
    freeCount: 2,
    countOptions: [2, 5, 10, 15, 20],
  },
  { code: 'SAFETY_CHECK', name: { zh: '车辆安全检测服务', en: 'Safety check' }, freeCount: 0, countOptions: [1, 2] },
  {
    code: 'DESIGNATED_DRIVING',
    name: { zh: '代为驾驶服务', en: 'Designated driving' },
    freeCount: 0,
    countOptions: [1, 2, 3, 5],
  },
  {
    code: 'INSPECTION_PROXY',
    name: { zh: '代为送检服务', en: 'Inspection by proxy' },
    freeCount: 0,
    countOptions: [1],
  },
];

/** What was sold before 2020 and is part of vehicle damage since (REF20). */
export const MERGED_IN_2020: readonly CoverageCode[] = [
  'WHOLE_VEHICLE_THEFT',
  'GLASS_BREAKAGE',
  'SPONTANEOUS_COMBUSTION',
  'ENGINE_WADING',
  'DEDUCTIBLE_WAIVER',
  'THIRD_PARTY_NOT_FOUND',
  'DESIGNATED_REPAIR_SHOP',
];
