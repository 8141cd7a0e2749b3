/** A second gateway over the same database and the same directory of files: a process of its own, made to be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { systemClock } from '../../src/kernel/clock.js';
import { millisOf } from '../../src/kernel/dates.js';
import { freePort } from './free-port.js';
import { TEST_SECRET } from './gateway.js';
import { eventually } from './jobs.js';
import { ownCode } from './own-code.js';
import type { QuoteWorld } from './quote-world.js';

export interface GatewayProcess {
  readonly url: string;
  /** SIGKILL: nothing is flushed, nothing is said goodbye to. */
  kill(): Promise<void>;
}

export interface MortalGateway extends GatewayProcess {
  kills: number;
  /** At the same address again; its modules were loaded while the one before lived. */
  start(): Promise<void>;
  /** It, and whoever waits to follow it. */
  stop(): Promise<void>;
}

export async function gatewayProcess(world: QuoteWorld, env: Record<string, string> = {}): Promise<GatewayProcess> {
  const gateway = await mortalGateway(world, env);
  const child = gateway.waiting();
  await up(child, gateway.url);
  return { url: gateway.url, kill: () => killed(child) };
}

/** One that is killed and started again, and again. */
export async function killableGateway(world: QuoteWorld, env: Record<string, string> = {}): Promise<MortalGateway> {
  const { url, waiting } = await mortalGateway(world, env);
  let next: ChildProcess | null = null;
  let child: ChildProcess | null = null;
  const gateway: MortalGateway = {
    url,
    kills: 0,
    async start() {
      child = next ?? waiting();
      next = null;
      await up(child, url);
      next = waiting();
    },
    async kill() {
      if (child) await killed(child);
      gateway.kills += 1;
    },
    async stop() {
      for (const each of [child, next]) if (each) await killed(each);
    },
  };
  return gateway;
}

async function mortalGateway(
  world: QuoteWorld,
  env: Record<string, string>,
): Promise<{ readonly url: string; readonly waiting: () => ChildProcess }> {
  const [port, code] = [await freePort(), await ownCode()];
  const url = `http://127.0.0.1:${String(port)}`;
  const { db } = world;
  const at = (file: string): string => path.join(code, file);
  return {
    url,
    waiting: () =>
      spawn(process.execPath, [at('test/kit/standby.js'), at('src/app/gateway.js'), at('src/main.js')], {
        stdio: ['pipe', 'ignore', 'inherit'],
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
          CLOCK_OFFSET_SECONDS: String(
            Math.round((millisOf(world.clock.now()) - millisOf(systemClock().now())) / 1000),
          ),
          ...env,
        },
      }),
  };
}

async function up(child: ChildProcess, url: string): Promise<void> {
  child.stdin?.end('go\n');
  await eventually('the other gateway answers', 120_000, () => {
    if (child.exitCode !== null) throw new Error(`the other gateway ended with ${String(child.exitCode)}`);
    return fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) }).then(
      ({ status }) => (status === 200 ? true : null),
      () => null,
    );
  });
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
