/** Words for people of a partner who log in. */
import type { Instant } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';

/** What a row holds. ACTIVE is not held: the first use of the log-in makes it of INVITED. */
export type PartnerUserState = 'INVITED' | 'DISABLED';
export type ShownPartnerUserState = PartnerUserState | 'ACTIVE';

export interface PartnerUser {
  readonly id: Id<'PartnerUser'>;
  readonly partnerId: Id<'Partner'>;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly outletId: Id<'Outlet'> | null;
  readonly credentialId: Id<'Credential'>;
  readonly state: PartnerUserState;
  readonly invitedBy: string | null;
  readonly invitedByLabel: string;
  readonly invitedAt: Instant;
  readonly revision: number;
}
