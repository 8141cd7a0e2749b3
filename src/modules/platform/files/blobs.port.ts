/**
 * Where bytes lie: under their SHA-256, outside the database. `disk-blobs.ts` keeps them in a directory; a store with
 * the S3 interface fits behind the same port (uploads as parts of one multipart upload) and is not written yet.
 */
import type { Readable } from 'node:stream';
import type { FileAddresses } from './file-addresses.js';

export interface BlobName {
  readonly sha256: string;
  readonly sizeBytes: number;
}

export type Finished =
  /** All came, they are what was declared, and nobody can change them any more. */
  | 'QUARANTINED'
  /** Not all bytes are here. */
  | 'INCOMPLETE'
  /** All came, and they are others than declared. */
  | 'DIGEST_DIFFERS';

export type Appended =
  /** `received` bytes are here now; `cut` when the sender broke off, and what came is kept. */
  | { readonly outcome: 'TAKEN'; readonly received: number; readonly cut: boolean }
  /** Nothing of it was taken beyond the limit. */
  | { readonly outcome: 'TOO_LARGE' }
  /** It would leave a hole. */
  | { readonly outcome: 'GAP'; readonly received: number };

export interface Blobs {
  /** Keeps bytes at hand; nothing is visible before all of it is safe, and the same content twice is one blob. */
  put(bytes: Uint8Array): Promise<BlobName>;
  /** The bytes as a stream; null when there are none of that name. */
  open(sha256: string): Promise<{ readonly sizeBytes: number; readonly stream: Readable } | null>;
  read(sha256: string): Promise<Buffer | null>;

  /** How many bytes of an upload are here; uploads are told apart by the file's id, never by content. */
  received(uploadId: string): Promise<number>;
  /** Takes bytes from an offset that is already reached; never more than `limit` in all. */
  append(uploadId: string, offset: number, bytes: AsyncIterable<Uint8Array>, limit: number): Promise<Appended>;
  /** Takes a whole upload out of its sender's reach when it is what was declared. The upload stays until `discard`. */
  finish(uploadId: string, expected: BlobName): Promise<Finished>;
  discard(uploadId: string): Promise<void>;
  /** Bytes as they were sent, for the checks and for nobody else; null when there are none. */
  quarantined(uploadId: string): Promise<Buffer | null>;
  release(uploadId: string): Promise<void>;
  /** Removes uploads, and what crashes left, that nobody touched for so long; answers how many. */
  sweep(olderThanMs: number): Promise<number>;
}

declare module '../../../kernel/ctx.js' {
  interface Ports {
    readonly blobs: Blobs;
    readonly fileAddresses: FileAddresses;
  }
}
