import { check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn, localDateColumn } from '../../kernel/columns.js';
import type { PlanDocument, ProductDocument } from './product.js';

/** Insurance products (险种): one clause family for one policy kind. Insurer-wide. */
export const products = pgTable('products', {
  id: idColumn('id', 'Product').primaryKey(),
  code: text('code').notNull().unique('products_code'),
  nameZh: text('name_zh').notNull(),
  nameEn: text('name_en').notNull(),
  kind: text('kind').$type<'COMPULSORY' | 'COMMERCIAL'>().notNull(),
});

/** Clauses and options as filed. The document never changes; only the state, its dates and its approver do. */
export const productVersions = pgTable(
  'product_versions',
  {
    id: idColumn('id', 'ProductVersion').primaryKey(),
    productId: idColumn('product_id', 'Product')
      .notNull()
      .references(() => products.id),
    edition: text('edition').notNull(),
    filingNumber: text('filing_number'),
    state: text('state').$type<'DRAFT' | 'FILED' | 'ON_SALE' | 'SUSPENDED' | 'RETIRED'>().notNull(),
    onSaleFrom: localDateColumn('on_sale_from').notNull(),
    onSaleUntil: localDateColumn('on_sale_until'),
    document: jsonb('document').$type<ProductDocument>().notNull(),
    digest: text('digest').notNull(),
    filedBy: uuid('filed_by').notNull(),
    approvedBy: uuid('approved_by'),
    revision: integer('revision').notNull().default(1),
    updatedAt: instantColumn('updated_at').notNull(),
  },
  (t) => [
    unique('product_versions_edition').on(t.productId, t.edition),
    index('product_versions_by_product').on(t.productId, t.onSaleFrom),
    check('product_versions_state', sql`${t.state} in ('DRAFT', 'FILED', 'ON_SALE', 'SUSPENDED', 'RETIRED')`),
    check('product_versions_maker_is_not_checker', sql`${t.approvedBy} is null or ${t.approvedBy} <> ${t.filedBy}`),
    check(
      'product_versions_approved_before_sale',
      sql`${t.state} in ('DRAFT', 'FILED', 'RETIRED') or ${t.approvedBy} is not null`,
    ),
  ],
);

/** Named bundles of coverages (保险方案): starting points inside filed clauses and rates. Insurer-wide. */
export const plans = pgTable(
  'plans',
  {
    id: idColumn('id', 'Plan').primaryKey(),
    code: text('code').notNull().unique('plans_code'),
    productId: idColumn('product_id', 'Product')
      .notNull()
      .references(() => products.id),
    /** Names, selection, eligibility, channel kinds. Never changes: another bundle is another code. */
    document: jsonb('document').$type<PlanDocument>().notNull(),
    offeredFrom: localDateColumn('offered_from').notNull(),
    offeredUntil: localDateColumn('offered_until'),
  },
  (t) => [index('plans_by_product').on(t.productId)],
);
