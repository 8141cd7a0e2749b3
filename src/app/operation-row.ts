/** What a row of the operations page says, and the refusals that many rows share. */
import type { IdKind } from '../kernel/ids.js';
import type { PermissionName } from '../modules/access/index.js';
import type { ClauseKey } from '../modules/channels/index.js';

export interface OperationRow {
  /** The permission it needs (question one). */
  readonly may: PermissionName;
  /** Clauses it consults inside its transaction (question two). */
  readonly under?: readonly ClauseKey[];
  /** Events, one of which it leaves; the audit row is the same commit. */
  readonly emits?: readonly string[];
  /** It takes an idempotency key, and leaves an object of this kind: `operation(idempotencyKey)` answers with it. */
  readonly once?: IdKind;
  /** Cost points. */
  readonly weight: number;
  /** Refusals it may answer; any other is a defect. Only mutations have them. */
  readonly refuses?: readonly string[];
}

export const KEYED = ['KEY_REUSED', 'INVALID_INPUT'] as const;
export const STANDING = ['AGREEMENT_NOT_ACTIVE', 'LICENCE_LAPSED', 'PARTNER_STATE'] as const;
export const MOVED = ['NOT_FOUND', 'STALE_VERSION', 'CONFLICT'] as const;

/** Whatever may stand against a price, however it was asked for. */
export const PRICING = [
  ...KEYED,
  ...STANDING,
  'NOT_FOUND',
  'TERM_BUSINESS_LINES',
  'TERM_PRODUCTS',
  'TERM_VEHICLE_GROUPS',
  'TERM_TERRITORY',
  'PRODUCER_NOT_REGISTERED',
  'PRODUCT_NOT_ON_SALE',
] as const;
/** Facts as a caller types them. A copy types none: what it copies was checked when it came. */
export const TYPED_IN = [
  'VIN_INVALID',
  'PLATE_INVALID',
  'IDENTITY_INVALID',
  'OPTIONS_INVALID',
  'START_NOT_ALLOWED',
  'SHORT_TERM_NOT_ALLOWED',
] as const;
/** What a wish for commercial cover may break. */
export const CHOSEN = [
  'COVERAGE_RETIRED',
  'COVERAGE_NOT_ATTACHABLE',
  'COVERAGE_CHOICE_INVALID',
  'ENERGY_MISMATCH',
  'PLAN_NOT_OFFERED',
] as const;
export const BROUGHT = ['BUSINESS_LINES', 'PRODUCTS', 'VEHICLE_GROUPS', 'TERRITORY'] as const;
/** The last four speak of commercial parts: a reason against one is that option's, told in its `refusals`. */
export const PRICED_UNDER = [
  ...BROUGHT,
  'COVERAGES',
  'SUM_INSURED_LIMIT',
  'PRICING_BAND',
  'DISCOUNT_AUTHORITY',
] as const;
/** Whatever may stand against taking an option, by whichever door. */
export const ACCEPTING = [
  ...PRICING,
  ...MOVED,
  'TERM_COVERAGES',
  'TERM_SUM_INSURED_LIMIT',
  'TERM_BINDING_AUTHORITY',
  'IDENTITY_INVALID',
  'QUOTE_STATE',
  'QUOTE_EXPIRED',
  'OPTION_NOT_OFFERED',
  'QUOTE_LINE',
  'DUPLICATE_COMPULSORY',
  'DISCLOSURE_MISSING',
  'CONFIRMATION_MISSING',
  'CONSENT_MISSING',
  'SIGNATURE_MISSING',
  'MANDATE_MISSING',
  'MATERIAL_MISSING',
  'FILE_REJECTED',
  'APPLICATION_EXPIRED',
  'APPLICATION_REF_TAKEN',
] as const;
