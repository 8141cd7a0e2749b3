import type { Ctx } from '../../../kernel/ctx.js';
import type { Outcome } from '../../platform/index.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { claimLife } from '../claim.life.js';
import { moveClaim } from '../claims.store.js';
import { checkedNote, handleClaim, type HandlingStep, tell } from './handle-claim.js';

export interface CloseClaim extends HandlingStep {
  readonly note: string | null;
}

/** Closes a claim (结案) that is paid. Refuses: NOT_FOUND, STALE_VERSION, CLAIM_STATE, CONFLICT_OF_INTEREST, INVALID_INPUT. */
export function closeClaim(ctx: Ctx, input: CloseClaim): Promise<Outcome> {
  return handleClaim(ctx, 'claimClose', input, async (tx, claim) => {
    const next = claimLife.step(claim.state, 'close');
    const note = checkedNote(input.note);
    await moveClaim(tx, claim, next, note === null ? {} : { closingReason: note });
    await tell(tx, claim, ClaimHandlingEvents['claim.closed']);
  });
}
