/** The work list: typed filter, two orders, keyset paging; and the funnel, counted by the database. */
import { and, asc, desc, gte, like, lt, type SQL, sql } from 'drizzle-orm';
import type { ReadCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyText } from '../../kernel/db/any-of.js';
import type { KeysetQuery } from '../../kernel/paging.js';
import { outlets } from '../channels/channels.tables.js';
import { policies } from '../policies/policies.tables.js';
import { scoped } from '../platform/index.js';
import type { LossReason, Renewal, RenewalOwner, RenewalState } from './renewal.js';
import { renewalReach } from './renewals.store.js';
import { renewalPolicies, renewals } from './renewals.tables.js';

export interface RenewalFilter {
  readonly search: string | null;
  readonly states: readonly RenewalState[] | null;
  readonly owner: RenewalOwner | null;
  readonly dueFrom: Instant | null;
  readonly dueUntil: Instant | null;
  readonly outletId: string | null;
  readonly producerId: string | null;
}

export const RENEWAL_ORDERS = ['DUE_SOONEST', 'LAPSE_RISK'] as const;
export type RenewalOrder = (typeof RENEWAL_ORDERS)[number];

/** As `stateAt` says it: window and end come by the clock, whether or not the scan has come by. */
function stateNow({ now }: ReadCtx): SQL {
  const { state, dueAt, windowOpensAt } = renewals;
  return sql`(case when ${state} not in ('UPCOMING', 'OPEN', 'QUOTED') then ${state} when ${dueAt} <= ${now} then 'LAPSED'
    when ${state} = 'UPCOMING' and ${windowOpensAt} <= ${now} then 'OPEN' else ${state} end)`;
}

/** Most likely to be lost first: open and nobody quoted, lapsed, quoted, upcoming; what is over comes last. Then by due date. */
function riskNow(ctx: ReadCtx): SQL {
  return sql`(case ${stateNow(ctx)} when 'OPEN' then 0 when 'LAPSED' then 1 when 'QUOTED' then 2 when 'UPCOMING' then 3 when 'ACCEPTED' then 4 else 5 end)`;
}

/** A renewal with the rank that the order gave it, so that a cursor holds what the page was ordered by. */
export type RankedRenewal = Renewal & { readonly rank: number };

export function renewalKey({ rank, dueAt, id }: RankedRenewal): readonly string[] {
  return [String(rank), dueAt, id];
}

export async function listRenewals(
  ctx: ReadCtx,
  filter: RenewalFilter,
  order: RenewalOrder,
  query: KeysetQuery,
): Promise<RankedRenewal[]> {
  const rank = order === 'LAPSE_RISK' ? riskNow(ctx) : sql`0`;
  const rising = query.direction === 'forward';
  const [ranked, at, id] = query.after ?? [];
  const key = sql`(${rank}, ${renewals.dueAt}, ${renewals.id})`;
  const beyond =
    ranked === undefined || at === undefined || id === undefined
      ? undefined
      : rising
        ? sql`${key} > (${ranked}::int, ${at}::timestamptz, ${id}::uuid)`
        : sql`${key} < (${ranked}::int, ${at}::timestamptz, ${id}::uuid)`;
  const to = rising ? asc : desc;
  const byRank = order === 'LAPSE_RISK' ? [to(rank)] : [];
  const rows = await ctx.db
    .select({ renewal: renewals, rank: sql<number>`${rank}::int` })
    .from(renewals)
    .where(and(filterOf(ctx, filter), beyond))
    .orderBy(...byRank, to(renewals.dueAt), to(renewals.id))
    .limit(query.limit);
  return rows.map((row) => ({ ...row.renewal, rank: row.rank }));
}

export async function countRenewals(ctx: ReadCtx, filter: RenewalFilter): Promise<number> {
  const rows = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(renewals)
    .where(filterOf(ctx, filter));
  return rows[0]?.n ?? 0;
}

