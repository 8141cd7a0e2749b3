/** First start of an installation: makes the database and the sandbox in a process of its own, and gives its memory back. */
import { readConfig } from './app/config.js';
import { openWorld } from './app/open-world.js';

try {
  await (await openWorld(readConfig(process.env), { pastSales: true })).close();
  process.exit(0);
} catch {
  process.exit(0); // the start itself meets the same fault, and says it
}
