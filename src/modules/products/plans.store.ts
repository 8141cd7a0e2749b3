/** Statements on plans. Insurer-wide: no partner owns them. */
import { and, asc, desc, eq, gt, isNull, lt, lte, or, sql, type SQL } from 'drizzle-orm';
import type { ReadCtx } from '../../kernel/ctx.js';
import type { LocalDate } from '../../kernel/dates.js';
import { anyText, anyUuid } from '../../kernel/db/any-of.js';
import { byId } from '../../kernel/loaders.js';
import type { KeysetQuery } from '../../kernel/paging.js';
import type { Plan } from './product.js';
import { openTo, soldOn, type VehicleFilter } from './products.store.js';
import { plans, products } from './products.tables.js';

export const planById = byId<Plan>('planById', (ctx, ids) => ctx.db.select().from(plans).where(anyUuid(plans.id, ids)));

export interface PlanFilter extends VehicleFilter {
  /** Codes of products; null for all. */
  readonly codes: readonly string[] | null;
  readonly productCode: string | null;
  /** Kind of the partner that asks; null for all plans. */
  readonly channelKind: string | null;
  readonly offeredOn: LocalDate;
}

/** Plans by code, of products on sale. */
export async function listPlans(ctx: ReadCtx, filter: PlanFilter, query: KeysetQuery): Promise<Plan[]> {
  const after = query.after?.[0];
  const forward = query.direction === 'forward';
  const rows = await ctx.db
    .select({ plan: plans })
    .from(plans)
    .innerJoin(products, eq(products.id, plans.productId))
    .where(
      and(
        planFilter(filter),
        after === undefined ? undefined : forward ? gt(plans.code, after) : lt(plans.code, after),
      ),
    )
    .orderBy(forward ? asc(plans.code) : desc(plans.code))
    .limit(query.limit);
  return rows.map(({ plan }) => plan);
}

export async function countPlans(ctx: ReadCtx, filter: PlanFilter): Promise<number> {
  const rows = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(plans)
    .innerJoin(products, eq(products.id, plans.productId))
    .where(planFilter(filter));
  return rows[0]?.n ?? 0;
}

function planFilter(filter: PlanFilter): SQL | undefined {
  return and(
    lte(plans.offeredFrom, filter.offeredOn),
    or(isNull(plans.offeredUntil), gt(plans.offeredUntil, filter.offeredOn)),
    soldOn(filter.offeredOn, filter),
    filter.codes === null ? undefined : anyText(products.code, filter.codes),
    filter.productCode === null ? undefined : eq(products.code, filter.productCode),
    filter.useNature === null ? undefined : openTo(sql`${plans.document}->'useNatures'`, filter.useNature),
    filter.channelKind === null ? undefined : openTo(sql`${plans.document}->'channelKinds'`, filter.channelKind),
  );
}
