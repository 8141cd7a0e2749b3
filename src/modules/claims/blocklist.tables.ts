import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn, localDateColumn } from '../../kernel/columns.js';
import type { BlocklistState, BlockedKind } from './blocklist.js';

/**
 * Persons, vehicles and shops whose claims people look at (S-361): by hash, so that the list tells nobody who is on it. The
 * insurer's own: `partner_id` is its tenant. Two people put an entry on it, and it ends by itself.
 */
export const blocklistEntries = pgTable(
  'blocklist_entries',
  {
    id: idColumn('id', 'BlocklistEntry').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    kind: text('kind').$type<BlockedKind>().notNull(),
    identityHash: text('identity_hash').notNull(),
    /** Masked, so that people recognise their own entry. */
    hint: text('hint').notNull(),
    reason: text('reason').notNull(),
    state: text('state').$type<BlocklistState>().notNull(),
    until: localDateColumn('until').notNull(),
    proposedById: uuid('proposed_by_id').notNull(),
    proposedByLabel: text('proposed_by_label').notNull(),
    proposedAt: instantColumn('proposed_at').notNull(),
    decidedById: uuid('decided_by_id'),
    decidedByLabel: text('decided_by_label'),
    decidedAt: instantColumn('decided_at'),
    note: text('note'),
    liftedById: uuid('lifted_by_id'),
    liftedAt: instantColumn('lifted_at'),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [
    uniqueIndex('blocklist_entries_one_standing')
      .on(t.partnerId, t.kind, t.identityHash)
      .where(sql`state in ('PROPOSED', 'ACTIVE')`),
    index('blocklist_entries_newest').on(t.partnerId, t.proposedAt, t.id),
    check('blocklist_entries_kind', sql`${t.kind} in ('PERSON', 'VEHICLE', 'SHOP')`),
    check('blocklist_entries_state', sql`${t.state} in ('PROPOSED', 'ACTIVE', 'DECLINED', 'LIFTED')`),
    check('blocklist_entries_by_another', sql`${t.decidedById} <> ${t.proposedById}`),
    check('blocklist_entries_decided', sql`(${t.state} = 'PROPOSED') = (${t.decidedById} is null)`),
    check('blocklist_entries_lifted', sql`(${t.state} = 'LIFTED') = (${t.liftedById} is not null)`),
  ],
);
