import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { DEFAULT_LIMITS } from '../../../src/modules/access/attempt-limits.js';
import { hashSecret } from '../../../src/modules/access/secrets.js';
import {
  askWithAssertion,
  askWithSecret,
  AUDIENCE,
  basic,
  bearer,
  clientKeyPair,
  FORM,
  ISSUER,
  openWorld,
  SECRET,
  TOKEN_URL,
  tokenOf,
  type World,
} from './world.js';

describe('POST /oauth/token', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  describe('with a secret', () => {
    it('gives a ten-minute token that names who, for whom and under which standing', async () => {
      const { clientId, id, partnerId } = await world.credential();
      const answer = await askWithSecret(world.access, clientId);
      expect(answer).toMatchObject({
        status: 200,
        headers: { 'cache-control': 'no-store' },
        body: { token_type: 'Bearer', expires_in: 600 },
      });
      const token = answer.body['access_token'] as string;
      expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
      const claims = decodeJwt(token);
      expect(claims).toMatchObject({
        iss: ISSUER,
        aud: AUDIENCE,
        sub: clientId,
        client_id: clientId,
        gw_credential: id,
        gw_partner: partnerId,
        gw_standing: 'ACTIVE',
      });
      expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(600);
      const actor = await world.access.authenticate(bearer(token));
      expect(actor).toMatchObject({ side: 'PARTNER', partnerId, id, roles: ['SELLER'], standing: 'ACTIVE' });
      expect(actor.permissions.has('quote:request')).toBe(true);
      expect(actor.permissions.has('product:approve')).toBe(false);
    });

    it('says the same of a wrong secret and of a client nobody knows', async () => {
      const { clientId } = await world.credential();
      const wrong = await askWithSecret(world.access, clientId, 'wrong');
      const unknown = await askWithSecret(world.access, 'client-nobody-knows');
      expect(wrong).toEqual(unknown);
      expect(wrong).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
      expect(wrong.headers['www-authenticate']).toMatch(/^Basic /);
    });

    it('gives nothing to a credential that is revoked, suspended or past its end', async () => {
      const closed = [
        { state: 'REVOKED', words: 'revoked' },
        { state: 'SUSPENDED', words: 'suspended' },
        { state: 'ACTIVE', expiresAt: world.clock.ahead(-1000), words: 'ended' },
      ];
      for (const { words, ...options } of closed) {
        const { clientId } = await world.credential(options);
        const answer = await askWithSecret(world.access, clientId);
        expect(answer).toMatchObject({
          status: 401,
          body: { error: 'invalid_client', error_description: expect.stringContaining(words) },
        });
        // Who cannot prove to own it hears nothing of it.
        expect((await askWithSecret(world.access, clientId, 'wrong')).body['error_description']).not.toContain(words);
      }
    });

    it('narrows the token to the scope asked for, and refuses to exceed the credential', async () => {
      const { clientId } = await world.credential({
        roles: ['SELLER'],
        scopes: ['quote:read', 'quote:request', 'credential:issue'],
      });
      const actor = await world.access.authenticate(
        bearer(await tokenOf(world.access, clientId, { scope: 'quote:read' })),
      );
      expect([...actor.permissions].sort()).toEqual([
        'decision:read',
        'node:read',
        'operation:read',
        'permission:read',
        'quote:read',
        'viewer:read',
      ]);
      for (const scope of ['quote:reprice', 'credential:issue', 'everything', ' ']) {
        expect(await askWithSecret(world.access, clientId, SECRET, { scope })).toMatchObject({
          status: 400,
          body: { error: 'invalid_scope' },
        });
      }
    });

    it('takes the old secret beside the new one until its time is over', async () => {
      const { clientId, id } = await world.credential();
      await world.db
        .owner`update credentials set previous_secret_hash = secret_hash, secret_hash = ${await hashSecret('the-new-one')}, previous_until = ${world.clock.ahead(60_000)} where id = ${id}`;
      expect((await askWithSecret(world.access, clientId, SECRET)).status).toBe(200);
      expect((await askWithSecret(world.access, clientId, 'the-new-one')).status).toBe(200);
      await world.db.owner`update credentials set previous_until = ${world.clock.ahead(-1)} where id = ${id}`;
      expect((await askWithSecret(world.access, clientId, SECRET)).status).toBe(401);
      expect((await askWithSecret(world.access, clientId, 'the-new-one')).status).toBe(200);
    });

    it('notes the use of a credential', async () => {
      const { clientId, id } = await world.credential();
      await tokenOf(world.access, clientId);
      const [row] = await world.db.owner`select last_used_at, revision from credentials where id = ${id}`;
      expect(row?.['last_used_at']).not.toBeNull();
      expect(row?.['revision']).toBe(1);
    });

    it('limits guessing, and lets a neighbour in', async () => {
      const strict = world.another({ limits: { ...DEFAULT_LIMITS, failuresPerClientAndAddress: 3 } });
      const [victim, neighbour] = [await world.credential(), await world.credential()];
      for (let guess = 0; guess < 3; guess += 1)
        expect((await askWithSecret(strict, victim.clientId, `guess-${String(guess)}`)).status).toBe(401);
      expect(await askWithSecret(strict, victim.clientId)).toMatchObject({
        status: 429,
        body: { error: 'slow_down' },
        headers: { 'retry-after': expect.any(String) },
      });
      expect((await askWithSecret(strict, neighbour.clientId)).status).toBe(200);
    });
  });

  describe('with a signed assertion', () => {
    it.each(['ES256', 'EdDSA', 'PS256', 'RS256'])(
      'takes one signed with %s, for our issuer or the token address',
      async (alg) => {
        const clientId = `client-${alg}`;
        const keys = await clientKeyPair(clientId, world.clock, alg);
        await world.credential({ clientId, secretHash: null, publicKeys: [keys.publicJwk] });
        expect((await askWithAssertion(world.access, await keys.assertion())).body).toMatchObject({
          token_type: 'Bearer',
        });
        expect((await askWithAssertion(world.access, await keys.assertion({ aud: TOKEN_URL }))).status).toBe(200);
      },
    );

    it('takes an assertion once, also when it comes twice at the same moment', async () => {
      const clientId = 'client-once';
      const keys = await clientKeyPair(clientId, world.clock);
      await world.credential({ clientId, publicKeys: [keys.publicJwk] });
      const assertion = await keys.assertion();
      const answers = await Promise.all([1, 2, 3, 4].map(() => askWithAssertion(world.access, assertion)));
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 401, 401, 401]);
      expect((await askWithAssertion(world.another(), assertion)).body['error']).toBe('invalid_client');
    });

    it('refuses one that is not exactly what was agreed', async () => {
      const clientId = 'client-strict';
      const keys = await clientKeyPair(clientId, world.clock);
      const stranger = await clientKeyPair(clientId, world.clock);
      await world.credential({ clientId, publicKeys: [keys.publicJwk] });
      const now = Math.floor(Date.now() / 1000);
      const bad: Record<string, Promise<string>> = {
        'signed by a stranger under the same kid': stranger.assertion(),
        'another kid': keys.assertion({}, { kid: 'another' }),
        'no kid': keys.assertion({}, { kid: undefined }),
        'another type of token': keys.assertion({}, { typ: 'at+jwt' }),
        'for somebody else': keys.assertion({ aud: 'https://elsewhere.test' }),
        'for us and somebody else': keys.assertion({ aud: [ISSUER, 'https://elsewhere.test'] }),
        'for nobody': keys.assertion({ aud: undefined }),
        'issued by another': keys.assertion({ iss: 'another' }),
        'about another': keys.assertion({ sub: 'another' }),
        'without an end': keys.assertion({ exp: undefined }),
        'past its end': keys.assertion({ exp: now - 61 }),
        'good for too long': keys.assertion({ exp: now + 3600 }),
        'not yet': keys.assertion({ nbf: now + 120 }),
        'from the future': keys.assertion({ iat: now + 120 }),
        'without jti': keys.assertion({ jti: undefined }),
        'with an empty jti': keys.assertion({ jti: '' }),
        'no JWT at all': Promise.resolve('nonsense'),
        'very long': Promise.resolve('x'.repeat(100_000)),
      };
      for (const [what, assertion] of Object.entries(bad)) {
        expect([what, (await askWithAssertion(world.access, await assertion)).body['error']]).toEqual([
          what,
          'invalid_client',
        ]);
      }
      expect((await askWithAssertion(world.access, await keys.assertion())).status).toBe(200);
    });

    it('is not locked out by somebody who guesses secrets in its name', async () => {
      const strict = world.another({
        limits: { ...DEFAULT_LIMITS, failuresPerClientAndAddress: 1, failuresPerClient: 1 },
      });
      const clientId = 'client-signed';
      const keys = await clientKeyPair(clientId, world.clock);
      await world.credential({ clientId, publicKeys: [keys.publicJwk] });
      await askWithSecret(strict, clientId, 'guess');
      expect((await askWithSecret(strict, clientId, 'guess')).status).toBe(429);
      expect((await askWithAssertion(strict, await keys.assertion())).status).toBe(200);
    });
  });

  it('answers malformed requests in the words of RFC 6749, never with a stack', async () => {
    const { clientId } = await world.credential();
    const authorization = basic(clientId, SECRET);
    const good = { 'content-type': FORM, authorization };
    const cases: [string, Parameters<World['access']['token']>[0]['headers'], string, string][] = [
      [
        'not a form',
        { ...good, 'content-type': 'application/json' },
        'grant_type=client_credentials',
        'invalid_request',
      ],
      ['no grant', good, '', 'invalid_request'],
      ['another grant', good, 'grant_type=password', 'unsupported_grant_type'],
      [
        'a parameter twice',
        good,
        'grant_type=client_credentials&scope=quote:read&scope=quote:request',
        'invalid_request',
      ],
      [
        'a secret in the body',
        { 'content-type': FORM },
        `grant_type=client_credentials&client_id=${clientId}&client_secret=${SECRET}`,
        'invalid_client',
      ],
      ['two proofs', good, 'grant_type=client_credentials&client_assertion=x', 'invalid_request'],
      ['another client named', good, 'grant_type=client_credentials&client_id=another', 'invalid_client'],
      ['no proof', { 'content-type': FORM }, 'grant_type=client_credentials', 'invalid_client'],
      [
        'two headers',
        { ...good, authorization: [authorization, authorization] },
        'grant_type=client_credentials',
        'invalid_client',
      ],
      ['half a header', { ...good, authorization: 'Basic' }, 'grant_type=client_credentials', 'invalid_client'],
      [
        'no colon',
        { ...good, authorization: `Basic ${Buffer.from('abc').toString('base64')}` },
        'grant_type=client_credentials',
        'invalid_client',
      ],
      [
        'broken escapes',
        { ...good, authorization: `Basic ${Buffer.from('a%zz:b').toString('base64')}` },
        'grant_type=client_credentials',
        'invalid_client',
      ],
      [
        'a null byte',
        { ...good, authorization: basic('a\0b', SECRET) },
        'grant_type=client_credentials',
        'invalid_client',
      ],
    ];
    for (const [what, headers, body, error] of cases) {
      const answer = await world.access.token({ headers, body: new URLSearchParams(body), ip: '192.0.2.1' });
      expect([what, answer.body['error']]).toEqual([what, error]);
      expect(JSON.stringify(answer)).not.toMatch(/\bat \w|node_modules|select /);
      expect(answer.headers['cache-control']).toBe('no-store');
    }
  });

  it('lets a partner ask about its own tokens only', async () => {
    const [mine, other] = [await world.credential(), await world.credential()];
    const token = await tokenOf(world.access, mine.clientId);
    const ask = (clientId: string, about: string) =>
      world.access.introspect({
        headers: { 'content-type': FORM, authorization: basic(clientId, SECRET) },
        body: new URLSearchParams({ token: about }),
        ip: '192.0.2.1',
      });
    expect((await ask(mine.clientId, token)).body).toMatchObject({ active: true, client_id: mine.clientId });
    expect((await ask(other.clientId, token)).body).toEqual({ active: false });
    expect((await ask(mine.clientId, 'nonsense')).body).toEqual({ active: false });
  });
});
