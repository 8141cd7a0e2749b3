/** Files that the gateway makes: the bytes first, outside of any transaction, then the row. Killed in between, there are bytes that nobody names. */
import type { Ports, TxCtx } from '../../../../kernel/ctx.js';
import { type Id, newId } from '../../../../kernel/ids.js';
import type { BlobName } from '../blobs.port.js';
import { type ContentType, NOT_TAKEN } from '../file.js';
import { insertFile } from '../files.store.js';

export interface MadeFile {
  readonly name: string;
  readonly contentType: ContentType;
  /** What kind of document, in the words of the room that makes it. */
  readonly kind: string;
  /** Shows personal data in full: fetched only by who may read those. A document that shows masks only is not. */
  readonly personal: boolean;
  readonly bytes: Uint8Array;
}

export type KeptFile = Omit<MadeFile, 'bytes'> & BlobName;

/** `ctx` is the operation's before its transaction, or a job's `job.ctx`. */
export async function keepMade(ctx: { readonly ports: Pick<Ports, 'blobs'> }, made: MadeFile): Promise<KeptFile> {
  const { bytes, ...told } = made;
  return { ...told, ...(await ctx.ports.blobs.put(bytes)) };
}

/** The row of a kept file, in the transaction that names it: an operation's, or a job's under `asPartner`. */
export async function insertMade(tx: TxCtx, partnerId: Id<'Partner'>, kept: KeptFile): Promise<Id<'File'>> {
  const id = newId('File');
  await insertFile(tx, {
    ...kept,
    id,
    partnerId,
    ...NOT_TAKEN,
    state: 'STORED',
    servedSha256: kept.sha256,
    servedSizeBytes: kept.sizeBytes,
    createdAt: tx.now,
    receivedAt: tx.now,
    storedAt: tx.now,
  });
  return id;
}
