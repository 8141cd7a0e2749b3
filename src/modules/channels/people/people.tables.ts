import { check, foreignKey, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn } from '../../../kernel/columns.js';
import { credentials } from '../../access/access.tables.js';
import { outlets } from '../channels.tables.js';

/** People of a partner who log in. Each has a credential of its own; whoever is disabled has it revoked. */
export const partnerUsers = pgTable(
  'partner_users',
  {
    id: idColumn('id', 'PartnerUser').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    roles: text('roles').array().notNull(),
    /** Outlet whose subtree the person acts for; null for the whole partner. */
    outletId: idColumn('outlet_id', 'Outlet'),
    credentialId: idColumn('credential_id', 'Credential').notNull(),
    state: text('state').$type<'INVITED' | 'DISABLED'>().notNull(),
    invitedBy: uuid('invited_by'),
    invitedByLabel: text('invited_by_label').notNull(),
    invitedAt: instantColumn('invited_at').notNull(),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [
    unique('partner_users_owner').on(t.partnerId, t.id),
    foreignKey({
      name: 'partner_users_outlet',
      columns: [t.partnerId, t.outletId],
      foreignColumns: [outlets.partnerId, outlets.id],
    }),
    foreignKey({
      name: 'partner_users_credential',
      columns: [t.partnerId, t.credentialId],
      foreignColumns: [credentials.partnerId, credentials.id],
    }),
    check('partner_users_state', sql`${t.state} in ('INVITED', 'DISABLED')`),
  ],
);
