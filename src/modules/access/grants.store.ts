/** Reach without ownership, written by an operation of the insurer's people; one that stands already is left as it is. */
import type { TxCtx } from '../../kernel/ctx.js';
import { accessGrants } from './access.tables.js';

export async function insertGrants(tx: TxCtx, grants: readonly (typeof accessGrants.$inferInsert)[]): Promise<void> {
  if (grants.length > 0)
    await tx.db
      .insert(accessGrants)
      .values([...grants])
      .onConflictDoNothing();
}
