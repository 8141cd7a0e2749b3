/** Crafted tokens (RFC 9700, RFC 8725): each with a name, made from one valid token, the true signing key and an attacker's keys. */
import { createHmac, createPublicKey, type JsonWebKey } from 'node:crypto';
import { CompactSign, exportJWK, generateKeyPair, type JWK, type JWTPayload } from 'jose';

export interface Forge {
  readonly valid: string;
  readonly claims: JWTPayload;
  readonly kid: string;
  readonly signingKey: Parameters<CompactSign['sign']>[0];
  readonly publicJwk: JWK;
  /** Ids of another partner's credential. */
  readonly other: { readonly partnerId: string; readonly credentialId: string; readonly clientId: string };
}

const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

type Header = Record<string, unknown>;

async function sign(key: Forge['signingKey'], header: Header, payload: unknown): Promise<string> {
  return new CompactSign(Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload)))
    .setProtectedHeader(header as { alg: string })
    .sign(key);
}

/** Name → token. */
export async function hostileTokens(forge: Forge): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  const add = (name: string, token: string): void => {
    if (token === forge.valid || made.has(name)) throw new Error(`${name} is not a forgery of its own`);
    made.set(name, token);
  };
  unsigned(forge, add);
  confusedKeys(forge, add);
  await foreignKeys(forge, add);
  await strangeHeaders(forge, add);
  await strangeClaims(forge, add);
  mutations(forge, add);
  return made;
}

type Add = (name: string, token: string) => void;

function unsigned({ claims, kid, valid }: Forge, add: Add): void {
  const signature = valid.split('.')[2] ?? '';
  for (const alg of ['none', 'None', 'NONE', 'nOnE', '', null, 0]) {
    for (const tail of ['', signature, 'AA'])
      add(
        `alg ${JSON.stringify(alg)}, signature "${tail.slice(0, 4)}"`,
        `${part({ alg, typ: 'at+jwt', kid })}.${part(claims)}.${tail}`,
      );
  }
}

/** The public key used as if it were a shared secret. */
function confusedKeys({ claims, kid, publicJwk }: Forge, add: Add): void {
  const spki = createPublicKey({ key: publicJwk as JsonWebKey, format: 'jwk' });
  const secrets: Record<string, Buffer> = {
    pem: Buffer.from(spki.export({ type: 'spki', format: 'pem' })),
    der: spki.export({ type: 'spki', format: 'der' }),
    jwk: Buffer.from(JSON.stringify(publicJwk)),
    x: Buffer.from(publicJwk.x ?? '', 'base64url'),
    kid: Buffer.from(kid),
    nothing: Buffer.alloc(0),
  };
  for (const [name, secret] of Object.entries(secrets)) {
    for (const bits of ['256', '384', '512']) {
      const input = `${part({ alg: `HS${bits}`, typ: 'at+jwt', kid })}.${part(claims)}`;
      add(
        `HS${bits} over the public key as ${name}`,
        `${input}.${createHmac(`sha${bits}`, secret).update(input).digest('base64url')}`,
      );
    }
  }
}

async function foreignKeys({ claims, kid }: Forge, add: Add): Promise<void> {
  for (const alg of ['ES256', 'ES384', 'ES512', 'EdDSA', 'RS256', 'PS256']) {
    const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
    const jwk = { ...(await exportJWK(publicKey)), kid };
    const headers: Record<string, Header> = {
      'under our kid': { kid },
      'under a kid of its own': { kid: 'attacker' },
      'without kid': {},
      'with its key in the header': { jwk },
      'with its key in the header under our kid': { kid, jwk },
      'with its key set elsewhere': { kid, jku: 'https://attacker.test/jwks.json' },
      'with its certificate elsewhere': { kid, x5u: 'https://attacker.test/cert.pem' },
    };
    for (const [name, header] of Object.entries(headers))
      add(`attacker's ${alg} key ${name}`, await sign(privateKey, { alg, typ: 'at+jwt', ...header }, claims));
  }
}

async function strangeHeaders({ claims, kid, signingKey }: Forge, add: Add): Promise<void> {
  const kids: unknown[] = [
    '',
    ' ',
    '*',
    '../../../../dev/null',
    "' or '1'='1",
    `${kid} `,
    kid.toUpperCase(),
    'x'.repeat(5000),
    7,
    null,
    [kid],
    { kid },
  ];
  for (const [index, strange] of kids.entries())
    add(`kid no. ${String(index)}`, await sign(signingKey, { alg: 'ES256', typ: 'at+jwt', kid: strange }, claims));
  for (const typ of [undefined, 'JWT', 'id+jwt', 'logout+jwt', 'secevent+jwt', 'at+jwt2', ' at+jwt', '']) {
    add(
      `typ ${typ === undefined ? 'absent' : JSON.stringify(typ)}`,
      await sign(signingKey, { alg: 'ES256', typ, kid }, claims),
    );
  }
  const real = { alg: 'ES256', typ: 'at+jwt', kid };
  const input = (header: Header): string => `${part(header)}.${part(claims)}.${'A'.repeat(86)}`;
  add('crit unknown', input({ ...real, crit: ['exp'], exp: 1 }));
  add('crit empty', input({ ...real, crit: [] }));
  add('payload not encoded', input({ ...real, b64: false, crit: ['b64'] }));
}

