/** The insurer's own end of a claim that should not be (注销): opened by mistake, no loss, a duplicate. Two people. */
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { newId } from '../../../kernel/ids.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import type { Outcome } from '../../platform/index.js';
import { ProductRefusals } from '../../products/index.js';
import { cancellationsByClaim, decideCancellation, insertCancellation } from '../cancellations.store.js';
import type { Claim } from '../claim.js';
import type { CancellationGround } from '../claim-handling.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { ClaimHandlingRefusals } from '../claim-handling.refusals.js';
import { claimLife } from '../claim.life.js';
import { ClaimEvents } from '../claims.events.js';
import { paymentsByClaim } from '../claims-money.store.js';
import { moveClaim } from '../claims.store.js';
import { checkedNote, checkedText, handleClaim, type HandlingStep, tell } from './handle-claim.js';
import { refuseWhileInquired } from './inquire.js';

export interface CancelClaim extends HandlingStep {
  readonly ground: CancellationGround;
  readonly reason: string;
}

/**
 * Asks to cancel a claim. Nothing ends before a second person has confirmed it. Refuses: NOT_FOUND, STALE_VERSION, CONFLICT,
 * CLAIM_STATE, CLAIM_CANCELLATION_OPEN, CLAIM_MONEY_OUT, CLAIM_INVESTIGATION_OPEN, CONFLICT_OF_INTEREST, INVALID_INPUT.
 */
export function cancelClaim(ctx: Ctx, input: CancelClaim): Promise<Outcome> {
  return handleClaim(ctx, 'claimCancel', input, async (tx, claim) => {
    await refuseUnlessCancellable(tx, claim);
    const problems = new Problems();
    const reason = checkedText(input.reason, 'reason', problems);
    problems.refuseIfAny();
    const [last] = await tx.loader(cancellationsByClaim).load(claim.id);
    if (last?.decidedAt === null) throw new Refusal({ code: ClaimHandlingRefusals.CLAIM_CANCELLATION_OPEN });
    await insertCancellation(tx, {
      id: newId('ClaimCancellation'),
      partnerId: claim.partnerId,
      claimId: claim.id,
      ground: input.ground,
      reason,
      proposedById: tx.actor.id ?? '',
      proposedByLabel: tx.actor.label,
      proposedAt: tx.now,
      confirmed: null,
      deciderId: null,
      deciderLabel: null,
      note: null,
      decidedAt: null,
    });
    await moveClaim(tx, claim, claim.state);
    await tell(tx, claim, ClaimHandlingEvents['claim.cancellation_proposed'], reason);
  });
}

export interface DecideCancellation extends HandlingStep {
  readonly confirmed: boolean;
  readonly note: string | null;
}

/**
 * Confirms or declines what somebody else asked. Refuses: NOT_FOUND, STALE_VERSION, CONFLICT, CLAIM_STATE, SAME_PERSON,
 * CLAIM_CANCELLATION_MISSING, CLAIM_MONEY_OUT, CLAIM_INVESTIGATION_OPEN, CONFLICT_OF_INTEREST, INVALID_INPUT.
 */
export function decideClaimCancellation(ctx: Ctx, input: DecideCancellation): Promise<Outcome> {
  return handleClaim(ctx, 'claimCancelDecide', input, async (tx, claim) => {
    const [last] = await tx.loader(cancellationsByClaim).load(claim.id);
    if (last?.decidedAt !== null) throw new Refusal({ code: ClaimHandlingRefusals.CLAIM_CANCELLATION_MISSING });
    if (last.proposedById === tx.actor.id) throw new Refusal({ code: ProductRefusals.SAME_PERSON });
    const note = checkedNote(input.note);
    if (input.confirmed) await refuseUnlessCancellable(tx, claim);
    await decideCancellation(tx, last, {
      confirmed: input.confirmed,
      deciderId: tx.actor.id,
      deciderLabel: tx.actor.label,
      note,
      decidedAt: tx.now,
    });
    if (!input.confirmed) {
      await moveClaim(tx, claim, claim.state);
      await tell(tx, claim, ClaimHandlingEvents['claim.cancellation_declined'], note ?? undefined);
      return;
    }
    await moveClaim(tx, claim, claimLife.step(claim.state, 'cancel'), { closingReason: last.reason });
    await tell(tx, claim, ClaimEvents['claim.cancelled'], last.reason);
  });
}

/** Nothing was decided or paid, and nobody is looking into it. */
async function refuseUnlessCancellable(tx: TxCtx, claim: Claim): Promise<void> {
  claimLife.step(claim.state, 'cancel');
  if ((await tx.loader(paymentsByClaim).load(claim.id)).length > 0)
    throw new Refusal({ code: ClaimHandlingRefusals.CLAIM_MONEY_OUT });
  await refuseWhileInquired(tx, claim);
}
