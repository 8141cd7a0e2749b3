/** Who of the insurer's people may be sent to a loss. */
import { and, eq, sql } from 'drizzle-orm';
import type { ReadCtx } from '../../kernel/ctx.js';
import type { Id } from '../../kernel/ids.js';
import { staffMembers } from '../access/access.tables.js';

/** Post of an active claims handler in the institutions of the acting person; null when there is none. */
export async function surveyorLabel(ctx: ReadCtx, id: Id<'Staff'>): Promise<string | null> {
  const rows = await ctx.db
    .select({ name: staffMembers.name })
    .from(staffMembers)
    .where(
      and(
        eq(staffMembers.id, id),
        eq(staffMembers.active, true),
        sql`'CLAIMS_HANDLER' = any (${staffMembers.roles})`,
        sql`${staffMembers.id} = any ((select app.staff_colleagues())::uuid[])`,
      ),
    );
  return rows[0]?.name ?? null;
}
