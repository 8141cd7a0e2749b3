/** The store on disk: whole or not at all, whatever is killed, raced or forged (design §7). */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/kernel/ids.js';
import { type Blobs, diskBlobs } from '../../../src/modules/platform/files/index.js';
import { sha256 } from '../../kit/files.js';
import { proof } from '../../kit/proof.js';

let directory: string;
let blobs: Blobs;
beforeEach(() => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'gw-blobs-'));
  blobs = diskBlobs(directory);
});
afterEach(() => {
  fs.rmSync(directory, { recursive: true, force: true });
});

const named = (bytes: Buffer) => ({ sha256: sha256(bytes), sizeBytes: bytes.length });
const visible = (): string[] => {
  const place = path.join(directory, 'blobs');
  if (!fs.existsSync(place)) return [];
  return fs.readdirSync(place).flatMap((part) => fs.readdirSync(path.join(place, part)));
};
async function* pieces(...given: Buffer[]): AsyncIterable<Buffer> {
  for (const piece of given) yield piece;
}

describe('a blob', () => {
  it('is read as it was put, by its digest alone; what is not there is null', async () => {
    const bytes = randomBytes(200_000);
    expect(await blobs.put(bytes)).toEqual(named(bytes));
    expect((await blobs.read(sha256(bytes)))?.equals(bytes)).toBe(true);
    expect(await blobs.read('0'.repeat(64))).toBeNull();
    expect(await blobs.open('0'.repeat(64))).toBeNull();
  });

  it('of the same content, put fifty times at once, lies there once and whole', async () => {
    const bytes = randomBytes(100_000);
    await Promise.all(Array.from({ length: 50 }, () => blobs.put(bytes)));
    expect(visible()).toEqual([sha256(bytes)]);
    expect(fs.readdirSync(path.join(directory, 'writing'))).toEqual([]);
  });

  it('has no name that leaves the directory', async () => {
    for (const name of ['../../etc/passwd', '', 'A'.repeat(64), `${'a'.repeat(64)}/x`])
      await expect(Promise.resolve().then(() => blobs.read(name))).rejects.toThrow('not a name');
    await expect(Promise.resolve().then(() => blobs.received('../secret'))).rejects.toThrow('not a name');
  });

  it('whose writer is killed at any moment is there whole, or not at all; what was told as kept is there', async () => {
    const tier = proof('blobs whole or not at all', { reduced: 4, full: 60 });
    const kills = tier.n;
    const kept = new Set<string>();
    for (let kill = 0; kill < kills; kill += 1) {
      const writer = spawn(
        process.execPath,
        ['--import', '@swc-node/register/esm-register', 'test/kit/blob-writer.ts', directory],
        { env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'inherit'] },
      );
      await killedAfter(writer, 3 + Math.floor(Math.random() * 10), kept);
    }
    for (const name of visible())
      expect(sha256(fs.readFileSync(path.join(directory, 'blobs', name.slice(0, 2), name)))).toBe(name);
    expect([...kept].filter((name) => !visible().includes(name))).toEqual([]);
    expect(kept.size).toBeGreaterThan(kills);
    tier.report({ kept: kept.size, visible: visible().length });
  }, 600_000);
});

async function killedAfter(writer: ChildProcess, lines: number, kept: Set<string>): Promise<void> {
  const ended = new Promise((resolve) => writer.once('exit', resolve));
  let heard = 0;
  if (!writer.stdout) throw new Error('no output');
  for await (const line of createInterface({ input: writer.stdout })) {
    heard += 1;
    const [word, digest] = line.split(' ');
    if (word === 'kept' && digest !== undefined) kept.add(digest);
    if (heard === lines) writer.kill('SIGKILL');
  }
  await ended;
}

describe('an upload', () => {
  const id = newId('File');

  it('is taken from its sender only when all of it is here and it is what was declared', async () => {
    const bytes = randomBytes(100_000);
    await blobs.append(id, 0, pieces(bytes.subarray(0, 60_000)), bytes.length);
    expect(await blobs.finish(id, named(bytes))).toBe('INCOMPLETE');
    await blobs.append(id, 60_000, pieces(bytes.subarray(60_000)), bytes.length);
    expect(await blobs.finish(id, { ...named(bytes), sha256: 'a'.repeat(64) })).toBe('DIGEST_DIFFERS');
    expect(await blobs.quarantined(id)).toBeNull();
    expect(await blobs.finish(id, named(bytes))).toBe('QUARANTINED');
    expect((await blobs.quarantined(id))?.equals(bytes)).toBe(true);
    expect(visible()).toEqual([]); // as it was sent it is nobody's to fetch
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
  });

  it('keeps what came before the line broke', async () => {
    async function* broken(): AsyncIterable<Buffer> {
      yield Buffer.from('0123');
      throw new Error('ECONNRESET');
    }
    expect(await blobs.append(id, 0, broken(), 10)).toEqual({ outcome: 'TAKEN', received: 4, cut: true });
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

  it('that nobody continues is swept, one that is under way is not', async () => {
    const [old, young] = [newId('File'), newId('File')];
    await blobs.append(old, 0, pieces(Buffer.from('x')), 10);
    await blobs.append(young, 0, pieces(Buffer.from('x')), 10);
    fs.utimesSync(path.join(directory, 'uploads', old), 1000, 1000);
    expect(await blobs.sweep(2_000_000)).toBe(1);
    expect([await blobs.received(old), await blobs.received(young)]).toEqual([0, 1]);
  });
});
