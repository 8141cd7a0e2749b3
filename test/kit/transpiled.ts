/**
 * Sources as `boot.mjs` would transpile them, once for every process that a test starts: a loader that compiles at each
 * start costs more than what is tested. Not `dist`: another test may be building it.
 */
import fs from 'node:fs';
import path from 'node:path';
import { transform } from '@swc/core';

/** An empty directory inside the tree, so that what is transpiled there finds its packages. */
export function directoryInTree(): string {
  fs.mkdirSync('.data', { recursive: true });
  return fs.mkdtempSync(path.resolve('.data', 'gw-code-'));
}

/** Transpiles whole folders below `dir`, each at its own path; what is there already is left. Answers `dir`. */
export async function transpiled(dir: string, folders: readonly string[]): Promise<string> {
  await Promise.all(
    folders
      .filter((folder) => !fs.existsSync(path.join(dir, folder)))
      .flatMap((folder) =>
        fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
      )
      .map(async (file) => {
        const filename = path.resolve(file);
        if (fs.statSync(filename).isDirectory()) return;
        const target = path.join(dir, file.replace(/\.ts$/, '.js'));
        fs.mkdirSync(path.dirname(target), { recursive: true });
        if (!file.endsWith('.ts')) {
          fs.symlinkSync(filename, target); // fonts and tables lie beside who reads them
          return;
        }
        const { code } = await transform(fs.readFileSync(filename, 'utf8'), { filename, module: { type: 'es6' } });
        fs.writeFileSync(target, code);
      }),
  );
  return dir;
}
