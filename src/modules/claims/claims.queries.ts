/** Lists of claims: typed filter, search, two orders, keyset paging; and what happened to one. */
import { and, asc, desc, eq, gte, like, lt, or, type SQL, sql } from 'drizzle-orm';
import type { ReadCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyText } from '../../kernel/db/any-of.js';
import type { KeysetQuery } from '../../kernel/paging.js';
import type { TimelineRecord } from '../access/index.js';
import { outlets } from '../channels/channels.tables.js';
import { scoped } from '../platform/index.js';
import { events } from '../platform/platform.tables.js';
import { type Policy, policyReach } from '../policies/index.js';
import { policies } from '../policies/policies.tables.js';
import type { Claim, ClaimState } from './claim.js';
import { claimDeadlines } from './claim-handling.tables.js';
import { claimReach } from './claims.store.js';
import { claimFiles, claimMaterials, claimNotices, claimPolicies, claims } from './claims.tables.js';

export interface ClaimFilter {
  readonly search: string | null;
  readonly states: readonly ClaimState[] | null;
  readonly needsYou: boolean | null;
  readonly occurredFrom: Instant | null;
  readonly occurredUntil: Instant | null;
  readonly reportedFrom: Instant | null;
  readonly reportedUntil: Instant | null;
  /** A clock that runs is over before. */
  readonly dueBefore: Instant | null;
  /** No step since, of a claim that goes on. */
  readonly unchangedSince: Instant | null;
  /** Outlet and those below. */
  readonly outletId: string | null;
}

export type ClaimOrder = 'NEWEST' | 'OLDEST';

export const claimKey = ({ reportedAt, id }: Claim): readonly string[] => [reportedAt, id];

export function listClaims(ctx: ReadCtx, filter: ClaimFilter, order: ClaimOrder, query: KeysetQuery): Promise<Claim[]> {
  const rising = (order === 'OLDEST') === (query.direction === 'forward');
  const [at, id] = query.after ?? [];
  const beyond =
    at === undefined || id === undefined
      ? sql`true`
      : rising
        ? sql`(${claims.reportedAt}, ${claims.id}) > (${at}::timestamptz, ${id}::uuid)`
        : sql`(${claims.reportedAt}, ${claims.id}) < (${at}::timestamptz, ${id}::uuid)`;
  const direction = rising ? asc : desc;
  return ctx.db
    .select()
    .from(claims)
    .where(and(filterOf(ctx, filter), beyond))
    .orderBy(direction(claims.reportedAt), direction(claims.id))
    .limit(query.limit);
}

export async function countClaims(ctx: ReadCtx, filter: ClaimFilter): Promise<number> {
  const rows = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(claims)
    .where(filterOf(ctx, filter));
  return rows[0]?.n ?? 0;
}

function filterOf(ctx: ReadCtx, filter: ClaimFilter): SQL | undefined {
  const { search, states, needsYou, occurredFrom, occurredUntil, reportedFrom, reportedUntil, outletId } = filter;
  const { dueBefore, unchangedSince } = filter;
  return and(
    scoped(ctx, claimReach),
    search === null || search.trim() === '' ? undefined : searchOf(ctx, search.trim()),
    states === null ? undefined : anyText(claims.state, states),
    needsYou === null ? undefined : needsYou ? papersMissing() : sql`not ${papersMissing()}`,
    occurredFrom === null ? undefined : gte(claims.occurredAt, occurredFrom),
    occurredUntil === null ? undefined : lt(claims.occurredAt, occurredUntil),
    reportedFrom === null ? undefined : gte(claims.reportedAt, reportedFrom),
    reportedUntil === null ? undefined : lt(claims.reportedAt, reportedUntil),
    dueBefore === null ? undefined : clockEndsBefore(dueBefore),
    unchangedSince === null ? undefined : and(goesOn(), lt(claims.updatedAt, unchangedSince)),
    outletId === null
      ? undefined
      : // The outlet named must be one that the caller sees: otherwise an outlet above its own would show by finding something.
        sql`${claims.outletId} in (select o.id from ${outlets} join ${outlets} o on o.partner_id = ${outlets.partnerId} where ${outlets.id} = ${outletId} and ${scoped(ctx, { partnerId: outlets.partnerId, outletId: outlets.id })} and (o.path = ${outlets.path} or starts_with(o.path, ${outlets.path} || '/')))`,
  );
}

function goesOn(): SQL {
  return sql`${claims.state} not in ('PAID', 'CLOSED', 'CANCELLED', 'REJECTED')`;
}

/** As `dueAtOf` says it of one claim. */
function clockEndsBefore(instant: Instant): SQL {
  return sql`exists (select from ${claimDeadlines} where ${claimDeadlines.partnerId} = ${claims.partnerId} and ${claimDeadlines.claimId} = ${claims.id}
    and ${claimDeadlines.metAt} is null and ${claimDeadlines.dueAt} < ${instant}::timestamptz)`;
}

