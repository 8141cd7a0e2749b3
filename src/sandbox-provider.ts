/** The sandbox payment provider as a process of its own: the same configuration, its own file, no database. */
import path from 'node:path';
import { ConfigError, readConfig } from './app/config.js';
import { providerKeys } from './app/payments/protocol.js';
import { sandboxProvider } from './app/sandbox/provider/server.js';
import { listenNear, providerPort } from './app/sandbox/provider/address.js';
import { systemClock } from './kernel/clock.js';
import { millisOf } from './kernel/dates.js';

try {
  const config = readConfig(process.env);
  const machine = systemClock();
  const provider = sandboxProvider({
    keys: providerKeys(config.payments.providerSecret),
    ledgerPath: path.join(config.dataDir, 'payment-provider.jsonl'),
    clock: systemClock(config.clockOffsetMs),
    machineNow: () => millisOf(machine.now()),
  });
  const url = await listenNear(provider.http, config.host, providerPort(config));
  if (process.send) process.send({ url });
  else process.stdout.write(`The sandbox payment provider is at ${url}\n`);
  const stop = (): void => {
    void provider.close().finally(() => process.exit(0));
  };
  process.once('disconnect', stop); // whoever started it has ended, however it ended
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
} catch (error) {
  process.stderr.write(
    `The sandbox payment provider did not start.\n${error instanceof ConfigError || error instanceof Error ? error.message : ''}\n`,
  );
  process.exit(78);
}
