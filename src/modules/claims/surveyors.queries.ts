/** Who of the insurer's people may be sent to a loss, and from which institutions. */
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { ReadCtx } from '../../kernel/ctx.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import type { Id } from '../../kernel/ids.js';
import { type Employment, institutions, staffMembers } from '../access/access.tables.js';
import { scoped } from '../platform/index.js';
import { claimSurveys } from './claim-handling.tables.js';
import { claims } from './claims.tables.js';
import type { ClaimParties } from './conflict.rules.js';
import { claimConflicts } from './inquiries.tables.js';
import { openPoints } from './service-points.store.js';
import { servicePoints } from './service-points.tables.js';

/** Active claims handlers in the institutions of the acting person. */
const mayBeSent = and(
  eq(staffMembers.active, true),
  sql`'CLAIMS_HANDLER' = any (${staffMembers.roles})`,
  sql`${staffMembers.id} = any ((select app.staff_colleagues())::uuid[])`,
);

/** Post of one who may be sent; null when there is none. */
export async function surveyorLabel(ctx: ReadCtx, id: Id<'Staff'>): Promise<string | null> {
  const rows = await ctx.db
    .select({ name: staffMembers.name })
    .from(staffMembers)
    .where(and(eq(staffMembers.id, id), mayBeSent));
  return rows[0]?.name ?? null;
}

/** The institution, when it lies in those of the acting person. */
export async function institutionWithin(ctx: ReadCtx, id: string): Promise<Id<'Institution'> | null> {
  const rows = await ctx.db
    .select({ id: institutions.id })
    .from(institutions)
    .where(
      and(
        eq(institutions.id, id as Id<'Institution'>),
        sql`${institutions.id} = any ((select app.staff_institutions())::uuid[])`,
      ),
    );
  return rows[0]?.id ?? null;
}

/** Who could be sent to a loss. */
export interface Surveyor {
  readonly id: Id<'Staff'>;
  readonly label: string;
  readonly institutionId: Id<'Institution'>;
  readonly employment: Employment;
  /** An open survey or assessment point of the institution serves the region of the loss. */
  readonly serves: boolean;
  /** Dispatches that wait for this person's survey, among the claims that the acting person sees. */
  readonly openSurveys: number;
}

const MOST = 100;

/**
 * Who may be sent, of institutions with a point for the region first, then who has least to do. Nobody in conflict with the
 * claim, its shops or its insured (`conflict.rules.ts` says the same of one person). One statement.
 */
export async function surveyorsFor(
  ctx: ReadCtx,
  { claimId, shopIds, claimantIds }: ClaimParties,
  region: string | null,
): Promise<Surveyor[]> {
  const near = ctx.db
    .select({ id: servicePoints.institutionId })
    .from(servicePoints)
    .where(region === null ? sql`false` : openPoints({ region, kind: null }));
  const inConflict = ctx.db
    .select({ id: claimConflicts.staffId })
    .from(claimConflicts)
    .where(
      and(
        scoped(ctx, { partnerId: claimConflicts.partnerId }),
        sql`(${claimConflicts.claimId} = ${claimId} or ${anyUuid(claimConflicts.shopId, shopIds)} or ${anyUuid(claimConflicts.claimantId, claimantIds)})`,
      ),
    );
  const open = ctx.db
    .select({ surveyorId: claimSurveys.surveyorId, n: sql<number>`count(*)::int`.as('n') })
    .from(claimSurveys)
    .innerJoin(claims, and(eq(claims.partnerId, claimSurveys.partnerId), eq(claims.id, claimSurveys.claimId)))
    .where(
      and(
        scoped(ctx, { partnerId: claimSurveys.partnerId }),
        eq(claims.state, 'DISPATCHED'),
        isNull(claimSurveys.recordedAt),
        // somebody named later has taken the place
        sql`not exists (select from ${claimSurveys} later where later.partner_id = ${claimSurveys.partnerId} and later.claim_id = ${claimSurveys.claimId} and later.sequence > ${claimSurveys.sequence})`,
      ),
    )
    .groupBy(claimSurveys.surveyorId)
    .as('open');
  const serves = sql<boolean>`${inArray(staffMembers.institutionId, near)}`;
  const openSurveys = sql<number>`coalesce(${open.n}, 0)`;
  return ctx.db
    .select({
      id: staffMembers.id,
      label: staffMembers.name,
      institutionId: staffMembers.institutionId,
      employment: staffMembers.employment,
      serves,
      openSurveys,
    })
    .from(staffMembers)
    .leftJoin(open, eq(open.surveyorId, staffMembers.id))
    .where(and(mayBeSent, sql`${staffMembers.id} not in ${inConflict}`))
    .orderBy(sql`${serves} desc`, openSurveys, staffMembers.name, staffMembers.id)
    .limit(MOST);
}
