/** Who speaks for whom on a claim (S-233): named by whoever sends its papers, and ended; never changed. */
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { dayOf, type LocalDate } from '../../../kernel/dates.js';
import type { EventDef } from '../../../kernel/events.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { inTransaction, underScopeOf } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { acceptFile, emit, type FileGiven, once, type Outcome } from '../../platform/index.js';
import { enqueue } from '../../platform/jobs/index.js';
import { checkOneParty, type PartyClaim, rememberParty } from '../../registry/index.js';
import type { Claim } from '../claim.js';
import { claimLife } from '../claim.life.js';
import { ClaimEvents } from '../claims.events.js';
import { ClaimRefusals } from '../claims.refusals.js';
import {
  claimById,
  grantClaim,
  lockUnmoved,
  materialsByClaim,
  moveClaim,
  otherPartiesByClaim,
} from '../claims.store.js';
import type { ClaimParticipant } from '../participants.js';
import { checkParticipant } from '../participants.rules.js';
import { insertParticipant, markEnded, participantsByClaim } from '../participants.store.js';
import { placedOf } from '../view.js';
import { requireClaimAct } from './claim-terms.js';
import { checkedText, type HandlingStep } from './handle-claim.js';
import { keepEvidence } from './take-evidence.js';
import { tellReporterJob } from './tell-reporters.js';

export interface AddParticipant
  extends
    HandlingStep,
    Pick<ClaimParticipant, 'kind' | 'licenceNumber' | 'actsFor' | 'otherParty' | 'powers' | 'untilDay'> {
  readonly party: PartyClaim;
  readonly powerOfAttorney: FileGiven | null;
  /** Null: from today. */
  readonly fromDay: LocalDate | null;
}

const FIELD = ['input', 'claimId'];
const PARTY = ['input', 'party'];
const ATTORNEY = 'POWER_OF_ATTORNEY';

/**
 * Names a lawyer, notary, authorised representative or appraiser, with the power of attorney of those who act in somebody's
 * place: a paper of the claim like any other, its sender's own. Whoever reported the loss may, as its agreement opens papers
 * to it. Refuses: NOT_FOUND, STALE_VERSION, CONFLICT, INVALID_INPUT, IDENTITY_INVALID, FILE_REJECTED, CLAIM_STATE,
 * TERM_BUSINESS_LINES, TERM_CLAIM_SCOPE, and the standing of the partner where no door stays open.
 */
export function addParticipant(ctx: Ctx, input: AddParticipant): Promise<Outcome> {
  return inTransaction(ctx, 'claimParticipantAdd', (tx) =>
    once(tx, { operation: 'claimParticipantAdd', key: input.idempotencyKey, input: input.sent }, async () => {
      const seen = await seenClaim(tx, input.claimId);
      const senderId = tx.actor.partnerId ?? seen.partnerId;
      const problems = new Problems();
      const today = dayOf(tx.now);
      const kept = checkParticipant(
        { ...input, fromDay: input.fromDay ?? today },
        {
          today,
          others: await tx.loader(otherPartiesByClaim).load(seen.id),
          shown: input.powerOfAttorney !== null,
        },
        problems,
      );
      const party = checkOneParty(input.party, PARTY, problems, { today });
      await requireClaimAct(tx, tx.actor.partnerId, 'DOCUMENTS', await placedOf(tx, seen));
      const attorneyFileId =
        input.powerOfAttorney &&
        (await acceptFile(tx, senderId, input.powerOfAttorney, ATTORNEY, ['input', 'powerOfAttorney'], problems));
      problems.refuseIfAny();
      if (!party) throw new Refusal(NOT_FOUND(PARTY));
      const { kind, licenceNumber, actsFor, otherParty, powers, fromDay, untilDay } = kept;
      const { partnerId: addedById, label: addedByLabel } = { ...tx.actor };
      await underScopeOf(tx, seen.partnerId, async (owner) => {
        const claim = await lockUnmoved(owner, seen.id, input.expectedVersion);
        const state = claimLife.step(claim.state, 'nameParticipant');
        if (attorneyFileId !== null) {
          const paper = { kind: ATTORNEY, fileId: attorneyFileId, place: null, note: null } as const;
          await keepEvidence(owner, claim, await owner.loader(materialsByClaim).load(claim.id), senderId, [paper]);
          await grantClaim(owner, claim.id);
        }
        const { id: partyId } = await rememberParty(owner, claim.partnerId, party);
        await insertParticipant(owner, {
          id: newId('ClaimParticipant'),
          partnerId: claim.partnerId,
          claimId: claim.id,
          kind,
          partyId,
          licenceNumber,
          actsFor,
          otherParty,
          powers,
          attorneyFileId,
          fromDay,
          untilDay,
          addedById,
          addedByLabel,
          addedAt: owner.now,
          endedAt: null,
          endedByLabel: null,
          endReason: null,
        });
        await moveClaim(owner, claim, state);
        if (senderId !== claim.partnerId) await tell(owner, claim, claim.partnerId, ADDED);
      });
      return tell(tx, seen, senderId, ADDED);
    }),
  );
}