async function strangeClaims({ claims, kid, signingKey, other }: Forge, add: Add): Promise<void> {
  const now = Math.floor(Date.now() / 1000);
  const issue = async (name: string, payload: unknown): Promise<void> => {
    add(name, await sign(signingKey, { alg: 'ES256', typ: 'at+jwt', kid }, payload));
  };
  const variants: Record<string, readonly unknown[]> = {
    iss: [
      undefined,
      null,
      '',
      'https://gateway.test/',
      'https://GATEWAY.test',
      'http://gateway.test',
      'https://attacker.test',
      ['https://gateway.test'],
      7,
    ],
    aud: [
      undefined,
      null,
      '',
      [],
      'https://gateway.test',
      'https://gateway.test/graphql/',
      'https://gateway.test/oauth/token',
      ['https://elsewhere.test'],
      7,
      { 0: claims.aud },
    ],
    exp: [undefined, null, now - 61, now - 3600, 0, -1, '9999999999', 'soon', []],
    nbf: [now + 61, now + 3600, '0', 'now'],
    iat: [undefined, null, now + 61, now - 3600, 'now', []],
    sub: [undefined, null, ''],
    jti: [undefined, null],
    client_id: [undefined, null, '', other.clientId, 7, ['x']],
    scope: [undefined, null, '', 7, ['quote:read']],
    gw_credential: [undefined, null, '', other.credentialId, "' or 1=1 --", 7],
    gw_partner: [undefined, null, '', other.partnerId, '00000000-0000-7000-8000-000000000001', 'x'],
    gw_standing: [undefined, null, '', 'RUN_OFF', 'CLOSED', 'active'],
  };
  for (const [claim, values] of Object.entries(variants)) {
    for (const [index, value] of values.entries())
      await issue(`${claim} no. ${String(index)}: ${value === undefined ? 'absent' : JSON.stringify(value)}`, {
        ...claims,
        [claim]: value,
      });
  }
  await issue("another partner's ids together under my client id", {
    ...claims,
    gw_partner: other.partnerId,
    gw_credential: other.credentialId,
  });
  for (const [name, payload] of Object.entries({
    'a list': [claims],
    'a text': '"x"',
    nothing: '',
    null: 'null',
    'no JSON': '{"iss":',
  }))
    await issue(`claims are ${name}`, payload);
}

function mutations({ valid }: Forge, add: Add): void {
  const [header = '', payload = '', signature = ''] = valid.split('.');
  for (let at = 0; at < valid.length; at += Math.ceil(valid.length / 40)) {
    if (valid[at] === '.') continue;
    add(
      `character ${String(at)} changed`,
      `${valid.slice(0, at)}${valid[at] === 'A' ? 'B' : 'A'}${valid.slice(at + 1)}`,
    );
  }
  for (const kept of [0.99, 0.9, 0.5, 0.1])
    add(`cut to ${String(kept)}`, valid.slice(0, Math.floor(valid.length * kept)));
  const raw = Buffer.from(signature, 'base64url');
  const integer = (bytes: Buffer): Buffer => Buffer.concat([Buffer.from([2, bytes.length + 1, 0]), bytes]);
  const der = Buffer.concat([integer(raw.subarray(0, 32)), integer(raw.subarray(32))]);
  const spellings: Record<string, string> = {
    'no signature': `${header}.${payload}.`,
    'two parts': `${header}.${payload}`,
    'four parts': `${valid}.${signature}`,
    'five parts': `${header}.${payload}.${signature}.${signature}.${signature}`,
    'parts turned round': `${payload}.${header}.${signature}`,
    'signature of zeros': `${header}.${payload}.${'A'.repeat(86)}`,
    'signature as DER': `${header}.${payload}.${Buffer.concat([Buffer.from([0x30, der.length]), der]).toString('base64url')}`,
    'signature twice as long': `${header}.${payload}.${Buffer.concat([raw, raw]).toString('base64url')}`,
    padded: `${valid}==`,
    'unused bits set': valid.slice(0, -1) + String.fromCharCode(valid.charCodeAt(valid.length - 1) + 1),
    'plain base64': `${header}.${payload}.${raw.toString('base64')}`,
    'a dot in front': `.${valid}`,
    'a null byte': `${valid}\0`,
    'a comma and again': `${valid},${valid}`,
    'dots only': '..',
    'very long': `${valid}${'A'.repeat(100_000)}`,
  };
  for (const [name, token] of Object.entries(spellings)) add(name, token);
}
