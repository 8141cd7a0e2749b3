/** A record made ready: what holds on the day of the accident, who may turn to whom, what compulsory cover pays. */
import { type LocalDate } from '../../../kernel/dates.js';
import { type Decimal, decimal } from '../../../kernel/decimal.js';
import { add, type Money, NOTHING, subtract, sum, yuan } from '../../../kernel/money.js';
import {
  type CoverageCode,
  type LiabilityLimits,
  type PolicyKind,
  type SelectedCoverage,
} from '../../products/index.js';
import {
  type Accident,
  type CommercialCover,
  type Exclusion,
  INSURED,
  type Losses,
  type LossKind,
  type SettledDegree,
  type Victim,
} from './accident.js';
import { type Claimant, compulsoryTable, type LimitKind, type Payer, type Share } from './compulsory-table.rules.js';
import type { CalculationFigures, ClauseFigures, LiabilityShares } from './figures.js';
import { byKey, least, SheetDraft } from './sheet-draft.js';

export interface ClaimCase {
  readonly accident: Accident;
  readonly figures: CalculationFigures;
  readonly day: LocalDate;
  readonly limits: LiabilityLimits;
  readonly shares: LiabilityShares;
  readonly commercial: CommercialCover | null;
  readonly victims: readonly Victim[];
  readonly payers: readonly Payer[];
  readonly claimants: readonly Claimant[];
  readonly table: readonly Share[];
  readonly sheet: SheetDraft;
}

export function claimCase(
  accident: Accident,
  figures: CalculationFigures,
  held: Pick<ClaimCase, 'day' | 'limits' | 'shares'>,
): ClaimCase {
  const payers = payersOf(accident, held.limits);
  const claimants = claimantsOf(accident, figures, held.day);
  return {
    ...held,
    accident,
    figures,
    commercial: accident.insured.commercial,
    victims: [...accident.victims].sort(byKey),
    payers,
    claimants,
    table: compulsoryTable(payers, claimants),
    sheet: new SheetDraft(),
  };
}

/** The insured vehicle and what is one with it: nobody aboard either is its third party (MC14 29). */
export function trainOf({ insured }: Accident): string[] {
  return insured.connected ? [insured.key, insured.connected.key] : [insured.key];
}

export const isTrailer = ({ insured }: Accident): boolean => insured.connected?.is === 'TRACTOR';

export function limitsOf(limits: LiabilityLimits, degree: SettledDegree): Record<LimitKind, Money> {
  const { deathDisability, medical, property } = degree === 'NONE' ? limits.noFault : limits.atFault;
  return { deathDisability: yuan(deathDisability), medical: yuan(medical), property: yuan(property) };
}

/** Every motor vehicle stands for its limits, whether it is insured or not; a trailer has none. */
function payersOf(accident: Accident, limits: LiabilityLimits): Payer[] {
  const { insured, others } = accident;
  const own = isTrailer(accident) ? [] : [{ key: insured.key, degree: insured.liability.degree }];
  return [...own, ...others].map(({ key, degree }) => ({ key, limits: limitsOf(limits, degree) })).sort(byKey);
}

function claimantsOf(accident: Accident, figures: CalculationFigures, day: LocalDate): Claimant[] {
  const train = trainOf(accident);
  const innocent = [accident.insured, ...accident.others.map(({ key, degree }) => ({ key, liability: { degree } }))]
    .filter(({ liability }) => liability.degree === 'NONE')
    .map(({ key }) => key);
  const from = figures.noFaultPayEachOtherNothingFrom;
  const spared = from !== null && from <= day;
  const barredTo = (vehicle: string | null): string[] => {
    if (vehicle === null) return [];
    const own = train.includes(vehicle) ? train : [vehicle];
    return spared && innocent.includes(vehicle) ? [...new Set([...own, ...innocent])] : own;
  };
  const victims = accident.victims
    .filter(({ key }) => !excluded(accident, 'COMPULSORY', 'COMPULSORY_LIABILITY', key, false))
    .map((victim) => ({
      key: victim.key,
      barred: barredTo(victim.vehicle),
      losses: underLimits(victim.losses, figures),
    }));
  const own = ownProperty(accident);
  return [
    ...victims,
    ...(own.fen > 0n
      ? [
          {
            key: INSURED,
            barred: barredTo(accident.insured.key),
            losses: { deathDisability: NOTHING, medical: NOTHING, property: own },
          },
        ]
      : []),
  ].sort(byKey);
}

/** What the insured may ask of the others' property limits: the vehicle, its rescue, equipment and cargo. */
export function ownProperty({ ownDamage, separate }: Accident): Money {
  const parts = separate.filter(({ part }) => part === 'EQUIPMENT' || part === 'CARGO').map(({ loss }) => loss);
  return sum([...(ownDamage ? [ownDamage.loss, ownDamage.rescue?.cost ?? NOTHING] : []), ...parts]);
}

