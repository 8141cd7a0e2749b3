/**
 * How a client proves itself: `client_secret_basic` or `private_key_jwt` (RFC 7523). `client_secret_post` is refused:
 * RFC 6749 advises against it, and bodies end up in more logs than the Authorization header does.
 *
 * Who fails hears `invalid_client` and nothing else. Who has proved to own the credential hears what is wrong with it.
 */
import { createHash } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import type { Clock } from '../../kernel/clock.js';
import { type Instant, instantOf, millisOf } from '../../kernel/dates.js';
import type { AttemptLimits } from './attempt-limits.js';
import { algorithmsOf, clientKeysOf } from './client-keys.js';
import { headerOf, OAuthError, type OAuthRequest } from './oauth.js';
import { type Closed, judge, type Principal, type Principals, type Standings } from './principal.js';
import { matchesAny } from './secrets.js';

/** A proof that counts once: the caller claims it in the transaction that uses it. */
export interface OneTimeProof {
  readonly hash: string;
  readonly expiresAt: Instant;
}

export interface AuthenticatedClient {
  readonly principal: Principal;
  readonly rows: Standings;
  readonly proof: OneTimeProof | null;
}

export interface ClientAuthenticationParts {
  readonly principals: Principals;
  readonly limits: AttemptLimits;
  /** `aud` of an assertion: our issuer, or the address of the token endpoint. */
  readonly audiences: readonly string[];
  /** Domain time, by which credentials end. */
  readonly clock: Clock;
  /** The machine's time, by which assertions end. */
  readonly machineClock: Clock;
}

const CLIENT_ID = /^[\x21-\x7e]{1,128}$/;
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const LONGEST_ASSERTION = 4096;
const ASSERTION_SECONDS = 300;
const CLOCK_TOLERANCE_SECONDS = 30;

const refused = (): OAuthError => new OAuthError('invalid_client', 'Client authentication failed.');

const CLOSED_WORDS: Readonly<Record<Closed, string>> = {
  UNKNOWN: 'Client authentication failed.',
  REVOKED: 'The credential is revoked.',
  SUSPENDED: 'The credential is suspended.',
  EXPIRED: 'The credential has ended.',
  STAFF_INACTIVE: 'The person behind the credential is no longer active.',
  PARTNER_CLOSED: 'The partner is closed.',
};

export async function authenticateClient(
  parts: ClientAuthenticationParts,
  request: OAuthRequest,
  parameters: ReadonlyMap<string, string>,
): Promise<AuthenticatedClient> {
  await parts.limits.call(request.ip);
  const authorization =
    request.headers['authorization'] === undefined ? null : (headerOf(request.headers, 'authorization') ?? '');
  const assertion = parameters.get('client_assertion');
  if (parameters.has('client_secret'))
    throw new OAuthError(
      'invalid_client',
      'client_secret_post is not taken; use client_secret_basic or private_key_jwt.',
    );
  if (authorization !== null && assertion !== undefined)
    throw new OAuthError('invalid_request', 'Prove yourself in one way only.');
  if (authorization !== null) return bySecret(parts, authorization, request.ip, parameters.get('client_id'));
  if (assertion !== undefined) return byAssertion(parts, assertion, parameters);
  throw new OAuthError('invalid_client', 'Use client_secret_basic or private_key_jwt.');
}

async function bySecret(
  parts: ClientAuthenticationParts,
  authorization: string,
  ip: string,
  named: string | undefined,
): Promise<AuthenticatedClient> {
  const offered = parseBasic(authorization);
  if (!offered || (named !== undefined && named !== offered.clientId)) throw refused();
  const { clientId, secret } = offered;
  await parts.limits.mayTry(clientId, ip);
  const rows = await parts.principals.readClient(clientId);
  const credential = rows?.credential;
  const now = parts.clock.now();
  const previous = credential?.previousUntil && credential.previousUntil > now ? credential.previousSecretHash : null;
  if (!(await matchesAny(secret, [credential?.secretHash ?? null, previous]))) {
    await parts.limits.failed(clientId, ip);
    throw refused();
  }
  return proved(parts, rows, null);
}

