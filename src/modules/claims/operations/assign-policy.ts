/**
 * The insurer's people have found the policy of a claim that somebody reported without one. What was reported goes on as a
 * claim of the partner that placed the policy; the reporter reads it under a grant, and its own claim leads there.
 */
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { partyById, type PartyRecord, rememberParty } from '../../registry/index.js';
import { type KnownClaim, lockSameAccident, policiesAtLoss, type PolicyAtLoss } from '../accidents.store.js';
import type { Claim } from '../claim.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { ClaimHandlingRefusals } from '../claim-handling.refusals.js';
import { claimLife } from '../claim.life.js';
import { grantAsReported } from '../claim-grants.store.js';
import { ClaimEvents } from '../claims.events.js';
import {
  estimatesByClaim,
  filesByClaimMaterial,
  injuriesByClaim,
  insertEstimate,
  insertNotice,
  insertPayee,
  insertReport,
  linesByEstimate,
  lockClaim,
  lockUnmoved,
  materialsByClaim,
  moveClaim,
  noticesByClaim,
  otherPartiesByClaim,
  payeesByClaim,
  policiesByClaim,
  reportsByClaim,
} from '../claims.store.js';
import { stepsByClaim } from '../deadlines.store.js';
import { insertInjury } from '../injuries.store.js';
import { insertParticipant, participantsByClaim } from '../participants.store.js';
import { checkPolicyNamed } from '../report.rules.js';
import { insertWholeClaim } from '../whole-claim.store.js';
import { coveredOf, type CoveredPolicy, outsidePeriod, ownNamed, seenOf } from './find-policies.js';
import { type HandlingStep, refuseConflict } from './handle-claim.js';
import { askForOtherCover } from './open-other-cover.js';
import { runClocks } from './run-clocks.js';
import { accountHere, papersHere } from './papers-here.js';
import { keepEvidence } from './take-evidence.js';

export interface AssignPolicy extends HandlingStep {
  readonly policyNumber: string;
}

const FIELD = ['input', 'policyNumber'];

/**
 * Refuses: NOT_FOUND, STALE_VERSION, CONFLICT, CLAIM_STATE, CLAIM_POLICY_KNOWN, LOSS_OUTSIDE_PERIOD, CONFLICT_OF_INTEREST,
 * INVALID_INPUT.
 */
export function assignPolicy(ctx: Ctx, input: AssignPolicy): Promise<Outcome> {
  return inTransaction(ctx, 'claimPolicyAssign', (tx) =>
    once(tx, { operation: 'claimPolicyAssign', key: input.idempotencyKey, input: input.sent }, async () => {
      const claim = await lockUnmoved(tx, input.claimId, input.expectedVersion);
      await refuseConflict(tx, claim, tx.actor.id);
      const over = claimLife.step(claim.state, 'assignPolicy');
      if ((await tx.loader(policiesByClaim).load(claim.id)).length > 0)
        throw new Refusal({ code: ClaimHandlingRefusals.CLAIM_POLICY_KNOWN });
      const { covered, subjectId, atLoss } = await coverOf(tx, input.policyNumber, claim);
      const owner = covered[0].policy;
      const vehicle = { subjectId, plate: owner.plate, policies: atLoss, otherPlates: [], otherwise: '' };
      const known = (await lockSameAccident(tx, vehicle, claim.occurredAt)).filter((each) => each.claimId !== claim.id);
      const here = known.find(({ partnerId, sameVehicle }) => sameVehicle && partnerId === owner.partnerId);
      const next = here ? await joined(tx, here, claim) : await opened(tx, claim, covered, subjectId, known);
      await carryOver(tx, claim, next, here === undefined);
      const reason = `${claim.number} → ${next.number}`;
      await moveClaim(tx, claim, over, { closingReason: reason, continuedAsId: next.id });
      const tell = (event: (typeof ClaimEvents)['claim.reported'], of: Claim): Promise<void> =>
        emit(tx, { event, subject: { kind: 'Claim', id: of.id }, partnerId: of.partnerId, reason });
      await tell(ClaimEvents['claim.cancelled'], claim);
      await tell(ClaimEvents[here ? 'claim.report_joined' : 'claim.reported'], next);
      await papersHere(tx, (await lockClaim(tx, next.id)) ?? next);
      await askForOtherCover(tx, next, atLoss);
      await tell(ClaimHandlingEvents['claim.policy_assigned'], next);
      return { kind: 'Claim', id: next.id };
    }),
  );
}

