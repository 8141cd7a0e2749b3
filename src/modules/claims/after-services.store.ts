/** Statements on services after a loss, and on what claimants said of it all. */
import { and, asc, eq, gte, isNull, lt, or, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import { type Instant, type LocalDate, startOfDay } from '../../kernel/dates.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import { byId, listsBy } from '../../kernel/loaders.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { scoped } from '../platform/index.js';
import type { ClaimService, FollowUp } from './after-services.js';
import { claimFollowUps, claimServices } from './after-services.tables.js';

/** In the order in which they were ordered. Those for people hurt the insurer's people alone see; the wall says so too. */
export const servicesByClaim = listsBy<ClaimService>(
  'claimServicesByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimServices)
      .where(and(scoped(ctx, { partnerId: claimServices.partnerId }), anyUuid(claimServices.claimId, ids)))
      .orderBy(asc(claimServices.orderedAt), asc(claimServices.id)),
  ({ claimId }) => claimId,
);

export const serviceById = byId<ClaimService>('claimServiceById', (ctx, ids) =>
  ctx.db
    .select()
    .from(claimServices)
    .where(and(scoped(ctx, { partnerId: claimServices.partnerId }), anyUuid(claimServices.id, ids))),
);

export async function lockService(tx: TxCtx, id: string): Promise<ClaimService | null> {
  const rows = await tx.db
    .select()
    .from(claimServices)
    .where(and(scoped(tx, { partnerId: claimServices.partnerId }), eq(claimServices.id, id as ClaimService['id'])))
    .for('update');
  return rows[0] ?? null;
}

export async function insertService(tx: TxCtx, service: ClaimService): Promise<void> {
  await tx.db.insert(claimServices).values(service);
}

type Movable = Pick<ClaimService, 'state' | 'startedOn' | 'endedOn' | 'note'>;

/** Compare-and-set: no row means that somebody was faster. */
export async function moveService(tx: TxCtx, service: ClaimService, change: Movable): Promise<void> {
  const { partnerId, id, revision } = service;
  const moved = await tx.db
    .update(claimServices)
    .set({ ...change, revision: revision + 1 })
    .where(and(eq(claimServices.partnerId, partnerId), eq(claimServices.id, id), eq(claimServices.revision, revision)))
    .returning({ id: claimServices.id });
  if (moved.length === 0) throw new Refusal({ code: KernelRefusals.CONFLICT });
  tx.loader(serviceById).clear(id);
}

/** Open ones to tell of, as `tidingsOf` says it of one: the longest past first. */
export function servicesToTell(
  ctx: ReadCtx,
  today: LocalDate,
  limit: number,
): Promise<Pick<ClaimService, 'id' | 'partnerId'>[]> {
  return ctx.db
    .select({ id: claimServices.id, partnerId: claimServices.partnerId })
    .from(claimServices)
    .where(
      and(
        scoped(ctx, { partnerId: claimServices.partnerId }),
        sql`${claimServices.overdueToldAt} is null and ${claimServices.state} in ('ORDERED', 'UNDER_WAY')`,
        or(
          lt(claimServices.dueOn, today),
          and(
            eq(claimServices.dueOn, today),
            isNull(claimServices.nearToldAt),
            lt(claimServices.orderedAt, startOfDay(today)),
          ),
        ),
      ),
    )
    .orderBy(asc(claimServices.dueOn), asc(claimServices.id))
    .limit(limit);
}

/** Under the lock of `lockService`. What was read of it before stays good: it asks no revision. */
export async function markService(
  tx: TxCtx,
  { partnerId, id }: ClaimService,
  told: Partial<Pick<ClaimService, 'nearToldAt' | 'overdueToldAt'>>,
): Promise<void> {
  await tx.db
    .update(claimServices)
    .set(told)
    .where(and(eq(claimServices.partnerId, partnerId), eq(claimServices.id, id)));
}

/** At most one of each claim. */
export const followUpByClaim = listsBy<FollowUp>(
  'claimFollowUpByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimFollowUps)
      .where(
        and(
          scoped(ctx, { partnerId: claimFollowUps.partnerId, grantableId: claimFollowUps.claimId }),
          anyUuid(claimFollowUps.claimId, ids),
        ),
      ),
  ({ claimId }) => claimId,
);

/** False when it was answered before. */
export async function insertFollowUp(tx: TxCtx, followUp: FollowUp): Promise<boolean> {
  const made = await tx.db.insert(claimFollowUps).values(followUp).onConflictDoNothing().returning();
  return made.length > 0;
}

/** How many answers gave each score, in the time; as far as the asker sees. */
export async function scoresBetween(
  ctx: ReadCtx,
  from: Instant,
  until: Instant,
): Promise<{ readonly score: number; readonly answers: number }[]> {
  return ctx.db
    .select({ score: claimFollowUps.score, answers: sql<number>`count(*)::int` })
    .from(claimFollowUps)
    .where(
      and(
        scoped(ctx, { partnerId: claimFollowUps.partnerId }),
        gte(claimFollowUps.answeredAt, from),
        lt(claimFollowUps.answeredAt, until),
      ),
    )
    .groupBy(claimFollowUps.score)
    .orderBy(asc(claimFollowUps.score));
}
