/**
 * Blobs in a store with the S3 interface, beside `disk-blobs.ts`; nothing in it is public, and every byte passes through
 * the gateway's own signed addresses.
 *
 *   blobs/ab/abcd…                          content, under its SHA-256; never changes
 *   uploads/<id>/<from>-<to>-<order>        pieces of an upload as they came; each is an object of its own
 *   quarantine/<id>                         all of an upload, with the digest declared, until it is checked
 *
 * An object appears whole or not at all, so a kill leaves a piece or none, and what is listed is what is here: whichever
 * process goes on needs no memory of the one that began.
 */
import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { systemClock } from '../../../kernel/clock.js';
import { millisOf } from '../../../kernel/dates.js';
import type { Appended, BlobName, Blobs, Finished } from './blobs.port.js';
import { DIGEST, drain, matching, UPLOAD } from './blob-names.js';
import { S3Client, type S3Settings } from './s3-client.js';
import { type Piece, receivedOf, stretchesOf } from './upload-pieces.rules.js';

/** What is held of an upload before it is safe; a kill loses no more. */
const PIECE_BYTES = 4 * 1_048_576;
const PIECE = /^uploads\/[0-9a-f-]{36}\/(\d{10})-(\d{10})-([0-9a-f]{32})$/;

export function s3Blobs(settings: S3Settings): Blobs {
  const store = new S3Client(settings);
  const blobKey = (sha256: string): string => `blobs/${matching(DIGEST, sha256).slice(0, 2)}/${sha256}`;
  const uploadKey = (id: string): string => `uploads/${matching(UPLOAD, id)}/`;
  const quarantineKey = (id: string): string => `quarantine/${matching(UPLOAD, id)}`;

  async function piecesOf(uploadId: string): Promise<Piece[]> {
    return (await store.list(uploadKey(uploadId))).flatMap(({ key }) => {
      const [, from, to, order] = PIECE.exec(key) ?? [];
      return order === undefined ? [] : [{ key, from: Number(from), to: Number(to), order }];
    });
  }

  /** All of an upload; null when a piece went away meanwhile. */
  async function assembled(pieces: readonly Piece[]): Promise<Buffer | null> {
    const parts: Buffer[] = [];
    for (const { piece, from, to } of stretchesOf(pieces)) {
      const bytes = await store.read(piece.key);
      if (!bytes) return null;
      parts.push(bytes.subarray(from - piece.from, to - piece.from));
    }
    return Buffer.concat(parts);
  }

  async function discard(uploadId: string): Promise<void> {
    for (const { key } of await store.list(uploadKey(uploadId))) await store.delete(key);
  }

  return {
    async put(bytes): Promise<BlobName> {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await store.put(blobKey(sha256), bytes); // over an equal one: the same content
      return { sha256, sizeBytes: bytes.length };
    },
    async open(sha256) {
      const answer = await store.get(blobKey(sha256));
      if (!answer?.body) return null;
      const stream = Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
      return { sizeBytes: Number(answer.headers.get('content-length')), stream };
    },
    read: async (sha256) => store.read(blobKey(sha256)),

    received: async (uploadId) => receivedOf(await piecesOf(uploadId)),

    async append(uploadId, offset, bytes, limit): Promise<Appended> {
      const before = receivedOf(await piecesOf(uploadId));
      if (offset > before) return { outcome: 'GAP', received: before };
      const outcome = await sendPieces(store, uploadKey(uploadId), offset, bytes, limit);
      if (outcome === 'TOO_LARGE') return { outcome };
      return { outcome: 'TAKEN', received: receivedOf(await piecesOf(uploadId)), cut: outcome === 'CUT' };
    },

    async finish(uploadId, expected): Promise<Finished> {
      const pieces = await piecesOf(uploadId);
      if (receivedOf(pieces) !== expected.sizeBytes) return 'INCOMPLETE';
      const bytes = await assembled(pieces);
      if (bytes?.length !== expected.sizeBytes) return 'INCOMPLETE'; // somebody took it away meanwhile
      if (createHash('sha256').update(bytes).digest('hex') !== expected.sha256) return 'DIGEST_DIFFERS';
      await store.put(quarantineKey(uploadId), bytes); // only what was declared comes here: over an equal one
      return 'QUARANTINED';
    },
    discard,
    quarantined: async (uploadId) => store.read(quarantineKey(uploadId)),
    release: (uploadId) => store.delete(quarantineKey(uploadId)),

    async sweep(olderThanMs) {
      let removed = 0;
      for (const prefix of ['uploads/', 'quarantine/'])
        for (const { key, modifiedMs } of await store.list(prefix)) {
          if (modifiedMs > olderThanMs) continue;
          await store.delete(key);
          removed += 1;
        }
      return removed;
    },
  };
}

/** What the sender breaks off is kept up to there; what it sends beyond the limit is not taken. */
async function sendPieces(
  store: S3Client,
  prefix: string,
  offset: number,
  bytes: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<'ALL' | 'CUT' | 'TOO_LARGE'> {
  const source = bytes[Symbol.asyncIterator]();
  let held: Uint8Array[] = [];
  let [at, size] = [offset, 0];
  const flush = async (): Promise<void> => {
    if (size === 0) return;
    await store.put(`${prefix}${padded(at)}-${padded(at + size)}-${newOrder()}`, Buffer.concat(held));
    [at, size, held] = [at + size, 0, []];
  };
  try {
    for (;;) {
      const next = await source.next().catch(() => null);
      const over = next !== null && next.done !== true && at + size + next.value.length > limit;
      if (next === null || next.done === true || over) {
        await flush();
        if (over) await drain(source);
        return next === null ? 'CUT' : over ? 'TOO_LARGE' : 'ALL';
      }
      held.push(next.value);
      size += next.value.length;
      if (size >= PIECE_BYTES) await flush();
    }
  } catch (error) {
    await drain(source);
    throw error;
  }
}

const padded = (offset: number): string => String(offset).padStart(10, '0');

/** Rises with the machine's time, whatever time the sandbox lives in, and differs among processes. */
function newOrder(): string {
  return (
    millisOf(systemClock().now()).toString(16).padStart(12, '0') +
    (counter++ % 65_536).toString(16).padStart(4, '0') +
    randomBytes(8).toString('hex')
  );
}
let counter = 0;
