/** The gateway put together: the world it stands on, access, schema, HTTP, worker. Tests start the same thing on a free port. */
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { systemClock } from '../kernel/clock.js';
import type { Pools } from '../kernel/ctx.js';
import { repeatEvery } from '../kernel/repeat.js';
import { accessControl, challengeOf } from '../modules/access/index.js';
import { channelStanding } from '../modules/channels/index.js';
import { CallQuotas } from './call-quota.js';
import { baseUrl, type Config } from './config.js';
import type { Database } from './database.js';
import { fileRoutes } from './file-routes.js';
import { runJobs } from './jobs.js';
import { makeMetrics } from './metrics.js';
import { oauthRoutes } from './oauth-routes.js';
import { paymentRoutes } from './payment-routes.js';
import { noticeReaders } from './payments/connected.js';
import { openWorld, type Overrides } from './open-world.js';
import { buildGuardedSchema } from './schema.js';
import { makeServer } from './server.js';
import { verifyRoute } from './verify-route.js';

export type { Overrides } from './open-world.js';

export interface Gateway {
  readonly url: string;
  readonly port: number;
  readonly http: FastifyInstance;
  readonly pools: Pools;
  readonly database: Database;
  stop(): Promise<void>;
}

/** A new signing key must be published well before the old one stops signing. */
const KEY_CHECK_MS = 3_600_000;

/** Built once per process: type-graphql's metadata is global. */
let schema: GraphQLSchema | null = null;

export async function startGateway(config: Config, overrides: Overrides = {}): Promise<Gateway> {
  schema ??= buildGuardedSchema();
  const { world, database, offerKeys, reachedAt, close } = await openWorld(config, overrides);
  const { pools, ports, clock, log } = world;
  try {
    const issuer = baseUrl(config);
    const access = accessControl(
      {
        issuer,
        audience: `${issuer}/graphql`,
        tokenUrl: `${issuer}/oauth/token`,
        sealingKey: config.secret.key('signing-keys'),
        externalIssuers: config.trustedIssuers,
      },
      { pool: pools.side, standing: channelStanding, clock, machineClock: systemClock(), log, offerKeys },
    );
    await access.ensureKeys();
    const keyCheck = repeatEvery(KEY_CHECK_MS, () => access.ensureKeys());
    let stopping = false;
    const http = await makeServer({
      world,
      schema,
      metrics: makeMetrics(pools),
      quotas: new CallQuotas(config.quotaWithoutClause),
      authenticate: access.authenticate,
      challenge: (failure) => challengeOf(failure),
      routes: [
        (scope) => {
          oauthRoutes(scope, access);
        },
        (scope) => {
          fileRoutes(scope, world);
        },
        (scope) => {
          verifyRoute(scope, world);
        },
        (scope) => {
          paymentRoutes(scope, world, noticeReaders(config));
        },
      ],
      ready: async () => !stopping && (await answers(pools)),
      planted: overrides.planted ?? {},
    });
    const address = await http.listen({ host: config.host, port: config.port });
    reachedAt(config.publicUrl ?? address);
    const jobs = config.worker ? runJobs(database.workerUrl, { clock, log, ports }) : null;
    const port = Number(new URL(address).port);
    log.info({ port, environment: config.environment }, 'gateway is up');
    return {
      url: config.publicUrl ?? address,
      port,
      http,
      pools,
      database,
      async stop() {
        stopping = true; // readiness flips first
        if (config.stopGraceMs > 0) await pause(config.stopGraceMs);
        keyCheck.stop();
        await closed(http); // no new requests; those under way are answered
        await jobs?.stop();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
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

const SWEEP_MS = 100;

/** Node closes idle connections once, when closing begins: one whose answer ends a moment later would hold the stop until its keep-alive is over. */
async function closed(http: FastifyInstance): Promise<void> {
  const sweep = setInterval(() => {
    http.server.closeIdleConnections();
  }, SWEEP_MS);
  try {
    await http.close();
  } finally {
    clearInterval(sweep);
  }
}
