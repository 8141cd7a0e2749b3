/** Statements on cancellations by the insurer, and on what a claim may duplicate: its people alone read and write them. */
import { and, desc, eq, isNull, ne, or } from 'drizzle-orm';
import type { TxCtx } from '../../kernel/ctx.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import { listsBy } from '../../kernel/loaders.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { scoped } from '../platform/index.js';
import type { Claim } from './claim.js';
import type { Cancellation } from './claim-handling.js';
import { claimCancellations } from './claim-handling.tables.js';
import { claimReach } from './claims.store.js';
import { claims } from './claims.tables.js';

/** Newest first. */
export const cancellationsByClaim = listsBy<Cancellation>(
  'claimCancellationsByClaim',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(claimCancellations)
      .where(and(scoped(ctx, { partnerId: claimCancellations.partnerId }), anyUuid(claimCancellations.claimId, ids)))
      .orderBy(desc(claimCancellations.proposedAt), desc(claimCancellations.id)),
  ({ claimId }) => claimId,
);

export async function insertCancellation(tx: TxCtx, cancellation: Cancellation): Promise<void> {
  await tx.db.insert(claimCancellations).values(cancellation);
}

export async function decideCancellation(
  tx: TxCtx,
  { partnerId, id }: Cancellation,
  decision: Pick<Cancellation, 'confirmed' | 'deciderId' | 'deciderLabel' | 'note' | 'decidedAt'>,
): Promise<void> {
  const done = await tx.db
    .update(claimCancellations)
    .set(decision)
    .where(
      and(
        eq(claimCancellations.partnerId, partnerId),
        eq(claimCancellations.id, id),
        isNull(claimCancellations.decidedAt),
      ),
    )
    .returning({ id: claimCancellations.id });
  if (done.length === 0) throw new Refusal({ code: KernelRefusals.CONFLICT });
}

const MOST = 200;

/** Other claims of the vehicle or the accident that were not cancelled, as far as the asker sees them; the newest first. */
export async function claimsOfVehicle(
  tx: TxCtx,
  { id, accidentId, subjectId, plate, vin }: Pick<Claim, 'id' | 'accidentId' | 'subjectId' | 'plate' | 'vin'>,
): Promise<Claim[]> {
  return tx.db
    .select()
    .from(claims)
    .where(
      and(
        scoped(tx, claimReach),
        ne(claims.id, id),
        ne(claims.state, 'CANCELLED'),
        or(
          eq(claims.accidentId, accidentId),
          subjectId === null ? undefined : eq(claims.subjectId, subjectId),
          plate === null ? undefined : eq(claims.plate, plate),
          vin === null ? undefined : eq(claims.vin, vin),
        ),
      ),
    )
    .orderBy(desc(claims.occurredAt), desc(claims.id))
    .limit(MOST);
}