export const lossOf = (losses: Losses, kind: LossKind): Money => losses[kind] ?? NOTHING;

export function underLimits(losses: Losses, figures: CalculationFigures): Record<LimitKind, Money> {
  return {
    deathDisability: add(lossOf(losses, 'deathDisability'), lossOf(losses, 'mentalDamage')),
    medical: figures.outsideListInCompulsory
      ? add(lossOf(losses, 'medical'), lossOf(losses, 'medicalOutsideList'))
      : lossOf(losses, 'medical'),
    property: lossOf(losses, 'property'),
  };
}

/** What compulsory cover of all vehicles pays, or would pay were they insured, towards a victim. */
export function compulsoryFor(given: ClaimCase, victim: Victim): Record<LimitKind, Money> {
  const asClaimant = given.claimants.some(({ key }) => key === victim.key);
  const losses = underLimits(victim.losses, given.figures);
  const own = limitsOf(given.limits, given.accident.insured.liability.degree);
  const of = (kind: LimitKind): Money =>
    asClaimant
      ? sum(
          given.table
            .filter((share) => share.claimant === victim.key && share.kind === kind)
            .map(({ amount }) => amount),
        )
      : least(losses[kind], own[kind]); // excluded there by decision: commercial cover does not step in for it
  return { deathDisability: of('deathDisability'), medical: of('medical'), property: of('property') };
}

/** What is left of each loss after compulsory cover. */
export function beyondCompulsory(given: ClaimCase, victim: Victim): Record<LossKind, Money> {
  const { losses, mentalDamageFirst } = victim;
  const paid = compulsoryFor(given, victim);
  const mental = lossOf(losses, 'mentalDamage');
  const material = lossOf(losses, 'deathDisability');
  const toMental = mentalDamageFirst
    ? least(mental, paid.deathDisability)
    : subtract(paid.deathDisability, least(material, paid.deathDisability));
  const toListed = least(lossOf(losses, 'medical'), paid.medical);
  return {
    deathDisability: subtract(material, subtract(paid.deathDisability, toMental)),
    mentalDamage: subtract(mental, toMental),
    medical: subtract(lossOf(losses, 'medical'), toListed),
    medicalOutsideList: subtract(lossOf(losses, 'medicalOutsideList'), subtract(paid.medical, toListed)),
    property: subtract(lossOf(losses, 'property'), paid.property),
  };
}

/** Share of a victim's loss that the insured side bears. */
export function shareTowards({ accident, shares }: ClaimCase, victim: Pick<Victim, 'share'>): Decimal {
  const { degree, share } = accident.insured.liability;
  return decimal(victim.share ?? share ?? shares.shares[degree]);
}

/** The handler's exclusion that takes all of a coverage or a victim out; null when there is none. */
export function exclusionOf(
  { exclusions }: Pick<Accident, 'exclusions'>,
  policyKind: PolicyKind,
  coverage: CoverageCode,
  victim: string,
  ofAll = true,
): Exclusion | null {
  return (
    exclusions.find(
      (each) =>
        each.policyKind === policyKind &&
        each.amount === null &&
        (each.coverage === null || each.coverage === coverage) &&
        (each.victim === victim || (ofAll && each.victim === null)),
    ) ?? null
  );
}

export function excluded(...args: Parameters<typeof exclusionOf>): boolean {
  return exclusionOf(...args) !== null;
}

/** Clauses of the commercial policy. */
export function clausesOf({ figures }: ClaimCase, { edition }: CommercialCover): ClauseFigures {
  return figures.clauses[edition];
}

/** Whether another claim has brought the coverage to its end for this loss; `whole`: this one would end it too. */
export function hasEnded({ endedBefore }: CommercialCover, code: CoverageCode, whole: boolean): boolean {
  return endedBefore?.some(({ coverage, earlier }) => coverage === code && (earlier || whole)) ?? false;
}

export const MAINS: readonly string[] = [
  'VEHICLE_DAMAGE',
  'THIRD_PARTY_LIABILITY',
  'DRIVER_LIABILITY',
  'PASSENGER_LIABILITY',
  'WHOLE_VEHICLE_THEFT',
];

/** A chosen coverage; `appliesTo` for those that are taken for one main coverage (null there: for the only one). */
export function chosen(cover: CommercialCover, code: CoverageCode, appliesTo?: CoverageCode): SelectedCoverage | null {
  const mains = cover.coverages.filter((each) => MAINS.includes(each.code));
  return (
    cover.coverages.find(
      (each) =>
        each.code === code &&
        (appliesTo === undefined ||
          each.appliesTo === appliesTo ||
          (each.appliesTo === null && mains.length === 1 && mains[0]?.code === appliesTo)),
    ) ?? null
  );
}
