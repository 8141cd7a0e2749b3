/** How well claims are done, how often they come and what they cost: for the insurer's people. Each part one statement. */
import { and, eq, gte, isNotNull, lt, ne, notInArray, type SQL, sql } from 'drizzle-orm';
import type { ReadCtx } from '../../kernel/ctx.js';
import { earliest, type Instant, type Period } from '../../kernel/dates.js';
import { money } from '../../kernel/money.js';
import { institutions, staffMembers } from '../access/access.tables.js';
import { payouts } from '../billing/payouts/payouts.tables.js';
import { scoped } from '../platform/index.js';
import { policyReach } from '../policies/index.js';
import { policies, policyVersions as versions } from '../policies/policies.tables.js';
import { hangingOn, institutionsBelow, ofClaims, ofInstitution, ofOutlet } from './claim-figures.queries.js';
import type { FiguresFilter, FrequencyFigures, LossFigures, QualityFigures, Staffing } from './claim-figures.js';
import { claimAssessments, claimCalculations, claimReserves, claimSurveys } from './claim-handling.tables.js';
import { claimPolicies, claims } from './claims.tables.js';
import { claimInquiries } from './inquiries.tables.js';

/** Surveys against the newest sheet of their claim: did the share of liability that was found hold? */
export async function surveyQuality(
  ctx: ReadCtx,
  filter: FiguresFilter,
  { startsAt, endsAt }: Period,
): Promise<Pick<QualityFigures, 'surveysCalculated' | 'liabilityKept'>> {
  const newest = ctx.db
    .selectDistinctOn([claimCalculations.partnerId, claimCalculations.claimId], {
      partnerId: claimCalculations.partnerId,
      claimId: claimCalculations.claimId,
      liability: claimCalculations.liability,
    })
    .from(claimCalculations)
    .where(and(scoped(ctx, claimCalculations), gte(claimCalculations.calculatedAt, startsAt)))
    .orderBy(claimCalculations.partnerId, claimCalculations.claimId, sql`${claimCalculations.sequence} desc`)
    .as('newest');
  const [row] = await ctx.db
    .select({
      surveysCalculated: sql<number>`count(*)::int`,
      liabilityKept: sql<number>`(count(*) filter (where ${newest.liability} = ${claimSurveys.liability}))::int`,
    })
    .from(claimSurveys)
    .innerJoin(newest, and(eq(newest.partnerId, claimSurveys.partnerId), eq(newest.claimId, claimSurveys.claimId)))
    .where(
      and(
        hangingOn(ctx, filter, claimSurveys),
        gte(claimSurveys.recordedAt, startsAt),
        lt(claimSurveys.recordedAt, endsAt),
        ne(claimSurveys.liability, 'UNDETERMINED'),
      ),
    );
  return row ?? { surveysCalculated: 0, liabilityKept: 0 };
}

/**
 * Assessments that a second person spoke about in the period. What each came to in all is the reserve that was set with
 * it; the first estimate beside it is the handler's, never the gateway's at the limit.
 */
export async function assessmentQuality(
  ctx: ReadCtx,
  filter: FiguresFilter,
  { startsAt, endsAt }: Period,
): Promise<Omit<QualityFigures, 'surveysCalculated' | 'liabilityKept'>> {
  const a = claimAssessments;
  const r = claimReserves;
  const reserve = (with_: SQL): SQL =>
    sql`(select ${r.amount} from ${r} where ${r.partnerId} = ${a.partnerId} and ${r.claimId} = ${a.claimId} and ${with_} order by ${r.setAt} desc limit 1)`;
  const earlier = (that: SQL): SQL =>
    sql`from ${a} earlier where earlier.partner_id = ${a.partnerId} and earlier.claim_id = ${a.claimId} and ${that}`;
  const deviation = (of: SQL): SQL =>
    sql`round(percentile_disc(0.5) within group (order by abs(${of} - came_to)::numeric / came_to), 4)::text`;
  const rows = (await ctx.db.execute(sql`
    select count(*)::int as verified, (count(*) filter (where not confirmed))::int as "sentBack",
      count(estimated + came_to)::int as estimates, ${deviation(sql`estimated`)} as "estimateDeviation",
      count(before + came_to)::int as corrected, ${deviation(sql`before`)} as correction
    from (select ${a.confirmed} as confirmed, nullif(${reserve(sql`${r.reason} = 'ASSESSED' and ${r.setAt} = ${a.assessedAt}`)}, 0) as came_to,
      case when ${a.confirmed} and not exists (select ${earlier(sql`earlier.confirmed and earlier.sequence < ${a.sequence}`)})
        then ${reserve(sql`${r.reason} = 'REGISTERED' and ${r.setAt} <= ${a.assessedAt}`)} end as estimated,
      case when ${a.confirmed} then ${reserve(
        sql`${r.reason} = 'ASSESSED' and ${r.setAt} = (select earlier.assessed_at ${earlier(sql`earlier.sequence = ${a.sequence} - 1 and not earlier.confirmed`)})`,
      )} end as before
      from ${a} where ${and(hangingOn(ctx, filter, a), gte(a.verifiedAt, startsAt), lt(a.verifiedAt, endsAt))}) spoken`)) as unknown as readonly Omit<
    QualityFigures,
    'surveysCalculated' | 'liabilityKept'
  >[];
  const [row] = rows;
  return row ?? { verified: 0, sentBack: 0, estimates: 0, estimateDeviation: null, corrected: 0, correction: null };
}

