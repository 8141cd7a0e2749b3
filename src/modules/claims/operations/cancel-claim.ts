/** The insurer's own end of a claim that should not be (注销): opened by mistake, no loss, a duplicate. Two people. */
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { KernelRefusals, Problems, Refusal } from '../../../kernel/refusal.js';
import type { Outcome } from '../../platform/index.js';
import { ProductRefusals } from '../../products/index.js';
import {
  cancellationsByClaim,
  claimsOfVehicle,
  decideCancellation,
  insertCancellation,
} from '../cancellations.store.js';
import type { Claim } from '../claim.js';
import type { CancellationGround } from '../claim-handling.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { ClaimHandlingRefusals } from '../claim-handling.refusals.js';
import { claimLife } from '../claim.life.js';
import { mayBeDuplicate } from '../duplicate.rules.js';
import { ClaimEvents } from '../claims.events.js';
import { ClaimRefusals } from '../claims.refusals.js';
import { paymentsByClaim } from '../claims-money.store.js';
import { claimById, moveClaim } from '../claims.store.js';
import { checkedNote, checkedText, handleClaim, type HandlingStep, tell } from './handle-claim.js';
import { refuseWhileInquired } from './inquire.js';

export interface CancelClaim extends HandlingStep {
  readonly ground: CancellationGround;
  readonly reason: string;
  /** Report number of the claim that has the loss already: with DUPLICATE, and only then. */
  readonly duplicateOf: string | null;
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
    const other = await duplicateOf(tx, claim, input, problems);
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
      duplicateOfId: other?.id ?? null,
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
    if (input.confirmed && last.duplicateOfId !== null) await refuseUnlessItGoesOn(tx, last.duplicateOfId);
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
    const { reason: closingReason, duplicateOfId } = last;
    await moveClaim(tx, claim, claimLife.step(claim.state, 'cancel'), { closingReason, duplicateOfId });
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

const NUMBER = ['input', 'duplicateOf'];

/**
 * The claim that has the loss already (`mayBeDuplicate`), which was not cancelled itself. Its number stands here alone: the
 * words go to whoever reads this claim, who may not be one that reads the other.
 */
async function duplicateOf(tx: TxCtx, claim: Claim, input: CancelClaim, problems: Problems): Promise<Claim | null> {
  const { ground, duplicateOf: number } = input;
  if (ground !== 'DUPLICATE') {
    if (number !== null)
      problems.add({
        code: KernelRefusals.INVALID_INPUT,
        field: NUMBER,
        message: { zh: '仅重复报案填写另一赔案。', en: 'Only a duplicate names another claim.' },
      });
    return null;
  }
  const others = (await claimsOfVehicle(tx, claim)).filter((other) => mayBeDuplicate(claim, other));
  const found = others.find((other) => other.number === number?.trim().toUpperCase());
  if (!found)
    problems.add({
      code: KernelRefusals.INVALID_INPUT,
      field: NUMBER,
      message: {
        zh: '请填写已受理同一事故的另一赔案的报案号,该赔案须未注销。',
        en: 'Name the report number of another claim of this accident, one that was not cancelled.',
      },
      wouldPass: others.map((other) => ({
        field: NUMBER,
        value: other.number,
        message: { zh: '同一事故的赔案。', en: 'A claim of the same accident.' },
      })),
    });
  else if (input.reason.toUpperCase().includes(found.number))
    problems.add({
      code: KernelRefusals.INVALID_INPUT,
      field: ['input', 'reason'],
      message: {
        zh: '原因中请勿写另一赔案的号码:能否看到由系统按权限显示。',
        en: 'Leave the number of the other claim out of the words: it is shown to those who may see that claim.',
      },
    });
  return found ?? null;
}

/** Between the word of one person and that of the other it may have ended. */
async function refuseUnlessItGoesOn(tx: TxCtx, otherId: Id<'Claim'>): Promise<void> {
  const other = await tx.loader(claimById).load(otherId);
  if (other && other.state !== 'CANCELLED') return;
  throw new Refusal({
    code: ClaimRefusals.CLAIM_STATE,
    field: ['input', 'confirmed'],
    facts: [{ name: 'state', value: other?.state ?? 'CANCELLED' }],
    message: {
      zh: '所指的另一赔案已注销,不能再以重复为由注销本案。',
      en: 'The other claim was cancelled itself: this one is its duplicate no longer.',
    },
  });
}
