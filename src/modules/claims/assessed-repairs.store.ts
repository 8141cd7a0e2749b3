/** Statements on what was assessed of a shop's estimate. */
import { and, desc, eq, or } from 'drizzle-orm';
import type { TxCtx } from '../../kernel/ctx.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import { listsBy } from '../../kernel/loaders.js';
import { scoped } from '../platform/index.js';
import { claimAssessedRepairs } from './assessed-repairs.tables.js';
import type { AssessedRepair } from './claim-handling.js';
import { NOBODY } from './claims.store.js';

/** Newest first. Under a grant of the claim each shop reads its own; the owner and the insurer's people read all. */
export const assessedByEstimate = listsBy<AssessedRepair>(
  'assessedRepairsByEstimate',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimAssessedRepairs)
      .where(
        and(
          or(
            scoped(ctx, { partnerId: claimAssessedRepairs.partnerId }),
            and(
              scoped(ctx, { partnerId: claimAssessedRepairs.partnerId, grantableId: claimAssessedRepairs.claimId }),
              eq(claimAssessedRepairs.shopId, ctx.actor.partnerId ?? NOBODY),
            ),
          ),
          anyUuid(claimAssessedRepairs.estimateId, ids),
        ),
      )
      .orderBy(desc(claimAssessedRepairs.sequence)),
  ({ estimateId }) => estimateId,
);

export async function insertAssessedRepairs(tx: TxCtx, rows: readonly AssessedRepair[]): Promise<void> {
  if (rows.length > 0) await tx.db.insert(claimAssessedRepairs).values([...rows]);
}
