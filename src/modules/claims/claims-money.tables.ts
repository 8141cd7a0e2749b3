import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn, moneyColumn } from '../../kernel/columns.js';
import { payouts } from '../billing/payouts/payouts.tables.js';
import type { PayoutKind } from '../billing/index.js';
import { files } from '../platform/platform.tables.js';
import { policies } from '../policies/policies.tables.js';
import type { PolicyKind } from '../products/index.js';
import { parties, vehicleSubjects } from '../registry/registry.tables.js';
import { claimCalculations } from './claim-handling.tables.js';
import { claimPayees, claims } from './claims.tables.js';
import { claimParticipants } from './participants.tables.js';
import type { AdvanceGround, RecoveryGround, RecoveryState, VictimRelation } from './claims-money.js';

/** Payouts of claims, with the reason for each. Append only. */
export const claimPayments = pgTable(
  'claim_payments',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    payoutId: idColumn('payout_id', 'Payout').notNull(),
    kind: text('kind').$type<PayoutKind>().notNull(),
    amount: moneyColumn('amount_fen').notNull(),
    payeeId: idColumn('payee_id', 'Payee').notNull(),
    beneficiary: text('beneficiary'),
    victimRelation: text('victim_relation').$type<VictimRelation>(),
    relationFileId: idColumn('relation_file_id', 'File'),
    participantId: idColumn('participant_id', 'ClaimParticipant'),
    sheet: integer('sheet'),
    ground: text('ground').$type<AdvanceGround>(),
    reason: text('reason'),
    proofFileId: idColumn('proof_file_id', 'File'),
    orderedById: uuid('ordered_by_id'),
    firstById: uuid('first_by_id'),
    orderedAt: instantColumn('ordered_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'claim_payments_one_per_payout', columns: [t.partnerId, t.payoutId] }),
    index('claim_payments_by_claim').on(t.partnerId, t.claimId),
    uniqueIndex('claim_payments_one_final')
      .on(t.partnerId, t.claimId, t.sheet)
      .where(sql`kind = 'FINAL'`),
    foreignKey({
      name: 'claim_payments_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    foreignKey({
      name: 'claim_payments_payout_in_full',
      columns: [t.partnerId, t.payoutId, t.amount],
      foreignColumns: [payouts.partnerId, payouts.id, payouts.amount],
    }),
    foreignKey({
      name: 'claim_payments_sheet',
      columns: [t.partnerId, t.claimId, t.sheet],
      foreignColumns: [claimCalculations.partnerId, claimCalculations.claimId, claimCalculations.sequence],
    }),
    foreignKey({
      name: 'claim_payments_payee',
      columns: [t.partnerId, t.payeeId],
      foreignColumns: [claimPayees.partnerId, claimPayees.id],
    }),
    foreignKey({
      name: 'claim_payments_proof',
      columns: [t.partnerId, t.proofFileId],
      foreignColumns: [files.partnerId, files.id],
    }),
    foreignKey({
      name: 'claim_payments_relation_shown',
      columns: [t.partnerId, t.relationFileId],
      foreignColumns: [files.partnerId, files.id],
    }),
    foreignKey({
      name: 'claim_payments_by_authority',
      columns: [t.partnerId, t.participantId],
      foreignColumns: [claimParticipants.partnerId, claimParticipants.id],
    }),
    check('claim_payments_victim_relation', sql`${t.victimRelation} in ('SELF', 'GUARDIAN', 'HEIR', 'AGENT')`),
    check(
      'claim_payments_in_a_victims_place',
      sql`(${t.relationFileId} is not null or (${t.participantId} is not null and ${t.victimRelation} is not null)) = (${t.victimRelation} is not null and ${t.victimRelation} <> 'SELF')`,
    ),
    check('claim_payments_kind', sql`${t.kind} in ('FINAL', 'PARTIAL', 'ADVANCE')`),
    check('claim_payments_ground', sql`(${t.kind} = 'ADVANCE') = (${t.ground} is not null)`),
    check('claim_payments_sheet_or_advance', sql`(${t.kind} = 'ADVANCE') = (${t.sheet} is null)`),
    check('claim_payments_two_people', sql`${t.firstById} <> ${t.orderedById}`),
  ],
);

