/** The one GraphQL route: credential first, then the bytes, then the words, then the Apollo of the caller's own schema. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { stopwatch } from '../kernel/clock.js';
import type { Actor, Ctx } from '../kernel/ctx.js';
import { Failure } from '../kernel/failure.js';
import { bodyFault } from './body-check.js';
import { languageOf, requestCtx, type World } from './context.js';
import { statusOf } from './http-errors.js';
import type { Projections } from './projection/projections.js';

export interface GraphqlParts {
  readonly world: World;
  authenticate(authorization: string | undefined): Promise<Actor>;
  /** `WWW-Authenticate` of a refused request. */
  challenge(failure: Failure): string;
}

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | null;
    ctx: Ctx | null;
  }
}

/** In a scope of its own: what this route reads as a body is nobody else's business, and nothing but JSON is read here. */
export function graphqlRoute(scope: FastifyInstance, projections: Projections, parts: GraphqlParts): void {
  scope.decorateRequest('actor', null);
  scope.decorateRequest('ctx', null);
  onlyJson(scope);
  const onRequest = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    request.actor = await authenticated(parts, request, reply);
    const fault = headerFault(request);
    if (fault) throw fault;
  };
  scope.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    onRequest,
    preHandler: (request, _reply, done) => {
      const fault = bodyFault(request.body) ?? bodyFault(request.query);
      done(fault === null ? undefined : new Failure('BAD_USER_INPUT', fault));
    },
    onResponse: async (request) => {
      await request.ctx?.reads.close();
    },
    handler: async (request, reply) => (await projections.of(actorOf(request))).handler(request, reply),
  });
  // What introspection says, as text: the schema of this credential, not the whole one.
  scope.get('/schema.graphql', { onRequest }, async (request, reply) => {
    const { sdl } = await projections.of(actorOf(request));
    return reply.type('application/graphql; charset=utf-8').header('cache-control', 'private, no-cache').send(sdl());
  });
}

function actorOf(request: FastifyRequest): Actor {
  if (!request.actor) throw new Failure('UNAUTHENTICATED', 'A credential is required.');
  return request.actor;
}

export function graphqlContext(world: World, request: FastifyRequest): Promise<Ctx> {
  request.ctx = requestCtx(world, actorOf(request), {
    requestId: request.id,
    language: languageOf(request.headers['accept-language']),
  });
  return Promise.resolve(request.ctx);
}

function unsupported(): Error {
  return Object.assign(new Error('unsupported media type'), { statusCode: 415 });
}

function notReadable(): Error {
  return Object.assign(new Error('not readable'), { statusCode: 400 });
}

function headerFault(request: FastifyRequest): Error | null {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') return unsupported();
  // The handler below makes a URL of the Host header, and would fail as if it were our fault.
  return URL.canParse(request.url, `${request.protocol}://${request.hostname}/`) ? null : notReadable();
}

/** JSON in UTF-8 and nothing else. Bytes that are no UTF-8 are refused; decoding would replace them silently. */
function onlyJson(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  const parse = scope.getDefaultJsonParser('error', 'error');
  scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8';
    if (!/^utf-?8$/i.test(charset)) {
      done(unsupported());
      return;
    }
    const text = decoded(bytes as Buffer);
    if (text === null) done(notReadable());
    else void parse(request, text, done);
  });
}

function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function authenticated(parts: GraphqlParts, request: FastifyRequest, reply: FastifyReply): Promise<Actor> {
  const elapsed = stopwatch();
  try {
    return await parts.authenticate(request.headers.authorization);
  } catch (error) {
    if (error instanceof Failure && error.code === 'UNAUTHENTICATED')
      void reply.header('www-authenticate', parts.challenge(error));
    parts.world.log.info(
      { requestId: request.id, method: request.method, status: statusOf(error), ms: Math.round(elapsed()) },
      'not authenticated',
    );
    throw error;
  }
}
