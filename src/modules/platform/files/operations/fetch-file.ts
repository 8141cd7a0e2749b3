import type { Readable } from 'node:stream';
import type { Ctx, TxCtx } from '../../../../kernel/ctx.js';
import { Defect } from '../../../../kernel/failure.js';
import { type Id, INSURER_TENANT } from '../../../../kernel/ids.js';
import { inOwnCommit } from '../../../../kernel/in-transaction.js';
import { audit } from '../../emit.js';
import type { FileRecord } from '../file.js';
import { fileById, looksAfter } from '../files.store.js';

/** A stored file that the caller may see; null otherwise. */
export async function storedFile(ctx: Ctx, fileId: string): Promise<FileRecord | null> {
  const file = await ctx.loader(fileById).load(fileId);
  await ctx.reads.close();
  return file?.state === 'STORED' ? file : null;
}

/** The bytes of a stored file. A fetch of personal data is written down, and committed, before the first byte leaves. */
export async function fetchFile(ctx: Ctx, file: FileRecord): Promise<Readable> {
  if (file.personal)
    await inOwnCommit(ctx, async (tx) => {
      const partnerId = await trailOf(tx, file);
      await audit(tx, { act: 'read:File', partnerId, subject: { kind: 'File', id: file.id } });
    });
  const found = file.servedSha256 === null ? null : await ctx.ports.blobs.open(file.servedSha256);
  if (!found) throw new Defect('a stored file has no bytes');
  return found.stream;
}

/**
 * A partner's fetch stands in its own trail: whoever sent evidence is not told whose claim it is. Of the insurer's people it
 * stands with the file's owner where they look after it, otherwise with the insurer.
 */
async function trailOf(tx: TxCtx, { partnerId }: FileRecord): Promise<Id<'Partner'>> {
  if (tx.actor.partnerId !== null) return tx.actor.partnerId;
  return (await looksAfter(tx, partnerId)) ? partnerId : INSURER_TENANT;
}
