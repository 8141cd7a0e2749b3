/**
 * Access tokens of any configured issuer, our own among them. Each issuer is a strategy: a token that is not its own it
 * leaves alone (null), one that is and is bad it rejects, and no later strategy is asked. Algorithms, audience and type
 * are pinned per issuer; the token chooses nothing but the key id. Whatever is wrong, the caller hears one answer.
 */
import { createRemoteJWKSet, decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Clock } from '../../kernel/clock.js';
import { millisOf } from '../../kernel/dates.js';
import { Failure, unavailable } from '../../kernel/failure.js';
import { type Id, isUuid } from '../../kernel/ids.js';
import type { Tenancy } from './authentication.store.js';
import type { Principal, Principals } from './principal.js';
import { SIGNING_ALGORITHM, type SigningKeys, TOKEN_SECONDS } from './signing-keys.js';
import { CREDENTIAL_CLAIM, PARTNER_CLAIM, STANDING_CLAIM, TOKEN_TYPE } from './token-endpoint.js';

/** Signatures an external issuer may use. Symmetric ones never: their verifying key is their signing key. */
export type ExternalAlgorithm =
  'ES256' | 'ES384' | 'ES512' | 'EdDSA' | 'Ed25519' | 'PS256' | 'PS384' | 'PS512' | 'RS256' | 'RS384' | 'RS512';

/** An identity provider whose tokens are taken, for credentials whose client id it names. */
export interface ExternalIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri: string;
  readonly algorithms: readonly ExternalAlgorithm[];
  /** Claim that names the client; `client_id`, `azp`, `sub`. */
  readonly clientIdClaim: string;
  /** Put before the claim to make the client id of the credential: keeps an issuer inside its own names. */
  readonly clientIdPrefix?: string;
  /** `at+jwt` unless the issuer is older than RFC 9068; null where it names no type, or only `JWT`. */
  readonly typ?: string | null;
  /** Claim with our permission names that narrows the credential; absent: the credential alone decides. */
  readonly scopeClaim?: string;
  /** Oldest token taken, by `iat`; an hour unless said otherwise. */
  readonly maxTokenAgeSeconds?: number;
  /** Clocks that differ; 60 at most. */
  readonly clockToleranceSeconds?: number;
}

export interface VerifierParts {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: SigningKeys;
  readonly principals: Principals;
  readonly externalIssuers: readonly ExternalIssuer[];
  /** The machine's time. */
  readonly machineClock: Clock;
}

export type Reason = 'TOKEN_MISSING' | 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'CREDENTIAL_CLOSED' | 'STANDING_CHANGED';

/** What a verified token says: whose credential, which scopes, and the standing it was issued under. */
interface Verified {
  /** Null when only the client id is known. */
  readonly tenancy: Tenancy | null;
  readonly clientId: string;
  readonly scopes: readonly string[] | null;
  /** Null for external issuers, which know nothing of standings: rights are computed from the one of now. */
  readonly standing: string | null;
}

type Strategy = (token: string, issuer: string) => Promise<Verified> | null;

const LONGEST_TOKEN = 8192;
const OWN_TOLERANCE_SECONDS = 5;
const MOST_TOLERANCE_SECONDS = 60;
const DEFAULT_AGE_SECONDS = 3600;
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

const WORDS: Readonly<Record<Reason, string>> = {
  TOKEN_MISSING: 'Send an access token: Authorization: Bearer …',
  TOKEN_INVALID: 'The access token is not valid here.',
  TOKEN_EXPIRED: 'The access token has ended; get a new one.',
  CREDENTIAL_CLOSED: 'The credential behind the token is closed.',
  STANDING_CHANGED: 'The standing of the partner has changed; get a new token.',
};

export function unauthenticated(reason: Reason): Failure {
  return new Failure('UNAUTHENTICATED', WORDS[reason], { reason });
}

/** `WWW-Authenticate` of a refused request (RFC 6750). */
export function challengeOf(failure: Failure): string {
  if (failure.extensions['reason'] === 'TOKEN_MISSING') return 'Bearer realm="gateway"';
  return `Bearer realm="gateway", error="invalid_token", error_description="${failure.message.replaceAll('"', "'").replace('…', '...')}"`;
}

