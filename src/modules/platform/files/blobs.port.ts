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

/** Looks at bytes as they pass; answers a fault at the end, or null. */
export interface Inspector<Fault extends string> {
  readonly take: (chunk: Uint8Array) => void;
  readonly fault: () => Fault | null;
}

export type Finished<Fault extends string> =
  | { readonly outcome: 'STORED' }
  /** Not all bytes are here. */
  | { readonly outcome: 'INCOMPLETE' }
  /** All came, and they are others than declared. */
  | { readonly outcome: 'DIGEST_DIFFERS' }
  | { readonly outcome: 'FAULTY'; readonly fault: Fault };

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
  /** Makes a blob of a whole upload when it is what was declared and has no fault. The upload stays until `discard`. */
  finish<Fault extends string>(
    uploadId: string,
    expected: BlobName,
    inspector: Inspector<Fault>,
  ): Promise<Finished<Fault>>;
  discard(uploadId: string): Promise<void>;
  /** Removes uploads, and what crashes left, that nobody touched for so long; answers how many. */
  sweep(olderThanMs: number): Promise<number>;
}

declare module '../../../kernel/ctx.js' {
  interface Ports {
    readonly blobs: Blobs;
    readonly fileAddresses: FileAddresses;
  }
}
