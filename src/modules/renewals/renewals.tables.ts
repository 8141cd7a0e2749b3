import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn } from '../../kernel/columns.js';
import { outlets, producers } from '../channels/channels.tables.js';
import { policies } from '../policies/policies.tables.js';
import type { PolicyKind } from '../products/index.js';
import { quotes } from '../quotes/quotes.tables.js';
import { vehicles, vehicleSubjects } from '../registry/registry.tables.js';
import { applications } from '../underwriting/underwriting.tables.js';
import type { LossReason, RenewalOwner, RenewalRun, RenewalState, RunLane, RunOutcome } from './renewal.js';

/** Policies of one vehicle that end together, and what becomes of them. */
export const renewals = pgTable(
  'renewals',
  {
    id: idColumn('id', 'Renewal').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    outletId: idColumn('outlet_id', 'Outlet'),
    producerId: idColumn('producer_id', 'Producer'),
    owner: text('owner').$type<RenewalOwner>().notNull(),
    state: text('state').$type<RenewalState>().notNull(),
    vehicleId: idColumn('vehicle_id', 'Vehicle').notNull(),
    subjectId: uuid('subject_id')
      .notNull()
      .references(() => vehicleSubjects.id),
    region: text('region').notNull(),
    vin: text('vin').notNull(),
    plate: text('plate'),
    holderName: text('holder_name').notNull(),
    dueAt: instantColumn('due_at').notNull(),
    windowOpensAt: instantColumn('window_opens_at').notNull(),
    nextAt: instantColumn('next_at'),
    noticedDays: integer('noticed_days'),
    quoteId: idColumn('quote_id', 'Quote'),
    applicationId: idColumn('application_id', 'Application'),
    withheldReason: text('withheld_reason'),
    lossReason: text('loss_reason').$type<LossReason>(),
    lossNote: text('loss_note'),
    invitedAt: instantColumn('invited_at'),
    quotedAt: instantColumn('quoted_at'),
    acceptedAt: instantColumn('accepted_at'),
    renewedAt: instantColumn('renewed_at'),
    lostAt: instantColumn('lost_at'),
    lapsedAt: instantColumn('lapsed_at'),
    revision: integer('revision').notNull(),
    createdAt: instantColumn('created_at').notNull(),
    updatedAt: instantColumn('updated_at').notNull(),
  },
  (t) => [
    unique('renewals_owner').on(t.partnerId, t.id),
    uniqueIndex('renewals_one_application').on(t.partnerId, t.applicationId),
    uniqueIndex('renewals_one_quote').on(t.partnerId, t.quoteId),
    foreignKey({
      name: 'renewals_outlet',
      columns: [t.partnerId, t.outletId],
      foreignColumns: [outlets.partnerId, outlets.id],
    }),
    foreignKey({
      name: 'renewals_producer',
      columns: [t.partnerId, t.producerId],
      foreignColumns: [producers.partnerId, producers.id],
    }),
    foreignKey({
      name: 'renewals_vehicle',
      columns: [t.partnerId, t.vehicleId],
      foreignColumns: [vehicles.partnerId, vehicles.id],
    }),
    foreignKey({
      name: 'renewals_quote',
      columns: [t.partnerId, t.quoteId],
      foreignColumns: [quotes.partnerId, quotes.id],
    }),
    foreignKey({
      name: 'renewals_application',
      columns: [t.partnerId, t.applicationId],
      foreignColumns: [applications.partnerId, applications.id],
    }),
    index('renewals_by_due').on(t.partnerId, t.dueAt, t.id),
    index('renewals_by_vin').on(t.partnerId, t.vin.op('text_pattern_ops')),
    index('renewals_by_plate').on(t.partnerId, t.plate.op('text_pattern_ops')),
    index('renewals_by_holder').on(t.partnerId, t.holderName.op('text_pattern_ops')),
    index('renewals_next')
      .on(t.nextAt)
      .where(sql`next_at is not null`),
    check(
      'renewals_state',
      sql`${t.state} in ('UPCOMING', 'OPEN', 'QUOTED', 'ACCEPTED', 'RENEWED', 'LOST', 'INSURER_DECLINED', 'LAPSED', 'CLOSED')`,
    ),
    check('renewals_owned_by', sql`${t.owner} in ('PLACING_PARTNER', 'INSURER')`),
    check('renewals_quoted_has_quote', sql`${t.state} <> 'QUOTED' or ${t.quoteId} is not null`),
    check(
      'renewals_accepted_has_application',
      sql`(${t.state} in ('ACCEPTED', 'RENEWED')) = (${t.applicationId} is not null)`,
    ),
    check('renewals_lost_has_reason', sql`(${t.state} = 'LOST') = (${t.lossReason} is not null)`),
    check('renewals_declined_has_reason', sql`${t.state} <> 'INSURER_DECLINED' or ${t.withheldReason} is not null`),
    // What is over waits for no clock, and what is open always does.
    check('renewals_next_while_open', sql`(${t.state} in ('UPCOMING', 'OPEN', 'QUOTED')) = (${t.nextAt} is not null)`),
  ],
);

