/** A gateway and a payment provider as processes of their own, made to be killed and started again at the same address. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestDatabase } from '../../kit/database.js';
import { TEST_SECRET } from '../../kit/gateway.js';

export interface Killable {
  readonly url: string;
  kills: number;
  start(): Promise<void>;
  /** SIGKILL: nothing is flushed, nothing is said goodbye to. */
  kill(): Promise<void>;
}

export interface House {
  readonly gateway: Killable;
  readonly provider: Killable;
  /** The provider's own books. */
  readonly ledger: string;
  stop(): Promise<void>;
}

export async function house(db: TestDatabase): Promise<House> {
  spawnSync(process.execPath, ['src/boot.mjs', 'build'], { stdio: 'inherit' });
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gw-house-'));
  const [port, providerPort] = [await freePort(), await freePort()];
  const providerUrl = `http://127.0.0.1:${String(providerPort)}`;
  const env = {
    ...process.env,
    GATEWAY_SECRET: TEST_SECRET,
    DATA_DIR: dataDir,
    PORT: String(port),
    PAYMENT_PROVIDER_URL: providerUrl,
    DATABASE_URL: db.ownerUrl,
    DATABASE_APP_URL: db.appUrl,
    DATABASE_WORKER_URL: db.workerUrl,
    LOG_LEVEL: 'silent',
  };
  const gateway = killable('main', `http://127.0.0.1:${String(port)}`, '/health/ready', env);
  const provider = killable('sandbox-provider', providerUrl, '/health/live', env);
  await Promise.all([provider.start(), gateway.start()]);
  return {
    gateway,
    provider,
    ledger: path.join(dataDir, 'payment-provider.jsonl'),
    async stop() {
      await Promise.all([gateway.kill(), provider.kill()]);
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function killable(entry: string, url: string, health: string, env: NodeJS.ProcessEnv): Killable {
  let child: ChildProcess | null = null;
  return {
    url,
    kills: 0,
    async start() {
      child = spawn(process.execPath, [`dist/${entry}.js`], { stdio: ['ignore', 'ignore', 'inherit'], env });
      const deadline = Date.now() + 120_000;
      while (!(await answers(url + health))) {
        if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${entry} did not start`);
        await pause(20);
      }
    },
    async kill() {
      if (!child) return;
      const gone = new Promise((resolve) => child?.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
      child = null;
      this.kills += 1;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
