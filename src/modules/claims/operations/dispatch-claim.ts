import type { Ctx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { KernelRefusals, Refusal } from '../../../kernel/refusal.js';
import type { Outcome } from '../../platform/index.js';
import type { SurveyMethod } from '../claim-handling.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { ClaimHandlingRefusals } from '../claim-handling.refusals.js';
import { insertSurvey, surveysByClaim } from '../claim-handling.store.js';
import { claimLife } from '../claim.life.js';
import { moveClaim } from '../claims.store.js';
import { surveyorLabel } from '../surveyors.queries.js';
import { handleClaim, type HandlingStep, refuseConflict, tell } from './handle-claim.js';

export interface DispatchClaim extends HandlingStep {
  readonly surveyorId: Id<'Staff'>;
  readonly method: SurveyMethod;
  readonly dueAt: Instant | null;
}

/**
 * Names a surveyor (调度), or another one. Refuses: NOT_FOUND, STALE_VERSION, CLAIM_STATE, SURVEYOR_UNKNOWN,
 * CONFLICT_OF_INTEREST (of the surveyor too), INVALID_INPUT.
 */
export function dispatchClaim(ctx: Ctx, input: DispatchClaim): Promise<Outcome> {
  return handleClaim(ctx, 'claimDispatch', input, async (tx, claim) => {
    const next = claimLife.step(claim.state, 'dispatch');
    if (input.dueAt !== null && input.dueAt <= tx.now)
      throw new Refusal({
        code: KernelRefusals.INVALID_INPUT,
        field: ['input', 'dueAt'],
        message: { zh: '时限须在将来。', en: 'The survey is due in the future.' },
      });
    const field = ['input', 'surveyor'];
    const surveyorName = await surveyorLabel(tx, input.surveyorId);
    if (surveyorName === null) throw new Refusal({ code: ClaimHandlingRefusals.SURVEYOR_UNKNOWN, field });
    await refuseConflict(tx, claim, input.surveyorId, field);
    const [last] = await tx.loader(surveysByClaim).load(claim.id);
    await insertSurvey(tx, {
      id: newId('ClaimSurvey'),
      partnerId: claim.partnerId,
      claimId: claim.id,
      sequence: (last?.sequence ?? 0) + 1,
      surveyorId: input.surveyorId,
      surveyorLabel: surveyorName,
      method: input.method,
      dispatchedById: tx.actor.id,
      dispatchedAt: tx.now,
      dueAt: input.dueAt,
      findings: null,
      liability: null,
      surveyedAt: null,
      recordedById: null,
      recordedAt: null,
    });
    await moveClaim(tx, claim, next);
    await tell(tx, claim, ClaimHandlingEvents['claim.dispatched']);
  });
}
