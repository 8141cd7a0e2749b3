/** Data for documents: an invented insurer, people with rare names, a compulsory and a commercial policy. */
import { instant, localDate, type Instant } from '../../src/kernel/dates.js';
import type { Id } from '../../src/kernel/ids.js';
import type { PrintedInsurer } from '../../src/modules/platform/documents/index.js';
import type { PolicyFacts, Printing } from '../../src/modules/policies/index.js';
import { compulsory2020, type PrintedProduct, type ProductDocument } from '../../src/modules/products/index.js';
import type { PricedCoverage, PricedPolicy } from '../../src/modules/rating/index.js';
import type { PersonRecord, StoredVehicle } from '../../src/modules/registry/index.js';
import type { StoredTax } from '../../src/modules/underwriting/index.js';

export const INSURER: PrintedInsurer = {
  name: { zh: '示例财产保险股份有限公司（沙盒）', en: 'Example Property Insurance (Sandbox)' },
  address: { zh: '上海市示例区样板路1号', en: '1 Sample Road, Example District, Shanghai' },
  phone: '400-000-0000',
  website: 'https://insurer.example',
};

export const VEHICLE: StoredVehicle = {
  vin: 'LFV2A0002P0000123',
  plate: { number: '沪A12345', colour: 'BLUE', kind: 'ORDINARY' },
  unregistered: null,
  region: '310000',
  useNature: 'FAMILY',
  ownerKind: 'PERSON',
  bodyKind: 'PASSENGER',
  tractorKind: null,
  sideCar: false,
  engineNumber: 'E7654321',
  makeModel: '示例牌 SX7180 轿车',
  modelCode: 'SX7180A',
  energy: 'FUEL',
  seats: 5,
  loadKg: null,
  kerbMassKg: 1420,
  displacementMl: 1798,
  powerKw: '118',
  firstRegisteredOn: localDate('2023-05-18'),
  newPrice: '168000.00',
};

export function person(name: string): PersonRecord {
  return {
    kind: 'PERSON',
    id: 'person' as Id<'Person'>,
    partnerId: 'partner' as Id<'Partner'>,
    subjectId: null,
    name,
    identity: { kind: 'RESIDENT_ID', number: '11010519491231002X' },
    phone: '13800006789',
    address: '上海市示例区样板路88弄6号1203室',
    createdAt: instant('2026-11-27T01:00:00Z'),
  };
}

const period = { startsAt: instant('2026-11-27T16:00:00Z'), endsAt: instant('2027-11-27T16:00:00Z') };

const none = { sumInsuredFen: null, deductibleFen: null, deductibleRate: null, days: null, dailyAmountFen: null, appliesTo: null, seats: null }; // prettier-ignore

const covered = (code: string, premiumFen: string, chosen: Partial<PricedCoverage> = {}): PricedCoverage => ({ ...none, code, premiumFen, ...chosen }); // prettier-ignore

const line = (zh: string, en: string, fen: string, factor: string | null): PricedPolicy['lines'][number] => ({
  kind: factor === null ? 'BASE' : 'FLOAT',
  coverage: 'COMPULSORY_LIABILITY',
  label: { zh, en },
  factor,
  amount: { fen, currency: 'CNY' },
  source: { source: 'TARIFF', document: 'COMPULSORY-BASE 2008-02-01', rule: 'BASE', text: { zh, en } },
});

export const COMPULSORY: PricedPolicy = {
  ...period,
  kind: 'COMPULSORY',
  productCode: 'COMPULSORY-TRAFFIC',
  productVersionId: 'compulsory-version',
  startsOnIssue: false,
  coverages: [covered('COMPULSORY_LIABILITY', '66500')],
  services: [],
  premiumFen: '66500',
  netFen: '62736',
  vatFen: '3764',
  lines: [
    line('基本保险费', 'Basic premium', '95000', null),
    line('费率浮动 A3（方案A）', 'Float A3, scheme A', '-28500', '0.70'),
  ],
  rating: {} as PricedPolicy['rating'],
  pinned: [],
  illustrative: false,
  category: 1,
};

export const COMMERCIAL: PricedPolicy = {
  ...period,
  kind: 'COMMERCIAL',
  productCode: 'COMMERCIAL-MOTOR',
  productVersionId: 'commercial-version',
  startsOnIssue: false,
  coverages: [
    covered('VEHICLE_DAMAGE', '168023', { sumInsuredFen: '12835200', deductibleFen: '50000' }),
    covered('THIRD_PARTY_LIABILITY', '98045', { sumInsuredFen: '300000000' }),
    covered('DRIVER_LIABILITY', '2050', { sumInsuredFen: '5000000' }),
    covered('PASSENGER_LIABILITY', '5200', { sumInsuredFen: '5000000', seats: 4 }),
    covered('NON_MEDICARE_MEDICAL', '4400', { sumInsuredFen: '10000000', appliesTo: 'THIRD_PARTY_LIABILITY' }),
    covered('ABSOLUTE_DEDUCTIBLE_RATE', '-9804', { deductibleRate: '0.1', appliesTo: 'THIRD_PARTY_LIABILITY' }),
    covered('REPAIR_PERIOD_COMPENSATION', '3000', { days: 5, dailyAmountFen: '20000' }),
  ],
  services: [{ code: 'ROADSIDE_ASSISTANCE', count: 5, premiumFen: '0' }],
  premiumFen: '270914',
  netFen: '255579',
  vatFen: '15335',
  lines: [],
  rating: {} as PricedPolicy['rating'],
  pinned: [],
  illustrative: true,
  category: null,
};

