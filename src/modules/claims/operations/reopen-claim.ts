import type { Ctx } from '../../../kernel/ctx.js';
import { Problems } from '../../../kernel/refusal.js';
import type { Outcome } from '../../platform/index.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { claimLife } from '../claim.life.js';
import { moveClaim } from '../claims.store.js';
import { checkedText, handleClaim, type HandlingStep, tell } from './handle-claim.js';
import { beginRound } from './run-clocks.js';

export interface ReopenClaim extends HandlingStep {
  readonly reason: string;
}

/**
 * Opens a decided claim again: new evidence, litigation, a mistake of ours. Its clocks start anew; what was decided stays
 * on record. Refuses: NOT_FOUND, STALE_VERSION, CLAIM_STATE, CONFLICT_OF_INTEREST, INVALID_INPUT.
 */
export function reopenClaim(ctx: Ctx, input: ReopenClaim): Promise<Outcome> {
  return handleClaim(ctx, 'claimReopen', input, async (tx, claim) => {
    const next = claimLife.step(claim.state, 'reopen');
    const problems = new Problems();
    const reason = checkedText(input.reason, 'reason', problems);
    problems.refuseIfAny();
    const moved = await moveClaim(tx, claim, next, { closingReason: null });
    await tell(tx, claim, ClaimHandlingEvents['claim.reopened'], reason);
    await beginRound(tx, moved, ['SUBMITTED', 'DOCUMENTS_COMPLETE']);
  });
}
