/** What a room above would hand to underwriting: a frozen option of a family car, and a customer who gave everything. */
import { instant, type Instant } from '../../src/kernel/dates.js';
import {
  COMPULSORY_CODE,
  compulsory2020,
  type PolicyKind,
  type ProductDocument,
} from '../../src/modules/products/index.js';
import type { PricedPolicy } from '../../src/modules/rating/index.js';
import type { StoredVehicle } from '../../src/modules/registry/index.js';
import type { AcceptanceClaim, ApplicationContent } from '../../src/modules/underwriting/index.js';

export const NOW = instant('2026-11-21T10:00:00.000+08:00');
export const PRICED_AT = instant('2026-11-21T09:00:00.000+08:00');
export const STARTS = instant('2026-12-01T00:00:00.000+08:00');
const ENDS = instant('2027-12-01T00:00:00.000+08:00');

export const COMPULSORY_VERSION = '00000000-0000-7000-8000-00000000c001';
export const COMMERCIAL_VERSION = '00000000-0000-7000-8000-00000000c002';

export const SALOON: StoredVehicle = {
  vin: 'LSGPC52U0PF000123',
  plate: { number: '沪A12345', colour: 'BLUE', kind: 'ORDINARY' },
  unregistered: null,
  region: '310000',
  useNature: 'FAMILY',
  ownerKind: 'PERSON',
  bodyKind: 'PASSENGER',
  tractorKind: null,
  sideCar: false,
  engineNumber: 'ENG0001',
  makeModel: '晨光 S5 1.5T',
  modelCode: 'CG-S5-15T',
  energy: 'FUEL',
  seats: 5,
  loadKg: null,
  kerbMassKg: 1300,
  displacementMl: 1498,
  powerKw: null,
  firstRegisteredOn: '2023-05-12' as StoredVehicle['firstRegisteredOn'],
  newPrice: '150000.00',
};

const selected = {
  deductibleFen: null,
  deductibleRate: null,
  days: null,
  dailyAmountFen: null,
  appliesTo: null,
  seats: null,
} as const;

/** 665.00 with 37.64 VAT; the figures need not rate: underwriting takes them as frozen. */
export function compulsoryPolicy(productVersionId = COMPULSORY_VERSION): PricedPolicy {
  return {
    kind: 'COMPULSORY',
    productCode: COMPULSORY_CODE,
    productVersionId,
    startsAt: STARTS,
    endsAt: ENDS,
    startsOnIssue: false,
    coverages: [{ ...selected, code: 'COMPULSORY_LIABILITY', sumInsuredFen: null, premiumFen: '66500' }],
    services: [],
    premiumFen: '66500',
    netFen: '62736',
    vatFen: '3764',
    lines: [],
    rating: {} as PricedPolicy['rating'],
    pinned: [],
    illustrative: false,
    category: 1,
  };
}

/** Damage 120,000, third party 2,000,000, four passengers of 10,000 each: 2,160,000 at risk. */
export function commercialPolicy(productVersionId = COMMERCIAL_VERSION): PricedPolicy {
  return {
    ...compulsoryPolicy(productVersionId),
    kind: 'COMMERCIAL',
    productCode: 'COMMERCIAL-2020',
    coverages: [
      { ...selected, code: 'VEHICLE_DAMAGE', sumInsuredFen: '12000000', premiumFen: '180000' },
      { ...selected, code: 'THIRD_PARTY_LIABILITY', sumInsuredFen: '200000000', premiumFen: '90000' },
      { ...selected, code: 'PASSENGER_LIABILITY', sumInsuredFen: '1000000', seats: 4, premiumFen: '4000' },
      { ...selected, code: 'WHEEL_LOSS', sumInsuredFen: '100000', premiumFen: '1000' },
    ],
    premiumFen: '275000',
    netFen: '259434',
    vatFen: '15566',
    illustrative: true,
    category: null,
  };
}

const words = (text: string) => ({ zh: text, en: text });
const coverage = (code: string, role: 'MAIN' | 'ADDITIONAL') => ({
  code,
  role,
  name: words(code),
  summary: words(code),
  attachesTo: role === 'MAIN' ? [] : ['VEHICLE_DAMAGE'],
});

export const COMMERCIAL_DOCUMENT = {
  ...compulsory2020,
  coverages: [
    coverage('VEHICLE_DAMAGE', 'MAIN'),
    coverage('THIRD_PARTY_LIABILITY', 'MAIN'),
    coverage('PASSENGER_LIABILITY', 'MAIN'),
    coverage('WHEEL_LOSS', 'ADDITIONAL'),
  ],
  exclusions: [
    { key: 'C2020-9-1', text: words('Wilful acts.') },
    { key: 'C2020-9-2', text: words('Racing.') },
  ],
  liabilityLimits: [],
} as unknown as ProductDocument;

export const BOTH: readonly PolicyKind[] = ['COMPULSORY', 'COMMERCIAL'];

