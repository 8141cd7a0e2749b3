import {
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
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn, moneyColumn } from '../../kernel/columns.js';
import { charges, refunds } from '../billing/billing.tables.js';
import { outlets } from '../channels/channels.tables.js';
import type { MaterialKind } from '../platform/index.js';
import { files } from '../platform/platform.tables.js';
import { policies, policyVersions } from '../policies/policies.tables.js';
import type { EndorsementKind, EndorsementState, Proposal, SlipPlan } from './endorsement.js';

/** One request for a change of a policy or a pair, and what came of it. */
export const endorsements = pgTable(
  'endorsements',
  {
    id: idColumn('id', 'Endorsement').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    outletId: idColumn('outlet_id', 'Outlet'),
    number: text('number').notNull().unique('endorsements_number'),
    externalRef: text('external_ref'),
    state: text('state').$type<EndorsementState>().notNull(),
    kinds: jsonb('kinds').$type<readonly EndorsementKind[]>().notNull(),
    proposal: jsonb('proposal').$type<Proposal>().notNull(),
    asked: text('asked').notNull(),
    digest: text('digest').notNull(),
    requestedAt: instantColumn('requested_at'),
    effectiveAt: instantColumn('effective_at').notNull(),
    validUntil: instantColumn('valid_until').notNull(),
    premiumChange: moneyColumn('premium_change_fen').notNull(),
    chargeId: idColumn('charge_id', 'Charge'),
    materials: jsonb('materials').$type<readonly MaterialKind[]>().notNull(),
    note: text('note'),
    signedAt: instantColumn('signed_at'),
    effectedAt: instantColumn('effected_at'),
    revision: integer('revision').notNull().default(1),
    createdAt: instantColumn('created_at').notNull(),
    updatedAt: instantColumn('updated_at').notNull(),
  },
  (t) => [
    unique('endorsements_owner').on(t.partnerId, t.id),
    uniqueIndex('endorsements_external_ref').on(t.partnerId, t.externalRef),
    foreignKey({
      name: 'endorsements_outlet',
      columns: [t.partnerId, t.outletId],
      foreignColumns: [outlets.partnerId, outlets.id],
    }),
    foreignKey({
      name: 'endorsements_charge',
      columns: [t.partnerId, t.chargeId],
      foreignColumns: [charges.partnerId, charges.id],
    }),
    index('endorsements_newest').on(t.partnerId, t.createdAt, t.id),
    index('endorsements_to_expire')
      .on(t.validUntil)
      .where(sql`state in ('PRICED', 'REFERRED')`),
    index('endorsements_to_apply')
      .on(t.updatedAt)
      .where(sql`state = 'AWAITING_PAYMENT'`),
    check(
      'endorsements_state',
      sql`${t.state} in ('REFERRED', 'PRICED', 'AWAITING_PAYMENT', 'EFFECTIVE', 'DECLINED', 'WITHDRAWN', 'EXPIRED')`,
    ),
    check('endorsements_effective', sql`(${t.state} = 'EFFECTIVE') = (${t.effectedAt} is not null)`),
    check('endorsements_awaiting_charge', sql`${t.state} <> 'AWAITING_PAYMENT' or ${t.chargeId} is not null`),
  ],
);

/** What an endorsement does to one policy (批单): planned at the request, numbered when it takes effect. */
export const endorsementSlips = pgTable(
  'endorsement_slips',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    endorsementId: idColumn('endorsement_id', 'Endorsement').notNull(),
    policyId: idColumn('policy_id', 'Policy').notNull(),
    plan: jsonb('plan').$type<SlipPlan>().notNull(),
    premiumChange: moneyColumn('premium_change_fen').notNull(),
    slipNumber: text('slip_number').unique('endorsement_slips_number'),
    versionId: idColumn('version_id', 'PolicyVersion'),
  },
  (t) => [
    primaryKey({ name: 'endorsement_slips_one_per_policy', columns: [t.partnerId, t.endorsementId, t.policyId] }),
    index('endorsement_slips_by_policy').on(t.partnerId, t.policyId),
    foreignKey({
      name: 'endorsement_slips_endorsement',
      columns: [t.partnerId, t.endorsementId],
      foreignColumns: [endorsements.partnerId, endorsements.id],
    }),
    foreignKey({
      name: 'endorsement_slips_policy',
      columns: [t.partnerId, t.policyId],
      foreignColumns: [policies.partnerId, policies.id],
    }),
    foreignKey({
      name: 'endorsement_slips_version',
      columns: [t.partnerId, t.versionId],
      foreignColumns: [policyVersions.partnerId, policyVersions.id],
    }),
  ],
);

