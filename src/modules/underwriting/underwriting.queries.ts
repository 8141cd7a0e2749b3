/** Lists of applications and referrals: typed filters, search, keyset paging. */
import { and, asc, desc, eq, like, type SQL, sql } from 'drizzle-orm';
import type { ReadCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyText } from '../../kernel/db/any-of.js';
import type { KeysetQuery } from '../../kernel/paging.js';
import { outlets } from '../channels/channels.tables.js';
import { scoped } from '../platform/index.js';
import { WAITING_STATES } from './application.life.js';
import type { Application, ApplicationState } from './application.js';
import { applicationOf, applicationReach } from './applications.store.js';
import { type AuthorityLevel, levelsUpTo } from './authority-level.js';
import type { Referral, ReferralState } from './referral.js';
import { applications, referrals } from './underwriting.tables.js';

export interface ApplicationFilter {
  readonly search?: string | null;
  readonly states?: readonly ApplicationState[] | null;
  readonly outletId?: string | null;
  /** Something is asked of the partner: to pay, to send papers, to answer conditions. */
  readonly needsYou?: boolean | null;
  readonly vehicleId?: string | null;
  readonly createdFrom?: Instant | null;
  readonly createdUntil?: Instant | null;
}

export function applicationKey(application: Application): readonly string[] {
  return [application.createdAt, application.id];
}

/** Newest first. */
export async function listApplications(
  ctx: ReadCtx,
  filter: ApplicationFilter,
  query: KeysetQuery,
): Promise<Application[]> {
  const forward = query.direction === 'forward';
  const rows = await ctx.db
    .select()
    .from(applications)
    .where(and(applicationFilter(ctx, filter), beyond(query, applications.createdAt, applications.id, !forward)))
    .orderBy(
      forward ? desc(applications.createdAt) : asc(applications.createdAt),
      forward ? desc(applications.id) : asc(applications.id),
    )
    .limit(query.limit);
  return rows.map(applicationOf);
}

export async function countApplications(ctx: ReadCtx, filter: ApplicationFilter): Promise<number> {
  const rows = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(applications)
    .where(applicationFilter(ctx, filter));
  return rows[0]?.n ?? 0;
}

type Sortable = SQL | typeof applications.createdAt;

function beyond(
  query: KeysetQuery,
  at: Sortable,
  id: SQL | typeof applications.id | typeof referrals.id,
  rising: boolean,
): SQL {
  const [value, last] = query.after ?? [];
  if (value === undefined || last === undefined) return sql`true`;
  return rising
    ? sql`(${at}, ${id}) > (${value}::timestamptz, ${last}::uuid)`
    : sql`(${at}, ${id}) < (${value}::timestamptz, ${last}::uuid)`;
}

function applicationFilter(ctx: ReadCtx, filter: ApplicationFilter): SQL | undefined {
  const conditions: (SQL | undefined)[] = [scoped(ctx, applicationReach)];
  if (filter.search != null && filter.search.trim() !== '') conditions.push(searchOf(filter.search.trim()));
  if (filter.states != null) conditions.push(statesOf(ctx, filter.states));
  if (filter.outletId != null) conditions.push(outletOf(ctx, filter.outletId));
  if (filter.needsYou != null) conditions.push(filter.needsYou ? needsYou(ctx) : sql`not ${needsYou(ctx)}`);
  if (filter.vehicleId != null) conditions.push(sql`${applications.vehicleId} = ${filter.vehicleId}`);
  if (filter.createdFrom != null) conditions.push(sql`${applications.createdAt} >= ${filter.createdFrom}`);
  if (filter.createdUntil != null) conditions.push(sql`${applications.createdAt} < ${filter.createdUntil}`);
  return and(...conditions);
}

/** The outlet named must be one that the caller sees: otherwise an outlet above its own would show by finding something. */
function outletOf(ctx: ReadCtx, outletId: string): SQL {
  return sql`${applications.outletId} in (select o.id from ${outlets} join ${outlets} o on o.partner_id = ${outlets.partnerId} where ${outlets.id} = ${outletId} and ${scoped(ctx, { partnerId: outlets.partnerId, outletId: outlets.id })} and (o.path = ${outlets.path} or starts_with(o.path, ${outlets.path} || '/')))`;
}

function over(ctx: ReadCtx): SQL {
  return sql`(${anyText(applications.state, WAITING_STATES)} and ${applications.payBy} <= ${ctx.now})`;
}

/** Waiting ends by the clock, whether or not the job has come by. */
function statesOf(ctx: ReadCtx, states: readonly ApplicationState[]): SQL {
  const expired = states.includes('EXPIRED') ? sql`${over(ctx)}` : sql`false`;
  return sql`(${expired} or (${anyText(applications.state, states)} and not ${over(ctx)}))`;
}

