import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { Failure } from '../../../src/kernel/failure.js';
import { challengeOf } from '../../../src/modules/access/index.js';
import { hostileTokens } from './hostile-tokens.js';
import { bearer, openWorld, tokenOf, type World } from './world.js';

describe('hostile tokens (security.md A1)', () => {
  let world: World;
  let valid: string;
  beforeAll(async () => {
    world = await openWorld();
    valid = await tokenOf(world.access, (await world.credential()).clientId);
  });
  afterAll(() => world.close());

  const outcomeOf = async (authorization: string | undefined): Promise<string> => {
    try {
      await world.access.authenticate(authorization);
      return 'accepted';
    } catch (error) {
      return error instanceof Failure ? error.code : `fault: ${String(error)}`;
    }
  };

  it('accepts none of some two hundred, and goes on accepting the valid one', async () => {
    const { kid = '' } = decodeProtectedHeader(valid);
    const [publicJwk] = (await world.access.jwks()).keys;
    const { key } = await world.access.keys.signer();
    const stranger = await world.credential();
    const other = { partnerId: stranger.partnerId, credentialId: stranger.id, clientId: stranger.clientId };
    const tokens = await hostileTokens({
      valid,
      claims: decodeJwt(valid),
      kid,
      signingKey: key,
      publicJwk: publicJwk ?? {},
      other,
    });
    expect(await outcomeOf(bearer(valid))).toBe('accepted'); // the control
    const outcomes = new Map<string, string>();
    for (const [name, token] of tokens) outcomes.set(name, await outcomeOf(bearer(token)));
    const wrong = [...outcomes].filter(([, outcome]) => outcome !== 'UNAUTHENTICATED');
    console.info(
      `hostile tokens: N = ${String(tokens.size)}, accepted = ${String(wrong.filter(([, outcome]) => outcome === 'accepted').length)}`,
    );
    expect(wrong).toEqual([]);
    expect(tokens.size).toBeGreaterThanOrEqual(200);
    expect(await outcomeOf(bearer(valid))).toBe('accepted');
  });

  it.each([
    ['no header', () => undefined],
    ['an empty header', () => ''],
    ['the token without its scheme', () => valid],
    ['another scheme', () => `Basic ${valid}`],
    ['two tokens', () => `Bearer ${valid} ${valid}`],
    ['nothing after the scheme', () => 'Bearer '],
    ['DPoP without a proof', () => `DPoP ${valid}`],
  ])('refuses %s', async (_what, authorization) => {
    expect(await outcomeOf(authorization())).toBe('UNAUTHENTICATED');
  });

  it('refuses a token whose time is over, and says so', async () => {
    const other = await world.credential({ expiresAt: world.clock.ahead(30 * 86_400_000) });
    const token = await tokenOf(world.access, other.clientId);
    world.clock.offsetMs = 611_000;
    const refusal = await world.access.authenticate(bearer(token)).catch((error: unknown) => error as Failure);
    world.clock.offsetMs = 0;
    expect(refusal).toMatchObject({ code: 'UNAUTHENTICATED', extensions: { reason: 'TOKEN_EXPIRED' } });
    expect(challengeOf(refusal as Failure)).toBe(
      'Bearer realm="gateway", error="invalid_token", error_description="The access token has ended; get a new one."',
    );
  });
});
