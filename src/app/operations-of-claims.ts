/** Rows of `operations.ts` for claims. */
import { KEYED, type OperationRow, STANDING } from './operation-row.js';

/** What a notice of loss, a paper or an estimate may break, whoever sends it. */
const TOLD = ['NOT_FOUND', 'FILE_REJECTED', 'LOSS_TIME_INVALID', 'ESTIMATE_NOT_ALLOWED', 'IDENTITY_INVALID'] as const;

export const CLAIM_OPERATIONS = {
  claim: { may: 'claim:read', weight: 1 },
  // Open in run-off for policies that the partner placed, as CLAIM_SCOPE says (design §4).
  claimReport: {
    may: 'claim:report',
    under: ['CLAIM_SCOPE'],
    emits: ['claim.reported', 'claim.report_joined'],
    once: true,
    weight: 5,
    refuses: [
      ...KEYED,
      ...STANDING,
      ...TOLD,
      'CONFLICT',
      'PLATE_INVALID',
      'VIN_INVALID',
      'TERM_CLAIM_SCOPE',
      'CLAIM_REF_TAKEN',
      'LOSS_OUTSIDE_PERIOD',
      'REPORTER_NOT_ALLOWED',
      'CONSENT_OF_INSURED_NEEDED',
      'VEHICLE_NOT_IN_SHOP',
    ],
  },
} as const satisfies Readonly<Record<string, OperationRow>>;
