/** What tiers are reckoned from: one statement over the policies of a partner, or over those of one of its customers. */
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { ReadCtx } from '../../../kernel/ctx.js';
import { addMonths, dayOf, type Instant, startOfDay } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import { formatYuan, money } from '../../../kernel/money.js';
import { commissionEntries } from '../../billing/billing.tables.js';
import { payouts } from '../../billing/payouts/payouts.tables.js';
import { claimPolicies } from '../../claims/claims.tables.js';
import { policies as p, policyVersions as v } from '../../policies/policies.tables.js';
import { policyReach } from '../../policies/index.js';
import { scoped } from '../../platform/index.js';
import { parties } from '../../registry/registry.tables.js';
import type { TierFigures, TierScheme } from './tier-scheme.js';

export interface TieredBusiness {
  readonly partnerId: Id<'Partner'>;
  /** One of its customers as policyholder; null: the whole partner. */
  readonly partyId: string | null;
}

type Row = {
  readonly earned: string;
  readonly commission: string;
  readonly claims: string;
  readonly written: string;
  readonly vehicles: number;
  readonly years: number;
};

/** Whoever bears the same identity is the same customer; without one, only this entry is. */
function heldBy({ partnerId, partyId }: TieredBusiness): SQL | undefined {
  if (partyId === null) return undefined;
  return sql`${p.policyholderId} in (select h.id from ${parties} h, ${parties} c where c.partner_id = ${partnerId} and c.id = ${partyId} and h.partner_id = c.partner_id and (h.id = c.id or h.subject_id = c.subject_id))`;
}

const seconds = (span: SQL): SQL => sql`extract(epoch from ${span})::numeric`;

export async function tierFigures(
  ctx: ReadCtx,
  business: TieredBusiness,
  { months, gapDays }: TierScheme,
): Promise<TierFigures> {
  const until: Instant = startOfDay(dayOf(ctx.now));
  const from: Instant = startOfDay(addMonths(dayOf(ctx.now), -months));
  const inPeriod = (begins: SQL, ends: SQL): SQL =>
    sql`greatest(0, ${seconds(sql`least(${ends}, ${until}::timestamptz) - greatest(${begins}, ${from}::timestamptz)`)})`;
  const known = sql`${v.partnerId} = ${p.partnerId} and ${v.policyId} = ${p.id} and ${v.supersededAt} is null`;
  const net = sql`(${v.content}->'policy'->>'netFen')::numeric`;
  const term = seconds(
    sql`(${v.content}->'policy'->>'endsAt')::timestamptz - (${v.content}->'policy'->>'startsAt')::timestamptz`,
  );
  const rows = (await ctx.db.execute(sql`
    with held as (
      select ${p.partnerId} as partner_id, ${p.id} as id, ${p.subjectId} as subject_id, ${p.state} as state, ${p.startsAt} as starts_at, ${p.endsAt} as ends_at, ${p.issuedAt} as issued_at
      from ${p} where ${and(scoped(ctx, policyReach), eq(p.partnerId, business.partnerId), heldBy(business))} and ${p.state} <> 'VOIDED'
    ), said as (
      select ${p.id} as id, sum(${net} * ${inPeriod(sql`${v.effectiveFrom}`, sql`${v.effectiveUntil}`)} / ${term}) as earned,
        (array_agg(${net} order by ${v.effectiveFrom} desc))[1] as latest
      from ${p} join ${v} on ${known} where ${p.id} in (select id from held) and ${p.partnerId} = ${business.partnerId} group by ${p.id}
    ), granted as (
      select e.policy_id as id, sum(e.amount_fen) as amount from ${commissionEntries} e
      where e.partner_id = ${business.partnerId} and e.policy_id in (select id from held) group by e.policy_id
    ), paid as (
      select coalesce(sum(o.amount_fen), 0) as amount from ${payouts} o
      where o.partner_id = ${business.partnerId} and o.subject_kind = 'Claim' and o.state = 'PAID' and o.paid_at >= ${from}::timestamptz and o.paid_at < ${until}::timestamptz
        and exists (select from ${claimPolicies} c where c.partner_id = o.partner_id and c.claim_id = o.subject_id and c.policy_id in (select id from held))
    ), spans as (
      select starts_at, ends_at, max(ends_at) over (order by starts_at, ends_at rows between unbounded preceding and 1 preceding) as before
      from held where starts_at <= ${ctx.now}::timestamptz and state <> 'CANCELLED'
    ), latest as (
      select max(starts_at) filter (where before is null or starts_at > before + make_interval(days => ${gapDays}::int)) as since, max(ends_at) as covered from spans
    )
    select
      coalesce(round(sum(said.earned)), 0)::text as earned,
      coalesce(round(sum(granted.amount * ${inPeriod(sql`held.starts_at`, sql`held.ends_at`)} / nullif(${seconds(sql`held.ends_at - held.starts_at`)}, 0))), 0)::text as commission,
      (select amount from paid)::text as claims,
      coalesce(sum(said.latest) filter (where held.issued_at >= ${from}::timestamptz and held.issued_at < ${until}::timestamptz), 0)::text as written,
      (count(distinct held.subject_id) filter (where held.starts_at <= ${ctx.now}::timestamptz and held.ends_at > ${ctx.now}::timestamptz and held.state not in ('CANCELLED', 'TERMINATED')))::int as vehicles,
      (select case when covered + make_interval(days => ${gapDays}::int) >= ${ctx.now}::timestamptz then extract(year from age(least(${ctx.now}::timestamptz, covered) at time zone 'Asia/Shanghai', since at time zone 'Asia/Shanghai'))::int else 0 end from latest) as years
    from held left join said on said.id = held.id left join granted on granted.id = held.id`)) as unknown as readonly Row[];
  const [row] = rows;
  const yuan = (fen: string | undefined): string => formatYuan(money(BigInt(fen ?? '0')));
  return {
    earned: yuan(row?.earned),
    commission: yuan(row?.commission),
    claims: yuan(row?.claims),
    written: yuan(row?.written),
    vehicles: row?.vehicles ?? 0,
    years: row?.years ?? 0,
  };
}
