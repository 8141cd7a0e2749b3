/**
 * What row-level security reads. Set inside BEGIN's round trip and only for the transaction, so that no session ever
 * keeps somebody's tenant.
 */
import { isUuid } from '../ids.js';

/** PARTNER: own rows and what was granted. STAFF: rows of the institutions in the actor's subtree. SYSTEM: named jobs of the worker, to list ids. */
export type Scope = 'PARTNER' | 'STAFF' | 'SYSTEM';

export interface TransactionSettings {
  readonly scope: Scope;
  /** Required for PARTNER; null otherwise. */
  readonly partnerId: string | null;
  /** Credential or staff member. */
  readonly actorId: string | null;
}

/** `read` is one snapshot, so that a page and what hangs on it agree. */
export type TransactionMode = 'read' | 'write';

const BEGIN: Record<TransactionMode, string> = {
  read: 'begin isolation level repeatable read read only',
  write: 'begin isolation level read committed',
};

/** BEGIN with its settings as one simple query. Every value is checked here: the simple protocol has no parameters. */
export function beginStatement(settings: TransactionSettings, mode: TransactionMode): string {
  const { scope, partnerId, actorId } = settings;
  if (scope === 'PARTNER' && partnerId === null) throw new RangeError('PARTNER scope needs a partner');
  const id = (value: string | null): string => {
    if (value === null) return '';
    if (!isUuid(value)) throw new RangeError('not a uuid');
    return value;
  };
  return (
    `${BEGIN[mode]}; select set_config('app.scope', '${scope}', true), ` +
    `set_config('app.partner_id', '${id(partnerId)}', true), set_config('app.actor_id', '${id(actorId)}', true)`
  );
}
