/** Statements on leads. One that was assigned to a licensed partner is read by it under a grant. */
import { and, asc, desc, eq, gt, lt, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../../kernel/ctx.js';
import { anyText, anyUuid } from '../../../kernel/db/any-of.js';
import type { Id } from '../../../kernel/ids.js';
import { byId } from '../../../kernel/loaders.js';
import { scoped } from '../../platform/index.js';
import type { ListRead } from '../channels.queries.js';
import type { Lead, LeadState } from './lead.js';
import { leads } from './leads.tables.js';

const reach = { partnerId: leads.partnerId, outletId: leads.outletId, grantableId: leads.id };

export const leadById = byId<Lead>('channels.leadById', (ctx, ids) =>
  ctx.db
    .select()
    .from(leads)
    .where(and(scoped(ctx, reach), anyUuid(leads.id, ids))),
);

/** Newest first. */
export function listLeads(ctx: ReadCtx, states: readonly LeadState[] | null): ListRead<Lead> {
  const where = and(scoped(ctx, reach), states ? anyText(leads.state, states) : undefined);
  return {
    fetch: ({ limit, direction, after }) => {
      const key = after?.[0] as Id<'Lead'> | undefined;
      const falling = direction === 'forward';
      const start = key === undefined ? undefined : falling ? lt(leads.id, key) : gt(leads.id, key);
      return ctx.db
        .select()
        .from(leads)
        .where(and(where, start))
        .orderBy(falling ? desc(leads.id) : asc(leads.id))
        .limit(limit);
    },
    count: async () => {
      const rows = await ctx.db
        .select({ n: sql<number>`count(*)::int` })
        .from(leads)
        .where(where);
      return rows[0]?.n ?? 0;
    },
  };
}

export async function findLead(ctx: ReadCtx, by: { number?: string; externalRef?: string }): Promise<Lead | null> {
  const named = by.number === undefined ? eq(leads.externalRef, by.externalRef ?? '') : eq(leads.number, by.number);
  const rows = await ctx.db
    .select()
    .from(leads)
    .where(and(scoped(ctx, reach), named))
    .orderBy(desc(leads.id))
    .limit(1);
  return rows[0] ?? null;
}

export async function insertLead(tx: TxCtx, row: typeof leads.$inferInsert): Promise<void> {
  await tx.db.insert(leads).values(row);
}

export async function lockLead(tx: TxCtx, id: Id<'Lead'>): Promise<Lead | null> {
  const rows = await tx.db
    .select()
    .from(leads)
    .where(and(scoped(tx, { partnerId: leads.partnerId }), eq(leads.id, id)))
    .for('no key update');
  return rows[0] ?? null;
}

export async function moveLead(
  tx: TxCtx,
  lead: Lead,
  change: Partial<Pick<Lead, 'state' | 'assigneeSide' | 'assigneeId' | 'assigneeLabel' | 'outcome'>>,
): Promise<void> {
  await tx.db
    .update(leads)
    .set({ ...change, updatedAt: tx.now, revision: lead.revision + 1 })
    .where(and(scoped(tx, { partnerId: leads.partnerId }), eq(leads.id, lead.id)));
}
