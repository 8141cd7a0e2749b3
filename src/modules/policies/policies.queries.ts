/** Lists of policies: typed filters, search, three orders, keyset paging. */
import { and, asc, desc, eq, like, lte, type SQL, sql } from 'drizzle-orm';
import type { ReadCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyText } from '../../kernel/db/any-of.js';
import type { Id } from '../../kernel/ids.js';
import type { KeysetQuery } from '../../kernel/paging.js';
import { outlets } from '../channels/channels.tables.js';
import { scoped } from '../platform/index.js';
import type { PolicyKind } from '../products/index.js';
import { applications } from '../underwriting/underwriting.tables.js';
import type { Policy, PolicyState } from './policy.js';
import { policyReach } from './policies.store.js';
import { policies } from './policies.tables.js';

export interface PolicyFilter {
  readonly search?: string | null;
  readonly kind?: PolicyKind | null;
  readonly states?: readonly PolicyState[] | null;
  readonly vehicleGroups?: readonly string[] | null;
  /** Outlet and those below. */
  readonly outletId?: string | null;
  readonly vehicleId?: string | null;
  readonly issuedFrom?: Instant | null;
  readonly issuedUntil?: Instant | null;
  readonly endsFrom?: Instant | null;
  readonly endsUntil?: Instant | null;
}

export type PolicyOrder = 'NEWEST' | 'OLDEST' | 'ENDS_SOONEST';

const orderColumn = (order: PolicyOrder): SQL =>
  order === 'ENDS_SOONEST' ? sql`${policies.endsAt}` : sql`${policies.issuedAt}`;

/** Sort key of a row, as a cursor holds it. */
export function policyKey(order: PolicyOrder): (policy: Policy) => readonly string[] {
  return (policy) => [order === 'ENDS_SOONEST' ? policy.endsAt : policy.issuedAt, policy.id];
}

export function listPolicies(
  ctx: ReadCtx,
  filter: PolicyFilter,
  order: PolicyOrder,
  query: KeysetQuery,
): Promise<Policy[]> {
  const column = orderColumn(order);
  const rising = (order !== 'NEWEST') === (query.direction === 'forward');
  const [at, id] = query.after ?? [];
  const beyond =
    at === undefined || id === undefined
      ? sql`true`
      : rising
        ? sql`(${column}, ${policies.id}) > (${at}::timestamptz, ${id}::uuid)`
        : sql`(${column}, ${policies.id}) < (${at}::timestamptz, ${id}::uuid)`;
  return ctx.db
    .select()
    .from(policies)
    .where(and(filterOf(ctx, filter), beyond))
    .orderBy(rising ? asc(column) : desc(column), rising ? asc(policies.id) : desc(policies.id))
    .limit(query.limit);
}

export async function countPolicies(ctx: ReadCtx, filter: PolicyFilter): Promise<number> {
  const rows = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(policies)
    .where(filterOf(ctx, filter));
  return rows[0]?.n ?? 0;
}

function filterOf(ctx: ReadCtx, filter: PolicyFilter): SQL | undefined {
  const conditions: (SQL | undefined)[] = [scoped(ctx, policyReach)];
  if (filter.search != null && filter.search.trim() !== '') conditions.push(searchOf(ctx, filter.search.trim()));
  if (filter.kind != null) conditions.push(eq(policies.kind, filter.kind));
  if (filter.states != null) conditions.push(statesOf(ctx, filter.states));
  if (filter.vehicleGroups != null) conditions.push(anyText(policies.vehicleGroup, filter.vehicleGroups));
  if (filter.outletId != null) {
    conditions.push(
      // The outlet named must be one that the caller sees: otherwise an outlet above its own would show by finding something.
      sql`${policies.outletId} in (select o.id from ${outlets} join ${outlets} o on o.partner_id = ${outlets.partnerId} where ${outlets.id} = ${filter.outletId} and ${scoped(ctx, { partnerId: outlets.partnerId, outletId: outlets.id })} and (o.path = ${outlets.path} or starts_with(o.path, ${outlets.path} || '/')))`,
    );
  }
  if (filter.vehicleId != null) conditions.push(sql`${policies.vehicleId} = ${filter.vehicleId}`);
  if (filter.issuedFrom != null) conditions.push(sql`${policies.issuedAt} >= ${filter.issuedFrom}`);
  if (filter.issuedUntil != null) conditions.push(sql`${policies.issuedAt} < ${filter.issuedUntil}`);
  if (filter.endsFrom != null) conditions.push(sql`${policies.endsAt} >= ${filter.endsFrom}`);
  if (filter.endsUntil != null) conditions.push(sql`${policies.endsAt} < ${filter.endsUntil}`);
  return and(...conditions);
}

/** As `stateAt` says it: cover begins and ends by the clock, whether or not the scans have come by. */
function statesOf(ctx: ReadCtx, states: readonly PolicyState[]): SQL {
  const { state, startsAt, endsAt, endsAs, restsFrom, restsUntil } = policies;
  const runs = sql`${state} in ('ISSUED', 'IN_FORCE', 'SUSPENDED')`;
  const over = sql`(${runs} and ${endsAt} <= ${ctx.now})`;
  const rests = sql`(${runs} and ${startsAt} <= ${ctx.now} and ${restsFrom} <= ${ctx.now} and ${ctx.now} < ${restsUntil})`;
  const begun = sql`((${state} = 'ISSUED' and ${startsAt} <= ${ctx.now}) or (${state} = 'SUSPENDED' and ${restsUntil} <= ${ctx.now}))`;
  const now = sql`(case when ${over} then coalesce(${endsAs}, 'EXPIRED') when ${rests} then 'SUSPENDED' when ${begun} then 'IN_FORCE' else ${state} end)`;
  return anyText(now, states);
}

/** Plate, VIN and holder's name by their beginning; numbers (policy, application, the partner's own) whole. Every branch has its index. */
function searchOf(ctx: ReadCtx, text: string): SQL {
  const typed = text.toUpperCase().replace(/[\s·.]/g, '');
  const found = [
    eq(policies.number, text.toUpperCase()),
    eq(policies.externalRef, text),
    like(policies.holderName, `${escaped(text)}%`),
    sql`${policies.applicationId} in (select ${applications.id} from ${applications} where ${and(scoped(ctx, { partnerId: applications.partnerId }), eq(applications.number, text.toUpperCase()))})`,
  ];
  if (typed !== '') found.push(like(policies.vin, `${escaped(typed)}%`), like(policies.plate, `${escaped(typed)}%`)); // nothing but dots is the beginning of every plate
  return sql`(${sql.join(found, sql` or `)})`;
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, (char) => `\\${char}`);
}

/** For the scan: paid applications that still have no policies. Listed under SYSTEM, worked under PARTNER. */
export function paidApplications(
  ctx: ReadCtx,
  paidBefore: Instant,
  limit: number,
): Promise<{ id: Id<'Application'>; partnerId: Id<'Partner'> }[]> {
  return ctx.db
    .select({ id: applications.id, partnerId: applications.partnerId })
    .from(applications)
    .where(
      and(
        scoped(ctx, { partnerId: applications.partnerId }),
        eq(applications.state, 'PAID'),
        lte(applications.updatedAt, paidBefore),
      ),
    )
    .orderBy(applications.updatedAt)
    .limit(limit);
}
