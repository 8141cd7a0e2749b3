/** Rows of `operations.ts` for the insurer's side of claims. */
import { KEYED, MOVED, type OperationRow, STANDING } from './operation-row.js';

/** What may stand against every step of the chain. */
const STEP = [...KEYED, ...MOVED, 'CLAIM_STATE', 'CONFLICT_OF_INTEREST'] as const;

export const CLAIM_HANDLING_OPERATIONS = {
  claimDispatch: {
    may: 'claim:handle',
    emits: ['claim.dispatched'],
    once: true,
    weight: 2,
    refuses: [...STEP, 'SURVEYOR_UNKNOWN'],
  },
  claimSurveyRecord: {
    may: 'claim:handle',
    emits: ['claim.surveyed', 'claim.conflict_declared'],
    once: true,
    weight: 2,
    refuses: [...STEP, 'LOSS_TIME_INVALID', 'FILE_REJECTED'],
  },
  claimRegister: { may: 'claim:handle', emits: ['claim.registered'], once: true, weight: 2, refuses: STEP },
  claimAssess: { may: 'claim:handle', emits: ['claim.assessed'], once: true, weight: 5, refuses: STEP },
  claimVerify: {
    may: 'claim:handle',
    emits: ['claim.verified'],
    once: true,
    weight: 2,
    refuses: [...STEP, 'OWN_ASSESSMENT'],
  },
  claimSuspend: {
    may: 'claim:handle',
    emits: ['claim.suspended'],
    once: true,
    weight: 2,
    refuses: [...STEP, 'MATERIAL_ALREADY_DEMANDED'],
  },
  claimCalculate: {
    may: 'claim:handle',
    emits: ['claim.calculated'],
    once: true,
    weight: 5,
    refuses: [...STEP, 'LIABILITY_NOT_SETTLED', 'CLAIM_NOT_CALCULABLE', 'REJECTION_RULE_UNKNOWN'],
  },
  claimApprove: {
    may: 'claim:decide',
    emits: ['claim.approved', 'claim.approval_recorded'],
    once: true,
    weight: 5,
    refuses: [
      ...STEP,
      'AMOUNT_DIFFERS',
      'CLAIM_AUTHORITY_EXCEEDED',
      'OWN_ASSESSMENT',
      'OWN_CALCULATION',
      'SECOND_APPROVER_NEEDED',
      'CLAIM_INVESTIGATION_OPEN',
    ],
  },
  claimReject: {
    may: 'claim:decide',
    emits: ['claim.rejected'],
    once: true,
    weight: 5,
    refuses: [
      ...STEP,
      'REJECTION_RULE_UNKNOWN',
      'CLAIM_AUTHORITY_EXCEEDED',
      'OWN_ASSESSMENT',
      'CLAIM_INVESTIGATION_OPEN',
    ],
  },
  claimClose: { may: 'claim:handle', emits: ['claim.closed'], once: true, weight: 2, refuses: STEP },
  claimReopen: { may: 'claim:decide', emits: ['claim.reopened'], once: true, weight: 2, refuses: STEP },
  // The claimant's own act: open in run-off as papers are.
  claimSupplement: {
    may: 'claim:submit',
    under: ['CLAIM_SCOPE'],
    emits: ['claim.supplemented'],
    once: true,
    weight: 5,
    refuses: [
      ...KEYED,
      ...STANDING,
      'NOT_FOUND',
      'CONFLICT',
      'FILE_REJECTED',
      'LOSS_TIME_INVALID',
      'CLAIM_STATE',
      'TERM_CLAIM_SCOPE',
    ],
  },
  claimConflictDeclare: {
    may: 'claim:handle',
    emits: ['claim.conflict_declared'],
    once: true,
    weight: 2,
    refuses: [...KEYED, ...MOVED],
  },
  claimInjuryRecord: {
    may: 'injury:record',
    emits: ['claim.injury_recorded'],
    once: true,
    weight: 2,
    refuses: [...STEP, 'IDENTITY_INVALID'],
  },
  claimInquiryOpen: {
    may: 'claim:inquire',
    emits: ['claim.inquiry_opened'],
    once: true,
    weight: 2,
    refuses: [...STEP, 'CLAIM_INVESTIGATION_OPEN'],
  },
  claimInquiryRecord: {
    may: 'claim:inquire',
    emits: ['claim.inquiry_recorded'],
    once: true,
    weight: 2,
    refuses: [...STEP, 'INVESTIGATION_NEEDS_TWO'],
  },
} as const satisfies Readonly<Record<string, OperationRow>>;