/** Pay, answer, or send what is asked for: a needed paper without a single file counts. */
function needsYou(ctx: ReadCtx): SQL {
  const missing = sql`exists (select from application_materials m where m.partner_id = ${applications.partnerId} and m.application_id = ${applications.id} and m.needed and (m.state = 'REJECTED' or (m.state = 'MISSING' and not exists (select from material_files f join files b on b.partner_id = f.partner_id and b.id = f.file_id where f.partner_id = m.partner_id and f.material_id = m.id and b.state = 'STORED'))))`;
  return sql`((${anyText(applications.state, ['APPROVED', 'MATERIALS_REQUESTED', 'CONDITIONS_OFFERED'])} or (${anyText(applications.state, ['REFERRED', 'PAID'])} and ${missing})) and not ${over(ctx)})`;
}

/** Plate, VIN and holder's name by their beginning; numbers whole. Every branch has its index. */
function searchOf(text: string): SQL {
  const typed = text.toUpperCase().replace(/[\s·.]/g, '');
  const found = [
    eq(applications.number, text.toUpperCase()),
    eq(applications.externalRef, text),
    like(applications.holderName, `${escaped(text)}%`),
  ];
  if (typed !== '')
    found.push(like(applications.vin, `${escaped(typed)}%`), like(applications.plate, `${escaped(typed)}%`)); // nothing but dots is the beginning of every plate
  return sql`(${sql.join(found, sql` or `)})`;
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, (char) => `\\${char}`);
}

// ── referrals ──

export interface ReferralFilter {
  readonly states?: readonly ReferralState[] | null;
  readonly levels?: readonly AuthorityLevel[] | null;
  /** Only those of this member of staff. */
  readonly assigneeId?: string | null;
  /** Only what this rung of the ladder may decide. */
  readonly rung?: number | null;
  readonly partnerId?: string | null;
  readonly dueBefore?: Instant | null;
}

export type ReferralOrder = 'DUE_SOONEST' | 'PREMIUM_LARGEST' | 'OLDEST';

/** A referral with what it is sorted by: when the price ends, and how much is to pay. */
export interface ListedReferral {
  readonly referral: Referral;
  readonly key: readonly string[];
}

const payable = sql`(${applications.content} ->> 'payableFen')::bigint`;

export async function listReferrals(
  ctx: ReadCtx,
  filter: ReferralFilter,
  order: ReferralOrder,
  query: KeysetQuery,
): Promise<ListedReferral[]> {
  const column =
    order === 'DUE_SOONEST' ? sql`${applications.payBy}` : order === 'OLDEST' ? sql`${referrals.createdAt}` : payable;
  const rising = (order !== 'PREMIUM_LARGEST') === (query.direction === 'forward');
  const [value, last] = query.after ?? [];
  const bound = order === 'PREMIUM_LARGEST' ? sql`${value}::bigint` : sql`${value}::timestamptz`;
  const after =
    value === undefined || last === undefined
      ? sql`true`
      : rising
        ? sql`(${column}, ${referrals.id}) > (${bound}, ${last}::uuid)`
        : sql`(${column}, ${referrals.id}) < (${bound}, ${last}::uuid)`;
  const rows = await ctx.db
    .select({ referral: referrals, payBy: applications.payBy, payable: sql<string>`${payable}::text` })
    .from(referrals)
    .innerJoin(applications, ofApplication)
    .where(and(referralFilter(ctx, filter), after))
    .orderBy(rising ? asc(column) : desc(column), rising ? asc(referrals.id) : desc(referrals.id))
    .limit(query.limit);
  return rows.map(({ referral, payBy, payable: amount }) => ({
    referral,
    key: [order === 'DUE_SOONEST' ? payBy : order === 'OLDEST' ? referral.createdAt : amount, referral.id],
  }));
}

export async function countReferrals(ctx: ReadCtx, filter: ReferralFilter): Promise<number> {
  const rows = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(referrals)
    .innerJoin(applications, ofApplication)
    .where(referralFilter(ctx, filter));
  return rows[0]?.n ?? 0;
}

const ofApplication = and(
  eq(applications.partnerId, referrals.partnerId),
  eq(applications.id, referrals.applicationId),
);

function referralFilter(ctx: ReadCtx, filter: ReferralFilter): SQL | undefined {
  const conditions: SQL[] = [scoped(ctx, applicationReach)];
  if (filter.states != null) conditions.push(anyText(referrals.state, filter.states));
  if (filter.levels != null) conditions.push(anyText(referrals.level, filter.levels));
  if (filter.assigneeId != null) conditions.push(sql`${referrals.assigneeId} = ${filter.assigneeId}`);
  if (filter.rung != null)
    conditions.push(
      sql`(${anyText(referrals.level, levelsUpTo(filter.rung))} and ${anyText(referrals.state, ['OPEN', 'CLAIMED'])} and ${applications.payBy} > ${ctx.now})`,
    );
  if (filter.partnerId != null) conditions.push(sql`${referrals.partnerId} = ${filter.partnerId}`);
  if (filter.dueBefore != null) conditions.push(sql`${applications.payBy} < ${filter.dueBefore}`);
  return and(...conditions);
}