/** Which endorsement made a version of a policy; a version that was only written again keeps the one that made it first. */
export const endorsedVersions = pgTable(
  'endorsed_versions',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    versionId: idColumn('version_id', 'PolicyVersion').notNull(),
    endorsementId: idColumn('endorsement_id', 'Endorsement').notNull(),
  },
  (t) => [
    primaryKey({ name: 'endorsed_versions_one', columns: [t.partnerId, t.versionId] }),
    foreignKey({
      name: 'endorsed_versions_version',
      columns: [t.partnerId, t.versionId],
      foreignColumns: [policyVersions.partnerId, policyVersions.id],
    }),
    foreignKey({
      name: 'endorsed_versions_endorsement',
      columns: [t.partnerId, t.endorsementId],
      foreignColumns: [endorsements.partnerId, endorsements.id],
    }),
  ],
);

/** Out of which paid charge how much of a policy's premium went back. */
export const endorsementRefunds = pgTable(
  'endorsement_refunds',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    endorsementId: idColumn('endorsement_id', 'Endorsement').notNull(),
    policyId: idColumn('policy_id', 'Policy').notNull(),
    chargeId: idColumn('charge_id', 'Charge').notNull(),
    refundId: idColumn('refund_id', 'Refund').notNull(),
    amount: moneyColumn('amount_fen').notNull(),
  },
  (t) => [
    primaryKey({ name: 'endorsement_refunds_one', columns: [t.partnerId, t.endorsementId, t.policyId, t.chargeId] }),
    index('endorsement_refunds_by_policy').on(t.partnerId, t.policyId),
    foreignKey({
      name: 'endorsement_refunds_slip',
      columns: [t.partnerId, t.endorsementId, t.policyId],
      foreignColumns: [endorsementSlips.partnerId, endorsementSlips.endorsementId, endorsementSlips.policyId],
    }),
    foreignKey({
      name: 'endorsement_refunds_charge',
      columns: [t.partnerId, t.chargeId],
      foreignColumns: [charges.partnerId, charges.id],
    }),
    foreignKey({
      name: 'endorsement_refunds_refund',
      columns: [t.partnerId, t.refundId],
      foreignColumns: [refunds.partnerId, refunds.id],
    }),
    check('endorsement_refunds_amount', sql`${t.amount} > 0`),
  ],
);

/** Papers given with an endorsement, and the policyholder's signature. */
export const endorsementFiles = pgTable(
  'endorsement_files',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    endorsementId: idColumn('endorsement_id', 'Endorsement').notNull(),
    fileId: idColumn('file_id', 'File').notNull(),
    kind: text('kind').$type<MaterialKind>().notNull(),
  },
  (t) => [
    primaryKey({ name: 'endorsement_files_one', columns: [t.partnerId, t.endorsementId, t.fileId] }),
    index('endorsement_files_by_file').on(t.partnerId, t.fileId),
    foreignKey({
      name: 'endorsement_files_endorsement',
      columns: [t.partnerId, t.endorsementId],
      foreignColumns: [endorsements.partnerId, endorsements.id],
    }),
    foreignKey({
      name: 'endorsement_files_file',
      columns: [t.partnerId, t.fileId],
      foreignColumns: [files.partnerId, files.id],
    }),
  ],
);
