/** Statements on reports that are still being written. Their filer alone reads and writes them; the wall says so too. */
import { and, asc, desc, eq, lte, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import { byId } from '../../kernel/loaders.js';
import type { KeysetQuery } from '../../kernel/paging.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { scoped } from '../platform/index.js';
import type { ClaimDraft } from './drafts.js';
import { claimDrafts } from './drafts.tables.js';

const reach = { partnerId: claimDrafts.partnerId, outletId: claimDrafts.outletId } as const;

export const draftById = byId<ClaimDraft>('claimDraftById', (ctx, ids) =>
  ctx.db
    .select()
    .from(claimDrafts)
    .where(and(scoped(ctx, reach), anyUuid(claimDrafts.id, ids))),
);

/** Null when it is not there, or not the caller's. */
export async function lockDraft(tx: TxCtx, id: string): Promise<ClaimDraft | null> {
  const rows = await tx.db
    .select()
    .from(claimDrafts)
    .where(and(scoped(tx, reach), eq(claimDrafts.id, id as ClaimDraft['id'])))
    .for('update');
  return rows[0] ?? null;
}

export async function insertDraft(tx: TxCtx, draft: ClaimDraft): Promise<void> {
  await tx.db.insert(claimDrafts).values(draft);
}

type Movable = Pick<ClaimDraft, 'state' | 'content' | 'claimId' | 'expiresAt'>;

/** Compare-and-set: no row means that somebody was faster. */
export async function moveDraft(tx: TxCtx, draft: ClaimDraft, change: Partial<Movable>): Promise<void> {
  const moved = await tx.db
    .update(claimDrafts)
    .set({ ...change, revision: draft.revision + 1, updatedAt: tx.now })
    .where(
      and(
        eq(claimDrafts.partnerId, draft.partnerId),
        eq(claimDrafts.id, draft.id),
        eq(claimDrafts.revision, draft.revision),
      ),
    )
    .returning({ id: claimDrafts.id });
  if (moved.length === 0) throw new Refusal({ code: KernelRefusals.CONFLICT });
}

export const draftKey = ({ updatedAt, id }: ClaimDraft): readonly string[] => [updatedAt, id];

const open = (ctx: ReadCtx) => and(scoped(ctx, reach), eq(claimDrafts.state, 'OPEN'));

/** Those still being written, the one saved last first. */
export function listDrafts(ctx: ReadCtx, { after, direction, limit }: KeysetQuery): Promise<ClaimDraft[]> {
  const rising = direction !== 'forward';
  const [at, id] = after ?? [];
  const beyond =
    at === undefined || id === undefined
      ? undefined
      : rising
        ? sql`(${claimDrafts.updatedAt}, ${claimDrafts.id}) > (${at}::timestamptz, ${id}::uuid)`
        : sql`(${claimDrafts.updatedAt}, ${claimDrafts.id}) < (${at}::timestamptz, ${id}::uuid)`;
  const order = rising ? asc : desc;
  return ctx.db
    .select()
    .from(claimDrafts)
    .where(and(open(ctx), beyond))
    .orderBy(order(claimDrafts.updatedAt), order(claimDrafts.id))
    .limit(limit);
}

export async function countDrafts(ctx: ReadCtx): Promise<number> {
  const [row] = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(claimDrafts)
    .where(open(ctx));
  return row?.n ?? 0;
}

export function draftsToExpire(
  ctx: ReadCtx,
  at: Instant,
  limit: number,
): Promise<Pick<ClaimDraft, 'id' | 'partnerId'>[]> {
  return ctx.db
    .select({ id: claimDrafts.id, partnerId: claimDrafts.partnerId })
    .from(claimDrafts)
    .where(
      and(
        scoped(ctx, { partnerId: claimDrafts.partnerId }),
        eq(claimDrafts.state, 'OPEN'),
        lte(claimDrafts.expiresAt, at),
      ),
    )
    .orderBy(asc(claimDrafts.expiresAt))
    .limit(limit);
}
