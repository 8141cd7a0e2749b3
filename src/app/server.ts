/** HTTP: GraphQL, the token endpoint, health, metrics, a local GraphiQL. Knows no domain word. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Ctx } from '../kernel/ctx.js';
import { textCheck } from './body-check.js';
import { type CallQuotas, quotaPlugin } from './call-quota.js';
import { requestIdOf } from './context.js';
import { armorRules, LIMITS, nodeLimit, noSubscription, operationNameRequired } from './document-limits.js';
import { formatError } from './format-error.js';
import { graphiqlRoutes } from './graphiql.js';
import { graphqlContext, graphqlRoute, type GraphqlParts } from './graphql-route.js';
import { legacyStatus, rememberRequest, requestIdOfError, requestLog } from './graphql-plugins.js';
import { errorHandler, notFound, unreadable } from './http-errors.js';
import type { Metrics } from './metrics.js';
import { DocumentStore } from './projection/document-store.js';
import { forbiddenAttempts } from './projection/forbidden-attempts.js';
import { Projections } from './projection/projections.js';
import { rootTypeIsThere } from './projection/rules.js';

/** Walls that a test takes away, to show that it sees them missing. */
export interface EdgeDefects {
  readonly maskOff?: boolean;
  readonly textCheckOff?: boolean;
  readonly tokenCapOff?: boolean;
  /** A gate of the projection, by coordinate: `Mutation.quoteRequest`. */
  readonly withoutGate?: string;
}

export interface HttpParts extends GraphqlParts {
  readonly schema: GraphQLSchema;
  readonly metrics: Metrics;
  readonly quotas: CallQuotas;
  /** Token endpoint and published keys, bytes of files: each in a scope of its own, so its bodies are no bodies of GraphQL. */
  readonly routes: readonly ((scope: FastifyInstance) => void)[];
  /** Whether the gateway can serve: database reachable, not stopping. */
  ready(): Promise<boolean>;
  readonly planted?: EdgeDefects;
}

export async function makeServer(parts: HttpParts): Promise<FastifyInstance> {
  const { world } = parts;
  const app = fastify({
    logger: false,
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: 15_000,
    genReqId: (request) => requestIdOf(header(request.headers['x-request-id'])),
    routerOptions: { maxParamLength: 200 }, // a signed address
    forceCloseConnections: 'idle',
    clientErrorHandler: unreadable,
    http: { requireHostHeader: false }, // Node would answer without a body; the GraphQL route refuses it in words
    frameworkErrors: errorHandler(world.log), // an address that cannot be decoded
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", 'ws:', 'wss:'],
        frameAncestors: ["'none'"],
      },
    },
  });

  const planted = parts.planted ?? {};
  const limits = apolloLimits();
  const documentStore = new DocumentStore();
  const serve = async (schema: GraphQLSchema): Promise<ApolloServer<Ctx>> => {
    const apollo = new ApolloServer<Ctx>({
      schema,
      documentStore,
      validationRules: [rootTypeIsThere, ...limits.validationRules],
      parseOptions: planted.tokenCapOff ? {} : { maxTokens: LIMITS.tokens },
      introspection: true, // needs a credential: nobody reaches Apollo without one
      csrfPrevention: true,
      persistedQueries: false,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: true,
      stopOnTerminationSignals: false,
      formatError: (formatted, error) =>
        planted.maskOff ? formatted : formatError(world.log, requestIdOfError(error), formatted, error),
      logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }, // our own line says it
      plugins: [
        ApolloServerPluginCacheControlDisabled(), // wraps every resolver: a quarter of a list's time (performance.md 3)
        ApolloServerPluginLandingPageDisabled(),
        ApolloServerPluginUsageReportingDisabled(),
        rememberRequest,
        ...(planted.textCheckOff ? [] : [textCheck]),
        forbiddenAttempts,
        noSubscription,
        operationNameRequired,
        nodeLimit(() => schema),
        quotaPlugin(parts.quotas),
        legacyStatus,
        requestLog(world.log, parts.metrics),
        ...limits.plugins,
      ],
    });
    await apollo.start();
    return apollo;
  };
  const projections = new Projections({
    schema: parts.schema,
    serve,
    context: (request) => graphqlContext(world, request),
    ...(planted.withoutGate === undefined ? {} : { withoutGate: planted.withoutGate }),
  });

  // Node would answer 417 without a body; an expectation may be ignored (RFC 9110, 10.1.1).
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  app.setErrorHandler(errorHandler(world.log));
  app.setNotFoundHandler(notFound);
  await app.register((scope, _options, done) => {
    graphqlRoute(scope, projections, parts);
    done();
  });
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = await parts.ready();
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type(parts.metrics.contentType).send(await parts.metrics.print()),
  );
  graphiqlRoutes(app);
  for (const routes of parts.routes) {
    await app.register((scope, _options, done) => {
      routes(scope);
      done();
    });
  }
  return app;
}

function apolloLimits() {
  const { plugins, validationRules } = armorRules();
  // Armor's types name Apollo's CommonJS build; the values are the same.
  return { validationRules, plugins: plugins as unknown as ApolloServerPlugin<Ctx>[] };
}

function header(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
