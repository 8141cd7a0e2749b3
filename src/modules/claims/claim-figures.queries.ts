/** How claims go, reckoned by the database: each part one statement, so that only what was asked for is counted. */
import { and, type Column, eq, gte, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { ReadCtx } from '../../kernel/ctx.js';
import type { Period } from '../../kernel/dates.js';
import { institutions } from '../access/access.tables.js';
import { outlets, partners } from '../channels/channels.tables.js';
import { scoped } from '../platform/index.js';
import { events } from '../platform/platform.tables.js';
import {
  type CycleFigures,
  type CycleLeg,
  type FiguresFilter,
  type ReworkFigures,
  type Took,
} from './claim-figures.js';
import type { GroupedStay, Standing } from './claim-figures.rules.js';
import { claimApprovals } from './claim-handling.tables.js';
import { claimStays as stays } from './claim-stays.tables.js';
import { claims } from './claims.tables.js';

const REACH = { partnerId: claims.partnerId, outletId: claims.outletId } as const;

/** Partners of an institution and those below, when it is one of the asker's: otherwise one above would show by counting. */
export function ofInstitution(partnerId: Column, institutionId: string | null): SQL | undefined {
  return institutionId === null
    ? undefined
    : sql`${partnerId} in (select ${partners.id} from ${partners} where ${partners.institutionId} in (${institutionsBelow(institutionId)}))`;
}

/** An institution with those below, when it is one of the asker's. */
export function institutionsBelow(institutionId: string): SQL {
  return sql`select ${institutions.id} from ${institutions} top join ${institutions} on ${institutions.path} = top.path or starts_with(${institutions.path}, top.path || '/') where top.id = ${institutionId} and top.id = any ((select app.staff_institutions())::uuid[])`;
}

/** The same of an outlet; only one that the asker sees leads to those below. */
export function ofOutlet(ctx: ReadCtx, column: Column, outletId: string | null): SQL | undefined {
  return outletId === null
    ? undefined
    : sql`${column} in (select o.id from ${outlets} join ${outlets} o on o.partner_id = ${outlets.partnerId} where ${outlets.id} = ${outletId} and ${scoped(ctx, { partnerId: outlets.partnerId, outletId: outlets.id })} and (o.path = ${outlets.path} or starts_with(o.path, ${outlets.path} || '/')))`;
}

/** Claims under the asker's own policies, never those that it only reported. */
export function ofClaims(ctx: ReadCtx, { institutionId, outletId }: FiguresFilter): SQL | undefined {
  return and(
    scoped(ctx, REACH),
    ofInstitution(claims.partnerId, institutionId),
    ofOutlet(ctx, claims.outletId, outletId),
  );
}

/** What hangs on those claims. The claims themselves are looked up only where an outlet narrows. */
export function hangingOn(
  ctx: ReadCtx,
  filter: FiguresFilter,
  owned: { readonly partnerId: Column; readonly claimId: Column },
): SQL | undefined {
  const byOutlet = ctx.actor.outletIds !== null || filter.outletId !== null;
  return and(
    scoped(ctx, { partnerId: owned.partnerId }),
    ofInstitution(owned.partnerId, filter.institutionId),
    byOutlet
      ? sql`exists (select from ${claims} where ${claims.partnerId} = ${owned.partnerId} and ${claims.id} = ${owned.claimId} and ${ofClaims(ctx, filter)})`
      : undefined,
  );
}

const ended = (ctx: ReadCtx, filter: FiguresFilter, { startsAt, endsAt }: Period): SQL | undefined =>
  and(hangingOn(ctx, filter, stays), gte(stays.leftAt, startsAt), lt(stays.leftAt, endsAt));

/** Nearest rank, as everywhere in the house. */
const took = (span: SQL): SQL => {
  const ms = sql`round(extract(epoch from ${span}) * 1000)::bigint`;
  const ranked = sql`within group (order by ${ms})`;
  return sql`count(*)::int as count, (percentile_disc(0.5) ${ranked})::text as median,
    (percentile_disc(0.9) ${ranked})::text as ninetieth, max(${ms})::text as longest`;
};

interface TookRow {
  readonly count: number;
  readonly median: string;
  readonly ninetieth: string;
  readonly longest: string;
}

const tookOf = ({ count, median, ninetieth, longest }: TookRow): Took => ({
  count,
  median: Number(median),
  ninetieth: Number(ninetieth),
  longest: Number(longest),
});

const rowsOf = async <Row>(ctx: ReadCtx, statement: SQL): Promise<readonly Row[]> =>
  (await ctx.db.execute(statement)) as unknown as readonly Row[];

/** Losses reported in the period. What goes on as another claim counts as that one. */
export async function countReported(
  ctx: ReadCtx,
  filter: FiguresFilter,
  { startsAt, endsAt }: Period,
): Promise<number> {
  const [row] = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(claims)
    .where(
      and(
        ofClaims(ctx, filter),
        isNull(claims.continuedAsId),
        gte(claims.reportedAt, startsAt),
        lt(claims.reportedAt, endsAt),
      ),
    );
  return row?.n ?? 0;
}

/** Stays that ended in the period, by state and by where each led. */
export async function endedStays(ctx: ReadCtx, filter: FiguresFilter, period: Period): Promise<GroupedStay[]> {
  const rows = await rowsOf<TookRow & Pick<GroupedStay, 'state' | 'leftFor'>>(
    ctx,
    sql`select ${stays.state} as state, ${stays.leftFor} as "leftFor", ${took(sql`${stays.leftAt} - ${stays.enteredAt}`)}
      from ${stays} where ${ended(ctx, filter, period)} group by grouping sets ((${stays.state}), (${stays.state}, ${stays.leftFor}))`,
  );
  return rows.map((row) => ({ state: row.state, leftFor: row.leftFor, took: tookOf(row) }));
}

/** Where claims stand now. */
export async function standingNow(ctx: ReadCtx, filter: FiguresFilter): Promise<Standing[]> {
  return ctx.db
    .select({
      state: stays.state,
      standing: sql<number>`count(*)::int`,
      oldestSince: sql`min(${stays.enteredAt})`.mapWith(stays.enteredAt),
    })
    .from(stays)
    .where(and(hangingOn(ctx, filter, stays), isNull(stays.leftAt)))
    .groupBy(stays.state);
}

/** Nothing of this kind was entered by the claim before. */
const first = (states: SQL): SQL =>
  sql`not exists (select from ${stays} earlier where earlier.partner_id = ${stays.partnerId} and earlier.claim_id = ${stays.claimId} and earlier.sequence < ${stays.sequence} and earlier.left_for in (${states}))`;

/**
 * Report, decision, payment, close: each leg of the claims that came to its end in the period. First decisions and first
 * closes count from the report; a second round (reopened, supplemented) would measure the wish for more.
 */
export async function cycleOf(ctx: ReadCtx, filter: FiguresFilter, period: Period): Promise<CycleFigures> {
  const decided = sql`'APPROVED', 'REJECTED'`;
  const ofItself = sql`exists (select from ${claimApprovals} where ${claimApprovals.partnerId} = ${stays.partnerId} and ${claimApprovals.claimId} = ${stays.claimId}
    and ${claimApprovals.approverId} is null and ${claimApprovals.approvedAt} = ${stays.leftAt})`;
  const rows = await rowsOf<TookRow & { readonly leg: CycleLeg; readonly fast: number }>(
    ctx,
    sql`select leg, ${took(sql`span`)}, (count(*) filter (where fast))::int as fast from (
      select leg.name as leg, case when leg.whole then ${stays.leftAt} - ${claims.reportedAt} else ${stays.leftAt} - ${stays.enteredAt} end as span,
        leg.name = 'REPORT_TO_DECISION' and ${ofItself} as fast
      from ${stays} join ${claims} on ${eq(claims.partnerId, stays.partnerId)} and ${eq(claims.id, stays.claimId)}
      join (values ('REPORT_TO_DECISION', true), ('DECISION_TO_PAYMENT', false), ('PAYMENT_TO_CLOSE', false), ('REPORT_TO_CLOSE', true)) leg (name, whole)
        on case leg.name when 'REPORT_TO_DECISION' then ${stays.leftFor} in (${decided}) and ${first(decided)}
          when 'DECISION_TO_PAYMENT' then ${stays.leftFor} = 'PAID' when 'PAYMENT_TO_CLOSE' then ${stays.leftFor} = 'CLOSED'
          else ${stays.leftFor} = 'CLOSED' and ${first(sql`'CLOSED'`)} end
      where ${ended(ctx, filter, period)} and ${stays.leftFor} in (${decided}, 'PAID', 'CLOSED')) legs group by leg`,
  );
  return {
    legs: new Map(rows.map((row) => [row.leg, tookOf(row)])),
    fastTracked: rows.reduce((sum, { fast }) => sum + fast, 0),
  };
}

/** Claims paid in the period, and what was done again in it. */
export async function reworkOf(ctx: ReadCtx, filter: FiguresFilter, period: Period): Promise<ReworkFigures> {
  const { state, leftFor } = stays;
  // The claimant's word and the insurer's lead to the same state: the owner's own record of that instant tells them apart.
  const supplemented = sql`exists (select from ${events} where ${events.partnerId} = ${stays.partnerId} and ${events.subjectId} = ${stays.claimId}
    and ${events.type} = 'claim.supplemented' and ${events.occurredAt} = ${stays.leftAt})`;
  const [row] = await rowsOf<ReworkFigures>(
    ctx,
    sql`select (count(distinct id) filter (where left_for = 'PAID'))::int as paid,
        (count(*) filter (where left_for = 'REOPENED' and not asked and state <> 'REJECTED'))::int as "reopenedAfterPayment",
        (count(*) filter (where left_for = 'REOPENED' and not asked and state = 'REJECTED'))::int as "reopenedAfterRejection",
        (count(*) filter (where state = 'APPROVED' and left_for in ('DOCUMENTS_COMPLETE', 'CALCULATED')))::int as recalculated,
        (count(*) filter (where asked))::int as supplemented
      from (select ${stays.claimId} as id, ${state} as state, ${leftFor} as left_for, ${leftFor} = 'REOPENED' and ${supplemented} as asked
        from ${stays} where ${ended(ctx, filter, period)} and (${leftFor} in ('PAID', 'REOPENED') or ${state} = 'APPROVED')) steps`,
  );
  return row ?? { paid: 0, reopenedAfterPayment: 0, reopenedAfterRejection: 0, recalculated: 0, supplemented: 0 };
}
