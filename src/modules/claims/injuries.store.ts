/** Statements on injured persons: written and read by the insurer's people with that right alone. */
import { and } from 'drizzle-orm';
import type { TxCtx } from '../../kernel/ctx.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import { byId } from '../../kernel/loaders.js';
import { scoped } from '../platform/index.js';
import type { Injury } from './claim.js';
import { claimInjuries } from './claims.tables.js';

export const injuryById = byId<Injury>('injuryById', (ctx, ids) =>
  ctx.db
    .select()
    .from(claimInjuries)
    .where(and(scoped(ctx, { partnerId: claimInjuries.partnerId }), anyUuid(claimInjuries.id, ids))),
);

export async function insertInjury(tx: TxCtx, injury: Injury): Promise<void> {
  await tx.db.insert(claimInjuries).values(injury);
}
