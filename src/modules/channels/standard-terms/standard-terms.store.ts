/** Statements on standard terms. Insurer-wide; a partner reads those of its own kind that were published. */
import { and, desc, eq, gt, lt, ne, or, sql, type SQL } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../../kernel/ctx.js';
import { anyText, anyUuid } from '../../../kernel/db/any-of.js';
import type { Id } from '../../../kernel/ids.js';
import { byId } from '../../../kernel/loaders.js';
import type { ListRead } from '../channels.queries.js';
import { partners } from '../channels.tables.js';
import { standardTerms, standardTermsDocuments } from './standard-terms.tables.js';
import type { StandardTerms, StandardTermsState } from './standard-terms.js';

function visible(ctx: ReadCtx): SQL | undefined {
  const { partnerId } = ctx.actor;
  if (partnerId === null) return undefined;
  return and(
    ne(standardTerms.state, 'DRAFT'),
    sql`${standardTerms.channelKind} in (select p.kind from ${partners} p where p.id = ${partnerId})`,
  );
}

export const standardTermsById = byId<StandardTerms>('channels.standardTermsById', (ctx, ids) =>
  ctx.db
    .select()
    .from(standardTerms)
    .where(and(visible(ctx), anyUuid(standardTerms.id, ids))),
);

export interface StandardTermsFilter {
  readonly channelKind?: string | null | undefined;
  readonly states?: readonly StandardTermsState[] | null | undefined;
}

/** Newest first. */
export function listStandardTerms(ctx: ReadCtx, filter: StandardTermsFilter): ListRead<StandardTerms> {
  const where = and(
    visible(ctx),
    filter.channelKind ? eq(standardTerms.channelKind, filter.channelKind) : undefined,
    filter.states ? anyText(standardTerms.state, filter.states) : undefined,
  );
  return {
    fetch: ({ limit, direction, after }) => {
      const key = after?.[0] as Id<'StandardTerms'> | undefined;
      const falling = direction === 'forward';
      const start = key === undefined ? undefined : falling ? lt(standardTerms.id, key) : gt(standardTerms.id, key);
      return ctx.db
        .select()
        .from(standardTerms)
        .where(and(where, start))
        .orderBy(falling ? desc(standardTerms.id) : standardTerms.id)
        .limit(limit);
    },
    count: async () => {
      const rows = await ctx.db
        .select({ n: sql<number>`count(*)::int` })
        .from(standardTerms)
        .where(where);
      return rows[0]?.n ?? 0;
    },
  };
}

export async function insertStandardTerms(tx: TxCtx, row: typeof standardTerms.$inferInsert): Promise<void> {
  await tx.db.insert(standardTerms).values(row);
}

/** The draft and whatever is published for the same kind, locked in the order of their ids. */
export async function lockForPublishing(tx: TxCtx, id: Id<'StandardTerms'>): Promise<readonly StandardTerms[]> {
  const of = sql`(select s.channel_kind, s.licensed from ${standardTerms} s where s.id = ${id})`;
  return tx.db
    .select()
    .from(standardTerms)
    .where(
      or(
        eq(standardTerms.id, id),
        and(
          eq(standardTerms.state, 'PUBLISHED'),
          sql`(${standardTerms.channelKind}, ${standardTerms.licensed}) = ${of}`,
        ),
      ),
    )
    .orderBy(standardTerms.id)
    .for('update');
}

type Moved = Pick<typeof standardTerms.$inferInsert, 'state' | 'publishedBy' | 'publishedAt' | 'supersededAt'>;

export async function moveStandardTerms(tx: TxCtx, terms: StandardTerms, change: Partial<Moved>): Promise<void> {
  await tx.db
    .update(standardTerms)
    .set({ ...change, revision: terms.revision + 1 })
    .where(and(eq(standardTerms.id, terms.id), eq(standardTerms.revision, terms.revision)));
}

export async function printedTerms(
  ctx: ReadCtx,
  id: Id<'StandardTerms'>,
  language: string,
): Promise<Id<'File'> | null> {
  const rows = await ctx.db
    .select({ fileId: standardTermsDocuments.fileId })
    .from(standardTermsDocuments)
    .where(and(eq(standardTermsDocuments.standardTermsId, id), eq(standardTermsDocuments.language, language)));
  return rows[0]?.fileId ?? null;
}

export async function insertPrintedTerms(tx: TxCtx, row: typeof standardTermsDocuments.$inferInsert): Promise<void> {
  await tx.db.insert(standardTermsDocuments).values(row);
}

/** Titles of a template, whoever may read it whole: they stand on the partner's own paper. */
export async function standardTermsTitles(
  ctx: ReadCtx,
  id: Id<'StandardTerms'>,
): Promise<{ titleZh: string; titleEn: string } | null> {
  const rows = await ctx.db
    .select({
      titleZh: sql<string>`${standardTerms.document}->>'titleZh'`,
      titleEn: sql<string>`${standardTerms.document}->>'titleEn'`,
    })
    .from(standardTerms)
    .where(eq(standardTerms.id, id));
  return rows[0] ?? null;
}
