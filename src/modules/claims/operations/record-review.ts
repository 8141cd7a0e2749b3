/** What was learnt of a claim that is over, when the insurer's people met about it (S-224). */
import type { Ctx } from '../../../kernel/ctx.js';
import { dayOf, type LocalDate } from '../../../kernel/dates.js';
import { newId } from '../../../kernel/ids.js';
import { KernelRefusals, Problems } from '../../../kernel/refusal.js';
import type { Outcome } from '../../platform/index.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { claimLife } from '../claim.life.js';
import type { ClaimReview } from '../reviews.js';
import { insertReview, reviewsByClaim } from '../reviews.store.js';
import { checkedText, handleClaim, type HandlingStep, tell } from './handle-claim.js';

export interface RecordReview extends HandlingStep, Pick<ClaimReview, 'kind' | 'lesson' | 'measure' | 'metOn'> {}

/**
 * Records one lesson of a claim that is closed, rejected or cancelled. The claim itself stays as it is, revision and all:
 * nobody outside sees that it was spoken of. Refuses: NOT_FOUND, STALE_VERSION, CONFLICT, CLAIM_STATE,
 * CONFLICT_OF_INTEREST, INVALID_INPUT.
 */
export function recordReview(ctx: Ctx, input: RecordReview): Promise<Outcome> {
  return handleClaim(ctx, 'claimReviewRecord', input, async (tx, claim) => {
    claimLife.step(claim.state, 'review');
    const problems = new Problems();
    const lesson = checkedText(input.lesson, 'lesson', problems);
    const measure = input.measure === null ? null : checkedText(input.measure, 'measure', problems);
    checkDay(input.metOn, { reported: dayOf(claim.reportedAt), today: dayOf(tx.now) }, problems);
    problems.refuseIfAny();
    await insertReview(tx, {
      id: newId('ClaimReview'),
      partnerId: claim.partnerId,
      claimId: claim.id,
      kind: input.kind,
      lesson,
      measure,
      metOn: input.metOn,
      recordedById: tx.actor.id ?? '',
      recordedByLabel: tx.actor.label,
      recordedAt: tx.now,
    });
    tx.loader(reviewsByClaim).clear(claim.id);
    await tell(tx, claim, ClaimHandlingEvents['claim.reviewed']);
  });
}

function checkDay(
  metOn: LocalDate,
  { reported, today }: { readonly reported: LocalDate; readonly today: LocalDate },
  problems: Problems,
): void {
  if (reported <= metOn && metOn <= today) return;
  const field = ['input', 'metOn'];
  const message = {
    zh: '会议日期应在报案日({reported})至今天({today})之间。',
    en: 'The meeting lies between the day of the report ({reported}) and today ({today}).',
  };
  problems.add({
    code: KernelRefusals.INVALID_INPUT,
    field,
    facts: [
      { name: 'reported', value: reported },
      { name: 'today', value: today },
    ],
    message,
    wouldPass: [{ field, value: metOn < reported ? reported : today, message }],
  });
}
