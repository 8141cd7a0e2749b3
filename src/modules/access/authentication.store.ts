/** The only SQL of authentication. There is no context yet, so the tenant is an argument. */
import { and, desc, eq, gt, lt, sql } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '../../kernel/db/drizzle-session.js';
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import { trustedId } from '../../kernel/ids.js';
import { credentials, signingKeys, staffMembers, usedAssertions } from './access.tables.js';

export type CredentialRow = typeof credentials.$inferSelect;
export type StaffRow = typeof staffMembers.$inferSelect;
export type SigningKeyRow = typeof signingKeys.$inferSelect;

export interface Tenancy {
  readonly partnerId: Id<'Partner'>;
  readonly credentialId: Id<'Credential'>;
}

/** Whose a client id is. The one question that may be asked before anybody is known. */
export async function tenancyOfClient(db: ReadDb, clientId: string): Promise<Tenancy | null> {
  const rows = await db.execute<{ partner_id: string; credential_id: string }>(
    sql`select partner_id, credential_id from app.tenant_of_client(${clientId})`,
  );
  const row = rows[0];
  return row
    ? { partnerId: trustedId('Partner', row.partner_id), credentialId: trustedId('Credential', row.credential_id) }
    : null;
}

export async function findCredential(db: ReadDb, tenancy: Tenancy): Promise<CredentialRow | null> {
  const rows = await db
    .select()
    .from(credentials)
    .where(and(eq(credentials.partnerId, tenancy.partnerId), eq(credentials.id, tenancy.credentialId)));
  return rows[0] ?? null;
}

export async function findStaffMember(db: ReadDb, id: Id<'Staff'>): Promise<StaffRow | null> {
  const rows = await db.select().from(staffMembers).where(eq(staffMembers.id, id));
  return rows[0] ?? null;
}

/** A use is no change: the revision stays. */
export async function recordUse(db: WriteDb, tenancy: Tenancy, at: Instant): Promise<void> {
  await db
    .update(credentials)
    .set({ lastUsedAt: at })
    .where(and(eq(credentials.partnerId, tenancy.partnerId), eq(credentials.id, tenancy.credentialId)));
}

/** False when the assertion was used before. Of two at the same moment the second waits for the first, and hears false. */
export async function claimAssertion(db: WriteDb, assertionHash: string, expiresAt: Instant): Promise<boolean> {
  const claimed = await db
    .insert(usedAssertions)
    .values({ assertionHash, expiresAt })
    .onConflictDoNothing()
    .returning({ hash: usedAssertions.assertionHash });
  return claimed.length === 1;
}

export async function forgetAssertions(db: WriteDb, expiredBefore: Instant): Promise<void> {
  await db.delete(usedAssertions).where(lt(usedAssertions.expiresAt, expiredBefore));
}

/** Keys whose tokens may still live, newest first. */
export async function liveSigningKeys(db: ReadDb, now: Instant): Promise<SigningKeyRow[]> {
  return db
    .select()
    .from(signingKeys)
    .where(gt(signingKeys.retiresAt, now))
    .orderBy(desc(signingKeys.signsFrom), desc(signingKeys.kid));
}

/** One process at a time looks for a key and makes one: two that start together make one key, not two. */
export async function lockSigningKeys(db: WriteDb): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended('access.signing_keys', 0))`);
}

export async function insertSigningKey(db: WriteDb, row: SigningKeyRow): Promise<void> {
  await db.insert(signingKeys).values(row);
}

/** A key's end is only ever moved nearer. */
export async function retireSigningKey(db: WriteDb, kid: string, at: Instant): Promise<void> {
  await db
    .update(signingKeys)
    .set({ retiresAt: at })
    .where(and(eq(signingKeys.kid, kid), gt(signingKeys.retiresAt, at)));
}
