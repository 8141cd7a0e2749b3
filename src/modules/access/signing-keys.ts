/**
 * Keys that sign our tokens, and keys that sign our offers: two families in one table, told apart by their algorithm, so
 * that a key of one is never asked about the other's signatures. A key is published before it signs, so that verifiers
 * who keep our JWKS for ten minutes know it on its first day, and stays published until the last thing it signed has
 * died. The newest key that has begun signs.
 *
 * Two processes with different gateway secrets, or two that start at the same moment, may leave two live keys. That is
 * harmless: both are published, each process signs with the newest it can open.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { type Clock, stopwatch } from '../../kernel/clock.js';
import type { Log } from '../../kernel/ctx.js';
import type { LeasePool } from '../../kernel/db/lease-pool.js';
import { type Instant, plusMillis } from '../../kernel/dates.js';
import { Defect } from '../../kernel/failure.js';
import {
  insertSigningKey,
  liveSigningKeys,
  lockSigningKeys,
  retireSigningKey,
  type SigningKeyRow,
} from './authentication.store.js';
import { NOBODY, readAs, writeAs } from './side-lease.js';

export type CryptoKey = Exclude<Awaited<ReturnType<typeof importJWK>>, Uint8Array>;

export const SIGNING_ALGORITHM = 'ES256';
export const TOKEN_SECONDS = 600;
/** How long what was read of the database is believed: well inside the 5 seconds in which a revocation must bite. */
export const MEMORY_MS = 2000;

const DAY_MS = 86_400_000;
const ROTATE_AFTER_MS = 30 * DAY_MS;
/** Ten minutes of JWKS caching and some slack. */
const OVERLAP_MS = 15 * 60_000;
const CLOCKS_DIFFER_MS = 60_000;
/** How long a signature of a family is to be verified. */
export interface KeyFamily {
  readonly algorithm: 'ES256' | 'EdDSA';
  readonly signatureLivesMs: number;
  /** A key that nobody rotates still ends. */
  readonly longestLifeMs: number;
}

export const TOKEN_KEYS: KeyFamily = {
  algorithm: SIGNING_ALGORITHM,
  signatureLivesMs: TOKEN_SECONDS * 1000,
  longestLifeMs: 90 * DAY_MS,
};
/** No quote is valid for more than 60 days (`QUOTE_VALIDITY_DAYS`). Ed25519: the same offer has the same signature. */
export const OFFER_KEYS: KeyFamily = {
  algorithm: 'EdDSA',
  signatureLivesMs: 61 * DAY_MS,
  longestLifeMs: 180 * DAY_MS,
};
/** A key id that we do not know may be younger than our memory; asking again is limited, for anybody can invent one. */
const UNKNOWN_KEY_PAUSE_MS = 200;

export interface SigningKeysParts {
  readonly pool: LeasePool;
  /** 32 bytes derived from the gateway's secret: the table alone tells no private key. */
  readonly sealingKey: Buffer;
  /** The machine's clock: tokens are read by machines that know nothing of a sandbox's time. */
  readonly clock: Clock;
  readonly log: Log;
  readonly family: KeyFamily;
}

export class SigningKeys {
  private rows: readonly SigningKeyRow[] = [];
  private age: (() => number) | null = null;
  private loading: Promise<void> | null = null;
  private readonly publicKeys = new Map<string, Promise<CryptoKey>>();
  private readonly privateKeys = new Map<string, Promise<CryptoKey | null>>();

  constructor(private readonly parts: SigningKeysParts) {}

  /** At start and from a timer: makes the first key, and the next one when the newest has signed for a month. */
  async ensure(): Promise<void> {
    const made = await writeAs(this.parts.pool, NOBODY, async (db) => {
      await lockSigningKeys(db);
      const now = this.parts.clock.now();
      const rows = await this.liveRows(db, now);
      const current = await this.newestOpenable(rows, now);
      if (!current) {
        const row = await this.newRow(now, now); // nobody can have remembered a set without it
        await insertSigningKey(db, row);
        return row.kid;
      }
      const newest = rows[0];
      if (newest && plusMillis(newest.signsFrom, ROTATE_AFTER_MS) <= now) return this.addNext(db, rows, OVERLAP_MS);
      return null;
    });
    if (made !== null) this.parts.log.info({ kid: made }, 'a signing key was published');
    await this.reload();
  }

  /** Publishes the next key; it signs after `overlapMs`. The others end when their last token has died. */
  async rotate(overlapMs: number = OVERLAP_MS): Promise<{ readonly kid: string; readonly signsFrom: Instant }> {
    const kid = await writeAs(this.parts.pool, NOBODY, async (db) => {
      await lockSigningKeys(db);
      return this.addNext(db, await this.liveRows(db, this.parts.clock.now()), overlapMs);
    });
    await this.reload();
    const row = this.rows.find((key) => key.kid === kid);
    if (!row) throw new Defect('the new signing key is gone');
    return { kid, signsFrom: row.signsFrom };
  }

  /** For a key that somebody has seen: what it signed is refused within two seconds, and another signs at once. */
  async retireNow(kid: string): Promise<void> {
    await writeAs(this.parts.pool, NOBODY, async (db) => {
      await lockSigningKeys(db);
      await retireSigningKey(db, kid, this.parts.clock.now());
    });
    await this.ensure();
  }

