/** What the rooms below hold that a renewal begins with, or ends in: reads that join them. */
import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyText } from '../../kernel/db/any-of.js';
import type { Id } from '../../kernel/ids.js';
import type { Policy } from '../policies/index.js';
import { policies } from '../policies/policies.tables.js';
import { scoped } from '../platform/index.js';
import { applications } from '../underwriting/underwriting.tables.js';
import { renewalPolicies, renewals } from './renewals.tables.js';

const A_YEAR = sql`interval '365 days'`;

/** A policy that ends by time after a whole year or more, and whose renewal was not thought of yet. Short terms are not renewed. */
const unlisted = and(
  anyText(policies.state, ['IN_FORCE', 'SUSPENDED', 'EXPIRED']),
  isNull(policies.endsAs),
  sql`${policies.endsAt} - ${policies.startsAt} >= ${A_YEAR}`,
  sql`not exists (select from ${renewalPolicies} r where r.partner_id = ${policies.partnerId} and r.policy_id = ${policies.id})`,
);

/** Applications with policies that end before `until` and did not end before `from`. */
export function applicationsToList(
  ctx: ReadCtx,
  span: { readonly from: Instant; readonly until: Instant },
  limit: number,
): Promise<{ id: Id<'Application'>; partnerId: Id<'Partner'> }[]> {
  return ctx.db
    .select({ id: policies.applicationId, partnerId: policies.partnerId })
    .from(policies)
    .where(
      and(
        scoped(ctx, { partnerId: policies.partnerId }),
        lt(policies.endsAt, span.until),
        sql`${policies.endsAt} > ${span.from}`,
        unlisted,
      ),
    )
    .groupBy(policies.applicationId, policies.partnerId)
    .orderBy(sql`min(${policies.endsAt})`)
    .limit(limit);
}

/** Those of an application under lock, the earliest end first. */
export function lockUnlisted(tx: TxCtx, applicationId: string): Promise<Policy[]> {
  return tx.db
    .select()
    .from(policies)
    .where(
      and(
        scoped(tx, { partnerId: policies.partnerId }),
        eq(policies.applicationId, applicationId as Id<'Application'>),
        unlisted,
      ),
    )
    .orderBy(policies.endsAt, policies.id)
    .for('update');
}

/** The renewal whose accepted application a policy came of, or the part that was split off it. Null for new business. */
export async function renewalOfIssued(tx: TxCtx, policyId: string): Promise<Id<'Renewal'> | null> {
  const rows = await tx.db
    .select({ id: renewals.id })
    .from(policies)
    .innerJoin(
      applications,
      and(eq(applications.partnerId, policies.partnerId), eq(applications.id, policies.applicationId)),
    )
    .innerJoin(
      renewals,
      and(
        eq(renewals.partnerId, policies.partnerId),
        or(eq(renewals.applicationId, applications.id), eq(renewals.applicationId, applications.splitFromId)),
      ),
    )
    .where(and(scoped(tx, { partnerId: policies.partnerId }), eq(policies.id, policyId as Id<'Policy'>)));
  return rows[0]?.id ?? null;
}
