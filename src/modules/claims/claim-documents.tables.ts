import { check, foreignKey, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn } from '../../kernel/columns.js';
import type { Language } from '../../kernel/refusal.js';
import { files } from '../platform/platform.tables.js';
import { claimCalculations, claimRejections } from './claim-handling.tables.js';
import { claims } from './claims.tables.js';
import type { ClaimDocumentKind } from './claim-documents.js';

/** Papers that the gateway made of a claim, when they were first asked for: of the same thing the same file. Append only. */
export const claimDocuments = pgTable(
  'claim_documents',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    kind: text('kind').$type<ClaimDocumentKind>().notNull(),
    language: text('language').$type<Language>().notNull(),
    calculationId: idColumn('calculation_id', 'ClaimCalculation'),
    rejectionId: idColumn('rejection_id', 'ClaimRejection'),
    fileId: idColumn('file_id', 'File').notNull(),
    madeAt: instantColumn('made_at').notNull(),
  },
  (t) => [
    index('claim_documents_by_claim').on(t.partnerId, t.claimId),
    index('claim_documents_by_file').on(t.partnerId, t.fileId),
    uniqueIndex('claim_documents_one_of_sheet')
      .on(t.partnerId, t.calculationId, t.kind, t.language)
      .where(sql`calculation_id is not null`),
    uniqueIndex('claim_documents_one_of_rejection')
      .on(t.partnerId, t.rejectionId, t.language)
      .where(sql`rejection_id is not null`),
    foreignKey({
      name: 'claim_documents_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    foreignKey({
      name: 'claim_documents_calculation',
      columns: [t.partnerId, t.calculationId],
      foreignColumns: [claimCalculations.partnerId, claimCalculations.id],
    }),
    foreignKey({
      name: 'claim_documents_rejection',
      columns: [t.partnerId, t.rejectionId],
      foreignColumns: [claimRejections.partnerId, claimRejections.id],
    }),
    foreignKey({
      name: 'claim_documents_file',
      columns: [t.partnerId, t.fileId],
      foreignColumns: [files.partnerId, files.id],
    }),
    check('claim_documents_kind', sql`${t.kind} in ('WORKED_SHEET', 'DECISION_NOTICE', 'REJECTION_NOTICE')`),
    check('claim_documents_language', sql`${t.language} in ('ZH_CN', 'EN')`),
    check(
      'claim_documents_of_one_thing',
      sql`(${t.kind} = 'REJECTION_NOTICE') = (${t.rejectionId} is not null) and (${t.kind} <> 'REJECTION_NOTICE') = (${t.calculationId} is not null)`,
    ),
  ],
);