type Covers = readonly [CoveredPolicy, ...CoveredPolicy[]];

interface Found {
  readonly covered: Covers;
  readonly subjectId: string;
  /** All of the vehicle that held at the loss, whoever placed them. */
  readonly atLoss: readonly PolicyAtLoss[];
}

/** The policy by its number, and whatever else its owner placed of the vehicle, as it stood at the loss. */
async function coverOf(tx: TxCtx, typed: string, { occurredAt }: Claim): Promise<Found> {
  const problems = new Problems();
  const named = checkPolicyNamed({ policyNumber: typed }, ['input'], problems);
  problems.refuseIfAny();
  const policy = named && (await ownNamed(tx, named));
  if (!named || !policy) throw new Refusal(NOT_FOUND(FIELD));
  const atLoss = await policiesAtLoss(tx, named, occurredAt);
  const placed = atLoss.filter(({ partnerId }) => partnerId === policy.partnerId);
  const [first, ...rest] = coveredOf(tx, seenOf(placed), occurredAt);
  if (!first) throw outsidePeriod(tx, policy, occurredAt, FIELD);
  return { covered: [first, ...rest], subjectId: policy.subjectId, atLoss };
}

/** As it was told, when it was told: nothing of the notice moves but its owner. */
async function opened(
  tx: TxCtx,
  claim: Claim,
  covered: Covers,
  subjectId: string,
  known: readonly KnownClaim[],
): Promise<Claim> {
  const { policy } = covered[0];
  const { partnerId } = policy;
  const next: Omit<Claim, 'number'> = {
    ...claim,
    id: newId('Claim'),
    partnerId,
    registrationNumber: null,
    state: 'REPORTED',
    accidentId: known.find(({ sameVehicle }) => sameVehicle)?.accidentId ?? claim.accidentId,
    subjectId,
    outletId: policy.outletId,
    vin: policy.vin,
    plate: policy.plate,
    driverId: await copyParty(tx, partnerId, claim.driverId),
    claimedAt: null,
    suspendedAt: null,
    entitlementAskedAt: null,
    revision: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  };
  const of = { partnerId, claimId: next.id };
  const others = await tx.loader(otherPartiesByClaim).load(claim.id);
  const asked = await tx.loader(materialsByClaim).load(claim.id);
  const steps = await tx.loader(stepsByClaim).load(claim.id);
  const made = await insertWholeClaim(tx, {
    claim: next,
    policies: covered.map(({ policy: { id: policyId, kind }, version }) => ({
      ...of,
      policyId,
      versionId: version.id,
      kind,
    })),
    others: await Promise.all(
      others.map(async (other) => ({ ...other, ...of, partyId: await copyParty(tx, partnerId, other.partyId) })),
    ),
    materials: asked.map((material) => ({ ...material, ...of, id: newId('Material') })),
    reports: [], // carried over with what came with them
    notice: null,
    // The clocks of the notice go on from when it came.
    steps: steps.filter(({ step }) => step !== 'OVER').map((step) => ({ ...step, ...of })),
    deadlines: [],
  });
  await runClocks(tx, made.claim);
  return made.claim;
}

