/**
 * Blobs in a directory, which every process of the gateway must share.
 *
 *   blobs/ab/abcd…   content, under its SHA-256; never changes
 *   uploads/<id>     what has come of an upload; written at offsets, so two senders of the same file do not disturb
 *   quarantine/<id>  all of an upload, with the digest declared, until it is checked; never changes
 *   writing/<random> on its way into blobs/ or quarantine/
 *
 * A blob appears by a rename of bytes that were hashed as they were written to a file nobody else has open. So whoever
 * still sends can no longer change what is stored, and a kill leaves the whole blob or none.
 */
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import fs, { type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { unavailable } from '../../../kernel/failure.js';
import { DIGEST, drain, matching, UPLOAD } from './blob-names.js';
import type { Appended, BlobName, Blobs, Finished } from './blobs.port.js';

const FULL = /^(ENOSPC|EDQUOT)$/;

export function diskBlobs(directory: string): Blobs {
  const places = {
    blobs: path.join(directory, 'blobs'),
    uploads: path.join(directory, 'uploads'),
    quarantine: path.join(directory, 'quarantine'),
    writing: path.join(directory, 'writing'),
  };
  const blobPath = (sha256: string): string => path.join(places.blobs, matching(DIGEST, sha256).slice(0, 2), sha256);
  const uploadPath = (id: string): string => path.join(places.uploads, matching(UPLOAD, id));
  const quarantinePath = (id: string): string => path.join(places.quarantine, matching(UPLOAD, id));

  /** Writes to a file of its own, and renames it to where `target` says of what was written; null keeps nothing. */
  async function write(
    pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    targetOf: (written: BlobName) => string | null,
  ): Promise<BlobName> {
    await fs.mkdir(places.writing, { recursive: true });
    const temporary = path.join(places.writing, randomBytes(16).toString('hex'));
    try {
      const written = await writeHashed(temporary, pieces);
      const target = targetOf(written);
      if (target !== null) {
        const made = await fs.mkdir(path.dirname(target), { recursive: true });
        if (made !== undefined) await syncDirectory(path.dirname(made));
        await fs.rename(temporary, target); // over an equal one: the same content
        await syncDirectory(path.dirname(target));
      }
      return written;
    } finally {
      await fs.rm(temporary, { force: true });
    }
  }

  return {
    put: (bytes) => write([bytes], ({ sha256 }) => blobPath(sha256)),

    async open(sha256) {
      const handle = await openOrNull(blobPath(sha256));
      if (!handle) return null;
      const { size } = await handle.stat();
      return { sizeBytes: size, stream: handle.createReadStream() };
    },
    read: (sha256) => orNull(fs.readFile(blobPath(sha256))),

    received: async (uploadId) => (await orNull(fs.stat(uploadPath(uploadId))))?.size ?? 0,

    async append(uploadId, offset, bytes, limit): Promise<Appended> {
      await fs.mkdir(places.uploads, { recursive: true });
      const handle = await fs.open(uploadPath(uploadId), fs.constants.O_RDWR | fs.constants.O_CREAT, 0o600);
      try {
        const { size } = await handle.stat();
        if (offset > size) return { outcome: 'GAP', received: size };
        const outcome = await writeFrom(handle, offset, bytes, limit);
        if (outcome === 'TOO_LARGE') return { outcome };
        return { outcome: 'TAKEN', received: (await handle.stat()).size, cut: outcome === 'CUT' };
      } finally {
        await handle.close();
      }
    },

    async finish(uploadId, expected): Promise<Finished> {
      const file = uploadPath(uploadId);
      if ((await orNull(fs.stat(file)))?.size !== expected.sizeBytes) return 'INCOMPLETE';
      const written = await orNull(
        write(piecesOf(file), ({ sha256, sizeBytes }) =>
          sha256 === expected.sha256 && sizeBytes === expected.sizeBytes ? quarantinePath(uploadId) : null,
        ),
      );
      if (written?.sizeBytes !== expected.sizeBytes) return 'INCOMPLETE'; // somebody took it away meanwhile
      return written.sha256 === expected.sha256 ? 'QUARANTINED' : 'DIGEST_DIFFERS';
    },
    discard: (uploadId) => fs.rm(uploadPath(uploadId), { force: true }),
    quarantined: (uploadId) => orNull(fs.readFile(quarantinePath(uploadId))),
    release: (uploadId) => fs.rm(quarantinePath(uploadId), { force: true }),

    async sweep(olderThanMs) {
      let removed = 0;
      for (const place of [places.uploads, places.writing, places.quarantine]) {
        for (const name of (await orNull(fs.readdir(place))) ?? []) {
          const file = path.join(place, name);
          const touched = (await orNull(fs.stat(file)))?.mtimeMs;
          if (touched === undefined || touched > olderThanMs) continue;
          await fs.rm(file, { force: true });
          removed += 1;
        }
      }
      return removed;
    },
  };
}

/** Opened by whoever takes the first piece: a stream whose file has gone before anybody listens to it ends the process. */
async function* piecesOf(file: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(file) as AsyncIterable<Uint8Array>;
}

async function writeHashed(file: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<BlobName> {
  const hash = createHash('sha256');
  const handle = await fs.open(file, 'wx', 0o600);
  let sizeBytes = 0;
  try {
    for await (const piece of pieces) {
      hash.update(piece);
      await writeAt(handle, piece, sizeBytes);
      sizeBytes += piece.length;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { sha256: hash.digest('hex'), sizeBytes };
}

/** What the sender breaks off is kept up to there; what it sends beyond the limit is not taken. */
async function writeFrom(
  handle: FileHandle,
  offset: number,
  bytes: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<'ALL' | 'CUT' | 'TOO_LARGE'> {
  const source = bytes[Symbol.asyncIterator]();
  let at = offset;
  try {
    for (;;) {
      const next = await source.next().catch(() => null);
      if (!next) return 'CUT';
      if (next.done === true) return 'ALL';
      if (at + next.value.length > limit) {
        await drain(source);
        return 'TOO_LARGE';
      }
      await writeAt(handle, next.value, at);
      at += next.value.length;
    }
  } catch (error) {
    await drain(source);
    throw error;
  }
}

async function writeAt(handle: FileHandle, piece: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < piece.length) {
    const { bytesWritten } = await handle
      .write(piece, done, piece.length - done, position + done)
      .catch((error: unknown) => {
        throw FULL.test((error as NodeJS.ErrnoException).code ?? '') ? unavailable('The store is full.') : error;
      });
    done += bytesWritten;
  }
}

/** The name must be as durable as the bytes; where a directory cannot be synced (Windows), the file system does it. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await fs.open(directory, 'r').catch(() => null);
  try {
    await handle?.sync().catch(() => undefined);
  } finally {
    await handle?.close();
  }
}

const openOrNull = (file: string): Promise<FileHandle | null> => orNull(fs.open(file, 'r'));

/** What is not there is null; any other trouble flies. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
