/**
 * A car whose two covers two partners placed: the owner of the cover that nobody reported gets a claim of its own, of the
 * same accident. A job opens it, by the gateway's hand, so that neither partner hears of the other.
 */
import { z } from 'zod';
import type { TxCtx } from '../../../kernel/ctx.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { emit } from '../../platform/index.js';
import { defineJob, enqueue } from '../../platform/jobs/index.js';
import { lockSameAccident, policiesAtLoss, type PolicyAtLoss, vehicleMeant } from '../accidents.store.js';
import type { Claim, ClaimPolicy, ClaimReport, OtherParty, ReporterRelation } from '../claim.js';
import { ClaimEvents } from '../claims.events.js';
import { claimById, otherPartiesByClaim, reportsByClaim } from '../claims.store.js';
import { needsOf } from '../published/materials.js';
import { insertWholeClaim } from '../whole-claim.store.js';
import { coveredOf, seenOf } from './find-policies.js';
import { clocksAtReport } from './run-clocks.js';
import { materialOf } from './take-evidence.js';

/** What one partner's claim tells of the accident: nothing of the partner. */
interface Told {
  readonly claim: Claim;
  readonly report: ClaimReport | null;
  readonly others: readonly OtherParty[];
  readonly owners: readonly Id<'Partner'>[];
}

export const openOtherCoverJob = defineJob({
  name: 'claims.open_other_cover',
  title: { zh: '为另一保单的渠道开立同一事故的赔案', en: 'Opens the claim of the partner that placed the other cover' },
  payload: z.object({ claimId: z.uuid(), partnerId: z.uuid() }),
  async run(job, payload) {
    const { claimId, partnerId } = payload as unknown as { claimId: Id<'Claim'>; partnerId: Id<'Partner'> };
    const told = await job.asPartner(partnerId, 'claims.open_other_cover', (tx) => toldBy(tx, claimId));
    // One owner at a time; run again, it finds the claim that it made.
    for (const owner of told?.owners ?? [])
      if (told) await job.asPartner(owner, 'claims.open_other_cover', (tx) => openFor(tx, owner, told));
  },
});

/** Asks for it where somebody else's cover of the vehicle held at the loss too. */
export async function askForOtherCover(tx: TxCtx, claim: Claim, atLoss: readonly PolicyAtLoss[]): Promise<void> {
  if (ownersBeside(claim, atLoss).length > 0)
    await enqueue(tx, openOtherCoverJob, { claimId: claim.id, partnerId: claim.partnerId });
}

function ownersBeside({ partnerId }: Claim, atLoss: readonly PolicyAtLoss[]): Id<'Partner'>[] {
  return [...new Set(atLoss.map(({ partnerId: owner }) => owner))].filter((owner) => owner !== partnerId);
}

async function toldBy(tx: TxCtx, claimId: Id<'Claim'>): Promise<Told | null> {
  const claim = await tx.loader(claimById).load(claimId);
  if (!claim || claim.state === 'CANCELLED') return null;
  return {
    claim,
    report: (await tx.loader(reportsByClaim).load(claimId))[0] ?? null,
    others: await tx.loader(otherPartiesByClaim).load(claimId),
    owners: ownersBeside(claim, await policiesOf(tx, claim)),
  };
}

async function policiesOf(tx: TxCtx, { vin, subjectId, occurredAt }: Claim): Promise<readonly PolicyAtLoss[]> {
  if (vin === null || subjectId === null) return [];
  return vehicleMeant(await policiesAtLoss(tx, { policyNumber: null, plate: null, vin }, occurredAt));
}

async function openFor(tx: TxCtx, partnerId: Id<'Partner'>, { claim, report, others }: Told): Promise<void> {
  const { subjectId, plate, occurredAt } = claim;
  if (subjectId === null) return;
  const found = await policiesOf(tx, claim);
  const vehicle = { subjectId, plate, policies: found, otherPlates: [], otherwise: '' };
  const known = await lockSameAccident(tx, vehicle, occurredAt);
  if (known.some((each) => each.sameVehicle && each.partnerId === partnerId)) return; // it was reported there too
  const own = found.filter((each) => each.partnerId === partnerId);
  const covered = coveredOf(tx, seenOf(own), occurredAt);
  const policy = covered[0]?.policy;
  if (!policy) return;
  const other: Omit<Claim, 'number'> = {
    ...claim,
    id: newId('Claim'),
    partnerId,
    registrationNumber: null,
    state: 'REPORTED',
    outletId: policy.outletId,
    vin: policy.vin,
    plate: policy.plate,
    driverId: null, // a record of the other partner's
    reportedById: null,
    agreementVersionId: null,
    claimedAt: null,
    suspendedAt: null,
    entitlementAskedAt: null,
    closingReason: null,
    continuedAsId: null,
    duplicateOfId: null,
    revision: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  };
  const { id: claimId } = other;
  const policies = covered.map(({ policy: { id, kind }, version }): ClaimPolicy => ({
    partnerId,
    claimId,
    policyId: id,
    versionId: version.id,
    kind,
  }));
  await insertWholeClaim(tx, {
    claim: other,
    policies,
    others: others.map((each) => ({ ...each, partnerId, claimId, partyId: null })),
    materials: needsOf(claim.cause, claim.injuredCount).map((need, index) => materialOf(tx, other, index + 1, need)),
    reports: [
      {
        id: newId('LossReport'),
        partnerId,
        claimId,
        filedById: null,
        filedByLabel: tx.actor.label,
        ...reporterOf(report),
        insuredConsentAt: null,
        receivedAt: claim.reportedAt,
        capturedAt: claim.capturedAt,
      },
    ],
    notice: null,
    ...(await clocksAtReport(tx, other, policies)),
  });
  await emit(tx, { event: ClaimEvents['claim.reported'], subject: { kind: 'Claim', id: claimId }, partnerId });
}

const OF_THE_CAR: readonly ReporterRelation[] = ['INSURED', 'DRIVER', 'THIRD_PARTY'];

/** People of the car are the same for both partners; a channel that spoke for them is the other partner's alone. */
function reporterOf(report: ClaimReport | null): Pick<ClaimReport, 'relation' | 'reporterName' | 'reporterPhone'> {
  if (report && OF_THE_CAR.includes(report.relation)) {
    const { relation, reporterName, reporterPhone } = report;
    return { relation, reporterName, reporterPhone };
  }
  return { relation: 'THIRD_PARTY', reporterName: '保险人', reporterPhone: '-' };
}