function filterOf(ctx: ReadCtx, filter: RenewalFilter): SQL | undefined {
  const { search, states, owner, dueFrom, dueUntil, outletId, producerId } = filter;
  return and(
    scoped(ctx, renewalReach),
    search === null || search.trim() === '' ? undefined : searchOf(ctx, search.trim()),
    states === null ? undefined : anyText(stateNow(ctx), states),
    owner === null ? undefined : sql`${renewals.owner} = ${owner}`,
    dueFrom === null ? undefined : gte(renewals.dueAt, dueFrom),
    dueUntil === null ? undefined : lt(renewals.dueAt, dueUntil),
    // The outlet named must be one that the caller sees: otherwise an outlet above its own would show by finding something.
    outletId === null
      ? undefined
      : sql`${renewals.outletId} in (select o.id from ${outlets} join ${outlets} o on o.partner_id = ${outlets.partnerId} where ${outlets.id} = ${outletId} and ${scoped(ctx, { partnerId: outlets.partnerId, outletId: outlets.id })} and (o.path = ${outlets.path} or starts_with(o.path, ${outlets.path} || '/')))`,
    producerId === null ? undefined : sql`${renewals.producerId} = ${producerId}`,
  );
}

/** Plate, VIN and holder's name by their beginning; number of an expiring policy whole. */
function searchOf(ctx: ReadCtx, text: string): SQL {
  const typed = text.toUpperCase().replace(/[\s·.]/g, '');
  const found = [
    like(renewals.holderName, `${escaped(text)}%`),
    sql`${renewals.id} in (select ${renewalPolicies.renewalId} from ${renewalPolicies} join ${policies}
      on ${policies.partnerId} = ${renewalPolicies.partnerId} and ${policies.id} = ${renewalPolicies.policyId}
      where ${scoped(ctx, { partnerId: policies.partnerId })} and ${policies.number} = ${text.toUpperCase()})`,
  ];
  if (typed !== '') found.push(like(renewals.vin, `${escaped(typed)}%`), like(renewals.plate, `${escaped(typed)}%`));
  return sql`(${sql.join(found, sql` or `)})`;
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, (char) => `\\${char}`);
}

export const FUNNEL_GROUPS = ['MONTH', 'OUTLET', 'PRODUCER'] as const;
export type FunnelGroup = (typeof FUNNEL_GROUPS)[number];

export interface FunnelRow {
  /** Month as `2026-12`, or the id of an outlet or a salesperson; null where there is none. */
  readonly key: string | null;
  readonly due: number;
  readonly invited: number;
  readonly quoted: number;
  readonly accepted: number;
  readonly renewed: number;
  readonly renewedLate: number;
  readonly lapsed: number;
  readonly declinedByInsurer: number;
  readonly lost: number;
  readonly lostBy: Readonly<Partial<Record<LossReason, number>>>;
}

/** Of everything due in a span that did not end early. What was reached once counts, also when it went further. */
export async function funnelOf(
  ctx: ReadCtx,
  span: { readonly from: Instant; readonly until: Instant },
  group: FunnelGroup,
): Promise<FunnelRow[]> {
  const key =
    group === 'MONTH'
      ? sql<string>`to_char(${renewals.dueAt} at time zone 'Asia/Shanghai', 'YYYY-MM')`
      : group === 'OUTLET'
        ? sql<string | null>`${renewals.outletId}::text`
        : sql<string | null>`${renewals.producerId}::text`;
  const state = stateNow(ctx);
  const count = (which: SQL) => sql<number>`(count(*) filter (where ${which}))::int`;
  const groups = sql`1`;
  return ctx.db
    .select({
      key,
      due: sql<number>`count(*)::int`,
      invited: count(sql`${renewals.invitedAt} is not null`),
      quoted: count(sql`${renewals.quotedAt} is not null`),
      accepted: count(sql`${renewals.acceptedAt} is not null`),
      renewed: count(sql`${state} = 'RENEWED'`),
      renewedLate: count(sql`${state} = 'RENEWED' and ${renewals.lapsedAt} is not null`),
      lapsed: count(sql`${state} = 'LAPSED'`),
      declinedByInsurer: count(sql`${state} = 'INSURER_DECLINED'`),
      lost: count(sql`${state} = 'LOST'`),
      lostBy: sql<FunnelRow['lostBy']>`(select coalesce(jsonb_object_agg(reason, n), '{}') from (
        select reason, count(*)::int as n from unnest(array_agg(${renewals.lossReason})) reason where reason is not null group by reason) by_reason)`,
    })
    .from(renewals)
    .where(
      and(
        scoped(ctx, renewalReach),
        gte(renewals.dueAt, span.from),
        lt(renewals.dueAt, span.until),
        sql`${renewals.state} <> 'CLOSED'`,
      ),
    )
    .groupBy(groups)
    .orderBy(groups);
}
