import type { Readable } from 'node:stream';
import type { Ctx } from '../../../../kernel/ctx.js';
import { Defect } from '../../../../kernel/failure.js';
import { inOwnCommit } from '../../../../kernel/in-transaction.js';
import { audit } from '../../emit.js';
import type { FileRecord } from '../file.js';
import { fileById } from '../files.store.js';

/** A stored file that the caller may see; null otherwise. */
export async function storedFile(ctx: Ctx, fileId: string): Promise<FileRecord | null> {
  const file = await ctx.loader(fileById).load(fileId);
  await ctx.reads.close();
  return file?.state === 'STORED' ? file : null;
}

/**
 * The bytes of a stored file. A fetch of personal data is written down, and committed, before the first byte leaves: in the
 * reader's own trail, since whoever sent evidence of a claim is not told whose claim it is; the insurer reads all trails.
 */
export async function fetchFile(ctx: Ctx, file: FileRecord): Promise<Readable> {
  if (file.personal) {
    const { id } = file;
    const partnerId = ctx.actor.partnerId ?? file.partnerId;
    await inOwnCommit(ctx, (tx) => audit(tx, { act: 'read:File', partnerId, subject: { kind: 'File', id } }));
  }
  const found = file.servedSha256 === null ? null : await ctx.ports.blobs.open(file.servedSha256);
  if (!found) throw new Defect('a stored file has no bytes');
  return found.stream;
}
