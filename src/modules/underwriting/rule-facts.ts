/** Facts that underwriting rules may ask about: each with its type, for the check at publish, and its unit, for the trace. */
import { type LocalDate, monthOf, yearOf } from '../../kernel/dates.js';
import { yuan } from '../../kernel/money.js';
import type { PricedPolicy } from '../rating/index.js';
import { ageOn, type IdentityDocument, type PartyKind, personFactsOf, type StoredVehicle } from '../registry/index.js';
import type { ApplicationContent, StoredDisclosure } from './application.js';

/** `fen` is a whole number too, shown in yuan. */
type FactType = 'string' | 'int' | 'fen' | 'bool' | 'list<string>';

export const FACTS = {
  vehicleGroup: 'string',
  useNature: 'string',
  energy: 'string',
  region: 'string',
  registered: 'bool',
  seats: 'int',
  loadKg: 'int',
  /** Completed years since first registration; 0 for a new car. */
  vehicleAgeYears: 'int',
  newPriceFen: 'fen',
  policyholderKind: 'string',
  policyholderAgeKnown: 'bool',
  policyholderAge: 'int',
  noClaimLevel: 'int',
  claims: 'int',
  violationGrade: 'string',
  coverages: 'list<string>',
  vehicleDamageFen: 'fen',
  thirdPartyLimitFen: 'fen',
  amountAtRiskFen: 'fen',
  immediateEffect: 'bool',
  illustrative: 'bool',
  /** What the customer answered; what was not asked is no. */
  rideHailing: 'bool',
  usualDriverAge: 'int',
  modification: 'string',
  refusedBefore: 'bool',
  inspectionOverdue: 'bool',
  dangerousGoods: 'bool',
} as const satisfies Readonly<Record<string, FactType>>;

export type FactName = keyof typeof FACTS;
export type FactValue = string | bigint | boolean | readonly string[];
export type RuleFacts = Readonly<Record<FactName, FactValue>>;

export function isFact(name: string): name is FactName {
  return Object.hasOwn(FACTS, name);
}

export interface RiskFacts {
  readonly vehicle: StoredVehicle;
  readonly vehicleGroup: string;
  readonly policyholder: { readonly kind: PartyKind; readonly identity: IdentityDocument | null };
  readonly content: Pick<ApplicationContent, 'policies' | 'noClaim' | 'commercialRecord' | 'amountAtRiskFen'>;
  /** Null before anybody was asked: then every answer is taken to be the harmless one. */
  readonly disclosures: readonly StoredDisclosure[] | null;
  readonly day: LocalDate;
}

export function ruleFactsOf(risk: RiskFacts): RuleFacts {
  const { vehicle, policyholder, content, day } = risk;
  const commercial = content.policies.find(({ kind }) => kind === 'COMMERCIAL');
  const bornOn = policyholder.identity && personFactsOf(policyholder.identity.number)?.bornOn;
  const answer = (key: string): string | undefined => risk.disclosures?.find((each) => each.key === key)?.answer;
  const inspected = answer('INSPECTION_VALID_UNTIL');
  return {
    vehicleGroup: risk.vehicleGroup,
    useNature: vehicle.useNature,
    energy: vehicle.energy ?? '',
    region: vehicle.region,
    registered: vehicle.plate !== null,
    seats: BigInt(vehicle.seats ?? 0),
    loadKg: BigInt(vehicle.loadKg ?? 0),
    vehicleAgeYears: vehicle.firstRegisteredOn === null ? 0n : yearsBetween(vehicle.firstRegisteredOn, day),
    newPriceFen: vehicle.newPrice === null ? 0n : yuan(vehicle.newPrice).fen,
    policyholderKind: policyholder.kind,
    policyholderAgeKnown: bornOn != null,
    policyholderAge: bornOn == null ? 0n : BigInt(ageOn(bornOn, day)),
    noClaimLevel: BigInt(content.noClaim?.level ?? 0),
    claims: BigInt(content.noClaim?.claims ?? 0),
    violationGrade: content.commercialRecord?.violationGrade ?? '',
    coverages: commercial?.coverages.map(({ code }) => code) ?? [],
    vehicleDamageFen: sumOf(commercial, 'VEHICLE_DAMAGE'),
    thirdPartyLimitFen: sumOf(commercial, 'THIRD_PARTY_LIABILITY'),
    amountAtRiskFen: BigInt(content.amountAtRiskFen),
    immediateEffect: commercial?.startsOnIssue ?? false,
    illustrative: commercial?.illustrative ?? false,
    rideHailing: answer('RIDE_HAILING') === 'YES',
    usualDriverAge: BigInt(answer('USUAL_DRIVER_AGE') ?? '0'),
    modification: answer('MODIFICATION') ?? 'NONE',
    refusedBefore: answer('REFUSED_BEFORE') === 'YES',
    inspectionOverdue: inspected !== undefined && inspected < day,
    dangerousGoods: answer('DANGEROUS_GOODS') === 'YES',
  };
}

function sumOf(policy: PricedPolicy | undefined, code: string): bigint {
  return BigInt(policy?.coverages.find((coverage) => coverage.code === code)?.sumInsuredFen ?? '0');
}

/** Completed years. */
function yearsBetween(from: LocalDate, until: LocalDate): bigint {
  if (until <= from) return 0n;
  const months = (yearOf(until) - yearOf(from)) * 12 + monthOf(until) - monthOf(from);
  return BigInt(Math.floor((months - (until.slice(8) < from.slice(8) ? 1 : 0)) / 12));
}
