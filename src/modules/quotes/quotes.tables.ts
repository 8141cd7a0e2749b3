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
import { agreementVersions, outlets, producers } from '../channels/channels.tables.js';
import type { SoldLine } from '../channels/index.js';
import { files } from '../platform/platform.tables.js';
import { plans, productVersions } from '../products/products.tables.js';
import { parties, vehicles } from '../registry/registry.tables.js';
import { applications } from '../underwriting/underwriting.tables.js';
import type { OptionDetail, Outlook, QuoteRisk, QuoteState } from './quote.js';

/** The enduring part of a quote: number, parties, state. What was priced stands in its versions. */
export const quotes = pgTable(
  'quotes',
  {
    id: idColumn('id', 'Quote').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    number: text('number').notNull().unique('quotes_number'),
    externalRef: text('external_ref'),
    businessLine: text('business_line').$type<SoldLine>().notNull().default('NEW_BUSINESS'),
    state: text('state').$type<QuoteState>().notNull(),
    outletId: idColumn('outlet_id', 'Outlet'),
    producerId: idColumn('producer_id', 'Producer'),
    vehicleId: idColumn('vehicle_id', 'Vehicle').notNull(),
    policyholderId: uuid('policyholder_id').notNull(),
    insuredId: uuid('insured_id').notNull(),
    ownerId: uuid('owner_id').notNull(),
    firstBeneficiaryId: uuid('first_beneficiary_id'),
    /** Terms it was made under; pinned. */
    agreementVersionId: idColumn('agreement_version_id', 'AgreementVersion').notNull(),
    /** Sequence of the version that counts now. */
    versionSequence: integer('version_sequence').notNull(),
    vehicleGroup: text('vehicle_group').notNull(),
    /** As quoted, for search: they change only with a new version. */
    vin: text('vin').notNull(),
    plate: text('plate'),
    holderName: text('holder_name').notNull(),
    clonedFromId: idColumn('cloned_from_id', 'Quote'),
    withdrawnReason: text('withdrawn_reason'),
    validUntil: instantColumn('valid_until'),
    /** What came of it: the option that was taken, and the application made of it; null until accepted. */
    acceptedOptionId: idColumn('accepted_option_id', 'QuoteOption'),
    applicationId: idColumn('application_id', 'Application'),
    revision: integer('revision').notNull().default(1),
    createdAt: instantColumn('created_at').notNull(),
    updatedAt: instantColumn('updated_at').notNull(),
  },
  (t) => [
    unique('quotes_owner').on(t.partnerId, t.id),
    unique('quotes_external_ref').on(t.partnerId, t.externalRef),
    foreignKey({
      name: 'quotes_outlet',
      columns: [t.partnerId, t.outletId],
      foreignColumns: [outlets.partnerId, outlets.id],
    }),
    foreignKey({
      name: 'quotes_producer',
      columns: [t.partnerId, t.producerId],
      foreignColumns: [producers.partnerId, producers.id],
    }),
    foreignKey({
      name: 'quotes_vehicle',
      columns: [t.partnerId, t.vehicleId],
      foreignColumns: [vehicles.partnerId, vehicles.id],
    }),
    foreignKey({
      name: 'quotes_policyholder',
      columns: [t.partnerId, t.policyholderId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    foreignKey({
      name: 'quotes_insured',
      columns: [t.partnerId, t.insuredId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    foreignKey({
      name: 'quotes_vehicle_owner',
      columns: [t.partnerId, t.ownerId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    foreignKey({
      name: 'quotes_first_beneficiary',
      columns: [t.partnerId, t.firstBeneficiaryId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    foreignKey({
      name: 'quotes_agreement_version',
      columns: [t.partnerId, t.agreementVersionId],
      foreignColumns: [agreementVersions.partnerId, agreementVersions.id],
    }),
    foreignKey({
      name: 'quotes_cloned_from',
      columns: [t.partnerId, t.clonedFromId],
      foreignColumns: [t.partnerId, t.id],
    }),
    foreignKey({
      name: 'quotes_application',
      columns: [t.partnerId, t.applicationId],
      foreignColumns: [applications.partnerId, applications.id],
    }),
    uniqueIndex('quotes_one_application').on(t.partnerId, t.applicationId),
    check(
      'quotes_accepted_has_application',
      sql`${t.state} not in ('ACCEPTED', 'BOUND') or (${t.applicationId} is not null and ${t.acceptedOptionId} is not null)`,
    ),
    index('quotes_newest').on(t.partnerId, t.createdAt, t.id),
    index('quotes_expiring').on(t.partnerId, t.validUntil, t.id),
    index('quotes_due')
      .on(t.validUntil)
      .where(sql`state = 'PRICED'`),
    index('quotes_by_vin').on(t.partnerId, t.vin.op('text_pattern_ops')),
    index('quotes_by_plate').on(t.partnerId, t.plate.op('text_pattern_ops')),
    index('quotes_by_holder').on(t.partnerId, t.holderName.op('text_pattern_ops')),
    index('quotes_by_vehicle').on(t.partnerId, t.vehicleId),
    check(
      'quotes_state',
      sql`${t.state} in ('REQUESTED', 'PRICED', 'REFUSED', 'ACCEPTED', 'BOUND', 'WITHDRAWN', 'EXPIRED')`,
    ),
    check('quotes_business_line', sql`${t.businessLine} in ('NEW_BUSINESS', 'RENEWAL')`),
    check('quotes_priced_has_validity', sql`${t.state} <> 'PRICED' or ${t.validUntil} is not null`),
  ],
);

/** What was asked and known when prices were made. Never changes: a new price is a new version. */
export const quoteVersions = pgTable(
  'quote_versions',
  {
    id: idColumn('id', 'QuoteVersion').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    quoteId: idColumn('quote_id', 'Quote').notNull(),
    sequence: integer('sequence').notNull(),
    /** Vehicle, region, people's kinds and platform history as rated. */
    risk: jsonb('risk').$type<QuoteRisk>().notNull(),
    pricedAt: instantColumn('priced_at').notNull(),
  },
  (t) => [
    unique('quote_versions_owner').on(t.partnerId, t.id),
    uniqueIndex('quote_versions_sequence').on(t.partnerId, t.quoteId, t.sequence),
    foreignKey({
      name: 'quote_versions_quote',
      columns: [t.partnerId, t.quoteId],
      foreignColumns: [quotes.partnerId, quotes.id],
    }),
  ],
);

/** One way to insure the vehicle, priced line by line from pinned tariff versions. Never changes. */
export const quoteOptions = pgTable(
  'quote_options',
  {
    id: idColumn('id', 'QuoteOption').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    quoteVersionId: idColumn('quote_version_id', 'QuoteVersion').notNull(),
    position: integer('position').notNull(),
    label: text('label').notNull(),
    offered: boolean('offered').notNull(),
    /** Clauses of the compulsory part; null without one. */
    productVersionId: idColumn('product_version_id', 'ProductVersion').references(() => productVersions.id),
    /** Clauses of the commercial part; null without one. */
    commercialVersionId: idColumn('commercial_version_id', 'ProductVersion').references(() => productVersions.id),
    planId: idColumn('plan_id', 'Plan').references(() => plans.id),
    startsAt: instantColumn('starts_at'),
    endsAt: instantColumn('ends_at'),
    outlook: text('outlook').$type<Outlook>().notNull().default('ACCEPT'),
    premium: moneyColumn('premium_fen'),
    payable: moneyColumn('payable_fen'),
    /** Lines, tax, notices, refusals, rating input and pinned tariffs: everything needed to show and to recompute it. */
    detail: jsonb('detail').$type<OptionDetail>().notNull(),
  },
  (t) => [
    unique('quote_options_owner').on(t.partnerId, t.id),
    unique('quote_options_label').on(t.partnerId, t.quoteVersionId, t.label),
    foreignKey({
      name: 'quote_options_version',
      columns: [t.partnerId, t.quoteVersionId],
      foreignColumns: [quoteVersions.partnerId, quoteVersions.id],
    }),
    check(
      'quote_options_offer_has_price',
      sql`not ${t.offered} or (${t.premium} is not null and ${t.payable} is not null and ${t.startsAt} < ${t.endsAt})`,
    ),
    check('quote_options_outlook', sql`${t.outlook} in ('ACCEPT', 'REFER', 'DECLINE')`),
    check('quote_options_premium_bounds', sql`${t.premium} is null or ${t.premium} between 0 and 10000000000000`),
  ],
);

/** Which option of which quote an application was made of. A quote may be taken again when its application came to nothing. Immutable. */
export const quoteAcceptances = pgTable(
  'quote_acceptances',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    applicationId: idColumn('application_id', 'Application').notNull(),
    quoteId: idColumn('quote_id', 'Quote').notNull(),
    optionId: idColumn('option_id', 'QuoteOption').notNull(),
    acceptedAt: instantColumn('accepted_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'quote_acceptances_one', columns: [t.partnerId, t.applicationId] }),
    foreignKey({
      name: 'quote_acceptances_application',
      columns: [t.partnerId, t.applicationId],
      foreignColumns: [applications.partnerId, applications.id],
    }),
    foreignKey({
      name: 'quote_acceptances_quote',
      columns: [t.partnerId, t.quoteId],
      foreignColumns: [quotes.partnerId, quotes.id],
    }),
    foreignKey({
      name: 'quote_acceptances_option',
      columns: [t.partnerId, t.optionId],
      foreignColumns: [quoteOptions.partnerId, quoteOptions.id],
    }),
    index('quote_acceptances_by_quote').on(t.partnerId, t.quoteId),
  ],
);

/** The quotation (报价单) of a version, made when it was first asked for: the same version is the same file. Immutable. */
export const quoteDocuments = pgTable(
  'quote_documents',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    quoteVersionId: idColumn('quote_version_id', 'QuoteVersion').notNull(),
    fileId: idColumn('file_id', 'File').notNull(),
    madeAt: instantColumn('made_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'quote_documents_one', columns: [t.partnerId, t.quoteVersionId] }),
    index('quote_documents_by_file').on(t.partnerId, t.fileId),
    foreignKey({
      name: 'quote_documents_version',
      columns: [t.partnerId, t.quoteVersionId],
      foreignColumns: [quoteVersions.partnerId, quoteVersions.id],
    }),
    foreignKey({
      name: 'quote_documents_file',
      columns: [t.partnerId, t.fileId],
      foreignColumns: [files.partnerId, files.id],
    }),
  ],
);
