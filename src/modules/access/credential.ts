import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';

/** A machine credential as its owner sees it; its secret is no part of it. */
export interface Credential {
  readonly id: Id<'Credential'>;
  /** The partner, or the insurer's tenant. */
  readonly partnerId: Id<'Partner'>;
  /** The member of staff it stands for; null for partners. */
  readonly staffId: Id<'Staff'> | null;
  readonly clientId: string;
  readonly label: string;
  /** As stored; `shownState` says what time has made of it. */
  readonly state: string;
  readonly roles: readonly string[];
  /** Permissions granted; empty for all that the roles give. */
  readonly scopes: readonly string[];
  readonly outletId: Id<'Outlet'> | null;
  readonly expiresAt: Instant;
  readonly previousUntil: Instant | null;
  readonly lastUsedAt: Instant | null;
  readonly revision: number;
}
