/** A process that owns or shares an embedded server: says where it is, stops at the word `stop`. Started by tests only. */
import { startEmbedded } from '../../src/kernel/db/embedded-postgres.js';

const server = await startEmbedded({ dir: process.argv[2] ?? '' });
process.stdout.write(
  `${JSON.stringify({ url: server.url, port: server.port, dir: server.dir, adopted: server.adopted })}\n`,
);
process.stdin.on('data', (chunk: Buffer) => {
  if (chunk.toString().trim() === 'stop') void server.stop().then(() => process.exit(0));
  else throw new Error('a fault at start'); // nobody catches it: the process ends
});
