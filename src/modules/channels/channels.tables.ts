import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn, localDateColumn, moneyColumn } from '../../kernel/columns.js';
import { institutions } from '../access/access.tables.js';
import type { ClauseParameters } from './agreement.js';
import type { LapseKind } from './lapse.rules.js';

/** Organisations that bring business. A partner's row is its own: policies here look at `id`. */
export const partners = pgTable(
  'partners',
  {
    id: idColumn('id', 'Partner').primaryKey(),
    number: text('number').notNull().unique('partners_number'),
    externalRef: text('external_ref'),
    name: text('name').notNull(),
    /** Kind of channel; new kinds are data (`channel-kind.ts` gives those the law knows their rights). */
    kind: text('kind').notNull(),
    state: text('state').$type<'ONBOARDING' | 'ACTIVE' | 'SUSPENDED' | 'TERMINATED'>().notNull(),
    institutionId: idColumn('institution_id', 'Institution')
      .notNull()
      .references(() => institutions.id),
    revision: integer('revision').notNull().default(1),
    createdAt: instantColumn('created_at').notNull(),
  },
  (t) => [
    index('partners_by_institution').on(t.institutionId),
    check('partners_state', sql`${t.state} in ('ONBOARDING', 'ACTIVE', 'SUSPENDED', 'TERMINATED')`),
  ],
);

/** Regulator's licences (许可证) of a partner. */
export const licences = pgTable(
  'licences',
  {
    id: idColumn('id', 'Licence').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner')
      .notNull()
      .references(() => partners.id),
    number: text('number').notNull(),
    scope: text('scope').notNull(),
    regions: text('regions').array().notNull(),
    validFrom: localDateColumn('valid_from').notNull(),
    validUntil: localDateColumn('valid_until').notNull(),
  },
  (t) => [
    index('licences_by_partner').on(t.partnerId),
    check('licences_period', sql`${t.validFrom} < ${t.validUntil}`),
  ],
);

/** Places of business; a tree. `path` is the way from the top, ids joined by `/`. */
export const outlets = pgTable(
  'outlets',
  {
    id: idColumn('id', 'Outlet').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner')
      .notNull()
      .references(() => partners.id),
    parentId: idColumn('parent_id', 'Outlet'),
    path: text('path').notNull(),
    name: text('name').notNull(),
    region: text('region').notNull(),
    externalRef: text('external_ref'),
    active: boolean('active').notNull(),
  },
  (t) => [
    unique('outlets_owner').on(t.partnerId, t.id),
    unique('outlets_external_ref').on(t.partnerId, t.externalRef),
    foreignKey({ name: 'outlets_parent', columns: [t.partnerId, t.parentId], foreignColumns: [t.partnerId, t.id] }),
  ],
);