export interface VersionIds {
  readonly compulsory: string;
  readonly commercial: string;
}
const IDS: VersionIds = { compulsory: COMPULSORY_VERSION, commercial: COMMERCIAL_VERSION };

export function productVersionsOf(kinds: readonly PolicyKind[], ids: VersionIds = IDS) {
  return [
    ...(kinds.includes('COMPULSORY') ? [{ id: ids.compulsory, document: compulsory2020 }] : []),
    ...(kinds.includes('COMMERCIAL') ? [{ id: ids.commercial, document: COMMERCIAL_DOCUMENT }] : []),
  ];
}

/** Payable: 665.00 + 300.00 tax (+ 2,750.00). */
export function contentOf(
  kinds: readonly PolicyKind[],
  changes: Partial<Omit<ApplicationContent, 'amountAtRiskFen'>> = {},
  ids: VersionIds = IDS,
): Omit<ApplicationContent, 'amountAtRiskFen'> {
  const compulsory = kinds.includes('COMPULSORY');
  const commercial = kinds.includes('COMMERCIAL');
  const payable = (compulsory ? 96_500n : 0n) + (commercial ? 275_000n : 0n);
  return {
    optionLabel: 'A',
    vehicle: SALOON,
    compulsoryRecord: {
      previousPolicies: [],
      accidents: [],
      ownerChangedOn: null,
      provinceChanged: false,
      proofOfRecord: true,
    },
    commercialRecord: commercial ? { policies: [], ownerChangedOn: null, violationGrade: null } : null,
    recordReadAt: PRICED_AT,
    noClaim: commercial ? { level: 0, reason: 'FIRST_YEAR', consecutiveYears: 0, claims: 0 } : null,
    policies: [
      ...(compulsory ? [compulsoryPolicy(ids.compulsory)] : []),
      ...(commercial ? [commercialPolicy(ids.commercial)] : []),
    ],
    tax: compulsory
      ? {
          state: 'DUE',
          year: 2026,
          months: 12,
          amount: '30000',
          lateFee: '0',
          total: '30000',
          lateFeeRuleOn: false,
          source: null,
          undetermined: null,
        }
      : null,
    payableFen: payable.toString(),
    notices: compulsory ? [{ code: 'FLOAT_NOTICE', message: words('Float notice.'), mustConfirm: true }] : [],
    queryNumbers: { ...(compulsory ? { COMPULSORY: 'Q1' } : {}), ...(commercial ? { COMMERCIAL: 'Q2' } : {}) },
    ...changes,
  };
}

let serial = 0;

/** A file declared now; every one another. */
export function aFile(): { declare: { name: string; contentType: string; sizeBytes: number; sha256: string } } {
  serial += 1;
  return {
    declare: {
      name: `paper-${String(serial)}.pdf`,
      contentType: 'application/pdf',
      sizeBytes: 1000 + serial,
      sha256: serial.toString(16).padStart(64, '0'),
    },
  };
}

const HARMLESS: AcceptanceClaim['disclosures'] = [
  { key: 'ACCIDENT_LAST_YEAR', answer: { yesNo: false } },
  { key: 'RIDE_HAILING', answer: { yesNo: false } },
  { key: 'USUAL_DRIVER_AGE', answer: { number: '35' } },
  { key: 'MODIFICATION', answer: { choice: 'NONE' } },
  { key: 'REFUSED_BEFORE', answer: { yesNo: false } },
  { key: 'INSPECTION_VALID_UNTIL', answer: { date: '2027-05-31' as never } },
];

/** Everything a registered family car's owner must give for these policies; `answers` replace or add. */
export function acceptanceOf(
  kinds: readonly PolicyKind[],
  answers: AcceptanceClaim['disclosures'] = [],
  changes: Partial<AcceptanceClaim> = {},
): AcceptanceClaim {
  const commercial = kinds.includes('COMMERCIAL');
  const asked = HARMLESS.filter(({ key }) =>
    key === 'ACCIDENT_LAST_YEAR' ? kinds.includes('COMPULSORY') : commercial,
  );
  return {
    disclosures: [...asked.filter(({ key }) => !answers.some((each) => each.key === key)), ...answers],
    confirmedExclusions: productVersionsOf(kinds).flatMap(({ document }) => document.exclusions.map(({ key }) => key)),
    confirmedNotices: kinds.includes('COMPULSORY') ? ['FLOAT_NOTICE'] : [],
    consents: (['CONTRACT', 'SHARE_WITH_PARTNER', 'PLATFORM_QUERY', 'SENSITIVE_DATA'] as const).map((purpose) => ({
      purpose,
      givenAt: PRICED_AT,
    })),
    signature: { method: 'SMS_CODE', signedAt: instant('2026-11-21T09:30:00.000+08:00'), evidence: aFile() },
    materials: commercial
      ? (['VEHICLE_LICENCE', 'IDENTITY_DOCUMENT', 'DRIVING_LICENCE'] as const).map((kind) => ({ kind, file: aFile() }))
      : [],
    ...changes,
  };
}

export function later(at: Instant, minutes: number): Instant {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString() as Instant;
}
