import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn } from '../../kernel/columns.js';
import type { Fact } from '../../kernel/refusal.js';
import type { InquiryKind, InquiryOutcome } from './claim-handling.js';
import { claims } from './claims.tables.js';
import type { ConflictRelation } from './conflict.rules.js';
import type { FraudSignalCode } from './fraud-signals.rules.js';

/** Conflicts of interest that the insurer's people declared. */
export const claimConflicts = pgTable(
  'claim_conflicts',
  {
    id: idColumn('id', 'ClaimConflict').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    staffId: uuid('staff_id').notNull(),
    relation: text('relation').$type<ConflictRelation>().notNull(),
    shopId: uuid('shop_id'),
    claimantId: uuid('claimant_id'),
    reason: text('reason').notNull(),
    declaredAt: instantColumn('declared_at').notNull(),
  },
  (t) => [
    unique('claim_conflicts_one')
      .on(t.partnerId, t.claimId, t.staffId, t.relation, t.shopId, t.claimantId)
      .nullsNotDistinct(),
    index('claim_conflicts_by_person').on(t.staffId),
    foreignKey({
      name: 'claim_conflicts_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
  ],
);

/** Signals of fraud: seen by the insurer's people alone. */
export const claimSignals = pgTable(
  'claim_signals',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    code: text('code').$type<FraudSignalCode>().notNull(),
    points: integer('points').notNull(),
    facts: jsonb('facts').$type<readonly Fact[]>().notNull(),
    foundAt: instantColumn('found_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'claim_signals_one', columns: [t.partnerId, t.claimId, t.code] }),
    foreignKey({
      name: 'claim_signals_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
  ],
);

/** Investigations and expert assessments: seen by the insurer's people alone. */
export const claimInquiries = pgTable(
  'claim_inquiries',
  {
    id: idColumn('id', 'ClaimInquiry').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    kind: text('kind').$type<InquiryKind>().notNull(),
    reason: text('reason').notNull(),
    openedById: uuid('opened_by_id'),
    openedAt: instantColumn('opened_at').notNull(),
    outcome: text('outcome').$type<InquiryOutcome>(),
    concludedAt: instantColumn('concluded_at'),
  },
  (t) => [
    unique('claim_inquiries_owner').on(t.partnerId, t.id),
    index('claim_inquiries_by_claim').on(t.partnerId, t.claimId),
    uniqueIndex('claim_inquiries_one_open')
      .on(t.partnerId, t.claimId, t.kind)
      .where(sql`concluded_at is null`),
    foreignKey({
      name: 'claim_inquiries_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    check('claim_inquiries_concluded', sql`(${t.outcome} is null) = (${t.concludedAt} is null)`),
  ],
);

export const claimFindings = pgTable(
  'claim_findings',
  {
    id: idColumn('id', 'ClaimFinding').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    inquiryId: idColumn('inquiry_id', 'ClaimInquiry').notNull(),
    investigatorId: uuid('investigator_id').notNull(),
    investigatorLabel: text('investigator_label').notNull(),
    findings: text('findings').notNull(),
    recordedAt: instantColumn('recorded_at').notNull(),
  },
  (t) => [
    index('claim_findings_by_inquiry').on(t.partnerId, t.inquiryId),
    foreignKey({
      name: 'claim_findings_inquiry',
      columns: [t.partnerId, t.inquiryId],
      foreignColumns: [claimInquiries.partnerId, claimInquiries.id],
    }),
  ],
);
