/** Statements on quotes, their versions and options. Writes need a `TxCtx`; reads begin at `scoped`. */
import { and, eq, isNull, or, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import type { Id } from '../../kernel/ids.js';
import { byId } from '../../kernel/loaders.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { scoped, type Taken } from '../platform/index.js';
import type { Quote, QuoteOption, QuoteState, QuoteVersion } from './quote.js';
import { quoteAcceptances, quoteDocuments, quoteOptions, quotes, quoteVersions } from './quotes.tables.js';

/** Own quotes of the caller's outlets, and quotes granted to it. */
export const quoteReach = { partnerId: quotes.partnerId, outletId: quotes.outletId, grantableId: quotes.id } as const;

export const quoteById = byId<Quote>('quoteById', (ctx, ids) =>
  ctx.db
    .select()
    .from(quotes)
    .where(and(scoped(ctx, quoteReach), anyUuid(quotes.id, ids))),
);

export async function quoteByNumber(ctx: ReadCtx, number: string): Promise<Quote | null> {
  const rows = await ctx.db
    .select()
    .from(quotes)
    .where(and(scoped(ctx, quoteReach), eq(quotes.number, number)));
  return rows[0] ?? null;
}

export async function quoteByExternalRef(ctx: ReadCtx, externalRef: string): Promise<Quote | null> {
  const rows = await ctx.db
    .select()
    .from(quotes)
    .where(and(scoped(ctx, quoteReach), eq(quotes.externalRef, externalRef)))
    .limit(2);
  const own = rows.find((row) => row.partnerId === ctx.actor.partnerId); // "your own number": a granted quote that bears the same one does not hide it
  return own ?? (rows.length === 1 ? (rows[0] ?? null) : null); // unique per partner; the insurer's people may see two partners' and must say which
}

/** A quote of one's own under lock, as it is now; refuses when it is not there. */
export async function lockOwnQuote(tx: TxCtx, id: string, field: readonly string[]): Promise<Quote> {
  const own = { partnerId: quotes.partnerId, outletId: quotes.outletId }; // a grant is for reading
  const rows = await tx.db
    .select()
    .from(quotes)
    .where(and(scoped(tx, own), eq(quotes.id, id as Id<'Quote'>)))
    .for('update');
  const [quote] = rows;
  if (!quote) throw new Refusal({ code: KernelRefusals.NOT_FOUND, field });
  return quote;
}

/** The same; refuses also when it has moved since `expectedRevision`. */
export async function lockQuote(tx: TxCtx, id: string, expectedRevision: number): Promise<Quote> {
  const quote = await lockOwnQuote(tx, id, ['input', 'quoteId']);
  assertRevision(quote, expectedRevision);
  return quote;
}

export function assertRevision(quote: Quote, expectedRevision: number): void {
  if (quote.revision === expectedRevision) return;
  throw new Refusal({
    code: KernelRefusals.STALE_VERSION,
    field: ['input', 'expectedVersion'],
    facts: [{ name: 'revision', value: String(quote.revision) }],
    wouldPass: [
      {
        field: ['input', 'expectedVersion'],
        value: String(quote.revision),
        message: { zh: '先重新读取报价', en: 'after reading the quote again' },
      },
    ],
  });
}

export async function insertVersion(tx: TxCtx, version: QuoteVersion, options: readonly QuoteOption[]): Promise<void> {
  await tx.db.insert(quoteVersions).values(version);
  await tx.db.insert(quoteOptions).values([...options]);
}

type Movable = Pick<
  Quote,
  | 'vehicleId'
  | 'policyholderId'
  | 'insuredId'
  | 'ownerId'
  | 'firstBeneficiaryId'
  | 'agreementVersionId'
  | 'versionSequence'
  | 'vehicleGroup'
  | 'vin'
  | 'plate'
  | 'holderName'
  | 'validUntil'
  | 'withdrawnReason'
  | 'acceptedOptionId'
  | 'applicationId'
>;

/** Compare-and-set: no row means that somebody was faster. */
export async function moveQuote(tx: TxCtx, quote: Quote, state: QuoteState, change: Partial<Movable>): Promise<void> {
  const moved = await tx.db
    .update(quotes)
    .set({ ...change, state, revision: quote.revision + 1, updatedAt: tx.now })
    .where(and(eq(quotes.partnerId, quote.partnerId), eq(quotes.id, quote.id), eq(quotes.revision, quote.revision)))
    .returning({ id: quotes.id });
  if (moved.length === 0) throw new Refusal({ code: KernelRefusals.CONFLICT });
}

/** The version that counts now, of each quote. */
export const currentVersionByQuote = {
  name: 'currentVersionByQuote',
  batch: async (ctx: ReadCtx, keys: readonly string[]): Promise<Map<string, QuoteVersion | null>> => {
    const rows = await ctx.db
      .select({ version: quoteVersions })
      .from(quoteVersions)
      .innerJoin(
        quotes,
        and(
          eq(quotes.partnerId, quoteVersions.partnerId),
          eq(quotes.id, quoteVersions.quoteId),
          eq(quotes.versionSequence, quoteVersions.sequence),
        ),
      )
      .where(and(scoped(ctx, quoteReach), anyUuid(quotes.id, keys)));
    return new Map(rows.map(({ version }) => [version.quoteId, version]));
  },
};

/** Options of the version that counts now, of each quote, in the order asked for. */
export const currentOptionsByQuote = {
  name: 'currentOptionsByQuote',
  batch: async (ctx: ReadCtx, keys: readonly string[]): Promise<Map<string, QuoteOption[]>> => {
    const rows = await ctx.db
      .select({ quoteId: quotes.id, option: quoteOptions })
      .from(quotes)
      .innerJoin(
        quoteVersions,
        and(
          eq(quotes.partnerId, quoteVersions.partnerId),
          eq(quotes.id, quoteVersions.quoteId),
          eq(quotes.versionSequence, quoteVersions.sequence),
        ),
      )
      .innerJoin(
        quoteOptions,
        and(eq(quoteOptions.partnerId, quoteVersions.partnerId), eq(quoteOptions.quoteVersionId, quoteVersions.id)),
      )
      .where(and(scoped(ctx, quoteReach), anyUuid(quotes.id, keys)))
      .orderBy(quotes.id, quoteOptions.position);
    const lists = new Map<string, QuoteOption[]>(keys.map((key) => [key, []]));
    for (const { quoteId, option } of rows) lists.get(quoteId)?.push(option);
    return lists;
  },
};

/** One option by id, of any version the caller may see. */
export const optionById = byId<QuoteOption>('optionById', async (ctx, ids) => {
  const rows = await ctx.db
    .select({ option: quoteOptions })
    .from(quoteOptions)
    .innerJoin(
      quoteVersions,
      and(eq(quoteOptions.partnerId, quoteVersions.partnerId), eq(quoteOptions.quoteVersionId, quoteVersions.id)),
    )
    .innerJoin(quotes, and(eq(quotes.partnerId, quoteVersions.partnerId), eq(quotes.id, quoteVersions.quoteId)))
    .where(and(scoped(ctx, quoteReach), anyUuid(quoteOptions.id, ids)));
  return rows.map(({ option }) => option);
});

/** An option with the version and the quote it stands in. */
export interface OptionInQuote {
  readonly option: QuoteOption;
  readonly version: QuoteVersion;
  readonly quote: Quote;
}

/** One option by id, of any version the caller may see, with what it stands in. */
export const optionInQuoteById = {
  name: 'optionInQuoteById',
  batch: async (ctx: ReadCtx, ids: readonly string[]): Promise<Map<string, OptionInQuote | null>> => {
    const rows = await ctx.db
      .select({ option: quoteOptions, version: quoteVersions, quote: quotes })
      .from(quoteOptions)
      .innerJoin(
        quoteVersions,
        and(eq(quoteOptions.partnerId, quoteVersions.partnerId), eq(quoteOptions.quoteVersionId, quoteVersions.id)),
      )
      .innerJoin(quotes, and(eq(quotes.partnerId, quoteVersions.partnerId), eq(quotes.id, quoteVersions.quoteId)))
      .where(and(scoped(ctx, quoteReach), anyUuid(quoteOptions.id, ids)));
    return new Map(rows.map((row) => [row.option.id, row]));
  },
};

/** The version and the quote of an option, by the version's id: what several options of one quote share is read once. */
export const quoteByVersion = {
  name: 'quoteByVersion',
  batch: async (
    ctx: ReadCtx,
    ids: readonly string[],
  ): Promise<Map<string, { readonly version: QuoteVersion; readonly quote: Quote } | null>> => {
    const rows = await ctx.db
      .select({ version: quoteVersions, quote: quotes })
      .from(quoteVersions)
      .innerJoin(quotes, and(eq(quotes.partnerId, quoteVersions.partnerId), eq(quotes.id, quoteVersions.quoteId)))
      .where(and(scoped(ctx, quoteReach), anyUuid(quoteVersions.id, ids)));
    return new Map(rows.map((row) => [row.version.id, row]));
  },
};

// ── what came of a quote ──

export interface QuoteAcceptance {
  readonly partnerId: Id<'Partner'>;
  readonly applicationId: Id<'Application'>;
  readonly quoteId: Id<'Quote'>;
  readonly optionId: Id<'QuoteOption'>;
  readonly acceptedAt: Instant;
}

export async function insertAcceptance(tx: TxCtx, acceptance: QuoteAcceptance): Promise<void> {
  await tx.db.insert(quoteAcceptances).values(acceptance);
}

/** The file of a version's quotation; null until somebody asked for it. */
export const quotationFileByVersion = {
  name: 'quotationFileByVersion',
  batch: async (ctx: ReadCtx, ids: readonly string[]): Promise<Map<string, Id<'File'> | null>> => {
    const rows = await ctx.db
      .select({ versionId: quoteDocuments.quoteVersionId, fileId: quoteDocuments.fileId })
      .from(quoteDocuments)
      .where(and(scoped(ctx, { partnerId: quoteDocuments.partnerId }), anyUuid(quoteDocuments.quoteVersionId, ids)));
    return new Map(rows.map(({ versionId, fileId }) => [versionId, fileId]));
  },
};

/** One at a time makes the quotation of a version: the second finds the first one's. */
export async function lockQuotation(tx: TxCtx, quoteVersionId: Id<'QuoteVersion'>): Promise<void> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`quotation ${quoteVersionId}`}, 0))`);
}

export async function insertQuotation(
  tx: TxCtx,
  quotation: {
    readonly partnerId: Id<'Partner'>;
    readonly quoteVersionId: Id<'QuoteVersion'>;
    readonly fileId: Id<'File'>;
  },
): Promise<void> {
  await tx.db.insert(quoteDocuments).values({ ...quotation, madeAt: tx.now });
}

/** The quote an application came from, under lock: what becomes of the one moves the other. Null for none. */
export async function lockQuoteById(tx: TxCtx, id: Id<'Quote'>): Promise<Quote | null> {
  const rows = await tx.db
    .select()
    .from(quotes)
    .where(and(scoped(tx, { partnerId: quotes.partnerId }), eq(quotes.id, id)))
    .for('update');
  return rows[0] ?? null;
}

/** For the expiry job: ids and owners of priced quotes whose validity is over. Listed under SYSTEM, worked under PARTNER. */
export async function dueQuotes(
  ctx: ReadCtx,
  now: Instant,
  limit: number,
): Promise<{ id: Id<'Quote'>; partnerId: Id<'Partner'> }[]> {
  return ctx.db
    .select({ id: quotes.id, partnerId: quotes.partnerId })
    .from(quotes)
    .where(and(scoped(ctx, quoteReach), eq(quotes.state, 'PRICED'), sql`${quotes.validUntil} <= ${now}`))
    .orderBy(quotes.validUntil)
    .limit(limit);
}

/** A due quote under lock; null when somebody else has it or it is no longer due. */
export async function lockDueQuote(tx: TxCtx, id: string, now: Instant): Promise<Quote | null> {
  const rows = await tx.db
    .select()
    .from(quotes)
    .where(
      and(
        scoped(tx, { partnerId: quotes.partnerId }),
        eq(quotes.id, id as Id<'Quote'>),
        eq(quotes.state, 'PRICED'),
        or(isNull(quotes.validUntil), sql`${quotes.validUntil} <= ${now}`),
      ),
    )
    .for('update', { skipLocked: true });
  return rows[0] ?? null;
}

/** Which quotes files are quotations of. By owner alone: whether the caller sees the quote is asked afterwards. */
export async function quotesOfQuotations(ctx: ReadCtx, fileIds: readonly string[]): Promise<Taken[]> {
  return ctx.db
    .select({ fileId: quoteDocuments.fileId, subjectId: quoteVersions.quoteId })
    .from(quoteDocuments)
    .innerJoin(
      quoteVersions,
      and(eq(quoteVersions.partnerId, quoteDocuments.partnerId), eq(quoteVersions.id, quoteDocuments.quoteVersionId)),
    )
    .where(and(scoped(ctx, { partnerId: quoteDocuments.partnerId }), anyUuid(quoteDocuments.fileId, fileIds)));
}
