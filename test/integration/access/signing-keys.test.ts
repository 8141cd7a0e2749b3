import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeProtectedHeader } from 'jose';
import type { AccessControl } from '../../../src/modules/access/index.js';
import { askWithAssertion, bearer, clientKeyPair, openWorld, tokenOf, type World } from './world.js';

const MINUTE = 60_000;

describe('signing keys', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('two processes that start at the same moment make one key', async () => {
    await world.db.owner`delete from signing_keys`;
    await Promise.all(Array.from({ length: 6 }, () => world.another().keys.ensure()));
    expect(await world.db.owner`select kid from signing_keys`).toHaveLength(1);
  });

  it('publishes no private part, and keeps none in clear', async () => {
    const [published] = (await world.another().jwks()).keys;
    expect(Object.keys(published ?? {}).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
    const [row] = await world.db.owner`select public_jwk, private_sealed from signing_keys`;
    expect(row?.['public_jwk']).not.toHaveProperty('d');
    expect(Buffer.from(row?.['private_sealed'] as string, 'base64url').toString('latin1')).not.toContain('"d"');
  });

  it('rotation under load: no valid token is refused; then the retired key is (security.md A5)', async () => {
    const [one, two] = [world.another(), world.another()];
    const clientId = 'client-under-load';
    const keys = await clientKeyPair(clientId, world.clock); // signing is cheap, hashing a secret is not
    await world.credential({ clientId, publicKeys: [keys.publicJwk] });
    const tokenFrom = async (access: AccessControl): Promise<string> => {
      const assertion = await keys.assertion({ exp: Math.floor(Date.parse(world.clock.ahead(280_000)) / 1000) }); // outlives a jump of the clock
      return (await askWithAssertion(access, assertion)).body['access_token'] as string;
    };
    await one.keys.ensure();
    const first = (await one.keys.signer()).kid;
    const refusals: unknown[] = [];
    let [calls, over] = [0, false];
    // Tokens of the last minutes, from both processes, each used at both. The clock jumps by three minutes at any moment, so
    // a token younger than six at the check is younger than ten when it is judged.
    let tokens: { token: string; bornAt: number }[] = [];
    const young = ({ bornAt }: { bornAt: number }): boolean => world.clock.offsetMs - bornAt < 6 * MINUTE;
    const load = (async () => {
      while (!over) {
        const bornAt = world.clock.offsetMs;
        const made = await Promise.all([tokenFrom(one), tokenFrom(two)]);
        tokens = [...tokens, ...made.map((token) => ({ token, bornAt }))].filter(young);
        for (const access of [one, two]) {
          for (const held of tokens.slice(-40)) {
            if (!young(held)) continue;
            calls += 1;
            await access.authenticate(bearer(held.token)).catch((error: unknown) => refusals.push(error));
          }
        }
      }
    })();
    const breathe = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
    await breathe(300);
    const next = await one.keys.rotate();
    expect((await one.jwks()).keys.map((key) => key.kid).sort()).toEqual([first, next.kid].sort());
    expect((await two.keys.rotate()).kid).toBe(next.kid); // somebody has just done it
    expect((await one.keys.signer()).kid).toBe(first); // published, not signing yet
    for (let minute = 0; minute < 30; minute += 3) {
      world.clock.offsetMs += 3 * MINUTE;
      await breathe(250);
    }
    over = true;
    await load;
    console.info(`rotation under load: ${String(calls)} calls, ${String(refusals.length)} refused`);
    expect(calls).toBeGreaterThan(300);
    expect(refusals).toEqual([]);
    expect(decodeProtectedHeader(await tokenFrom(two)).kid).toBe(next.kid);
    expect((await world.another().jwks()).keys.map((key) => key.kid)).toEqual([next.kid]);
    expect(await one.keys.verifier(first)).toBeNull();
  });

  it('a key that somebody has seen is retired at once, and another signs', async () => {
    const access = world.another();
    const { clientId } = await world.credential({ expiresAt: world.clock.ahead(86_400_000) });
    const token = await tokenOf(access, clientId);
    await access.keys.retireNow(decodeProtectedHeader(token).kid ?? '');
    await expect(access.authenticate(bearer(token))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await access.authenticate(bearer(await tokenOf(access, clientId)));
  });

  it('is followed by the next when it has signed for a month', async () => {
    const access = world.another();
    await access.keys.ensure();
    const before = await access.keys.signer();
    world.clock.offsetMs += 31 * 1440 * MINUTE;
    await access.keys.ensure();
    expect((await access.keys.signer()).kid).toBe(before.kid);
    world.clock.offsetMs += 16 * MINUTE;
    expect((await access.keys.signer()).kid).not.toBe(before.kid);
  });

  it('sealed under another secret verifies and does not sign: the process makes its own', async () => {
    const { clientId } = await world.credential({ expiresAt: world.clock.ahead(86_400_000) });
    const token = await tokenOf(world.another(), clientId);
    const stranger = world.another({ sealingKey: randomBytes(32) });
    await stranger.authenticate(bearer(token));
    const theirs = await tokenOf(stranger, clientId);
    expect(decodeProtectedHeader(theirs).kid).not.toBe(decodeProtectedHeader(token).kid);
    await world.another().authenticate(bearer(theirs));
  });
});
