import { check, foreignKey, index, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn } from '../../kernel/columns.js';
import { outlets } from '../channels/channels.tables.js';
import type { ClaimDraftState } from './drafts.js';

/**
 * A report that is still being written (S-229): its filer's alone. What it said is gone once it ended: the claim has it, or
 * nobody needs it.
 */
export const claimDrafts = pgTable(
  'claim_drafts',
  {
    id: idColumn('id', 'ClaimDraft').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    outletId: idColumn('outlet_id', 'Outlet'),
    state: text('state').$type<ClaimDraftState>().notNull(),
    /** The report as far as it is written, as it would be sent. */
    content: jsonb('content'),
    claimId: idColumn('claim_id', 'Claim'),
    revision: integer('revision').notNull().default(1),
    createdAt: instantColumn('created_at').notNull(),
    updatedAt: instantColumn('updated_at').notNull(),
    expiresAt: instantColumn('expires_at').notNull(),
  },
  (t) => [
    unique('claim_drafts_owner').on(t.partnerId, t.id),
    index('claim_drafts_newest').on(t.partnerId, t.updatedAt, t.id),
    index('claim_drafts_to_expire')
      .on(t.expiresAt)
      .where(sql`state = 'OPEN'`),
    foreignKey({
      name: 'claim_drafts_outlet',
      columns: [t.partnerId, t.outletId],
      foreignColumns: [outlets.partnerId, outlets.id],
    }),
    check('claim_drafts_state', sql`${t.state} in ('OPEN', 'SUBMITTED', 'DISCARDED', 'EXPIRED')`),
    check('claim_drafts_text_while_open', sql`(${t.state} = 'OPEN') = (${t.content} is not null)`),
    check('claim_drafts_claim', sql`(${t.state} = 'SUBMITTED') = (${t.claimId} is not null)`),
  ],
);
