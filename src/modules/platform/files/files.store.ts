/** Statements on files. Writes need a `TxCtx`; reads begin at `scoped`. */
import { and, eq, lte, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../../kernel/ctx.js';
import { anyUuid } from '../../../kernel/db/any-of.js';
import type { Instant } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import { byId } from '../../../kernel/loaders.js';
import { files } from '../platform.tables.js';
import { scoped } from '../scoped.js';
import type { FileRecord, FileState } from './file.js';

/** Its sender's; whoever owns the claim it is evidence of reads it under a grant, and with them who looks after them. */
const reach = { partnerId: files.partnerId, grantableId: files.id, staffByGrant: true } as const;

export const fileById = byId<FileRecord>('fileById', (ctx, ids) =>
  ctx.db
    .select()
    .from(files)
    .where(and(scoped(ctx, reach), anyUuid(files.id, ids))),
);

export async function insertFile(tx: TxCtx, file: FileRecord): Promise<void> {
  await tx.db.insert(files).values(file);
}

type Change = Partial<Pick<FileRecord, ChangingField>>;
type ChangingField =
  | 'rejection'
  | 'receivedAt'
  | 'storedAt'
  | 'servedSha256'
  | 'servedSizeBytes'
  | 'embeddedAt'
  | 'embeddedLatitude'
  | 'embeddedLongitude';

/** One step of a file's life: false when somebody was faster. */
export async function moveFile(
  tx: TxCtx,
  file: Pick<FileRecord, 'id'>,
  from: FileState,
  to: FileState,
  change: Change,
): Promise<boolean> {
  const moved = await tx.db
    .update(files)
    .set({ ...change, state: to })
    .where(and(scoped(tx, reach), eq(files.id, file.id), eq(files.state, from)))
    .returning({ id: files.id });
  return moved.length === 1;
}

/** Files that arrived before then and whose checks nobody ended, oldest first. */
export function filesToCheck(ctx: ReadCtx, before: Instant, limit: number): Promise<FileRecord[]> {
  return ctx.db
    .select()
    .from(files)
    .where(and(scoped(ctx, reach), eq(files.state, 'CHECKING'), lte(files.receivedAt, before)))
    .orderBy(files.receivedAt)
    .limit(limit);
}

/** Whether the acting one of the insurer's people looks after the partner, and so writes in its trail. */
export async function looksAfter(tx: TxCtx, partnerId: Id<'Partner'>): Promise<boolean> {
  const rows = await tx.db.execute<{ yes: boolean }>(
    sql`select ${partnerId}::uuid = any ((select app.staff_partners())::uuid[]) as yes`,
  );
  return rows[0]?.yes === true;
}
