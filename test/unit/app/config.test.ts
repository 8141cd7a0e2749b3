/** A wrong environment stops the start, and says all that is wrong with it, by variable, with what would do. */
import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig, Secret } from '../../../src/app/config.js';

const SECRET = 'x'.repeat(32);

function faultsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
}

describe('a configuration with faults', () => {
  it('tells all of them at once, each with its variable', () => {
    const faults = faultsOf({
      PORT: '70000',
      DATABASE_URL: 'mysql://x',
      GATEWAY_SECRET: 'short',
      WORKER: 'yes',
      LOG_LEVEL: 'loud',
      PUBLIC_URL: 'not a url',
      DATABASE_POOL: '0',
    });
    expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual([
      'DATABASE_POOL',
      'DATABASE_URL',
      'GATEWAY_SECRET',
      'LOG_LEVEL',
      'PORT',
      'PUBLIC_URL',
      'WORKER',
    ]);
  });

  it.each([
    ['DATABASE_URL', 'mysql://x', /must begin with postgres:\/\/ or postgresql:\/\//],
    ['GATEWAY_SECRET', 'short', /at least 32 characters/],
    ['WORKER', 'yes', /"on"\|"off"/],
    ['LOG_LEVEL', 'loud', /"debug"\|"info"\|"warn"\|"error"\|"silent"/],
    ['PORT', '70000', /65535/],
    ['TRUSTED_ISSUERS', 'x', /must be JSON: \[\{"issuer"/],
    [
      'TRUSTED_ISSUERS',
      '[{"issuer":"https://i.example","audience":"a","jwksUri":"https://i.example/jwks","algorithms":["HS256"]}]',
      /^TRUSTED_ISSUERS\.0\.algorithms\.0: .*"ES256"/,
    ],
  ])('says for %s=%s what would do', (name, value, words) => {
    const faults = faultsOf({ GATEWAY_SECRET: SECRET, [name]: value });
    expect(faults).toEqual([expect.stringMatching(words)]);
    expect(faults[0]).toMatch(new RegExp(`^${name}`));
  });

  it('never repeats a secret', () => {
    expect(faultsOf({ GATEWAY_SECRET: 'hunter2', DATABASE_URL: 'mysql://root:hunter2@db' }).join()).not.toContain(
      'hunter2',
    );
  });
});

describe('figures of claims that the field facts mark unsure', () => {
  const claims = (env: Record<string, string>) => readConfig({ GATEWAY_SECRET: SECRET, ...env }).claims;

  it.each([
    [{}, null, false],
    [{ CLAIM_NO_FAULT_NOTHING_FROM: '', CLAIM_OUTSIDE_LIST_IN_COMPULSORY: '' }, null, false],
    [{ CLAIM_NO_FAULT_NOTHING_FROM: '2026-12-05' }, '2026-12-05', false],
    [{ CLAIM_OUTSIDE_LIST_IN_COMPULSORY: 'on' }, null, true],
    [{ CLAIM_OUTSIDE_LIST_IN_COMPULSORY: 'off' }, null, false],
  ])('%j: nothing from %s, outside the list %s', (env, noFaultPayEachOtherNothingFrom, outsideListInCompulsory) => {
    expect(claims(env)).toEqual({ noFaultPayEachOtherNothingFrom, outsideListInCompulsory });
  });

  it.each([
    ['CLAIM_NO_FAULT_NOTHING_FROM', '2026-02-30'],
    ['CLAIM_NO_FAULT_NOTHING_FROM', 'tomorrow'],
    ['CLAIM_NO_FAULT_NOTHING_FROM', '2026-12-05T00:00:00+08:00'],
    ['CLAIM_NO_FAULT_NOTHING_FROM', 'off'],
    ['CLAIM_OUTSIDE_LIST_IN_COMPULSORY', 'yes'],
    ['CLAIM_OUTSIDE_LIST_IN_COMPULSORY', '2026-12-05'],
  ])('%s=%s stops the start, by name', (name, value) => {
    expect(faultsOf({ GATEWAY_SECRET: SECRET, [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name}: `)),
    ]);
  });
});

describe('production', () => {
  it('asks for database, secret and address, all at once', () => {
    expect(faultsOf({ GATEWAY_ENVIRONMENT: 'PRODUCTION' })).toEqual([
      'DATABASE_URL: required when GATEWAY_ENVIRONMENT=PRODUCTION',
      'GATEWAY_SECRET: required when GATEWAY_ENVIRONMENT=PRODUCTION',
      'PUBLIC_URL: required when GATEWAY_ENVIRONMENT=PRODUCTION',
    ]);
  });

  it('tells what is missing beside what is wrong', () => {
    expect(
      faultsOf({ GATEWAY_ENVIRONMENT: 'PRODUCTION', PORT: '-1', PUBLIC_URL: 'https://gateway.example' }).map(
        (fault) => fault.split(':')[0],
      ),
    ).toEqual(['PORT', 'DATABASE_URL', 'GATEWAY_SECRET']);
  });

  it('starts with the three', () => {
    expect(
      readConfig({
        GATEWAY_ENVIRONMENT: 'PRODUCTION',
        DATABASE_URL: 'postgres://db/gateway',
        GATEWAY_SECRET: SECRET,
        PUBLIC_URL: 'https://gateway.example/',
      }),
    ).toMatchObject({
      environment: 'PRODUCTION',
      databaseUrl: 'postgres://db/gateway',
      publicUrl: 'https://gateway.example',
    });
  });
});

describe('a sandbox', () => {
  it('needs no variable but a secret, and an empty one counts as absent', () => {
    expect(readConfig({ GATEWAY_SECRET: SECRET, DATABASE_URL: '', PORT: '' })).toMatchObject({
      environment: 'SANDBOX',
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: null,
      worker: true,
      poolSize: 10,
      logLevel: 'info',
    });
  });
});

it('a key of one purpose is not the key of another, and both come again from the same secret', () => {
  expect(new Secret(SECRET).key('cursors')).toEqual(new Secret(SECRET).key('cursors'));
  expect(new Secret(SECRET).key('cursors')).not.toEqual(new Secret(SECRET).key('subjects'));
});
