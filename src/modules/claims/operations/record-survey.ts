import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { newId } from '../../../kernel/ids.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import type { Outcome } from '../../platform/index.js';
import type { Claim, LiabilityDegree } from '../claim.js';
import type { SurveyMethod } from '../claim-handling.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { recordOnSurvey, surveysByClaim } from '../claim-handling.store.js';
import { claimLife } from '../claim.life.js';
import { ClaimRefusals } from '../claims.refusals.js';
import { moveClaim } from '../claims.store.js';
import { insertConflict } from '../inquiries.store.js';
import { checkedText, handleClaim, type HandlingStep, tell } from './handle-claim.js';

export interface RecordSurvey extends HandlingStep {
  readonly method: SurveyMethod;
  readonly findings: string;
  readonly surveyedAt: Instant;
  readonly liability: LiabilityDegree;
  readonly conflictDeclared: boolean;
}

/**
 * Records a survey (查勘), or that the surveyor is in conflict: then nothing of it counts and somebody else is sent. A
 * claim that the gateway has registered already goes on to REGISTERED. Refuses: NOT_FOUND, STALE_VERSION, CLAIM_STATE,
 * LOSS_TIME_INVALID, CONFLICT_OF_INTEREST, INVALID_INPUT.
 */
export function recordSurvey(ctx: Ctx, input: RecordSurvey): Promise<Outcome> {
  return handleClaim(ctx, 'claimSurveyRecord', input, async (tx, claim) => {
    const surveyed = claimLife.step(claim.state, 'recordSurvey');
    const problems = new Problems();
    const findings = checkedText(input.findings, 'findings', problems);
    if (input.surveyedAt > tx.now || input.surveyedAt < claim.occurredAt)
      problems.add({
        code: ClaimRefusals.LOSS_TIME_INVALID,
        field: ['input', 'surveyedAt'],
        message: {
          zh: '查勘时间须在出险之后、现在之前。',
          en: 'The survey lies between the loss and now.',
        },
      });
    problems.refuseIfAny();
    if (input.conflictDeclared) {
      await stepAside(tx, claim, findings);
      return;
    }
    const [survey] = await tx.loader(surveysByClaim).load(claim.id);
    if (!survey) throw new Refusal({ code: ClaimRefusals.CLAIM_STATE });
    await recordOnSurvey(tx, survey, {
      method: input.method,
      findings,
      liability: input.liability,
      surveyedAt: input.surveyedAt,
      recordedById: tx.actor.id,
      recordedAt: tx.now,
    });
    const next = claim.registrationNumber === null ? surveyed : claimLife.step(surveyed, 'register');
    await moveClaim(tx, claim, next, { liability: input.liability });
    await tell(tx, claim, ClaimHandlingEvents['claim.surveyed']);
  });
}

/** The surveyor says so before a word of the survey counts; the claim waits for another one. */
async function stepAside(tx: TxCtx, claim: Claim, reason: string): Promise<void> {
  await insertConflict(tx, {
    id: newId('ClaimConflict'),
    partnerId: claim.partnerId,
    claimId: claim.id,
    staffId: tx.actor.id ?? '',
    relation: 'OTHER',
    shopId: null,
    claimantId: null,
    reason,
    declaredAt: tx.now,
  });
  await moveClaim(tx, claim, claim.state);
  await tell(tx, claim, ClaimHandlingEvents['claim.conflict_declared']);
}
