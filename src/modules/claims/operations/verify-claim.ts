import type { Ctx } from '../../../kernel/ctx.js';
import { Refusal } from '../../../kernel/refusal.js';
import type { Outcome } from '../../platform/index.js';
import { ownWorkFault } from '../authority.rules.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { assessmentsByClaim, verifyAssessment } from '../claim-handling.store.js';
import { claimLife } from '../claim.life.js';
import { ClaimRefusals } from '../claims.refusals.js';
import { moveClaim } from '../claims.store.js';
import { completeDocuments } from './complete-documents.js';
import { checkedNote, handleClaim, type HandlingStep, tell } from './handle-claim.js';
import { tellShops } from './shop-lines.js';

export interface VerifyClaim extends HandlingStep {
  readonly confirmed: boolean;
  readonly note: string | null;
}

/**
 * A second person verifies an assessment (核损), or sends it back; never its author. Refuses: NOT_FOUND, STALE_VERSION,
 * CLAIM_STATE, OWN_ASSESSMENT, CONFLICT_OF_INTEREST, INVALID_INPUT.
 */
export function verifyClaim(ctx: Ctx, input: VerifyClaim): Promise<Outcome> {
  return handleClaim(ctx, 'claimVerify', input, async (tx, claim) => {
    const next = claimLife.step(claim.state, input.confirmed ? 'verify' : 'sendBackToAssessor');
    const note = checkedNote(input.note);
    const [assessment] = await tx.loader(assessmentsByClaim).load(claim.id);
    if (!assessment) throw new Refusal({ code: ClaimRefusals.CLAIM_STATE });
    const fault = ownWorkFault(tx.actor.id, { assessorId: assessment.assessorId, calculatorId: null, approverIds: [] });
    if (fault) throw new Refusal(fault);
    await verifyAssessment(tx, assessment, {
      confirmed: input.confirmed,
      verifierId: tx.actor.id,
      verifierLabel: tx.actor.label,
      note,
      verifiedAt: tx.now,
    });
    if (input.confirmed) await tellShops(tx, claim, assessment);
    const moved = await moveClaim(tx, claim, next);
    await tell(tx, claim, ClaimHandlingEvents[input.confirmed ? 'claim.verified' : 'claim.sent_back']);
    await completeDocuments(tx, moved);
  });
}
