/** A gateway and a payment provider as processes of their own, made to be killed and started again at the same address. */
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestDatabase } from '../../kit/database.js';
import { freePort } from '../../kit/free-port.js';
import { TEST_SECRET } from '../../kit/gateway.js';
import { ownCode } from '../../kit/own-code.js';

export interface Killable {
  readonly url: string;
  kills: number;
  start(): Promise<void>;
  /** SIGKILL: nothing is flushed, nothing is said goodbye to. */
  kill(): Promise<void>;
  /** It, and whoever waits to follow it. */
  stop(): Promise<void>;
}

export interface House {
  readonly gateway: Killable;
  readonly provider: Killable;
  /** The provider's own books. */
  readonly ledger: string;
  stop(): Promise<void>;
}

const PRELOADED = { main: ['app/gateway.js'], 'sandbox-provider': ['app/sandbox/provider/server.js'] } as const;

export async function house(db: TestDatabase): Promise<House> {
  const code = await ownCode();
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
  const gateway = killable(path.join(code, 'src'), 'main', `http://127.0.0.1:${String(port)}`, '/health/ready', env);
  const provider = killable(path.join(code, 'src'), 'sandbox-provider', providerUrl, '/health/live', env);
  await Promise.all([provider.start(), gateway.start()]);
  return {
    gateway,
    provider,
    ledger: path.join(dataDir, 'payment-provider.jsonl'),
    async stop() {
      await Promise.all([gateway.stop(), provider.stop()]);
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Whoever comes next has loaded its modules while the one before lived. */
function killable(
  src: string,
  entry: keyof typeof PRELOADED,
  url: string,
  health: string,
  env: NodeJS.ProcessEnv,
): Killable {
  let [child, next]: (ChildProcess | null)[] = [null, null];
  const waiting = (): ChildProcess =>
    spawn(
      process.execPath,
      [
        path.join(src, '..', 'test/kit/standby.js'),
        ...PRELOADED[entry].map((file) => path.join(src, file)),
        path.join(src, `${entry}.js`),
      ],
      { stdio: ['pipe', 'ignore', 'inherit'], env },
    );
  return {
    url,
    kills: 0,
    async start() {
      child = next ?? waiting();
      next = null;
      child.stdin?.end('go\n');
      const deadline = Date.now() + 120_000;
      while (!(await answers(url + health))) {
        if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${entry} did not start`);
        await pause(20);
      }
      next = waiting();
    },
    async kill() {
      if (!child) return;
      await killed(child);
      child = null;
      this.kills += 1;
    },
    async stop() {
      for (const each of [child, next]) if (each) await killed(each);
    },
  };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}
