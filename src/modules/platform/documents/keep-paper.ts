/** A paper as a kept file. The only way to a drawing for the rooms, so that nobody draws while a lease is held. */
import type { Ctx } from '../../../kernel/ctx.js';
import { type KeptFile, keepMade, type MadeFile } from '../files/index.js';
import type { DocumentSpec } from './document.js';
import { renderDocument } from './render-document.js';

/**
 * Draws a paper and keeps its bytes; the row is `insertMade`'s, in the transaction that names it. Both may take long: the
 * thread that draws starts with the first paper, for seconds on a busy machine, and the store of bytes may be far away.
 * Throws `UndrawableCharacter`.
 */
export function keepPaper(
  ctx: Pick<Ctx, 'reads' | 'ports'>,
  paper: Omit<MadeFile, 'contentType' | 'bytes'>,
  document: DocumentSpec,
): Promise<KeptFile> {
  return ctx.reads.apart(async () =>
    keepMade(ctx, { ...paper, contentType: 'application/pdf', bytes: await renderDocument(document) }),
  );
}
