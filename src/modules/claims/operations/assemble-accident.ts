/** Everything a calculation rests on, read from the claim, its assessment and the policies as they stood at the accident. */
import type { TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { add, money, NOTHING } from '../../../kernel/money.js';
import type { RuleRef } from '../../../kernel/refusal.js';
import { versionsByPolicy } from '../../policies/index.js';
import { type CoverageCode, productVersionById } from '../../products/index.js';
import {
  type Accident,
  clauseEditionOf,
  type CommercialCover,
  CONNECTED_TRAILER,
  type Exclusion,
  type Losses,
  type OtherVehicle,
  otherVehicleKey,
  OWN_VEHICLE,
  publishedFigures,
  type SettledDegree,
  type Victim,
  withReasons,
} from '../calculation/index.js';
import type { OnRecord } from '../check-settled.rules.js';
import type { Claim, ClaimPolicy, OtherParty } from '../claim.js';
import type { AssessedVictim, Assessment } from '../claim-handling.js';
import { otherPartiesByClaim, policiesByClaim } from '../claims.store.js';
import { type Decided, decidedOf, standing } from '../exclusions.rules.js';
import { exclusionsByClaim } from '../exclusions.store.js';
import { REJECTION_RULES } from '../published/rejection-rules.js';
import { COMMERCIAL_WITHOUT, RECOURSE_RULES, type Settled } from '../settled.js';
import { paidBefore } from './paid-before.js';
import { usedBefore } from './used-before.js';

/** What the calculation is asked of, before it is put together: to check what is settled against. */
export interface AccidentRecord {
  readonly policies: readonly ClaimPolicy[];
  readonly parties: readonly OtherParty[];
  readonly commercial: CommercialCover | null;
}

export async function accidentRecord(tx: TxCtx, claim: Claim): Promise<AccidentRecord> {
  const policies = await tx.loader(policiesByClaim).load(claim.id);
  const parties = await tx.loader(otherPartiesByClaim).load(claim.id);
  return { policies, parties, commercial: await commercialOf(tx, claim, policies) };
}

export function onRecord({ policies, parties, commercial }: AccidentRecord, { losses, rescue }: Assessment): OnRecord {
  return {
    policyKinds: policies.map(({ kind }) => kind),
    coverages: [...new Set(commercial?.coverages.map(({ code }) => code as CoverageCode) ?? [])],
    parties: parties.map(({ position }) => position),
    victims: losses.victims.map(({ key }) => key),
    parts: losses.separate.map(({ part }) => part),
    hasRescue: rescue.fen > 0n,
  };
}

export async function assembleAccident(
  tx: TxCtx,
  claim: Claim,
  assessment: Assessment,
  { policies, parties, commercial }: AccidentRecord,
  settled: Settled,
): Promise<Accident> {
  const { losses } = assessment;
  const decisions = await tx.loader(exclusionsByClaim).load(claim.id);
  const decided = decidedOf(decisions, editionOf({ commercial }));
  const vehicles = parties.filter(
    ({ plate, position }) =>
      plate !== null ||
      settled.others.some((other) => other.position === position) ||
      settled.connected?.position === position,
  );
  return {
    occurredAt: claim.occurredAt,
    calculatedOn: dayOf(tx.now),
    insured: {
      key: OWN_VEHICLE,
      liability: { degree: settled.degree, share: settled.share },
      compulsory: compulsoryOf(policies, settled),
      compulsoryRecourse: recourseOf(settled, decided),
      commercial: commercial && { ...commercial, coexisting: settled.coexisting },
      connected: settled.connected && {
        key: settled.connected.position === null ? CONNECTED_TRAILER : otherVehicleKey(settled.connected.position),
        is: settled.connected.is,
        thirdPartyLimit: settled.connected.thirdPartyLimit,
      },
      unsafeLoading: settled.unsafeLoading,
    },
    others: vehicles.map((party) => otherVehicle(party, settled)),
    victims: losses.victims.map((victim) => victimOf(victim, vehicles, settled)),
    ownDamage: ownDamageOf(assessment, settled),
    separate: losses.separate.map(({ part, lossFen }) => ({
      part,
      loss: money(BigInt(lossFen)),
      received: settled.receivedForParts.find((each) => each.part === part)?.amount ?? NOTHING,
    })),
    theft:
      losses.theft === null
        ? null
        : {
            ...losses.theft,
            received: settled.received,
            foundDamage: assessment.repair.fen === 0n ? null : assessment.repair,
          },
    mutualSettlementAsked: settled.mutualSettlement,
    exclusions: [...decided.exclusions, ...exclusionsOf(settled, decided, commercial)],
    decisions: standing(decisions).map(({ id }) => id),
    alreadyPaid: await paidBefore(
      tx,
      claim,
      losses.victims.map(({ key }) => key),
    ),
  };
}

/** What is not with us is with somebody, unless nobody has it: commercial cover deducts it all the same (MC14 26). */
function compulsoryOf(policies: readonly ClaimPolicy[], { compulsoryMissing }: Settled) {
  if (policies.some(({ kind }) => kind === 'COMPULSORY')) return 'OURS';
  return compulsoryMissing ? 'NONE' : 'ELSEWHERE';
}

/** The commercial clauses of a claim, as an exclusion cites them; null without a commercial policy. */
export function editionOf({ commercial }: Pick<AccidentRecord, 'commercial'>) {
  return commercial && { code: commercial.edition, document: publishedFigures.clauses[commercial.edition].document };
}

/** Why compulsory cover pays injury alone and recovers it: as decided, with what was found, or as the calculator says. */
function recourseOf({ recourse }: Settled, decided: Decided): RuleRef | null {
  if (decided.recourse === null) return recourse && RECOURSE_RULES[recourse];
  const rule = RECOURSE_RULES[decided.recourse.case];
  return { ...rule, text: withReasons(rule.text, decided.recourse.reasons) };
}

/** The calculator's own, and those that a case of recourse brings with it where nobody has decided on one; clauses are cited as of the policy's edition. */
function exclusionsOf(settled: Settled, decided: Decided, commercial: CommercialCover | null): Exclusion[] {
  const ruleOf = (name: string): RuleRef => {
    const rule = REJECTION_RULES.find((each) => each.rule === name);
    if (!rule) throw new Defect('a rule was checked and is not there');
    return rule.source === 'PRODUCT_CLAUSE' && commercial
      ? { ...rule, document: `${publishedFigures.clauses[commercial.edition].document} summary` }
      : rule;
  };
  const recourse = decided.recourse === null ? settled.recourse : null;
  const without = recourse && commercial ? COMMERCIAL_WITHOUT[recourse] : null;
  return [
    ...settled.exclusions.map(({ rule, ...what }) => ({ ...what, rule: ruleOf(rule) })),
    ...(without?.coverages ?? []).map((coverage): Exclusion => ({
      policyKind: 'COMMERCIAL',
      coverage,
      victim: null,
      amount: null,
      rule: ruleOf(without?.rule ?? ''),
    })),
  ];
}

/** Path in the input of what the calculation found wrong with the record; null when nothing of the input is meant. */
export function fieldOfFault(field: readonly string[], accident: Accident, settled: Settled): string[] | null {
  const [first = '', second = '', third = '', ...rest] = field;
  if (first === 'insured' && second === 'liability') return ['input', 'share'];
  if (first === 'insured' && second === 'connected') return ['input', 'connected', third];
  if (first === 'insured' && second === 'commercial' && third === 'coexisting') return ['input', 'coexisting', ...rest];
  if (first === 'insured' && second === 'compulsory') return ['input', 'connected'];
  if (first === 'others') return ['input', 'otherVehicles'];
  if (first === 'ownDamage' && second === 'rescue') return ['input', 'rescued'];
  if (first !== 'victims' || third !== 'share') return null;
  const index = settled.victims.findIndex(({ key }) => key === accident.victims[Number(second)]?.key);
  return index < 0 ? null : ['input', 'victims', String(index), 'share'];
}

async function commercialOf(
  tx: TxCtx,
  claim: Claim,
  policies: readonly ClaimPolicy[],
): Promise<CommercialCover | null> {
  const policy = policies.find(({ kind }) => kind === 'COMMERCIAL');
  if (!policy) return null;
  const versions = await tx.loader(versionsByPolicy).load(policy.policyId);
  const version = versions.find(({ id }) => id === policy.versionId);
  const product = version && (await tx.loader(productVersionById).load(version.productVersionId));
  if (!version || !product) throw new Defect('a claim rests on a version of a policy that is not there');
  const { productCode, coverages } = version.content.policy;
  const damage = coverages.find(({ code }) => code === 'VEHICLE_DAMAGE');
  const used = await usedBefore(tx, claim, policy.policyId);
  return {
    edition: clauseEditionOf(productCode, product.edition),
    coverages,
    actualValue: damage?.sumInsuredFen == null ? null : money(BigInt(damage.sumInsuredFen)),
    usedBefore: used.usedBefore,
    endedBefore: used.endedBefore,
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

function otherVehicle({ position }: OtherParty, { degree, others }: Settled): OtherVehicle {
  const named = others.find((other) => other.position === position);
  return {
    key: otherVehicleKey(position),
    degree: named?.degree ?? AGAINST[degree],
    compulsoryInsured: named?.compulsoryInsured ?? true,
  };
}

function victimOf(victim: AssessedVictim, vehicles: readonly OtherParty[], { victims }: Settled): Victim {
  const party = vehicles.find(({ position }) => position === victim.otherParty);
  const named = victims.find(({ key }) => key === victim.key);
  const losses = Object.fromEntries(
    Object.entries(victim.lossesFen).map(([kind, fen]) => [kind, money(BigInt(fen))]),
  ) as Losses;
  return {
    key: victim.key,
    vehicle: victim.aboardInsured ? OWN_VEHICLE : party ? otherVehicleKey(party.position) : null,
    is: victim.is,
    share: named?.share ?? null,
    mentalDamageFirst: named?.mentalDamageFirst ?? false,
    losses,
  };
}

function ownDamageOf(assessment: Assessment, { received, rescued }: Settled): Accident['ownDamage'] {
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
    rescue: rescue.fen === 0n ? null : { cost: rescue, values: rescued },
    repairDays: losses.repairDays,
  };
}
