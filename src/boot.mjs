/**
 * What `npm start` runs: transpiles `src` to `dist` when a source is newer, copies GraphiQL's static files, and starts.
 * Types are checked by `npm run check`, not here: a start should take seconds.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const src = path.dirname(fileURLToPath(import.meta.url));
const dist = path.resolve(src, '..', 'dist');
const stamp = path.join(dist, '.built');
const require = createRequire(import.meta.url);

function* sources(dir) {
  for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
    const file = path.join(dir, entry.name);
    if (entry.isDirectory()) yield* sources(file);
    else if (entry.name.endsWith('.ts')) yield file;
  }
}

function stale() {
  if (!fs.existsSync(stamp)) return true;
  const built = fs.statSync(stamp).mtimeMs;
  for (const file of [
    ...sources(src),
    path.resolve(src, '..', '.swcrc'),
    path.resolve(src, '..', 'package-lock.json'),
  ]) {
    if (fs.statSync(file).mtimeMs > built) return true;
  }
  return false;
}

async function build() {
  const { transform } = await import('@swc/core');
  fs.rmSync(dist, { recursive: true, force: true });
  await Promise.all(
    [...sources(src)].map(async (file) => {
      const target = path.join(dist, path.relative(src, file)).replace(/\.ts$/, '.js');
      const { code, map } = await transform(fs.readFileSync(file, 'utf8'), {
        filename: file,
        module: { type: 'es6' },
        sourceMaps: true,
      });
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.writeFileSync(target, `${code}\n//# sourceMappingURL=${path.basename(target)}.map\n`);
      fs.writeFileSync(`${target}.map`, map ?? '');
    }),
  );
  await copyGraphiql();
  fs.writeFileSync(stamp, '');
}

async function copyGraphiql() {
  const { GRAPHIQL_FILES } = await import(pathToFileURL(path.join(dist, 'app', 'graphiql.js')).href);
  const target = path.join(dist, 'app', 'graphiql');
  fs.mkdirSync(target, { recursive: true });
  for (const [file, source] of Object.entries(GRAPHIQL_FILES)) {
    const [pkg, ...rest] = source.split('/');
    fs.copyFileSync(path.join(path.dirname(require.resolve(`${pkg}/package.json`)), ...rest), path.join(target, file));
  }
}

const [command = 'main'] = process.argv.slice(2);
// In a process of its own: what the compiler needed in memory is given back before the gateway starts.
if (command === 'build') await build();
else if (
  stale() &&
  spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'build'], { stdio: 'inherit' }).status !== 0
)
  process.exit(1);
if (
  command === 'main' &&
  !process.env.DATABASE_URL &&
  !fs.existsSync(path.resolve(process.env.DATA_DIR ?? '.data', 'postgres', 'PG_VERSION'))
) {
  spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'prepare'], { stdio: 'inherit' });
}
if (command !== 'build') await import(pathToFileURL(path.join(dist, `${command}.js`)).href);