export interface EndParticipant extends HandlingStep {
  readonly participantId: string;
  readonly reason: string;
}

/**
 * Ends what somebody was named for: at once, with the reason. Whoever reported the loss ends those that it named itself.
 * Refuses: NOT_FOUND, STALE_VERSION, CONFLICT, INVALID_INPUT, CLAIM_STATE, PARTICIPANT_ENDED, TERM_BUSINESS_LINES,
 * TERM_CLAIM_SCOPE, and the standing of the partner where no door stays open.
 */
export function endParticipant(ctx: Ctx, input: EndParticipant): Promise<Outcome> {
  return inTransaction(ctx, 'claimParticipantEnd', (tx) =>
    once(tx, { operation: 'claimParticipantEnd', key: input.idempotencyKey, input: input.sent }, async () => {
      const seen = await seenClaim(tx, input.claimId);
      const field = ['input', 'participantId'];
      const named = await tx.loader(participantsByClaim).load(seen.id);
      const participant = named.find(({ id }) => id === input.participantId);
      if (!participant) throw new Refusal(NOT_FOUND(field));
      const problems = new Problems();
      const endReason = checkedText(input.reason, 'reason', problems);
      await requireClaimAct(tx, tx.actor.partnerId, 'DOCUMENTS', await placedOf(tx, seen));
      problems.refuseIfAny();
      const senderId = tx.actor.partnerId ?? seen.partnerId;
      const endedByLabel = tx.actor.label;
      await underScopeOf(tx, seen.partnerId, async (owner) => {
        const claim = await lockUnmoved(owner, seen.id, input.expectedVersion);
        const state = claimLife.step(claim.state, 'nameParticipant');
        if (participant.endedAt !== null)
          throw new Refusal({
            code: ClaimRefusals.PARTICIPANT_ENDED,
            field,
            facts: [{ name: 'day', value: dayOf(participant.endedAt) }],
          });
        await markEnded(owner, participant, { endedAt: owner.now, endedByLabel, endReason });
        await moveClaim(owner, claim, state);
        if (senderId !== claim.partnerId) await tell(owner, claim, claim.partnerId, ENDED);
        // Who named somebody on another partner's claim hears that it is over; no other reporter does.
        const { addedById } = participant;
        if (addedById !== null && addedById !== claim.partnerId && addedById !== senderId)
          await enqueue(owner, tellReporterJob, {
            claimId: claim.id,
            partnerId: addedById,
            event: ENDED.type,
            at: owner.now,
          });
      });
      return tell(tx, seen, senderId, ENDED);
    }),
  );
}

const ADDED = ClaimEvents['claim.participant_added'];
const ENDED = ClaimEvents['claim.participant_ended'];

async function seenClaim(tx: TxCtx, id: string): Promise<Claim> {
  const seen = await tx.loader(claimById).load(id);
  if (!seen) throw new Refusal(NOT_FOUND(FIELD));
  return seen;
}

async function tell(tx: TxCtx, { id }: Pick<Claim, 'id'>, partnerId: Id<'Partner'>, event: EventDef) {
  const subject = { kind: 'Claim' as const, id };
  await emit(tx, { event, subject, partnerId });
  return subject;
}
