import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn, moneyColumn } from '../../kernel/columns.js';
import type { RuleRef } from '../../kernel/refusal.js';
import { agreementVersions, outlets } from '../channels/channels.tables.js';
import { policies, policyVersions } from '../policies/policies.tables.js';
import type { MaterialKind } from '../platform/index.js';
import type { PolicyKind } from '../products/index.js';
import { parties, vehicleSubjects } from '../registry/registry.tables.js';
import type { MaterialState } from '../underwriting/index.js';
import type {
  ClaimState,
  LiabilityDegree,
  LossCause,
  PayeeRelation,
  Place,
  RepairLineKind,
  ReporterRelation,
} from './claim.js';

/**
 * One loss under the policies of one partner. Owned by the partner that placed them; whoever else reported the loss reads
 * it under a grant, so what leads to that partner (`reported_by_id`, its agreement version) is no foreign key.
 */
export const claims = pgTable(
  'claims',
  {
    id: idColumn('id', 'Claim').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    number: text('number').notNull().unique('claims_number'),
    registrationNumber: text('registration_number').unique('claims_registration_number'),
    state: text('state').$type<ClaimState>().notNull(),
    accidentId: uuid('accident_id').notNull(),
    subjectId: uuid('subject_id').references(() => vehicleSubjects.id),
    outletId: idColumn('outlet_id', 'Outlet'),
    vin: text('vin'),
    plate: text('plate'),
    occurredAt: instantColumn('occurred_at').notNull(),
    place: jsonb('place').$type<Place>().notNull(),
    cause: text('cause').$type<LossCause>().notNull(),
    narrative: text('narrative').notNull(),
    driverId: uuid('driver_id'),
    policeReported: boolean('police_reported').notNull(),
    injuredCount: integer('injured_count').notNull(),
    liability: text('liability').$type<LiabilityDegree>().notNull(),
    late: boolean('late').notNull(),
    reportedAt: instantColumn('reported_at').notNull(),
    capturedAt: instantColumn('captured_at'),
    reportedById: idColumn('reported_by_id', 'Partner'),
    agreementVersionId: idColumn('agreement_version_id', 'AgreementVersion'),
    claimedAt: instantColumn('claimed_at'),
    suspendedAt: instantColumn('suspended_at'),
    entitlementAskedAt: instantColumn('entitlement_asked_at'),
    closingReason: text('closing_reason'),
    /** The claim with which this one goes on, since its policy was found. Another owner's: no foreign key. */
    continuedAsId: idColumn('continued_as_id', 'Claim'),
    /** May be another owner's: no foreign key, and shown to whoever sees both. */
    duplicateOfId: idColumn('duplicate_of_id', 'Claim'),
    revision: integer('revision').notNull().default(1),
    createdAt: instantColumn('created_at').notNull(),
    updatedAt: instantColumn('updated_at').notNull(),
  },
  (t) => [
    unique('claims_owner').on(t.partnerId, t.id),
    foreignKey({
      name: 'claims_outlet',
      columns: [t.partnerId, t.outletId],
      foreignColumns: [outlets.partnerId, outlets.id],
    }),
    foreignKey({
      name: 'claims_driver',
      columns: [t.partnerId, t.driverId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    index('claims_newest').on(t.partnerId, t.reportedAt, t.id),
    index('claims_by_subject').on(t.subjectId, t.occurredAt),
    index('claims_by_plate').on(t.plate.op('text_pattern_ops'), t.occurredAt),
    index('claims_by_accident').on(t.accidentId),
    index('claims_by_continued')
      .on(t.continuedAsId)
      .where(sql`continued_as_id is not null`),
    index('claims_by_vin').on(t.partnerId, t.vin.op('text_pattern_ops')),
    check(
      'claims_state',
      sql`${t.state} in ('REPORTED', 'DISPATCHED', 'SURVEYED', 'REGISTERED', 'ASSESSED', 'LOSS_VERIFIED', 'DOCUMENTS_COMPLETE', 'CALCULATED', 'APPROVED', 'PAID', 'CLOSED', 'CANCELLED', 'REJECTED', 'REOPENED')`,
    ),
    check('claims_injured', sql`${t.injuredCount} >= 0`),
    check('claims_reported_after', sql`${t.occurredAt} <= ${t.reportedAt}`),
  ],
);

/** Policies of a claim, each with the version in force at the instant of the loss. */
export const claimPolicies = pgTable(
  'claim_policies',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    policyId: idColumn('policy_id', 'Policy').notNull(),
    versionId: idColumn('version_id', 'PolicyVersion').notNull(),
    kind: text('kind').$type<PolicyKind>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'claim_policies_one', columns: [t.partnerId, t.claimId, t.policyId] }),
    index('claim_policies_by_policy').on(t.partnerId, t.policyId),
    foreignKey({
      name: 'claim_policies_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    foreignKey({
      name: 'claim_policies_policy',
      columns: [t.partnerId, t.policyId],
      foreignColumns: [policies.partnerId, policies.id],
    }),
    foreignKey({
      name: 'claim_policies_version',
      columns: [t.partnerId, t.versionId],
      foreignColumns: [policyVersions.partnerId, policyVersions.id],
    }),
  ],
);

