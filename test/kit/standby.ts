/**
 * An entry that has loaded what it needs and waits for a line on its standard input, so that a proof that kills and starts
 * does not wait for modules: `node standby.js <modules to load> -- <entry>`.
 */
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';

const [before, entry] = [process.argv.slice(2, -1), process.argv.at(-1) ?? ''];
for (const module of before) await import(pathToFileURL(module).href);
await once(process.stdin, 'data');
process.stdin.destroy();
await import(pathToFileURL(entry).href);
