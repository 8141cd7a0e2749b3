/** Statements of taking a partner in. */
import { and, eq, sql } from 'drizzle-orm';
import type { TxCtx } from '../../../kernel/ctx.js';
import { anyUuid } from '../../../kernel/db/any-of.js';
import type { Instant } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import type { LoaderDef } from '../../../kernel/loaders.js';
import { scoped } from '../../platform/index.js';
import { agreements, agreementVersions, licences, outlets, partners, producers } from '../channels.tables.js';
import { holdsAt } from '../channels.store.js';
import { partnerUsers } from '../people/people.tables.js';
import type { Onboarding } from './onboarding.js';
import { onboardings } from './onboarding.tables.js';

export const onboardingByPartner: LoaderDef<string, Onboarding | undefined> = {
  name: 'channels.onboardingByPartner',
  batch: async (ctx, ids) => {
    const rows = await ctx.db
      .select()
      .from(onboardings)
      .where(and(scoped(ctx, onboardings), anyUuid(onboardings.partnerId, ids)));
    return new Map(rows.map((row) => [row.partnerId, row]));
  },
};

/** Whether the acting member of staff looks after an institution: its wall would refuse the row, without a word. */
export async function institutionLookedAfter(tx: TxCtx, id: Id<'Institution'>): Promise<boolean> {
  const rows = await tx.db.execute<{ does: boolean }>(
    sql`select ${id}::uuid = any ((select app.staff_institutions())::uuid[]) as does`,
  );
  return rows[0]?.does === true;
}

export async function insertApplicant(
  tx: TxCtx,
  partner: typeof partners.$inferInsert,
  held: readonly (typeof licences.$inferInsert)[],
): Promise<void> {
  await tx.db.insert(partners).values(partner);
  if (held.length > 0) await tx.db.insert(licences).values([...held]);
}

export async function insertOnboarding(tx: TxCtx, row: typeof onboardings.$inferInsert): Promise<void> {
  await tx.db.insert(onboardings).values(row);
}

export async function recordCheck(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  check: Required<Pick<Onboarding, 'checkedBy' | 'checkedByLabel' | 'checkedAt' | 'outcome' | 'opinion'>>,
): Promise<void> {
  await tx.db
    .update(onboardings)
    .set(check)
    .where(and(scoped(tx, onboardings), eq(onboardings.partnerId, partnerId)));
}

export async function recordAdmission(tx: TxCtx, partnerId: Id<'Partner'>, at: Instant): Promise<void> {
  await tx.db
    .update(onboardings)
    .set({ admittedAt: at })
    .where(and(scoped(tx, onboardings), eq(onboardings.partnerId, partnerId)));
}

export interface Gathered {
  readonly hasOutlet: boolean;
  readonly hasProducer: boolean;
  readonly hasOwner: boolean;
  readonly agreementInForce: boolean;
}

/** What each partner has of what going live takes, in one statement for all. An owner is a person who may log in. */
export const gatheredByPartner: LoaderDef<string, Gathered | undefined> = {
  name: 'channels.gatheredByPartner',
  batch: async (ctx, ids) => {
    const own = scoped(ctx, { partnerId: partners.id });
    const rows = await ctx.db.execute<{ id: string } & { [K in keyof Gathered]: boolean }>(
      sql`select ${partners.id} as id,
      exists (select from ${outlets} o where o.partner_id = ${partners.id} and o.active) as "hasOutlet",
      exists (select from ${producers} p where p.partner_id = ${partners.id} and p.state = 'ACTIVE') as "hasProducer",
      exists (select from ${partnerUsers} u where u.partner_id = ${partners.id} and u.state <> 'DISABLED' and 'OWNER' = any (u.roles)) as "hasOwner",
      exists (select from ${agreements} join ${agreementVersions} on ${agreementVersions.partnerId} = ${agreements.partnerId} and ${agreementVersions.agreementId} = ${agreements.id}
        where ${agreements.partnerId} = ${partners.id} and ${agreements.state} = 'ACTIVE' and ${holdsAt(ctx.now)}) as "agreementInForce"
      from ${partners} where ${anyUuid(partners.id, ids)} and ${own}`,
    );
    return new Map(rows.map(({ id, ...gathered }) => [id, gathered]));
  },
};
