import type { Ctx } from '../../../kernel/ctx.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { productLife } from '../product.rules.js';
import { ProductEvents } from '../products.events.js';
import { ProductRefusals } from '../products.refusals.js';
import { lockVersion, moveVersion } from '../products.store.js';

export interface ApproveProductVersion {
  readonly idempotencyKey: string;
  readonly productVersionId: string;
  readonly expectedVersion: number;
}

/** Approves a filed version for sale (S-026). Never by its author. Refuses: NOT_FOUND, STALE_VERSION, PRODUCT_STATE, SAME_PERSON, PRODUCT_OVERLAP. */
export const approveProductVersion = (ctx: Ctx, input: ApproveProductVersion): Promise<Outcome> =>
  inTransaction(ctx, 'productVersionApprove', (tx) => {
    const { idempotencyKey, ...rest } = input;
    return once(tx, { operation: 'productVersionApprove', key: idempotencyKey, input: rest }, async () => {
      const version = await lockVersion(tx, input.productVersionId, input.expectedVersion);
      const state = productLife.step(version.state, 'approve');
      if (version.filedBy === tx.actor.id || tx.actor.id === null)
        throw new Refusal({ code: ProductRefusals.SAME_PERSON });
      await moveVersion(tx, version, { state, approvedBy: tx.actor.id });
      await emit(tx, {
        event: ProductEvents['product.approved'],
        subject: { kind: 'ProductVersion', id: version.id },
        partnerId: null,
      });
      return { kind: 'ProductVersion', id: version.id };
    });
  });
