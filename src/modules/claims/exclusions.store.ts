/** Statements on exclusions: the insurer's people alone read and write them. */
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { TxCtx } from '../../kernel/ctx.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import { listsBy } from '../../kernel/loaders.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { scoped } from '../platform/index.js';
import type { ClaimExclusion } from './exclusions.js';
import { claimExclusions } from './exclusions.tables.js';

/** In the order in which they were proposed. */
export const exclusionsByClaim = listsBy<ClaimExclusion>(
  'exclusionsByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimExclusions)
      .where(and(scoped(ctx, { partnerId: claimExclusions.partnerId }), anyUuid(claimExclusions.claimId, ids)))
      .orderBy(asc(claimExclusions.proposedAt), asc(claimExclusions.id)),
  ({ claimId }) => claimId,
);

export async function insertExclusion(tx: TxCtx, exclusion: ClaimExclusion): Promise<void> {
  await tx.db.insert(claimExclusions).values(exclusion);
}

type Decision = Pick<ClaimExclusion, 'confirmed' | 'deciderId' | 'deciderLabel' | 'note' | 'decidedAt'>;
type Lifting = Pick<ClaimExclusion, 'liftedById' | 'liftedByLabel' | 'liftedAt' | 'note'>;

/** Decides what waits, or lifts what stands: once. */
export async function changeExclusion(
  tx: TxCtx,
  { partnerId, id, confirmed }: ClaimExclusion,
  change: Decision | Lifting,
): Promise<void> {
  const changed = await tx.db
    .update(claimExclusions)
    .set(change)
    .where(
      and(
        eq(claimExclusions.partnerId, partnerId),
        eq(claimExclusions.id, id),
        confirmed === null ? isNull(claimExclusions.confirmed) : isNull(claimExclusions.liftedAt),
      ),
    )
    .returning({ id: claimExclusions.id });
  if (changed.length === 0) throw new Refusal({ code: KernelRefusals.CONFLICT });
}
