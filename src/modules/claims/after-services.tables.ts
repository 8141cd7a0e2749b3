import { check, foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn, localDateColumn } from '../../kernel/columns.js';
import type { AfterServiceKind, AfterServiceState } from './after-services.js';
import { claims } from './claims.tables.js';

/** What is done for people after a loss (S-253): repair, a rental car, follow-up of somebody hurt. */
export const claimServices = pgTable(
  'claim_services',
  {
    id: idColumn('id', 'ClaimService').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    kind: text('kind').$type<AfterServiceKind>().notNull(),
    state: text('state').$type<AfterServiceState>().notNull(),
    provider: text('provider').notNull(),
    dueOn: localDateColumn('due_on').notNull(),
    startedOn: localDateColumn('started_on'),
    endedOn: localDateColumn('ended_on'),
    note: text('note'),
    orderedById: uuid('ordered_by_id').notNull(),
    orderedAt: instantColumn('ordered_at').notNull(),
    nearToldAt: instantColumn('near_told_at'),
    overdueToldAt: instantColumn('overdue_told_at'),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [
    unique('claim_services_owner').on(t.partnerId, t.id),
    index('claim_services_by_claim').on(t.partnerId, t.claimId),
    index('claim_services_to_tell')
      .on(t.dueOn)
      .where(sql`overdue_told_at is null and state in ('ORDERED', 'UNDER_WAY')`),
    foreignKey({
      name: 'claim_services_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    check('claim_services_kind', sql`${t.kind} in ('REPAIR', 'RENTAL_CAR', 'HOME_VISIT', 'INJURY_SUPPORT')`),
    check('claim_services_state', sql`${t.state} in ('ORDERED', 'UNDER_WAY', 'DONE', 'CANCELLED')`),
    check(
      'claim_services_days',
      sql`case ${t.state} when 'ORDERED' then ${t.startedOn} is null and ${t.endedOn} is null
        when 'UNDER_WAY' then ${t.startedOn} is not null and ${t.endedOn} is null
        when 'DONE' then ${t.startedOn} <= ${t.endedOn} and ${t.endedOn} is not null and ${t.startedOn} is not null else true end`,
    ),
  ],
);

/** What the claimant thought of it, asked once after the end (S-225). */
export const claimFollowUps = pgTable(
  'claim_follow_ups',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    score: integer('score').notNull(),
    comment: text('comment'),
    answeredById: idColumn('answered_by_id', 'Partner').notNull(),
    answeredAt: instantColumn('answered_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'claim_follow_ups_once', columns: [t.partnerId, t.claimId] }),
    index('claim_follow_ups_by_time').on(t.answeredAt),
    foreignKey({
      name: 'claim_follow_ups_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    check('claim_follow_ups_score', sql`${t.score} between 1 and 5`),
  ],
);