/** A policy is renewed once, and what renews it begins where it ends: later only when it was renewed late. */
export const renewalPolicies = pgTable(
  'renewal_policies',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    renewalId: idColumn('renewal_id', 'Renewal').notNull(),
    policyId: idColumn('policy_id', 'Policy').notNull(),
    kind: text('kind').$type<PolicyKind>().notNull(),
    endsAt: instantColumn('ends_at').notNull(),
    dropped: boolean('dropped').notNull(),
    renewedById: idColumn('renewed_by_id', 'Policy'),
    renewedFrom: instantColumn('renewed_from'),
    late: boolean('late').notNull(),
  },
  (t) => [
    primaryKey({ name: 'renewal_policies_one_per_policy', columns: [t.partnerId, t.policyId] }),
    unique('renewal_policies_one_per_kind').on(t.partnerId, t.renewalId, t.kind),
    uniqueIndex('renewal_policies_renewed_once').on(t.partnerId, t.renewedById),
    foreignKey({
      name: 'renewal_policies_renewal',
      columns: [t.partnerId, t.renewalId],
      foreignColumns: [renewals.partnerId, renewals.id],
    }),
    foreignKey({
      name: 'renewal_policies_policy',
      columns: [t.partnerId, t.policyId],
      foreignColumns: [policies.partnerId, policies.id],
    }),
    foreignKey({
      name: 'renewal_policies_renewed_by',
      columns: [t.partnerId, t.renewedById],
      foreignColumns: [policies.partnerId, policies.id],
    }),
    check('renewal_policies_kind', sql`${t.kind} in ('COMPULSORY', 'COMMERCIAL')`),
    check('renewal_policies_renewed', sql`(${t.renewedById} is null) = (${t.renewedFrom} is null)`),
    check(
      'renewal_policies_without_gap_or_overlap',
      sql`${t.renewedFrom} is null or ${t.renewedFrom} = ${t.endsAt} or (${t.late} and ${t.renewedFrom} > ${t.endsAt})`,
    ),
  ],
);

/** One preparation of many quotes, as far as it has come. */
export const renewalRuns = pgTable(
  'renewal_runs',
  {
    id: idColumn('id', 'RenewalRun').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    dueFrom: instantColumn('due_from').notNull(),
    dueUntil: instantColumn('due_until').notNull(),
    outletIds: jsonb('outlet_ids').$type<readonly string[]>(),
    state: text('state').$type<RenewalRun['state']>().notNull(),
    totalCount: integer('total_count').notNull(),
    doneCount: integer('done_count').notNull(),
    quotedCount: integer('quoted_count').notNull(),
    refusedCount: integer('refused_count').notNull(),
    skippedCount: integer('skipped_count').notNull(),
    lanes: jsonb('lanes').$type<readonly RunLane[]>().notNull().default([]),
    createdAt: instantColumn('created_at').notNull(),
    finishedAt: instantColumn('finished_at'),
  },
  (t) => [
    unique('renewal_runs_owner').on(t.partnerId, t.id),
    check('renewal_runs_state', sql`${t.state} in ('RUNNING', 'DONE')`),
    check('renewal_runs_span', sql`${t.dueFrom} < ${t.dueUntil}`),
    check(
      'renewal_runs_counts',
      sql`${t.doneCount} = ${t.quotedCount} + ${t.refusedCount} + ${t.skippedCount} and ${t.doneCount} <= ${t.totalCount}`,
    ),
  ],
);

/** How the preparation of one renewal ended; each once. Never changes. */
export const renewalRunRows = pgTable(
  'renewal_run_rows',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    runId: idColumn('run_id', 'RenewalRun').notNull(),
    renewalId: idColumn('renewal_id', 'Renewal').notNull(),
    outcome: text('outcome').$type<RunOutcome>().notNull(),
    codes: jsonb('codes').$type<readonly string[]>().notNull(),
    quoteId: idColumn('quote_id', 'Quote'),
  },
  (t) => [
    primaryKey({ name: 'renewal_run_rows_one', columns: [t.partnerId, t.runId, t.renewalId] }),
    foreignKey({
      name: 'renewal_run_rows_run',
      columns: [t.partnerId, t.runId],
      foreignColumns: [renewalRuns.partnerId, renewalRuns.id],
    }),
    foreignKey({
      name: 'renewal_run_rows_renewal',
      columns: [t.partnerId, t.renewalId],
      foreignColumns: [renewals.partnerId, renewals.id],
    }),
    foreignKey({
      name: 'renewal_run_rows_quote',
      columns: [t.partnerId, t.quoteId],
      foreignColumns: [quotes.partnerId, quotes.id],
    }),
    check('renewal_run_rows_outcome', sql`${t.outcome} in ('QUOTED', 'REFUSED', 'SKIPPED')`),
    check('renewal_run_rows_quoted', sql`(${t.outcome} = 'QUOTED') = (${t.quoteId} is not null)`),
  ],
);
