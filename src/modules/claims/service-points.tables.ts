import { check, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn } from '../../kernel/columns.js';
import { institutions } from '../access/access.tables.js';
import type { Place } from './claim.js';
import type { ServicePointKind } from './service-points.js';

/** Points of the insurer's survey and assessment network (S-236). Insurer-wide: everybody reads them, its people write them. */
export const servicePoints = pgTable(
  'service_points',
  {
    id: idColumn('id', 'ServicePoint').primaryKey(),
    institutionId: idColumn('institution_id', 'Institution')
      .notNull()
      .references(() => institutions.id),
    kinds: text('kinds').array().$type<ServicePointKind[]>().notNull(),
    name: text('name').notNull(),
    place: jsonb('place').$type<Place>().notNull(),
    phone: text('phone').notNull(),
    regions: text('regions').array().notNull(),
    openingHours: text('opening_hours'),
    registeredById: uuid('registered_by_id').notNull(),
    registeredAt: instantColumn('registered_at').notNull(),
    closedAt: instantColumn('closed_at'),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [
    uniqueIndex('service_points_one_open')
      .on(t.institutionId, t.name)
      .where(sql`closed_at is null`),
    check(
      'service_points_kinds',
      sql`cardinality(${t.kinds}) > 0 and ${t.kinds} <@ array['SURVEY', 'ASSESSMENT']::text[]`,
    ),
    check('service_points_regions', sql`cardinality(${t.regions}) > 0`),
    check('service_points_closed_after', sql`${t.registeredAt} <= ${t.closedAt}`),
  ],
);
