import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Refusal } from '../../../kernel/refusal.js';
import type { Outcome } from '../../platform/index.js';
import type { Claim } from '../claim.js';
import type { SurveyMethod } from '../claim-handling.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { ClaimHandlingRefusals } from '../claim-handling.refusals.js';
import { insertSurvey, surveysByClaim } from '../claim-handling.store.js';
import { claimLife } from '../claim.life.js';
import { moveClaim } from '../claims.store.js';
import { kindFor, pointFault, suggestion } from '../service-points.rules.js';
import { holdPoint, listPoints } from '../service-points.store.js';
import { surveyorLabel } from '../surveyors.queries.js';
import { handleClaim, type HandlingStep, refuseConflict, tell } from './handle-claim.js';

export interface DispatchClaim extends HandlingStep {
  readonly surveyorId: Id<'Staff'>;
  readonly method: SurveyMethod;
  readonly dueAt: Instant | null;
  readonly servicePointId: string | null;
}

/**
 * Names a surveyor (调度), or another one, and where from or to. Refuses: NOT_FOUND, STALE_VERSION, CLAIM_STATE,
 * SURVEYOR_UNKNOWN, CONFLICT_OF_INTEREST (of the surveyor too), SERVICE_POINT_CLOSED, SERVICE_POINT_KIND,
 * SERVICE_POINT_REGION, INVALID_INPUT.
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
    const servicePointId =
      input.servicePointId === null ? null : await takePoint(tx, claim, input.servicePointId, input.method);
    const [last] = await tx.loader(surveysByClaim).load(claim.id);
    await insertSurvey(tx, {
      id: newId('ClaimSurvey'),
      partnerId: claim.partnerId,
      claimId: claim.id,
      sequence: (last?.sequence ?? 0) + 1,
      surveyorId: input.surveyorId,
      surveyorLabel: surveyorName,
      method: input.method,
      servicePointId,
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

const MOST_OFFERED = 5;

/** An open point that does this kind of survey where the loss happened; a refusal offers those that are. */
async function takePoint(tx: TxCtx, claim: Claim, id: string, method: SurveyMethod): Promise<Id<'ServicePoint'>> {
  const field = ['input', 'servicePoint'];
  const point = await holdPoint(tx, id);
  if (!point) throw new Refusal(NOT_FOUND(field));
  const { region } = claim.place;
  const fault = pointFault(point, { method, region });
  if (!fault) return point.id;
  const page = { limit: MOST_OFFERED, direction: 'forward', after: null } as const;
  const fitting = await listPoints(tx, { region, kind: kindFor(method) }, page);
  throw new Refusal({ ...fault, field, wouldPass: fitting.map((each) => suggestion(each, field)) });
}
