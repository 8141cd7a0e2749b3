/** Commercial motor, edition 2020 (MC20): three main coverages (the occupants' in two parts) and eleven additional ones. */
import type { ProductDocument } from '../product.js';
import { FUEL_ENERGIES, MOTOR_USES } from '../families.rules.js';
import {
  ABSOLUTE_DEDUCTIBLE_RATE,
  BODY_SCRATCH,
  CARGO_LIABILITY,
  DRIVER_LIABILITY,
  ENGINE_WATER_EXCLUSION,
  HOLIDAY_DOUBLE_LIMIT,
  MENTAL_DAMAGE,
  MERGED_IN_2020,
  NEW_EQUIPMENT,
  NON_MEDICARE_MEDICAL,
  PASSENGER_LIABILITY,
  REPAIR_PERIOD_COMPENSATION,
  SERVICES,
  THIRD_PARTY_LIABILITY,
  VALUE_ADDED_SERVICE,
  VEHICLE_DAMAGE,
  WHEEL_LOSS,
} from './commercial-coverages.js';
import { EXCLUSIONS_2020 } from './commercial-exclusions.js';

export const CLAIM_PROCEDURE = {
  zh: '发生事故立即报警并在48小时内通知保险人;保险人收到请求后一次性告知所需单证,收齐后及时核定,情形复杂的30日内核定;达成协议后10日内赔付。附加险未尽之处以主险条款为准。',
  en: 'Call the police at once and tell the insurer within 48 hours. The insurer names all documents at once, decides promptly, within 30 days in complex cases, and pays within 10 days of agreement.',
};

export const commercial2020: ProductDocument = {
  wording: 'SUMMARY',
  useNatures: [...MOTOR_USES],
  energies: [...FUEL_ENERGIES],
  coverages: [
    VEHICLE_DAMAGE,
    THIRD_PARTY_LIABILITY,
    DRIVER_LIABILITY,
    PASSENGER_LIABILITY,
    ABSOLUTE_DEDUCTIBLE_RATE,
    WHEEL_LOSS,
    NEW_EQUIPMENT,
    BODY_SCRATCH,
    REPAIR_PERIOD_COMPENSATION,
    ENGINE_WATER_EXCLUSION,
    CARGO_LIABILITY,
    MENTAL_DAMAGE,
    HOLIDAY_DOUBLE_LIMIT,
    NON_MEDICARE_MEDICAL,
    VALUE_ADDED_SERVICE,
  ],
  services: [...SERVICES],
  notSold: [
    ...MERGED_IN_2020.map((code) => ({ reason: 'RETIRED' as const, code, successor: 'VEHICLE_DAMAGE' as const })),
    { reason: 'OTHER_ENERGY', code: 'GRID_FAILURE_LOSS' },
    { reason: 'OTHER_ENERGY', code: 'CHARGER_LOSS' },
    { reason: 'OTHER_ENERGY', code: 'CHARGER_LIABILITY' },
  ],
  exclusions: [...EXCLUSIONS_2020],
  clauseSummary: {
    zh: '摘要(非备案条款原文):机动车商业保险2020版,主险为机动车损失保险、第三者责任保险、车上人员责任保险,可单独或组合投保;附加险不能独立投保,与主险相抵触之处以附加险条款为准,随主险终止。主险不设事故责任免赔率。',
    en: 'Summary, not the filed wording: commercial motor, edition 2020. Vehicle damage, third-party liability and occupants may be had alone or together. Additional coverages cannot be had alone, prevail where they differ, and end with their main coverage. No deductible by fault in the main coverages.',
  },
  claimProcedure: CLAIM_PROCEDURE,
  liabilityLimits: [],
};