/** Salespeople (业务员) with practice registration (执业登记). */
export const producers = pgTable(
  'producers',
  {
    id: idColumn('id', 'Producer').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner')
      .notNull()
      .references(() => partners.id),
    outletId: idColumn('outlet_id', 'Outlet').notNull(),
    name: text('name').notNull(),
    externalRef: text('external_ref'),
    registrationNumber: text('registration_number'),
    /** First day the registration no longer holds; null where law asks for none. */
    registeredUntil: localDateColumn('registered_until'),
    trainedUntil: localDateColumn('trained_until'),
    state: text('state').$type<'ACTIVE' | 'SUSPENDED' | 'ENDED'>().notNull(),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [
    unique('producers_owner').on(t.partnerId, t.id),
    unique('producers_external_ref').on(t.partnerId, t.externalRef),
    foreignKey({
      name: 'producers_outlet',
      columns: [t.partnerId, t.outletId],
      foreignColumns: [outlets.partnerId, outlets.id],
    }),
    check('producers_state', sql`${t.state} in ('ACTIVE', 'SUSPENDED', 'ENDED')`),
  ],
);

/** One partner's signed instance of standard terms. */
export const agreements = pgTable(
  'agreements',
  {
    id: idColumn('id', 'Agreement').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner')
      .notNull()
      .references(() => partners.id),
    number: text('number').notNull().unique('agreements_number'),
    externalRef: text('external_ref'),
    state: text('state').$type<'DRAFT' | 'SIGNED' | 'ACTIVE' | 'SUSPENDED' | 'EXPIRED' | 'TERMINATED'>().notNull(),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [
    unique('agreements_owner').on(t.partnerId, t.id),
    check('agreements_state', sql`${t.state} in ('DRAFT', 'SIGNED', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'TERMINATED')`),
  ],
);

/** What was agreed for a period, `[effective_from, effective_until)`. Versions in force never overlap (exclusion constraint, migration 0002). */
export const agreementVersions = pgTable(
  'agreement_versions',
  {
    id: idColumn('id', 'AgreementVersion').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    agreementId: idColumn('agreement_id', 'Agreement').notNull(),
    sequence: integer('sequence').notNull(),
    state: text('state').$type<'DRAFT' | 'SIGNED' | 'ACTIVE' | 'ENDED'>().notNull(),
    /** Label of the standard terms it was made from. */
    standardTerms: text('standard_terms').notNull(),
    effectiveFrom: instantColumn('effective_from').notNull(),
    effectiveUntil: instantColumn('effective_until'),
    /** SHA-256 of the content that both sides sign. */
    digest: text('digest').notNull(),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [
    unique('agreement_versions_owner').on(t.partnerId, t.id),
    unique('agreement_versions_sequence').on(t.partnerId, t.agreementId, t.sequence),
    foreignKey({
      name: 'agreement_versions_agreement',
      columns: [t.partnerId, t.agreementId],
      foreignColumns: [agreements.partnerId, agreements.id],
    }),
    check('agreement_versions_state', sql`${t.state} in ('DRAFT', 'SIGNED', 'ACTIVE', 'ENDED')`),
    check('agreement_versions_period', sql`${t.effectiveUntil} is null or ${t.effectiveFrom} < ${t.effectiveUntil}`),
  ],
);

/** Numbered clauses of a version, with their text and the parameters that execute. */
export const agreementClauses = pgTable(
  'agreement_clauses',
  {
    id: idColumn('id', 'Clause').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    versionId: idColumn('version_id', 'AgreementVersion').notNull(),
    position: integer('position').notNull(),
    /** Executable clause; null for plain text. */
    key: text('key'),
    number: text('number').notNull(),
    titleZh: text('title_zh').notNull(),
    titleEn: text('title_en').notNull(),
    textZh: text('text_zh').notNull(),
    textEn: text('text_en').notNull(),
    parameters: jsonb('parameters').$type<ClauseParameters>().notNull(),
  },
  (t) => [
    unique('agreement_clauses_number').on(t.partnerId, t.versionId, t.number),
    foreignKey({
      name: 'agreement_clauses_version',
      columns: [t.partnerId, t.versionId],
      foreignColumns: [agreementVersions.partnerId, agreementVersions.id],
    }),
  ],
);

/**
 * The ledger of BINDING_AUTHORITY: amount at risk that a partner has bound, per day and in force. The rows are locked
 * and counted by the transaction that binds, so authority is never exceeded and never lost.
 */
export const authorityBalances = pgTable(
  'authority_balances',
  {
    partnerId: idColumn('partner_id', 'Partner')
      .notNull()
      .references(() => partners.id),
    /** `IN_FORCE`, or a day: `2026-11-21`. */
    scope: text('scope').notNull(),
    used: moneyColumn('used').notNull(),
  },
  (t) => [
    primaryKey({ name: 'authority_balances_one_per_scope', columns: [t.partnerId, t.scope] }),
    check('authority_balances_not_negative', sql`${t.used} >= 0`),
  ],
);

/** What one piece of business took of the authority; released when it comes to nothing or ends. */
export const authorityUses = pgTable(
  'authority_uses',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    /** Application that was bound. */
    subjectId: uuid('subject_id').notNull(),
    agreementVersionId: idColumn('agreement_version_id', 'AgreementVersion').notNull(),
    day: localDateColumn('day').notNull(),
    amount: moneyColumn('amount_fen').notNull(),
    state: text('state').$type<'RESERVED' | 'RELEASED'>().notNull(),
    createdAt: instantColumn('created_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'authority_uses_one_per_subject', columns: [t.partnerId, t.subjectId] }),
    foreignKey({
      name: 'authority_uses_agreement_version',
      columns: [t.partnerId, t.agreementVersionId],
      foreignColumns: [agreementVersions.partnerId, agreementVersions.id],
    }),
    check('authority_uses_state', sql`${t.state} in ('RESERVED', 'RELEASED')`),
    check('authority_uses_amount', sql`${t.amount} >= 0`),
  ],
);

/** What was told about an end that comes: one row, and one event, per end and threshold. */
export const lapseNotices = pgTable(
  'lapse_notices',
  {
    partnerId: idColumn('partner_id', 'Partner')
      .notNull()
      .references(() => partners.id),
    what: text('what').$type<LapseKind>().notNull(),
    /** Licence or salesperson. */
    subjectId: uuid('subject_id').notNull(),
    /** First day that it no longer holds: a prolonged one is another end. */
    until: localDateColumn('until').notNull(),
    /** Days before the end; 0: it has come. */
    days: integer('days').notNull(),
    toldAt: instantColumn('told_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'lapse_notices_once', columns: [t.partnerId, t.what, t.subjectId, t.until, t.days] }),
    check('lapse_notices_what', sql`${t.what} in ('LICENCE', 'REGISTRATION', 'TRAINING')`),
  ],
);
