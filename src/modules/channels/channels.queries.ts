/** List reads, and reads that join what lower rooms own. */
import { and, asc, desc, eq, ilike, inArray, lt, lte, or, sql, type Column, type SQL } from 'drizzle-orm';
import type { PgSelect } from 'drizzle-orm/pg-core';
import type { ReadCtx } from '../../kernel/ctx.js';
import { anyText, anyUuid } from '../../kernel/db/any-of.js';
import type { Instant, LocalDate, Period } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { KeysetQuery } from '../../kernel/paging.js';
import { institutions } from '../access/access.tables.js';
import { events } from '../platform/platform.tables.js';
import { scoped } from '../platform/index.js';
import type { Agreement, AgreementState, AgreementVersion } from './agreement.js';
import { agreements, agreementVersions, outlets, partners, producers } from './channels.tables.js';
import type { Institution, Outlet, Partner, PartnerState, Producer } from './partner.js';
import type { ShownProducerState } from './partner.rules.js';

/** A filtered list: pages of it, and how many there are in all. */
export interface ListRead<T> {
  fetch(query: KeysetQuery): Promise<readonly T[]>;
  count(): Promise<number>;
}

/** Keyset on one unique column. */
function list<T>(
  ctx: ReadCtx,
  from: (db: ReadCtx['db']) => PgSelect,
  where: readonly (SQL | undefined)[],
  key: Column,
  order: 'asc' | 'desc' = 'asc',
): ListRead<T> {
  const filter = and(...where);
  return {
    fetch: async ({ limit, direction, after }) => {
      const rising = (order === 'asc') === (direction === 'forward');
      const start =
        after?.[0] === undefined ? undefined : rising ? sql`${key} > ${after[0]}` : sql`${key} < ${after[0]}`;
      return (await from(ctx.db)
        .where(and(filter, start))
        .orderBy(rising ? asc(key) : desc(key))
        .limit(limit)) as T[];
    },
    count: async () => {
      const rows = await ctx.db
        .select({ n: sql<number>`count(*)::int` })
        .from(key.table)
        .where(filter);
      return rows[0]?.n ?? 0;
    },
  };
}

/** A text anywhere in the name, or a number as a whole. */
function matches(text: string | null | undefined, name: Column, ...numbers: readonly Column[]): SQL | undefined {
  const wanted = text?.trim();
  if (!wanted) return undefined;
  const pattern = `%${wanted.replace(/[\\%_]/g, '\\$&')}%`;
  return or(ilike(name, pattern), ...numbers.map((number) => eq(number, wanted)));
}

export interface PartnerFilter {
  readonly search?: string | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  readonly states?: readonly PartnerState[] | null | undefined;
}

export function listPartners(ctx: ReadCtx, filter: PartnerFilter): ListRead<Partner> {
  const where = [
    scoped(ctx, { partnerId: partners.id }),
    matches(filter.search, partners.name, partners.number, partners.externalRef),
    filter.kinds ? anyText(partners.kind, filter.kinds) : undefined,
    filter.states ? anyText(partners.state, filter.states) : undefined,
  ];
  return list(ctx, (db) => db.select().from(partners).$dynamic(), where, partners.number);
}

export interface OutletFilter {
  readonly partnerId?: string | null | undefined;
  readonly search?: string | null | undefined;
}

export function listOutlets(ctx: ReadCtx, filter: OutletFilter): ListRead<Outlet> {
  const where = [
    scoped(ctx, { partnerId: outlets.partnerId, outletId: outlets.id }),
    filter.partnerId ? eq(outlets.partnerId, filter.partnerId as Outlet['partnerId']) : undefined,
    matches(filter.search, outlets.name, outlets.externalRef),
  ];
  return list(ctx, (db) => db.select().from(outlets).$dynamic(), where, outlets.id);
}

export interface ProducerFilter {
  readonly partnerId?: string | null | undefined;
  readonly search?: string | null | undefined;
  readonly states?: readonly ShownProducerState[] | null | undefined;
}

/** LAPSED is what time makes of ACTIVE, in the filter as on the wire. */
function shownStates(states: ProducerFilter['states'], today: LocalDate): SQL | undefined {
  if (!states) return undefined;
  const lapsed = sql`(${producers.registeredUntil} <= ${today} or ${producers.trainedUntil} <= ${today})`;
  const held = states.filter((state) => state !== 'LAPSED' && state !== 'ACTIVE');
  return or(
    anyText(producers.state, held),
    states.includes('ACTIVE') ? sql`${producers.state} = 'ACTIVE' and ${lapsed} is not true` : undefined,
    states.includes('LAPSED') ? sql`${producers.state} = 'ACTIVE' and ${lapsed}` : undefined,
  );
}

export function listProducers(ctx: ReadCtx, filter: ProducerFilter, today: LocalDate): ListRead<Producer> {
  const where = [
    scoped(ctx, { partnerId: producers.partnerId, outletId: producers.outletId }),
    filter.partnerId ? eq(producers.partnerId, filter.partnerId as Producer['partnerId']) : undefined,
    matches(filter.search, producers.name, producers.externalRef),
    shownStates(filter.states, today),
  ];
  return list(ctx, (db) => db.select().from(producers).$dynamic(), where, producers.id);
}

export interface AgreementFilter {
  readonly partnerId?: string | null | undefined;
  readonly states?: readonly AgreementState[] | null | undefined;
  readonly endsBefore?: Instant | null | undefined;
}

