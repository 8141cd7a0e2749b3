/** The store on disk, besides what every store keeps (`blobs.test.ts`): whole or not at all, whatever is killed (design §7). */
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { diskBlobs } from '../../../src/modules/platform/files/index.js';
import { sha256 } from '../../kit/files.js';
import { proof } from '../../kit/proof.js';

let directory: string;
beforeEach(() => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'gw-blobs-'));
});
afterEach(() => {
  fs.rmSync(directory, { recursive: true, force: true });
});

const visible = (): string[] => {
  const place = path.join(directory, 'blobs');
  if (!fs.existsSync(place)) return [];
  return fs.readdirSync(place).flatMap((part) => fs.readdirSync(path.join(place, part)));
};

describe('a blob', () => {
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

describe('an upload', () => {
  it('that is taken away while it is finished is not there any more, and ends no process', async () => {
    const blobs = diskBlobs(directory);
    const bytes = Buffer.alloc(100_000, 7);
    const expected = { sha256: sha256(bytes), sizeBytes: bytes.length };
    const seen = new Set<string>();
    for (let round = 0; round < 200; round += 1) {
      const id = randomUUID();
      await blobs.append(id, 0, Readable.from([bytes]), bytes.length);
      const finished = blobs.finish(id, expected);
      for (let turn = 0; turn < round % 8; turn += 1) await new Promise(setImmediate);
      await blobs.discard(id);
      seen.add(await finished);
    }
    expect([...seen].sort()).toEqual(['INCOMPLETE', 'QUARANTINED']);
  });
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
