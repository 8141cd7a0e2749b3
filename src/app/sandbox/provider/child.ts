/** Starts the sandbox provider beside the gateway; it ends with it, also when the gateway is killed. */
import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ProviderProcess {
  readonly url: string;
  stop(): void;
}

const START_WITHIN_MS = 15_000;

export async function startProviderProcess(): Promise<ProviderProcess> {
  const here = fileURLToPath(import.meta.url);
  const entry = path.resolve(path.dirname(here), '..', '..', '..', `sandbox-provider${path.extname(here)}`);
  const child = fork(entry, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const url = await addressOf(child);
  child.unref();
  child.channel?.unref();
  return {
    url,
    stop() {
      if (child.connected) child.disconnect();
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill();
      reject(new Error('The sandbox payment provider did not say where it listens.'));
    }, START_WITHIN_MS);
    child.once('message', (message: { url?: unknown }) => {
      clearTimeout(timer);
      resolve(String(message.url));
    });
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('The sandbox payment provider ended at its start.'));
    });
  });
}