/** What of a span is behind us: nothing is exposed or earned before its day. */
const past = ({ now }: ReadCtx, { endsAt }: Period): Instant => earliest(endsAt, now);

const within = (begins: SQL, ends: SQL, startsAt: Instant, until: Instant): SQL =>
  sql`greatest(0, extract(epoch from least(${ends}, ${until}::timestamptz) - greatest(${begins}, ${startsAt}::timestamptz))::numeric)`;

/** Policies with their cover in the period; one that was voided or cancelled before it began covered nothing. */
const covering = (ctx: ReadCtx, { institutionId, outletId }: FiguresFilter, startsAt: Instant, until: Instant) =>
  and(
    scoped(ctx, policyReach),
    ofInstitution(policies.partnerId, institutionId),
    ofOutlet(ctx, policies.outletId, outletId),
    notInArray(policies.state, ['VOIDED', 'CANCELLED']),
    lt(policies.startsAt, until),
    gte(policies.endsAt, startsAt),
  );

/** Losses that happened in the period, whenever they were reported; a cancelled claim is none. */
const happened = (ctx: ReadCtx, filter: FiguresFilter, { startsAt, endsAt }: Period) =>
  and(
    ofClaims(ctx, filter),
    gte(claims.occurredAt, startsAt),
    lt(claims.occurredAt, endsAt),
    ne(claims.state, 'CANCELLED'),
  );

/** Of each kind of cover: losses that happened under it, and its days, without those on which it rested. */
export async function frequencyOf(ctx: ReadCtx, filter: FiguresFilter, period: Period): Promise<FrequencyFigures[]> {
  const until = past(ctx, period);
  const { startsAt } = period;
  const rests = sql`case when ${policies.restsFrom} is null then 0 else ${within(
    sql`${policies.restsFrom}`,
    sql`coalesce(${policies.restsUntil}, ${policies.endsAt})`,
    startsAt,
    until,
  )} end`;
  const exposed = await ctx.db
    .select({
      policyKind: policies.kind,
      days: sql<string>`round(sum(${within(sql`${policies.startsAt}`, sql`${policies.endsAt}`, startsAt, until)} - ${rests}) / 86400, 4)::text`,
    })
    .from(policies)
    .where(covering(ctx, filter, startsAt, until))
    .groupBy(policies.kind);
  const lost = await ctx.db
    .select({ policyKind: claimPolicies.kind, claims: sql<number>`count(distinct ${claims.id})::int` })
    .from(claims)
    .innerJoin(claimPolicies, and(eq(claimPolicies.partnerId, claims.partnerId), eq(claimPolicies.claimId, claims.id)))
    .where(happened(ctx, filter, period))
    .groupBy(claimPolicies.kind);
  return (['COMPULSORY', 'COMMERCIAL'] as const).map((policyKind) => ({
    policyKind,
    days: exposed.find((each) => each.policyKind === policyKind)?.days ?? '0',
    claims: lost.find((each) => each.policyKind === policyKind)?.claims ?? 0,
  }));
}

/**
 * Losses that happened in the period beside the net premium that its days earned. Paid is what has arrived until now, gross
 * of what is recovered; outstanding is the newest estimate of a claim that goes on, less what it was paid.
 */