export const TAX: StoredTax = {
  state: 'DUE',
  year: 2026,
  months: 12,
  amount: '42000',
  lateFee: '630',
  total: '42630',
  lateFeeRuleOn: true,
  source: {
    source: 'TARIFF',
    document: 'VEHICLE-TAX-310000 2012-01-01',
    rule: 'YEARLY_AMOUNT_BY_MONTHS',
    text: { zh: '年税额 ÷ 12 × 12 个月', en: 'Yearly amount ÷ 12 × 12 months' },
  },
  undetermined: null,
};

const main = (
  code: ProductDocument['coverages'][number]['code'],
  zh: string,
  en: string,
): ProductDocument['coverages'][number] => ({
  code,
  role: 'MAIN',
  name: { zh, en },
  summary: { zh, en },
  attachesTo: [],
});

export const COMMERCIAL_DOCUMENT = {
  ...compulsory2020,
  liabilityLimits: [],
  services: [{ code: 'ROADSIDE_ASSISTANCE', name: { zh: '道路救援服务', en: 'Roadside assistance' } }],
  coverages: [
    main('VEHICLE_DAMAGE', '机动车损失保险', 'Vehicle damage'),
    main('THIRD_PARTY_LIABILITY', '机动车第三者责任保险', 'Third-party liability'),
    main('DRIVER_LIABILITY', '机动车车上人员责任保险（司机）', 'Driver'),
    main('PASSENGER_LIABILITY', '机动车车上人员责任保险（乘客）', 'Passengers'),
    main('NON_MEDICARE_MEDICAL', '附加医保外医疗费用责任险', 'Medical costs outside the public scheme'),
    main('ABSOLUTE_DEDUCTIBLE_RATE', '附加绝对免赔率特约条款', 'Absolute deductible rate'),
    main('REPAIR_PERIOD_COMPENSATION', '附加修理期间费用补偿险', 'Compensation while repaired'),
  ],
  exclusions: [
    {
      key: 'C-1',
      text: { zh: '自然磨损、朽蚀、腐蚀、故障、本身质量缺陷。', en: 'Wear, corrosion, breakdown, defects.' },
    },
    { key: 'C-2', text: { zh: '轮胎单独损坏的责任免除示例。', en: 'Tyres alone.' }, coverages: ['CARGO_LIABILITY'] },
  ],
  clauseSummary: {
    zh: '摘要：主险可单独或组合投保，附加险不能独立投保。',
    en: 'Summary: additional coverages need a main one.',
  },
} as unknown as ProductDocument;

export const COMPULSORY_PRODUCT: PrintedProduct = {
  versionId: 'compulsory-version',
  name: { zh: '机动车交通事故责任强制保险', en: 'Compulsory Traffic Accident Liability Insurance' },
  edition: '2020',
  filingNumber: null,
  document: compulsory2020,
};

export const COMMERCIAL_PRODUCT: PrintedProduct = {
  versionId: 'commercial-version',
  name: { zh: '机动车商业保险', en: 'Commercial Motor Insurance' },
  edition: '2020',
  filingNumber: 'EXAMPLE-2020-001',
  document: COMMERCIAL_DOCUMENT,
};

/** Rare in four ways: a surname of Extension A, one of the common table, one of Extension E, one of B outside it. */
export const RARE_NAME = '䶮㛃𬱖𪚥';

export function policyFacts(priced: PricedPolicy, holder = RARE_NAME): PolicyFacts {
  const compulsory = priced.kind === 'COMPULSORY';
  return {
    policy: {
      number: compulsory ? 'PDZA20261127000000001' : 'PDAA20261127000000001',
      kind: priced.kind,
      startsAt: priced.startsAt,
      endsAt: priced.endsAt,
      issuedAt: instant('2026-11-27T07:30:05Z'),
      queryNumber: 'Q2026112700000001',
      confirmationNumber: 'C2026112700000001',
    },
    content: {
      vehicle: VEHICLE,
      policy: priced,
      tax: compulsory ? TAX : null,
      specialAgreements: compulsory
        ? []
        : [{ code: 'FIRST_BENEFICIARY', text: { zh: '第一受益人为示例银行股份有限公司，单次事故赔款超过人民币伍万元的，须经其书面同意。', en: 'The first beneficiary is Example Bank; payments above CNY 50,000 need its consent.' } }], // prettier-ignore
    },
    people: {
      policyholder: person(holder),
      insured: person(holder),
      owner: person('阿依古丽·买买提'),
      firstBeneficiary: null,
    },
    product: compulsory ? COMPULSORY_PRODUCT : COMMERCIAL_PRODUCT,
  };
}

export const PRINTED_AT: Instant = instant('2026-11-27T07:30:09Z');

export function printing(language: Printing['language'] = 'ZH_CN'): Printing {
  return {
    language,
    insurer: INSURER,
    verificationCode: '7K9QF-M2X4T-0PB3W-ZD8HN',
    verifyAddress: 'https://gateway.example/verify/7K9QF-M2X4T-0PB3W-ZD8HN',
    madeAt: PRINTED_AT,
  };
}