/** Words of the first of two people. A later one of the same person corrects the earlier. Append only. */
export const claimPaymentStatements = pgTable(
  'claim_payment_statements',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    sequence: integer('sequence').notNull(),
    place: integer('place').notNull(),
    staffId: uuid('staff_id').notNull(),
    kind: text('kind').$type<PayoutKind>().notNull(),
    amount: moneyColumn('amount_fen').notNull(),
    payeeId: idColumn('payee_id', 'Payee').notNull(),
    beneficiary: text('beneficiary'),
    statedAt: instantColumn('stated_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'claim_payment_statements_in_order', columns: [t.partnerId, t.claimId, t.sequence] }),
    foreignKey({
      name: 'claim_payment_statements_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    foreignKey({
      name: 'claim_payment_statements_payee',
      columns: [t.partnerId, t.payeeId],
      foreignColumns: [claimPayees.partnerId, claimPayees.id],
    }),
  ],
);

/** Money claimed back (追偿, 代位求偿). */
export const claimRecoveries = pgTable(
  'claim_recoveries',
  {
    id: idColumn('id', 'Recovery').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    ground: text('ground').$type<RecoveryGround>().notNull(),
    state: text('state').$type<RecoveryState>().notNull(),
    againstId: uuid('against_id').notNull(),
    beneficiary: text('beneficiary'),
    amount: moneyColumn('amount_fen').notNull(),
    reason: text('reason'),
    openedAt: instantColumn('opened_at').notNull(),
    endedAt: instantColumn('ended_at'),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [
    unique('claim_recoveries_owner').on(t.partnerId, t.id),
    index('claim_recoveries_by_claim').on(t.partnerId, t.claimId),
    // One at a time of a ground against one party, of an advance one of each share: twice the same would be claimed twice.
    uniqueIndex('claim_recoveries_one_open')
      .on(t.partnerId, t.claimId, t.ground, t.againstId, sql`coalesce(beneficiary, '')`)
      .where(sql`state = 'OPEN'`),
    foreignKey({
      name: 'claim_recoveries_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    foreignKey({
      name: 'claim_recoveries_against',
      columns: [t.partnerId, t.againstId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    check('claim_recoveries_state', sql`${t.state} in ('OPEN', 'RECOVERED', 'ABANDONED')`),
    check(
      'claim_recoveries_ground',
      sql`${t.ground} in ('SUBROGATION', 'EXCLUDED_DRIVER', 'ADVANCE_RETURN', 'SALVAGE')`,
    ),
    check('claim_recoveries_beneficiary', sql`${t.beneficiary} is null or ${t.ground} = 'ADVANCE_RETURN'`),
    check('claim_recoveries_amount', sql`${t.amount} between 1 and 10000000000000`),
    check('claim_recoveries_ended', sql`(${t.state} = 'OPEN') = (${t.endedAt} is null)`),
    check('claim_recoveries_abandoned_with_reason', sql`(${t.state} = 'ABANDONED') = (${t.reason} is not null)`),
  ],
);

/** What a later premium asks about: that money was paid under a policy for a loss. Append only. */
export const paidClaims = pgTable(
  'paid_claims',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    policyId: idColumn('policy_id', 'Policy').notNull(),
    policyKind: text('policy_kind').$type<PolicyKind>().notNull(),
    subjectId: uuid('subject_id')
      .notNull()
      .references(() => vehicleSubjects.id),
    occurredAt: instantColumn('occurred_at').notNull(),
    firstPaidAt: instantColumn('first_paid_at').notNull(),
    /** Of the claim, when the industry platform took it; null while it has not. */
    toldAt: instantColumn('told_at'),
    /** How the platform calls the record; it answers the same for the same key. */
    platformReference: text('platform_reference'),
  },
  (t) => [
    index('paid_claims_to_tell')
      .on(t.firstPaidAt)
      .where(sql`told_at is null`),
    check('paid_claims_told_has_reference', sql`(${t.toldAt} is null) = (${t.platformReference} is null)`),
    primaryKey({ name: 'paid_claims_once', columns: [t.partnerId, t.claimId, t.policyId] }),
    index('paid_claims_of_vehicle').on(t.subjectId, t.policyKind, t.firstPaidAt),
    foreignKey({
      name: 'paid_claims_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    foreignKey({
      name: 'paid_claims_policy',
      columns: [t.partnerId, t.policyId],
      foreignColumns: [policies.partnerId, policies.id],
    }),
  ],
);