export async function lossesOf(ctx: ReadCtx, filter: FiguresFilter, period: Period): Promise<LossFigures> {
  const until = past(ctx, period);
  const net = sql`(${versions.content}->'policy'->>'netFen')::numeric`;
  const term = sql`extract(epoch from (${versions.content}->'policy'->>'endsAt')::timestamptz - (${versions.content}->'policy'->>'startsAt')::timestamptz)::numeric`;
  const share = within(sql`${versions.effectiveFrom}`, sql`${versions.effectiveUntil}`, period.startsAt, until);
  const [earned] = await ctx.db
    .select({ fen: sql<string>`coalesce(round(sum(${net} * ${share} / nullif(${term}, 0))), 0)::text` })
    .from(policies)
    .innerJoin(versions, and(eq(versions.partnerId, policies.partnerId), eq(versions.policyId, policies.id)))
    .where(and(covering(ctx, filter, period.startsAt, until), sql`${versions.supersededAt} is null`));
  const paidOf = sql`coalesce((select sum(${payouts.amount}) from ${payouts} where ${payouts.partnerId} = ${claims.partnerId} and ${payouts.subjectId} = ${claims.id} and ${payouts.subjectKind} = 'Claim' and ${payouts.state} = 'PAID'), 0)`;
  const expected = sql`(select ${claimReserves.amount} from ${claimReserves} where ${claimReserves.partnerId} = ${claims.partnerId} and ${claimReserves.claimId} = ${claims.id} order by ${claimReserves.setAt} desc, ${claimReserves.id} desc limit 1)`;
  const [lost] = (await ctx.db.execute(sql`
    select coalesce(sum(paid), 0)::text as paid, coalesce(sum(greatest(0, expected - paid)) filter (where goes_on), 0)::text as outstanding
    from (select ${paidOf} as paid, ${expected} as expected, ${claims.state} not in ('PAID', 'CLOSED', 'REJECTED') as goes_on
      from ${claims} where ${happened(ctx, filter, period)}) lost`)) as unknown as readonly {
    readonly paid: string;
    readonly outstanding: string;
  }[];
  const fen = (text: string | undefined) => money(BigInt(text ?? '0'));
  return { earned: fen(earned?.fen), paid: fen(lost?.paid), outstanding: fen(lost?.outstanding) };
}

/** Claims of which an investigation was given to police or lawyers in the period. */
export async function fraudCasesFiled(
  ctx: ReadCtx,
  filter: FiguresFilter,
  { startsAt, endsAt }: Period,
): Promise<number> {
  const [row] = await ctx.db
    .select({ n: sql<number>`count(distinct ${claimInquiries.claimId})::int` })
    .from(claimInquiries)
    .where(
      and(
        hangingOn(ctx, filter, claimInquiries),
        eq(claimInquiries.kind, 'INVESTIGATION'),
        eq(claimInquiries.outcome, 'REFERRED_TO_AUTHORITIES'),
        isNotNull(claimInquiries.concludedAt),
        gte(claimInquiries.concludedAt, startsAt),
        lt(claimInquiries.concludedAt, endsAt),
      ),
    );
  return row?.n ?? 0;
}

/** Those who may be sent to a loss, by institution of the asker's, also where there is nobody. As they are now. */
export async function surveyorStaff(ctx: ReadCtx, { institutionId }: FiguresFilter): Promise<Staffing[]> {
  const employed = (employment: string): SQL<number> =>
    sql<number>`(count(*) filter (where ${staffMembers.employment} = ${employment}))::int`;
  return ctx.db
    .select({
      institutionId: institutions.id,
      fullTime: employed('FULL_TIME'),
      partTime: employed('PART_TIME'),
    })
    .from(institutions)
    .leftJoin(
      staffMembers,
      and(
        eq(staffMembers.institutionId, institutions.id),
        eq(staffMembers.active, true),
        sql`'CLAIMS_HANDLER' = any (${staffMembers.roles})`,
      ),
    )
    .where(
      and(
        sql`${institutions.id} = any ((select app.staff_institutions())::uuid[])`,
        institutionId === null ? undefined : sql`${institutions.id} in (${institutionsBelow(institutionId)})`,
      ),
    )
    .groupBy(institutions.id)
    .orderBy(institutions.path);
}
