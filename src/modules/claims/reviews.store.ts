/** Statements on what was learnt of claims that are over: the insurer's people alone read and write them. */
import { and, asc, desc, gte, lte, type SQL, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import type { LocalDate } from '../../kernel/dates.js';
import { anyText, anyUuid } from '../../kernel/db/any-of.js';
import { byId, listsBy } from '../../kernel/loaders.js';
import type { KeysetQuery } from '../../kernel/paging.js';
import { scoped } from '../platform/index.js';
import type { ClaimReview, LessonKind } from './reviews.js';
import { claimReviews } from './reviews.tables.js';

export const reviewById = byId<ClaimReview>('claimReviewById', (ctx, ids) =>
  ctx.db
    .select()
    .from(claimReviews)
    .where(and(scoped(ctx, { partnerId: claimReviews.partnerId }), anyUuid(claimReviews.id, ids))),
);

/** In the order of the meetings. */
export const reviewsByClaim = listsBy<ClaimReview>(
  'claimReviewsByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimReviews)
      .where(and(scoped(ctx, { partnerId: claimReviews.partnerId }), anyUuid(claimReviews.claimId, ids)))
      .orderBy(asc(claimReviews.metOn), asc(claimReviews.id)),
  ({ claimId }) => claimId,
);

export async function insertReview(tx: TxCtx, review: ClaimReview): Promise<void> {
  await tx.db.insert(claimReviews).values(review);
}

export interface ReviewFilter {
  readonly kinds: readonly LessonKind[] | null;
  /** First and last day of the meetings. */
  readonly metFrom: LocalDate | null;
  readonly metUntil: LocalDate | null;
}

export const reviewKey = ({ metOn, id }: ClaimReview): readonly string[] => [metOn, id];

/** Newest meeting first. */
export function listReviews(
  ctx: ReadCtx,
  filter: ReviewFilter,
  { after, direction, limit }: KeysetQuery,
): Promise<ClaimReview[]> {
  const rising = direction !== 'forward';
  const [day, id] = after ?? [];
  const key = sql`(${claimReviews.metOn}, ${claimReviews.id})`;
  const beyond =
    day === undefined || id === undefined
      ? undefined
      : rising
        ? sql`${key} > (${day}::date, ${id}::uuid)`
        : sql`${key} < (${day}::date, ${id}::uuid)`;
  const order = rising ? asc : desc;
  return ctx.db
    .select()
    .from(claimReviews)
    .where(and(filterOf(ctx, filter), beyond))
    .orderBy(order(claimReviews.metOn), order(claimReviews.id))
    .limit(limit);
}

export async function countReviews(ctx: ReadCtx, filter: ReviewFilter): Promise<number> {
  const [row] = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(claimReviews)
    .where(filterOf(ctx, filter));
  return row?.n ?? 0;
}

function filterOf(ctx: ReadCtx, { kinds, metFrom, metUntil }: ReviewFilter): SQL | undefined {
  return and(
    scoped(ctx, { partnerId: claimReviews.partnerId }),
    kinds === null ? undefined : anyText(claimReviews.kind, kinds),
    metFrom === null ? undefined : gte(claimReviews.metOn, metFrom),
    metUntil === null ? undefined : lte(claimReviews.metOn, metUntil),
  );
}
