/** Processes of a bench: the gateway, L0, the load; and what they cost, from /proc. */
import { fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const FLAGS = ['--max-semi-space-size=16']; // as `npm start` sets it
const linux = process.platform === 'linux';
export const pinned = linux && os.cpus().length > 1 && spawnSync('taskset', ['-p', String(process.pid)]).status === 0;

/** One processor for the server, another for the load; PostgreSQL goes where it likes. */
function pin(pid, processor) {
  if (pinned) spawnSync('taskset', ['-a', '-c', '-p', String(processor), String(pid)]);
}

/** Starts a gateway and waits for its first GraphQL answer, even if that is "sign in first": everything is up then. */
export async function startGateway({ port, dataDir, env = {}, flags = [] }) {
  const from = performance.now();
  const child = spawn(process.execPath, [...FLAGS, ...flags, 'src/boot.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'error', ...env },
  });
  const url = `http://127.0.0.1:${port}`;
  const empty = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
  for (;;) {
    try {
      if ((await fetch(`${url}/graphql`, empty)).status === 401) break;
    } catch {
      if (child.exitCode !== null) throw new Error('the gateway did not start');
    }
    await pause(20);
  }
  return { url, pid: child.pid, ms: performance.now() - from, pin: () => pin(child.pid, 0), stop: () => stopped(child) };
}

export async function startLimit(task) {
  const child = forked('limit.mjs', 0);
  child.send(task);
  const [{ port }] = await once(child, 'message');
  return { url: `http://127.0.0.1:${port}`, pid: child.pid, stop: () => stopped(child) };
}

export function startLoad() {
  const child = forked('load.mjs', 1);
  return {
    run: async (task) => {
      child.send(task);
      return (await once(child, 'message'))[0];
    },
    stop: () => stopped(child),
  };
}

function forked(file, processor) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    execArgv: FLAGS,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  pin(child.pid, processor);
  return child;
}

async function stopped(child) {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

export function residentMb(pid) {
  if (!linux) return null;
  return Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

/** Fields after the name, which may hold blanks: 0 state, 1 parent, 11–14 user and system time, own and of ended children, in hundredths of a second. */
function statOf(pid) {
  const text = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number);
}

/** Milliseconds of processor time of a process, all its threads; null where there is no /proc. */
export function cpuOf(pid) {
  if (!linux) return null;
  const stat = statOf(pid);
  return (stat[11] + stat[12]) * 10;
}

/** The same of PostgreSQL: the server, its children, and those that have ended. */
export function cpuOfServer(postmaster) {
  if (!linux) return null;
  const own = statOf(postmaster);
  let ticks = own[11] + own[12] + own[13] + own[14];
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = statOf(name);
      if (stat[1] === postmaster) ticks += stat[11] + stat[12];
    } catch {
      // It has ended meanwhile.
    }
  }
  return ticks * 10;
}