/** The owner's claim of the same accident, with what this report adds. */
async function joined(tx: TxCtx, { claimId }: KnownClaim, { injuredCount, policeReported }: Claim): Promise<Claim> {
  const there = await lockClaim(tx, claimId);
  if (!there) throw new Refusal(NOT_FOUND(FIELD));
  return moveClaim(tx, there, claimLife.step(there.state, 'report'), {
    injuredCount: Math.max(there.injuredCount, injuredCount),
    policeReported: there.policeReported || policeReported,
  });
}

/** Reports, papers, estimates, accounts, who was hurt and who speaks for whom: copies under the new owner, each still its sender's. */
async function carryOver(tx: TxCtx, claim: Claim, next: Claim, isNew: boolean): Promise<void> {
  const { id: claimId, partnerId } = next;
  const reports = await tx.loader(reportsByClaim).load(claim.id);
  for (const report of reports) await insertReport(tx, { ...report, id: newId('LossReport'), partnerId, claimId });
  for (const notice of await tx.loader(noticesByClaim).load(claim.id))
    await insertNotice(tx, { ...notice, id: newId('LossReport'), claimId, externalRef: null });
  await carryFiles(tx, claim, next);
  for (const estimate of await tx.loader(estimatesByClaim).load(claim.id)) {
    const lines = await tx.loader(linesByEstimate).load(estimate.id);
    const id = newId('RepairEstimate');
    await insertEstimate(
      tx,
      { ...estimate, id, partnerId, claimId },
      lines.map((line) => ({ ...line, partnerId, estimateId: id })),
    );
  }
  for (const payee of [...(await tx.loader(payeesByClaim).load(claim.id))].reverse()) {
    const partyId = await copyParty(tx, partnerId, payee.partyId);
    if (partyId === null) continue;
    const carried = { ...payee, id: newId('Payee'), partnerId, claimId, partyId };
    await insertPayee(tx, carried);
    await accountHere(tx, carried);
  }
  for (const injury of await tx.loader(injuriesByClaim).load(claim.id)) {
    const personId = await copyParty(tx, partnerId, injury.personId);
    await insertInjury(tx, { ...injury, id: newId('Injury'), partnerId, claimId, personId });
  }
  for (const participant of await tx.loader(participantsByClaim).load(claim.id)) {
    // A claim that was there already has other parties of its own, by positions of its own.
    if (participant.otherParty !== null && !isNew) continue;
    const partyId = await copyParty(tx, partnerId, participant.partyId);
    if (partyId !== null)
      await insertParticipant(tx, { ...participant, id: newId('ClaimParticipant'), partnerId, claimId, partyId });
  }
  await grantAsReported(tx, next, reports);
}

async function carryFiles(tx: TxCtx, claim: Claim, next: Claim): Promise<void> {
  for (const material of await tx.loader(materialsByClaim).load(claim.id))
    for (const { sentById, fileId, place, note, rejectedAt } of await tx
      .loader(filesByClaimMaterial)
      .load(material.id)) {
      const asked = await tx.loader(materialsByClaim).clear(next.id).load(next.id);
      await keepEvidence(tx, next, asked, sentById, [{ kind: material.kind, fileId, place, note, rejectedAt }]);
    }
  tx.loader(materialsByClaim).clear(next.id);
}

/** The same person as a record of the new owner's: records of people never leave their partner. */
async function copyParty(tx: TxCtx, partnerId: Id<'Partner'>, partyId: string | null): Promise<string | null> {
  const party = partyId === null ? null : await tx.loader(partyById).load(partyId);
  if (!party) return null;
  const said = ({ name, identity, phone, address }: PartyRecord) => ({ name, identity, phone, address });
  if (party.kind === 'PERSON') return (await rememberParty(tx, partnerId, { ...said(party), kind: 'PERSON' })).id;
  const contact = party.contactId === null ? null : await tx.loader(partyById).load(party.contactId);
  return (
    await rememberParty(tx, partnerId, {
      ...said(party),
      kind: 'ORGANISATION',
      contact: contact?.kind === 'PERSON' ? { ...said(contact), kind: 'PERSON' } : null,
    })
  ).id;
}
