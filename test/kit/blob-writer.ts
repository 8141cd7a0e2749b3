/** A process that writes blobs without end, made to be killed. Tells each digest it is about to write, and each that is kept. */
import { createHash, randomBytes } from 'node:crypto';
import { diskBlobs } from '../../src/modules/platform/files/disk-blobs.js';

const blobs = diskBlobs(process.argv[2] ?? '');
const tell = (line: string): void => void process.stdout.write(`${line}\n`);
for (;;) {
  const bytes = randomBytes(1 + Math.floor(Math.random() * 500_000));
  tell(`begun ${createHash('sha256').update(bytes).digest('hex')}`);
  tell(`kept ${(await blobs.put(bytes)).sha256}`);
}
