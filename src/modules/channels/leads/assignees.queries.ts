/** Who may follow a lead, and the grant that lets another partner read it. */
import { and, eq, isNull, sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import { accessGrants, staffMembers } from '../../access/access.tables.js';
import { scoped } from '../../platform/index.js';
import { holdsAt } from '../channels.store.js';
import { agreements, agreementVersions, licences, outlets, partners } from '../channels.tables.js';

/** Name of the post of an active colleague; null when there is none in the institutions of the acting person. */
export async function activeColleague(tx: TxCtx, id: Id<'Staff'>): Promise<string | null> {
  const rows = await tx.db
    .select({ name: staffMembers.name })
    .from(staffMembers)
    .where(
      and(
        eq(staffMembers.id, id),
        eq(staffMembers.active, true),
        sql`${staffMembers.id} = any ((select app.staff_colleagues())::uuid[])`,
      ),
    );
  return rows[0]?.name ?? null;
}

export interface LicensedOutlet {
  readonly id: Id<'Outlet'>;
  readonly partnerId: Id<'Partner'>;
  readonly label: string;
  readonly kind: string;
}

/** An open outlet of an active partner whose licence and agreement hold; null when it is none. */
export async function licensedOutlet(tx: TxCtx, id: Id<'Outlet'>): Promise<LicensedOutlet | null> {
  const today = dayOf(tx.now);
  const rows = await tx.db
    .select({
      id: outlets.id,
      partnerId: outlets.partnerId,
      name: outlets.name,
      partner: partners.name,
      kind: partners.kind,
    })
    .from(outlets)
    .innerJoin(partners, eq(partners.id, outlets.partnerId))
    .where(
      and(
        scoped(tx, { partnerId: outlets.partnerId }),
        eq(outlets.id, id),
        eq(outlets.active, true),
        eq(partners.state, 'ACTIVE'),
        sql`exists (select from ${licences} l where l.partner_id = ${partners.id} and l.valid_from <= ${today} and ${today} < l.valid_until)`,
        sql`exists (select from ${agreements} join ${agreementVersions} on ${agreementVersions.partnerId} = ${agreements.partnerId} and ${agreementVersions.agreementId} = ${agreements.id} where ${agreements.partnerId} = ${partners.id} and ${agreements.state} = 'ACTIVE' and ${holdsAt(tx.now)})`,
      ),
    );
  const [row] = rows;
  return row ? { id: row.id, partnerId: row.partnerId, kind: row.kind, label: `${row.partner} ${row.name}` } : null;
}

const SCOPE = 'lead';

/** Lets a partner read one lead; whoever followed it before no longer does. */
export async function grantLead(tx: TxCtx, leadId: Id<'Lead'>, to: Id<'Partner'> | null): Promise<void> {
  await tx.db
    .update(accessGrants)
    .set({ until: tx.now })
    .where(
      and(
        scoped(tx, accessGrants),
        eq(accessGrants.subjectId, leadId),
        eq(accessGrants.scope, SCOPE),
        isNull(accessGrants.until),
      ),
    );
  if (to === null) return;
  await tx.db
    .insert(accessGrants)
    .values({
      id: randomUUID(),
      partnerId: to,
      subjectKind: 'Lead',
      subjectId: leadId,
      scope: SCOPE,
      basis: 'customer consent',
      grantedAt: tx.now,
      until: null,
    })
    .onConflictDoUpdate({
      target: [accessGrants.partnerId, accessGrants.subjectKind, accessGrants.subjectId, accessGrants.scope],
      set: { until: null },
    });
}
