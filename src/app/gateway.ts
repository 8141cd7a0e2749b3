/** The gateway put together: database, pools, access, schema, HTTP, worker. Tests start the same thing on a free port. */
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type Clock, systemClock } from '../kernel/clock.js';
import type { Log, Pools, Ports } from '../kernel/ctx.js';
import { LeasePool } from '../kernel/db/lease-pool.js';
import { repeatEvery } from '../kernel/repeat.js';
import { setCursorKey } from '../kernel/paging.js';
import { accessControl, challengeOf, setEnvironment } from '../modules/access/index.js';
import { channelStanding } from '../modules/channels/index.js';
import { type IndustryPlatform, setQuoteSettings } from '../modules/quotes/index.js';
import { setSubjectKey } from '../modules/registry/index.js';
import type { Config } from './config.js';
import { type Database, openDatabase } from './database.js';
import { runJobs } from './jobs.js';
import { makeLog } from './log.js';
import { makeMetrics } from './metrics.js';
import { oauthRoutes } from './oauth-routes.js';
import { ensureReferenceData } from './reference-data.js';
import { wireReactions } from './reactions.js';
import { notConnected, sandboxPlatform } from './sandbox/industry-platform.js';
import { ensureSandbox } from './sandbox/sandbox.js';
import { buildGuardedSchema } from './schema.js';
import { makeServer } from './server.js';

export interface Overrides {
  readonly clock?: Clock;
  readonly log?: Log;
  readonly industryPlatform?: IndustryPlatform;
  /** Without the sandbox's own partners; tests bring theirs. */
  readonly withoutSandboxData?: boolean;
}

export interface Gateway {
  readonly url: string;
  readonly port: number;
  readonly http: FastifyInstance;
  readonly pools: Pools;
  readonly database: Database;
  stop(): Promise<void>;
}

const START_AHEAD_DAYS = 90;
/** A new signing key must be published well before the old one stops signing. */
const KEY_CHECK_MS = 3_600_000;

/** Built once per process: type-graphql's metadata is global. */
let schema: GraphQLSchema | null = null;

export async function startGateway(config: Config, overrides: Overrides = {}): Promise<Gateway> {
  const log = overrides.log ?? makeLog(config.logLevel);
  const clock = overrides.clock ?? systemClock(config.clockOffsetMs);
  setCursorKey(config.secret.key('cursors'));
  setSubjectKey(config.secret.key('subjects'));
  setQuoteSettings({ validityDays: config.quoteValidityDays, startAheadDays: START_AHEAD_DAYS });
  setEnvironment(config.environment);
  schema ??= buildGuardedSchema();
  wireReactions();

  const database = await openDatabase(config);
  const industryPlatform = overrides.industryPlatform ?? (config.environment === 'SANDBOX' ? sandboxPlatform(clock) : notConnected);
  const pools: Pools = {
    main: new LeasePool({ url: database.appUrl, applicationName: 'gw-app', size: config.poolSize, waitMs: 2000 }),
    side: new LeasePool({ url: database.appUrl, applicationName: 'gw-side', size: 3, waitMs: 2000 }),
  };
  const ports: Ports = { industryPlatform, standing: channelStanding };
  const world = { pools, ports, clock, log };
  try {
    await ensureReferenceData(database.ownerUrl);
    if (config.environment === 'SANDBOX' && !overrides.withoutSandboxData) await ensureSandbox(database.ownerUrl, config.secret, world);

    let stopping = false;
    let address = '';
    const publicUrl = (): string => config.publicUrl ?? address;
    // The issuer's name needs the port, which a test learns only by listening: bind first, serve after.
    const access = accessControl(
      {
        issuer: config.publicUrl ?? issuerOf(config),
        audience: `${config.publicUrl ?? issuerOf(config)}/graphql`,
        tokenUrl: `${config.publicUrl ?? issuerOf(config)}/oauth/token`,
        sealingKey: config.secret.key('signing-keys'),
        externalIssuers: config.trustedIssuers,
      },
      { pool: pools.side, standing: channelStanding, clock, machineClock: systemClock(), log },
    );
    await access.keys.ensure();
    const keyCheck = repeatEvery(KEY_CHECK_MS, () => access.keys.ensure());
    const http = await makeServer({
      world,
      schema,
      metrics: makeMetrics(pools),
      authenticate: access.authenticate,
      challenge: challengeOf,
      routes: (app) => { oauthRoutes(app, access); },
      ready: async () => !stopping && (await answers(pools)),
    });
    address = await http.listen({ host: config.host, port: config.port });
    const jobs = config.worker ? runJobs(database.workerUrl, { clock, log, ports }) : null;
    const bound = http.server.address();
    log.info({ port: typeof bound === 'object' && bound ? bound.port : config.port, environment: config.environment }, 'gateway is up');
    return {
      url: publicUrl(),
      port: typeof bound === 'object' && bound ? bound.port : config.port,
      http,
      pools,
      database,
      async stop() {
        stopping = true; // readiness flips first
        keyCheck.stop();
        await http.close(); // no new requests; those under way are answered
        await jobs?.stop();
        await Promise.all([pools.main.end(), pools.side.end()]);
        await database.stop();
      },
    };
  } catch (error) {
    await Promise.all([pools.main.end(), pools.side.end()]);
    await database.stop();
    throw error;
  }
}

function issuerOf(config: Config): string {
  return `http://${config.host}:${String(config.port)}`;
}

async function answers(pools: Pools): Promise<boolean> {
  try {
    const lease = await pools.side.lease({ scope: 'STAFF', partnerId: null, actorId: null }, 'read');
    await lease.rows('select 1', []);
    await lease.rollback();
    return true;
  } catch {
    return false;
  }
}