/** What a channel filed, in its own keeping: its number, its agreement, the policy as it knew it. The claim may be another's. */
export const claimNotices = pgTable(
  'claim_notices',
  {
    id: idColumn('id', 'LossReport').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    externalRef: text('external_ref'),
    agreementVersionId: idColumn('agreement_version_id', 'AgreementVersion'),
    policyNumber: text('policy_number'),
    plate: text('plate'),
    vin: text('vin'),
    receivedAt: instantColumn('received_at').notNull(),
  },
  (t) => [
    unique('claim_notices_external_ref').on(t.partnerId, t.externalRef),
    index('claim_notices_by_claim').on(t.partnerId, t.claimId),
    foreignKey({
      name: 'claim_notices_agreement_version',
      columns: [t.partnerId, t.agreementVersionId],
      foreignColumns: [agreementVersions.partnerId, agreementVersions.id],
    }),
    check('claim_notices_policy', sql`num_nonnulls(${t.policyNumber}, ${t.plate}, ${t.vin}) = 1`),
  ],
);

/** Notices of the loss among the claim's papers, whoever filed them. */
export const claimReports = pgTable(
  'claim_reports',
  {
    id: idColumn('id', 'LossReport').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    filedById: idColumn('filed_by_id', 'Partner'),
    filedByLabel: text('filed_by_label').notNull(),
    relation: text('relation').$type<ReporterRelation>().notNull(),
    reporterName: text('reporter_name').notNull(),
    reporterPhone: text('reporter_phone').notNull(),
    insuredConsentAt: instantColumn('insured_consent_at'),
    receivedAt: instantColumn('received_at').notNull(),
    capturedAt: instantColumn('captured_at'),
  },
  (t) => [
    index('claim_reports_by_claim').on(t.partnerId, t.claimId),
    foreignKey({
      name: 'claim_reports_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
  ],
);

/** The other side of an accident. */
export const claimOtherParties = pgTable(
  'claim_other_parties',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    position: integer('position').notNull(),
    plate: text('plate'),
    partyId: uuid('party_id'),
    insurer: text('insurer'),
    damage: text('damage'),
  },
  (t) => [
    primaryKey({ name: 'claim_other_parties_one', columns: [t.partnerId, t.claimId, t.position] }),
    index('claim_other_parties_by_plate').on(t.plate),
    foreignKey({
      name: 'claim_other_parties_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    foreignKey({
      name: 'claim_other_parties_party',
      columns: [t.partnerId, t.partyId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
  ],
);

/** Injured persons: never under a grant. */
export const claimInjuries = pgTable(
  'claim_injuries',
  {
    id: idColumn('id', 'Injury').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    personId: uuid('person_id'),
    description: text('description').notNull(),
    disabilityGrade: integer('disability_grade'),
    costs: moneyColumn('costs_fen').notNull(),
    createdAt: instantColumn('created_at').notNull(),
  },
  (t) => [
    unique('claim_injuries_owner').on(t.partnerId, t.id),
    index('claim_injuries_by_claim').on(t.partnerId, t.claimId),
    foreignKey({
      name: 'claim_injuries_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    foreignKey({
      name: 'claim_injuries_person',
      columns: [t.partnerId, t.personId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    check('claim_injuries_grade', sql`${t.disabilityGrade} between 1 and 10`),
    check('claim_injuries_costs', sql`${t.costs} >= 0`),
  ],
);

/** Papers asked for, once and completely, and papers given unasked. */
export const claimMaterials = pgTable(
  'claim_materials',
  {
    id: idColumn('id', 'Material').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    position: integer('position').notNull(),
    kind: text('kind').$type<MaterialKind>().notNull(),
    labelZh: text('label_zh').notNull(),
    labelEn: text('label_en').notNull(),
    state: text('state').$type<MaterialState>().notNull(),
    needed: boolean('needed').notNull(),
    rejection: text('rejection'),
    rule: jsonb('rule').$type<RuleRef>().notNull(),
    askedAt: instantColumn('asked_at').notNull(),
  },
  (t) => [
    unique('claim_materials_owner').on(t.partnerId, t.id),
    unique('claim_materials_position').on(t.partnerId, t.claimId, t.position),
    foreignKey({
      name: 'claim_materials_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    check('claim_materials_state', sql`${t.state} in ('MISSING', 'RECEIVED', 'ACCEPTED', 'REJECTED')`),
  ],
);

/** Files sent for a material. A file stays its sender's, so its id is no foreign key; whoever writes the row has taken it. */
export const claimFiles = pgTable(
  'claim_files',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    materialId: idColumn('material_id', 'Material').notNull(),
    fileId: idColumn('file_id', 'File').notNull(),
    sentById: idColumn('sent_by_id', 'Partner').notNull(),
    place: jsonb('place').$type<Place>(),
    note: text('note'),
    sentAt: instantColumn('sent_at').notNull(),
    rejectedAt: instantColumn('rejected_at'),
  },
  (t) => [
    primaryKey({ name: 'claim_files_one', columns: [t.partnerId, t.materialId, t.fileId] }),
    index('claim_files_by_claim').on(t.partnerId, t.claimId),
    foreignKey({
      name: 'claim_files_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    foreignKey({
      name: 'claim_files_material',
      columns: [t.partnerId, t.materialId],
      foreignColumns: [claimMaterials.partnerId, claimMaterials.id],
    }),
  ],
);

/** Estimates of repair shops and dealers. */
export const claimRepairEstimates = pgTable(
  'claim_repair_estimates',
  {
    id: idColumn('id', 'RepairEstimate').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    shopId: idColumn('shop_id', 'Partner').notNull(),
    inShopSince: instantColumn('in_shop_since'),
    total: moneyColumn('total_fen').notNull(),
    createdAt: instantColumn('created_at').notNull(),
  },
  (t) => [
    unique('claim_repair_estimates_owner').on(t.partnerId, t.id),
    index('claim_repair_estimates_by_claim').on(t.partnerId, t.claimId),
    foreignKey({
      name: 'claim_repair_estimates_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    check('claim_repair_estimates_total', sql`${t.total} >= 0`),
  ],
);

export const claimRepairLines = pgTable(
  'claim_repair_lines',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    estimateId: idColumn('estimate_id', 'RepairEstimate').notNull(),
    position: integer('position').notNull(),
    kind: text('kind').$type<RepairLineKind>().notNull(),
    label: text('label').notNull(),
    partNumber: text('part_number'),
    quantity: numeric('quantity', { precision: 12, scale: 3 }).notNull(),
    unitPrice: moneyColumn('unit_price_fen').notNull(),
    amount: moneyColumn('amount_fen').notNull(),
  },
  (t) => [
    primaryKey({ name: 'claim_repair_lines_one', columns: [t.partnerId, t.estimateId, t.position] }),
    foreignKey({
      name: 'claim_repair_lines_estimate',
      columns: [t.partnerId, t.estimateId],
      foreignColumns: [claimRepairEstimates.partnerId, claimRepairEstimates.id],
    }),
    check('claim_repair_lines_amount', sql`${t.amount} >= 0`),
  ],
);

/** Accounts to pay to; the last one given counts. */
export const claimPayees = pgTable(
  'claim_payees',
  {
    id: idColumn('id', 'Payee').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    partyId: uuid('party_id').notNull(),
    accountNumber: text('account_number').notNull(),
    bank: text('bank').notNull(),
    verifiedAt: instantColumn('verified_at'),
    /** Why this person may be paid. */
    relation: text('relation').$type<PayeeRelation>().notNull().default('INSURED'),
    /** Of a shop: the insured's word that it may be paid in their place. A paper of the claim, and its sender's: no foreign key, but trigger `claim_payees_authorised`. */
    authorisationFileId: idColumn('authorisation_file_id', 'File'),
    createdAt: instantColumn('created_at').notNull(),
  },
  (t) => [
    check('claim_payees_relation', sql`${t.relation} in ('INSURED', 'VICTIM', 'SHOP', 'HOSPITAL')`),
    check('claim_payees_shop_is_authorised', sql`(${t.relation} = 'SHOP') = (${t.authorisationFileId} is not null)`),
    unique('claim_payees_owner').on(t.partnerId, t.id),
    index('claim_payees_by_claim').on(t.partnerId, t.claimId),
    foreignKey({
      name: 'claim_payees_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    foreignKey({
      name: 'claim_payees_party',
      columns: [t.partnerId, t.partyId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
  ],
);
