/** Commercial motor, edition 2014 (MC14): sold until 2020-09-19, since then read and claimed on only. */
import type { CoverageTerms, ProductDocument } from '../product.js';
import { MOTOR_USES } from '../families.rules.js';
import { ACTUAL_VALUE, appliesTo, agreed, LIMITS_2014, PERSON_LIMIT, SEATS } from './commercial-choices.js';
import { CLAIM_PROCEDURE } from './commercial-2020.js';
import {
  BODY_SCRATCH,
  CARGO_LIABILITY,
  DRIVER_LIABILITY,
  MENTAL_DAMAGE,
  NEW_EQUIPMENT,
  PASSENGER_LIABILITY,
  REPAIR_PERIOD_COMPENSATION,
  THIRD_PARTY_LIABILITY,
  VEHICLE_DAMAGE,
} from './commercial-coverages.js';
import { exclusions, GENERAL_ROWS } from './commercial-exclusions.js';

const successor = 'VEHICLE_DAMAGE' as const;

const RETIRED: readonly CoverageTerms[] = [
  {
    code: 'WHOLE_VEHICLE_THEFT',
    role: 'MAIN',
    name: { zh: '机动车全车盗抢保险', en: 'Whole-vehicle theft' },
    aliases: ['盗抢险', '全车盗抢险'],
    summary: {
      zh: '被保险机动车被盗窃、抢劫、抢夺,满60天未查明下落的全车损失,及期间受损的修复费用。2020年并入机动车损失保险。',
      en: 'Loss of the whole vehicle by theft or robbery when it is not found within 60 days, and repair of damage meanwhile. Part of vehicle damage since 2020.',
    },
    attachesTo: [],
    choices: [ACTUAL_VALUE],
    successor,
  },
  {
    code: 'GLASS_BREAKAGE',
    role: 'ADDITIONAL',
    name: { zh: '玻璃单独破碎险', en: 'Glass alone' },
    summary: {
      zh: '风挡玻璃或车窗玻璃的单独破碎,按国产或进口玻璃赔偿。2020年并入机动车损失保险。',
      en: 'Breakage of windscreen or windows alone, by domestic or imported glass. Part of vehicle damage since 2020.',
    },
    attachesTo: ['VEHICLE_DAMAGE'],
    successor,
  },
  {
    code: 'SPONTANEOUS_COMBUSTION',
    role: 'ADDITIONAL',
    name: { zh: '自燃损失险', en: 'Spontaneous combustion' },
    summary: {
      zh: '电器、线路、供油、供气系统等自身原因起火造成的车辆损失。2020年并入机动车损失保险。',
      en: 'Fire out of the vehicle’s own electrics, fuel or gas system. Part of vehicle damage since 2020.',
    },
    attachesTo: ['VEHICLE_DAMAGE'],
    choices: [ACTUAL_VALUE],
    successor,
  },
  {
    code: 'ENGINE_WADING',
    role: 'ADDITIONAL',
    name: { zh: '发动机涉水损失险', en: 'Engine wading' },
    aliases: ['涉水险'],
    summary: {
      zh: '发动机进水后导致的发动机直接损毁。2020年并入机动车损失保险。',
      en: 'Damage of the engine by water. Part of vehicle damage since 2020.',
    },
    attachesTo: ['VEHICLE_DAMAGE'],
    successor,
  },
  {
    code: 'DEDUCTIBLE_WAIVER',
    role: 'ADDITIONAL',
    name: { zh: '不计免赔率险', en: 'Deductible waiver' },
    aliases: ['不计免赔特约险'],
    summary: {
      zh: '按所附险种约定的免赔率应由被保险人自行承担的部分,由保险人赔偿。2020年主险取消事故责任免赔率。',
      en: 'Pays what the deductible rates of its coverage would leave to the insured. The main coverages have no such rates since 2020.',
    },
    attachesTo: [
      'VEHICLE_DAMAGE',
      'THIRD_PARTY_LIABILITY',
      'DRIVER_LIABILITY',
      'PASSENGER_LIABILITY',
      'WHOLE_VEHICLE_THEFT',
    ],
    repeats: true,
    choices: [
      appliesTo(
        'VEHICLE_DAMAGE',
        'THIRD_PARTY_LIABILITY',
        'DRIVER_LIABILITY',
        'PASSENGER_LIABILITY',
        'WHOLE_VEHICLE_THEFT',
      ),
    ],
    successor,
  },
  {
    code: 'THIRD_PARTY_NOT_FOUND',
    role: 'ADDITIONAL',
    name: { zh: '机动车损失保险无法找到第三方特约险', en: 'Third party not found' },
    summary: {
      zh: '应由第三方赔偿但无法找到第三方而增加的免赔金额,由保险人赔偿。2020年并入机动车损失保险。',
      en: 'Pays the extra deductible when a liable third party cannot be found. Part of vehicle damage since 2020.',
    },
    attachesTo: ['VEHICLE_DAMAGE'],
    successor,
  },
  {
    code: 'DESIGNATED_REPAIR_SHOP',
    role: 'ADDITIONAL',
    name: { zh: '指定修理厂险', en: 'Designated repair shop' },
    summary: {
      zh: '车辆损失时可自主选择修理厂修理。2020年并入机动车损失保险。',
      en: 'Lets the insured choose the repair shop. Part of vehicle damage since 2020.',
    },
    attachesTo: ['VEHICLE_DAMAGE'],
    successor,
  },
];
const [theft, ...additional] = RETIRED as [CoverageTerms, ...CoverageTerms[]];

