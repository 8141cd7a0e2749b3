/** Statements on outlets, salespeople and log-ins that a partner or the insurer adds. */
import { and, asc, eq, gt, lt, desc, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../../kernel/ctx.js';
import { anyUuid } from '../../../kernel/db/any-of.js';
import type { Id } from '../../../kernel/ids.js';
import { byId } from '../../../kernel/loaders.js';
import { scoped } from '../../platform/index.js';
import type { ListRead } from '../channels.queries.js';
import { outlets, producers } from '../channels.tables.js';
import type { PartnerUser } from './partner-user.js';
import { partnerUsers } from './people.tables.js';

const mine = (ctx: ReadCtx) => scoped(ctx, { partnerId: partnerUsers.partnerId, outletId: partnerUsers.outletId });

export const partnerUserById = byId<PartnerUser>('channels.partnerUserById', (ctx, ids) =>
  ctx.db
    .select()
    .from(partnerUsers)
    .where(and(mine(ctx), anyUuid(partnerUsers.id, ids))),
);

/** Newest first. */
export function listPartnerUsers(ctx: ReadCtx, partnerId: Id<'Partner'>): ListRead<PartnerUser> {
  const where = and(mine(ctx), eq(partnerUsers.partnerId, partnerId));
  return {
    fetch: ({ limit, direction, after }) => {
      const key = after?.[0] as Id<'PartnerUser'> | undefined;
      const falling = direction === 'forward';
      const start = key === undefined ? undefined : falling ? lt(partnerUsers.id, key) : gt(partnerUsers.id, key);
      return ctx.db
        .select()
        .from(partnerUsers)
        .where(and(where, start))
        .orderBy(falling ? desc(partnerUsers.id) : asc(partnerUsers.id))
        .limit(limit);
    },
    count: async () => {
      const rows = await ctx.db
        .select({ n: sql<number>`count(*)::int` })
        .from(partnerUsers)
        .where(where);
      return rows[0]?.n ?? 0;
    },
  };
}

export async function insertPartnerUser(tx: TxCtx, row: typeof partnerUsers.$inferInsert): Promise<void> {
  await tx.db.insert(partnerUsers).values(row);
}

export async function lockPartnerUser(tx: TxCtx, id: Id<'PartnerUser'>): Promise<PartnerUser | null> {
  const rows = await tx.db
    .select()
    .from(partnerUsers)
    .where(and(mine(tx), eq(partnerUsers.id, id)))
    .for('no key update');
  return rows[0] ?? null;
}

export async function disablePartnerUser(tx: TxCtx, user: PartnerUser): Promise<void> {
  await tx.db
    .update(partnerUsers)
    .set({ state: 'DISABLED', revision: user.revision + 1 })
    .where(and(mine(tx), eq(partnerUsers.id, user.id)));
}

export async function insertOutlet(tx: TxCtx, row: typeof outlets.$inferInsert): Promise<void> {
  await tx.db.insert(outlets).values(row);
}

export async function insertProducer(tx: TxCtx, row: typeof producers.$inferInsert): Promise<void> {
  await tx.db.insert(producers).values(row);
}
