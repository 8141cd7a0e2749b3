/** POST /oauth/token: client credentials only; ten-minute tokens after RFC 9068. */
import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Log } from '../../kernel/ctx.js';
import type { LeasePool } from '../../kernel/db/lease-pool.js';
import { millisOf } from '../../kernel/dates.js';
import { Failure } from '../../kernel/failure.js';
import { claimAssertion, forgetAssertions, recordUse, type Tenancy } from './authentication.store.js';
import {
  authenticateClient,
  type AuthenticatedClient,
  type ClientAuthenticationParts,
} from './client-authentication.js';
import { answer, errorAnswer, type HttpAnswer, OAuthError, type OAuthRequest, parametersOf } from './oauth.js';
import { writeAs } from './side-lease.js';
import { SIGNING_ALGORITHM, type SigningKeys, TOKEN_SECONDS } from './signing-keys.js';

export const TOKEN_TYPE = 'at+jwt';
/** Claims of ours. The standing is the one under which the token was issued: when it changes, the token is over. */
export const CREDENTIAL_CLAIM = 'gw_credential';
export const PARTNER_CLAIM = 'gw_partner';
export const STANDING_CLAIM = 'gw_standing';

export interface TokenEndpointParts extends ClientAuthenticationParts {
  readonly issuer: string;
  /** `aud` of the token: this gateway. */
  readonly audience: string;
  readonly pool: LeasePool;
  readonly keys: SigningKeys;
  readonly log: Log;
}

export async function answerToken(parts: TokenEndpointParts, request: OAuthRequest): Promise<HttpAnswer> {
  return guarded(parts.log, async () => {
    const parameters = parametersOf(request);
    const grantType = parameters.get('grant_type');
    if (grantType === undefined) throw new OAuthError('invalid_request', 'grant_type is missing.');
    if (grantType !== 'client_credentials') throw new OAuthError('unsupported_grant_type', 'Only client_credentials.');
    const client = await authenticateClient(parts, request, parameters);
    const scopes = grantedScopes(client, parameters.get('scope'));
    await recordUseOf(parts, client);
    return answer({
      access_token: await sign(parts, client, scopes),
      token_type: 'Bearer',
      expires_in: TOKEN_SECONDS,
      scope: scopes.join(' '),
    });
  });
}

/** Every way out of an OAuth endpoint: an RFC 6749 error, a busy gateway, or a fault that says nothing of itself. */
export async function guarded(log: Log, work: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OAuthError) return errorAnswer(error);
    if (error instanceof Failure && error.code === 'UNAVAILABLE')
      return errorAnswer(new OAuthError('temporarily_unavailable', 'Try again.', 1));
    log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'an OAuth endpoint failed');
    return errorAnswer(new OAuthError('server_error', 'The gateway has a fault.'));
  }
}

/** All that the credential permits now, or the part that was asked for. Asking for more is refused, not cut. */
function grantedScopes({ principal }: AuthenticatedClient, asked: string | undefined): string[] {
  if (asked === undefined) return [...principal.permissions].sort();
  const scopes = [...new Set(asked.split(' ').filter((scope) => scope !== ''))].sort();
  if (scopes.length === 0 || scopes.some((scope) => !principal.permissions.has(scope)))
    throw new OAuthError('invalid_scope', 'The scope exceeds what the credential permits.');
  return scopes;
}

/** The assertion is used up in the commit before the token leaves. */
export async function recordUseOf(parts: TokenEndpointParts, { rows, proof }: AuthenticatedClient): Promise<void> {
  const tenancy: Tenancy = { partnerId: rows.credential.partnerId, credentialId: rows.credential.id };
  const fresh = await writeAs(parts.pool, tenancy.partnerId, async (db) => {
    if (proof) {
      await forgetAssertions(db, parts.machineClock.now());
      if (!(await claimAssertion(db, proof.hash, proof.expiresAt))) return false;
    }
    await recordUse(db, tenancy, parts.clock.now());
    return true;
  });
  if (!fresh) throw new OAuthError('invalid_client', 'Client authentication failed.');
}

async function sign(
  parts: TokenEndpointParts,
  { principal, rows }: AuthenticatedClient,
  scopes: readonly string[],
): Promise<string> {
  const { kid, key } = await parts.keys.signer();
  const issuedAt = Math.floor(millisOf(parts.machineClock.now()) / 1000);
  return new SignJWT({
    client_id: principal.clientId,
    scope: scopes.join(' '),
    [CREDENTIAL_CLAIM]: principal.credentialId,
    [PARTNER_CLAIM]: rows.credential.partnerId,
    [STANDING_CLAIM]: principal.standing,
  })
    .setProtectedHeader({ alg: SIGNING_ALGORITHM, typ: TOKEN_TYPE, kid })
    .setIssuer(parts.issuer)
    .setAudience(parts.audience)
    .setSubject(principal.clientId)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + TOKEN_SECONDS)
    .sign(key);
}
