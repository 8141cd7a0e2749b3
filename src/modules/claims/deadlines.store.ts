/** Statements on the steps that clocks start from, and on the clocks as they stand. */
import { and, asc, eq, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import type { Id } from '../../kernel/ids.js';
import { listsBy } from '../../kernel/loaders.js';
import { scoped } from '../platform/index.js';
import type { Claim, ClaimState } from './claim.js';
import type { ClaimStep, Deadline } from './claim-handling.js';
import { claimDeadlines, claimSteps } from './claim-handling.tables.js';
import { claims } from './claims.tables.js';

/** Steps of each claim, oldest first. */
export const stepsByClaim = listsBy<ClaimStep>(
  'claimStepsByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimSteps)
      .where(and(scoped(ctx, { partnerId: claimSteps.partnerId }), anyUuid(claimSteps.claimId, ids)))
      .orderBy(asc(claimSteps.at)),
  ({ claimId }) => claimId,
);

/** Clocks of each claim, in the order in which they started. */
export const deadlinesByClaim = listsBy<Deadline>(
  'claimDeadlinesByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimDeadlines)
      .where(
        and(
          scoped(ctx, { partnerId: claimDeadlines.partnerId, grantableId: claimDeadlines.claimId }),
          anyUuid(claimDeadlines.claimId, ids),
        ),
      )
      .orderBy(asc(claimDeadlines.startedAt), asc(claimDeadlines.id)),
  ({ claimId }) => claimId,
);

/** A step is taken once in a round: the first time counts. */
export async function insertSteps(tx: TxCtx, steps: readonly ClaimStep[]): Promise<void> {
  if (steps.length > 0)
    await tx.db
      .insert(claimSteps)
      .values([...steps])
      .onConflictDoNothing();
}

/** Clocks as they now stand; what was warned of and told as missed stays as it is. */
export async function keepDeadlines(tx: TxCtx, deadlines: readonly Deadline[]): Promise<void> {
  for (const deadline of deadlines)
    await tx.db
      .insert(claimDeadlines)
      .values({ ...deadline, ruleName: deadline.rule.rule })
      .onConflictDoUpdate({
        target: [
          claimDeadlines.partnerId,
          claimDeadlines.claimId,
          claimDeadlines.round,
          claimDeadlines.kind,
          claimDeadlines.ruleName,
        ],
        set: { dueAt: deadline.dueAt, warnAt: deadline.warnAt, metAt: deadline.metAt },
      });
}

export async function markDeadline(
  tx: TxCtx,
  deadline: Deadline,
  change: Partial<Pick<Deadline, 'warnedAt' | 'breachedAt'>>,
): Promise<void> {
  await tx.db
    .update(claimDeadlines)
    .set(change)
    .where(and(eq(claimDeadlines.partnerId, deadline.partnerId), eq(claimDeadlines.id, deadline.id)));
}

interface DueClaim {
  readonly id: Id<'Claim'>;
  readonly partnerId: Id<'Partner'>;
}

/** Claims with a clock to warn of or to tell as missed. */
export function claimsWithClocksDue(ctx: ReadCtx, now: Instant, limit: number): Promise<DueClaim[]> {
  return ctx.db
    .selectDistinct({ id: claimDeadlines.claimId, partnerId: claimDeadlines.partnerId })
    .from(claimDeadlines)
    .where(
      and(
        scoped(ctx, { partnerId: claimDeadlines.partnerId }),
        isNull(claimDeadlines.metAt),
        isNull(claimDeadlines.breachedAt),
        sql`(${lte(claimDeadlines.dueAt, now)} or (${isNull(claimDeadlines.warnedAt)} and ${isNotNull(claimDeadlines.dueAt)} and ${lte(claimDeadlines.warnAt, now)}))`,
      ),
    )
    .limit(limit);
}

/** Reports that nobody registered in time. */
export function claimsToRegister(
  ctx: ReadCtx,
  reportedBefore: Instant,
  states: readonly ClaimState[],
  limit: number,
): Promise<Pick<Claim, 'id' | 'partnerId'>[]> {
  return ctx.db
    .select({ id: claims.id, partnerId: claims.partnerId })
    .from(claims)
    .where(
      and(
        scoped(ctx, { partnerId: claims.partnerId }),
        inArray(claims.state, [...states]),
        lte(claims.reportedAt, reportedBefore),
        isNull(claims.registrationNumber),
      ),
    )
    .orderBy(claims.reportedAt)
    .limit(limit);
}
