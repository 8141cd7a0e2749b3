/** Start, stop, signals; nothing else. */
import { ConfigError, readConfig } from './app/config.js';
import { startGateway } from './app/gateway.js';
import { banner } from './app/sandbox/banner.js';
import { withProvider } from './app/sandbox/provider/address.js';
import { startProviderProcess } from './app/sandbox/provider/child.js';

const STOP_WITHIN_MS = 20_000;

try {
  const given = readConfig(process.env);
  const provider =
    given.environment === 'SANDBOX' && given.payments.providerUrl === null ? await startProviderProcess() : null;
  const config = provider ? withProvider(given, provider.url) : given;
  const gateway = await startGateway(config, { pastSales: true });
  if (config.environment === 'SANDBOX') process.stdout.write(banner(gateway.url, config));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      // Whatever hangs, the process ends; the database rolls back what was not committed.
      setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
      void gateway
        .stop()
        .finally(() => provider?.stop())
        .then(
          () => process.exit(0),
          () => process.exit(1),
        );
    });
  }
} catch (error) {
  const words =
    error instanceof ConfigError
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`The gateway did not start.\n${words}\n`);
  process.exit(1);
}