/** Newest first. `endsBefore` looks at the end of the last version that was signed. */
export function listAgreements(ctx: ReadCtx, filter: AgreementFilter): ListRead<Agreement> {
  const lastEnd = sql`(select v.effective_until from ${agreementVersions} v where v.partner_id = ${agreements.partnerId} and v.agreement_id = ${agreements.id} and v.state <> 'DRAFT' order by v.sequence desc limit 1)`;
  const where = [
    scoped(ctx, agreements),
    filter.partnerId ? eq(agreements.partnerId, filter.partnerId as Agreement['partnerId']) : undefined,
    filter.states ? anyText(agreements.state, filter.states) : undefined,
    filter.endsBefore ? sql`${lastEnd} < ${filter.endsBefore}` : undefined,
  ];
  return list(ctx, (db) => db.select().from(agreements).$dynamic(), where, agreements.id, 'desc');
}

export function listVersions(ctx: ReadCtx, agreementId: string): ListRead<AgreementVersion> {
  const where = [scoped(ctx, agreementVersions), eq(agreementVersions.agreementId, agreementId as Agreement['id'])];
  return list(ctx, (db) => db.select().from(agreementVersions).$dynamic(), where, agreementVersions.sequence, 'desc');
}

export interface AgreementEvent {
  readonly id: Id<'Event'>;
  readonly position: bigint;
  readonly type: string;
  readonly occurredAt: Instant;
  readonly actorSide: string;
}

/** Everything recorded of an agreement and of its versions, newest first. */
export function listEvents(ctx: ReadCtx, { id, partnerId }: Agreement): ListRead<AgreementEvent> {
  const { id: eventId, position, type, occurredAt, actorSide } = events;
  const versions = ctx.db
    .select({ id: sql<string>`${agreementVersions.id}` })
    .from(agreementVersions)
    .where(and(scoped(ctx, agreementVersions), eq(agreementVersions.agreementId, id)));
  const where = [
    scoped(ctx, events),
    eq(events.partnerId, partnerId),
    or(eq(events.subjectId, id), inArray(events.subjectId, versions)),
  ];
  return list(
    ctx,
    (db) => db.select({ id: eventId, position, type, occurredAt, actorSide }).from(events).$dynamic(),
    where,
    position,
    'desc',
  );
}

/** By number, or by the caller's own number. */
export async function findPartner(
  ctx: ReadCtx,
  by: { number?: string | null; externalRef?: string | null },
): Promise<Partner | null> {
  const named = by.number != null ? eq(partners.number, by.number) : eq(partners.externalRef, by.externalRef ?? '');
  const rows = await ctx.db
    .select()
    .from(partners)
    .where(and(scoped(ctx, { partnerId: partners.id }), named))
    .orderBy(asc(partners.id))
    .limit(1);
  return rows[0] ?? null;
}

export async function findAgreement(
  ctx: ReadCtx,
  by: { number?: string | null; externalRef?: string | null },
): Promise<Agreement | null> {
  const named = by.number != null ? eq(agreements.number, by.number) : eq(agreements.externalRef, by.externalRef ?? '');
  const rows = await ctx.db
    .select()
    .from(agreements)
    .where(and(scoped(ctx, agreements), named))
    .orderBy(desc(agreements.id))
    .limit(1);
  return rows[0] ?? null;
}

/**
 * The version whose terms stood at an instant, past ones included, of a partner or of one agreement. A version that ended
 * before its term (its agreement was terminated) stood until the event that says so.
 */
export async function versionAt(
  ctx: ReadCtx,
  of: { partnerId: string } | { agreementId: string },
  at: Instant,
): Promise<AgreementVersion | null> {
  const v = agreementVersions;
  const rows = await ctx.db
    .select()
    .from(v)
    .where(
      and(
        scoped(ctx, v),
        'partnerId' in of
          ? eq(v.partnerId, of.partnerId as AgreementVersion['partnerId'])
          : eq(v.agreementId, of.agreementId as Agreement['id']),
        inArray(v.state, ['ACTIVE', 'ENDED']),
        lte(v.effectiveFrom, at),
        sql`(${v.effectiveUntil} is null or ${v.effectiveUntil} > ${at})`,
        sql`(${v.state} = 'ACTIVE' or not exists (select from ${events} e where e.partner_id = ${v.partnerId} and e.subject_id = ${v.agreementId} and e.type = 'agreement.terminated' and e.occurred_at <= ${at}))`,
      ),
    )
    .orderBy(desc(v.sequence))
    .limit(1);
  return rows[0] ?? null;
}

/** Versions of a partner whose terms stood at some instant of a period, in order; by the rule of `versionAt`. */
export function versionsDuring(ctx: ReadCtx, partnerId: Id<'Partner'>, period: Period): Promise<AgreementVersion[]> {
  const v = agreementVersions;
  return ctx.db
    .select()
    .from(v)
    .where(
      and(
        scoped(ctx, v),
        eq(v.partnerId, partnerId),
        inArray(v.state, ['ACTIVE', 'ENDED']),
        lt(v.effectiveFrom, period.endsAt),
        sql`(${v.effectiveUntil} is null or ${v.effectiveUntil} > ${period.startsAt})`,
        sql`(${v.state} = 'ACTIVE' or not exists (select from ${events} e where e.partner_id = ${v.partnerId} and e.subject_id = ${v.agreementId} and e.type = 'agreement.terminated' and e.occurred_at <= greatest(${v.effectiveFrom}, ${period.startsAt}::timestamptz)))`,
      ),
    )
    .orderBy(v.effectiveFrom, v.id);
}

/** The insurer's institutions are no partner's data: everybody may know who looks after it. */
export function institutionsById(ctx: ReadCtx, ids: readonly string[]): Promise<Institution[]> {
  const { id, parentId, code, name } = institutions;
  return ctx.db.select({ id, parentId, code, name }).from(institutions).where(anyUuid(id, ids));
}
