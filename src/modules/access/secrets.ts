/**
 * Client secrets: 256 random bits, kept as scrypt hashes. A client nobody knows is checked against a hash of nothing, so
 * that the time of the answer does not tell who exists.
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Memory 16 MB and some 30 ms a hash. The secret itself is random, so more would slow us down and nobody else. */
const COST = { N: 16_384, r: 8, p: 1 } as const;
const HASH_BYTES = 32;
const FORMAT = /^scrypt\$(\d{4,7})\$(\d{1,2})\$(\d{1,2})\$([\w-]{22})\$([\w-]{43})$/;
const LONGEST_SECRET = 256;

/** A hash that no secret has. */
const NO_HASH = `scrypt$${String(COST.N)}$${String(COST.r)}$${String(COST.p)}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export async function hashSecret(secret: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(secret, salt, COST);
  return `scrypt$${String(COST.N)}$${String(COST.r)}$${String(COST.p)}$${salt.toString('base64url')}$${hash.toString('base64url')}`;
}

/** Whether a secret is one of these. Every place is checked and an empty one costs the same, so time tells neither which nor how many. */
export async function matchesAny(secret: string, hashes: readonly [string | null, string | null]): Promise<boolean> {
  const offered = secret.length > 0 && secret.length <= LONGEST_SECRET ? secret : '\0';
  const matches = await Promise.all(hashes.map((hash) => isSecretOf(offered, hash)));
  return matches.includes(true);
}

async function isSecretOf(secret: string, stored: string | null): Promise<boolean> {
  const parts = FORMAT.exec(stored ?? NO_HASH);
  if (!parts) return false;
  const [, N, r, p, salt = '', hash = ''] = parts;
  const derived = await derive(secret, Buffer.from(salt, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) });
  return timingSafeEqual(derived, Buffer.from(hash, 'base64url')) && stored !== null;
}

function derive(secret: string, salt: Buffer, cost: { N: number; r: number; p: number }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, HASH_BYTES, { ...cost, maxmem: 64 * 1024 * 1024 }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
