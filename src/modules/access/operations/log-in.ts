/** The log-in of one person: a credential that an upper room gives inside its own transaction, with the person's row. */
import { randomBytes } from 'node:crypto';
import type { TxCtx } from '../../../kernel/ctx.js';
import { addYears, dayOf, startOfDay } from '../../../kernel/dates.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { emit } from '../../platform/index.js';
import { CredentialEvents } from '../access.events.js';
import { credentialLife } from '../credential.life.js';
import { insertCredential } from '../credentials.store.js';
import { hashSecret, newSecret } from '../secrets.js';

export interface LogIn {
  readonly clientId: string;
  /** Shown once. */
  readonly secret: string;
  readonly secretHash: string;
}

/** Made before the transaction: hashing takes longer than everything else, and a lease is dear. */
export async function newLogIn(): Promise<LogIn> {
  const secret = newSecret();
  return { clientId: `gw-${randomBytes(16).toString('hex')}`, secret, secretHash: await hashSecret(secret) };
}

/** Lives a year, as every credential; all that its roles give. Who may give what is asked by whoever calls. */
export async function giveLogIn(
  tx: TxCtx,
  { clientId, secretHash }: LogIn,
  rights: {
    readonly partnerId: Id<'Partner'>;
    readonly label: string;
    readonly roles: readonly string[];
    readonly outletId: Id<'Outlet'> | null;
  },
): Promise<Id<'Credential'>> {
  const id = newId('Credential');
  await insertCredential(tx, {
    ...rights,
    id,
    staffId: null,
    clientId,
    state: credentialLife.initial,
    secretHash,
    publicKeys: [],
    roles: [...rights.roles],
    scopes: [],
    expiresAt: startOfDay(addYears(dayOf(tx.now), 1)),
  });
  await emit(tx, {
    event: CredentialEvents['credential.issued'],
    subject: { kind: 'Credential', id },
    partnerId: rights.partnerId,
  });
  return id;
}
