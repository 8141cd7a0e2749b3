import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { AccessControl, ExternalIssuer } from '../../../src/modules/access/index.js';
import { bearer, openWorld, type World } from './world.js';

const IDP = 'https://idp.company.test';

describe('a token of a configured issuer', () => {
  let world: World;
  let access: AccessControl;
  let idp: http.Server;
  let answering = true;
  let sign: (claims?: Record<string, unknown>, header?: Record<string, unknown>) => Promise<string>;
  let config: ExternalIssuer;

  beforeAll(async () => {
    world = await openWorld();
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'idp-1', use: 'sig' }] });
    idp = http.createServer((_request, response) => {
      response.writeHead(answering ? 200 : 500, { 'content-type': 'application/json' }).end(answering ? jwks : '');
    });
    await new Promise<void>((resolve) => idp.listen(0, '127.0.0.1', resolve));
    config = {
      issuer: IDP,
      audience: 'gateway',
      jwksUri: `http://127.0.0.1:${String((idp.address() as AddressInfo).port)}/jwks`,
      algorithms: ['RS256'],
      clientIdClaim: 'azp',
      clientIdPrefix: 'idp:',
    };
    access = world.another({ externalIssuers: [config] });
    const now = (): number => Math.floor(Date.now() / 1000);
    sign = (claims = {}, header = {}) =>
      new SignJWT({ iss: IDP, aud: 'gateway', azp: 'dealer-7', iat: now(), exp: now() + 300, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'idp-1', typ: 'at+jwt', ...header })
        .sign(privateKey);
    await world.credential({ clientId: 'idp:dealer-7', secretHash: null });
    await world.credential({ clientId: 'dealer-8' });
  });
  afterAll(async () => {
    idp.close();
    await world.close();
  });

  it('acts as the credential that carries its client id', async () => {
    expect(await access.authenticate(bearer(await sign()))).toMatchObject({
      side: 'PARTNER',
      clientId: 'idp:dealer-7',
    });
  });

  it('is refused for another audience, type, age, client, or a client outside the issuer’s own names', async () => {
    const old = Math.floor(Date.now() / 1000) - 7200;
    const bad = [
      sign({ aud: 'elsewhere' }),
      sign({}, { typ: 'JWT' }),
      sign({ iat: old, exp: old + 9000 }),
      sign({ exp: undefined }),
      sign({ azp: 'nobody' }),
      sign({ azp: 'dealer-8' }),
      sign({ azp: 7 }),
      sign({}, { kid: 'idp-2' }),
      sign({ iss: 'https://another.test' }),
    ];
    for (const token of bad)
      await expect(access.authenticate(bearer(await token))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is refused where the issuer is not configured', async () => {
    await expect(world.access.authenticate(bearer(await sign()))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is not judged while the issuer does not answer', async () => {
    const fresh = world.another({ externalIssuers: [config] });
    answering = false;
    await expect(fresh.authenticate(bearer(await sign()))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    answering = true;
    expect((await fresh.authenticate(bearer(await sign()))).side).toBe('PARTNER');
  });

  it('cannot be configured with shared secrets, wide tolerance, or our own name', () => {
    expect(() => world.another({ externalIssuers: [{ ...config, algorithms: ['HS256' as 'RS256'] }] })).toThrow(
      'asymmetric',
    );
    expect(() => world.another({ externalIssuers: [{ ...config, clockToleranceSeconds: 300 }] })).toThrow('tolerance');
    expect(() => world.another({ externalIssuers: [{ ...config, issuer: 'https://gateway.test' }] })).toThrow(
      'our own name',
    );
  });
});
