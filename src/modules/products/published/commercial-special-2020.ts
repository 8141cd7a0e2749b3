/**
 * Special vehicles and motorcycles/tractors, editions 2020. The families are certain (domain.md 2.1); which additional
 * coverages theirs has is not (README, mark U): only those that hang on any liability are offered.
 */
import type { CoverageTerms, ProductDocument } from '../product.js';
import { LIGHT_USES, SPECIAL_USES } from '../families.rules.js';
import { ACTUAL_VALUE } from './commercial-choices.js';
import { CLAIM_PROCEDURE } from './commercial-2020.js';
import { commercial2014 } from './commercial-2014.js';
import {
  ABSOLUTE_DEDUCTIBLE_RATE,
  DRIVER_LIABILITY,
  MENTAL_DAMAGE,
  NON_MEDICARE_MEDICAL,
  PASSENGER_LIABILITY,
  THIRD_PARTY_LIABILITY,
  VEHICLE_DAMAGE,
} from './commercial-coverages.js';
import { concerning, EXCLUSIONS_2020 } from './commercial-exclusions.js';

const ADDITIONAL: readonly CoverageTerms[] = [ABSOLUTE_DEDUCTIBLE_RATE, MENTAL_DAMAGE, NON_MEDICARE_MEDICAL];

/** Damage as the family names it; theft of the whole vehicle is not part of it here. */
const damage = (zh: string, en: string): CoverageTerms => ({
  ...VEHICLE_DAMAGE,
  name: { zh, en },
  summary: {
    zh: '自然灾害、意外事故造成被保险车辆的直接损失,保险金额为投保时的实际价值。',
    en: 'Direct loss of the vehicle by natural disaster or accident. Sum insured: the actual value at inception.',
  },
  choices: [ACTUAL_VALUE],
});

/** In special vehicles' clauses of 2020 still a main coverage of its own. */
const theft: CoverageTerms = {
  code: 'WHOLE_VEHICLE_THEFT',
  role: 'MAIN',
  name: { zh: '特种车全车盗抢保险', en: 'Whole-vehicle theft' },
  summary: {
    zh: '被保险特种车被盗窃、抢劫、抢夺,满60天未查明下落的全车损失,及期间受损的修复费用。',
    en: 'Loss of the whole vehicle by theft or robbery when it is not found within 60 days, and repair of damage meanwhile.',
  },
  attachesTo: [],
  choices: [ACTUAL_VALUE],
};

function family(
  prefix: string,
  coverages: readonly CoverageTerms[],
): Pick<ProductDocument, 'coverages' | 'exclusions'> {
  return {
    coverages: [...coverages],
    exclusions: concerning(
      EXCLUSIONS_2020,
      prefix,
      coverages.map(({ code }) => code),
    ),
  };
}

/** Additional coverages of the former edition are retired in every family; theft only where damage took it over. */
const notSold: ProductDocument['notSold'] = commercial2014.coverages.flatMap(({ code, successor }) =>
  successor && code !== 'WHOLE_VEHICLE_THEFT' ? [{ reason: 'RETIRED', code, successor }] : [],
);

export const commercialSpecial2020: ProductDocument = {
  wording: 'SUMMARY',
  useNatures: [...SPECIAL_USES],
  energies: [],
  ...family('SP2020', [
    damage('特种车损失保险', 'Special vehicle damage'),
    { ...THIRD_PARTY_LIABILITY, name: { zh: '特种车第三者责任保险', en: 'Special vehicle third-party liability' } },
    { ...DRIVER_LIABILITY, name: { zh: '特种车车上人员责任保险(司机)', en: 'Special vehicle occupants: driver' } },
    {
      ...PASSENGER_LIABILITY,
      name: { zh: '特种车车上人员责任保险(乘客)', en: 'Special vehicle occupants: passengers' },
    },
    theft,
    ...ADDITIONAL,
  ]),
  notSold,
  clauseSummary: {
    zh: '摘要(非备案条款原文):特种车商业保险2020版,主险为特种车损失、第三者责任、车上人员责任、全车盗抢保险,可单独或组合投保;附加险不能独立投保。',
    en: 'Summary, not the filed wording: special vehicles, edition 2020. Damage, third-party liability, occupants and whole-vehicle theft, alone or together; additional coverages cannot be had alone.',
  },
  claimProcedure: CLAIM_PROCEDURE,
  liabilityLimits: [],
};

export const commercialMotorcycleTractor2020: ProductDocument = {
  wording: 'SUMMARY',
  useNatures: [...LIGHT_USES],
  energies: [],
  ...family('MT2020', [
    damage('摩托车、拖拉机损失保险', 'Motorcycle and tractor damage'),
    {
      ...THIRD_PARTY_LIABILITY,
      name: { zh: '摩托车、拖拉机第三者责任保险', en: 'Motorcycle and tractor third-party liability' },
    },
    {
      ...DRIVER_LIABILITY,
      name: { zh: '摩托车、拖拉机车上人员责任保险(司机)', en: 'Motorcycle and tractor occupants: driver' },
    },
    {
      ...PASSENGER_LIABILITY,
      name: { zh: '摩托车、拖拉机车上人员责任保险(乘客)', en: 'Motorcycle and tractor occupants: passengers' },
    },
    ...ADDITIONAL,
  ]),
  notSold,
  clauseSummary: {
    zh: '摘要(非备案条款原文):摩托车、拖拉机商业保险2020版,主险为损失、第三者责任、车上人员责任保险,可单独或组合投保;附加险不能独立投保。',
    en: 'Summary, not the filed wording: motorcycles and tractors, edition 2020. Damage, third-party liability and occupants, alone or together; additional coverages cannot be had alone.',
  },
  claimProcedure: CLAIM_PROCEDURE,
  liabilityLimits: [],
};
