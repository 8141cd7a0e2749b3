import { boolean, check, foreignKey, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn, moneyColumn } from '../../kernel/columns.js';
import type { CoverageCode, PolicyKind } from '../products/index.js';
import { parties } from '../registry/registry.tables.js';
import { claims } from './claims.tables.js';
import type { ExclusionClause } from './exclusions.js';

/** Decisions that clause or law takes something out of cover (责任免除). Seen by the insurer's people alone; the sheet and the letters say what stands. */
export const claimExclusions = pgTable(
  'claim_exclusions',
  {
    id: idColumn('id', 'ClaimExclusion').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    clause: text('clause').$type<ExclusionClause>().notNull(),
    policyKind: text('policy_kind').$type<PolicyKind>(),
    coverage: text('coverage').$type<CoverageCode>(),
    victim: text('victim'),
    amount: moneyColumn('amount_fen'),
    reasons: text('reasons').notNull(),
    fileIds: jsonb('file_ids').$type<readonly string[]>().notNull(),
    wrongdoerId: uuid('wrongdoer_id'),
    proposedById: uuid('proposed_by_id').notNull(),
    proposedByLabel: text('proposed_by_label').notNull(),
    proposedAt: instantColumn('proposed_at').notNull(),
    confirmed: boolean('confirmed'),
    deciderId: uuid('decider_id'),
    deciderLabel: text('decider_label'),
    note: text('note'),
    decidedAt: instantColumn('decided_at'),
    liftedById: uuid('lifted_by_id'),
    liftedByLabel: text('lifted_by_label'),
    liftedAt: instantColumn('lifted_at'),
  },
  (t) => [
    unique('claim_exclusions_owner').on(t.partnerId, t.id),
    index('claim_exclusions_by_claim').on(t.partnerId, t.claimId),
    foreignKey({
      name: 'claim_exclusions_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    foreignKey({
      name: 'claim_exclusions_wrongdoer',
      columns: [t.partnerId, t.wrongdoerId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    check('claim_exclusions_by_another', sql`${t.deciderId} <> ${t.proposedById}`),
    check('claim_exclusions_lifted_by_another', sql`${t.liftedById} <> ${t.proposedById}`),
    check('claim_exclusions_reasoned', sql`${t.reasons} <> ''`),
    check('claim_exclusions_amount', sql`${t.amount} > 0`),
    check('claim_exclusions_decided', sql`(${t.confirmed} is null) = (${t.decidedAt} is null)`),
    // Alone one only decides for it; against it speaks another.
    check('claim_exclusions_declined_by_another', sql`${t.confirmed} or ${t.deciderId} is not null`),
    check(
      'claim_exclusions_lifted',
      sql`num_nonnulls(${t.liftedById}, ${t.liftedByLabel}, ${t.liftedAt}) in (0, 3) and (${t.liftedAt} is null or ${t.confirmed})`,
    ),
  ],
);
