/** Statements on survey and assessment points. Insurer-wide: every caller reads them, and the insurer's people alone write them. */
import { and, asc, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import { anyUuid, textArray } from '../../kernel/db/any-of.js';
import type { Id } from '../../kernel/ids.js';
import { byId } from '../../kernel/loaders.js';
import type { KeysetQuery } from '../../kernel/paging.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { regionChain } from '../rating/index.js';
import type { ServicePoint, ServicePointKind } from './service-points.js';
import { servicePoints } from './service-points.tables.js';

export const servicePointById = byId<ServicePoint>('servicePointById', (ctx, ids) =>
  ctx.db.select().from(servicePoints).where(anyUuid(servicePoints.id, ids)),
);

export interface PointFilter {
  readonly region: string | null;
  readonly kind: ServicePointKind | null;
}

/** Open, and serving a region: one of its codes is the region, or one that the region lies in. */
export function openPoints({ region, kind }: PointFilter): SQL | undefined {
  return and(
    isNull(servicePoints.closedAt),
    region === null ? undefined : sql`${servicePoints.regions} && ${textArray(regionChain(region))}::text[]`,
    kind === null ? undefined : sql`${kind} = any (${servicePoints.kinds})`,
  );
}

export const pointKey = ({ name, id }: ServicePoint): readonly string[] => [name, id];

/** Open ones, by name. */
export function listPoints(
  ctx: ReadCtx,
  filter: PointFilter,
  { after, direction, limit }: KeysetQuery,
): Promise<ServicePoint[]> {
  const rising = direction === 'forward';
  const [name, id] = after ?? [];
  const key = sql`(${servicePoints.name} collate "C", ${servicePoints.id})`;
  const beyond =
    name === undefined || id === undefined
      ? undefined
      : rising
        ? sql`${key} > (${name} collate "C", ${id}::uuid)`
        : sql`${key} < (${name} collate "C", ${id}::uuid)`;
  const order = rising ? asc : desc;
  return ctx.db
    .select()
    .from(servicePoints)
    .where(and(openPoints(filter), beyond))
    .orderBy(order(sql`${servicePoints.name} collate "C"`), order(servicePoints.id))
    .limit(limit);
}

export async function countPoints(ctx: ReadCtx, filter: PointFilter): Promise<number> {
  const [row] = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(servicePoints)
    .where(openPoints(filter));
  return row?.n ?? 0;
}

/** As it stands while a dispatch names it: a closing waits. */
export async function holdPoint(tx: TxCtx, id: string): Promise<ServicePoint | null> {
  const [point] = await tx.db
    .select()
    .from(servicePoints)
    .where(eq(servicePoints.id, id as Id<'ServicePoint'>))
    .for('share');
  return point ?? null;
}

/** A point of the acting person's institutions, to be changed. */
export async function lockPoint(tx: TxCtx, id: string): Promise<ServicePoint | null> {
  const [point] = await tx.db
    .select()
    .from(servicePoints)
    .where(
      and(
        eq(servicePoints.id, id as Id<'ServicePoint'>),
        sql`${servicePoints.institutionId} = any ((select app.staff_institutions())::uuid[])`,
      ),
    )
    .for('update');
  return point ?? null;
}

export async function insertPoint(tx: TxCtx, point: ServicePoint): Promise<void> {
  await tx.db.insert(servicePoints).values({ ...point, kinds: [...point.kinds], regions: [...point.regions] });
}

/** Compare-and-set: no row means that somebody was faster. */
export async function closePoint(tx: TxCtx, { id, revision }: ServicePoint): Promise<void> {
  const closed = await tx.db
    .update(servicePoints)
    .set({ closedAt: tx.now, revision: revision + 1 })
    .where(and(eq(servicePoints.id, id), eq(servicePoints.revision, revision)))
    .returning({ id: servicePoints.id });
  if (closed.length === 0) throw new Refusal({ code: KernelRefusals.CONFLICT });
  tx.loader(servicePointById).clear(id);
}
