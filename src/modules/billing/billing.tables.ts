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
  uuid,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn, moneyColumn } from '../../kernel/columns.js';
import { agreementVersions, outlets, producers } from '../channels/channels.tables.js';
import { files } from '../platform/platform.tables.js';
import type { ClauseRef, RefusalItem } from '../../kernel/refusal.js';
import { parties } from '../registry/registry.tables.js';
import type {
  ChargeLine,
  ChargeState,
  LedgerAccount,
  PaymentMethod,
  PaymentOrderState,
  RefundState,
} from './billing.js';
import type { CommissionEntryKind } from './commission/commission.js';

/** What must be paid, raised by whoever approved it: the full amount, once (见费出单). */
export const charges = pgTable(
  'charges',
  {
    id: idColumn('id', 'Charge').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    outletId: idColumn('outlet_id', 'Outlet'),
    number: text('number').notNull().unique('charges_number'),
    /** The partner's own number of what it is for. */
    externalRef: text('external_ref'),
    state: text('state').$type<ChargeState>().notNull(),
    /** What it is for, opaque to this room: an application, later an endorsement. */
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    policyholderId: uuid('policyholder_id').notNull(),
    region: text('region'),
    amount: moneyColumn('amount_fen').notNull(),
    lines: jsonb('lines').$type<readonly ChargeLine[]>().notNull(),
    payBy: instantColumn('pay_by').notNull(),
    paidAt: instantColumn('paid_at'),
    revision: integer('revision').notNull().default(1),
    createdAt: instantColumn('created_at').notNull(),
  },
  (t) => [
    unique('charges_owner').on(t.partnerId, t.id),
    // What an order refers to, so that it pays the full amount or does not exist.
    unique('charges_full_amount').on(t.partnerId, t.id, t.amount),
    uniqueIndex('charges_one_per_subject')
      .on(t.partnerId, t.subjectId)
      .where(sql`state in ('OPEN', 'PAID')`),
    index('charges_external_ref').on(t.partnerId, t.externalRef),
    index('charges_due')
      .on(t.payBy)
      .where(sql`state = 'OPEN'`),
    foreignKey({
      name: 'charges_policyholder',
      columns: [t.partnerId, t.policyholderId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    foreignKey({
      name: 'charges_outlet',
      columns: [t.partnerId, t.outletId],
      foreignColumns: [outlets.partnerId, outlets.id],
    }),
    index('charges_newest').on(t.partnerId, t.createdAt, t.id),
    check('charges_state', sql`${t.state} in ('OPEN', 'PAID', 'EXPIRED', 'CANCELLED')`),
    check('charges_amount', sql`${t.amount} between 1 and 10000000000000`),
    check('charges_paid_has_time', sql`(${t.state} = 'PAID') = (${t.paidAt} is not null)`),
  ],
);

/** One way of paying a charge in full. */
export const paymentOrders = pgTable(
  'payment_orders',
  {
    id: idColumn('id', 'PaymentOrder').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    outletId: idColumn('outlet_id', 'Outlet'),
    number: text('number').notNull().unique('payment_orders_number'),
    externalRef: text('external_ref'),
    chargeId: idColumn('charge_id', 'Charge').notNull(),
    state: text('state').$type<PaymentOrderState>().notNull(),
    amount: moneyColumn('amount_fen').notNull(),
    payerId: uuid('payer_id').notNull(),
    method: text('method').$type<PaymentMethod>().notNull(),
    provider: text('provider'),
    returnUrl: text('return_url'),
    expiresAt: instantColumn('expires_at').notNull(),
    paidAt: instantColumn('paid_at'),
    /** The money's own number at provider or bank: one transfer settles one charge. */
    reference: text('reference'),
    /** When the provider was asked about it for the last time, after its end: no money can come in any more. */
    reconciledAt: instantColumn('reconciled_at'),
    revision: integer('revision').notNull().default(1),
    createdAt: instantColumn('created_at').notNull(),
  },
  (t) => [
    unique('payment_orders_owner').on(t.partnerId, t.id),
    unique('payment_orders_external_ref').on(t.partnerId, t.externalRef),
    unique('payment_orders_reference').on(t.partnerId, t.reference),
    index('payment_orders_newest').on(t.partnerId, t.createdAt, t.id),
    index('payment_orders_by_charge').on(t.partnerId, t.chargeId),
    uniqueIndex('payment_orders_one_live_per_charge')
      .on(t.partnerId, t.chargeId)
      .where(sql`state in ('OPEN', 'AWAITING_SECOND_PERSON', 'PAID')`),
    index('payment_orders_due')
      .on(t.expiresAt)
      .where(sql`state = 'OPEN'`),
    index('payment_orders_to_reconcile')
      .on(t.expiresAt)
      .where(sql`provider is not null and reconciled_at is null and state <> 'OPEN'`),
    foreignKey({
      name: 'payment_orders_charge_in_full',
      columns: [t.partnerId, t.chargeId, t.amount],
      foreignColumns: [charges.partnerId, charges.id, charges.amount],
    }),
    foreignKey({
      name: 'payment_orders_outlet',
      columns: [t.partnerId, t.outletId],
      foreignColumns: [outlets.partnerId, outlets.id],
    }),
    foreignKey({
      name: 'payment_orders_payer',
      columns: [t.partnerId, t.payerId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    check(
      'payment_orders_state',
      sql`${t.state} in ('OPEN', 'AWAITING_SECOND_PERSON', 'PAID', 'EXPIRED', 'CANCELLED', 'REFUNDING', 'REFUNDED')`,
    ),
    check('payment_orders_method', sql`${t.method} in ('QR_CODE', 'BANK_TRANSFER', 'POS', 'PARTNER_COLLECTED')`),
    check(
      'payment_orders_paid_has_reference',
      sql`${t.state} <> 'PAID' or (${t.paidAt} is not null and ${t.reference} is not null)`,
    ),
  ],
);

/** What a provider told us, once per its event id. What could not be used is kept too, with the reason. */
export const providerEvents = pgTable(
  'provider_events',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    provider: text('provider').notNull(),
    eventId: text('event_id').notNull(),
    type: text('type').notNull(),
    paymentOrderId: idColumn('payment_order_id', 'PaymentOrder').notNull(),
    amount: moneyColumn('amount_fen').notNull(),
    happenedAt: instantColumn('happened_at').notNull(),
    receivedAt: instantColumn('received_at').notNull(),
    /** What it did: SETTLED, REFUNDED, IGNORED_…. */
    outcome: text('outcome').notNull(),
  },
  (t) => [
    primaryKey({ name: 'provider_events_once', columns: [t.partnerId, t.provider, t.eventId] }),
    foreignKey({
      name: 'provider_events_order',
      columns: [t.partnerId, t.paymentOrderId],
      foreignColumns: [paymentOrders.partnerId, paymentOrders.id],
    }),
  ],
);

/** Money received outside the provider, stated by the insurer's finance; counts when a second person says the same. A later statement of the same person corrects the earlier. */
export const paymentConfirmations = pgTable(
  'payment_confirmations',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    paymentOrderId: idColumn('payment_order_id', 'PaymentOrder').notNull(),
    sequence: integer('sequence').notNull(),
    staffId: uuid('staff_id').notNull(),
    amount: moneyColumn('amount_fen').notNull(),
    bankReference: text('bank_reference').notNull(),
    receivedAt: instantColumn('received_at').notNull(),
    evidenceFileId: idColumn('evidence_file_id', 'File'),
    confirmedAt: instantColumn('confirmed_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'payment_confirmations_in_order', columns: [t.partnerId, t.paymentOrderId, t.sequence] }),
    foreignKey({
      name: 'payment_confirmations_order',
      columns: [t.partnerId, t.paymentOrderId],
      foreignColumns: [paymentOrders.partnerId, paymentOrders.id],
    }),
    foreignKey({
      name: 'payment_confirmations_evidence',
      columns: [t.partnerId, t.evidenceFileId],
      foreignColumns: [files.partnerId, files.id],
    }),
  ],
);

/** Double entry: the rows of one journal sum to zero (deferred trigger). Append only. */
export const postings = pgTable(
  'postings',
  {
    id: idColumn('id', 'Posting').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    journalId: uuid('journal_id').notNull(),
    chargeId: idColumn('charge_id', 'Charge').notNull(),
    account: text('account').$type<LedgerAccount>().notNull(),
    /** Positive debit, negative credit. */
    amount: moneyColumn('amount_fen').notNull(),
    labelZh: text('label_zh').notNull(),
    labelEn: text('label_en').notNull(),
    postedAt: instantColumn('posted_at').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'postings_charge',
      columns: [t.partnerId, t.chargeId],
      foreignColumns: [charges.partnerId, charges.id],
    }),
    index('postings_by_charge').on(t.partnerId, t.chargeId),
    index('postings_by_journal').on(t.journalId),
    check('postings_not_zero', sql`${t.amount} <> 0`),
  ],
);

/** Money back to the original payer. */
export const refunds = pgTable(
  'refunds',
  {
    id: idColumn('id', 'Refund').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    outletId: idColumn('outlet_id', 'Outlet'),
    number: text('number').notNull().unique('refunds_number'),
    paymentOrderId: idColumn('payment_order_id', 'PaymentOrder').notNull(),
    amount: moneyColumn('amount_fen').notNull(),
    state: text('state').$type<RefundState>().notNull(),
    /** What it is given back for: an application that could not be issued, later an endorsement. */
    causeKind: text('cause_kind').notNull(),
    causeId: uuid('cause_id').notNull(),
    /** Tells apart several payments in error on one order; empty for an upper room's cause. */
    occasion: text('occasion').notNull(),
    /** Of the transfer that a person made. */
    bankReference: text('bank_reference'),
    confirmedAt: instantColumn('confirmed_at'),
    revision: integer('revision').notNull().default(1),
    createdAt: instantColumn('created_at').notNull(),
  },
  (t) => [
    unique('refunds_owner').on(t.partnerId, t.id),
    unique('refunds_one_per_cause').on(t.partnerId, t.paymentOrderId, t.causeId, t.occasion),
    index('refunds_under_way')
      .on(t.createdAt)
      .where(sql`state in ('DUE', 'SENT')`),
    index('refunds_newest').on(t.partnerId, t.createdAt, t.id),
    foreignKey({
      name: 'refunds_order',
      columns: [t.partnerId, t.paymentOrderId],
      foreignColumns: [paymentOrders.partnerId, paymentOrders.id],
    }),
    check('refunds_state', sql`${t.state} in ('DUE', 'SENT', 'CONFIRMED', 'RETURNED')`),
    check('refunds_amount', sql`${t.amount} > 0`),
    check('refunds_confirmed_has_time', sql`(${t.state} = 'CONFIRMED') = (${t.confirmedAt} is not null)`),
    foreignKey({
      name: 'refunds_outlet',
      columns: [t.partnerId, t.outletId],
      foreignColumns: [outlets.partnerId, outlets.id],
    }),
  ],
);

/** What one event of a policy did to the partner's commission. Append only; an amount is booked in the journal of the entry's id. */
export const commissionEntries = pgTable(
  'commission_entries',
  {
    id: idColumn('id', 'CommissionEntry').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    outletId: idColumn('outlet_id', 'Outlet'),
    producerId: idColumn('producer_id', 'Producer'),
    /** Whose bookings it stands among. */
    chargeId: idColumn('charge_id', 'Charge').notNull(),
    kind: text('kind').$type<CommissionEntryKind>().notNull(),
    /** Opaque to this room. */
    policyId: uuid('policy_id').notNull(),
    policyKind: text('policy_kind').$type<'COMPULSORY' | 'COMMERCIAL'>().notNull(),
    causeId: uuid('cause_id').notNull(),
    agreementVersionId: idColumn('agreement_version_id', 'AgreementVersion').notNull(),
    /** VAT included; negative for what was given back. */
    premium: moneyColumn('premium_fen').notNull(),
    /** Net of VAT. */
    base: moneyColumn('base_fen').notNull(),
    agreedRate: text('agreed_rate'),
    cap: text('cap'),
    rate: text('rate').notNull(),
    amount: moneyColumn('amount_fen').notNull(),
    clause: jsonb('clause').$type<ClauseRef>(),
    refusal: jsonb('refusal').$type<RefusalItem>(),
    accruedAt: instantColumn('accrued_at').notNull(),
  },
  (t) => [
    unique('commission_entries_owner').on(t.partnerId, t.id),
    // Added premium is sold under a charge of its own, and a refund may be drawn from several.
    unique('commission_entries_one_per_cause').on(t.partnerId, t.policyId, t.kind, t.causeId, t.chargeId),
    index('commission_entries_newest').on(t.partnerId, t.accruedAt, t.id),
    foreignKey({
      name: 'commission_entries_charge',
      columns: [t.partnerId, t.chargeId],
      foreignColumns: [charges.partnerId, charges.id],
    }),
    foreignKey({
      name: 'commission_entries_outlet',
      columns: [t.partnerId, t.outletId],
      foreignColumns: [outlets.partnerId, outlets.id],
    }),
    foreignKey({
      name: 'commission_entries_producer',
      columns: [t.partnerId, t.producerId],
      foreignColumns: [producers.partnerId, producers.id],
    }),
    foreignKey({
      name: 'commission_entries_terms',
      columns: [t.partnerId, t.agreementVersionId],
      foreignColumns: [agreementVersions.partnerId, agreementVersions.id],
    }),
    uniqueIndex('commission_entries_one_accrual')
      .on(t.partnerId, t.policyId, t.chargeId)
      .where(sql`kind = 'ACCRUAL'`),
    check('commission_entries_kind', sql`${t.kind} in ('ACCRUAL', 'CLAWBACK')`),
    check('commission_entries_policy_kind', sql`${t.policyKind} in ('COMPULSORY', 'COMMERCIAL')`),
    check(
      'commission_entries_sign',
      sql`case ${t.kind} when 'ACCRUAL' then ${t.amount} >= 0 and ${t.base} >= 0 else ${t.amount} <= 0 and ${t.base} <= 0 end`,
    ),
    check('commission_entries_refused_is_nothing', sql`${t.refusal} is null or ${t.amount} = 0`),
  ],
);
