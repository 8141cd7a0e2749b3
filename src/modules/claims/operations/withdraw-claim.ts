import type { Ctx } from '../../../kernel/ctx.js';
import { inTransaction, underScopeOf } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { checkLine } from '../../registry/index.js';
import { claimLife } from '../claim.life.js';
import { ClaimEvents } from '../claims.events.js';
import { ClaimRefusals } from '../claims.refusals.js';
import { claimById, lockUnmoved, moveClaim, reportsByClaim } from '../claims.store.js';
import { placedOf, seesWhole } from '../view.js';
import { requireClaimAct } from './claim-terms.js';

export interface WithdrawClaim {
  readonly idempotencyKey: string;
  readonly claimId: string;
  readonly expectedVersion: number;
  readonly reason: string;
  readonly sent: unknown;
}

const FIELD = ['input', 'claimId'];
const REASON = { least: 1, most: 200, what: { zh: '撤回原因', en: 'The reason' } };

/**
 * Withdraws a claim before approval, for the claimant. Who reported under somebody else's policy withdraws only what
 * nobody else reported. Refuses: NOT_FOUND, STALE_VERSION, CONFLICT, INVALID_INPUT, CLAIM_STATE, REPORTED_BY_OTHERS,
 * TERM_BUSINESS_LINES, TERM_CLAIM_SCOPE, and the standing of the partner where no door stays open.
 */
export function withdrawClaim(ctx: Ctx, input: WithdrawClaim): Promise<Outcome> {
  return inTransaction(ctx, 'claimWithdraw', (tx) =>
    once(tx, { operation: 'claimWithdraw', key: input.idempotencyKey, input: input.sent }, async () => {
      const problems = new Problems();
      const reason = checkLine(input.reason, ['input', 'reason'], REASON, problems);
      problems.refuseIfAny();
      const seen = await tx.loader(claimById).load(input.claimId);
      if (!seen) throw new Refusal(NOT_FOUND(FIELD));
      const { partnerId } = tx.actor;
      await requireClaimAct(tx, partnerId, 'REPORT', await placedOf(tx, seen));
      const reports = await tx.loader(reportsByClaim).load(seen.id);
      if (!seesWhole(tx, seen) && reports.some(({ filedById }) => filedById !== partnerId))
        throw new Refusal({ code: ClaimRefusals.REPORTED_BY_OTHERS, field: FIELD });
      const subject = { kind: 'Claim' as const, id: seen.id };
      const event = ClaimEvents['claim.cancelled'];
      const why = reason === null ? {} : { reason };
      await underScopeOf(tx, seen.partnerId, async (owner) => {
        const claim = await lockUnmoved(owner, seen.id, input.expectedVersion);
        await moveClaim(owner, claim, claimLife.step(claim.state, 'withdraw'), { closingReason: reason });
        if (partnerId !== null && partnerId !== claim.partnerId)
          await emit(owner, { event, subject, partnerId: claim.partnerId, ...why });
      });
      await emit(tx, { event, subject, partnerId: partnerId ?? seen.partnerId, ...why });
      return subject;
    }),
  );
}
