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
import { idColumn, instantColumn, localDateColumn } from '../../kernel/columns.js';
import type { RuleRef } from '../../kernel/refusal.js';
import { charges } from '../billing/billing.tables.js';
import { agreementVersions, outlets, producers } from '../channels/channels.tables.js';
import { files } from '../platform/platform.tables.js';
import type { MaterialKind } from '../platform/index.js';
import type { PolicyKind } from '../products/index.js';
import { parties, vehicles } from '../registry/registry.tables.js';
import type {
  AcceptanceRecord,
  Application,
  ApplicationContent,
  ApplicationState,
  ConsentPurpose,
  DecisionStep,
  MaterialState,
  StoredCondition,
  UnderwritingOutcome,
} from './application.js';
import type { AuthorityLevel } from './authority-level.js';
import type { ReferralState } from './referral.js';

/** Underwriting rules by version: conditions in typed CEL, checked at publish. Insurer-wide, immutable. */
export const underwritingRuleSets = pgTable('underwriting_rule_sets', {
  version: text('version').primaryKey(),
  validFrom: localDateColumn('valid_from').notNull().unique('underwriting_rule_sets_first_day'),
  document: jsonb('document').$type<unknown>().notNull(),
  digest: text('digest').notNull(),
});

/** The customer's choice, frozen. `content` never changes; only how it stands does. */
export const applications = pgTable(
  'applications',
  {
    id: idColumn('id', 'Application').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    number: text('number').notNull().unique('applications_number'),
    externalRef: text('external_ref'),
    state: text('state').$type<ApplicationState>().notNull(),
    outletId: idColumn('outlet_id', 'Outlet'),
    producerId: idColumn('producer_id', 'Producer'),
    vehicleId: idColumn('vehicle_id', 'Vehicle').notNull(),
    policyholderId: uuid('policyholder_id').notNull(),
    insuredId: uuid('insured_id').notNull(),
    ownerId: uuid('owner_id').notNull(),
    firstBeneficiaryId: uuid('first_beneficiary_id'),
    /** Price terms: those that the quote pinned. */
    agreementVersionId: idColumn('agreement_version_id', 'AgreementVersion').notNull(),
    /** Authority: the version in force at acceptance. */
    acceptedUnderId: idColumn('accepted_under_id', 'AgreementVersion').notNull(),
    vehicleGroup: text('vehicle_group').notNull(),
    vin: text('vin').notNull(),
    plate: text('plate'),
    holderName: text('holder_name').notNull(),
    content: jsonb('content').$type<ApplicationContent>().notNull(),
    /** Policies of the content that it still carries: commercial goes when declined, compulsory when split off. */
    carries: jsonb('carries').$type<Application['carries']>().notNull(),
    splitFromId: idColumn('split_from_id', 'Application'),
    payBy: instantColumn('pay_by').notNull(),
    chargeId: idColumn('charge_id', 'Charge'),
    notIssued: jsonb('not_issued').$type<Application['notIssued']>(),
    revision: integer('revision').notNull().default(1),
    createdAt: instantColumn('created_at').notNull(),
    updatedAt: instantColumn('updated_at').notNull(),
  },
  (t) => [
    unique('applications_owner').on(t.partnerId, t.id),
    unique('applications_external_ref').on(t.partnerId, t.externalRef),
    foreignKey({
      name: 'applications_outlet',
      columns: [t.partnerId, t.outletId],
      foreignColumns: [outlets.partnerId, outlets.id],
    }),
    foreignKey({
      name: 'applications_producer',
      columns: [t.partnerId, t.producerId],
      foreignColumns: [producers.partnerId, producers.id],
    }),
    foreignKey({
      name: 'applications_vehicle',
      columns: [t.partnerId, t.vehicleId],
      foreignColumns: [vehicles.partnerId, vehicles.id],
    }),
    foreignKey({
      name: 'applications_policyholder',
      columns: [t.partnerId, t.policyholderId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    foreignKey({
      name: 'applications_insured',
      columns: [t.partnerId, t.insuredId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    foreignKey({
      name: 'applications_vehicle_owner',
      columns: [t.partnerId, t.ownerId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    foreignKey({
      name: 'applications_first_beneficiary',
      columns: [t.partnerId, t.firstBeneficiaryId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    foreignKey({
      name: 'applications_agreement_version',
      columns: [t.partnerId, t.agreementVersionId],
      foreignColumns: [agreementVersions.partnerId, agreementVersions.id],
    }),
    foreignKey({
      name: 'applications_accepted_under',
      columns: [t.partnerId, t.acceptedUnderId],
      foreignColumns: [agreementVersions.partnerId, agreementVersions.id],
    }),
    foreignKey({
      name: 'applications_charge',
      columns: [t.partnerId, t.chargeId],
      foreignColumns: [charges.partnerId, charges.id],
    }),
    foreignKey({
      name: 'applications_split_from',
      columns: [t.partnerId, t.splitFromId],
      foreignColumns: [t.partnerId, t.id],
    }),
    unique('applications_split_once').on(t.partnerId, t.splitFromId),
    index('applications_by_charge').on(t.partnerId, t.chargeId),
    index('applications_waiting')
      .on(t.payBy)
      .where(sql`state in ('REFERRED', 'MATERIALS_REQUESTED', 'CONDITIONS_OFFERED')`),
    check('applications_carries_something', sql`jsonb_array_length(${t.carries}) between 1 and 2`),
    index('applications_newest').on(t.partnerId, t.createdAt, t.id),
    index('applications_by_vin').on(t.partnerId, t.vin.op('text_pattern_ops')),
    index('applications_by_plate').on(t.partnerId, t.plate.op('text_pattern_ops')),
    index('applications_by_holder').on(t.partnerId, t.holderName.op('text_pattern_ops')),
    index('applications_paid')
      .on(t.updatedAt)
      .where(sql`state = 'PAID'`),
    check(
      'applications_state',
      sql`${t.state} in ('UNDER_REVIEW', 'REFERRED', 'MATERIALS_REQUESTED', 'CONDITIONS_OFFERED', 'APPROVED', 'DECLINED', 'PAID', 'ISSUED', 'NOT_ISSUED', 'WITHDRAWN', 'EXPIRED')`,
    ),
    // Premium is never taken before the underwriting decision (SPC2 art. 4).
    check(
      'applications_charged_after_approval',
      sql`${t.chargeId} is null or ${t.state} in ('APPROVED', 'PAID', 'ISSUED', 'NOT_ISSUED', 'WITHDRAWN', 'EXPIRED')`,
    ),
    check(
      'applications_approved_has_charge',
      sql`${t.state} not in ('APPROVED', 'PAID', 'ISSUED') or ${t.chargeId} is not null`,
    ),
  ],
);

/** What the customer gave: answers, confirmations, signature, mandate. Immutable. */
export const applicationAcceptances = pgTable(
  'application_acceptances',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    applicationId: idColumn('application_id', 'Application').notNull(),
    record: jsonb('record').$type<AcceptanceRecord>().notNull(),
    signatureFileId: idColumn('signature_file_id', 'File').notNull(),
    mandateFileId: idColumn('mandate_file_id', 'File'),
    acceptedAt: instantColumn('accepted_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'application_acceptances_one', columns: [t.partnerId, t.applicationId] }),
    index('application_acceptances_by_signature').on(t.partnerId, t.signatureFileId),
    index('application_acceptances_by_mandate').on(t.partnerId, t.mandateFileId),
    foreignKey({
      name: 'application_acceptances_application',
      columns: [t.partnerId, t.applicationId],
      foreignColumns: [applications.partnerId, applications.id],
    }),
    foreignKey({
      name: 'application_acceptances_signature',
      columns: [t.partnerId, t.signatureFileId],
      foreignColumns: [files.partnerId, files.id],
    }),
    foreignKey({
      name: 'application_acceptances_mandate',
      columns: [t.partnerId, t.mandateFileId],
      foreignColumns: [files.partnerId, files.id],
    }),
  ],
);

/** Consents by purpose; withdrawn as easily as given (PIPL 15). */
export const consents = pgTable(
  'consents',
  {
    id: idColumn('id', 'Consent').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    applicationId: idColumn('application_id', 'Application').notNull(),
    partyId: uuid('party_id').notNull(),
    purpose: text('purpose').$type<ConsentPurpose>().notNull(),
    givenAt: instantColumn('given_at').notNull(),
    withdrawnAt: instantColumn('withdrawn_at'),
  },
  (t) => [
    unique('consents_one_per_purpose').on(t.partnerId, t.applicationId, t.partyId, t.purpose),
    foreignKey({
      name: 'consents_application',
      columns: [t.partnerId, t.applicationId],
      foreignColumns: [applications.partnerId, applications.id],
    }),
    foreignKey({
      name: 'consents_party',
      columns: [t.partnerId, t.partyId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    index('consents_by_party').on(t.partnerId, t.partyId),
    check('consents_withdrawn_after_given', sql`${t.withdrawnAt} is null or ${t.withdrawnAt} >= ${t.givenAt}`),
  ],
);

/** Decisions per policy, newest sequence counts. Immutable. */
export const underwritingDecisions = pgTable(
  'underwriting_decisions',
  {
    id: idColumn('id', 'UnderwritingDecision').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    applicationId: idColumn('application_id', 'Application').notNull(),
    sequence: integer('sequence').notNull(),
    policyKind: text('policy_kind').$type<PolicyKind>().notNull(),
    outcome: text('outcome').$type<UnderwritingOutcome>().notNull(),
    reasons: jsonb('reasons').$type<readonly DecisionStep[]>().notNull(),
    conditions: jsonb('conditions').$type<readonly StoredCondition[]>().notNull(),
    ruleSet: text('rule_set').notNull(),
    actorSide: text('actor_side').notNull(),
    actorId: uuid('actor_id'),
    actorLabel: text('actor_label').notNull(),
    decidedAt: instantColumn('decided_at').notNull(),
  },
  (t) => [
    unique('underwriting_decisions_sequence').on(t.partnerId, t.applicationId, t.policyKind, t.sequence),
    foreignKey({
      name: 'underwriting_decisions_application',
      columns: [t.partnerId, t.applicationId],
      foreignColumns: [applications.partnerId, applications.id],
    }),
    // Compulsory cover is never declined, delayed or tied (CTR 10, 13).
    check(
      'underwriting_decisions_compulsory_accepted',
      sql`${t.policyKind} <> 'COMPULSORY' or ${t.outcome} = 'ACCEPTED'`,
    ),
  ],
);

/** Papers asked for, once and completely. */
export const applicationMaterials = pgTable(
  'application_materials',
  {
    id: idColumn('id', 'Material').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    applicationId: idColumn('application_id', 'Application').notNull(),
    position: integer('position').notNull(),
    kind: text('kind').$type<MaterialKind>().notNull(),
    labelZh: text('label_zh').notNull(),
    labelEn: text('label_en').notNull(),
    state: text('state').$type<MaterialState>().notNull(),
    /** Needed before issue; otherwise to be brought later (compulsory cover is not delayed by papers). */
    needed: boolean('needed').notNull(),
    rejection: text('rejection'),
    rule: jsonb('rule').$type<RuleRef>().notNull(),
  },
  (t) => [
    unique('application_materials_owner').on(t.partnerId, t.id),
    unique('application_materials_position').on(t.partnerId, t.applicationId, t.position),
    foreignKey({
      name: 'application_materials_application',
      columns: [t.partnerId, t.applicationId],
      foreignColumns: [applications.partnerId, applications.id],
    }),
    check('application_materials_state', sql`${t.state} in ('MISSING', 'RECEIVED', 'ACCEPTED', 'REJECTED')`),
  ],
);

export const materialFiles = pgTable(
  'material_files',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    materialId: idColumn('material_id', 'Material').notNull(),
    fileId: idColumn('file_id', 'File').notNull(),
    addedAt: instantColumn('added_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'material_files_once', columns: [t.partnerId, t.materialId, t.fileId] }),
    index('material_files_by_file').on(t.partnerId, t.fileId),
    foreignKey({
      name: 'material_files_material',
      columns: [t.partnerId, t.materialId],
      foreignColumns: [applicationMaterials.partnerId, applicationMaterials.id],
    }),
    foreignKey({
      name: 'material_files_file',
      columns: [t.partnerId, t.fileId],
      foreignColumns: [files.partnerId, files.id],
    }),
  ],
);

/** Applications that need a person with enough authority (转人工核保). */
export const referrals = pgTable(
  'referrals',
  {
    id: idColumn('id', 'Referral').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    applicationId: idColumn('application_id', 'Application').notNull(),
    state: text('state').$type<ReferralState>().notNull(),
    level: text('level').$type<AuthorityLevel>().notNull(),
    reasons: jsonb('reasons').$type<readonly DecisionStep[]>().notNull(),
    assigneeId: uuid('assignee_id'),
    opinion: text('opinion'),
    note: text('note'),
    createdAt: instantColumn('created_at').notNull(),
    decidedAt: instantColumn('decided_at'),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [
    unique('referrals_owner').on(t.partnerId, t.id),
    uniqueIndex('referrals_one_open')
      .on(t.partnerId, t.applicationId)
      .where(sql`state in ('OPEN', 'CLAIMED', 'WAITING')`),
    index('referrals_open')
      .on(t.createdAt, t.id)
      .where(sql`state in ('OPEN', 'CLAIMED', 'WAITING')`),
    foreignKey({
      name: 'referrals_application',
      columns: [t.partnerId, t.applicationId],
      foreignColumns: [applications.partnerId, applications.id],
    }),
    check('referrals_state', sql`${t.state} in ('OPEN', 'CLAIMED', 'WAITING', 'DECIDED', 'CLOSED')`),
  ],
);
