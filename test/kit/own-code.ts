/**
 * Sources transpiled once for all test files of a checkout, for processes that are started to be killed: a loader that
 * compiles at each start costs more than what is tested. A change of any source makes another directory.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { directoryInTree, transpiled } from './transpiled.js';

const FOLDERS = ['src', 'test/kit', 'test/generated'] as const;
const KEPT_MS = 86_400_000;

/** A directory with `src`, `test/kit` and what is generated as JavaScript. */
export async function ownCode(): Promise<string> {
  const home = path.resolve('.data', 'code');
  const dir = path.join(home, stampOf());
  if (fs.existsSync(dir)) return dir;
  fs.mkdirSync(home, { recursive: true });
  for (const before of fs.readdirSync(home).map((name) => path.join(home, name)))
    if (Date.now() - fs.statSync(before).mtimeMs > KEPT_MS) fs.rmSync(before, { recursive: true, force: true });
  const made = await transpiled(directoryInTree(), FOLDERS);
  fs.symlinkSync(path.resolve('drizzle'), path.join(made, 'drizzle')); // the gateway looks at its migrations when it starts
  try {
    fs.renameSync(made, dir);
  } catch {
    fs.rmSync(made, { recursive: true, force: true }); // another test file was faster
  }
  return dir;
}

function stampOf(): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS)
    for (const file of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const { mtimeMs, size } = fs.statSync(path.join(folder, file));
      hash.update(`${folder}/${file} ${String(mtimeMs)} ${String(size)}\n`);
    }
  return hash.digest('hex').slice(0, 16);
}
