/** Credentials as their owners see them. No statement here selects a hash except the one that locks for a rotation. */
import { and, asc, desc, eq, gt, lt, or, type SQL, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import type { Id } from '../../kernel/ids.js';
import { byId } from '../../kernel/loaders.js';
import type { KeysetQuery } from '../../kernel/paging.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { scoped } from '../platform/index.js';
import { credentials, staffMembers } from './access.tables.js';
import type { Credential } from './credential.js';
import type { ShownCredentialState } from './credential.life.js';

const VISIBLE = {
  id: credentials.id,
  partnerId: credentials.partnerId,
  staffId: credentials.staffId,
  clientId: credentials.clientId,
  label: credentials.label,
  state: credentials.state,
  roles: credentials.roles,
  scopes: credentials.scopes,
  outletId: credentials.outletId,
  expiresAt: credentials.expiresAt,
  previousUntil: credentials.previousUntil,
  lastUsedAt: credentials.lastUsedAt,
  revision: credentials.revision,
};

/** The tenant's; for a caller bound to an outlet subtree only what is bound inside it, for staff only colleagues of their institutions. */
const mine = (ctx: ReadCtx): SQL =>
  scoped(ctx, { partnerId: credentials.partnerId, outletId: credentials.outletId, staffId: credentials.staffId });

export const credentialById = byId<Credential>('credentialById', (ctx, ids) =>
  ctx.db
    .select(VISIBLE)
    .from(credentials)
    .where(and(mine(ctx), anyUuid(credentials.id, ids))),
);

/** Newest first; `states` null for all. */
export function listCredentials(
  ctx: ReadCtx,
  states: readonly ShownCredentialState[] | null,
  query: KeysetQuery,
): Promise<Credential[]> {
  const after = query.after?.[0];
  const older = query.direction === 'forward';
  return ctx.db
    .select(VISIBLE)
    .from(credentials)
    .where(
      and(
        mine(ctx),
        inStates(ctx, states),
        after === undefined
          ? undefined
          : older
            ? lt(credentials.id, after as Id<'Credential'>)
            : gt(credentials.id, after as Id<'Credential'>),
      ),
    )
    .orderBy(older ? desc(credentials.id) : asc(credentials.id))
    .limit(query.limit);
}

export async function countCredentials(ctx: ReadCtx, states: readonly ShownCredentialState[] | null): Promise<number> {
  const rows = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(credentials)
    .where(and(mine(ctx), inStates(ctx, states)));
  return rows[0]?.n ?? 0;
}

/** `shownState` of credential.life.ts, as SQL: a test holds the two together. */
function inStates(ctx: ReadCtx, states: readonly ShownCredentialState[] | null): SQL | undefined {
  if (states === null) return undefined;
  const active = sql`${credentials.state} = 'ACTIVE' and ${credentials.expiresAt} > ${ctx.now}`;
  const rotating = sql`coalesce(${credentials.previousUntil} > ${ctx.now}, false)`;
  const predicates: Record<ShownCredentialState, SQL> = {
    ACTIVE: sql`(${active} and not ${rotating})`,
    ROTATING: sql`(${active} and ${rotating})`,
    EXPIRED: sql`(${credentials.state} = 'ACTIVE' and ${credentials.expiresAt} <= ${ctx.now})`,
    SUSPENDED: eq(credentials.state, 'SUSPENDED'),
    REVOKED: eq(credentials.state, 'REVOKED'),
  };
  return or(...states.map((state) => predicates[state])) ?? sql`false`;
}

export interface LockedCredential extends Credential {
  readonly secretHash: string | null;
}

/** A credential under lock; refuses when it is not there or not the caller's. */
export async function lockCredential(tx: TxCtx, id: Id<'Credential'>): Promise<LockedCredential> {
  const rows = await tx.db
    .select({ ...VISIBLE, secretHash: credentials.secretHash })
    .from(credentials)
    .where(and(mine(tx), eq(credentials.id, id)))
    .for('update');
  const [row] = rows;
  if (!row) throw new Refusal({ code: KernelRefusals.NOT_FOUND, field: ['input', 'credentialId'] });
  return row;
}

export async function insertCredential(tx: TxCtx, row: typeof credentials.$inferInsert): Promise<void> {
  await tx.db.insert(credentials).values(row);
}

type Change = Partial<
  Pick<typeof credentials.$inferInsert, 'state' | 'secretHash' | 'previousSecretHash' | 'previousUntil'>
>;

export async function changeCredential(tx: TxCtx, credential: Credential, change: Change): Promise<void> {
  await tx.db
    .update(credentials)
    .set({ ...change, revision: credential.revision + 1 })
    .where(and(mine(tx), eq(credentials.id, credential.id)));
}

/** Whether a member of staff looks after a partner. The standing of a partner is read by its id alone, so this is asked first. */
export async function looksAfter(ctx: ReadCtx, partnerId: Id<'Partner'>): Promise<boolean> {
  const rows = await ctx.db.execute<{ does: boolean }>(
    sql`select ${partnerId}::uuid = any ((select app.staff_partners())::uuid[]) as does`,
  );
  return rows[0]?.does === true;
}

/** Roles of an active colleague; null when there is none. */
export async function rolesOfStaff(ctx: ReadCtx, staffId: Id<'Staff'>): Promise<readonly string[] | null> {
  const rows = await ctx.db
    .select({ roles: staffMembers.roles, active: staffMembers.active })
    .from(staffMembers)
    .where(and(eq(staffMembers.id, staffId), sql`${staffMembers.id} = any ((select app.staff_colleagues())::uuid[])`));
  return rows[0]?.active ? rows[0].roles : null;
}
