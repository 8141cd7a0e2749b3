/** Reads of measured tasks: those of a month, and those of which something is to be told. */
import { and, asc, eq, gte, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { ReadCtx } from '../../../kernel/ctx.js';
import type { Instant, Period } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import type { KeysetQuery } from '../../../kernel/paging.js';
import type { ServiceMetric } from '../../channels/index.js';
import { scoped } from '../../platform/index.js';
import { events } from '../../platform/platform.tables.js';
import type { ServiceCase } from './service-case.js';
import { serviceCases as c } from './service.tables.js';

/** Of which partner, which month, and how much of it is known. */
export interface MonthRead {
  readonly partnerId: Id<'Partner'>;
  readonly period: Period;
  readonly known: Instant;
}

/** Ended by then, or late by then: of a task that is open and in time nobody knows yet how it ends. */
function countedIn(ctx: ReadCtx, { partnerId, period, known }: MonthRead): SQL | undefined {
  return and(
    scoped(ctx, c),
    eq(c.partnerId, partnerId),
    gte(c.countedAt, period.startsAt),
    lt(c.countedAt, period.endsAt),
    or(lte(c.endedAt, known), lt(c.dueAt, known)),
  );
}

export function casesOfMonth(ctx: ReadCtx, month: MonthRead): Promise<ServiceCase[]> {
  return ctx.db.select().from(c).where(countedIn(ctx, month)).orderBy(c.id);
}

export interface RowRead extends MonthRead {
  readonly metric: ServiceMetric;
  readonly versionId: Id<'AgreementVersion'> | null;
}

function ofRow(ctx: ReadCtx, row: RowRead): SQL | undefined {
  const { metric, versionId } = row;
  return and(
    countedIn(ctx, row),
    eq(c.metric, metric),
    versionId === null ? isNull(c.versionId) : eq(c.versionId, versionId),
  );
}

/** No case takes so long: what is still open comes first. */
const OPEN = '9007199254740991';

function slowness(known: Instant): SQL<string> {
  return sql<string>`case when ${c.endedAt} <= ${known} then ${c.takenMs} else ${OPEN}::bigint end`;
}

export function slownessKey({ known }: RowRead): (each: ServiceCase) => readonly string[] {
  return ({ endedAt, takenMs, id }) => [
    endedAt !== null && endedAt <= known && takenMs !== null ? String(takenMs) : OPEN,
    id,
  ];
}

/** The cases behind a figure: open ones, then the slowest first. */
export function casesOfRow(ctx: ReadCtx, row: RowRead, query: KeysetQuery): Promise<ServiceCase[]> {
  const slow = slowness(row.known);
  const rising = query.direction === 'backward';
  const [ms, id] = query.after ?? [];
  const beyond =
    ms === undefined || id === undefined
      ? sql`true`
      : rising
        ? sql`(${slow}, ${c.id}) > (${ms}::bigint, ${id}::uuid)`
        : sql`(${slow}, ${c.id}) < (${ms}::bigint, ${id}::uuid)`;
  const order = rising ? [sql`${slow} asc`, sql`${c.id} asc`] : [sql`${slow} desc`, sql`${c.id} desc`];
  return ctx.db
    .select()
    .from(c)
    .where(and(ofRow(ctx, row), beyond))
    .orderBy(...order)
    .limit(query.limit);
}

export async function countOfRow(ctx: ReadCtx, row: RowRead): Promise<number> {
  const [counted] = await ctx.db
    .select({ count: sql<number>`count(*)::int` })
    .from(c)
    .where(ofRow(ctx, row));
  return counted?.count ?? 0;
}

/** Tasks of which something is to be told, the oldest first; of every partner, by ids. */
export function dueToTell(ctx: ReadCtx, limit: number): Promise<{ id: Id<'ServiceCase'>; partnerId: Id<'Partner'> }[]> {
  return ctx.db
    .select({ id: c.id, partnerId: c.partnerId })
    .from(c)
    .where(and(scoped(ctx, c), lt(c.tellAt, ctx.now)))
    .orderBy(asc(c.tellAt), asc(c.id))
    .limit(limit);
}

/** What a partner's own record says of an object, in order. */
export function eventsOfSubject(
  ctx: ReadCtx,
  partnerId: Id<'Partner'>,
  subjectId: string,
): Promise<{ type: string; occurredAt: Instant }[]> {
  return ctx.db
    .select({ type: events.type, occurredAt: events.occurredAt })
    .from(events)
    .where(and(scoped(ctx, events), eq(events.partnerId, partnerId), eq(events.subjectId, subjectId)))
    .orderBy(asc(events.occurredAt), asc(events.sequence));
}
