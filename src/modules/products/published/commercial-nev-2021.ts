/** Exclusive clauses for new-energy vehicles (NEV21, trial): three main coverages and thirteen additional ones. */
import type { CoverageTerms, ProductDocument } from '../product.js';
import { MOTOR_USES, NEW_ENERGIES } from '../families.rules.js';
import { agreed, oneOf } from './commercial-choices.js';
import { CLAIM_PROCEDURE, commercial2020 } from './commercial-2020.js';
import { MERGED_IN_2020 } from './commercial-coverages.js';
import { EXCLUSIONS_NEV_2021 } from './commercial-exclusions.js';

const GRID_FAILURE_LOSS: CoverageTerms = {
  code: 'GRID_FAILURE_LOSS',
  role: 'ADDITIONAL',
  name: { zh: '附加外部电网故障损失险', en: 'Outside grid failure' },
  summary: {
    zh: '充电期间因外部电网故障造成被保险新能源汽车的直接损失,在车辆损失保险金额内赔偿。',
    en: 'Damage of the vehicle by a fault of the outside grid while charging, within the sum insured of vehicle damage.',
  },
  attachesTo: ['VEHICLE_DAMAGE'],
};
const CHARGER_LOSS: CoverageTerms = {
  code: 'CHARGER_LOSS',
  role: 'ADDITIONAL',
  name: { zh: '附加自用充电桩损失保险', en: 'Own charger, loss' },
  summary: {
    zh: '自用充电桩因自然灾害、意外事故、被盗窃或遭他人损坏的损失,在保险金额内赔偿。',
    en: 'Loss of the own charger by natural disaster, accident, theft or damage by others, up to the sum insured.',
  },
  attachesTo: ['VEHICLE_DAMAGE'],
  choices: [oneOf(['2000.00', '5000.00', '10000.00', '20000.00'])],
};
const CHARGER_LIABILITY: CoverageTerms = {
  code: 'CHARGER_LIABILITY',
  role: 'ADDITIONAL',
  name: { zh: '附加自用充电桩责任保险', en: 'Own charger, liability' },
  summary: {
    zh: '自用充电桩造成第三者人身伤亡或财产损失,对依法应承担的赔偿责任在限额内赔偿。',
    en: 'Liability for injury, death or property damage that the own charger causes to others, up to the limit.',
  },
  attachesTo: ['THIRD_PARTY_LIABILITY'],
  choices: [agreed('10000.00', '1000000.00')],
};

/** The main coverages and what is kept speak of new-energy vehicles; the rest is as in 2020. */
const NAMES: Readonly<Partial<Record<string, Pick<CoverageTerms, 'name'> & Partial<CoverageTerms>>>> = {
  VEHICLE_DAMAGE: {
    name: { zh: '新能源汽车损失保险', en: 'New-energy vehicle damage' },
    summary: {
      zh: '自然灾害、意外事故(含起火燃烧)造成车身、电池及储能系统、电机及驱动系统、其他控制系统和其他出厂设备的直接损失;使用包括行驶、停放、充电及作业。',
      en: 'Direct loss of body, battery and storage, motor and drive, other controls and factory equipment by natural disaster or accident, fire included; while driving, parked, charging or working.',
    },
  },
  THIRD_PARTY_LIABILITY: { name: { zh: '新能源汽车第三者责任保险', en: 'New-energy third-party liability' } },
  DRIVER_LIABILITY: { name: { zh: '新能源汽车车上人员责任保险(司机)', en: 'New-energy occupants: driver' } },
  PASSENGER_LIABILITY: { name: { zh: '新能源汽车车上人员责任保险(乘客)', en: 'New-energy occupants: passengers' } },
  VALUE_ADDED_SERVICE: { name: { zh: '附加新能源汽车增值服务特约条款', en: 'New-energy value-added services' } },
};

export const commercialNev2021: ProductDocument = {
  ...commercial2020,
  energies: [...NEW_ENERGIES],
  useNatures: [...MOTOR_USES],
  coverages: [
    ...commercial2020.coverages
      .filter(({ code }) => code !== 'ENGINE_WATER_EXCLUSION')
      .map((coverage) => ({ ...coverage, ...NAMES[coverage.code] })),
    GRID_FAILURE_LOSS,
    CHARGER_LOSS,
    CHARGER_LIABILITY,
  ],
  notSold: [
    ...MERGED_IN_2020.map((code) => ({ reason: 'RETIRED' as const, code, successor: 'VEHICLE_DAMAGE' as const })),
    { reason: 'OTHER_ENERGY', code: 'ENGINE_WATER_EXCLUSION' },
  ],
  exclusions: [...EXCLUSIONS_NEV_2021],
  clauseSummary: {
    zh: '摘要(非备案条款原文):新能源汽车商业保险专属条款(试行)2021版,适用于纯电动、插电式混合动力(含增程式)和燃料电池汽车,不含摩托车、拖拉机、特种车。主险为新能源汽车损失、第三者责任、车上人员责任保险,涵盖行驶、停放、充电及作业;附加险不能独立投保。',
    en: 'Summary, not the filed wording: exclusive clauses for new-energy vehicles (trial), 2021; battery-electric, plug-in (range-extended too) and fuel-cell cars, not motorcycles, tractors or special vehicles. Damage, third-party liability and occupants, while driving, parked, charging or working; additional coverages cannot be had alone.',
  },
  claimProcedure: CLAIM_PROCEDURE,
};
