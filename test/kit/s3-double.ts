/**
 * A small store with the S3 interface, in memory: it checks every signature by itself, as AWS publishes Signature
 * Version 4 (canonical request, string to sign, derived key), and the digest of what is sent. It can be told to fail, to
 * break off, to be away, and to think.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { S3Settings } from '../../src/modules/platform/files/s3-client.js';

export interface S3Double {
  readonly settings: S3Settings;
  readonly objects: Map<string, { bytes: Buffer; modified: Date }>;
  /** Statuses answered so far. */
  readonly answered: number[];
  /** What befalls the next requests, one each: a status, `CUT` breaks the answer off half way, `CUT_AFTER` does the work and hangs up. */
  readonly mishaps: (number | 'CUT' | 'CUT_AFTER')[];
  /** Everything fails until it is false again. */
  away: boolean;
  /** After so many requests more, none is answered until `letGo`; `reached` once one is kept waiting. */
  think(given?: { readonly after: number }): { readonly reached: Promise<void>; letGo(): void };
  stop(): Promise<void>;
}

const PAGE = 3;

export async function s3Double(): Promise<S3Double> {
  const settings = { bucket: 'evidence', region: 'cn-test-1', keyId: 'AKIDTEST', secret: 'a secret of the double' };
  const objects: S3Double['objects'] = new Map();
  const answered: number[] = [];
  const mishaps: S3Double['mishaps'] = [];
  const state = { away: false, before: (): Promise<void> => Promise.resolve() };
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void state.before().then(() => {
        answer(request, Buffer.concat(chunks), response);
      });
    });
  });

  function answer(request: http.IncomingMessage, body: Buffer, response: http.ServerResponse): void {
    const mishap = state.away ? 503 : mishaps.shift();
    const { status, bytes, headers } =
      typeof mishap === 'number' ? { status: mishap, bytes: Buffer.from('<Error/>'), headers: {} } : act(request, body);
    answered.push(status);
    if (mishap === 'CUT_AFTER') {
      request.socket.destroy();
      return;
    }
    response.writeHead(status, { ...headers, 'content-length': String(bytes.length) });
    if (mishap === 'CUT') response.write(bytes.subarray(0, bytes.length / 2), () => request.socket.destroy());
    else response.end(bytes);
  }

  function act(request: http.IncomingMessage, body: Buffer) {
    const url = new URL(request.url ?? '/', 'http://store');
    const plain = (status: number, bytes: Buffer = Buffer.alloc(0)) => ({ status, bytes, headers: {} });
    const fault = faultOf(request, url, body, settings);
    if (fault) return plain(403, Buffer.from(`<Error><Code>${fault}</Code></Error>`));
    const [, bucket, ...rest] = url.pathname.split('/');
    if (bucket !== settings.bucket) return plain(404);
    const key = rest.join('/');
    if (key === '') return plain(200, Buffer.from(listed(url.searchParams)));
    const found = objects.get(key);
    switch (request.method) {
      case 'PUT':
        objects.set(key, { bytes: body, modified: new Date() });
        return plain(200);
      case 'DELETE':
        objects.delete(key);
        return plain(204);
      default:
        return found ? plain(200, found.bytes) : plain(404, Buffer.from('<Error><Code>NoSuchKey</Code></Error>'));
    }
  }

  function listed(query: URLSearchParams): string {
    const after = query.get('continuation-token') ?? '';
    const keys = [...objects.keys()].filter((key) => key.startsWith(query.get('prefix') ?? '') && key > after).sort();
    const page = keys.slice(0, PAGE);
    const entries = page.map((key) => {
      const { bytes, modified } = objects.get(key) ?? { bytes: Buffer.alloc(0), modified: new Date() };
      return `<Contents><Key>${key}</Key><LastModified>${modified.toISOString()}</LastModified><Size>${String(bytes.length)}</Size></Contents>`;
    });
    const more = keys.length > PAGE;
    return `<ListBucketResult><IsTruncated>${String(more)}</IsTruncated>${entries.join('')}${
      more ? `<NextContinuationToken>${page.at(-1) ?? ''}</NextContinuationToken>` : ''
    }</ListBucketResult>`;
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    settings: { ...settings, endpoint: `http://127.0.0.1:${String(port)}` },
    objects,
    answered,
    mishaps,
    get away() {
      return state.away;
    },
    set away(away: boolean) {
      state.away = away;
    },
    think({ after } = { after: 0 }) {
      let letGo = (): void => undefined;
      const thinking = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      const reached = new Promise<void>((resolve) => {
        let passed = 0;
        state.before = () => {
          passed += 1;
          if (passed <= after) return Promise.resolve();
          resolve();
          return thinking;
        };
      });
      return { reached, letGo };
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
/** Everything but the unreserved characters, in UTF-8 (RFC 3986). */
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;

/** Why a request is not one of the holder of the key; null when it is. */
export function faultOf(
  request: Pick<http.IncomingMessage, 'method' | 'headers'>,
  url: URL,
  body: Buffer,
  { keyId, secret, region }: Pick<S3Settings, 'keyId' | 'secret' | 'region'>,
  now = Date.now(),
): string | null {
  const [, id, day = '', where, names = '', signature = ''] =
    AUTHORIZATION.exec(request.headers.authorization ?? '') ?? [];
  const header = (name: string): string =>
    String(request.headers[name] ?? '')
      .trim()
      .replace(/ +/g, ' ');
  if (id !== keyId || where !== region) return 'InvalidAccessKeyId';
  const at = header('x-amz-date');
  const instant = Date.parse(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!at.startsWith(day) || !(Math.abs(now - instant) < 900_000)) return 'RequestTimeTooSkewed';
  const digest = header('x-amz-content-sha256');
  if (digest !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  const signed = names.split(';');
  for (const needed of ['host', 'x-amz-content-sha256', 'x-amz-date'])
    if (!signed.includes(needed)) return 'AccessDenied';
  const query = [...url.searchParams].map(([name, value]) => `${escaped(name)}=${escaped(value)}`).sort();
  const canonical = [
    request.method,
    url.pathname
      .split('/')
      .map((part) => escaped(decodeURIComponent(part)))
      .join('/'),
    query.join('&'),
    ...signed.map((name) => `${name}:${header(name)}`),
    '',
    names,
    digest,
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const key = ['s3', 'aws4_request'].reduce(hmac, hmac(hmac(`AWS4${secret}`, day), region));
  const right = hmac(key, ['AWS4-HMAC-SHA256', at, scope, sha256(canonical)].join('\n'));
  return timingSafeEqual(right, Buffer.from(signature, 'hex')) ? null : 'SignatureDoesNotMatch';
}
