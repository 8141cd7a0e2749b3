/** Entry of the worker as a process of its own: the same configuration, the same jobs, no HTTP. */
import { baseUrl, ConfigError, readConfig } from './app/config.js';
import { openDatabase } from './app/database.js';
import { makeLog } from './app/log.js';
import { noPaymentProvider } from './app/payments/not-connected.js';
import { notConnected, sandboxPlatform } from './app/sandbox/industry-platform.js';
import { systemClock } from './kernel/clock.js';
import { unavailable } from './kernel/failure.js';
import { channelStanding } from './modules/channels/index.js';
import { diskBlobs, fileAddresses } from './modules/platform/index.js';
import { jobCatalogue, runWorkerProcess, timerCatalogue } from './modules/platform/jobs/index.js';
import './modules/quotes/index.js'; // defines its scans

try {
  const config = readConfig(process.env);
  const clock = systemClock(config.clockOffsetMs);
  const { workerUrl } = await openDatabase(config);
  await runWorkerProcess({
    workerUrl,
    log: makeLog(config.logLevel),
    clock,
    ports: {
      industryPlatform: config.environment === 'SANDBOX' ? sandboxPlatform(clock) : notConnected,
      standing: channelStanding,
      blobs: diskBlobs(config.filesDir),
      fileAddresses: fileAddresses(config.secret.key('file-addresses'), () => baseUrl(config)),
      paymentProvider: noPaymentProvider,
      signOffer: () => Promise.reject(unavailable('Offers are signed by the gateway that answers.')),
    },
    jobs: jobCatalogue(),
    timers: timerCatalogue(),
  });
} catch (error) {
  process.stderr.write(
    `The worker did not start.\n${error instanceof ConfigError || error instanceof Error ? error.message : ''}\n`,
  );
  process.exit(78);
}