/** The principal of a request, from its Authorization header; fails with UNAUTHENTICATED, or UNAVAILABLE when that cannot be told. */
export type Authenticate = (authorization: string | undefined) => Promise<Principal>;

/** The same, from a bare token. */
export type PrincipalOf = (token: string) => Promise<Principal>;

export function tokenVerifier(parts: VerifierParts): { authenticate: Authenticate; principalOf: PrincipalOf } {
  const strategies: readonly Strategy[] = [
    ownStrategy(parts),
    ...parts.externalIssuers.map((config) => externalStrategy(parts, config)),
  ];

  const remembered = rememberedTokens(parts.machineClock);

  async function principalOf(token: string): Promise<Principal> {
    const verified = await remembered(token, () => verify(strategies, token));
    const tenancy = verified.tenancy ?? (await parts.principals.tenancyOf(verified.clientId));
    if (!tenancy) throw unauthenticated('TOKEN_INVALID');
    const principal = await parts.principals.recall(tenancy, verified.scopes);
    if (typeof principal === 'string')
      throw unauthenticated(principal === 'UNKNOWN' ? 'TOKEN_INVALID' : 'CREDENTIAL_CLOSED');
    if (principal.clientId !== verified.clientId) throw unauthenticated('TOKEN_INVALID');
    if (verified.standing !== null && verified.standing !== principal.standing)
      throw unauthenticated('STANDING_CHANGED');
    return principal;
  }

  return { principalOf, authenticate: async (authorization) => principalOf(bearerOf(authorization)) };
}

/** A signature that was good a moment ago is good now; whose token it is and how they stand is asked each time. */
const REMEMBERED_MS = 10_000;
const MOST_TOKENS = 10_000;

/**
 * Remembers what a token said for ten seconds, never past its end: checking a signature costs more than most requests.
 * Keyed by the whole token: one changed bit is another token. A token that failed is not remembered.
 */
function rememberedTokens(clock: Clock): (token: string, check: () => Promise<Verified>) => Promise<Verified> {
  const memory = new Map<string, { readonly verified: Verified; readonly until: number }>();
  return async (token, check) => {
    const now = millisOf(clock.now());
    const known = memory.get(token);
    if (known && now < known.until) return known.verified;
    memory.delete(token);
    const verified = await check();
    if (memory.size >= MOST_TOKENS) memory.clear();
    memory.set(token, { verified, until: Math.min(now + REMEMBERED_MS, expiryOf(token)) });
    return verified;
  };
}

function expiryOf(token: string): number {
  return (decodeJwt(token).exp ?? 0) * 1000;
}

function bearerOf(authorization: string | undefined): string {
  if (authorization === undefined || authorization === '') throw unauthenticated('TOKEN_MISSING');
  const match = /^bearer +(\S+)$/i.exec(authorization);
  if (!match?.[1]) throw unauthenticated('TOKEN_INVALID');
  return match[1];
}

async function verify(strategies: readonly Strategy[], token: string): Promise<Verified> {
  const issuer = issuerOf(token);
  for (const strategy of strategies) {
    const verifying = issuer === null ? null : strategy(token, issuer);
    if (!verifying) continue;
    try {
      return await verifying;
    } catch (error) {
      if (error instanceof Failure) throw error;
      throw unauthenticated(error instanceof errors.JWTExpired ? 'TOKEN_EXPIRED' : 'TOKEN_INVALID');
    }
  }
  throw unauthenticated('TOKEN_INVALID');
}

/** Who a token says it is from; nothing of it is believed yet. */
function issuerOf(token: string): string | null {
  if (token.length > LONGEST_TOKEN || !JWT.test(token)) return null;
  // One token, one spelling: base64url leaves bits unused, and what is not verified could otherwise vary.
  if (token.split('.').some((part) => Buffer.from(part, 'base64url').toString('base64url') !== part)) return null;
  try {
    return decodeJwt(token).iss ?? null;
  } catch {
    return null;
  }
}

