/** Rows of `operations.ts` for claims. */
import { KEYED, MOVED, type OperationRow, STANDING } from './operation-row.js';

/** What a notice of loss, a paper or an estimate may break, whoever sends it. */
const TOLD = ['NOT_FOUND', 'FILE_REJECTED', 'LOSS_TIME_INVALID', 'ESTIMATE_NOT_ALLOWED', 'IDENTITY_INVALID'] as const;

/** What may stand against a notice, sent at once or as a draft first. */
const REPORTED = [
  ...KEYED,
  ...STANDING,
  ...TOLD,
  'CONFLICT',
  'PLATE_INVALID',
  'VIN_INVALID',
  'TERM_BUSINESS_LINES',
  'TERM_CLAIM_SCOPE',
  'CLAIM_REF_TAKEN',
  'LOSS_OUTSIDE_PERIOD',
  'REPORTER_NOT_ALLOWED',
  'CONSENT_OF_INSURED_NEEDED',
  'VEHICLE_NOT_IN_SHOP',
] as const;

export const CLAIM_OPERATIONS = {
  claim: { may: 'claim:read', weight: 1 },
  claims: { may: 'claim:read', weight: 2 },
  claimGuide: { may: 'claim:read', weight: 1 },
  // Open in run-off for policies that the partner placed, as CLAIM_SCOPE says (design §4).
  claimReport: {
    may: 'claim:report',
    under: ['BUSINESS_LINES', 'CLAIM_SCOPE'],
    emits: ['claim.reported', 'claim.report_joined'],
    once: 'Claim',
    weight: 5,
    refuses: REPORTED,
  },
  claimDraft: { may: 'claim:draft', weight: 1 },
  claimDrafts: { may: 'claim:draft', weight: 2 },
  // No notice yet: no clause is asked before it is sent, and nobody but the filer hears of it.
  claimDraftSave: {
    may: 'claim:draft',
    emits: ['claim_draft.saved'],
    once: 'ClaimDraft',
    weight: 2,
    refuses: [...KEYED, ...MOVED, 'CLAIM_DRAFT_ENDED'],
  },
  claimDraftSubmit: {
    may: 'claim:draft',
    under: ['BUSINESS_LINES', 'CLAIM_SCOPE'],
    emits: ['claim_draft.submitted'],
    once: 'Claim',
    weight: 5,
    refuses: [...REPORTED, 'STALE_VERSION', 'CLAIM_DRAFT_ENDED'],
  },
  claimDraftDiscard: {
    may: 'claim:draft',
    emits: ['claim_draft.discarded'],
    once: 'ClaimDraft',
    weight: 1,
    refuses: [...KEYED, ...MOVED, 'CLAIM_DRAFT_ENDED'],
  },
  claimSubmitDocuments: {
    may: 'claim:submit',
    under: ['BUSINESS_LINES', 'CLAIM_SCOPE'],
    emits: ['claim.documents_received'],
    once: 'Claim',
    weight: 5,
    refuses: [...KEYED, ...STANDING, ...TOLD, 'CONFLICT', 'CLAIM_STATE', 'TERM_BUSINESS_LINES', 'TERM_CLAIM_SCOPE'],
  },
  claimWithdraw: {
    may: 'claim:report',
    under: ['BUSINESS_LINES', 'CLAIM_SCOPE'],
    emits: ['claim.cancelled'],
    once: 'Claim',
    weight: 2,
    refuses: [
      ...KEYED,
      ...STANDING,
      ...MOVED,
      'CLAIM_STATE',
      'REPORTED_BY_OTHERS',
      'TERM_BUSINESS_LINES',
      'TERM_CLAIM_SCOPE',
    ],
  },
} as const satisfies Readonly<Record<string, OperationRow>>;
