/** Statements on the insurer's blocklist: its people alone read and write it, and it holds hashes only. */
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import { anyText, anyUuid } from '../../kernel/db/any-of.js';
import { byId } from '../../kernel/loaders.js';
import type { KeysetQuery } from '../../kernel/paging.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { scoped } from '../platform/index.js';
import type { BlocklistEntry, BlocklistState } from './blocklist.js';
import { blocklistEntries } from './blocklist.tables.js';

const reach = { partnerId: blocklistEntries.partnerId } as const;

export const blocklistEntryById = byId<BlocklistEntry>('blocklistEntryById', (ctx, ids) =>
  ctx.db
    .select()
    .from(blocklistEntries)
    .where(and(scoped(ctx, reach), anyUuid(blocklistEntries.id, ids))),
);

export async function lockBlocklistEntry(tx: TxCtx, id: string): Promise<BlocklistEntry | null> {
  const rows = await tx.db
    .select()
    .from(blocklistEntries)
    .where(and(scoped(tx, reach), eq(blocklistEntries.id, id as BlocklistEntry['id'])))
    .for('update');
  return rows[0] ?? null;
}

export async function insertBlocklistEntry(tx: TxCtx, entry: BlocklistEntry): Promise<void> {
  await tx.db.insert(blocklistEntries).values(entry);
}

type Movable = Pick<
  BlocklistEntry,
  'state' | 'decidedById' | 'decidedByLabel' | 'decidedAt' | 'note' | 'liftedById' | 'liftedAt'
>;

/** Compare-and-set: no row means that somebody was faster. */
export async function moveBlocklistEntry(tx: TxCtx, entry: BlocklistEntry, change: Partial<Movable>): Promise<void> {
  const moved = await tx.db
    .update(blocklistEntries)
    .set({ ...change, revision: entry.revision + 1 })
    .where(and(eq(blocklistEntries.id, entry.id), eq(blocklistEntries.revision, entry.revision)))
    .returning({ id: blocklistEntries.id });
  if (moved.length === 0) throw new Refusal({ code: KernelRefusals.CONFLICT });
  tx.loader(blocklistEntryById).clear(entry.id);
}

export const blocklistKey = ({ proposedAt, id }: BlocklistEntry): readonly string[] => [proposedAt, id];

const among = (ctx: ReadCtx, states: readonly BlocklistState[] | null) =>
  and(scoped(ctx, reach), states === null ? undefined : anyText(blocklistEntries.state, states));

/** Newest first. */
export function listBlocklist(
  ctx: ReadCtx,
  states: readonly BlocklistState[] | null,
  { after, direction, limit }: KeysetQuery,
): Promise<BlocklistEntry[]> {
  const rising = direction !== 'forward';
  const [at, id] = after ?? [];
  const beyond =
    at === undefined || id === undefined
      ? undefined
      : rising
        ? sql`(${blocklistEntries.proposedAt}, ${blocklistEntries.id}) > (${at}::timestamptz, ${id}::uuid)`
        : sql`(${blocklistEntries.proposedAt}, ${blocklistEntries.id}) < (${at}::timestamptz, ${id}::uuid)`;
  const order = rising ? asc : desc;
  return ctx.db
    .select()
    .from(blocklistEntries)
    .where(and(among(ctx, states), beyond))
    .orderBy(order(blocklistEntries.proposedAt), order(blocklistEntries.id))
    .limit(limit);
}

export async function countBlocklist(ctx: ReadCtx, states: readonly BlocklistState[] | null): Promise<number> {
  const [row] = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(blocklistEntries)
    .where(among(ctx, states));
  return row?.n ?? 0;
}
