/** Lists of quotes: typed filters, search, three orders, keyset paging. */
import { and, asc, desc, eq, like, type SQL, sql } from 'drizzle-orm';
import type { ReadCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyText } from '../../kernel/db/any-of.js';
import type { KeysetQuery } from '../../kernel/paging.js';
import { outlets } from '../channels/channels.tables.js';
import { scoped } from '../platform/index.js';
import type { Outlook, Quote, QuoteState } from './quote.js';
import { quoteReach } from './quotes.store.js';
import { quoteOptions, quotes, quoteVersions } from './quotes.tables.js';

export interface QuoteFilter {
  readonly search?: string | null;
  readonly states?: readonly QuoteState[] | null;
  /** Outlet and those below. */
  readonly outletId?: string | null;
  readonly producerId?: string | null;
  readonly vehicleId?: string | null;
  readonly vehicleGroups?: readonly string[] | null;
  readonly createdFrom?: Instant | null;
  readonly createdUntil?: Instant | null;
  readonly validFrom?: Instant | null;
  readonly validUntil?: Instant | null;
  /** Of some option of the version that counts now. */
  readonly outlook?: Outlook | null;
}

export type QuoteOrder = 'NEWEST' | 'OLDEST' | 'EXPIRES_SOONEST';

const FAR = '9999-12-31T00:00:00.000Z';
const orderColumn = (order: QuoteOrder): SQL =>
  order === 'EXPIRES_SOONEST' ? sql`coalesce(${quotes.validUntil}, ${FAR}::timestamptz)` : sql`${quotes.createdAt}`;

/** Sort key of a row, as a cursor holds it. */
export function quoteKey(order: QuoteOrder): (quote: Quote) => readonly string[] {
  return (quote) => [order === 'EXPIRES_SOONEST' ? (quote.validUntil ?? FAR) : quote.createdAt, quote.id];
}

export function listQuotes(ctx: ReadCtx, filter: QuoteFilter, order: QuoteOrder, query: KeysetQuery): Promise<Quote[]> {
  const column = orderColumn(order);
  const rising = (order !== 'NEWEST') === (query.direction === 'forward');
  const [at, id] = query.after ?? [];
  const beyond =
    at === undefined || id === undefined
      ? sql`true`
      : rising
        ? sql`(${column}, ${quotes.id}) > (${at}::timestamptz, ${id}::uuid)`
        : sql`(${column}, ${quotes.id}) < (${at}::timestamptz, ${id}::uuid)`;
  return ctx.db
    .select()
    .from(quotes)
    .where(and(filterOf(ctx, filter), beyond))
    .orderBy(rising ? asc(column) : desc(column), rising ? asc(quotes.id) : desc(quotes.id))
    .limit(query.limit);
}

export async function countQuotes(ctx: ReadCtx, filter: QuoteFilter): Promise<number> {
  const rows = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(quotes)
    .where(filterOf(ctx, filter));
  return rows[0]?.n ?? 0;
}

function filterOf(ctx: ReadCtx, filter: QuoteFilter): SQL | undefined {
  const conditions: (SQL | undefined)[] = [scoped(ctx, quoteReach)];
  if (filter.search != null && filter.search.trim() !== '') conditions.push(searchOf(ctx, filter.search.trim()));
  if (filter.states != null) conditions.push(statesOf(ctx, filter.states));
  if (filter.outletId != null) {
    conditions.push(
      // The outlet named must be one that the caller sees: otherwise an outlet above its own would show by finding something.
      sql`${quotes.outletId} in (select o.id from ${outlets} join ${outlets} o on o.partner_id = ${outlets.partnerId} where ${outlets.id} = ${filter.outletId} and ${scoped(ctx, { partnerId: outlets.partnerId, outletId: outlets.id })} and (o.path = ${outlets.path} or starts_with(o.path, ${outlets.path} || '/')))`,
    );
  }
  if (filter.producerId != null) conditions.push(sql`${quotes.producerId} = ${filter.producerId}`);
  if (filter.vehicleId != null) conditions.push(sql`${quotes.vehicleId} = ${filter.vehicleId}`);
  if (filter.vehicleGroups != null) conditions.push(anyText(quotes.vehicleGroup, filter.vehicleGroups));
  if (filter.createdFrom != null) conditions.push(sql`${quotes.createdAt} >= ${filter.createdFrom}`);
  if (filter.createdUntil != null) conditions.push(sql`${quotes.createdAt} < ${filter.createdUntil}`);
  if (filter.validFrom != null) conditions.push(sql`${quotes.validUntil} >= ${filter.validFrom}`);
  if (filter.validUntil != null) conditions.push(sql`${quotes.validUntil} < ${filter.validUntil}`);
  if (filter.outlook != null)
    conditions.push(
      sql`exists (select from ${quoteVersions} v join ${quoteOptions} o on o.partner_id = v.partner_id and o.quote_version_id = v.id where v.partner_id = ${quotes.partnerId} and v.quote_id = ${quotes.id} and v.sequence = ${quotes.versionSequence} and o.offered and o.outlook = ${filter.outlook})`,
    );
  return and(...conditions);
}

/** Validity ends by the clock: a priced quote past it counts as EXPIRED, whether or not the job has come by. */
function statesOf(ctx: ReadCtx, states: readonly QuoteState[]): SQL {
  const over = sql`(${quotes.state} = 'PRICED' and ${quotes.validUntil} <= ${ctx.now})`;
  const others = states.filter((state) => state !== 'PRICED' && state !== 'EXPIRED');
  const alternatives: SQL[] = [];
  if (others.length > 0) alternatives.push(anyText(quotes.state, others));
  if (states.includes('PRICED')) alternatives.push(sql`(${quotes.state} = 'PRICED' and not ${over})`);
  if (states.includes('EXPIRED')) alternatives.push(sql`(${quotes.state} = 'EXPIRED' or ${over})`);
  return alternatives.length === 0 ? sql`false` : sql`(${sql.join(alternatives, sql` or `)})`;
}

/**
 * Plate, VIN and holder's name by their beginning; numbers whole. Every branch has its index. The holder of a quote that
 * was only granted is not shown, so it is not found by its name either.
 */
function searchOf(ctx: ReadCtx, text: string): SQL {
  const { partnerId } = ctx.actor;
  const typed = text.toUpperCase().replace(/[\s·.]/g, '');
  const named = like(quotes.holderName, `${escaped(text)}%`);
  const found = [
    eq(quotes.number, text.toUpperCase()),
    eq(quotes.externalRef, text),
    partnerId === null ? named : sql`(${eq(quotes.partnerId, partnerId)} and ${named})`,
  ];
  if (typed !== '') found.push(like(quotes.vin, `${escaped(typed)}%`), like(quotes.plate, `${escaped(typed)}%`)); // nothing but dots is the beginning of every plate
  return sql`(${sql.join(found, sql` or `)})`;
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, (char) => `\\${char}`);
}
