/** What the gateway stands on before anybody calls: keys, database, pools, ports, reference data, sandbox. */
import { type Clock, systemClock } from '../kernel/clock.js';
import type { Log, Pools, Ports } from '../kernel/ctx.js';
import { LeasePool } from '../kernel/db/lease-pool.js';
import { setCursorKey } from '../kernel/paging.js';
import { offerSigner, offerSigningKeys, setEnvironment, type SigningKeys } from '../modules/access/index.js';
import { setBillingSettings } from '../modules/billing/index.js';
import { channelStanding, dataScope } from '../modules/channels/index.js';
import { setPrintedInsurer } from '../modules/platform/documents/index.js';
import { fileAddresses } from '../modules/platform/index.js';
import { setDocumentSettings } from '../modules/policies/index.js';
import type { IndustryPlatform } from '../modules/quotes/index.js';
import { setSubjectKey } from '../modules/registry/index.js';
import { blobsOf } from './blobs.js';
import { baseUrl, type Config } from './config.js';
import type { World } from './context.js';
import { type Database, openDatabase } from './database.js';
import { makeLog } from './log.js';
import { malwareScannerOf } from './malware/scanner.js';
import { billingSettingsOf, connectedProvider } from './payments/connected.js';
import { wireReactions } from './reactions.js';
import { ensureReferenceData } from './reference-data.js';
import { giveRoomSettings } from './room-settings.js';
import { notConnected, sandboxPlatform } from './sandbox/industry-platform.js';
import { SANDBOX_INSURER } from './sandbox/insurer.js';
import { ensureSandbox } from './sandbox/sandbox.js';
import type { EdgeDefects } from './server.js';

export interface Overrides {
  readonly clock?: Clock;
  readonly log?: Log;
  readonly industryPlatform?: IndustryPlatform;
  /** Without the sandbox's own partners; tests bring theirs. */
  readonly withoutSandboxData?: boolean;
  /** The sandbox sold something nearly a year ago, which falls due; tests that count rows do without. */
  readonly pastSales?: boolean;
  /** Walls taken away, for tests of the tests. */
  readonly planted?: EdgeDefects;
}

export interface OpenedWorld {
  readonly world: World;
  readonly database: Database;
  readonly offerKeys: SigningKeys;
  /** Tells the world where callers reach it, once that is known. */
  readonly reachedAt: (url: string) => void;
  readonly close: () => Promise<void>;
}

export async function openWorld(config: Config, overrides: Overrides = {}): Promise<OpenedWorld> {
  const log = overrides.log ?? makeLog(config.logLevel);
  const clock = overrides.clock ?? systemClock(config.clockOffsetMs);
  setCursorKey(config.secret.key('cursors'));
  setSubjectKey(config.secret.key('subjects'));
  setEnvironment(config.environment);
  giveRoomSettings(config);
  setBillingSettings(billingSettingsOf(config));
  if (config.environment === 'SANDBOX') setPrintedInsurer(SANDBOX_INSURER);
  wireReactions();

  const database = await openDatabase(config);
  const pools: Pools = {
    main: new LeasePool({ url: database.appUrl, applicationName: 'gw-app', size: config.poolSize, waitMs: 2000 }),
    side: new LeasePool({ url: database.appUrl, applicationName: 'gw-side', size: 3, waitMs: 2000 }),
  };
  const close = async (): Promise<void> => {
    await Promise.all([pools.main.end(), pools.side.end()]);
    await database.stop();
  };
  const industryPlatform =
    overrides.industryPlatform ?? (config.environment === 'SANDBOX' ? sandboxPlatform(clock) : notConnected);
  let url = baseUrl(config);
  const offerKeys = offerSigningKeys({
    pool: pools.side,
    sealingKey: config.secret.key('signing-keys'),
    clock: systemClock(),
    log,
  });
  const ports: Ports = {
    industryPlatform,
    standing: channelStanding,
    dataScope,
    blobs: blobsOf(config),
    malwareScanner: malwareScannerOf(config),
    fileAddresses: fileAddresses(config.secret.key('file-addresses'), () => url),
    paymentProvider: connectedProvider(config, () => url),
    signOffer: offerSigner(offerKeys, () => `${url}/.well-known/jwks.json`),
  };
  setDocumentSettings({ verifyAddress: (code) => `${url}/verify/${code}` });
  const world = { pools, ports, clock, log };
  try {
    await ensureReferenceData(database.ownerUrl);
    if (config.environment === 'SANDBOX' && !overrides.withoutSandboxData)
      await ensureSandbox(database, config.secret, world, overrides.pastSales ?? false);
    const reachedAt = (address: string): void => {
      url = address;
    };
    return { world, database, offerKeys, reachedAt, close };
  } catch (error) {
    await close();
    throw error;
  }
}
