/** A database with institutions, staff and credentials, a partner's standing that a test can change, and clocks it can move. */
import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import type { Clock } from '../../../src/kernel/clock.js';
import type { Actor, Ctx, Log, Ports } from '../../../src/kernel/ctx.js';
import { type Instant, instantOf, millisOf } from '../../../src/kernel/dates.js';
import { LeasePool } from '../../../src/kernel/db/lease-pool.js';
import { type Id, INSURER_TENANT, newId } from '../../../src/kernel/ids.js';
import { makeCtx } from '../../../src/kernel/make-ctx.js';
import {
  accessControl,
  type AccessControl,
  type AccessSettings,
  type HttpAnswer,
  type PartnerStanding,
  type StandingPort,
} from '../../../src/modules/access/index.js';
import { hashSecret } from '../../../src/modules/access/secrets.js';
import { freshDatabase, type TestDatabase } from '../../kit/database.js';

export const ISSUER = 'https://gateway.test';
export const AUDIENCE = 'https://gateway.test/graphql';
export const TOKEN_URL = 'https://gateway.test/oauth/token';
/** What every credential of the tests has for a secret, so that hashing is done once. */
export const SECRET = 'a-secret-only-for-tests-0123456789abcdefghi';

export const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The machine's clock, that a test can put forward. */
export class MovableClock implements Clock {
  offsetMs = 0;
  now(): Instant {
    return instantOf(Date.now() + this.offsetMs);
  }
  ahead(ms: number): Instant {
    return instantOf(millisOf(this.now()) + ms);
  }
}

export class FakeStandings implements StandingPort {
  readonly partners = new Map<string, PartnerStanding>();
  readonly subtrees = new Map<string, readonly Id<'Outlet'>[]>();
  standingOf(_db: unknown, partnerId: Id<'Partner'>): Promise<PartnerStanding | null> {
    return Promise.resolve(this.partners.get(partnerId) ?? null);
  }
  outletSubtree(_db: unknown, _partnerId: Id<'Partner'>, outletId: Id<'Outlet'>): Promise<readonly Id<'Outlet'>[]> {
    return Promise.resolve(this.subtrees.get(outletId) ?? []);
  }
}

export interface CredentialFixture {
  readonly id: Id<'Credential'>;
  readonly partnerId: Id<'Partner'>;
  readonly clientId: string;
}

export interface CredentialOptions {
  readonly partnerId?: Id<'Partner'>;
  readonly staffId?: Id<'Staff'>;
  readonly roles?: readonly string[];
  readonly scopes?: readonly string[];
  readonly state?: string;
  readonly expiresAt?: Instant;
  readonly secretHash?: string | null;
  readonly publicKeys?: readonly JWK[];
  readonly outletId?: Id<'Outlet'>;
  readonly clientId?: string;
}

export interface World {
  readonly db: TestDatabase;
  readonly pool: LeasePool;
  readonly clock: MovableClock;
  readonly standings: FakeStandings;
  readonly access: AccessControl;
  /** Another process over the same database. */
  another(settings?: Partial<AccessSettings>): AccessControl;
  partner(standing?: Partial<PartnerStanding>): Id<'Partner'>;
  credential(options?: CredentialOptions): Promise<CredentialFixture>;
  staff(roles: readonly string[], active?: boolean): Promise<Id<'Staff'>>;
  /** A context of an actor, as the server makes it. */
  ctx(actor: Actor): Ctx;
  close(): Promise<void>;
}

const ROOMY = { perAddress: 1_000_000, failuresPerClientAndAddress: 1_000_000, failuresPerClient: 1_000_000 };
const literal = (values: readonly string[]): string => `{${values.map((value) => `"${value}"`).join(',')}}`;

