/** The room put together: `app` gives the parts and gets what HTTP needs. No framework, no GraphQL. */
import type { JWK } from 'jose';
import type { Clock } from '../../kernel/clock.js';
import type { Log } from '../../kernel/ctx.js';
import type { LeasePool } from '../../kernel/db/lease-pool.js';
import { AttemptLimits, type AttemptLimitSettings, DEFAULT_LIMITS } from './attempt-limits.js';
import { ASSERTION_ALGORITHMS } from './client-keys.js';
import { answerIntrospection } from './introspection.js';
import type { HttpAnswer, OAuthRequest } from './oauth.js';
import { Principals } from './principal.js';
import { SigningKeys, TOKEN_KEYS } from './signing-keys.js';
import type { StandingPort } from './standing.js';
import { answerToken, type TokenEndpointParts } from './token-endpoint.js';
import { type Authenticate, type ExternalIssuer, tokenVerifier } from './verify-token.js';

export interface AccessSettings {
  /** Our name as an issuer: the public address, without a slash at the end. */
  readonly issuer: string;
  /** `aud` of our tokens; the address of /graphql will do. */
  readonly audience: string;
  readonly tokenUrl: string;
  /** 32 bytes derived from the gateway's secret. */
  readonly sealingKey: Buffer;
  readonly externalIssuers: readonly ExternalIssuer[];
  readonly limits?: AttemptLimitSettings;
}

export interface AccessParts {
  /** The side pool: callers are recognised, and credentials closed, also while requests have all of the main one. */
  readonly pool: LeasePool;
  readonly standing: StandingPort;
  /** Domain time, by which credentials and agreements end. */
  readonly clock: Clock;
  /** The machine's time, by which tokens and assertions end: other machines read them, and know no sandbox's time. */
  readonly machineClock: Clock;
  readonly log: Log;
  /** Keys under offers, published beside those of tokens; absent where no offers are made. */
  readonly offerKeys?: SigningKeys;
}

export interface AccessControl {
  readonly authenticate: Authenticate;
  readonly keys: SigningKeys;
  /** At start and from a timer: makes the keys that are due. */
  ensureKeys(): Promise<void>;
  /** POST /oauth/token */
  token(request: OAuthRequest): Promise<HttpAnswer>;
  /** POST /oauth/introspect */
  introspect(request: OAuthRequest): Promise<HttpAnswer>;
  /** GET /.well-known/jwks.json; may be kept for ten minutes. */
  jwks(): Promise<{ readonly keys: readonly JWK[] }>;
  /** GET /.well-known/oauth-authorization-server (RFC 8414) */
  metadata(): Readonly<Record<string, unknown>>;
}

export function accessControl(settings: AccessSettings, parts: AccessParts): AccessControl {
  const { pool, standing, clock, machineClock, log } = parts;
  const { issuer, audience, tokenUrl, sealingKey, externalIssuers } = settings;
  if (externalIssuers.some((external) => external.issuer === issuer))
    throw new RangeError('an external issuer carries our own name');
  const keys = new SigningKeys({ pool, sealingKey, clock: machineClock, log, family: TOKEN_KEYS });
  const families = [keys, ...(parts.offerKeys ? [parts.offerKeys] : [])];
  const principals = new Principals({ pool, standing, clock });
  const limits = new AttemptLimits(settings.limits ?? DEFAULT_LIMITS);
  const endpoint: TokenEndpointParts = {
    issuer,
    audience,
    audiences: [issuer, tokenUrl],
    pool,
    keys,
    principals,
    limits,
    clock,
    machineClock,
    log,
  };
  const { authenticate, principalOf } = tokenVerifier({
    issuer,
    audience,
    keys,
    principals,
    externalIssuers,
    machineClock,
  });
  return {
    authenticate,
    keys,
    async ensureKeys() {
      for (const family of families) await family.ensure();
    },
    token: (request) => answerToken(endpoint, request),
    introspect: (request) => answerIntrospection(endpoint, principalOf, request),
    jwks: async () => ({
      keys: (await Promise.all(families.map((family) => family.jwks()))).flatMap((set) => set.keys),
    }),
    metadata: () => ({
      issuer,
      token_endpoint: tokenUrl,
      jwks_uri: `${issuer}/.well-known/jwks.json`,
      introspection_endpoint: `${issuer}/oauth/introspect`,
      grant_types_supported: ['client_credentials'],
      response_types_supported: [],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: ASSERTION_ALGORITHMS,
    }),
  };
}
