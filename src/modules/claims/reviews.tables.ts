import { check, foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn, localDateColumn } from '../../kernel/columns.js';
import { claims } from './claims.tables.js';
import type { LessonKind } from './reviews.js';

/** What was learnt of claims that are over (S-224). Read and written by the insurer's people alone; never changes. */
export const claimReviews = pgTable(
  'claim_reviews',
  {
    id: idColumn('id', 'ClaimReview').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    kind: text('kind').$type<LessonKind>().notNull(),
    lesson: text('lesson').notNull(),
    measure: text('measure'),
    metOn: localDateColumn('met_on').notNull(),
    recordedById: uuid('recorded_by_id').notNull(),
    recordedByLabel: text('recorded_by_label').notNull(),
    recordedAt: instantColumn('recorded_at').notNull(),
  },
  (t) => [
    index('claim_reviews_by_claim').on(t.partnerId, t.claimId),
    index('claim_reviews_by_meeting').on(t.metOn, t.id),
    foreignKey({
      name: 'claim_reviews_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    check(
      'claim_reviews_kind',
      sql`${t.kind} in ('WENT_WELL', 'DELAY', 'SURVEY', 'ASSESSMENT', 'LIABILITY', 'DOCUMENTS', 'COMMUNICATION', 'FRAUD_MISSED', 'OTHER')`,
    ),
    check('claim_reviews_said', sql`${t.lesson} <> '' and ${t.measure} <> ''`),
  ],
);
