import type { TxCtx } from '../../../kernel/ctx.js';
import { type Id, newId } from '../../../kernel/ids.js';
import type { Claim } from '../claim.js';
import { insertEstimate } from '../claims.store.js';
import type { CheckedEstimate } from '../estimate.rules.js';

/** Puts an estimate to the claim, under its owner's scope. An estimate never changes; the newest one counts. */
export async function keepEstimate(
  tx: TxCtx,
  { id: claimId, partnerId }: Pick<Claim, 'id' | 'partnerId'>,
  shopId: Id<'Partner'>,
  { lines, total, inShopSince }: CheckedEstimate,
): Promise<void> {
  const id = newId('RepairEstimate');
  await insertEstimate(
    tx,
    { id, partnerId, claimId, shopId, inShopSince, total, createdAt: tx.now },
    lines.map((line, index) => ({ ...line, partnerId, estimateId: id, position: index + 1 })),
  );
}
