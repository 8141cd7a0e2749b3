/** Statements on the steps of the insurer's chain. Writes need a `TxCtx` and a locked claim; reads begin at `scoped`. */
import { and, desc, eq, isNull } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import type { Id } from '../../kernel/ids.js';
import { byId, listsBy } from '../../kernel/loaders.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { scoped } from '../platform/index.js';
import type {
  Approval,
  Assessment,
  Calculation,
  ClaimReserve,
  Rejection,
  Survey,
  Suspension,
} from './claim-handling.js';
import {
  claimApprovals,
  claimAssessments,
  claimCalculations,
  claimRejections,
  claimReserves,
  claimSurveys,
  claimSuspensions,
} from './claim-handling.tables.js';

const ofClaim = ({ claimId }: { readonly claimId: string }): string => claimId;

/** Dispatches and surveys of each claim, newest first. */
export const surveysByClaim = listsBy<Survey>(
  'surveysByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimSurveys)
      .where(and(scoped(ctx, { partnerId: claimSurveys.partnerId }), anyUuid(claimSurveys.claimId, ids)))
      .orderBy(desc(claimSurveys.sequence)),
  ofClaim,
);

/** Assessments of each claim, newest first. */
export const assessmentsByClaim = listsBy<Assessment>(
  'assessmentsByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimAssessments)
      .where(and(scoped(ctx, { partnerId: claimAssessments.partnerId }), anyUuid(claimAssessments.claimId, ids)))
      .orderBy(desc(claimAssessments.sequence)),
  ofClaim,
);

/** Sheets of each claim, newest first. */
export const calculationsByClaim = listsBy<Calculation>(
  'calculationsByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimCalculations)
      .where(and(scoped(ctx, { partnerId: claimCalculations.partnerId }), anyUuid(claimCalculations.claimId, ids)))
      .orderBy(desc(claimCalculations.sequence)),
  ofClaim,
);

export const calculationById = byId<Calculation>('calculationById', (ctx, ids) =>
  ctx.db
    .select()
    .from(claimCalculations)
    .where(and(scoped(ctx, { partnerId: claimCalculations.partnerId }), anyUuid(claimCalculations.id, ids))),
);

/** Approvals of each claim, oldest first. */
export const approvalsByClaim = listsBy<Approval>(
  'approvalsByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimApprovals)
      .where(and(scoped(ctx, { partnerId: claimApprovals.partnerId }), anyUuid(claimApprovals.claimId, ids)))
      .orderBy(claimApprovals.approvedAt, claimApprovals.id),
  ofClaim,
);

/** Rejections of each claim, newest first. */
export const rejectionsByClaim = listsBy<Rejection>(
  'rejectionsByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimRejections)
      .where(
        and(
          scoped(ctx, { partnerId: claimRejections.partnerId, grantableId: claimRejections.claimId }),
          anyUuid(claimRejections.claimId, ids),
        ),
      )
      .orderBy(desc(claimRejections.rejectedAt), desc(claimRejections.id)),
  ofClaim,
);

/** Stops of each claim's clock, oldest first. */
export const suspensionsByClaim = listsBy<Suspension>(
  'suspensionsByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimSuspensions)
      .where(and(scoped(ctx, { partnerId: claimSuspensions.partnerId }), anyUuid(claimSuspensions.claimId, ids)))
      .orderBy(claimSuspensions.demandedAt, claimSuspensions.id),
  ofClaim,
);

/** What each claim was expected to cost, newest first. */
export const reservesByClaim = listsBy<ClaimReserve>(
  'reservesByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimReserves)
      .where(and(scoped(ctx, { partnerId: claimReserves.partnerId }), anyUuid(claimReserves.claimId, ids)))
      .orderBy(desc(claimReserves.setAt), desc(claimReserves.id)),
  ofClaim,
);

export async function insertSurvey(tx: TxCtx, survey: Survey): Promise<void> {
  await tx.db.insert(claimSurveys).values(survey);
}

