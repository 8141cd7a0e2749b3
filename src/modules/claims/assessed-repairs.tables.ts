import { foreignKey, index, integer, jsonb, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { idColumn, instantColumn } from '../../kernel/columns.js';
import { claims, claimRepairEstimates } from './claims.tables.js';
import type { AssessedLine } from './claim-handling.js';
import { claimAssessments } from './claim-handling.tables.js';

/**
 * Of a verified assessment the lines of one shop's estimate: what that shop may read (CLAIM_SCOPE: OWN_REPAIR_LINES). A row of
 * its own, so that no wall has to let a shop into the assessment, which says what else was lost and by whom.
 */
export const claimAssessedRepairs = pgTable(
  'claim_assessed_repairs',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    estimateId: idColumn('estimate_id', 'RepairEstimate').notNull(),
    /** Of the assessment that was verified. */
    sequence: integer('sequence').notNull(),
    shopId: idColumn('shop_id', 'Partner').notNull(),
    lines: jsonb('lines').$type<readonly AssessedLine[]>().notNull(),
    verifiedAt: instantColumn('verified_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'claim_assessed_repairs_one', columns: [t.partnerId, t.estimateId, t.sequence] }),
    index('claim_assessed_repairs_by_claim').on(t.partnerId, t.claimId),
    foreignKey({
      name: 'claim_assessed_repairs_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    foreignKey({
      name: 'claim_assessed_repairs_estimate',
      columns: [t.partnerId, t.estimateId],
      foreignColumns: [claimRepairEstimates.partnerId, claimRepairEstimates.id],
    }),
    foreignKey({
      name: 'claim_assessed_repairs_assessment',
      columns: [t.partnerId, t.claimId, t.sequence],
      foreignColumns: [claimAssessments.partnerId, claimAssessments.claimId, claimAssessments.sequence],
    }),
  ],
);
