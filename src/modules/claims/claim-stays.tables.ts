import { check, foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn } from '../../kernel/columns.js';
import type { ClaimState } from './claim.js';
import { claims } from './claims.tables.js';

/**
 * How long each claim stood in each state, and for which it left (S-222, S-260). A trigger on `claims` writes them, so that
 * no step can forget it; nobody else may.
 */
export const claimStays = pgTable(
  'claim_stays',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    sequence: integer('sequence').notNull(),
    state: text('state').$type<ClaimState>().notNull(),
    enteredAt: instantColumn('entered_at').notNull(),
    leftAt: instantColumn('left_at'),
    leftFor: text('left_for').$type<ClaimState>(),
  },
  (t) => [
    primaryKey({ name: 'claim_stays_one', columns: [t.partnerId, t.claimId, t.sequence] }),
    foreignKey({
      name: 'claim_stays_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    uniqueIndex('claim_stays_one_open')
      .on(t.partnerId, t.claimId)
      .where(sql`left_at is null`),
    index('claim_stays_standing')
      .on(t.partnerId, t.state, t.enteredAt)
      .where(sql`left_at is null`),
    index('claim_stays_ended')
      .on(t.partnerId, t.leftAt)
      .where(sql`left_at is not null`),
    check('claim_stays_left_whole', sql`(${t.leftAt} is null) = (${t.leftFor} is null)`),
    check('claim_stays_left_after', sql`${t.leftAt} >= ${t.enteredAt}`),
    check('claim_stays_left_for_another', sql`${t.leftFor} <> ${t.state}`),
  ],
);