  async signer(): Promise<{ readonly kid: string; readonly key: CryptoKey }> {
    await this.refresh();
    const found = await this.newestOpenable(this.rows, this.parts.clock.now());
    if (found) return found;
    await this.ensure();
    const made = await this.newestOpenable(this.rows, this.parts.clock.now());
    if (!made) throw new Defect('there is no signing key');
    return made;
  }

  /** The public key of a live key id; null for any other. */
  async verifier(kid: string): Promise<CryptoKey | null> {
    await this.refresh();
    if (!this.live(kid) && (this.age?.() ?? Infinity) > UNKNOWN_KEY_PAUSE_MS) await this.reload();
    const row = this.live(kid);
    if (!row) return null;
    const known =
      this.publicKeys.get(kid) ?? (importJWK(row.publicJwk as JWK, this.parts.family.algorithm) as Promise<CryptoKey>);
    this.publicKeys.set(kid, known);
    return known;
  }

  /** What `/.well-known/jwks.json` answers. */
  async jwks(): Promise<{ readonly keys: readonly JWK[] }> {
    await this.refresh();
    const now = this.parts.clock.now();
    return {
      keys: this.rows.filter((row) => row.publishedAt <= now && row.retiresAt > now).map((row) => row.publicJwk as JWK),
    };
  }

  private async liveRows(db: Parameters<typeof liveSigningKeys>[0], now: Instant): Promise<SigningKeyRow[]> {
    const { algorithm } = this.parts.family;
    return (await liveSigningKeys(db, now)).filter((row) => (row.publicJwk as JWK).alg === algorithm);
  }

  private live(kid: string): SigningKeyRow | undefined {
    const now = this.parts.clock.now();
    return this.rows.find((row) => row.kid === kid && row.publishedAt <= now && row.retiresAt > now);
  }

  /** The newest key that has begun, will outlive what is signed now, and was sealed under our secret. */
  private async newestOpenable(
    rows: readonly SigningKeyRow[],
    now: Instant,
  ): Promise<{ kid: string; key: CryptoKey } | null> {
    const lastDeath = plusMillis(now, this.parts.family.signatureLivesMs);
    for (const row of rows) {
      if (row.signsFrom > now || row.retiresAt <= lastDeath) continue;
      const key = await this.opened(row);
      if (key) return { kid: row.kid, key };
    }
    return null;
  }

  private async addNext(
    db: Parameters<typeof insertSigningKey>[0],
    rows: readonly SigningKeyRow[],
    overlapMs: number,
  ): Promise<string> {
    const now = this.parts.clock.now();
    const waiting = rows.find((row) => row.signsFrom > now);
    if (waiting) return waiting.kid; // another process has just done it
    const next = await this.newRow(now, plusMillis(now, overlapMs));
    await insertSigningKey(db, next);
    const tail = this.parts.family.signatureLivesMs + CLOCKS_DIFFER_MS;
    for (const row of rows) await retireSigningKey(db, row.kid, plusMillis(next.signsFrom, tail));
    return next.kid;
  }

  private async newRow(publishedAt: Instant, signsFrom: Instant): Promise<SigningKeyRow> {
    const { publicKey, privateKey } = await generateKeyPair(this.parts.family.algorithm, { extractable: true });
    const publicJwk = await exportJWK(publicKey);
    const kid = await calculateJwkThumbprint(publicJwk);
    return {
      kid,
      publicJwk: { ...publicJwk, kid, use: 'sig', alg: this.parts.family.algorithm },
      privateSealed: this.seal(kid, await exportJWK(privateKey)),
      publishedAt,
      signsFrom,
      retiresAt: plusMillis(signsFrom, this.parts.family.longestLifeMs),
    };
  }

  private opened(row: SigningKeyRow): Promise<CryptoKey | null> {
    const known = this.privateKeys.get(row.kid) ?? this.open(row);
    this.privateKeys.set(row.kid, known);
    return known;
  }

  private async open(row: SigningKeyRow): Promise<CryptoKey | null> {
    const raw = Buffer.from(row.privateSealed, 'base64url');
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.parts.sealingKey, raw.subarray(0, 12)).setAAD(
        Buffer.from(row.kid),
      );
      decipher.setAuthTag(raw.subarray(12, 28));
      const jwk = JSON.parse(
        Buffer.concat([decipher.update(raw.subarray(28)), decipher.final()]).toString('utf8'),
      ) as JWK;
      return (await importJWK(jwk, this.parts.family.algorithm)) as CryptoKey;
    } catch {
      this.parts.log.warn(
        { kid: row.kid },
        'a signing key was sealed under another gateway secret; it verifies and does not sign',
      );
      return null;
    }
  }

  private seal(kid: string, jwk: JWK): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.parts.sealingKey, nonce).setAAD(Buffer.from(kid));
    const body = Buffer.concat([cipher.update(JSON.stringify(jwk), 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
  }

  private async refresh(): Promise<void> {
    if (this.age === null || this.age() > MEMORY_MS) await this.reload();
  }

  private reload(): Promise<void> {
    this.loading ??= readAs(this.parts.pool, NOBODY, (db) => this.liveRows(db, this.parts.clock.now()))
      .then((rows) => {
        this.rows = rows;
        this.age = stopwatch();
      })
      .finally(() => {
        this.loading = null;
      });
    return this.loading;
  }
}
