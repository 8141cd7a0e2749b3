import { boolean, check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn } from '../../kernel/columns.js';

/** Institutions of the insurer (机构): head office, areas, branches, sub-branches. `path` is the way from the top, ids joined by `/`. */
export const institutions = pgTable('institutions', {
  id: idColumn('id', 'Institution').primaryKey(),
  parentId: uuid('parent_id'),
  code: text('code').notNull().unique('institutions_code'),
  name: text('name').notNull(),
  path: text('path').notNull(),
});

/** Whether it is somebody's only work (专职), or done beside another (非专职). */
export type Employment = 'FULL_TIME' | 'PART_TIME';

/** The insurer's people. Roles as in `roles.ts`; `level` is the rung on the authority ladder. */
export const staffMembers = pgTable(
  'staff_members',
  {
    id: idColumn('id', 'Staff').primaryKey(),
    institutionId: idColumn('institution_id', 'Institution')
      .notNull()
      .references(() => institutions.id),
    name: text('name').notNull(),
    roles: text('roles').array().notNull(),
    level: integer('level').notNull(),
    active: boolean('active').notNull(),
    employment: text('employment').$type<Employment>().notNull().default('FULL_TIME'),
  },
  (t) => [check('staff_members_employment', sql`${t.employment} in ('FULL_TIME', 'PART_TIME')`)],
);

/** Machine credentials. Owned by the partner, or by the insurer's tenant for staff. Secrets are scrypt hashes. */
export const credentials = pgTable(
  'credentials',
  {
    id: idColumn('id', 'Credential').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    staffId: idColumn('staff_id', 'Staff').references(() => staffMembers.id),
    clientId: text('client_id').notNull().unique('credentials_client_id'),
    label: text('label').notNull(),
    state: text('state').notNull(),
    secretHash: text('secret_hash'),
    /** The secret before the last rotation, and how long it is still taken. */
    previousSecretHash: text('previous_secret_hash'),
    previousUntil: instantColumn('previous_until'),
    /** Public keys (JWK) for `private_key_jwt`. */
    publicKeys: jsonb('public_keys')
      .notNull()
      .default(sql`'[]'::jsonb`),
    roles: text('roles').array().notNull(),
    /** Permissions granted, within the roles; empty for all that the roles give. */
    scopes: text('scopes').array().notNull(),
    outletId: idColumn('outlet_id', 'Outlet'),
    expiresAt: instantColumn('expires_at').notNull(),
    lastUsedAt: instantColumn('last_used_at'),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [
    unique('credentials_owner').on(t.partnerId, t.id),
    check('credentials_state', sql`${t.state} in ('ACTIVE', 'SUSPENDED', 'REVOKED')`),
  ],
);

/** Keys that sign tokens. A key is published before it signs and until its last token has died. */
export const signingKeys = pgTable('signing_keys', {
  kid: text('kid').primaryKey(),
  publicJwk: jsonb('public_jwk').notNull(),
  /** Private JWK, encrypted under the gateway's secret. */
  privateSealed: text('private_sealed').notNull(),
  publishedAt: instantColumn('published_at').notNull(),
  signsFrom: instantColumn('signs_from').notNull(),
  retiresAt: instantColumn('retires_at').notNull(),
});

/** Assertions of `private_key_jwt` already used; a row lives as long as its assertion. */
export const usedAssertions = pgTable('used_assertions', {
  assertionHash: text('assertion_hash').primaryKey(),
  expiresAt: instantColumn('expires_at').notNull(),
});

/** Reach without ownership: partner `partner_id` may read one subject it does not own, for a reason and a time. */
export const accessGrants = pgTable(
  'access_grants',
  {
    id: uuid('id').primaryKey(),
    /** The one who gets to see it. */
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    scope: text('scope').notNull(),
    basis: text('basis').notNull(),
    grantedAt: instantColumn('granted_at').notNull(),
    until: instantColumn('until'),
  },
  (t) => [
    unique('access_grants_once').on(t.partnerId, t.subjectKind, t.subjectId, t.scope),
    index('access_grants_subject').on(t.subjectId),
  ],
);
