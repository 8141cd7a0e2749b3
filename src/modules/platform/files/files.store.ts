/** Statements on files. Writes need a `TxCtx`; reads begin at `scoped`. */
import { and, eq } from 'drizzle-orm';
import type { TxCtx } from '../../../kernel/ctx.js';
import { anyUuid } from '../../../kernel/db/any-of.js';
import { byId } from '../../../kernel/loaders.js';
import { files } from '../platform.tables.js';
import { scoped } from '../scoped.js';
import type { FileRecord, Rejection } from './file.js';

/** Its sender's; whoever owns the claim it is evidence of reads it under a grant. */
const reach = { partnerId: files.partnerId, grantableId: files.id } as const;

export const fileById = byId<FileRecord>('fileById', (ctx, ids) =>
  ctx.db
    .select()
    .from(files)
    .where(and(scoped(ctx, reach), anyUuid(files.id, ids))),
);

export async function insertFile(tx: TxCtx, file: FileRecord): Promise<void> {
  await tx.db.insert(files).values(file);
}

/** The end of waiting, once: false when somebody was faster. */
export async function endWaiting(tx: TxCtx, file: FileRecord, rejection: Rejection | null): Promise<boolean> {
  const moved = await tx.db
    .update(files)
    .set(rejection === null ? { state: 'STORED', storedAt: tx.now } : { state: 'REJECTED', rejection })
    .where(and(scoped(tx, reach), eq(files.id, file.id), eq(files.state, 'AWAITING_BYTES')))
    .returning({ id: files.id });
  return moved.length === 1;
}
