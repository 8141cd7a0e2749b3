/**
 * Words of who speaks for whom on a claim (S-233): lawyers, notaries, representatives under a power of attorney, appraisers.
 * No decorators: the tables import this.
 */
import type { Instant, LocalDate } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';

export const PARTICIPANT_KINDS = ['LAWYER', 'NOTARY', 'AUTHORISED_REPRESENTATIVE', 'APPRAISER'] as const;
export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number];

/** For whom one acts. An appraiser is agreed by both sides, and acts for neither. */
export const PARTICIPANT_SIDES = ['INSURED', 'DRIVER', 'OTHER_PARTY', 'INJURED', 'BOTH_SIDES'] as const;
export type ParticipantSide = (typeof PARTICIPANT_SIDES)[number];

/** What an authority reaches to (授权范围). */
export const PARTICIPANT_POWERS = ['FILE_PAPERS', 'NEGOTIATE', 'RECEIVE_PAYMENT'] as const;
export type ParticipantPower = (typeof PARTICIPANT_POWERS)[number];

/** Never changes, but for its end. */
export interface ClaimParticipant {
  readonly id: Id<'ClaimParticipant'>;
  readonly partnerId: Id<'Partner'>;
  readonly claimId: Id<'Claim'>;
  readonly kind: ParticipantKind;
  readonly partyId: string;
  /** Of the practice or office; null for representatives, who need none. */
  readonly licenceNumber: string | null;
  readonly actsFor: ParticipantSide;
  /** Of an OTHER_PARTY: its position; null otherwise. */
  readonly otherParty: number | null;
  readonly powers: readonly ParticipantPower[];
  /** The power of attorney (授权委托书). A paper of the claim, and its sender's; null for those who act under none. */
  readonly attorneyFileId: Id<'File'> | null;
  readonly fromDay: LocalDate;
  /** Last day; null while open. */
  readonly untilDay: LocalDate | null;
  /** Null: the insurer's people. */
  readonly addedById: Id<'Partner'> | null;
  readonly addedByLabel: string;
  readonly addedAt: Instant;
  readonly endedAt: Instant | null;
  readonly endedByLabel: string | null;
  readonly endReason: string | null;
}