export const commercial2014: ProductDocument = {
  wording: 'SUMMARY',
  useNatures: [...MOTOR_USES],
  energies: [],
  coverages: [
    {
      ...VEHICLE_DAMAGE,
      summary: {
        zh: '列明的自然灾害、意外事故造成被保险机动车的直接损失;不含盗抢、玻璃单独破碎、自燃、发动机涉水。按事故责任设免赔率。',
        en: 'Direct loss of the vehicle by the perils named, without theft, glass alone, spontaneous combustion or engine wading; deductible rates by fault.',
      },
      choices: [ACTUAL_VALUE],
    },
    { ...THIRD_PARTY_LIABILITY, choices: [LIMITS_2014] },
    { ...DRIVER_LIABILITY, choices: [PERSON_LIMIT] },
    { ...PASSENGER_LIABILITY, choices: [PERSON_LIMIT, SEATS] },
    theft,
    NEW_EQUIPMENT,
    BODY_SCRATCH,
    REPAIR_PERIOD_COMPENSATION,
    // Restricted to commercial trucks only since 2020.
    {
      code: CARGO_LIABILITY.code,
      role: CARGO_LIABILITY.role,
      name: CARGO_LIABILITY.name,
      summary: CARGO_LIABILITY.summary,
      attachesTo: CARGO_LIABILITY.attachesTo,
      choices: [agreed('10000.00', '5000000.00')],
    },
    MENTAL_DAMAGE,
    ...additional,
  ],
  exclusions: exclusions('C2014', [
    ...GENERAL_ROWS,
    ['VD-1', '地震及其次生灾害造成的车辆损失。', 'Earthquake and what follows it.', ['VEHICLE_DAMAGE']],
    [
      'VD-2',
      '全车盗抢、玻璃单独破碎、自燃、发动机进水后的发动机损坏(另行投保的除外)。',
      'Theft of the whole vehicle, glass alone, spontaneous combustion, engine damage by water, unless taken separately.',
      ['VEHICLE_DAMAGE'],
    ],
    [
      'VD-3',
      '免赔率:次要责任5%、同等责任10%、主要责任15%、全部责任或单方事故20%;无法找到第三方30%;违反安全装载规定增加10%。',
      'Deductible rates: minor fault 5 %, equal 10 %, major 15 %, full or single-vehicle 20 %; third party not found 30 %; unsafe loading 10 % more.',
      ['VEHICLE_DAMAGE'],
    ],
    [
      'TP-1',
      '免赔率:次要责任5%、同等责任10%、主要责任15%、全部责任20%;违反安全装载规定增加10%。',
      'Deductible rates: minor fault 5 %, equal 10 %, major 15 %, full 20 %; unsafe loading 10 % more.',
      ['THIRD_PARTY_LIABILITY'],
    ],
    [
      'OC-1',
      '免赔率:次要责任5%、同等责任10%、主要责任15%、全部责任或单方事故20%。',
      'Deductible rates: minor fault 5 %, equal 10 %, major 15 %, full or single-vehicle 20 %.',
      ['DRIVER_LIABILITY', 'PASSENGER_LIABILITY'],
    ],
    [
      'TH-1',
      '全车损失绝对免赔率20%;缺少行驶证、登记证书、来历凭证等,每缺少一项增加1%。',
      'Theft of the whole vehicle: absolute deductible 20 %, 1 % more for each missing paper.',
      ['WHOLE_VEHICLE_THEFT'],
    ],
    ['AD-1', '每次赔偿实行15%的绝对免赔率。', 'An absolute deductible of 15 % on each payout.', ['BODY_SCRATCH']],
  ]),
  clauseSummary: {
    zh: '摘要(非备案条款原文):机动车综合商业保险示范条款2014版,已于2020年9月19日停售,已售保单仍按本版处理。主险为机动车损失、第三者责任、车上人员责任、全车盗抢保险;主险设事故责任免赔率。',
    en: 'Summary, not the filed wording: comprehensive commercial motor, edition 2014, no longer sold since 2020-09-19; policies sold are handled under it. Damage, third party, occupants and whole-vehicle theft, with deductible rates by fault.',
  },
  claimProcedure: CLAIM_PROCEDURE,
  liabilityLimits: [],
};
