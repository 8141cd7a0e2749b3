/** Everything a calculation rests on, read from the claim, its assessment and the policies as they stood at the accident. */
import type { TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { add, type Money, money, NOTHING } from '../../../kernel/money.js';
import { versionsByPolicy } from '../../policies/index.js';
import { productVersionById } from '../../products/index.js';
import {
  type Accident,
  clauseEditionOf,
  type CommercialCover,
  type Losses,
  type OtherVehicle,
  type SettledDegree,
  type Victim,
} from '../calculation/index.js';
import type { Claim, ClaimPolicy, OtherParty } from '../claim.js';
import type { AssessedVictim, Assessment } from '../claim-handling.js';
import { otherPartiesByClaim, policiesByClaim } from '../claims.store.js';
import { paidBefore } from './paid-before.js';

/** Name of the insured vehicle within the record. */
const OURS = 'insured-vehicle';

export async function assembleAccident(
  tx: TxCtx,
  claim: Claim,
  assessment: Assessment,
  settled: { readonly degree: SettledDegree; readonly received: Money },
): Promise<Accident> {
  const policies = await tx.loader(policiesByClaim).load(claim.id);
  const parties = await tx.loader(otherPartiesByClaim).load(claim.id);
  const { losses } = assessment;
  return {
    occurredAt: claim.occurredAt,
    calculatedOn: dayOf(tx.now),
    insured: {
      key: OURS,
      liability: { degree: settled.degree, share: null },
      // What is not with us is with somebody: commercial cover deducts it all the same (MC14 26).
      compulsory: policies.some(({ kind }) => kind === 'COMPULSORY') ? 'OURS' : 'ELSEWHERE',
      compulsoryRecourse: null,
      commercial: await commercialOf(tx, policies),
      connected: null,
      unsafeLoading: false,
    },
    others: parties.filter(({ plate }) => plate !== null).map((party) => otherVehicle(party, settled.degree)),
    victims: losses.victims.map((victim) => victimOf(victim, parties)),
    ownDamage: ownDamageOf(assessment, settled.received),
    separate: losses.separate.map(({ part, lossFen }) => ({ part, loss: money(BigInt(lossFen)), received: NOTHING })),
    theft:
      losses.theft === null
        ? null
        : {
            ...losses.theft,
            received: settled.received,
            foundDamage: assessment.repair.fen === 0n ? null : assessment.repair,
          },
    mutualSettlementAsked: false,
    exclusions: [],
    alreadyPaid: await paidBefore(tx, claim),
  };
}

async function commercialOf(tx: TxCtx, policies: readonly ClaimPolicy[]): Promise<CommercialCover | null> {
  const policy = policies.find(({ kind }) => kind === 'COMMERCIAL');
  if (!policy) return null;
  const versions = await tx.loader(versionsByPolicy).load(policy.policyId);
  const version = versions.find(({ id }) => id === policy.versionId);
  const product = version && (await tx.loader(productVersionById).load(version.productVersionId));
  if (!version || !product) throw new Defect('a claim rests on a version of a policy that is not there');
  const { productCode, coverages } = version.content.policy;
  const damage = coverages.find(({ code }) => code === 'VEHICLE_DAMAGE');
  return {
    edition: clauseEditionOf(productCode, product.edition),
    coverages,
    actualValue: damage?.sumInsuredFen == null ? null : money(BigInt(damage.sumInsuredFen)),
    usedBefore: [],
    coexisting: [],
  };
}

/** Who is at fault where one is not: without more, degrees stand against each other. */
const AGAINST: Readonly<Record<SettledDegree, SettledDegree>> = {
  FULL: 'NONE',
  MAJOR: 'MINOR',
  EQUAL: 'EQUAL',
  MINOR: 'MAJOR',
  NONE: 'FULL',
};

function keyOf({ position }: Pick<OtherParty, 'position'>): string {
  return `other-${String(position)}`;
}

function otherVehicle(party: OtherParty, ours: SettledDegree): OtherVehicle {
  return { key: keyOf(party), degree: AGAINST[ours], compulsoryInsured: true };
}

function victimOf(victim: AssessedVictim, parties: readonly OtherParty[]): Victim {
  const party = parties.find(({ position, plate }) => position === victim.otherParty && plate !== null);
  const losses = Object.fromEntries(
    Object.entries(victim.lossesFen).map(([kind, fen]) => [kind, money(BigInt(fen))]),
  ) as Losses;
  return {
    key: victim.key,
    vehicle: victim.aboardInsured ? OURS : party ? keyOf(party) : null,
    is: victim.is,
    share: null,
    mentalDamageFirst: false,
    losses,
  };
}

function ownDamageOf(assessment: Assessment, received: Money): Accident['ownDamage'] {
  const { totalLoss, repair, rescue, salvage, losses } = assessment;
  if (losses.theft !== null) return null; // what happened to it while it was gone is part of the theft
  const value = losses.vehicleValueFen === null ? NOTHING : money(BigInt(losses.vehicleValueFen));
  const loss = totalLoss ? value : repair;
  if (add(loss, rescue).fen === 0n) return null;
  return {
    extent: totalLoss ? 'TOTAL' : 'PARTIAL',
    loss,
    received,
    salvage,
    thirdPartyNotFound: losses.thirdPartyNotFound,
    rescue: rescue.fen === 0n ? null : { cost: rescue, values: null },
    repairDays: losses.repairDays,
  };
}
