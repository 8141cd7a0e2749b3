import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn } from '../../../kernel/columns.js';
import type { ServiceMetric } from '../../channels/index.js';
import { agreementVersions } from '../../channels/channels.tables.js';

/** Tasks of the insurer, opened and closed in the commit of the events that say so; the promise is the one in force when it began. */
export const serviceCases = pgTable(
  'service_cases',
  {
    id: idColumn('id', 'ServiceCase').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    metric: text('metric').$type<ServiceMetric>().notNull(),
    /** What carries the task: any kind of object, also of rooms to come. */
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    startedAt: instantColumn('started_at').notNull(),
    versionId: idColumn('version_id', 'AgreementVersion'),
    /** In the unit of the metric; null: nothing was promised. */
    target: text('target'),
    /** Null while the other side owes something. */
    runningSince: instantColumn('running_since'),
    usedMs: bigint('used_ms', { mode: 'number' }).notNull(),
    dueAt: instantColumn('due_at'),
    endedAt: instantColumn('ended_at'),
    settled: boolean('settled').notNull(),
    takenMs: bigint('taken_ms', { mode: 'number' }),
    countedAt: instantColumn('counted_at'),
    tellAt: instantColumn('tell_at'),
    soonToldAt: instantColumn('soon_told_at'),
    breachToldAt: instantColumn('breach_told_at'),
  },
  (t) => [
    unique('service_cases_owner').on(t.partnerId, t.id),
    foreignKey({
      name: 'service_cases_version',
      columns: [t.partnerId, t.versionId],
      foreignColumns: [agreementVersions.partnerId, agreementVersions.id],
    }),
    uniqueIndex('service_cases_one_open')
      .on(t.partnerId, t.metric, t.subjectId)
      .where(sql`ended_at is null`),
    index('service_cases_by_subject').on(t.partnerId, t.subjectId),
    index('service_cases_by_month').on(t.partnerId, t.countedAt),
    index('service_cases_to_tell')
      .on(t.tellAt)
      .where(sql`tell_at is not null`),
    check('service_cases_promise', sql`${t.target} is null or ${t.versionId} is not null`),
    check('service_cases_due', sql`${t.dueAt} is null or ${t.target} is not null`),
    check('service_cases_ended', sql`(${t.endedAt} is null) = (${t.takenMs} is null)`),
    check('service_cases_told', sql`${t.tellAt} is null or ${t.dueAt} is not null`),
  ],
);
