/** A second gateway over the same database and the same directory of files: a process of its own, made to be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import net, { type AddressInfo } from 'node:net';
import { systemClock } from '../../src/kernel/clock.js';
import { millisOf } from '../../src/kernel/dates.js';
import { TEST_SECRET } from './gateway.js';
import { eventually } from './jobs.js';
import type { QuoteWorld } from './quote-world.js';

export interface GatewayProcess {
  readonly url: string;
  /** SIGKILL: nothing is flushed, nothing is said goodbye to. */
  kill(): Promise<void>;
}

export async function gatewayProcess(world: QuoteWorld, env: Record<string, string> = {}): Promise<GatewayProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const { db } = world;
  const offset = Math.round((millisOf(world.clock.now()) - millisOf(systemClock().now())) / 1000);
  const child = spawn(process.execPath, ['--import', '@swc-node/register/esm-register', 'src/main.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      PUBLIC_URL: url,
      GATEWAY_ENVIRONMENT: 'PRODUCTION', // without the sandbox's people and provider
      DATABASE_URL: db.ownerUrl,
      DATABASE_APP_URL: db.appUrl,
      DATABASE_WORKER_URL: db.workerUrl,
      GATEWAY_SECRET: TEST_SECRET,
      FILES_DIR: world.gateway.files,
      WORKER: 'off',
      LOG_LEVEL: 'silent',
      CLOCK_OFFSET_SECONDS: String(offset),
      ...env,
    },
  });
  await eventually('the other gateway answers', 120_000, () =>
    fetch(`${url}/health/ready`).then(
      ({ status }) => (status === 200 ? true : null),
      () => null,
    ),
  );
  return { url, kill: () => killed(child) };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
