/**
 * The checks between the last byte and STORED: known malware, then what may be served of it. Done by the request that
 * brought the last byte, and by a scan where that was killed or the scanner could not be reached.
 */
import type { Ctx, Ports, TxCtx } from '../../../../kernel/ctx.js';
import { instantOf, plusMillis } from '../../../../kernel/dates.js';
import { inTransaction } from '../../../../kernel/in-transaction.js';
import { emit } from '../../emit.js';
import { defineScan } from '../../jobs/index.js';
import type { BlobName } from '../blobs.port.js';
import { examineApart, inTurn } from '../checking/checker.js';
import type { Passed } from '../checking/examined.js';
import type { ContentType, FileRecord, Rejection } from '../file.js';
import { FileEvents } from '../files.events.js';
import { fileById, filesToCheck, moveFile } from '../files.store.js';

type Verdict =
  | { readonly found: 'PASSED'; readonly served: BlobName; readonly taken: Omit<Passed, 'bytes'> }
  | { readonly found: 'REJECTED'; readonly rejection: Rejection }
  /** The bytes are gone (a disk was lost): they must come again. */
  | { readonly found: 'LOST' };

/** What the request before leaves to others when it was killed. */
const LEFT_ALONE_MS = 60_000;

/** Checks a file that has arrived, unless somebody did. It stays CHECKING while it cannot be looked into, and the scan goes on. */
export async function checkFile(ctx: Ctx, fileId: string): Promise<void> {
  const file = await ctx.loader(fileById).load(fileId);
  await ctx.reads.close();
  if (!file) return;
  if (file.state === 'CHECKING') {
    const verdict = await judge(ctx.ports, file).catch((error: unknown) => {
      ctx.log.warn({ file: file.id, because: String(error) }, 'a file could not be checked yet');
      return null;
    });
    if (!verdict) return;
    await inTransaction(ctx, 'files.settle', (tx) => settle(tx, file, verdict));
  }
  await ctx.ports.blobs.release(file.id);
}

export const checkFiles = defineScan<FileRecord, Verdict>({
  name: 'platform.check_files',
  title: { zh: '检查已到齐的文件', en: 'Check files that arrived' },
  everySeconds: 10,
  due: (ctx, limit) => filesToCheck(ctx, plusMillis(ctx.now, -LEFT_ALONE_MS), limit),
  ask: (ctx, file) => judge(ctx.ports, file),
  work: settle,
});

/** The served bytes lie in the store before any row names them. */
function judge({ blobs, malwareScanner }: Pick<Ports, 'blobs' | 'malwareScanner'>, file: FileRecord): Promise<Verdict> {
  return inTurn(async () => {
    const bytes = await blobs.quarantined(file.id);
    if (!bytes) return { found: 'LOST' };
    if ((await malwareScanner.scan(bytes)) !== null) return { found: 'REJECTED', rejection: 'MALWARE' };
    const examined = await examineApart(file.contentType as ContentType, bytes);
    if ('fault' in examined) return { found: 'REJECTED', rejection: examined.fault };
    const { bytes: served, ...taken } = examined;
    return { found: 'PASSED', served: await blobs.put(served), taken };
  });
}

async function settle(tx: TxCtx, file: FileRecord, verdict: Verdict): Promise<void> {
  const { event, moved } = await moveBy(tx, file, verdict);
  if (!moved) return; // a twin was faster
  await emit(tx, {
    event: FileEvents[event],
    subject: { kind: 'File', id: file.id },
    partnerId: file.partnerId,
  });
}

async function moveBy(
  tx: TxCtx,
  file: FileRecord,
  verdict: Verdict,
): Promise<{ event: keyof typeof FileEvents; moved: boolean }> {
  switch (verdict.found) {
    case 'LOST':
      return {
        event: 'file.lost',
        moved: await moveFile(tx, file, 'CHECKING', 'AWAITING_BYTES', { receivedAt: null }),
      };
    case 'REJECTED':
      return {
        event: 'file.rejected',
        moved: await moveFile(tx, file, 'CHECKING', 'REJECTED', { rejection: verdict.rejection }),
      };
    case 'PASSED': {
      const { served, taken } = verdict;
      return {
        event: 'file.stored',
        moved: await moveFile(tx, file, 'CHECKING', 'STORED', {
          storedAt: tx.now,
          servedSha256: served.sha256,
          servedSizeBytes: served.sizeBytes,
          embeddedAt: taken.takenAtMs === null ? null : instantOf(taken.takenAtMs),
          embeddedLatitude: taken.position?.latitude ?? null,
          embeddedLongitude: taken.position?.longitude ?? null,
        }),
      };
    }
  }
}
