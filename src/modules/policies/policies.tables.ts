import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn, moneyColumn } from '../../kernel/columns.js';
import type { Language } from '../../kernel/refusal.js';
import { agreementVersions, outlets, producers } from '../channels/channels.tables.js';
import { files } from '../platform/platform.tables.js';
import type { PolicyKind } from '../products/index.js';
import { productVersions } from '../products/products.tables.js';
import { parties, vehicles, vehicleSubjects } from '../registry/registry.tables.js';
import { applications } from '../underwriting/underwriting.tables.js';
import type {
  DeliveryMethod,
  EarlyEnd,
  PolicyContent,
  PolicyDocumentKind,
  PolicyState,
  PolicyVersion,
} from './policy.js';

/** The enduring part of a policy. Compulsory covers of one vehicle never overlap, whoever placed them (exclusion, walls migration). */
export const policies = pgTable(
  'policies',
  {
    id: idColumn('id', 'Policy').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    number: text('number').notNull().unique('policies_number'),
    externalRef: text('external_ref'),
    kind: text('kind').$type<PolicyKind>().notNull(),
    state: text('state').$type<PolicyState>().notNull(),
    applicationId: idColumn('application_id', 'Application').notNull(),
    outletId: idColumn('outlet_id', 'Outlet'),
    producerId: idColumn('producer_id', 'Producer'),
    vehicleId: idColumn('vehicle_id', 'Vehicle').notNull(),
    subjectId: uuid('subject_id')
      .notNull()
      .references(() => vehicleSubjects.id),
    policyholderId: uuid('policyholder_id').notNull(),
    insuredId: uuid('insured_id').notNull(),
    ownerId: uuid('owner_id').notNull(),
    firstBeneficiaryId: uuid('first_beneficiary_id'),
    agreementVersionId: idColumn('agreement_version_id', 'AgreementVersion').notNull(),
    boundUnderId: idColumn('bound_under_id', 'AgreementVersion').notNull(),
    vehicleGroup: text('vehicle_group').notNull(),
    vin: text('vin').notNull(),
    plate: text('plate'),
    holderName: text('holder_name').notNull(),
    startsAt: instantColumn('starts_at').notNull(),
    endsAt: instantColumn('ends_at').notNull(),
    endsAs: text('ends_as').$type<EarlyEnd>(),
    restsFrom: instantColumn('rests_from'),
    restsUntil: instantColumn('rests_until'),
    /** Numbers of the industry platform (投保查询码, 投保确认码). */
    queryNumber: text('query_number'),
    confirmationNumber: text('confirmation_number'),
    issuedAt: instantColumn('issued_at').notNull(),
    revision: integer('revision').notNull().default(1),
    updatedAt: instantColumn('updated_at').notNull(),
  },
  (t) => [
    unique('policies_owner').on(t.partnerId, t.id),
    unique('policies_one_per_application').on(t.partnerId, t.applicationId, t.kind),
    foreignKey({
      name: 'policies_application',
      columns: [t.partnerId, t.applicationId],
      foreignColumns: [applications.partnerId, applications.id],
    }),
    foreignKey({
      name: 'policies_outlet',
      columns: [t.partnerId, t.outletId],
      foreignColumns: [outlets.partnerId, outlets.id],
    }),
    foreignKey({
      name: 'policies_producer',
      columns: [t.partnerId, t.producerId],
      foreignColumns: [producers.partnerId, producers.id],
    }),
    foreignKey({
      name: 'policies_vehicle',
      columns: [t.partnerId, t.vehicleId],
      foreignColumns: [vehicles.partnerId, vehicles.id],
    }),
    foreignKey({
      name: 'policies_policyholder',
      columns: [t.partnerId, t.policyholderId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    foreignKey({
      name: 'policies_insured',
      columns: [t.partnerId, t.insuredId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    foreignKey({
      name: 'policies_vehicle_owner',
      columns: [t.partnerId, t.ownerId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    foreignKey({
      name: 'policies_first_beneficiary',
      columns: [t.partnerId, t.firstBeneficiaryId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    foreignKey({
      name: 'policies_agreement_version',
      columns: [t.partnerId, t.agreementVersionId],
      foreignColumns: [agreementVersions.partnerId, agreementVersions.id],
    }),
    foreignKey({
      name: 'policies_bound_under',
      columns: [t.partnerId, t.boundUnderId],
      foreignColumns: [agreementVersions.partnerId, agreementVersions.id],
    }),
    index('policies_newest').on(t.partnerId, t.issuedAt, t.id),
    index('policies_ending').on(t.partnerId, t.endsAt, t.id),
    index('policies_by_end').on(t.endsAt),
    index('policies_by_vin').on(t.partnerId, t.vin.op('text_pattern_ops')),
    index('policies_by_plate').on(t.partnerId, t.plate.op('text_pattern_ops')),
    index('policies_by_holder').on(t.partnerId, t.holderName.op('text_pattern_ops')),
    index('policies_by_vehicle').on(t.partnerId, t.vehicleId),
    index('policies_external_ref').on(t.partnerId, t.externalRef),
    index('policies_to_start')
      .on(t.startsAt)
      .where(sql`state = 'ISSUED'`),
    index('policies_to_expire')
      .on(t.endsAt)
      .where(sql`state in ('IN_FORCE', 'SUSPENDED')`),
    index('policies_by_subject').on(t.subjectId),
    // A loss names a vehicle, not whose it is.
    index('policies_of_vin').on(t.vin),
    index('policies_of_plate').on(t.plate),
    check(
      'policies_state',
      sql`${t.state} in ('ISSUED', 'IN_FORCE', 'SUSPENDED', 'EXPIRED', 'CANCELLED', 'VOIDED', 'TERMINATED')`,
    ),
    check('policies_kind', sql`${t.kind} in ('COMPULSORY', 'COMMERCIAL')`),
    check('policies_period', sql`${t.startsAt} < ${t.endsAt}`),
    check('policies_ends_as', sql`${t.endsAs} in ('CANCELLED', 'TERMINATED')`),
    check(
      'policies_rest',
      sql`(${t.restsFrom} is null) = (${t.restsUntil} is null) and (${t.restsFrom} is null or ${t.restsFrom} < ${t.restsUntil})`,
    ),
    index('policies_to_rest')
      .on(t.restsFrom)
      .where(sql`rests_from is not null`),
  ],
);

/** Time line of a policy: what it said from when to when, and from when until when we held that to be so. */
export const policyVersions = pgTable(
  'policy_versions',
  {
    id: idColumn('id', 'PolicyVersion').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    policyId: idColumn('policy_id', 'Policy').notNull(),
    sequence: integer('sequence').notNull(),
    effectiveFrom: instantColumn('effective_from').notNull(),
    effectiveUntil: instantColumn('effective_until').notNull(),
    recordedAt: instantColumn('recorded_at').notNull(),
    supersededAt: instantColumn('superseded_at'),
    reason: text('reason').$type<PolicyVersion['reason']>().notNull(),
    productVersionId: idColumn('product_version_id', 'ProductVersion')
      .notNull()
      .references(() => productVersions.id),
    premium: moneyColumn('premium_fen').notNull(),
    content: jsonb('content').$type<PolicyContent>().notNull(),
  },
  (t) => [
    unique('policy_versions_owner').on(t.partnerId, t.id),
    unique('policy_versions_sequence').on(t.partnerId, t.policyId, t.sequence),
    foreignKey({
      name: 'policy_versions_policy',
      columns: [t.partnerId, t.policyId],
      foreignColumns: [policies.partnerId, policies.id],
    }),
    // The plate that the vehicle carried then: it may have another by now.
    index('policy_versions_of_plate').on(sql`(${t.content} #>> '{vehicle,plate,number}')`),
    // The VIN that it was written under: it may have been corrected since.
    index('policy_versions_of_vin').on(sql`(${t.content} #>> '{vehicle,vin}')`),
    check('policy_versions_period', sql`${t.effectiveFrom} < ${t.effectiveUntil}`),
  ],
);

/** Documents of a policy; never change. The code is what `/verify/{code}` takes. */
export const policyDocuments = pgTable(
  'policy_documents',
  {
    id: idColumn('id', 'PolicyDocument').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    policyId: idColumn('policy_id', 'Policy').notNull(),
    policyVersionId: idColumn('policy_version_id', 'PolicyVersion').notNull(),
    kind: text('kind').$type<PolicyDocumentKind>().notNull(),
    language: text('language').$type<Language>().notNull(),
    fileId: idColumn('file_id', 'File').notNull(),
    verificationCode: text('verification_code').notNull().unique('policy_documents_code'),
    /** Null: made before it was kept (migration `document_content_hash`). */
    contentHash: text('content_hash'),
    createdAt: instantColumn('created_at').notNull(),
  },
  (t) => [
    unique('policy_documents_owner').on(t.partnerId, t.id),
    // A certificate says how cover stands on its day, so there may be many; every other kind is one per version and language.
    uniqueIndex('policy_documents_one')
      .on(t.partnerId, t.policyVersionId, t.kind, t.language)
      .where(sql`kind <> 'CERTIFICATE'`),
    index('policy_documents_by_policy').on(t.partnerId, t.policyId),
    index('policy_documents_by_file').on(t.partnerId, t.fileId),
    check(
      'policy_documents_kind',
      sql`${t.kind} in ('POLICY', 'SIGN', 'ENDORSEMENT_SLIP', 'CLAUSES', 'INVOICE', 'CERTIFICATE')`,
    ),
    check('policy_documents_language', sql`${t.language} in ('ZH_CN', 'EN')`),
    check('policy_documents_content_hash', sql`${t.contentHash} ~ '^[0-9a-f]{64}$'`),
    foreignKey({
      name: 'policy_documents_policy',
      columns: [t.partnerId, t.policyId],
      foreignColumns: [policies.partnerId, policies.id],
    }),
    foreignKey({
      name: 'policy_documents_version',
      columns: [t.partnerId, t.policyVersionId],
      foreignColumns: [policyVersions.partnerId, policyVersions.id],
    }),
    foreignKey({
      name: 'policy_documents_file',
      columns: [t.partnerId, t.fileId],
      foreignColumns: [files.partnerId, files.id],
    }),
  ],
);

export const deliveries = pgTable(
  'deliveries',
  {
    id: idColumn('id', 'Delivery').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    policyId: idColumn('policy_id', 'Policy').notNull(),
    method: text('method').$type<DeliveryMethod>().notNull(),
    sentAt: instantColumn('sent_at').notNull(),
    receivedAt: instantColumn('received_at'),
  },
  (t) => [
    unique('deliveries_owner').on(t.partnerId, t.id),
    foreignKey({
      name: 'deliveries_policy',
      columns: [t.partnerId, t.policyId],
      foreignColumns: [policies.partnerId, policies.id],
    }),
    index('deliveries_by_policy').on(t.partnerId, t.policyId),
    check('deliveries_method', sql`${t.method} in ('SMS', 'EMAIL', 'HANDED_OVER')`),
  ],
);
