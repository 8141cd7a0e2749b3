import { describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair } from 'jose';
import { unreachable } from '../../../src/kernel/machine.js';
import { instant } from '../../../src/kernel/dates.js';
import { credentialLife, shownState } from '../../../src/modules/access/index.js';
import { algorithmsOf, clientKeysOf, parseClientKey } from '../../../src/modules/access/client-keys.js';
import { hashSecret, matchesAny, newSecret } from '../../../src/modules/access/secrets.js';

describe('client secrets', () => {
  it('are 256 random bits, salted, and known only by their hash', async () => {
    const secret = newSecret();
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    const [one, two] = [await hashSecret(secret), await hashSecret(secret)];
    expect(one).not.toBe(two);
    expect(one).not.toContain(secret);
    expect(await matchesAny(secret, [one, null])).toBe(true);
    expect(await matchesAny(secret, [null, two])).toBe(true);
  });

  it('match nothing else: no hash, a broken hash, an empty or endless secret', async () => {
    const hash = await hashSecret('right');
    for (const secret of ['', 'wrong', 'right ', 'RIGHT', 'x'.repeat(100_000)])
      expect(await matchesAny(secret, [hash, null])).toBe(false);
    for (const stored of [null, '', 'right', 'scrypt$1$1$1$x$y', `${hash}x`])
      expect(await matchesAny('right', [stored, null])).toBe(false);
  });

  it('cost the same for a client nobody knows', async () => {
    const hash = await hashSecret('right');
    const timed = async (hashes: readonly [string | null, string | null]): Promise<number> => {
      const began = performance.now();
      for (let turn = 0; turn < 5; turn += 1) await matchesAny('wrong', hashes);
      return performance.now() - began;
    };
    await timed([hash, hash]);
    const [known, unknown] = [await timed([hash, null]), await timed([null, null])];
    expect(unknown / known).toBeGreaterThan(0.4); // without the hash of nothing it is 0.001
    expect(unknown / known).toBeLessThan(2.5);
  });
});

describe('public keys of clients', () => {
  it.each([
    ['ES256', ['ES256']],
    ['EdDSA', ['EdDSA', 'Ed25519']],
    ['RS256', ['PS256', 'RS256']],
  ])('of %s may be used with %s only', async (alg, algorithms) => {
    const { publicKey } = await generateKeyPair(alg, { extractable: true });
    const key = parseClientKey(JSON.stringify({ ...(await exportJWK(publicKey)), kid: 'k1', x5u: 'dropped' }));
    expect(key && algorithmsOf(key)).toEqual(algorithms);
    expect(key).not.toHaveProperty('x5u');
    expect(clientKeysOf([key])).toHaveLength(1);
  });

  it('are refused when private, shared, short, of another curve, or without kid', async () => {
    const pair = await generateKeyPair('ES256', { extractable: true });
    const publicJwk = await exportJWK(pair.publicKey);
    const refused: unknown[] = [
      { ...(await exportJWK(pair.privateKey)), kid: 'k1' },
      publicJwk,
      { ...publicJwk, kid: '' },
      { ...publicJwk, kid: 'k1', crv: 'P-384' },
      { ...publicJwk, kid: 'k1', alg: 'HS256' },
      { ...publicJwk, kid: 'k1', use: 'enc' },
      { kty: 'oct', k: 'c2VjcmV0', kid: 'k1' },
      { kty: 'RSA', n: 'A'.repeat(171), e: 'AQAB', kid: 'k1' },
      { kty: 'RSA', n: 'A'.repeat(342), e: 'Aw', kid: 'k1' },
      null,
      [],
      'text',
    ];
    for (const offered of refused) expect(parseClientKey(JSON.stringify(offered))).toBeNull();
    expect(parseClientKey('{')).toBeNull();
    expect(clientKeysOf([{ kty: 'oct' }])).toEqual([]);
  });
});

describe('the life of a credential', () => {
  it('has no state that nothing reaches, and ends revoked', () => {
    expect(unreachable(credentialLife)).toEqual([]);
    expect(credentialLife.open('REVOKED')).toEqual([]);
    expect(() => credentialLife.step('REVOKED', 'rotate')).toThrow('CREDENTIAL_STATE');
  });

  it('shows what time has made of it', () => {
    const [before, now, after] = [
      instant('2026-11-20T00:00:00Z'),
      instant('2026-11-21T00:00:00Z'),
      instant('2026-11-22T00:00:00Z'),
    ];
    expect(shownState({ state: 'ACTIVE', expiresAt: after, previousUntil: null }, now)).toBe('ACTIVE');
    expect(shownState({ state: 'ACTIVE', expiresAt: after, previousUntil: after }, now)).toBe('ROTATING');
    expect(shownState({ state: 'ACTIVE', expiresAt: after, previousUntil: before }, now)).toBe('ACTIVE');
    expect(shownState({ state: 'ACTIVE', expiresAt: now, previousUntil: after }, now)).toBe('EXPIRED');
    expect(shownState({ state: 'REVOKED', expiresAt: before, previousUntil: null }, now)).toBe('REVOKED');
  });
});
