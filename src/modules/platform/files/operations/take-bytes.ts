import type { Ctx } from '../../../../kernel/ctx.js';
import { inTransaction } from '../../../../kernel/in-transaction.js';
import { emit } from '../../emit.js';
import type { FileRecord, Rejection } from '../file.js';
import { FileEvents } from '../files.events.js';
import { fileById, moveFile } from '../files.store.js';
import { checkFile } from './check-file.js';

/** How an upload stands after what was sent. */
export type Arrival =
  | { readonly state: 'AWAITING_BYTES'; readonly received: number; readonly file: FileRecord }
  /** All bytes are here; they are looked into, and are not asked for again. */
  | { readonly state: 'CHECKING'; readonly received: number; readonly file: FileRecord }
  | { readonly state: 'STORED'; readonly received: number; readonly file: FileRecord }
  | { readonly state: 'REJECTED'; readonly rejection: Rejection }
  /** The sender counts from another byte than the one that is next. */
  | { readonly state: 'OTHER_OFFSET'; readonly received: number }
  /** More bytes than declared: nothing of them is kept. */
  | { readonly state: 'TOO_LARGE' }
  /** All came, and they are others than declared: nothing of them is kept, send them again. */
  | { readonly state: 'DIGEST_DIFFERS' };

/** How an upload stands; null when there is no such file, or it is not the caller's. */
export async function uploadState(ctx: Ctx, fileId: string): Promise<Arrival | null> {
  const file = await ctx.loader(fileById).load(fileId);
  await ctx.reads.close(); // bytes come slowly: no lease waits for them
  if (!file) return null;
  if (file.state === 'REJECTED') return { state: 'REJECTED', rejection: file.rejection ?? 'CONTENT_TYPE' };
  if (file.state !== 'AWAITING_BYTES') return { state: file.state, received: file.sizeBytes, file };
  return { state: 'AWAITING_BYTES', received: await ctx.ports.blobs.received(file.id), file };
}

/**
 * Takes bytes as they come. `offset` null sends the whole from its first byte; otherwise it must be the byte that is
 * next. What came before the line broke is kept; the last byte makes the file stored, rejected, or to be sent again.
 */
export async function takeBytes(
  ctx: Ctx,
  fileId: string,
  offset: number | null,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Arrival | null> {
  const before = await uploadState(ctx, fileId);
  if (before === null || before.state === 'REJECTED') return before;
  if (!('file' in before)) return before;
  if (offset !== null && offset !== before.received) return { state: 'OTHER_OFFSET', received: before.received };
  if (before.state !== 'AWAITING_BYTES') return before; // the answer was lost, and the sender asks again
  const { file } = before;
  const { blobs } = ctx.ports;
  const taken = await blobs.append(file.id, offset ?? 0, bytes, file.sizeBytes);
  if (taken.outcome === 'GAP') return { state: 'OTHER_OFFSET', received: taken.received };
  if (taken.outcome === 'TOO_LARGE') {
    await blobs.discard(file.id);
    return { state: 'TOO_LARGE' };
  }
  return taken.received === file.sizeBytes
    ? finishUpload(ctx, file)
    : { state: 'AWAITING_BYTES', received: taken.received, file };
}

/**
 * Out of the sender's reach first, then the row, then the upload goes, then the checks. Killed before the row, it goes on
 * waiting and the next empty piece ends it; killed after, the scan `platform.check_files` goes on.
 */
async function finishUpload(ctx: Ctx, file: FileRecord): Promise<Arrival | null> {
  const { blobs } = ctx.ports;
  switch (await blobs.finish(file.id, file)) {
    case 'INCOMPLETE': // a twin was faster, or began again
      return uploadState(ctx, file.id);
    case 'DIGEST_DIFFERS':
      await blobs.discard(file.id);
      return { state: 'DIGEST_DIFFERS' };
    case 'QUARANTINED':
      await receive(ctx, file);
  }
  await blobs.discard(file.id);
  await checkFile(ctx, file.id);
  return uploadState(ctx, file.id);
}

function receive(ctx: Ctx, file: FileRecord): Promise<void> {
  return inTransaction(ctx, 'files.receive', async (tx) => {
    if (!(await moveFile(tx, file, 'AWAITING_BYTES', 'CHECKING', { receivedAt: tx.now }))) return; // a twin was faster
    await emit(tx, {
      event: FileEvents['file.received'],
      subject: { kind: 'File', id: file.id },
      partnerId: file.partnerId,
    });
  });
}
