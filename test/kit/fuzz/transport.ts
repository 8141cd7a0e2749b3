/** Requests that are wrong before GraphQL sees a word: bytes, headers, methods, addresses, forms. */
import { deflateSync, gzipSync } from 'node:zlib';
import type { Chance } from './random.js';
import type { Shot } from './send.js';
import { HOSTILE_TEXTS, nested } from './values.js';

const GOOD = JSON.stringify({ query: 'query Ok { viewer { environment } }' });
const json = { 'content-type': 'application/json' };

interface Parts {
  readonly token: string;
  readonly chance: Chance;
}

const post = (
  kind: string,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer | null,
  path = '/graphql',
): Shot => ({ kind, method: 'POST', path, headers, body });

function bodies({ token, chance }: Parts): Shot[] {
  const auth = { authorization: `Bearer ${token}` };
  const at = chance.below(GOOD.length);
  const flipped = Buffer.from(GOOD);
  flipped[at] = chance.below(256);
  const texts = [
    '',
    ' ',
    '{',
    '}',
    '[]',
    '[{}]',
    '{}',
    'null',
    '1',
    '"x"',
    'true',
    'NaN',
    '{"query":',
    '{"query":1}',
    '{"query":null}',
    '{"query":{}}',
    '{"query":["{__typename}"]}',
    "{'query':'{__typename}'}",
    `{"query":"{__typename}",}`,
    GOOD.slice(0, at),
    `${GOOD}${GOOD}`,
    `\ufeff${GOOD}`,
    `${GOOD}\u0000`,
    `[${GOOD},${GOOD}]`,
    '{"query":"{ __typename }","query":"mutation { x }"}',
    '{"__proto__":{"x":1},"query":"{ __typename }"}',
    '{"constructor":{"prototype":{"x":1}},"query":"{ __typename }"}',
    '{"query":"{ __typename }","variables":"{}"}',
    '{"query":"{ __typename }","variables":[]}',
    '{"query":"{ __typename }","variables":1}',
    '{"query":"{ __typename }","extensions":1}',
    '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
    '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
    '{"query":"{ __typename }","extensions":{"persistedQuery":1}}',
    '{"query":"{ __typename }","operationName":1}',
    '{"query":"{ __typename }","operationName":{}}',
    '{"query":"{ __typename }","operationName":""}',
    JSON.stringify({ query: '{ __typename }', variables: { a: nested(40) } }),
    JSON.stringify({ query: '{ __typename }', extensions: nested(200) }),
    `{"query":"{ __typename }","variables":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`,
    `{"query":"{ __typename }","variables":{"a":${'{"a":'.repeat(15_000)}`,
    JSON.stringify({ query: `{ ${'a'.repeat(120_000)} }` }),
    JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(99_000) } }),
  ];
  const shots = texts.map((body) => post('a wrong body', { ...json, ...auth }, body));
  const types = [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    'application/graphql',
    'application/xml',
    'application/json; charset=utf-16',
    'application/json; charset=latin1',
    'application/json; charset="',
    'application/json;;',
    'application/json, text/plain',
    'json',
    '*/*',
    ';',
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'application/problem+json',
    'a/b'.repeat(300),
  ];
  return [
    ...shots,
    ...types.map((type) =>
      post('a wrong content type', { ...auth, 'content-type': type, 'apollo-require-preflight': 'yes' }, GOOD),
    ),
    post('no content type', auth, GOOD),
    post('nothing at all', auth, null),
    post('one byte changed', { ...json, ...auth }, flipped),
    post(
      'bytes that are no UTF-8',
      { ...json, ...auth },
      Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
    ),
    post('UTF-16', { 'content-type': 'application/json; charset=utf-16le', ...auth }, Buffer.from(GOOD, 'utf16le')),
    post('random bytes', { ...json, ...auth }, Buffer.from(Array.from({ length: 200 }, () => chance.below(256)))),
    post('gzip', { ...json, ...auth, 'content-encoding': 'gzip' }, gzipSync(GOOD)),
    post('a gzip bomb', { ...json, ...auth, 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(5_000_000, 0x20))),
    post('deflate', { ...json, ...auth, 'content-encoding': 'deflate' }, deflateSync(GOOD)),
    post('a lie about compression', { ...json, ...auth, 'content-encoding': 'gzip' }, GOOD),
    post('compression that is not told', { ...json, ...auth }, gzipSync(GOOD)),
    post('an unknown compression', { ...json, ...auth, 'content-encoding': 'x-evil, gzip' }, GOOD),
  ];
}

