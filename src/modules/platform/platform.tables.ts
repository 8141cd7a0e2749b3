import {
  bigint,
  bigserial,
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { databaseNow, idColumn, instantColumn, localDateColumn } from '../../kernel/columns.js';
import type { FileState, Rejection } from './files/file.js';

/** One row per key that made something: who, which operation, a fingerprint of the input, and what came of it. Kept as long as that record. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    key: text('key').notNull(),
    operation: text('operation').notNull(),
    inputHash: text('input_hash').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    requestId: text('request_id').notNull(),
    receivedAt: instantColumn('received_at').notNull(),
    committedAt: timestamp('committed_at', { withTimezone: true, precision: 3, mode: 'string' })
      .notNull()
      .default(databaseNow),
  },
  (t) => [primaryKey({ name: 'idempotency_keys_one_per_tenant', columns: [t.partnerId, t.key] })],
);

/** Outbox and event log. `txid` and `position` give the commit order that cursors follow. Ids only, never personal data. */
export const events = pgTable(
  'events',
  {
    id: idColumn('id', 'Event').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    txid: text('txid')
      .notNull()
      .default(sql`pg_current_xact_id()::text`),
    position: bigserial('position', { mode: 'bigint' }).notNull(),
    type: text('type').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** Position in the subject's own sequence, from 1, without gaps. */
    sequence: integer('sequence').notNull(),
    actorSide: text('actor_side').notNull(),
    actorLabel: text('actor_label').notNull(),
    requestId: text('request_id').notNull(),
    occurredAt: instantColumn('occurred_at').notNull(),
  },
  (t) => [
    unique('events_no_gap_per_subject').on(t.partnerId, t.subjectId, t.sequence),
    index('events_by_partner').on(t.partnerId, t.position),
  ],
);

/** Who did and who read what. Append only: the app role may not change or delete a row. */
export const auditRecords = pgTable(
  'audit_records',
  {
    id: idColumn('id', 'AuditRecord').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    at: instantColumn('at').notNull(),
    actorSide: text('actor_side').notNull(),
    actorId: uuid('actor_id'),
    actorLabel: text('actor_label').notNull(),
    /** Root field, or `read:<field>` for personal data. */
    act: text('act').notNull(),
    subjectKind: text('subject_kind'),
    subjectId: uuid('subject_id'),
    purpose: text('purpose'),
    /** Refusal or failure code when it was refused. */
    refusal: text('refusal'),
    requestId: text('request_id').notNull(),
  },
  (t) => [index('audit_records_by_subject').on(t.partnerId, t.subjectId, t.at)],
);

/** A file: declared by its digest, then sent; or made by the gateway. The bytes stand in the blob store under their SHA-256. */
export const files = pgTable(
  'files',
  {
    id: idColumn('id', 'File').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    name: text('name').notNull(),
    contentType: text('content_type').notNull(),
    sizeBytes: bigint('size_bytes', { mode: 'number' }).notNull(),
    sha256: text('sha256').notNull(),
    state: text('state').$type<FileState>().notNull(),
    rejection: text('rejection').$type<Rejection>(),
    /** What it is for: a MaterialKind, or the kind of document that the gateway made. */
    kind: text('kind').notNull(),
    /** Holds personal data in full: every fetch is written down first. */
    personal: boolean('personal').notNull(),
    capturedAt: instantColumn('captured_at'),
    createdAt: instantColumn('created_at').notNull(),
    storedAt: instantColumn('stored_at'),
  },
  (t) => [
    unique('files_owner').on(t.partnerId, t.id),
    check('files_state', sql`${t.state} in ('AWAITING_BYTES', 'STORED', 'REJECTED')`),
    check('files_stored_at', sql`(${t.state} = 'STORED') = (${t.storedAt} is not null)`),
    check('files_rejection', sql`(${t.state} = 'REJECTED') = (${t.rejection} is not null)`),
    check('files_sha256', sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
    check('files_size', sql`${t.sizeBytes} between 1 and 52428800`),
  ],
);

/** Numbers without gaps: one row per series and period, locked by the transaction that takes a number. Insurer-wide. */
export const counters = pgTable(
  'counters',
  {
    series: text('series').notNull(),
    period: text('period').notNull(),
    value: bigint('value', { mode: 'bigint' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.series, t.period] })],
);

/** A worker says that it lives; `pool_id` is what the job table's `locked_by` holds. Database clock. */
export const workerHeartbeats = pgTable('worker_heartbeats', {
  poolId: text('pool_id').primaryKey(),
  startedAt: timestamp('started_at', { withTimezone: true, mode: 'string' }).notNull().default(databaseNow),
  beatAt: timestamp('beat_at', { withTimezone: true, mode: 'string' }).notNull().default(databaseNow),
});

/** Effects of jobs, keyed by the job: a job that runs twice has one effect. */
export const jobEffects = pgTable('job_effects', {
  effectKey: text('effect_key').primaryKey(),
  doneAt: timestamp('done_at', { withTimezone: true, mode: 'string' }).notNull().default(databaseNow),
});

/** Days that the State Council's notices make a day off, or a weekend day worked instead; with their source. */
export const publicHolidays = pgTable('public_holidays', {
  day: localDateColumn('day').primaryKey(),
  name: text('name').notNull(),
  worked: boolean('worked').notNull(),
  source: text('source').notNull(),
});

/** One row: a new stamp with every change of reference data (trigger), so that a process knows when to read it again. */
export const referenceStamps = pgTable(
  'reference_stamps',
  {
    only: boolean('only').primaryKey().default(true),
    stamp: uuid('stamp').notNull(),
  },
  (t) => [check('reference_stamps_one_row', sql`${t.only}`)],
);
