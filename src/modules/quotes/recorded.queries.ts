/** Quotes as they were priced, for a replay: options of the version that counts, oldest first. */
import { and, asc, eq, gt, gte, lt, sql } from 'drizzle-orm';
import type { ReadCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import { scoped } from '../platform/index.js';
import type { Quote, QuoteOption, QuoteVersion } from './quote.js';
import { quoteOptions, quotes, quoteVersions } from './quotes.tables.js';

export interface RecordedOption {
  readonly quote: Quote;
  readonly version: QuoteVersion;
  readonly option: QuoteOption;
}

export interface Traffic {
  readonly partnerId: Id<'Partner'>;
  readonly from: Instant;
  readonly until: Instant;
}

const within = (ctx: ReadCtx, { partnerId, from, until }: Traffic) =>
  and(scoped(ctx, quotes), eq(quotes.partnerId, partnerId), gte(quotes.createdAt, from), lt(quotes.createdAt, until));

const ofVersion = and(
  eq(quoteVersions.partnerId, quotes.partnerId),
  eq(quoteVersions.quoteId, quotes.id),
  eq(quoteVersions.sequence, quotes.versionSequence),
);
const ofOption = and(
  eq(quoteOptions.partnerId, quoteVersions.partnerId),
  eq(quoteOptions.quoteVersionId, quoteVersions.id),
);

export async function countRecorded(ctx: ReadCtx, traffic: Traffic): Promise<number> {
  const [row] = await ctx.db
    .select({ count: sql<number>`count(*)::int` })
    .from(quotes)
    .innerJoin(quoteVersions, ofVersion)
    .innerJoin(quoteOptions, ofOption)
    .where(within(ctx, traffic));
  return row?.count ?? 0;
}

export function recordedOptions(
  ctx: ReadCtx,
  traffic: Traffic,
  after: string | null,
  limit: number,
): Promise<RecordedOption[]> {
  return ctx.db
    .select({ quote: quotes, version: quoteVersions, option: quoteOptions })
    .from(quotes)
    .innerJoin(quoteVersions, ofVersion)
    .innerJoin(quoteOptions, ofOption)
    .where(and(within(ctx, traffic), after === null ? sql`true` : gt(quoteOptions.id, after as QuoteOption['id'])))
    .orderBy(asc(quoteOptions.id))
    .limit(limit);
}
