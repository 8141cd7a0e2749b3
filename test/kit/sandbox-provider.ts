/** The sandbox payment provider of a test, in the test's own process or in one of its own, and the payer's browser. */
import { type ChildProcess, fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Secret } from '../../src/app/config.js';
import { providerKeys, type FactText, type ProviderKeys } from '../../src/app/payments/protocol.js';
import { balanceOf, entriesOf } from '../../src/app/sandbox/provider/ledger.js';
import { sandboxProvider } from '../../src/app/sandbox/provider/server.js';
import type { Clock } from '../../src/kernel/clock.js';
import { TEST_SECRET } from './gateway.js';
import { ownCode } from './own-code.js';
import { directoryInTree } from './transpiled.js';

export interface TestProvider {
  readonly url: string;
  readonly keys: ProviderKeys;
  /** Everything that its own books say happened. */
  facts(): FactText[];
  /** Money in less money back, in fen, by its own books. */
  balance(): bigint;
  control(order: Readonly<Record<string, unknown>>): Promise<void>;
  stop(): Promise<void>;
}

export function testProviderSecret(): string {
  return new Secret(TEST_SECRET).key('payment-provider').toString('base64url');
}

function over(url: string, file: string, stop: () => Promise<void>): TestProvider {
  const keys = providerKeys(testProviderSecret());
  const facts = (): FactText[] => entriesOf(file).flatMap((entry) => (entry.kind === 'HAPPENED' ? [entry.fact] : []));
  return {
    url,
    keys,
    facts,
    balance: () => balanceOf(facts()),
    async control(order) {
      const answer = await fetch(`${url}/control`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${keys.control}` },
        body: JSON.stringify(order),
      });
      if (answer.status !== 200) throw new Error(`control: ${String(answer.status)} ${await answer.text()}`);
    },
    stop,
  };
}

/** In the test's own process: many cases a second, still over HTTP and with its own file. */
export async function providerHere(clock: Clock): Promise<TestProvider> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'gw-provider-'));
  const ledgerPath = path.join(dir, 'payment-provider.jsonl');
  const provider = sandboxProvider({
    keys: providerKeys(testProviderSecret()),
    ledgerPath,
    clock,
    machineNow: () => Date.now(),
  });
  const url = await provider.http.listen({ host: '127.0.0.1', port: 0 });
  return over(url, ledgerPath, async () => {
    await provider.close();
    fs.rmSync(dir, { recursive: true, force: true });
  });
}

export interface ProviderInProcess extends TestProvider {
  readonly child: ChildProcess;
  readonly dir: string;
}

/** As `npm run start:provider` runs it: a process of its own, with a directory that another one can take over. */
export async function providerProcess(dir?: string, port = 0): Promise<ProviderInProcess> {
  const dataDir = dir ?? directoryInTree();
  const child = fork(path.join(await ownCode(), 'src', 'sandbox-provider.js'), {
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      GATEWAY_SECRET: TEST_SECRET,
      ...(port === 0 ? { PORT: '0' } : { PAYMENT_PROVIDER_URL: `http://127.0.0.1:${String(port)}` }),
    },
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message: { url: string }) => {
      resolve(message.url);
    });
    child.once('exit', (code) => {
      reject(new Error(`the provider ended with ${String(code)}`));
    });
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  };
  return { ...over(url, path.join(dataDir, 'payment-provider.jsonl'), stop), child, dir: dataDir };
}

/** The payer opens the page and presses its button. Answers the status. */
export async function payAt(payUrl: string): Promise<number> {
  const page = await fetch(payUrl);
  const html = await page.text();
  const order = /name="order" value="([^"]+)"/.exec(html)?.[1];
  if (page.status !== 200 || order === undefined) return page.status;
  const answer = await fetch(new URL('/pay', payUrl), { method: 'POST', body: new URLSearchParams({ order }) });
  await answer.text();
  return answer.status;
}
