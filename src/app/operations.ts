/**
 * Who may do what, under which clause: one row per root field. Shield is built from it, duties hold the code to it, and
 * `schema/permissions.txt` prints it. A field without a row does not compile, does not boot, and does not pass.
 */
import type { RootField } from '../generated/root-fields.js';

export interface OperationRow {
  /** The permission it needs (question one). */
  readonly may: string;
  /** Clauses it consults inside its transaction (question two). */
  readonly under?: readonly string[];
  /** Events, one of which it leaves. */
  readonly emits?: readonly string[];
  /** It takes an idempotency key. */
  readonly once?: true;
  /** Cost points. */
  readonly weight: number;
  /** Refusals it may answer; any other is a defect. */
  readonly refuses?: readonly string[];
}

export const operations = {
  node: { may: 'node:read', weight: 1 },
  nodes: { may: 'node:read', weight: 2 },
  operation: { may: 'operation:read', weight: 1 },
} as const satisfies Record<RootField, OperationRow>;

/** Fields below the roots that need a permission of their own. */
export const sensitiveFields: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