function headers({ token, chance }: Parts): Shot[] {
  const tokens = [
    '',
    ' ',
    'Bearer',
    'Bearer ',
    `Bearer  ${token}`,
    `bearer ${token.slice(0, -4)}AAAA`,
    `Bearer ${token} ${token}`,
    `Bearer ${token},Bearer ${token}`,
    `Basic ${Buffer.from('a:b').toString('base64')}`,
    'Digest x',
    'Bearer null',
    'Bearer undefined',
    'Bearer a.b.c',
    'Bearer ..',
    `Bearer ${'x'.repeat(7000)}`,
    'Bearer eyJhbGciOiJub25lIn0.e30.',
    `Bearer ${token.slice(0, 40)}`,
    `Token ${token}`,
    "Bearer ' or 1=1 --",
    `Bearer ${Buffer.from('{"alg":"HS256"}').toString('base64url')}.${Buffer.from('{}').toString('base64url')}.x`,
  ];
  const auth = { authorization: `Bearer ${token}` };
  const odd: [string, string][] = [
    ['host', ''],
    ['host', '[::1'],
    ['host', 'a b'],
    ['host', 'x:99999999'],
    ['host', '@@@'],
    ['host', 'evil.example'],
    ['x-request-id', 'a b'],
    ['x-request-id', 'x'.repeat(5000)],
    ['x-request-id', '<script>'],
    ['accept', 'text/html'],
    ['accept', 'application/graphql-response+json'],
    ['accept', '*'],
    ['accept', ';;;'],
    ['accept', 'multipart/mixed;deferSpec=20220824'],
    ['accept-language', 'x'.repeat(4000)],
    ['accept-language', 'en;q=foo'],
    ['x-forwarded-for', '1.2.3.4'],
    ['x-forwarded-proto', 'javascript'],
    ['x-forwarded-host', '::'],
    ['x-http-method-override', 'DELETE'],
    ['cookie', 'a=b; c'],
    ['expect', '200-ok'],
    ['te', 'trailers'],
    ['range', 'bytes=0-1'],
    ['origin', 'null'],
    ['traceparent', 'x'],
  ];
  return [
    ...tokens.map((authorization) => post('a wrong credential', { ...json, authorization }, GOOD)),
    ...odd.map(([name, value]) => post(`an odd header ${name}`, { ...json, ...auth, [name]: value }, GOOD)),
    post('no credential', json, GOOD),
    post('no credential and a broken body', json, chance.pick(['{', '\u0000', ''])),
  ];
}

function addresses({ token, chance }: Parts): Shot[] {
  const auth = { authorization: `Bearer ${token}`, 'apollo-require-preflight': 'yes' };
  const enc = encodeURIComponent;
  const queries = [
    '',
    '?',
    '?query',
    '?query=',
    `?query=${enc('{ __typename }')}`,
    `?query=${enc('query A { viewer { environment } }')}`,
    `?query=${enc('mutation M { credentialRevoke(input: { credentialId: "x", reason: "x" }) { userErrors { code } } }')}`,
    `?query=${enc('{ __typename }')}&query=x`,
    `?query[]=${enc('{ __typename }')}`,
    '?query=%',
    '?query=%00',
    '?query=%ff%fe',
    '?query=%ed%a0%80',
    `?query=${enc('{ __typename }')}&variables=x`,
    `?query=${enc('{ __typename }')}&variables=[]`,
    `?query=${enc('{ __typename }')}&variables=null`,
    `?query=${enc('{ __typename }')}&extensions=1`,
    `?query=${enc('{ __typename }')}&extensions=${enc('{"persistedQuery":{"version":1,"sha256Hash":"x"}}')}`,
    `?extensions=${enc('{"persistedQuery":{"version":1,"sha256Hash":"x"}}')}`,
    `?query=${enc('{ __typename }')}&operationName=x&operationName=y`,
    `?query=${enc('query Q($v: VIN) { vehicle(by: { vin: $v }) { id } }')}&variables=${enc('{"v":"\\u0000"}')}`,
    `?query=${enc('query Q($s: String) { quotes(first: 1, filter: { search: $s }) { totalCount } }')}&variables=${enc('{"s":"a\\u0000"}')}`,
    `?query=${enc('query Q($s: String) { quotes(first: 1, filter: { search: $s }) { totalCount } }')}&variables=${enc('{"s":"\\ud800"}')}`,
    `?query=${enc('query Q($s: String) { quotes(first: 1, filter: { search: $s }) { totalCount } }')}&variables=${enc(`{"s":${'['.repeat(2000)}${']'.repeat(2000)}}`)}`,
    `?${'a=b&'.repeat(2000)}`,
    `?query=${'a'.repeat(9000)}`,
  ];
  const paths = [
    '/',
    '//',
    '///graphql',
    '/graphql/',
    '/GRAPHQL',
    '/graphql;x',
    '/graphql%00',
    '/graphql%2e%2e',
    '/../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%',
    '/%zz',
    '/%ff',
    '/health',
    '/health/live/',
    '/health/ready?x=%00',
    '/.env',
    '/metrics/../graphql',
    '/graphiql/../../package.json',
    '/graphiql/..%2f..%2fpackage.json',
    '/oauth',
    '/.well-known/',
    '/.well-known/jwks.json?kid=%27',
    `/${'x'.repeat(4000)}`,
    '/*',
    '/favicon.ico',
    '/admin',
    `/${enc(chance.pick(HOSTILE_TEXTS).toWellFormed())}`,
  ];
  const other = (path: string): Shot['answers'] => (/^\/(graphiql|metrics)/.test(path) ? 'other' : 'json');
  return [
    ...queries.map((query): Shot => ({
      kind: 'an odd GET',
      method: 'GET',
      path: `/graphql${query}`,
      headers: auth,
      body: null,
    })),
    ...queries.slice(4, 8).map((query): Shot => ({
      kind: 'a GET without preflight',
      method: 'GET',
      path: `/graphql${query}`,
      headers: { authorization: auth.authorization },
      body: null,
    })),
    ...paths.map((path): Shot => ({
      kind: 'an odd address',
      method: chance.pick(['GET', 'POST']),
      path,
      headers: auth,
      body: null,
      answers: other(path),
    })),
    ...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'QUERY', 'PROPFIND', 'PURGE'].map((method): Shot => ({
      kind: `method ${method}`,
      method,
      path: chance.pick(['/graphql', '/oauth/token', '/health/live', '/nowhere']),
      headers: { ...auth, ...json },
      body: method === 'HEAD' || method === 'TRACE' ? null : GOOD,
    })),
    {
      kind: 'POST to GraphQL by its query',
      method: 'POST',
      path: `/graphql${queries[4] ?? ''}`,
      headers: { ...auth, ...json },
      body: '{}',
    },
  ];
}

