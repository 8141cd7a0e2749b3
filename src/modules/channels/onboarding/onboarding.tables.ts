import { check, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn } from '../../../kernel/columns.js';
import { partners } from '../channels.tables.js';

/** How a partner came in: who applied for it, who checked its licence, who opened it. One row a partner, one column group a step. */
export const onboardings = pgTable(
  'onboardings',
  {
    partnerId: idColumn('partner_id', 'Partner')
      .primaryKey()
      .references(() => partners.id),
    /** The registered organisation, of the partner's own parties. */
    organisationId: uuid('organisation_id').notNull(),
    appliedBy: uuid('applied_by').notNull(),
    appliedByLabel: text('applied_by_label').notNull(),
    appliedAt: instantColumn('applied_at').notNull(),
    checkedBy: uuid('checked_by'),
    checkedByLabel: text('checked_by_label'),
    checkedAt: instantColumn('checked_at'),
    outcome: text('outcome').$type<'CLEARED' | 'REJECTED'>(),
    opinion: text('opinion'),
    admittedAt: instantColumn('admitted_at'),
  },
  (t) => [
    check('onboardings_outcome', sql`${t.outcome} in ('CLEARED', 'REJECTED')`),
    check('onboardings_checked', sql`(${t.checkedBy} is null) = (${t.outcome} is null)`),
    check('onboardings_maker_is_not_checker', sql`${t.checkedBy} is null or ${t.checkedBy} <> ${t.appliedBy}`),
    check('onboardings_admitted', sql`${t.admittedAt} is null or ${t.outcome} = 'CLEARED'`),
  ],
);