export async function openWorld(settings: Partial<AccessSettings> = {}): Promise<World> {
  const db = await freshDatabase();
  const pool = new LeasePool({ url: db.appUrl, applicationName: 'gw-test', size: 4, waitMs: 5000 });
  const clock = new MovableClock();
  const standings = new FakeStandings();
  const sealingKey = randomBytes(32);
  const secretHash = await hashSecret(SECRET);
  const another = (more: Partial<AccessSettings> = {}): AccessControl =>
    accessControl(
      {
        issuer: ISSUER,
        audience: AUDIENCE,
        tokenUrl: TOKEN_URL,
        sealingKey,
        externalIssuers: [],
        limits: ROOMY,
        ...settings,
        ...more,
      },
      { pool, standing: standings, clock, machineClock: clock, log: silent },
    );
  const [institution] = await db.owner<{ id: string }[]>`
    insert into institutions (id, parent_id, code, name, path) values (${newId('Institution')}, null, 'HEAD', 'Head office', 'head') returning id`;
  const access = another();
  await access.keys.ensure();
  const partner = (standing: Partial<PartnerStanding> = {}): Id<'Partner'> => {
    const id = newId('Partner');
    standings.partners.set(id, { kind: 'DEALER', licence: 'IN_FORCE', standing: 'ACTIVE', quotas: [], ...standing });
    return id;
  };
  return {
    db,
    pool,
    clock,
    standings,
    access,
    another,
    partner,
    async credential(options = {}) {
      const id = newId('Credential');
      const partnerId = options.partnerId ?? (options.staffId ? INSURER_TENANT : partner());
      const clientId = options.clientId ?? `client-${id}`;
      await db.owner`
        insert into credentials (id, partner_id, staff_id, client_id, label, state, secret_hash, public_keys, roles, scopes, outlet_id, expires_at)
        values (${id}, ${partnerId}, ${options.staffId ?? null}, ${clientId}, 'DMS of the tests', ${options.state ?? 'ACTIVE'},
          ${options.secretHash === undefined ? secretHash : options.secretHash}, ${JSON.stringify(options.publicKeys ?? [])}::text::jsonb,
          ${literal(options.roles ?? ['SELLER'])}::text[], ${literal(options.scopes ?? [])}::text[], ${options.outletId ?? null}, ${options.expiresAt ?? clock.ahead(86_400_000)})`;
      return { id, partnerId, clientId };
    },
    async staff(roles, active = true) {
      const id = newId('Staff');
      await db.owner`
        insert into staff_members (id, institution_id, name, roles, level, active)
        values (${id}, ${institution?.id ?? ''}, 'Somebody of the tests', ${literal(roles)}::text[], 1, ${active})`;
      return id;
    },
    ctx: (actor) =>
      makeCtx({
        requestId: 'test',
        now: clock.now(),
        actor,
        language: 'EN',
        log: silent,
        pools: { main: pool, side: pool },
        ports: { standing: standings } as Partial<Ports> as Ports,
      }),
    async close() {
      await pool.end();
      await db.drop();
    },
  };
}

export const FORM = 'application/x-www-form-urlencoded';

export function basic(clientId: string, secret: string): string {
  return `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(secret)}`).toString('base64')}`;
}

/** POST /oauth/token with a secret. */
export function askWithSecret(
  access: AccessControl,
  clientId: string,
  secret = SECRET,
  more: Readonly<Record<string, string>> = {},
): Promise<HttpAnswer> {
  return access.token({
    headers: { 'content-type': FORM, authorization: basic(clientId, secret) },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...more }),
    ip: '192.0.2.1',
  });
}

/** POST /oauth/token with a signed assertion. */
export function askWithAssertion(
  access: AccessControl,
  assertion: string,
  more: Readonly<Record<string, string>> = {},
): Promise<HttpAnswer> {
  return access.token({
    headers: { 'content-type': FORM },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
      ...more,
    }),
    ip: '192.0.2.1',
  });
}

export async function tokenOf(
  access: AccessControl,
  clientId: string,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const answer = await askWithSecret(access, clientId, SECRET, more);
  if (answer.status !== 200) throw new Error(`no token: ${JSON.stringify(answer.body)}`);
  return answer.body['access_token'] as string;
}

export const bearer = (token: string): string => `Bearer ${token}`;

export interface ClientKeyPair {
  readonly publicJwk: JWK;
  assertion(claims?: Record<string, unknown>, header?: Record<string, unknown>): Promise<string>;
}

/** A client's key pair, and assertions signed with it. `undefined` as a claim leaves it out. */
export async function clientKeyPair(clientId: string, clock: Clock, alg = 'ES256'): Promise<ClientKeyPair> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  const kid = `key-of-${clientId}`;
  return {
    publicJwk: { ...(await exportJWK(publicKey)), kid },
    assertion(claims = {}, header = {}) {
      const now = Math.floor(millisOf(clock.now()) / 1000);
      return new SignJWT({
        iss: clientId,
        sub: clientId,
        aud: ISSUER,
        exp: now + 120,
        iat: now,
        jti: newId('Operation'),
        ...claims,
      })
        .setProtectedHeader({ alg, kid, typ: 'JWT', ...header })
        .sign(privateKey);
    },
  };
}
