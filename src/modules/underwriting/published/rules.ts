/**
 * The underwriting rules that ship. Conditions follow from law and from what the customer answers; where the insurer's
 * guideline names no figure (major or special risk), the setting stands open and its rule is off. The two figures that
 * are set are examples of ours, for the sandbox: an insurer publishes its own set.
 */
import type { RuleSet } from '../rule-set.js';

const COMMERCIAL: RuleSet['rules'][number]['policyKinds'] = ['COMMERCIAL'];

export const UNDERWRITING_2020: RuleSet = {
  version: '2020.1',
  validFrom: '2020-09-19',
  settings: {
    majorRiskFen: {
      what: { zh: '重大标的的风险金额', en: 'Amount at risk of a major risk' },
      unit: 'fen',
      value: null,
    },
    specialRiskNewPriceFen: {
      what: { zh: '特殊风险车辆的新车购置价', en: 'New-car price of a special risk' },
      unit: 'fen',
      value: null,
    },
    adverseNoClaimLevel: {
      what: { zh: '视为不良记录的无赔款优待等级', en: 'No-claim level that counts as an adverse record' },
      unit: 'level',
      value: '3',
    },
    oldVehicleYears: {
      what: { zh: '投保车损险须人工核保的车龄', en: 'Age at which damage cover is looked at by a person' },
      unit: 'years',
      value: '12',
    },
  },
  rules: [
    {
      code: 'NEW_PRIVATE_CAR',
      policyKinds: COMMERCIAL,
      condition: '!registered && vehicleGroup == "PRIVATE_PASSENGER"',
      effect: 'ACCEPT',
      level: null,
      message: { zh: '家用新车,按标准承保。', en: 'A new private car: accepted as standard business.' },
      facts: [],
    },
    {
      code: 'HOLDER_OF_FULL_CAPACITY', // S-101
      policyKinds: COMMERCIAL,
      condition: 'policyholderKind == "PERSON" && policyholderAgeKnown && policyholderAge < 18',
      effect: 'REFER',
      level: 'THIRD_LEVEL',
      message: {
        zh: '投保人未满十八周岁,须核实监护人。',
        en: 'The policyholder is under eighteen: a guardian must act.',
      },
      facts: [],
    },
    {
      code: 'USE_NOT_AS_DECLARED',
      policyKinds: COMMERCIAL,
      condition:
        'rideHailing && useNature in ["FAMILY", "ENTERPRISE_NON_COMMERCIAL", "GOVERNMENT_NON_COMMERCIAL", "NON_COMMERCIAL_TRUCK"]',
      effect: 'DECLINE',
      level: null,
      message: {
        zh: '车辆收费营运,不能按非营运({useNature})承保商业险;请按营运性质重新询价。',
        en: 'A vehicle that earns money cannot have commercial cover as {useNature}; ask again under the use it has.',
      },
      facts: ['useNature'],
    },
    {
      code: 'MODIFIED',
      policyKinds: COMMERCIAL,
      condition: 'modification == "PERFORMANCE"',
      effect: 'REFER',
      level: 'THIRD_LEVEL',
      message: { zh: '动力或制动系统经过改装。', en: 'Engine or brakes were modified.' },
      facts: ['modification'],
    },
    {
      code: 'MODIFIED_STRUCTURE',
      policyKinds: COMMERCIAL,
      condition: 'modification == "STRUCTURE_OR_BATTERY"',
      effect: 'REFER',
      level: 'AREA',
      message: { zh: '车身结构或电池经过改装。', en: 'Structure or battery were modified.' },
      facts: ['modification'],
    },
    {
      code: 'REFUSED_BEFORE',
      policyKinds: COMMERCIAL,
      condition: 'refusedBefore',
      effect: 'REFER',
      level: 'THIRD_LEVEL',
      message: {
        zh: '近三年商业险曾被拒保或解除。',
        en: 'Commercial cover was refused or ended early in the last three years.',
      },
      facts: [],
    },
    {
      code: 'INSPECTION_OVERDUE', // S-102
      policyKinds: COMMERCIAL,
      condition: 'inspectionOverdue',
      effect: 'REFER',
      level: 'FRONT_OFFICE',
      message: { zh: '车辆检验已过有效期。', en: 'The inspection of the vehicle is overdue.' },
      facts: [],
    },
    {
      code: 'DANGEROUS_GOODS',
      policyKinds: COMMERCIAL,
      condition: 'dangerousGoods',
      effect: 'REFER',
      level: 'BRANCH',
      message: { zh: '车辆运输危险货物。', en: 'The vehicle carries dangerous goods.' },
      facts: ['vehicleGroup'],
    },
    {
      code: 'ADVERSE_RECORD', // S-080
      policyKinds: COMMERCIAL,
      condition: 'noClaimLevel >= settings.adverseNoClaimLevel',
      effect: 'REFER',
      level: 'THIRD_LEVEL',
      message: {
        zh: '无赔款优待等级 {noClaimLevel},出险 {claims} 次。',
        en: 'No-claim level {noClaimLevel}, {claims} claims.',
      },
      facts: ['noClaimLevel', 'claims'],
    },
    {
      code: 'OLD_VEHICLE',
      policyKinds: COMMERCIAL,
      condition: '"VEHICLE_DAMAGE" in coverages && vehicleAgeYears >= settings.oldVehicleYears',
      effect: 'REFER',
      level: 'FRONT_OFFICE',
      message: {
        zh: '车龄 {vehicleAgeYears} 年的车辆投保车损险。',
        en: 'Damage cover for a vehicle of {vehicleAgeYears} years.',
      },
      facts: ['vehicleAgeYears', 'vehicleDamageFen'],
    },
    {
      code: 'MAJOR_RISK', // S-083
      policyKinds: COMMERCIAL,
      condition: 'amountAtRiskFen >= settings.majorRiskFen',
      effect: 'REFER',
      level: 'HEAD_OFFICE',
      message: { zh: '重大标的:风险金额 {amountAtRiskFen} 元。', en: 'Major risk: {amountAtRiskFen} CNY at risk.' },
      facts: ['amountAtRiskFen'],
    },
    {
      code: 'SPECIAL_RISK', // S-083
      policyKinds: COMMERCIAL,
      condition: 'newPriceFen >= settings.specialRiskNewPriceFen',
      effect: 'REFER',
      level: 'HEAD_OFFICE',
      message: { zh: '特殊风险:新车购置价 {newPriceFen} 元。', en: 'Special risk: new-car price {newPriceFen} CNY.' },
      facts: ['newPriceFen'],
    },
  ],
};

export const PUBLISHED_RULE_SETS: readonly RuleSet[] = [UNDERWRITING_2020];
