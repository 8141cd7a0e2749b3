/** The process that looks into files, one after the other; a file that breaks it breaks nothing else. Started by `checker.ts` only. */
import type { ContentType } from '../file.js';
import { examine } from './examine.js';
import { type Answer, type Examined, READY, type Task } from './examined.js';

/** A decoder keeps what it once needed: beyond this it is given back, with the process. */
const RESIDENT_MOST = 402_653_184;

process.on('message', ({ id, contentType, bytes }: Task) => {
  void attempt(contentType, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).then((examined) => {
    process.send?.({ id, examined } satisfies Answer, () => {
      if (process.memoryUsage().rss > RESIDENT_MOST) process.exit();
    });
  });
});

/** A file that finds a hole in our own rules is none that we can read. */
async function attempt(contentType: ContentType, bytes: Buffer): Promise<Examined> {
  try {
    return await examine(contentType, bytes);
  } catch {
    return { fault: 'UNREADABLE' };
  }
}
process.send?.(READY);
process.on('disconnect', () => {
  process.exit();
});
