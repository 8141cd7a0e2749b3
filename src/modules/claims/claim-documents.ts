/** Papers that the gateway makes of a claim. No decorators: the tables import this. */
import type { Id } from '../../kernel/ids.js';
import type { Language } from '../../kernel/refusal.js';

/** WORKED_SHEET: the calculation line by line. DECISION_NOTICE: what is paid. REJECTION_NOTICE: why nothing is (IL 24). */
export type ClaimDocumentKind = 'WORKED_SHEET' | 'DECISION_NOTICE' | 'REJECTION_NOTICE';

export interface ClaimDocument {
  readonly partnerId: Id<'Partner'>;
  readonly claimId: Id<'Claim'>;
  readonly kind: ClaimDocumentKind;
  readonly language: Language;
  readonly calculationId: Id<'ClaimCalculation'> | null;
  readonly rejectionId: Id<'ClaimRejection'> | null;
  readonly fileId: Id<'File'>;
}
