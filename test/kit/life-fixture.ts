/** What a random life begins with: a vehicle, a policy as priced, its first version. */
import { withCheckDigit } from '../../src/app/sandbox/vin.js';
import { type Instant, localDate, plusMillis } from '../../src/kernel/dates.js';
import { type Id, newId } from '../../src/kernel/ids.js';
import { money } from '../../src/kernel/money.js';
import type { Policy, PolicyVersion } from '../../src/modules/policies/index.js';
import { compulsory2020, publishedVersions } from '../../src/modules/products/index.js';
import {
  linesToJson,
  pinCompulsory,
  type PricedPolicy,
  rateCommercial,
  rateCompulsory,
} from '../../src/modules/rating/index.js';
import type { StoredVehicle } from '../../src/modules/registry/index.js';
import { chosen, commercial } from './commercial-fixture.js';
import { SAMPLE_TARIFFS, tariffsOf } from './commercial-sample.js';
import { input as compulsoryInput } from './compulsory-matrix.js';

export const REGION = '440300';
const MOTOR = publishedVersions.find(
  ({ kind, onSaleUntil, document }) =>
    kind === 'COMMERCIAL' &&
    onSaleUntil === null &&
    document.energies.includes('FUEL') &&
    document.useNatures.includes('FAMILY'),
);
export const LIMITS = ['10000000', '50000000', '100000000', '200000000', '300000000'];
/** Starts around leap days, month ends and year ends; some inside a day (immediate effect). */
export const STARTS = [
  '2026-12-01',
  '2027-02-28',
  '2027-03-01',
  '2028-01-31',
  '2028-02-29',
  '2028-03-01',
  '2027-12-31',
  '2031-06-15',
];

export const VEHICLE: StoredVehicle = {
  vin: withCheckDigit('LSGPC52U0PF000001'),
  plate: { number: '粤B12345', colour: 'BLUE', kind: 'ORDINARY' },
  unregistered: null,
  region: REGION,
  useNature: 'FAMILY',
  ownerKind: 'PERSON',
  bodyKind: 'PASSENGER',
  tractorKind: null,
  sideCar: false,
  engineNumber: 'EA2110001',
  makeModel: '晨光 S5',
  modelCode: null,
  energy: 'FUEL',
  seats: 5,
  loadKg: null,
  kerbMassKg: null,
  displacementMl: 1498,
  powerKw: null,
  firstRegisteredOn: localDate('2024-12-01'),
  newPrice: '300000.00',
};

/** Clauses that a kind of policy pins. */
export function documentOf(kind: PricedPolicy['kind']) {
  if (kind === 'COMPULSORY') return compulsory2020;
  if (!OFFERING) throw new Error('no clauses of a family car');
  return OFFERING;
}

/** The clauses of a family car, in a version whose scratch cover has one sum for the period that may be restored. */
const OFFERING = MOTOR && {
  ...MOTOR.document,
  coverages: MOTOR.document.coverages.map((terms) =>
    terms.code === 'BODY_SCRATCH' ? { ...terms, aggregate: true, replenishable: true } : terms,
  ),
};

export type Pick_ = <T>(from: readonly T[]) => T;

export function priced(
  kind: 'COMPULSORY' | 'COMMERCIAL',
  startsAt: Instant,
  endsAt: Instant,
  pick: Pick_,
): PricedPolicy {
  const common = { kind, productVersionId: newId('ProductVersion'), startsAt, endsAt, startsOnIssue: false };
  if (kind === 'COMPULSORY') {
    const rating = {
      ...compulsoryInput({ region: REGION, startsAt, endsAt }),
      displacementMl: 1498,
      sideCar: false,
      trailer: false,
    };
    const rated = rateCompulsory(rating, pinCompulsory(SAMPLE_TARIFFS, { day: rating.issueOn, region: REGION }));
    if (rated.outcome !== 'RATED') throw new Error(JSON.stringify(rated));
    const { premium, net, vat, lines, pinned, illustrative, category } = rated;
    const fen = premium.fen.toString();
    return {
      ...common,
      productCode: 'C',
      coverages: [{ ...chosen('COMPULSORY_LIABILITY'), premiumFen: fen }],
      services: [],
      premiumFen: fen,
      netFen: net.fen.toString(),
      vatFen: vat.fen.toString(),
      lines: linesToJson(lines),
      rating,
      pinned,
      illustrative,
      category,
    };
  }
  const coverages = [
    chosen('THIRD_PARTY_LIABILITY', { sumInsuredFen: pick(LIMITS) }),
    ...(pick([true, false]) ? [chosen('DRIVER_LIABILITY', { sumInsuredFen: '1000000' })] : []),
  ];
  const rating = commercial(coverages, {
    startsAt,
    endsAt,
    region: REGION,
    autonomousFactor: pick(['0.9', '1', '1.1', '0.85']),
  });
  const rated = rateCommercial(rating, tariffsOf(REGION));
  if (rated.outcome !== 'RATED') throw new Error(JSON.stringify(rated));
  const part = <T extends { readonly premium: { readonly fen: bigint } }>({ premium, ...rest }: T) => ({
    ...rest,
    premiumFen: premium.fen.toString(),
  });
  return {
    ...common,
    productCode: 'M',
    coverages: rated.coverages.map(part),
    services: [],
    premiumFen: rated.premium.fen.toString(),
    netFen: rated.net.fen.toString(),
    vatFen: rated.vat.fen.toString(),
    lines: linesToJson(rated.lines),
    rating,
    pinned: rated.pinned,
    illustrative: rated.illustrative,
    category: null,
  };
}

export function versionOf(policy: Policy, first: PricedPolicy, vehicle: StoredVehicle = VEHICLE): PolicyVersion {
  const { policyholderId, insuredId, ownerId, firstBeneficiaryId } = policy;
  return {
    id: newId('PolicyVersion'),
    partnerId: policy.partnerId,
    policyId: policy.id,
    sequence: 1,
    effectiveFrom: first.startsAt,
    effectiveUntil: first.endsAt,
    recordedAt: policy.issuedAt,
    supersededAt: null,
    reason: 'ISSUE',
    productVersionId: first.productVersionId as Id<'ProductVersion'>,
    premium: money(BigInt(first.premiumFen)),
    content: {
      vehicle,
      people: { policyholderId, insuredId, ownerId, firstBeneficiaryId },
      policy: first,
      tax: null,
      specialAgreements: [],
    },
  };
}

export function policyOf(first: PricedPolicy): Policy {
  const who = newId('Person');
  const issuedAt = plusMillis(first.startsAt, -90 * 86_400_000);
  return {
    id: newId('Policy'),
    partnerId: newId('Partner'),
    number: 'P',
    externalRef: null,
    kind: first.kind,
    state: 'ISSUED',
    applicationId: newId('Application'),
    outletId: null,
    producerId: null,
    vehicleId: newId('Vehicle'),
    subjectId: newId('Vehicle'),
    policyholderId: who,
    insuredId: who,
    ownerId: who,
    firstBeneficiaryId: null,
    agreementVersionId: newId('AgreementVersion'),
    boundUnderId: newId('AgreementVersion'),
    vehicleGroup: 'PRIVATE_PASSENGER',
    vin: VEHICLE.vin,
    plate: null,
    holderName: '测试',
    startsAt: first.startsAt,
    endsAt: first.endsAt,
    endsAs: null,
    restsFrom: null,
    restsUntil: null,
    queryNumber: null,
    confirmationNumber: null,
    issuedAt,
    revision: 1,
    updatedAt: issuedAt,
  };
}
