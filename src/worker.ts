/** Entry of the worker as a process of its own: the same configuration, the same jobs, no HTTP. */
import { blobsOf } from './app/blobs.js';
import { baseUrl, ConfigError, readConfig } from './app/config.js';
import { openDatabase } from './app/database.js';
import { makeLog } from './app/log.js';
import { malwareScannerOf } from './app/malware/scanner.js';
import { billingSettingsOf, connectedProvider } from './app/payments/connected.js';
import { wireReactions } from './app/reactions.js';
import { giveRoomSettings } from './app/room-settings.js';
import { expectedProvider } from './app/sandbox/provider/address.js';
import { notConnected, sandboxPlatform } from './app/sandbox/industry-platform.js';
import { SANDBOX_INSURER } from './app/sandbox/insurer.js';
import { systemClock } from './kernel/clock.js';
import { unavailable } from './kernel/failure.js';
import { setBillingSettings } from './modules/billing/index.js';
import { channelStanding, dataScope } from './modules/channels/index.js';
import { setPrintedInsurer } from './modules/platform/documents/index.js';
import { fileAddresses } from './modules/platform/index.js';
import { jobCatalogue, runWorkerProcess, timerCatalogue } from './modules/platform/jobs/index.js';
import { setSubjectKey } from './modules/registry/index.js';
import { setDocumentSettings } from './modules/policies/index.js'; // and defines its jobs and scans
import './modules/endorsements/index.js'; // these define theirs
import './modules/quotes/index.js';
import './modules/renewals/index.js';

try {
  const config = expectedProvider(readConfig(process.env));
  setBillingSettings(billingSettingsOf(config));
  setSubjectKey(config.secret.key('subjects'));
  giveRoomSettings(config);
  const clock = systemClock(config.clockOffsetMs);
  const { workerUrl } = await openDatabase(config);
  wireReactions();
  if (config.environment === 'SANDBOX') setPrintedInsurer(SANDBOX_INSURER);
  setDocumentSettings({ verifyAddress: (code) => `${baseUrl(config)}/verify/${code}` });
  await runWorkerProcess({
    workerUrl,
    log: makeLog(config.logLevel),
    clock,
    ports: {
      industryPlatform: config.environment === 'SANDBOX' ? sandboxPlatform(clock) : notConnected,
      standing: channelStanding,
      dataScope,
      paymentProvider: connectedProvider(config, () => baseUrl(config)),
      blobs: blobsOf(config),
      malwareScanner: malwareScannerOf(config),
      fileAddresses: fileAddresses(config.secret.key('file-addresses'), () => baseUrl(config)),
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
