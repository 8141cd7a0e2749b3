/**
 * Words of a review (案件复盘): what the insurer's people learnt of a claim that is over, when they met about it (S-224). No
 * decorators: the tables import this.
 */
import type { Instant, LocalDate } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';

/** What a lesson is about. The source names no kinds (mark U): these are ours. */
export const LESSON_KINDS = [
  'WENT_WELL',
  'DELAY',
  'SURVEY',
  'ASSESSMENT',
  'LIABILITY',
  'DOCUMENTS',
  'COMMUNICATION',
  'FRAUD_MISSED',
  'OTHER',
] as const;
export type LessonKind = (typeof LESSON_KINDS)[number];

/** Never changes: what is seen otherwise later is a review of its own. */
export interface ClaimReview {
  readonly id: Id<'ClaimReview'>;
  readonly partnerId: Id<'Partner'>;
  readonly claimId: Id<'Claim'>;
  readonly kind: LessonKind;
  /** What was found. */
  readonly lesson: string;
  /** What is done otherwise from now on; null when nothing. */
  readonly measure: string | null;
  /** Day of the meeting. */
  readonly metOn: LocalDate;
  readonly recordedById: string;
  readonly recordedByLabel: string;
  readonly recordedAt: Instant;
}
