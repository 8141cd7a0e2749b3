import { fingerprint } from '../../../kernel/canonical.js';
import type { Ctx } from '../../../kernel/ctx.js';
import type { LocalDate } from '../../../kernel/dates.js';
import { newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { KernelRefusals, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { checkProductDocument } from '../check-document.js';
import { ProductEvents } from '../products.events.js';
import { ProductRefusals } from '../products.refusals.js';
import { insertVersion, productByCode } from '../products.store.js';

export interface FileProductVersion {
  readonly idempotencyKey: string;
  readonly productCode: string;
  readonly edition: string;
  readonly filingNumber: string;
  readonly onSaleFrom: LocalDate;
  readonly document: unknown;
}

/** Files a version: the document is checked whole, every finding told by path. Refuses: NOT_FOUND, PRODUCT_DOCUMENT_INVALID, PRODUCT_OVERLAP. */
export const fileProductVersion = (ctx: Ctx, input: FileProductVersion): Promise<Outcome> =>
  inTransaction(ctx, 'productVersionFile', (tx) => {
    const { idempotencyKey, ...rest } = input;
    return once(tx, { operation: 'productVersionFile', key: idempotencyKey, input: rest }, async () => {
      const product = await productByCode(tx, input.productCode);
      if (!product) throw new Refusal({ code: KernelRefusals.NOT_FOUND, field: ['input', 'productCode'] });
      const { document, findings } = checkProductDocument(input.document);
      if (!document || findings.length > 0) {
        throw new Refusal(
          ...findings.map((finding) => ({
            code: ProductRefusals.PRODUCT_DOCUMENT_INVALID,
            field: ['input', 'document', ...finding.path],
            facts: [{ name: 'rule', value: finding.rule }],
          })),
        );
      }
      const id = newId('ProductVersion');
      await insertVersion(tx, {
        id,
        productId: product.id,
        edition: input.edition,
        filingNumber: input.filingNumber,
        state: 'FILED',
        onSaleFrom: input.onSaleFrom,
        onSaleUntil: null,
        document,
        digest: fingerprint(document),
        filedBy: tx.actor.id ?? id,
        approvedBy: null,
        revision: 1,
        updatedAt: tx.now,
      });
      await emit(tx, {
        event: ProductEvents['product.filed'],
        subject: { kind: 'ProductVersion', id },
        partnerId: null,
      });
      return { kind: 'ProductVersion', id };
    });
  });
