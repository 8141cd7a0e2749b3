import { boolean, check, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn, localDateColumn } from '../../kernel/columns.js';
import type { TariffCode } from './tariff.schema.js';

/** Tariff versions (费率表): immutable. A trigger refuses every change; the app role may insert and read. Insurer-wide. */
export const tariffs = pgTable(
  'tariffs',
  {
    id: idColumn('id', 'Tariff').primaryKey(),
    code: text('code').$type<TariffCode>().notNull(),
    /** GB/T 2260 code of a regional table; null for the whole country. */
    region: text('region'),
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
    // Nulls not distinct: a national table has no region, and must not stand twice either.
    unique('tariffs_version').on(t.code, t.region, t.version).nullsNotDistinct(),
    unique('tariffs_one_start').on(t.code, t.region, t.validFrom).nullsNotDistinct(),
    check('tariffs_period', sql`${t.validUntil} is null or ${t.validFrom} < ${t.validUntil}`),
  ],
);
