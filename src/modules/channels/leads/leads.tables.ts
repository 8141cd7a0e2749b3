import { check, foreignKey, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn } from '../../../kernel/columns.js';
import { agreementVersions, outlets, partners } from '../channels.tables.js';
import type { LeadState } from './lead.js';

/** Customers handed over by who may not quote (domain.md 6.3). A lead never holds a price. */
export const leads = pgTable(
  'leads',
  {
    id: idColumn('id', 'Lead').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner')
      .notNull()
      .references(() => partners.id),
    number: text('number').notNull().unique('leads_number'),
    externalRef: text('external_ref'),
    state: text('state').$type<LeadState>().notNull(),
    customerName: text('customer_name').notNull(),
    customerPhone: text('customer_phone').notNull(),
    vin: text('vin'),
    plate: text('plate'),
    region: text('region').notNull(),
    consentedAt: instantColumn('consented_at').notNull(),
    /** What the customer agreed to: to be called by the insurer, or by a licensed partner of it as well. */
    consentTo: text('consent_to').$type<'INSURER' | 'INSURER_AND_PARTNERS'>().notNull(),
    note: text('note'),
    /** The terms that allowed it; none on rows from before they were asked. */
    agreementVersionId: idColumn('agreement_version_id', 'AgreementVersion'),
    outletId: idColumn('outlet_id', 'Outlet'),
    assigneeSide: text('assignee_side').$type<'INSURER' | 'PARTNER'>(),
    /** Member of staff, or licensed outlet of another partner. */
    assigneeId: uuid('assignee_id'),
    assigneeLabel: text('assignee_label'),
    outcome: text('outcome'),
    submittedAt: instantColumn('submitted_at').notNull(),
    updatedAt: instantColumn('updated_at').notNull(),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [
    unique('leads_owner').on(t.partnerId, t.id),
    unique('leads_external_ref').on(t.partnerId, t.externalRef),
    foreignKey({
      name: 'leads_outlet',
      columns: [t.partnerId, t.outletId],
      foreignColumns: [outlets.partnerId, outlets.id],
    }),
    foreignKey({
      name: 'leads_agreement_version',
      columns: [t.partnerId, t.agreementVersionId],
      foreignColumns: [agreementVersions.partnerId, agreementVersions.id],
    }),
    check('leads_state', sql`${t.state} in ('SUBMITTED', 'ASSIGNED', 'WON', 'LOST')`),
    check('leads_assigned', sql`(${t.state} = 'SUBMITTED') = (${t.assigneeId} is null)`),
    check('leads_closed', sql`(${t.state} in ('WON', 'LOST')) = (${t.outcome} is not null)`),
  ],
);
