import type { TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import { lockCharge } from '../billing.store.js';
import { closeCharge } from './close-charge.js';

/**
 * What was charged is no longer due: inside the transaction of the upper room. Money that comes in later is given back.
 * Refuses: NOT_FOUND, CHARGE_STATE (paid, or closed before).
 */
export async function cancelCharge(tx: TxCtx, partnerId: Id<'Partner'>, chargeId: string): Promise<void> {
  const charge = await lockCharge(tx, chargeId);
  if (charge?.partnerId !== partnerId) throw new Refusal(NOT_FOUND([]));
  await closeCharge(tx, charge, 'cancel');
}
