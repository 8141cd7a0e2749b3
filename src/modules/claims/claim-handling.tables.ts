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
import { idColumn, instantColumn, moneyColumn } from '../../kernel/columns.js';
import type { RuleRef } from '../../kernel/refusal.js';
import type { PolicyKind } from '../products/index.js';
import type { LiabilityDegree } from './claim.js';
import type {
  AssessedLine,
  AssessedLosses,
  AssessmentMethod,
  CancellationGround,
  ClaimReserve,
  SurveyMethod,
} from './claim-handling.js';
import { claims } from './claims.tables.js';
import type { ClockKind, ClockStep } from './clocks.rules.js';
import { servicePoints } from './service-points.tables.js';

/** A dispatch, and the survey that came of it. */
export const claimSurveys = pgTable(
  'claim_surveys',
  {
    id: idColumn('id', 'ClaimSurvey').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    sequence: integer('sequence').notNull(),
    surveyorId: uuid('surveyor_id').notNull(),
    surveyorLabel: text('surveyor_label').notNull(),
    method: text('method').$type<SurveyMethod>().notNull(),
    servicePointId: idColumn('service_point_id', 'ServicePoint').references(() => servicePoints.id),
    dispatchedById: uuid('dispatched_by_id'),
    dispatchedAt: instantColumn('dispatched_at').notNull(),
    dueAt: instantColumn('due_at'),
    findings: text('findings'),
    liability: text('liability').$type<LiabilityDegree>(),
    surveyedAt: instantColumn('surveyed_at'),
    recordedById: uuid('recorded_by_id'),
    recordedAt: instantColumn('recorded_at'),
  },
  (t) => [
    unique('claim_surveys_sequence').on(t.partnerId, t.claimId, t.sequence),
    foreignKey({
      name: 'claim_surveys_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    check(
      'claim_surveys_recorded_whole',
      sql`num_nonnulls(${t.findings}, ${t.liability}, ${t.surveyedAt}, ${t.recordedById}, ${t.recordedAt}) in (0, 5)`,
    ),
    check('claim_surveys_surveyed_before', sql`${t.surveyedAt} <= ${t.recordedAt}`),
  ],
);

/** What a claim is expected to cost: the insurer's own. */
export const claimReserves = pgTable(
  'claim_reserves',
  {
    id: idColumn('id', 'ClaimReserve').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    amount: moneyColumn('amount_fen').notNull(),
    reason: text('reason').$type<ClaimReserve['reason']>().notNull(),
    setById: uuid('set_by_id'),
    setAt: instantColumn('set_at').notNull(),
  },
  (t) => [
    index('claim_reserves_by_claim').on(t.partnerId, t.claimId),
    foreignKey({
      name: 'claim_reserves_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    check('claim_reserves_amount', sql`${t.amount} >= 0`),
  ],
);

/** Assessments (定损), and what a second person said of each. */
export const claimAssessments = pgTable(
  'claim_assessments',
  {
    id: idColumn('id', 'LossAssessment').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    sequence: integer('sequence').notNull(),
    assessorId: uuid('assessor_id').notNull(),
    assessorLabel: text('assessor_label').notNull(),
    method: text('method').$type<AssessmentMethod>().notNull(),
    lines: jsonb('lines').$type<readonly AssessedLine[]>().notNull(),
    losses: jsonb('losses').$type<AssessedLosses>().notNull(),
    repair: moneyColumn('repair_fen').notNull(),
    rescue: moneyColumn('rescue_fen').notNull(),
    salvage: moneyColumn('salvage_fen').notNull(),
    totalLoss: boolean('total_loss').notNull(),
    repairedBefore: boolean('repaired_before').notNull(),
    assessedAt: instantColumn('assessed_at').notNull(),
    confirmed: boolean('confirmed'),
    verifierId: uuid('verifier_id'),
    verifierLabel: text('verifier_label'),
    note: text('note'),
    verifiedAt: instantColumn('verified_at'),
  },
  (t) => [
    unique('claim_assessments_sequence').on(t.partnerId, t.claimId, t.sequence),
    // Whoever rests on an assessment names its author with it, so that no row can say another.
    unique('claim_assessments_author').on(t.partnerId, t.id, t.assessorId),
    foreignKey({
      name: 'claim_assessments_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    check(
      'claim_assessments_verified_whole',
      sql`num_nonnulls(${t.confirmed}, ${t.verifierId}, ${t.verifierLabel}, ${t.verifiedAt}) in (0, 4)`,
    ),
    check('claim_assessments_verified_by_another', sql`${t.verifierId} <> ${t.assessorId}`),
    check('claim_assessments_amounts', sql`least(${t.repair}, ${t.rescue}, ${t.salvage}) >= 0`),
  ],
);

/** Sheets (理算书): written once. */
export const claimCalculations = pgTable(
  'claim_calculations',
  {
    id: idColumn('id', 'ClaimCalculation').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    sequence: integer('sequence').notNull(),
    assessmentId: idColumn('assessment_id', 'LossAssessment').notNull(),
    assessorId: uuid('assessor_id').notNull(),
    calculatorId: uuid('calculator_id').notNull(),
    calculatorLabel: text('calculator_label').notNull(),
    liability: text('liability').$type<LiabilityDegree>().notNull(),
    received: moneyColumn('received_fen').notNull(),
    facts: jsonb('facts').notNull(),
    sheet: jsonb('sheet').notNull(),
    payable: moneyColumn('payable_fen').notNull(),
    calculatedAt: instantColumn('calculated_at').notNull(),
  },
  (t) => [
    unique('claim_calculations_owner').on(t.partnerId, t.id),
    unique('claim_calculations_sequence').on(t.partnerId, t.claimId, t.sequence),
    unique('claim_calculations_authors').on(t.partnerId, t.id, t.assessorId, t.calculatorId),
    foreignKey({
      name: 'claim_calculations_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    foreignKey({
      name: 'claim_calculations_assessment',
      columns: [t.partnerId, t.assessmentId, t.assessorId],
      foreignColumns: [claimAssessments.partnerId, claimAssessments.id, claimAssessments.assessorId],
    }),
    check('claim_calculations_amounts', sql`least(${t.payable}, ${t.received}) >= 0`),
  ],
);

/** Approvals (核赔): never by whoever assessed or calculated, nor twice by the same person. */
export const claimApprovals = pgTable(
  'claim_approvals',
  {
    id: idColumn('id', 'ClaimApproval').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    calculationId: idColumn('calculation_id', 'ClaimCalculation').notNull(),
    assessorId: uuid('assessor_id').notNull(),
    calculatorId: uuid('calculator_id').notNull(),
    approverId: uuid('approver_id'),
    approverLabel: text('approver_label').notNull(),
    payable: moneyColumn('payable_fen').notNull(),
    opinion: text('opinion').notNull(),
    approvedAt: instantColumn('approved_at').notNull(),
  },
  (t) => [
    unique('claim_approvals_one_per_person').on(t.partnerId, t.calculationId, t.approverId),
    index('claim_approvals_by_claim').on(t.partnerId, t.claimId),
    foreignKey({
      name: 'claim_approvals_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    foreignKey({
      name: 'claim_approvals_calculation',
      columns: [t.partnerId, t.calculationId, t.assessorId, t.calculatorId],
      foreignColumns: [
        claimCalculations.partnerId,
        claimCalculations.id,
        claimCalculations.assessorId,
        claimCalculations.calculatorId,
      ],
    }),
    check('claim_approvals_by_another_than_the_assessor', sql`${t.approverId} <> ${t.assessorId}`),
    check('claim_approvals_by_another_than_the_calculator', sql`${t.approverId} <> ${t.calculatorId}`),
  ],
);

export const claimRejections = pgTable(
  'claim_rejections',
  {
    id: idColumn('id', 'ClaimRejection').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    rules: jsonb('rules').$type<readonly RuleRef[]>().notNull(),
    reasons: text('reasons').notNull(),
    rejectedById: uuid('rejected_by_id'),
    rejectedByLabel: text('rejected_by_label').notNull(),
    rejectedAt: instantColumn('rejected_at').notNull(),
    toldAt: instantColumn('told_at'),
  },
  (t) => [
    unique('claim_rejections_owner').on(t.partnerId, t.id),
    index('claim_rejections_by_claim').on(t.partnerId, t.claimId),
    index('claim_rejections_to_tell')
      .on(t.rejectedAt)
      .where(sql`told_at is null`),
    foreignKey({
      name: 'claim_rejections_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    check('claim_rejections_reasoned', sql`jsonb_array_length(${t.rules}) > 0 and ${t.reasons} <> ''`),
  ],
);

/** Times in which the clock stands; one at a time. */
export const claimSuspensions = pgTable(
  'claim_suspensions',
  {
    id: idColumn('id', 'ClaimSuspension').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    materialIds: jsonb('material_ids').$type<readonly string[]>().notNull(),
    note: text('note'),
    demandedById: uuid('demanded_by_id'),
    demandedAt: instantColumn('demanded_at').notNull(),
    endedAt: instantColumn('ended_at'),
  },
  (t) => [
    index('claim_suspensions_by_claim').on(t.partnerId, t.claimId),
    uniqueIndex('claim_suspensions_one_open')
      .on(t.partnerId, t.claimId)
      .where(sql`ended_at is null`),
    foreignKey({
      name: 'claim_suspensions_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    check('claim_suspensions_end', sql`${t.endedAt} >= ${t.demandedAt}`),
  ],
);

/** When each step that starts or meets a clock was taken, in each round. */
export const claimSteps = pgTable(
  'claim_steps',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    round: integer('round').notNull(),
    step: text('step').$type<ClockStep>().notNull(),
    at: instantColumn('at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'claim_steps_one', columns: [t.partnerId, t.claimId, t.round, t.step] }),
    foreignKey({
      name: 'claim_steps_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
  ],
);

/** Clocks as they stand: what a scan warns of and tells as missed. */
export const claimDeadlines = pgTable(
  'claim_deadlines',
  {
    id: idColumn('id', 'ClaimDeadline').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    round: integer('round').notNull(),
    kind: text('kind').$type<ClockKind>().notNull(),
    policyKind: text('policy_kind').$type<PolicyKind>(),
    rule: jsonb('rule').$type<RuleRef>().notNull(),
    /** `rule.rule` of it: one clock per rule and round. */
    ruleName: text('rule_name').notNull(),
    startedAt: instantColumn('started_at').notNull(),
    dueAt: instantColumn('due_at'),
    warnAt: instantColumn('warn_at'),
    metAt: instantColumn('met_at'),
    warnedAt: instantColumn('warned_at'),
    breachedAt: instantColumn('breached_at'),
  },
  (t) => [
    unique('claim_deadlines_one').on(t.partnerId, t.claimId, t.round, t.kind, t.ruleName),
    foreignKey({
      name: 'claim_deadlines_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    index('claim_deadlines_to_warn')
      .on(t.warnAt)
      .where(sql`met_at is null and warned_at is null and breached_at is null`),
    index('claim_deadlines_to_breach')
      .on(t.dueAt)
      .where(sql`met_at is null and breached_at is null`),
  ],
);

/** Claims that should not be (注销): one person of the insurer's says so, another confirms. Seen by the insurer's people alone. */
export const claimCancellations = pgTable(
  'claim_cancellations',
  {
    id: idColumn('id', 'ClaimCancellation').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    ground: text('ground').$type<CancellationGround>().notNull(),
    reason: text('reason').notNull(),
    proposedById: uuid('proposed_by_id').notNull(),
    proposedByLabel: text('proposed_by_label').notNull(),
    proposedAt: instantColumn('proposed_at').notNull(),
    confirmed: boolean('confirmed'),
    deciderId: uuid('decider_id'),
    deciderLabel: text('decider_label'),
    note: text('note'),
    decidedAt: instantColumn('decided_at'),
    duplicateOfId: idColumn('duplicate_of_id', 'Claim'),
  },
  (t) => [
    unique('claim_cancellations_owner').on(t.partnerId, t.id),
    uniqueIndex('claim_cancellations_one_open')
      .on(t.partnerId, t.claimId)
      .where(sql`decided_at is null`),
    foreignKey({
      name: 'claim_cancellations_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    check('claim_cancellations_ground', sql`${t.ground} in ('OPENED_BY_MISTAKE', 'NO_LOSS', 'DUPLICATE')`),
    check('claim_cancellations_duplicate', sql`${t.duplicateOfId} is null or ${t.ground} = 'DUPLICATE'`),
    check('claim_cancellations_by_another', sql`${t.deciderId} <> ${t.proposedById}`),
    check('claim_cancellations_decided', sql`num_nonnulls(${t.confirmed}, ${t.deciderId}, ${t.decidedAt}) in (0, 3)`),
  ],
);
