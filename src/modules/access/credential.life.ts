/** Life of a credential. ROTATING and EXPIRED are not states but what time makes of ACTIVE, so no job must move them. */
import type { Instant } from '../../kernel/dates.js';
import { life } from '../../kernel/machine.js';

export type CredentialState = 'ACTIVE' | 'SUSPENDED' | 'REVOKED';
export type CredentialCommand = 'rotate' | 'suspend' | 'resume' | 'revoke';
/** As the API shows it. */
export type ShownCredentialState = CredentialState | 'ROTATING' | 'EXPIRED';

export const credentialLife = life<CredentialState, CredentialCommand>('CREDENTIAL', 'ACTIVE', {
  ACTIVE: { rotate: 'ACTIVE', suspend: 'SUSPENDED', revoke: 'REVOKED' },
  SUSPENDED: { resume: 'ACTIVE', revoke: 'REVOKED' },
  REVOKED: {},
});

export interface CredentialDates {
  readonly state: string;
  readonly expiresAt: Instant;
  readonly previousUntil: Instant | null;
}

export function shownState(credential: CredentialDates, now: Instant): ShownCredentialState {
  const state = credential.state as CredentialState; // checked by the constraint credentials_state
  if (state !== 'ACTIVE') return state;
  if (credential.expiresAt <= now) return 'EXPIRED';
  return credential.previousUntil !== null && credential.previousUntil > now ? 'ROTATING' : 'ACTIVE';
}