function forms({ chance }: Parts): Shot[] {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const basic = (text: string): { authorization: string } => ({
    authorization: `Basic ${Buffer.from(text, 'latin1').toString('base64')}`,
  });
  const good = 'grant_type=client_credentials';
  const client = `nobody-${chance.text(12)}`; // failures are counted per client: an honest one must not be locked out
  const words = chance.pick(HOSTILE_TEXTS).toWellFormed();
  const bodiesOfForms = [
    '',
    '=',
    '&&&',
    good,
    `${good}&${good}`,
    'grant_type=password&username=a&password=b',
    'grant_type=',
    `grant_type=${encodeURIComponent(words)}`,
    `${good}&scope=${encodeURIComponent(words)}`,
    `${good}&client_assertion=a.b.c&client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer`,
    `${good}&client_assertion=${'a'.repeat(9000)}&client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer`,
    `${good}&client_id=${encodeURIComponent(words)}&client_secret=x`,
    '%',
    '%00=%00',
    '%ff',
    `a=${'x'.repeat(20_000)}`,
    `${good}&__proto__=1&constructor=2`,
  ];
  return [
    ...bodiesOfForms.flatMap((body) => [
      post('a wrong form', { ...form, ...basic(`${client}:secret`) }, body, '/oauth/token'),
      post('a wrong form', form, body, chance.pick(['/oauth/token', '/oauth/introspect'])),
    ]),
    ...[
      ':',
      '',
      'a',
      `${client}:`,
      ':x',
      `${client}\u0000:x`,
      '%:%',
      '%zz:x',
      `${encodeURIComponent("' or 1=1")}:x`,
      `${'a'.repeat(3000)}:x`,
      '\u00ff\u00fe:x',
    ].map((text) => post('a wrong client', { ...form, ...basic(text) }, good, '/oauth/token')),
    post('JSON for a form', json, '{"grant_type":"client_credentials"}', '/oauth/token'),
    post('broken JSON for a form', json, '{', '/oauth/token'),
    post('text for a form', { 'content-type': 'text/plain' }, good, '/oauth/token'),
    post('no type for a form', {}, good, '/oauth/introspect'),
  ];
}

function wire({ token }: Parts): Shot[] {
  const raw = (kind: string, text: string): Shot => ({
    kind,
    method: 'POST',
    path: '/',
    headers: {},
    body: null,
    bytes: Buffer.from(text, 'latin1'),
  });
  const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\n`;
  return [
    raw('a body cut short', `${head}Content-Length: 5000\r\n\r\n${GOOD}`),
    raw('a length that is no number', `${head}Content-Length: x\r\n\r\n${GOOD}`),
    raw('two lengths', `${head}Content-Length: 5\r\nContent-Length: 6\r\n\r\n${GOOD}`),
    raw('length and chunks', `${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`),
    raw('a wrong chunk', `${head}Transfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n${GOOD}\r\n0\r\n\r\n`),
    raw('an unknown transfer coding', `${head}Transfer-Encoding: evil\r\n\r\n${GOOD}`),
    raw('a header without a colon', `${head}evil\r\n\r\n`),
    raw('NUL in a header', `${head}X-Evil: a\u0000b\r\n\r\n`),
    raw('headers without end', `${head}X-Evil: ${'a'.repeat(40_000)}\r\n\r\n`),
    raw('no host', 'GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n'),
    raw('HTTP of another world', 'GET /health/live HTTP/9.9\r\n\r\n'),
    raw('no HTTP', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003'),
    raw('an absolute address', `GET http://evil.example/health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    raw('an unknown method', 'EVIL /graphql HTTP/1.1\r\nHost: x\r\n\r\n'),
    raw(
      'an upgrade',
      `GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n\r\n`,
    ),
  ];
}

/** One round of all of them; what is random differs from round to round. */
export function transportShots(parts: Parts): Shot[] {
  return [...bodies(parts), ...headers(parts), ...addresses(parts), ...forms(parts), ...wire(parts)];
}
