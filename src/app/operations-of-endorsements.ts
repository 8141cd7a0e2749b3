/** Rows of `operations.ts` for changes and early ends of policies. */
import { KEYED, MOVED, type OperationRow, STANDING } from './operation-row.js';

/** Whatever may stand against a change of a policy, however it was asked for. */
const ENDORSING = [
  ...KEYED,
  ...STANDING,
  'NOT_FOUND',
  'CONFLICT',
  'POLICY_STATE',
  'BACKDATED',
  'ENDORSEMENT_OUT_OF_SEQUENCE',
  'ENDORSEMENT_PENDING',
  'CLAIM_UNDECIDED',
] as const;
/** What a proposed change itself may break: its kind, the vehicle, people and coverages as they would be. */
const CHANGING = [
  'ENDORSEMENT_NOT_ALLOWED',
  'ENDORSEMENT_NOTHING_CHANGES',
  'SPECIAL_AGREEMENT_UNKNOWN',
  'SUSPENSION_NOT_AGREED',
  'COVER_BESIDE',
  'DUPLICATE_COMPULSORY',
  'TARIFF_MISSING',
  'VIN_INVALID',
  'PLATE_INVALID',
  'IDENTITY_INVALID',
  'SHORT_TERM_NOT_ALLOWED',
  'COVERAGE_RETIRED',
  'COVERAGE_NOT_ATTACHABLE',
  'COVERAGE_CHOICE_INVALID',
  'ENERGY_MISMATCH',
  'TERM_VEHICLE_GROUPS',
  'TERM_BUSINESS_LINES',
  'TERM_COVERAGES',
  'TERM_SUM_INSURED_LIMIT',
  'TERM_BINDING_AUTHORITY',
] as const;
/** The last one where more is at stake than before. */
const ENDORSED_UNDER = [
  'BUSINESS_LINES',
  'VEHICLE_GROUPS',
  'COVERAGES',
  'SUM_INSURED_LIMIT',
  'BINDING_AUTHORITY',
] as const;
/** What may stand against an early end. */
const ENDING = ['COMPULSORY_CANCELLATION_GROUND', 'CANCELLATION_REASON', 'NOTICE_PERIOD', 'LOSS_FACTS_NEEDED'] as const;

export const ENDORSEMENT_OPERATIONS = {
  endorsement: { may: 'endorsement:read', weight: 1 },
  endorsements: { may: 'endorsement:read', weight: 2 },
  endorsementPreview: { may: 'endorsement:read', weight: 5 },
  endorsementRequest: {
    may: 'endorsement:request',
    under: ENDORSED_UNDER,
    emits: ['endorsement.priced', 'endorsement.referred'],
    once: true,
    weight: 10,
    refuses: [...ENDORSING, ...CHANGING, 'ENDORSEMENT_REF_TAKEN', 'FILE_REJECTED'],
  },
  endorsementConfirm: {
    may: 'endorsement:request',
    under: ENDORSED_UNDER,
    emits: ['endorsement.confirmed'],
    once: true,
    weight: 10,
    refuses: [
      ...ENDORSING,
      ...CHANGING,
      ...ENDING,
      'STALE_VERSION',
      'ENDORSEMENT_STATE',
      'ENDORSEMENT_PRICE_CHANGED',
      'SIGNATURE_MISSING',
      'MATERIAL_MISSING',
      'FILE_REJECTED',
    ],
  },
  endorsementWithdraw: {
    may: 'endorsement:request',
    emits: ['endorsement.withdrawn'],
    once: true,
    weight: 2,
    refuses: [...KEYED, ...STANDING, ...MOVED, 'ENDORSEMENT_STATE', 'CHARGE_STATE'],
  },
  endorsementDecide: {
    may: 'endorsement:decide',
    emits: ['endorsement.decided'],
    once: true,
    weight: 5,
    refuses: [...KEYED, ...STANDING, ...MOVED, 'ENDORSEMENT_STATE'],
  },
  policyCancel: {
    may: 'policy:cancel',
    emits: ['endorsement.priced', 'endorsement.confirmed'],
    once: true,
    weight: 10,
    refuses: [
      ...ENDORSING,
      ...ENDING,
      'STALE_VERSION',
      'ENDORSEMENT_REF_TAKEN',
      'SIGNATURE_MISSING',
      'MATERIAL_MISSING',
      'FILE_REJECTED',
    ],
  },
  policyVoid: {
    may: 'policy:void',
    emits: ['endorsement.effective'],
    once: true,
    weight: 5,
    refuses: [...KEYED, ...MOVED, 'POLICY_STATE', 'CANCELLATION_REASON', 'CLAIM_STANDS', 'FILE_REJECTED'],
  },
  policyRescind: {
    may: 'policy:rescind',
    emits: ['endorsement.effective'],
    once: true,
    weight: 5,
    refuses: [
      ...KEYED,
      ...MOVED,
      'POLICY_STATE',
      'CANCELLATION_REASON',
      'NOTICE_PERIOD',
      'LOSS_FACTS_NEEDED',
      'BACKDATED',
      'ENDORSEMENT_OUT_OF_SEQUENCE',
      'FILE_REJECTED',
    ],
  },
} as const satisfies Readonly<Record<string, OperationRow>>;
