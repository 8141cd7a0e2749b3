/** What a row of `operations.ts` says, and refusals that many rows share. */
import type { PermissionName } from '../modules/access/index.js';
import type { ClauseKey } from '../modules/channels/index.js';

export interface OperationRow {
  /** The permission it needs (question one). */
  readonly may: PermissionName;
  /** Clauses it consults inside its transaction (question two). */
  readonly under?: readonly ClauseKey[];
  /** Events, one of which it leaves; the audit row is the same commit. */
  readonly emits?: readonly string[];
  /** It takes an idempotency key. */
  readonly once?: true;
  /** Cost points. */
  readonly weight: number;
  /** Refusals it may answer; any other is a defect. Only mutations have them. */
  readonly refuses?: readonly string[];
}

export const KEYED = ['KEY_REUSED', 'INVALID_INPUT'] as const;
export const STANDING = ['AGREEMENT_NOT_ACTIVE', 'LICENCE_LAPSED', 'PARTNER_STATE'] as const;
export const MOVED = ['NOT_FOUND', 'STALE_VERSION', 'CONFLICT'] as const;
