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
import { idColumn, instantColumn, moneyColumn } from '../../../kernel/columns.js';
import { outlets } from '../../channels/channels.tables.js';
import { parties } from '../../registry/registry.tables.js';
import type { LedgerAccount } from '../billing.js';
import type { PayeeState, PayoutKind, PayoutState, ReturnReason, TransferState } from './payouts.js';

/** Accounts that money may go to, each with its holder. Personal data: leaves masked. */
export const payees = pgTable(
  'payees',
  {
    id: idColumn('id', 'PayeeAccount').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    partyId: uuid('party_id').notNull(),
    holderName: text('holder_name').notNull(),
    accountNumber: text('account_number').notNull(),
    bank: text('bank').notNull(),
    state: text('state').$type<PayeeState>().notNull(),
    checkedAt: instantColumn('checked_at'),
    /** Provider that answered. */
    checkedBy: text('checked_by'),
    revision: integer('revision').notNull().default(1),
    createdAt: instantColumn('created_at').notNull(),
  },
  (t) => [
    unique('payees_owner').on(t.partnerId, t.id),
    unique('payees_one_per_account').on(t.partnerId, t.partyId, t.accountNumber, t.bank),
    foreignKey({
      name: 'payees_party',
      columns: [t.partnerId, t.partyId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    index('payees_to_check')
      .on(t.createdAt)
      .where(sql`state = 'UNVERIFIED'`),
    check('payees_state', sql`${t.state} in ('UNVERIFIED', 'VERIFIED', 'MISMATCHED')`),
    check('payees_checked_by_somebody', sql`${t.checkedBy} is null or ${t.checkedAt} is not null`),
    check('payees_checked_has_time', sql`(${t.state} <> 'UNVERIFIED') = (${t.checkedAt} is not null)`),
  ],
);

/** The books of what is paid under one subject: the row that everything about its money locks first. */
export const payoutBooks = pgTable(
  'payout_books',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    outletId: idColumn('outlet_id', 'Outlet'),
    /** How many payouts it has: the place of the newest. */
    ordered: integer('ordered').notNull().default(0),
    createdAt: instantColumn('created_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'payout_books_one_per_subject', columns: [t.partnerId, t.subjectId] }),
    foreignKey({
      name: 'payout_books_outlet',
      columns: [t.partnerId, t.outletId],
      foreignColumns: [outlets.partnerId, outlets.id],
    }),
  ],
);

/** Money owed to a payee under a subject. */
export const payouts = pgTable(
  'payouts',
  {
    id: idColumn('id', 'Payout').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    outletId: idColumn('outlet_id', 'Outlet'),
    number: text('number').notNull().unique('payouts_number'),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    sequence: integer('sequence').notNull(),
    kind: text('kind').$type<PayoutKind>().notNull(),
    amount: moneyColumn('amount_fen').notNull(),
    /** Where it goes now; that of its newest transfer. */
    payeeId: idColumn('payee_id', 'PayeeAccount').notNull(),
    state: text('state').$type<PayoutState>().notNull(),
    paidAt: instantColumn('paid_at'),
    returnReason: text('return_reason').$type<ReturnReason>(),
    revision: integer('revision').notNull().default(1),
    createdAt: instantColumn('created_at').notNull(),
  },
  (t) => [
    unique('payouts_owner').on(t.partnerId, t.id),
    // What a transfer refers to, so that it sends the full amount or does not exist.
    unique('payouts_full_amount').on(t.partnerId, t.id, t.amount),
    index('payouts_newest').on(t.partnerId, t.createdAt, t.id),
    unique('payouts_one_per_place').on(t.partnerId, t.subjectId, t.sequence),
    foreignKey({
      name: 'payouts_book',
      columns: [t.partnerId, t.subjectId],
      foreignColumns: [payoutBooks.partnerId, payoutBooks.subjectId],
    }),
    foreignKey({
      name: 'payouts_payee',
      columns: [t.partnerId, t.payeeId],
      foreignColumns: [payees.partnerId, payees.id],
    }),
    foreignKey({
      name: 'payouts_outlet',
      columns: [t.partnerId, t.outletId],
      foreignColumns: [outlets.partnerId, outlets.id],
    }),
    check('payouts_state', sql`${t.state} in ('VERIFYING_PAYEE', 'SENT', 'PAID', 'RETURNED')`),
    check('payouts_kind', sql`${t.kind} in ('FINAL', 'PARTIAL', 'ADVANCE')`),
    check('payouts_amount', sql`${t.amount} between 1 and 10000000000000`),
    check('payouts_sequence', sql`${t.sequence} >= 1`),
    check('payouts_paid_has_time', sql`(${t.state} = 'PAID') = (${t.paidAt} is not null)`),
    check('payouts_returned_has_reason', sql`(${t.state} = 'RETURNED') = (${t.returnReason} is not null)`),
  ],
);

/** One way of sending a payout: the number is the key at the provider. */
export const payoutTransfers = pgTable(
  'payout_transfers',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    payoutId: idColumn('payout_id', 'Payout').notNull(),
    attempt: integer('attempt').notNull(),
    number: text('number').notNull().unique('payout_transfers_number'),
    provider: text('provider').notNull(),
    payeeId: idColumn('payee_id', 'PayeeAccount').notNull(),
    amount: moneyColumn('amount_fen').notNull(),
    state: text('state').$type<TransferState>().notNull(),
    arrivedAt: instantColumn('arrived_at'),
    reconciledAt: instantColumn('reconciled_at'),
    revision: integer('revision').notNull().default(1),
    createdAt: instantColumn('created_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'payout_transfers_in_order', columns: [t.partnerId, t.payoutId, t.attempt] }),
    // Never paid twice: a second one may live only when nothing can arrive by the first.
    uniqueIndex('payout_transfers_one_alive')
      .on(t.partnerId, t.payoutId)
      .where(sql`state <> 'CAME_BACK'`),
    index('payout_transfers_under_way')
      .on(t.createdAt)
      .where(sql`state in ('DUE', 'SENT')`),
    index('payout_transfers_to_reconcile')
      .on(t.arrivedAt)
      .where(sql`state = 'ARRIVED' and reconciled_at is null`),
    foreignKey({
      name: 'payout_transfers_in_full',
      columns: [t.partnerId, t.payoutId, t.amount],
      foreignColumns: [payouts.partnerId, payouts.id, payouts.amount],
    }),
    foreignKey({
      name: 'payout_transfers_payee',
      columns: [t.partnerId, t.payeeId],
      foreignColumns: [payees.partnerId, payees.id],
    }),
    check('payout_transfers_state', sql`${t.state} in ('DUE', 'SENT', 'ARRIVED', 'CAME_BACK')`),
    check('payout_transfers_arrived_has_time', sql`${t.state} <> 'ARRIVED' or ${t.arrivedAt} is not null`),
  ],
);

/** What a provider told of a transfer, once per its event id. */
export const payoutFacts = pgTable(
  'payout_facts',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    provider: text('provider').notNull(),
    eventId: text('event_id').notNull(),
    type: text('type').notNull(),
    payoutId: idColumn('payout_id', 'Payout').notNull(),
    attempt: integer('attempt').notNull(),
    amount: moneyColumn('amount_fen').notNull(),
    happenedAt: instantColumn('happened_at').notNull(),
    receivedAt: instantColumn('received_at').notNull(),
    /** What it did: PAYOUT_ARRIVED, PAYOUT_CAME_BACK, OVERTAKEN, IGNORED. */
    outcome: text('outcome').notNull(),
  },
  (t) => [
    primaryKey({ name: 'payout_facts_once', columns: [t.partnerId, t.provider, t.eventId] }),
    foreignKey({
      name: 'payout_facts_transfer',
      columns: [t.partnerId, t.payoutId, t.attempt],
      foreignColumns: [payoutTransfers.partnerId, payoutTransfers.payoutId, payoutTransfers.attempt],
    }),
  ],
);

/** Money that came in under a subject. Append only. */
export const receipts = pgTable(
  'receipts',
  {
    id: idColumn('id', 'Receipt').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    causeId: uuid('cause_id').notNull(),
    amount: moneyColumn('amount_fen').notNull(),
    bankReference: text('bank_reference').notNull(),
    receivedAt: instantColumn('received_at').notNull(),
    recordedAt: instantColumn('recorded_at').notNull(),
  },
  (t) => [
    unique('receipts_owner').on(t.partnerId, t.id),
    unique('receipts_one_per_transfer').on(t.partnerId, t.bankReference),
    index('receipts_by_cause').on(t.partnerId, t.causeId),
    foreignKey({
      name: 'receipts_book',
      columns: [t.partnerId, t.subjectId],
      foreignColumns: [payoutBooks.partnerId, payoutBooks.subjectId],
    }),
    check('receipts_amount', sql`${t.amount} between 1 and 10000000000000`),
  ],
);

/** Double entry of money that goes out: the rows of one journal sum to zero (deferred trigger). Append only. */
export const payoutPostings = pgTable(
  'payout_postings',
  {
    id: idColumn('id', 'Posting').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    journalId: uuid('journal_id').notNull(),
    subjectId: uuid('subject_id').notNull(),
    account: text('account').$type<LedgerAccount>().notNull(),
    /** Positive debit, negative credit. */
    amount: moneyColumn('amount_fen').notNull(),
    labelZh: text('label_zh').notNull(),
    labelEn: text('label_en').notNull(),
    postedAt: instantColumn('posted_at').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'payout_postings_book',
      columns: [t.partnerId, t.subjectId],
      foreignColumns: [payoutBooks.partnerId, payoutBooks.subjectId],
    }),
    index('payout_postings_by_subject').on(t.partnerId, t.subjectId),
    index('payout_postings_by_journal').on(t.journalId),
    check('payout_postings_not_zero', sql`${t.amount} <> 0`),
    check('payout_postings_account', sql`${t.account} in ('CASH', 'CLAIM_PAYABLE', 'CLAIM_COST')`),
  ],
);
