import type { Ctx } from '../../../kernel/ctx.js';
import { dayOf, type LocalDate } from '../../../kernel/dates.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { KernelRefusals, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { productLife } from '../product.rules.js';
import { ProductEvents } from '../products.events.js';
import { lockVersion, moveVersion } from '../products.store.js';

export interface WithdrawProductVersion {
  readonly idempotencyKey: string;
  readonly productVersionId: string;
  readonly expectedVersion: number;
  /** First day no longer on sale. */
  readonly onSaleUntil: LocalDate;
  readonly reason: string;
}

/**
 * Stops sale from a day; what was sold is untouched. A later day keeps the version ON_SALE until then; today or a filed
 * version retires at once. Refuses: NOT_FOUND, STALE_VERSION, PRODUCT_STATE, INVALID_INPUT.
 */
export const withdrawProductVersion = (ctx: Ctx, input: WithdrawProductVersion): Promise<Outcome> =>
  inTransaction(ctx, 'productVersionWithdraw', (tx) => {
    const { idempotencyKey, ...rest } = input;
    return once(tx, { operation: 'productVersionWithdraw', key: idempotencyKey, input: rest }, async () => {
      const version = await lockVersion(tx, input.productVersionId, input.expectedVersion);
      const today = dayOf(tx.now);
      if (input.onSaleUntil < today) {
        throw new Refusal({
          code: KernelRefusals.INVALID_INPUT,
          field: ['input', 'onSaleUntil'],
          message: { zh: '停售日不能早于今天。', en: 'The last day of sale cannot lie in the past.' },
          wouldPass: [{ field: ['input', 'onSaleUntil'], value: today, message: { zh: '今天', en: 'today' } }],
        });
      }
      const retired = productLife.step(version.state, 'withdraw');
      const later = version.state === 'ON_SALE' && input.onSaleUntil > today && input.onSaleUntil > version.onSaleFrom;
      await moveVersion(tx, version, { state: later ? 'ON_SALE' : retired, onSaleUntil: input.onSaleUntil });
      await emit(tx, {
        event: ProductEvents['product.withdrawn'],
        subject: { kind: 'ProductVersion', id: version.id },
        partnerId: null,
      });
      return { kind: 'ProductVersion', id: version.id };
    });
  });
