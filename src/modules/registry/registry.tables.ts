import { check, foreignKey, index, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { uuid } from 'drizzle-orm/pg-core';
import { idColumn, instantColumn } from '../../kernel/columns.js';
import type { StoredVehicle } from './stored-vehicle.js';
import type { IdentityKind, PartyKind } from './vehicle.js';

/** A vehicle for the whole insurer: the hash of its VIN and nothing readable. The lock and exclusion point of covers. */
export const vehicleSubjects = pgTable('vehicle_subjects', {
  id: uuid('id').primaryKey(),
  vinHash: text('vin_hash').notNull().unique('vehicle_subjects_vin'),
});

/** A person or organisation for the whole insurer: the hash of its identity number and nothing readable. */
export const partySubjects = pgTable('party_subjects', {
  id: uuid('id').primaryKey(),
  identityHash: text('identity_hash').notNull().unique('party_subjects_identity'),
});

/** A partner's own view of a vehicle, as it last described it. */
export const vehicles = pgTable(
  'vehicles',
  {
    id: idColumn('id', 'Vehicle').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    subjectId: uuid('subject_id')
      .notNull()
      .references(() => vehicleSubjects.id),
    vin: text('vin').notNull(),
    plate: text('plate'),
    facts: jsonb('facts').$type<StoredVehicle>().notNull(),
    revision: integer('revision').notNull().default(1),
    updatedAt: instantColumn('updated_at').notNull(),
  },
  (t) => [
    unique('vehicles_owner').on(t.partnerId, t.id),
    unique('vehicles_one_per_partner').on(t.partnerId, t.subjectId),
    index('vehicles_by_vin').on(t.partnerId, t.vin),
    index('vehicles_by_plate').on(t.partnerId, t.plate),
  ],
);

/** A partner's own view of a person or organisation. Personal data: masked in every answer unless a purpose is given. */
export const parties = pgTable(
  'parties',
  {
    id: uuid('id').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    subjectId: uuid('subject_id').references(() => partySubjects.id),
    kind: text('kind').$type<PartyKind>().notNull(),
    name: text('name').notNull(),
    identityKind: text('identity_kind').$type<IdentityKind>(),
    identityNumber: text('identity_number'),
    phone: text('phone'),
    address: text('address'),
    /** Person to talk to at an organisation. */
    contactId: uuid('contact_id'),
    createdAt: instantColumn('created_at').notNull(),
  },
  (t) => [
    unique('parties_owner').on(t.partnerId, t.id),
    foreignKey({ name: 'parties_contact', columns: [t.partnerId, t.contactId], foreignColumns: [t.partnerId, t.id] }),
    index('parties_by_subject').on(t.partnerId, t.subjectId),
    check('parties_kind', sql`${t.kind} in ('PERSON', 'ORGANISATION')`),
  ],
);