/** Something needed is not here yet, of a claim that goes on. As `missingOf` says it of one claim. */
function papersMissing(): SQL {
  return sql`(${goesOn()} and exists (select from ${claimMaterials}
    where ${claimMaterials.partnerId} = ${claims.partnerId} and ${claimMaterials.claimId} = ${claims.id} and ${claimMaterials.needed}
      and (${claimMaterials.state} = 'REJECTED' or (${claimMaterials.state} = 'MISSING' and not exists (select from ${claimFiles}
        left join files f on f.id = ${claimFiles.fileId}
        where ${claimFiles.partnerId} = ${claimMaterials.partnerId} and ${claimFiles.materialId} = ${claimMaterials.id}
          and ${claimFiles.rejectedAt} is null and (f.id is null or f.state = 'STORED'))))))`;
}

/**
 * Claim number, your own number and policy number whole, plate and VIN as insured at the loss by their beginning, and whole
 * as the policy has them by now: a plate changes, a VIN is corrected. Under a grant a claim is found by what the caller
 * itself filed, never by what the policy says.
 */
function searchOf(ctx: ReadCtx, text: string): SQL {
  const typed = text.toUpperCase().replace(/[\s·.]/g, '');
  const own = { partnerId: claims.partnerId, outletId: claims.outletId };
  const filed = { partnerId: claimNotices.partnerId };
  const found = [
    eq(claims.number, text.toUpperCase()),
    eq(claims.registrationNumber, text.toUpperCase()),
    sql`${claims.id} in (select ${claimNotices.claimId} from ${claimNotices} where ${scoped(ctx, filed)} and (${claimNotices.externalRef} = ${text} or ${claimNotices.policyNumber} = ${text.toUpperCase()} or ${claimNotices.plate} = ${typed} or ${claimNotices.vin} = ${typed}))`,
    sql`${claims.id} in (select ${claimPolicies.claimId} from ${claimPolicies} join ${policies} on ${policies.partnerId} = ${claimPolicies.partnerId} and ${policies.id} = ${claimPolicies.policyId} where ${scoped(ctx, policyReach)} and (${policies.number} = ${text.toUpperCase()} or ${policies.plate} = ${typed} or ${policies.vin} = ${typed}))`,
  ];
  if (typed !== '') {
    const beginning = `${typed.replace(/[\\%_]/g, (char) => `\\${char}`)}%`;
    found.push(sql`(${scoped(ctx, own)} and (${like(claims.plate, beginning)} or ${like(claims.vin, beginning)}))`);
  }
  return sql`(${sql.join(found, sql` or `)})`;
}

// ── what happened ──

export interface ClaimEvent extends TimelineRecord {
  readonly sequence: number;
}

export const timelineKey = ({ sequence }: ClaimEvent): readonly string[] => [String(sequence)];

/** The caller's own stream of a claim, the owner's for the insurer's people; newest first. */
export function listTimeline(ctx: ReadCtx, claim: Claim, query: KeysetQuery): Promise<ClaimEvent[]> {
  const rising = query.direction !== 'forward';
  const [after] = query.after ?? [];
  const beyond =
    after === undefined
      ? undefined
      : rising
        ? sql`${events.sequence} > ${Number(after)}`
        : sql`${events.sequence} < ${Number(after)}`;
  return ctx.db
    .select({
      id: events.id,
      type: events.type,
      sequence: events.sequence,
      occurredAt: events.occurredAt,
      actorSide: events.actorSide,
    })
    .from(events)
    .where(and(ofClaim(ctx, claim), beyond))
    .orderBy(rising ? asc(events.sequence) : desc(events.sequence))
    .limit(query.limit);
}

export async function countTimeline(ctx: ReadCtx, claim: Claim): Promise<number> {
  const rows = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(events)
    .where(ofClaim(ctx, claim));
  return rows[0]?.n ?? 0;
}

function ofClaim(ctx: ReadCtx, { id, partnerId }: Claim): SQL | undefined {
  return and(
    scoped(ctx, { partnerId: events.partnerId }),
    eq(events.partnerId, ctx.actor.partnerId ?? partnerId),
    eq(events.subjectId, id),
    eq(events.subjectKind, 'Claim'),
  );
}

/** The caller's own policy of that name, whenever it holds; the one that ended last. */
export async function ownPolicyNamed(
  ctx: ReadCtx,
  { policyNumber, plate, vin }: { policyNumber: string | null; plate: string | null; vin: string | null },
): Promise<Policy | null> {
  const rows = await ctx.db
    .select()
    .from(policies)
    .where(
      and(
        scoped(ctx, policyReach),
        or(
          policyNumber === null ? undefined : eq(policies.number, policyNumber),
          plate === null ? undefined : eq(policies.plate, plate),
          vin === null ? undefined : eq(policies.vin, vin),
        ),
      ),
    )
    .orderBy(policies.endsAt);
  return rows.at(-1) ?? null;
}
