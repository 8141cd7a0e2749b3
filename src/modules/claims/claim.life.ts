import { life } from '../../kernel/machine.js';
import type { ClaimState } from './claim.js';

export type ClaimCommand =
  | 'report'
  | 'submitDocuments'
  | 'nameParticipant'
  | 'withdraw'
  | 'cancel'
  | 'assignPolicy'
  | 'dispatch'
  | 'recordSurvey'
  | 'register'
  | 'assess'
  | 'verify'
  | 'sendBackToAssessor'
  | 'completeDocuments'
  | 'suspend'
  | 'exclude'
  | 'calculate'
  | 'sendBackToCalculation'
  | 'approve'
  | 'reject'
  | 'advance'
  | 'payPart'
  | 'pay'
  | 'close'
  | 'supplement'
  | 'review'
  | 'reopen';

/** Open while a claim is handled: another notice of the same accident joins, papers come in, somebody speaks for a party, the clock stops for papers. */
type Handled = 'report' | 'submitDocuments' | 'nameParticipant' | 'suspend';

function stay<S extends ClaimState>(state: S): { readonly [K in Handled]: S } {
  return { report: state, submitDocuments: state, nameParticipant: state, suspend: state };
}

/**
 * The life of a claim (domain.md 5.2). Suspending for material is a flag beside the state (`suspendedAt`): it stops a
 * clock and moves nothing. Acts of the insurer are no promise to pay: nothing is called covered before APPROVED.
 * `withdraw` is the claimant's, `cancel` the insurer's (mistake, no loss, duplicate). `assignPolicy`: the policy
 * was found, and the claim goes on as one of the partner that placed it. `exclude` decides that clause or law takes something
 * out of cover, before the claim itself is decided. Money may go out early (`advance`, `payPart`)
 * from ASSESSED on. `nameParticipant`: who speaks for whom is named, or ends, until the claim is over. A claim already decided is opened again by `supplement` (the claimant) or `reopen` (the insurer).
 * `review`: what was learnt of a claim that is over; it moves nothing.
 */
export const claimLife = life<ClaimState, ClaimCommand>(
  'CLAIM',
  'REPORTED',
  {
    REPORTED: {
      ...stay('REPORTED'),
      dispatch: 'DISPATCHED',
      withdraw: 'CANCELLED',
      cancel: 'CANCELLED',
      assignPolicy: 'CANCELLED',
      advance: 'REPORTED',
    },
    DISPATCHED: {
      ...stay('DISPATCHED'),
      recordSurvey: 'SURVEYED',
      dispatch: 'DISPATCHED',
      withdraw: 'CANCELLED',
      cancel: 'CANCELLED',
      assignPolicy: 'CANCELLED',
      advance: 'DISPATCHED',
    },
    SURVEYED: {
      ...stay('SURVEYED'),
      exclude: 'SURVEYED',
      register: 'REGISTERED',
      reject: 'REJECTED',
      withdraw: 'CANCELLED',
      cancel: 'CANCELLED',
      advance: 'SURVEYED',
    },
    REGISTERED: {
      ...stay('REGISTERED'),
      exclude: 'REGISTERED',
      assess: 'ASSESSED',
      reject: 'REJECTED',
      withdraw: 'CANCELLED',
      cancel: 'CANCELLED',
      advance: 'REGISTERED',
    },
    ASSESSED: {
      ...stay('ASSESSED'),
      exclude: 'ASSESSED',
      verify: 'LOSS_VERIFIED',
      sendBackToAssessor: 'REGISTERED',
      withdraw: 'CANCELLED',
      cancel: 'CANCELLED',
      advance: 'ASSESSED',
      payPart: 'ASSESSED',
    },
    LOSS_VERIFIED: {
      ...stay('LOSS_VERIFIED'),
      exclude: 'LOSS_VERIFIED',
      completeDocuments: 'DOCUMENTS_COMPLETE',
      withdraw: 'CANCELLED',
      cancel: 'CANCELLED',
      advance: 'LOSS_VERIFIED',
      payPart: 'LOSS_VERIFIED',
    },
    DOCUMENTS_COMPLETE: {
      ...stay('DOCUMENTS_COMPLETE'),
      exclude: 'DOCUMENTS_COMPLETE',
      calculate: 'CALCULATED',
      reject: 'REJECTED',
      withdraw: 'CANCELLED',
      cancel: 'CANCELLED',
      advance: 'DOCUMENTS_COMPLETE',
      payPart: 'DOCUMENTS_COMPLETE',
    },
    CALCULATED: {
      ...stay('CALCULATED'),
      exclude: 'CALCULATED',
      calculate: 'CALCULATED',
      approve: 'APPROVED',
      sendBackToCalculation: 'DOCUMENTS_COMPLETE',
      reject: 'REJECTED',
      withdraw: 'CANCELLED',
      cancel: 'CANCELLED',
      advance: 'CALCULATED',
      payPart: 'CALCULATED',
    },
    APPROVED: {
      ...stay('APPROVED'),
      payPart: 'APPROVED',
      pay: 'PAID',
      sendBackToCalculation: 'DOCUMENTS_COMPLETE',
      reject: 'REJECTED',
    },
    PAID: { report: 'PAID', nameParticipant: 'PAID', close: 'CLOSED', supplement: 'REOPENED' },
    CLOSED: { report: 'CLOSED', supplement: 'REOPENED', reopen: 'REOPENED', review: 'CLOSED' },
    CANCELLED: { review: 'CANCELLED' },
    REJECTED: { report: 'REJECTED', supplement: 'REOPENED', reopen: 'REOPENED', review: 'REJECTED' },
    REOPENED: {
      ...stay('REOPENED'),
      exclude: 'REOPENED',
      assess: 'ASSESSED',
      reject: 'REJECTED',
      advance: 'REOPENED',
      payPart: 'REOPENED',
    },
  },
  [
    'submitDocuments',
    'nameParticipant',
    'withdraw',
    'dispatch',
    'recordSurvey',
    'register',
    'assess',
    'verify',
    'suspend',
    'exclude',
    'calculate',
    'approve',
    'reject',
    'advance',
    'pay',
    'close',
    'supplement',
    'reopen',
    'review',
  ],
);

/** Nothing more happens to it unless it is opened again. */
export const OVER: readonly ClaimState[] = ['CLOSED', 'CANCELLED', 'REJECTED'];