export type SurveyRecord = Required<
  Pick<Survey, 'method' | 'findings' | 'liability' | 'surveyedAt' | 'recordedById' | 'recordedAt'>
>;

/** What the survey found; once. */
export async function recordOnSurvey(tx: TxCtx, survey: Survey, record: SurveyRecord): Promise<void> {
  const done = await tx.db
    .update(claimSurveys)
    .set(record)
    .where(
      and(
        eq(claimSurveys.partnerId, survey.partnerId),
        eq(claimSurveys.id, survey.id),
        isNull(claimSurveys.recordedAt),
      ),
    )
    .returning({ id: claimSurveys.id });
  if (done.length === 0) throw new Refusal({ code: KernelRefusals.CONFLICT });
}

export async function insertReserve(tx: TxCtx, reserve: ClaimReserve): Promise<void> {
  await tx.db.insert(claimReserves).values(reserve);
}

export async function insertAssessment(tx: TxCtx, assessment: Assessment): Promise<void> {
  await tx.db.insert(claimAssessments).values(assessment);
}

/** A second person's word on an assessment; once. */
export async function verifyAssessment(
  tx: TxCtx,
  assessment: Assessment,
  word: Pick<Assessment, 'confirmed' | 'verifierId' | 'verifierLabel' | 'note' | 'verifiedAt'>,
): Promise<void> {
  const done = await tx.db
    .update(claimAssessments)
    .set(word)
    .where(
      and(
        eq(claimAssessments.partnerId, assessment.partnerId),
        eq(claimAssessments.id, assessment.id),
        isNull(claimAssessments.verifiedAt),
      ),
    )
    .returning({ id: claimAssessments.id });
  if (done.length === 0) throw new Refusal({ code: KernelRefusals.CONFLICT });
}

export async function insertCalculation(tx: TxCtx, calculation: Calculation): Promise<void> {
  await tx.db.insert(claimCalculations).values(calculation);
}

export async function insertApproval(tx: TxCtx, approval: Approval): Promise<void> {
  await tx.db.insert(claimApprovals).values(approval);
}

export async function insertRejection(tx: TxCtx, rejection: Rejection): Promise<void> {
  await tx.db.insert(claimRejections).values(rejection);
}

export async function markRejectionTold(tx: TxCtx, rejection: Rejection, at: Instant): Promise<void> {
  await tx.db
    .update(claimRejections)
    .set({ toldAt: at })
    .where(
      and(
        eq(claimRejections.partnerId, rejection.partnerId),
        eq(claimRejections.id, rejection.id),
        isNull(claimRejections.toldAt),
      ),
    );
}

export async function insertSuspension(tx: TxCtx, suspension: Suspension): Promise<void> {
  await tx.db.insert(claimSuspensions).values(suspension);
}

/** Ends the open stop of a claim; nothing when none is open. */
export async function endSuspension(
  tx: TxCtx,
  { partnerId, id }: { readonly partnerId: Id<'Partner'>; readonly id: Id<'Claim'> },
  at: Instant,
): Promise<void> {
  await tx.db
    .update(claimSuspensions)
    .set({ endedAt: at })
    .where(
      and(
        eq(claimSuspensions.partnerId, partnerId),
        eq(claimSuspensions.claimId, id),
        isNull(claimSuspensions.endedAt),
      ),
    );
}

/** Rejections whose notice has not gone out: what a lost job left. */
export function rejectionsToTell(
  ctx: ReadCtx,
  limit: number,
): Promise<{ readonly id: Id<'Claim'>; readonly partnerId: Id<'Partner'> }[]> {
  return ctx.db
    .select({ id: claimRejections.claimId, partnerId: claimRejections.partnerId })
    .from(claimRejections)
    .where(and(scoped(ctx, { partnerId: claimRejections.partnerId }), isNull(claimRejections.toldAt)))
    .orderBy(claimRejections.rejectedAt)
    .limit(limit);
}
