/** HTTP: GraphQL, the token endpoint, health, metrics, a local GraphiQL. Knows no domain word. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { stopwatch } from '../kernel/clock.js';
import type { Actor, Ctx } from '../kernel/ctx.js';
import { Failure } from '../kernel/failure.js';
import { bodyFault } from './body-check.js';
import { languageOf, requestCtx, requestIdOf, type World } from './context.js';
import { armorRules, LIMITS, nodeLimit, operationNameRequired } from './document-limits.js';
import { formatError } from './format-error.js';
import { graphiqlRoutes } from './graphiql.js';
import { legacyStatus, requestLog } from './graphql-plugins.js';
import { errorFields } from './log.js';
import type { Metrics } from './metrics.js';

export interface HttpParts {
  readonly world: World;
  readonly schema: GraphQLSchema;
  readonly metrics: Metrics;
  authenticate(authorization: string | undefined): Promise<Actor>;
  /** `WWW-Authenticate` of a refused request. */
  challenge(failure: Failure): string;
  /** Token endpoint and published keys. */
  routes(app: FastifyInstance): void;
  /** Whether the gateway can serve: database reachable, not stopping. */
  ready(): Promise<boolean>;
}

const STATUS: Partial<Record<Failure['code'], number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, BAD_USER_INPUT: 400, RATE_LIMITED: 429, UNAVAILABLE: 503 };

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | null;
    ctx: Ctx | null;
  }
}

export async function makeServer(parts: HttpParts): Promise<FastifyInstance> {
  const { world } = parts;
  const app = fastify({
    logger: false,
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: 15_000,
    genReqId: (request) => requestIdOf(header(request.headers['x-request-id'])),
    forceCloseConnections: 'idle',
  });
  app.decorateRequest('actor', null);
  app.decorateRequest('ctx', null);
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'], connectSrc: ["'self'", 'ws:', 'wss:'], frameAncestors: ["'none'"] } },
  });

  const limits = apolloLimits();
  const apollo = new ApolloServer<Ctx>({
    schema: parts.schema,
    validationRules: limits.validationRules,
    parseOptions: limits.parseOptions,
    introspection: true, // needs a credential: nobody reaches Apollo without one
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(world.log, null, formatted, error),
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }, // our own line says it
    plugins: [
      ApolloServerPluginCacheControlDisabled(), // wraps every resolver: a quarter of a list's time (performance.md 3)
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      fastifyApolloDrainPlugin(app),
      operationNameRequired,
      nodeLimit(() => parts.schema),
      legacyStatus,
      requestLog(world.log, parts.metrics),
      ...limits.plugins,
    ],
  });
  await apollo.start();

  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    void reply.status(statusOf(error)).send(errorBody(error, request.id, world));
  });
  app.setNotFoundHandler((_request, reply) => {
    void reply.status(404).send({ errors: [{ message: 'There is nothing here. GraphQL is at /graphql.', extensions: { code: 'NOT_FOUND' } }] });
  });

  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    onRequest: async (request, reply) => {
      request.actor = await authenticated(parts, request, reply);
    },
    preHandler: (request, _reply, done) => {
      const fault = bodyFault(request.body) ?? bodyFault(request.query);
      done(fault === null ? undefined : new Failure('BAD_USER_INPUT', fault));
    },
    onResponse: async (request) => {
      await request.ctx?.reads.close();
    },
    handler: fastifyApolloHandler(apollo, {
      context: (request: FastifyRequest) => {
        if (!request.actor) throw new Failure('UNAUTHENTICATED', 'A credential is required.');
        request.ctx = requestCtx(world, request.actor, { requestId: request.id, language: languageOf(header(request.headers['accept-language'])) });
        return Promise.resolve(request.ctx);
      },
    }),
  });
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = await parts.ready();
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
  app.get('/metrics', async (_request, reply) => reply.type(parts.metrics.contentType).send(await parts.metrics.print()));
  graphiqlRoutes(app);
  parts.routes(app);
  return app;
}

function apolloLimits() {
  const { plugins, validationRules } = armorRules();
  // Armor's types name Apollo's CommonJS build; the values are the same.
  return { validationRules, plugins: plugins as unknown as ApolloServerPlugin<Ctx>[], parseOptions: { maxTokens: LIMITS.tokens } };
}

async function authenticated(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<Actor> {
  const elapsed = stopwatch();
  try {
    return await parts.authenticate(header(request.headers.authorization));
  } catch (error) {
    if (error instanceof Failure && error.code === 'UNAUTHENTICATED') void reply.header('www-authenticate', parts.challenge(error));
    parts.world.log.info({ requestId: request.id, method: request.method, status: statusOf(error), ms: Math.round(elapsed()) }, 'not authenticated');
    throw error;
  }
}

function statusOf(error: unknown): number {
  if (error instanceof Failure) return STATUS[error.code] ?? 500;
  const { statusCode } = error as { statusCode?: number };
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500 ? statusCode : 500;
}

/** Every error outside GraphQL in GraphQL's own shape: JSON, no stack, nothing of the input. */
function errorBody(error: Error & { code?: string }, requestId: string, world: World): object {
  if (error instanceof Failure) return { errors: [{ message: error.message, extensions: { code: error.code, ...error.extensions } }] };
  const status = statusOf(error);
  if (status < 500) {
    const words: Record<number, string> = {
      400: 'The body is not valid JSON.',
      413: `The body is larger than ${String(LIMITS.bodyBytes)} bytes.`,
      415: 'Send application/json.',
    };
    return { errors: [{ message: words[status] ?? 'The request is not acceptable.', extensions: { code: 'BAD_REQUEST' } }] };
  }
  world.log.error({ requestId, ...errorFields(error) }, 'internal error');
  return { errors: [{ message: 'Internal error. Quote the request id when you report it.', extensions: { code: 'INTERNAL', requestId } }] };
}

function header(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

