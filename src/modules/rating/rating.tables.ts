import { boolean, check, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn, localDateColumn } from '../../kernel/columns.js';

/** Tariff versions (费率表): immutable. A trigger refuses every change; the app role may insert and read. Insurer-wide. */
export const tariffs = pgTable(
  'tariffs',
  {
    id: idColumn('id', 'Tariff').primaryKey(),
    code: text('code').notNull(),
    version: text('version').notNull(),
    filingNumber: text('filing_number'),
    validFrom: localDateColumn('valid_from').notNull(),
    validUntil: localDateColumn('valid_until'),
    /** Last instant a quote made with it may be accepted; null when open. */
    bindsUntil: instantColumn('binds_until'),
    /** SHA-256 over the canonical form of the document. */
    digest: text('digest').notNull(),
    illustrative: boolean('illustrative').notNull(),
    document: jsonb('document').$type<unknown>().notNull(),
    publishedBy: uuid('published_by'),
    publishedAt: instantColumn('published_at').notNull(),
  },
  (t) => [
    unique('tariffs_version').on(t.code, t.version),
    unique('tariffs_one_start').on(t.code, t.validFrom),
    check('tariffs_period', sql`${t.validUntil} is null or ${t.validFrom} < ${t.validUntil}`),
  ],
);
