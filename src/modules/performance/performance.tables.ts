import { check, foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn, moneyColumn } from '../../kernel/columns.js';
import { agreementVersions } from '../channels/channels.tables.js';
import { quotes } from '../quotes/quotes.tables.js';
import type { ImpactOutcome, ImpactState } from './impact.js';

/** One replay of a partner's recorded quotes and binds against a version that is not in force. */
export const agreementImpacts = pgTable(
  'agreement_impacts',
  {
    id: idColumn('id', 'AgreementImpact').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    draftId: idColumn('draft_id', 'AgreementVersion').notNull(),
    /** In force when the replay was asked for; null when none was. */
    againstId: idColumn('against_id', 'AgreementVersion'),
    trafficFrom: instantColumn('traffic_from').notNull(),
    trafficUntil: instantColumn('traffic_until').notNull(),
    state: text('state').$type<ImpactState>().notNull(),
    totalCount: integer('total_count').notNull(),
    replayedCount: integer('replayed_count').notNull(),
    /** Last option replayed: where the next piece of the job begins. */
    lastOptionId: uuid('last_option_id'),
    createdAt: instantColumn('created_at').notNull(),
    finishedAt: instantColumn('finished_at'),
  },
  (t) => [
    unique('agreement_impacts_owner').on(t.partnerId, t.id),
    foreignKey({
      name: 'agreement_impacts_draft',
      columns: [t.partnerId, t.draftId],
      foreignColumns: [agreementVersions.partnerId, agreementVersions.id],
    }),
    foreignKey({
      name: 'agreement_impacts_against',
      columns: [t.partnerId, t.againstId],
      foreignColumns: [agreementVersions.partnerId, agreementVersions.id],
    }),
    index('agreement_impacts_latest').on(t.partnerId, t.draftId, t.createdAt),
    check('agreement_impacts_state', sql`${t.state} in ('RUNNING', 'DONE')`),
    check('agreement_impacts_period', sql`${t.trafficFrom} < ${t.trafficUntil}`),
  ],
);

/** How one recorded option ended, and how it would end under the draft. */
export const impactCases = pgTable(
  'impact_cases',
  {
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    impactId: idColumn('impact_id', 'AgreementImpact').notNull(),
    optionId: uuid('option_id').notNull(),
    quoteId: idColumn('quote_id', 'Quote').notNull(),
    optionLabel: text('option_label').notNull(),
    /** It was taken: authority to bind was asked too. */
    bound: integer('bound').notNull(),
    before: text('before').$type<ImpactOutcome>().notNull(),
    after: text('after').$type<ImpactOutcome>().notNull(),
    premiumBefore: moneyColumn('premium_before_fen').notNull(),
    premiumAfter: moneyColumn('premium_after_fen').notNull(),
    commissionBefore: moneyColumn('commission_before_fen').notNull(),
    commissionAfter: moneyColumn('commission_after_fen').notNull(),
    /** Keys of the clauses that refused then, and that would refuse. */
    clausesBefore: text('clauses_before').array().notNull(),
    clausesAfter: text('clauses_after').array().notNull(),
  },
  (t) => [
    primaryKey({ name: 'impact_cases_one_per_option', columns: [t.partnerId, t.impactId, t.optionId] }),
    foreignKey({
      name: 'impact_cases_impact',
      columns: [t.partnerId, t.impactId],
      foreignColumns: [agreementImpacts.partnerId, agreementImpacts.id],
    }),
    foreignKey({
      name: 'impact_cases_quote',
      columns: [t.partnerId, t.quoteId],
      foreignColumns: [quotes.partnerId, quotes.id],
    }),
    check(
      'impact_cases_outcomes',
      sql`${t.before} in ('ACCEPTED', 'REFERRED', 'REFUSED') and ${t.after} in ('ACCEPTED', 'REFERRED', 'REFUSED')`,
    ),
    check('impact_cases_bound', sql`${t.bound} in (0, 1)`),
  ],
);