function ownStrategy({ issuer, audience, keys, machineClock }: VerifierParts): Strategy {
  const key: JWTVerifyGetKey = async ({ kid }) => {
    const found = typeof kid === 'string' ? await keys.verifier(kid) : null;
    if (!found) throw new errors.JWKSNoMatchingKey();
    return found;
  };
  const check = async (token: string): Promise<Verified> => {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [SIGNING_ALGORITHM],
      issuer,
      audience,
      typ: TOKEN_TYPE,
      requiredClaims: [
        'sub',
        'exp',
        'iat',
        'jti',
        'client_id',
        'scope',
        CREDENTIAL_CLAIM,
        PARTNER_CLAIM,
        STANDING_CLAIM,
      ],
      maxTokenAge: TOKEN_SECONDS,
      clockTolerance: OWN_TOLERANCE_SECONDS,
      currentDate: new Date(millisOf(machineClock.now())),
    });
    textClaim(payload, 'jti');
    if (payload.sub !== payload['client_id']) throw new errors.JWTInvalid('sub is not the client');
    return {
      tenancy: {
        partnerId: uuidClaim(payload, PARTNER_CLAIM) as Id<'Partner'>,
        credentialId: uuidClaim(payload, CREDENTIAL_CLAIM) as Id<'Credential'>,
      },
      clientId: textClaim(payload, 'client_id'),
      scopes: textClaim(payload, 'scope').split(' '),
      standing: textClaim(payload, STANDING_CLAIM),
    };
  };
  return (token, claimed) => (claimed === issuer ? check(token) : null);
}

function externalStrategy({ machineClock }: VerifierParts, config: ExternalIssuer): Strategy {
  const tolerance = config.clockToleranceSeconds ?? 30;
  if (tolerance > MOST_TOLERANCE_SECONDS)
    throw new RangeError(`issuer ${config.issuer}: clock tolerance above ${String(MOST_TOLERANCE_SECONDS)} s`);
  if (config.algorithms.length === 0 || config.algorithms.some((algorithm) => /^(none|HS)/i.test(algorithm))) {
    throw new RangeError(`issuer ${config.issuer}: name asymmetric algorithms`);
  }
  const remote = createRemoteJWKSet(new URL(config.jwksUri), {
    timeoutDuration: 3000,
    cooldownDuration: 30_000,
    cacheMaxAge: 600_000,
  });
  const key: JWTVerifyGetKey = async (header, token) => {
    if (typeof header.kid !== 'string') throw new errors.JWKSNoMatchingKey();
    try {
      return await remote(header, token);
    } catch (error) {
      if (
        error instanceof errors.JWKSNoMatchingKey ||
        error instanceof errors.JWKSMultipleMatchingKeys ||
        error instanceof errors.JOSENotSupported
      )
        throw error;
      throw unavailable('The token issuer does not answer.'); // we cannot tell whether the token is good
    }
  };
  const typ = config.typ === undefined ? TOKEN_TYPE : config.typ;
  const check = async (token: string): Promise<Verified> => {
    const { payload, protectedHeader } = await jwtVerify(token, key, {
      algorithms: [...config.algorithms],
      issuer: config.issuer,
      audience: config.audience,
      ...(typ === null ? {} : { typ }),
      requiredClaims: ['exp', 'iat', config.clientIdClaim],
      maxTokenAge: config.maxTokenAgeSeconds ?? DEFAULT_AGE_SECONDS,
      clockTolerance: tolerance,
      currentDate: new Date(millisOf(machineClock.now())),
    });
    if (typ === null && (protectedHeader.typ ?? 'JWT').toUpperCase() !== 'JWT')
      throw new errors.JWTInvalid('another type of token');
    const clientId = `${config.clientIdPrefix ?? ''}${textClaim(payload, config.clientIdClaim)}`;
    const scopes = config.scopeClaim === undefined ? null : textClaim(payload, config.scopeClaim).split(' ');
    return { tenancy: null, clientId, scopes, standing: null };
  };
  return (token, claimed) => (claimed === config.issuer ? check(token) : null);
}

function textClaim(payload: JWTPayload, name: string): string {
  const value = payload[name];
  if (typeof value !== 'string' || value === '' || value.length > 4096)
    throw new errors.JWTInvalid(`${name} is not a text`);
  return value;
}

function uuidClaim(payload: JWTPayload, name: string): string {
  const value = textClaim(payload, name);
  if (!isUuid(value)) throw new errors.JWTInvalid(`${name} is not an id`);
  return value;
}
