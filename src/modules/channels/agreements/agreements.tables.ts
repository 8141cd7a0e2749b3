/** What stands beside a version: its deviations, the signatures of both sides, its printed form. */
import { check, foreignKey, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn } from '../../../kernel/columns.js';
import type { AgreementContent } from '../agreement.js';
import { agreementVersions } from '../channels.tables.js';
import type { Place } from '../standard-terms/standard-terms.js';

/** Exactly what both sides sign: the digest of a version is its fingerprint. Apart from the version, because every write reads that. */
export const agreementContents = pgTable(
  'agreement_contents',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    versionId: idColumn('version_id', 'AgreementVersion').notNull(),
    content: jsonb('content').$type<AgreementContent>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'agreement_contents_one_per_version', columns: [t.partnerId, t.versionId] }),
    foreignKey({
      name: 'agreement_contents_version',
      columns: [t.partnerId, t.versionId],
      foreignColumns: [agreementVersions.partnerId, agreementVersions.id],
    }),
  ],
);

/** Parameters outside the template's range. A row is written with the draft; only its approval is added. */
export const agreementDeviations = pgTable(
  'agreement_deviations',
  {
    id: idColumn('id', 'Deviation').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    versionId: idColumn('version_id', 'AgreementVersion').notNull(),
    clauseNumber: text('clause_number').notNull(),
    clauseKey: text('clause_key').notNull(),
    parameter: text('parameter').notNull(),
    place: jsonb('place').$type<Place>().notNull(),
    offered: text('offered').notNull(),
    allowed: text('allowed').notNull(),
    reason: text('reason').notNull(),
    /** Level of a channel manager who may approve it. */
    level: integer('level').notNull(),
    approvedBy: uuid('approved_by'),
    approvedByLabel: text('approved_by_label'),
    approvedAt: instantColumn('approved_at'),
    opinion: text('opinion'),
  },
  (t) => [
    unique('agreement_deviations_owner').on(t.partnerId, t.id),
    foreignKey({
      name: 'agreement_deviations_version',
      columns: [t.partnerId, t.versionId],
      foreignColumns: [agreementVersions.partnerId, agreementVersions.id],
    }),
    check('agreement_deviations_approval', sql`(${t.approvedBy} is null) = (${t.approvedAt} is null)`),
  ],
);

/** A side's signature over the digest: one a side, never changed. */
export const agreementSignatures = pgTable(
  'agreement_signatures',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    versionId: idColumn('version_id', 'AgreementVersion').notNull(),
    side: text('side').$type<'PARTNER' | 'INSURER'>().notNull(),
    /** Credential or member of staff. */
    signerId: uuid('signer_id').notNull(),
    signerLabel: text('signer_label').notNull(),
    digest: text('digest').notNull(),
    signedAt: instantColumn('signed_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'agreement_signatures_one_per_side', columns: [t.partnerId, t.versionId, t.side] }),
    foreignKey({
      name: 'agreement_signatures_version',
      columns: [t.partnerId, t.versionId],
      foreignColumns: [agreementVersions.partnerId, agreementVersions.id],
    }),
    check('agreement_signatures_side', sql`${t.side} in ('PARTNER', 'INSURER')`),
  ],
);

/** Printed forms, one per version and language; made when first asked for. */
export const agreementDocuments = pgTable(
  'agreement_documents',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    versionId: idColumn('version_id', 'AgreementVersion').notNull(),
    language: text('language').notNull(),
    /** A signed version prints its signatures, a draft none: two papers. */
    signed: text('signed').$type<'DRAFT' | 'SIGNED'>().notNull(),
    fileId: idColumn('file_id', 'File').notNull(),
  },
  (t) => [
    primaryKey({
      name: 'agreement_documents_one_per_language',
      columns: [t.partnerId, t.versionId, t.language, t.signed],
    }),
    foreignKey({
      name: 'agreement_documents_version',
      columns: [t.partnerId, t.versionId],
      foreignColumns: [agreementVersions.partnerId, agreementVersions.id],
    }),
  ],
);
