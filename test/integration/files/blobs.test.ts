/** What every store of bytes keeps, on disk and with the S3 interface: the same tests over both (issue 6, point 2; security.md 32). */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/kernel/ids.js';
import { type Blobs, diskBlobs, s3Blobs } from '../../../src/modules/platform/files/index.js';
import { sha256 } from '../../kit/files.js';
import { s3Double } from '../../kit/s3-double.js';

interface Store {
  readonly blobs: Blobs;
  /** Names of the blobs that lie there. */
  visible(): string[];
  /** Makes an upload look as if nobody had touched it since 1970. */
  age(uploadId: string): void;
  stop(): Promise<void> | void;
}

function disk(): Promise<Store> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'gw-blobs-'));
  return Promise.resolve({
    blobs: diskBlobs(directory),
    visible: () => {
      const place = path.join(directory, 'blobs');
      return fs.existsSync(place)
        ? fs.readdirSync(place).flatMap((part) => fs.readdirSync(path.join(place, part)))
        : [];
    },
    age: (id) => {
      fs.utimesSync(path.join(directory, 'uploads', id), 1000, 1000);
    },
    stop: () => {
      fs.rmSync(directory, { recursive: true, force: true });
    },
  });
}

async function s3(): Promise<Store> {
  const double = await s3Double();
  return {
    blobs: s3Blobs(double.settings),
    visible: () => [...double.objects.keys()].flatMap((key) => /^blobs\/..\/(.+)$/.exec(key)?.[1] ?? []),
    age: (id) => {
      for (const [key, object] of double.objects) if (key.includes(id)) object.modified = new Date(1_000_000);
    },
    stop: () => double.stop(),
  };
}

const named = (bytes: Buffer) => ({ sha256: sha256(bytes), sizeBytes: bytes.length });
async function* pieces(...given: Buffer[]): AsyncIterable<Buffer> {
  for (const piece of given) yield piece;
}

describe.each([
  ['on disk', disk],
  ['with the S3 interface', s3],
])('a store %s', (_, open) => {
  let store: Store;
  let blobs: Blobs;
  beforeEach(async () => {
    store = await open();
    ({ blobs } = store);
  });
  afterEach(() => store.stop());
  const id = newId('File');

  it('reads a blob as it was put, by its digest alone; what is not there is null', async () => {
    const bytes = randomBytes(200_000);
    expect(await blobs.put(bytes)).toEqual(named(bytes));
    expect((await blobs.read(sha256(bytes)))?.equals(bytes)).toBe(true);
    const opened = await blobs.open(sha256(bytes));
    expect(opened?.sizeBytes).toBe(bytes.length);
    const came: Buffer[] = [];
    for await (const chunk of opened?.stream ?? []) came.push(chunk as Buffer);
    expect(Buffer.concat(came).equals(bytes)).toBe(true);
    expect(await blobs.read('0'.repeat(64))).toBeNull();
    expect(await blobs.open('0'.repeat(64))).toBeNull();
  });

  it('has the same content, put fifty times at once, once and whole', async () => {
    const bytes = randomBytes(100_000);
    await Promise.all(Array.from({ length: 50 }, () => blobs.put(bytes)));
    expect(store.visible()).toEqual([sha256(bytes)]);
  });

  it('knows no name that leads elsewhere', async () => {
    for (const name of ['../../etc/passwd', '', 'A'.repeat(64), `${'a'.repeat(64)}/x`])
      await expect(Promise.resolve().then(() => blobs.read(name))).rejects.toThrow('not a name');
    await expect(Promise.resolve().then(() => blobs.received('../secret'))).rejects.toThrow('not a name');
  });

  it('takes an upload from its sender only when all of it is here and it is what was declared', async () => {
    const bytes = randomBytes(100_000);
    await blobs.append(id, 0, pieces(bytes.subarray(0, 60_000)), bytes.length);
    expect(await blobs.finish(id, named(bytes))).toBe('INCOMPLETE');
    await blobs.append(id, 60_000, pieces(bytes.subarray(60_000)), bytes.length);
    expect(await blobs.finish(id, { ...named(bytes), sha256: 'a'.repeat(64) })).toBe('DIGEST_DIFFERS');
    expect(await blobs.quarantined(id)).toBeNull();
    expect(await blobs.finish(id, named(bytes))).toBe('QUARANTINED');
    expect((await blobs.quarantined(id))?.equals(bytes)).toBe(true);
    expect(store.visible()).toEqual([]); // as it was sent it is nobody's to fetch
    await blobs.release(id);
    expect(await blobs.quarantined(id)).toBeNull();
  });

  it('leaves no hole, and takes nothing beyond its size', async () => {
    expect(await blobs.append(id, 5, pieces(Buffer.from('x')), 10)).toEqual({ outcome: 'GAP', received: 0 });
    await blobs.append(id, 0, pieces(Buffer.from('01234')), 10);
    expect(await blobs.append(id, 5, pieces(Buffer.from('567'), Buffer.from('89a')), 10)).toEqual({
      outcome: 'TOO_LARGE',
    });
    expect(await blobs.received(id)).toBe(8);
    await blobs.discard(id);
    expect(await blobs.received(id)).toBe(0);
  });

  it('keeps what came before the line broke, and goes on from there', async () => {
    const bytes = randomBytes(9_000_000);
    async function* broken(from: number, to: number): AsyncIterable<Buffer> {
      for (let at = from; at < to; at += 65_536) yield bytes.subarray(at, Math.min(at + 65_536, to));
      throw new Error('ECONNRESET');
    }
    for (let at = 0; at < bytes.length; at += 1_800_000) {
      expect(await blobs.received(id)).toBe(at);
      const to = Math.min(at + 1_800_000, bytes.length);
      expect(await blobs.append(id, at, broken(at, to), bytes.length)).toEqual({
        outcome: 'TAKEN',
        received: to,
        cut: true,
      });
    }
    expect(await blobs.finish(id, named(bytes))).toBe('QUARANTINED');
  });

  it('lets a sender begin again: what is sent later lies over what came before', async () => {
    const bytes = randomBytes(5000);
    await blobs.append(id, 0, pieces(randomBytes(3000)), bytes.length);
    await blobs.append(id, 0, pieces(bytes.subarray(0, 1000)), bytes.length);
    expect(await blobs.received(id)).toBe(3000);
    await blobs.append(id, 1000, pieces(bytes.subarray(1000)), bytes.length);
    expect(await blobs.finish(id, named(bytes))).toBe('QUARANTINED');
  });

  it('cannot be changed after it was judged by a sender who still holds the line', async () => {
    const bytes = randomBytes(50_000);
    await blobs.append(id, 0, pieces(bytes), bytes.length);
    let judged = (): void => undefined;
    const after = new Promise<void>((resolve) => {
      judged = resolve;
    });
    async function* late(): AsyncIterable<Buffer> {
      await after; // the upload is open for writing all the time
      yield Buffer.alloc(50_000, 'evil');
    }
    const writing = blobs.append(id, 0, late(), bytes.length);
    await blobs.finish(id, named(bytes));
    judged();
    await writing;
    expect((await blobs.quarantined(id))?.equals(bytes)).toBe(true);
  });

  it('sweeps what nobody continues, not what is under way', async () => {
    const [old, young] = [newId('File'), newId('File')];
    await blobs.append(old, 0, pieces(Buffer.from('x')), 10);
    await blobs.append(young, 0, pieces(Buffer.from('x')), 10);
    store.age(old);
    expect(await blobs.sweep(2_000_000)).toBe(1);
    expect([await blobs.received(old), await blobs.received(young)]).toEqual([0, 1]);
  });
});
