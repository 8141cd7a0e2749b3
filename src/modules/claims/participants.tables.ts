import { check, foreignKey, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { idColumn, instantColumn, localDateColumn } from '../../kernel/columns.js';
import { parties } from '../registry/registry.tables.js';
import { claimOtherParties, claims } from './claims.tables.js';
import type { ParticipantKind, ParticipantPower, ParticipantSide } from './participants.js';

/** Who speaks for whom on a claim, with the power of attorney. Never changes, but for its end. */
export const claimParticipants = pgTable(
  'claim_participants',
  {
    id: idColumn('id', 'ClaimParticipant').primaryKey(),
    partnerId: idColumn('partner_id', 'Partner').notNull(),
    claimId: idColumn('claim_id', 'Claim').notNull(),
    kind: text('kind').$type<ParticipantKind>().notNull(),
    partyId: uuid('party_id').notNull(),
    licenceNumber: text('licence_number'),
    actsFor: text('acts_for').$type<ParticipantSide>().notNull(),
    otherParty: integer('other_party'),
    powers: text('powers').array().$type<readonly ParticipantPower[]>().notNull(),
    /** A paper of the claim, and its sender's: no foreign key. */
    attorneyFileId: idColumn('attorney_file_id', 'File'),
    fromDay: localDateColumn('from_day').notNull(),
    untilDay: localDateColumn('until_day'),
    /** Whoever reported the loss may be another partner than the claim's owner: no foreign key. */
    addedById: idColumn('added_by_id', 'Partner'),
    addedByLabel: text('added_by_label').notNull(),
    addedAt: instantColumn('added_at').notNull(),
    endedAt: instantColumn('ended_at'),
    endedByLabel: text('ended_by_label'),
    endReason: text('end_reason'),
  },
  (t) => [
    unique('claim_participants_owner').on(t.partnerId, t.id),
    index('claim_participants_by_claim').on(t.partnerId, t.claimId),
    foreignKey({
      name: 'claim_participants_claim',
      columns: [t.partnerId, t.claimId],
      foreignColumns: [claims.partnerId, claims.id],
    }),
    foreignKey({
      name: 'claim_participants_party',
      columns: [t.partnerId, t.partyId],
      foreignColumns: [parties.partnerId, parties.id],
    }),
    foreignKey({
      name: 'claim_participants_other_party',
      columns: [t.partnerId, t.claimId, t.otherParty],
      foreignColumns: [claimOtherParties.partnerId, claimOtherParties.claimId, claimOtherParties.position],
    }),
    check('claim_participants_kind', sql`${t.kind} in ('LAWYER', 'NOTARY', 'AUTHORISED_REPRESENTATIVE', 'APPRAISER')`),
    check(
      'claim_participants_side',
      sql`${t.actsFor} in ('INSURED', 'DRIVER', 'OTHER_PARTY', 'INJURED', 'BOTH_SIDES') and (${t.actsFor} = 'OTHER_PARTY') = (${t.otherParty} is not null)`,
    ),
    // Whoever acts in somebody's place shows the authority; the others have none.
    check(
      'claim_participants_authority',
      sql`(${t.kind} in ('LAWYER', 'AUTHORISED_REPRESENTATIVE')) = (${t.attorneyFileId} is not null) and (${t.attorneyFileId} is not null) = (cardinality(${t.powers}) > 0)`,
    ),
    check('claim_participants_powers', sql`${t.powers} <@ array['FILE_PAPERS', 'NEGOTIATE', 'RECEIVE_PAYMENT']`),
    check('claim_participants_licence', sql`(${t.kind} = 'AUTHORISED_REPRESENTATIVE') = (${t.licenceNumber} is null)`),
    check('claim_participants_days', sql`${t.fromDay} <= ${t.untilDay}`),
    check('claim_participants_ended', sql`num_nonnulls(${t.endedAt}, ${t.endedByLabel}, ${t.endReason}) in (0, 3)`),
  ],
);
