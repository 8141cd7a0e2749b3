/**
 * The few requests that a store with the S3 interface must understand: put, get, delete, list. Path-style, each signed
 * (Signature Version 4, over the bytes too). What cannot be answered now is tried again; then the caller hears UNAVAILABLE.
 */
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import { Defect, unavailable } from '../../../kernel/failure.js';

export interface S3Settings {
  /** `https://host[:port]`. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
}

export interface StoredObject {
  readonly key: string;
  readonly sizeBytes: number;
  readonly modifiedMs: number;
}

const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 50;
/** Until the answer begins; a body may take longer. */
const ANSWER_MS = 30_000;
const EMPTY = createHash('sha256').digest('hex');

export class S3Client {
  private readonly signer: AwsClient;
  private readonly root: string;

  constructor({ endpoint, bucket, region, keyId, secret }: S3Settings) {
    this.signer = new AwsClient({ accessKeyId: keyId, secretAccessKey: secret, region, service: 's3', retries: 0 });
    this.root = `${endpoint.replace(/\/$/, '')}/${bucket}`;
  }

  /** There whole, or not at all. */
  async put(key: string, bytes: Uint8Array): Promise<void> {
    await this.ask('PUT', `/${key}`, bytes, (answer) => answer.arrayBuffer());
  }

  /** The answer's body is the caller's to read. */
  get(key: string): Promise<Response | null> {
    return this.ask('GET', `/${key}`, null, (answer) => Promise.resolve(answer));
  }

  /** All of it: a body that breaks off is asked for again. */
  read(key: string): Promise<Buffer | null> {
    return this.ask('GET', `/${key}`, null, async (answer) => {
      const bytes = Buffer.from(await answer.arrayBuffer());
      const announced = answer.headers.get('content-length');
      if (announced !== null && Number(announced) !== bytes.length) throw new Error('cut off');
      return bytes;
    });
  }

  async delete(key: string): Promise<void> {
    await this.ask('DELETE', `/${key}`, null, (answer) => answer.arrayBuffer());
  }

  /** Everything under a prefix, by name. Names are our own: nothing in them needs to be escaped. */
  async list(prefix: string): Promise<StoredObject[]> {
    const found: StoredObject[] = [];
    for (let from: string | null = null; ;) {
      const query = new URLSearchParams({ 'list-type': '2', prefix });
      if (from !== null) query.set('continuation-token', from);
      const page = await this.ask('GET', `?${query.toString()}`, null, (answer) => answer.text());
      if (page === null) throw new Defect('the store has no such bucket');
      for (const [, entry = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs))
        found.push({
          key: told(entry, 'Key'),
          sizeBytes: Number(told(entry, 'Size')),
          modifiedMs: Date.parse(told(entry, 'LastModified')),
        });
      if (!page.includes('<IsTruncated>true')) return found;
      from = told(page, 'NextContinuationToken');
    }
  }

  /** Null when there is nothing of that name. All of these do the same when they are done twice. */
  private async ask<T>(
    method: string,
    at: string,
    body: Uint8Array | null,
    read: (answer: Response) => Promise<T>,
  ): Promise<T | null> {
    const digest = body ? createHash('sha256').update(body).digest('hex') : EMPTY;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.answered(method, at, body, digest, read).catch((error: unknown) => {
        if (error instanceof Refused) throw error;
        return null; // the line broke
      });
      if (answer) return answer.value;
      if (attempt === ATTEMPTS) throw unavailable('The store of files does not answer.'); // its words may name keys
      await pause(FIRST_PAUSE_MS * 2 ** attempt * (0.5 + Math.random()));
    }
  }

  /** Null: try again. */
  private async answered<T>(
    method: string,
    at: string,
    body: Uint8Array | null,
    digest: string,
    read: (answer: Response) => Promise<T>,
  ): Promise<{ readonly value: T | null } | null> {
    const patience = new AbortController();
    const timer = setTimeout(() => {
      patience.abort();
    }, ANSWER_MS);
    try {
      const { url, headers } = await this.signer.sign(`${this.root}${at}`, {
        method,
        headers: { 'x-amz-content-sha256': digest },
        ...(body ? { body: body as Uint8Array<ArrayBuffer> } : {}),
      });
      const answer = await fetch(url, {
        method,
        headers,
        signal: patience.signal,
        ...(body ? { body: body as Uint8Array<ArrayBuffer> } : {}),
      });
      clearTimeout(timer);
      if (answer.ok) return { value: await read(answer) };
      await answer.arrayBuffer();
      if (answer.status === 404) return { value: null };
      if (answer.status >= 500 || answer.status === 429) return null;
      throw new Refused(answer.status);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Refused by the store itself: wrong keys, wrong bucket, a clock that is off. Trying again changes nothing. */
class Refused extends Defect {
  constructor(status: number) {
    super(`the store of files refused a request with status ${String(status)}`);
  }
}

function told(text: string, tag: string): string {
  const found = new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(text)?.[1];
  if (found === undefined) throw new Defect(`the store did not tell ${tag}`);
  return found;
}
