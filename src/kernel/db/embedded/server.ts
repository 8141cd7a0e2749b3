/** One PostgreSQL server of ours: is it there, make its files, start it, stop it. */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { binary, type Place } from './binaries.js';
import { alive } from './ownership.js';

export interface Running {
  readonly pid: number;
  readonly port: number;
}

export interface StartOptions {
  readonly durable: boolean;
  readonly deadline: number;
  log(message: string): void;
}

/** Of the tests: several gateways at once, some of them killed and not missed yet. */
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=60',
  'log_min_messages=fatal',
];
/** Servers of a killed postmaster linger for a moment. */
const LEFTOVERS = /shared memory block|is another postmaster/;

const pidFileOf = (place: Place): string => path.join(place.dataDir, 'postmaster.pid');
const environment = (): NodeJS.ProcessEnv => ({ ...process.env, LC_ALL: 'C', TZ: 'UTC' });

/** The process that `postmaster.pid` names, ready or not; null without one. */
export function recordedPid(place: Place): number | null {
  return readPidFile(place)?.pid ?? null;
}

/** The server that answers for this data directory; null when there is none, or not yet. */
export async function runningServer(place: Place): Promise<Running | null> {
  const file = readPidFile(place);
  if (!file?.ready || !alive(file.pid)) return null;
  return (await accepts(file.port)) ? { pid: file.pid, port: file.port } : null;
}

/** Lines of the file: 1 process, 4 port, 8 `ready`. */
function readPidFile(place: Place): { pid: number; port: number; ready: boolean } | null {
  try {
    const lines = fs.readFileSync(pidFileOf(place), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

export function hasData(place: Place): boolean {
  return fs.existsSync(path.join(place.dataDir, 'PG_VERSION'));
}

/** Makes the data directory. Locale and encoding are built in, so that every machine sorts alike. */
export function initialise(place: Place): void {
  const made = spawnSync(
    binary(place.native, 'initdb'),
    [
      '-D',
      place.dataDir,
      '-U',
      'owner',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--no-locale',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '-N',
    ],
    { ...place.identity, env: environment(), encoding: 'utf8', cwd: os.tmpdir() },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || String(made.error)}`);
}

/** Starts the server on a free port and waits until it answers. */
export async function startServer(place: Place, options: StartOptions): Promise<Running> {
  for (;;) {
    const attempt = await launch(place, options);
    if (attempt.running) return attempt.running;
    if (!LEFTOVERS.test(attempt.error) || Date.now() > options.deadline)
      throw new Error(`postgres did not start: ${attempt.error}`);
    await pause(100);
  }
}

async function launch(place: Place, options: StartOptions): Promise<{ running: Running | null; error: string }> {
  const port = await freePort(); // a fixed one may be taken
  const settings = [...SETTINGS, ...(options.durable ? [] : NOT_DURABLE)].flatMap((setting) => ['-c', setting]);
  const child = spawn(binary(place.native, 'postgres'), ['-D', place.dataDir, '-p', String(port), ...settings], {
    ...place.identity,
    env: environment(),
    cwd: os.tmpdir(),
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: process.platform !== 'win32', // Ctrl-C in a terminal is for the gateway, which then stops the server itself
  });
  let error = '';
  child.stderr.on('data', (chunk: Buffer) => {
    error = (error + chunk.toString()).slice(-2000);
    options.log(chunk.toString());
  });
  child.once('error', (failed) => (error += failed.message));
  const over = (): boolean => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  for (let running = await runningServer(place); !over(); running = await runningServer(place)) {
    if (running?.pid === child.pid && running) {
      child.unref();
      (child.stderr as net.Socket).unref();
      return { running, error };
    }
    if (Date.now() > options.deadline) child.kill('SIGKILL');
    await pause(10);
  }
  return { running: null, error };
}

/** Fast shutdown: open transactions are rolled back. Safe to call when the server is gone. */
export function signalStop(place: Place, { pid }: Running): void {
  if (recordedPid(place) !== pid) return;
  if (process.platform === 'win32') {
    spawnSync(binary(place.native, 'pg_ctl'), ['stop', '-D', place.dataDir, '-m', 'fast', '-W'], {
      env: environment(),
      stdio: 'ignore',
    });
    return;
  }
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    // It ended by itself.
  }
}

/** Waits until the server has gone. Its file counts as well as its process: an orphan may stay unreaped under a careless pid 1. */
export async function gone(place: Place, { pid }: Running): Promise<void> {
  while (alive(pid) && recordedPid(place) === pid) await pause(10);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => {
      resolve(false);
    });
  });
}