/** RFC 6749 2.3.1: both halves are form-encoded before they are joined. */
function parseBasic(authorization: string): { clientId: string; secret: string } | null {
  const match = /^basic +([A-Za-z0-9+/]{2,1024}={0,2})$/i.exec(authorization);
  if (!match?.[1]) return null;
  const joined = Buffer.from(match[1], 'base64').toString('utf8');
  const colon = joined.indexOf(':');
  if (colon < 1) return null;
  const [clientId, secret] = [formDecoded(joined.slice(0, colon)), formDecoded(joined.slice(colon + 1))];
  return clientId !== null && secret !== null && CLIENT_ID.test(clientId) ? { clientId, secret } : null;
}

function formDecoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

async function byAssertion(
  parts: ClientAuthenticationParts,
  assertion: string,
  parameters: ReadonlyMap<string, string>,
): Promise<AuthenticatedClient> {
  if (parameters.get('client_assertion_type') !== ASSERTION_TYPE)
    throw new OAuthError('invalid_request', `client_assertion_type must be ${ASSERTION_TYPE}.`);
  const claimed = readAssertion(assertion);
  const named = parameters.get('client_id');
  if (!claimed || (named !== undefined && named !== claimed.clientId)) throw refused();
  const rows = await parts.principals.readClient(claimed.clientId);
  const proof = rows && (await verifyAssertion(parts, assertion, claimed, rows.credential.publicKeys));
  if (!proof) throw refused();
  return proved(parts, rows, proof);
}

interface ClaimedAssertion {
  readonly clientId: string;
  readonly kid: string;
}

/** Who an assertion says it is from; nothing of it is believed yet. */
function readAssertion(assertion: string): ClaimedAssertion | null {
  if (assertion.length > LONGEST_ASSERTION) return null;
  try {
    const { kid, typ } = decodeProtectedHeader(assertion);
    const { iss, sub } = decodeJwt(assertion);
    if (typeof kid !== 'string' || typeof sub !== 'string' || iss !== sub || !CLIENT_ID.test(sub)) return null;
    // Another kind of JWT signed by the same key is not an assertion.
    if (typ !== undefined && !['jwt', 'client-authentication+jwt'].includes(typ.toLowerCase())) return null;
    return { clientId: sub, kid };
  } catch {
    return null;
  }
}

/** Checks the signature and every claim; null for whatever is wrong. */
async function verifyAssertion(
  parts: ClientAuthenticationParts,
  assertion: string,
  claimed: ClaimedAssertion,
  stored: unknown,
): Promise<OneTimeProof | null> {
  const key = clientKeysOf(stored).find((candidate) => candidate.kid === claimed.kid);
  if (!key) return null;
  const nowMs = millisOf(parts.machineClock.now());
  try {
    const { payload } = await jwtVerify(assertion, async ({ alg }) => importJWK(key, alg), {
      algorithms: algorithmsOf(key),
      issuer: claimed.clientId,
      subject: claimed.clientId,
      audience: [...parts.audiences],
      requiredClaims: ['exp', 'jti'],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: new Date(nowMs),
    });
    const { aud, exp, iat, jti } = payload;
    // One audience only: an assertion that somebody else may use as well is no secret of ours.
    if (Array.isArray(aud) && aud.length !== 1) return null;
    if (exp === undefined || exp * 1000 > nowMs + (ASSERTION_SECONDS + CLOCK_TOLERANCE_SECONDS) * 1000) return null;
    if (iat !== undefined && iat * 1000 > nowMs + CLOCK_TOLERANCE_SECONDS * 1000) return null;
    if (typeof jti !== 'string' || jti.length === 0 || jti.length > 256) return null;
    return {
      hash: createHash('sha256')
        .update(JSON.stringify([claimed.clientId, jti]))
        .digest('hex'),
      expiresAt: instantOf((exp + CLOCK_TOLERANCE_SECONDS) * 1000),
    };
  } catch {
    return null; // jose says why; the caller need not know
  }
}

function proved(
  parts: ClientAuthenticationParts,
  rows: Standings | null,
  proof: OneTimeProof | null,
): AuthenticatedClient {
  const principal = judge(rows, parts.clock.now(), null);
  if (!rows || typeof principal === 'string')
    throw new OAuthError('invalid_client', CLOSED_WORDS[typeof principal === 'string' ? principal : 'UNKNOWN']);
  return { principal, rows, proof };
}
