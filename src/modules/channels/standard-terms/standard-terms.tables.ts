import { boolean, check, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn } from '../../../kernel/columns.js';
import type { StandardTermsDocument, StandardTermsState } from './standard-terms.js';

/** The insurer's templates. Insurer-wide. The document never changes (trigger); one per kind and licence is published (partial index). */
export const standardTerms = pgTable(
  'standard_terms',
  {
    id: idColumn('id', 'StandardTerms').primaryKey(),
    channelKind: text('channel_kind').notNull(),
    licensed: boolean('licensed').notNull(),
    version: text('version').notNull(),
    state: text('state').$type<StandardTermsState>().notNull(),
    document: jsonb('document').$type<StandardTermsDocument>().notNull(),
    digest: text('digest').notNull(),
    draftedBy: uuid('drafted_by').notNull(),
    draftedAt: instantColumn('drafted_at').notNull(),
    publishedBy: uuid('published_by'),
    publishedAt: instantColumn('published_at'),
    supersededAt: instantColumn('superseded_at'),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [
    unique('standard_terms_version').on(t.channelKind, t.licensed, t.version),
    check('standard_terms_state', sql`${t.state} in ('DRAFT', 'PUBLISHED', 'SUPERSEDED')`),
    check('standard_terms_maker_is_not_checker', sql`${t.publishedBy} is null or ${t.publishedBy} <> ${t.draftedBy}`),
    check('standard_terms_published', sql`(${t.state} = 'DRAFT') = (${t.publishedBy} is null)`),
  ],
);

/** Printed forms of templates, for the insurer's people; made when first asked for. Insurer-wide. */
export const standardTermsDocuments = pgTable(
  'standard_terms_documents',
  {
    standardTermsId: idColumn('standard_terms_id', 'StandardTerms')
      .notNull()
      .references(() => standardTerms.id),
    language: text('language').notNull(),
    fileId: idColumn('file_id', 'File').notNull(),
  },
  (t) => [primaryKey({ name: 'standard_terms_documents_one_per_language', columns: [t.standardTermsId, t.language] })],
);
