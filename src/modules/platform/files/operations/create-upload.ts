import type { Ctx } from '../../../../kernel/ctx.js';
import { inTransaction } from '../../../../kernel/in-transaction.js';
import { Problems } from '../../../../kernel/refusal.js';
import { once, type Outcome, tenantOf } from '../../once.js';
import type { FileDeclaration, MaterialKind } from '../file.js';
import { checkDeclaration } from '../file.rules.js';
import { declareFile } from './accept-file.js';

export interface CreateUpload {
  readonly idempotencyKey: string;
  readonly file: FileDeclaration;
  readonly kind: MaterialKind;
  readonly sent: unknown;
}

/**
 * Declares a file. Refuses: INVALID_INPUT, FILE_REJECTED, KEY_REUSED. Open in run-off: a file alone changes nothing, and
 * evidence must come in then too (design §4); the operation that takes the file asks the agreement.
 */
export function createUpload(ctx: Ctx, input: CreateUpload): Promise<Outcome> {
  return inTransaction(ctx, 'uploadCreate', (tx) =>
    once(tx, { operation: 'uploadCreate', key: input.idempotencyKey, input: input.sent }, async () => {
      const problems = new Problems();
      const declared = checkDeclaration(input.file, input.kind, ['input', 'file'], problems);
      problems.refuseIfAny();
      if (!declared) throw new Error('unreachable');
      return { kind: 'File', id: await declareFile(tx, tenantOf(tx), declared, input.kind) };
    }),
  );
}
