/** What a replay has found, reckoned by the database: figures while it runs, and the cases behind them. */
import { and, type Column, desc, eq, sql } from 'drizzle-orm';
import type { ReadCtx } from '../../kernel/ctx.js';
import type { Id } from '../../kernel/ids.js';
import { money } from '../../kernel/money.js';
import type { KeysetQuery } from '../../kernel/paging.js';
import { scoped } from '../platform/index.js';
import type { AgreementImpact, ImpactCase, ImpactMove } from './impact.js';
import { agreementImpacts, impactCases } from './performance.tables.js';

export async function latestImpact(ctx: ReadCtx, draftId: string): Promise<AgreementImpact | null> {
  const [found] = await ctx.db
    .select()
    .from(agreementImpacts)
    .where(and(scoped(ctx, agreementImpacts), eq(agreementImpacts.draftId, draftId as Id<'AgreementVersion'>)))
    .orderBy(desc(agreementImpacts.createdAt), desc(agreementImpacts.id))
    .limit(1);
  return found ?? null;
}

const ofImpact = (ctx: ReadCtx, impact: AgreementImpact) =>
  and(scoped(ctx, impactCases), eq(impactCases.partnerId, impact.partnerId), eq(impactCases.impactId, impact.id));

export async function movesOf(ctx: ReadCtx, impact: AgreementImpact): Promise<ImpactMove[]> {
  const total = (column: Column) => sql<string>`coalesce(sum(${column}), 0)::text`;
  const rows = await ctx.db
    .select({
      before: impactCases.before,
      after: impactCases.after,
      count: sql<number>`count(*)::int`,
      premiumBefore: total(impactCases.premiumBefore),
      premiumAfter: total(impactCases.premiumAfter),
      commissionBefore: total(impactCases.commissionBefore),
      commissionAfter: total(impactCases.commissionAfter),
    })
    .from(impactCases)
    .where(ofImpact(ctx, impact))
    .groupBy(impactCases.before, impactCases.after)
    .orderBy(impactCases.before, impactCases.after);
  return rows.map((row) => ({
    before: row.before,
    after: row.after,
    count: row.count,
    premiumBefore: money(BigInt(row.premiumBefore)),
    premiumAfter: money(BigInt(row.premiumAfter)),
    commissionBefore: money(BigInt(row.commissionBefore)),
    commissionAfter: money(BigInt(row.commissionAfter)),
  }));
}

/** By clause: cases that it newly stops, and that it stopped and no longer would. */
export function clausesOf(
  ctx: ReadCtx,
  impact: AgreementImpact,
): Promise<{ key: string; newlyStopped: number; newlyPassed: number }[]> {
  return ctx.db
    .select({
      key: sql<string>`clause.key`,
      newlyStopped: sql<number>`count(*) filter (where clause.key = any(${impactCases.clausesAfter}))::int`,
      newlyPassed: sql<number>`count(*) filter (where clause.key = any(${impactCases.clausesBefore}))::int`,
    })
    .from(impactCases)
    .innerJoin(
      sql`lateral (select distinct unnest(${impactCases.clausesBefore} || ${impactCases.clausesAfter}) as key) clause`,
      sql`(clause.key = any(${impactCases.clausesBefore})) <> (clause.key = any(${impactCases.clausesAfter}))`,
    )
    .where(ofImpact(ctx, impact))
    .groupBy(sql`clause.key`)
    .orderBy(sql`clause.key`);
}

const LARGEST = sql`greatest(${impactCases.premiumBefore}, ${impactCases.premiumAfter})`;
const changed = sql`(${impactCases.before} <> ${impactCases.after} or ${impactCases.premiumBefore} <> ${impactCases.premiumAfter} or ${impactCases.commissionBefore} <> ${impactCases.commissionAfter})`;

export function caseKey(each: ImpactCase): readonly string[] {
  const { premiumBefore: a, premiumAfter: b } = each;
  return [(a.fen > b.fen ? a.fen : b.fen).toString(), each.optionId];
}

/** Cases that change, the largest premium first. */
export async function listCases(ctx: ReadCtx, impact: AgreementImpact, query: KeysetQuery): Promise<ImpactCase[]> {
  const [premium, id] = query.after ?? [];
  const rising = query.direction === 'backward';
  const beyond =
    premium === undefined || id === undefined
      ? sql`true`
      : rising
        ? sql`(${LARGEST}, ${impactCases.optionId}) > (${premium}::bigint, ${id}::uuid)`
        : sql`(${LARGEST}, ${impactCases.optionId}) < (${premium}::bigint, ${id}::uuid)`;
  return ctx.db
    .select()
    .from(impactCases)
    .where(and(ofImpact(ctx, impact), changed, beyond))
    .orderBy(
      ...(rising
        ? [sql`${LARGEST} asc`, sql`${impactCases.optionId} asc`]
        : [sql`${LARGEST} desc`, sql`${impactCases.optionId} desc`]),
    )
    .limit(query.limit);
}

export async function countCases(ctx: ReadCtx, impact: AgreementImpact): Promise<number> {
  const [row] = await ctx.db
    .select({ count: sql<number>`count(*)::int` })
    .from(impactCases)
    .where(and(ofImpact(ctx, impact), changed));
  return row?.count ?? 0;
}
