import type { Ctx } from '../../../kernel/ctx.js';
import { inTransaction, underScopeOf } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Problems, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { checkLine } from '../../registry/index.js';
import { insertFollowUp } from '../after-services.store.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { ClaimRefusals } from '../claims.refusals.js';
import { claimById } from '../claims.store.js';
import { placedOf } from '../view.js';
import { requireClaimAct } from './claim-terms.js';

export interface AnswerFollowUp {
  readonly idempotencyKey: string;
  readonly claimId: string;
  readonly score: number;
  readonly comment: string | null;
  readonly sent: unknown;
}

const FIELD = ['input', 'claimId'];
const COMMENT = { least: 1, most: 1000, what: { zh: '意见', en: 'The comment' } };
const SCORES = 5;

/**
 * Says how satisfied the claimant was (S-225), through its channel, once, after the claim was closed. Refuses: NOT_FOUND,
 * CLAIM_STATE, FOLLOW_UP_ANSWERED, INVALID_INPUT, TERM_BUSINESS_LINES, TERM_CLAIM_SCOPE, and the standing of the partner where no door stays open.
 */
export function answerFollowUp(ctx: Ctx, input: AnswerFollowUp): Promise<Outcome> {
  return inTransaction(ctx, 'claimFollowUpAnswer', (tx) =>
    once(tx, { operation: 'claimFollowUpAnswer', key: input.idempotencyKey, input: input.sent }, async () => {
      const claim = await tx.loader(claimById).load(input.claimId);
      if (!claim) throw new Refusal(NOT_FOUND(FIELD));
      await requireClaimAct(tx, tx.actor.partnerId, 'DOCUMENTS', await placedOf(tx, claim));
      const problems = new Problems();
      const comment = input.comment === null ? null : checkLine(input.comment, ['input', 'comment'], COMMENT, problems);
      if (!Number.isInteger(input.score) || input.score < 1 || input.score > SCORES)
        problems.add({
          code: KernelRefusals.INVALID_INPUT,
          field: ['input', 'score'],
          message: { zh: '评分为 1 到 5 分。', en: 'A score lies between 1 and 5.' },
        });
      problems.refuseIfAny();
      if (claim.state !== 'CLOSED')
        throw new Refusal({ code: ClaimRefusals.CLAIM_STATE, facts: [{ name: 'state', value: claim.state }] });
      const answeredById = tx.actor.partnerId ?? claim.partnerId;
      const { partnerId, id: claimId } = claim;
      await underScopeOf(tx, partnerId, async (owner) => {
        const { score } = input;
        const row = { partnerId, claimId, score, comment, answeredById, answeredAt: owner.now };
        if (!(await insertFollowUp(owner, row))) throw new Refusal({ code: ClaimRefusals.FOLLOW_UP_ANSWERED });
        if (answeredById !== partnerId)
          await emit(owner, {
            event: ClaimHandlingEvents['claim.follow_up_answered'],
            subject: { kind: 'Claim', id: claimId },
            partnerId,
          });
      });
      const subject = { kind: 'Claim' as const, id: claimId };
      await emit(tx, {
        event: ClaimHandlingEvents['claim.follow_up_answered'],
        subject,
        partnerId: answeredById,
      });
      return subject;
    }),
  );
}
