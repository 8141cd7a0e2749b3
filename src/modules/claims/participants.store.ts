/** Statements on who speaks for whom. The claim is locked by whoever writes; reads begin at `scoped`. */
import { and, asc, eq, isNull, or } from 'drizzle-orm';
import type { TxCtx } from '../../kernel/ctx.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import { listsBy } from '../../kernel/loaders.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { scoped } from '../platform/index.js';
import { NOBODY } from './claims.store.js';
import type { ClaimParticipant } from './participants.js';
import { claimParticipants } from './participants.tables.js';

/** In the order in which they were named. Under a grant of the claim each reads those that it named itself. */
export const participantsByClaim = listsBy<ClaimParticipant>(
  'participantsByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimParticipants)
      .where(
        and(
          or(
            scoped(ctx, { partnerId: claimParticipants.partnerId }),
            and(
              scoped(ctx, { partnerId: claimParticipants.partnerId, grantableId: claimParticipants.claimId }),
              eq(claimParticipants.addedById, ctx.actor.partnerId ?? NOBODY),
            ),
          ),
          anyUuid(claimParticipants.claimId, ids),
        ),
      )
      .orderBy(asc(claimParticipants.addedAt), asc(claimParticipants.id)),
  ({ claimId }) => claimId,
);

export async function insertParticipant(tx: TxCtx, participant: ClaimParticipant): Promise<void> {
  await tx.db.insert(claimParticipants).values(participant);
}

/** Once: what has ended stays as it is. */
export async function markEnded(
  tx: TxCtx,
  { partnerId, id }: Pick<ClaimParticipant, 'partnerId' | 'id'>,
  end: Pick<ClaimParticipant, 'endedAt' | 'endedByLabel' | 'endReason'>,
): Promise<void> {
  const ended = await tx.db
    .update(claimParticipants)
    .set(end)
    .where(
      and(eq(claimParticipants.partnerId, partnerId), eq(claimParticipants.id, id), isNull(claimParticipants.endedAt)),
    )
    .returning({ id: claimParticipants.id });
  if (ended.length === 0) throw new Refusal({ code: KernelRefusals.CONFLICT });
}
