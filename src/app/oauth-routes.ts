/** The token endpoint and what belongs to it. Bodies are forms; the answers are `access`'s own. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AccessControl, HttpAnswer } from '../modules/access/index.js';

export function oauthRoutes(app: FastifyInstance, access: AccessControl): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 16_384 }, (_request, body, done) => {
    done(null, new URLSearchParams(body as string));
  });
  const answer = async (request: FastifyRequest, reply: FastifyReply, act: AccessControl['token']): Promise<FastifyReply> => {
    const body = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const given: HttpAnswer = await act({ headers: request.headers, body, ip: request.ip });
    return reply.status(given.status).headers(given.headers).send(given.body);
  };
  app.post('/oauth/token', (request, reply) => answer(request, reply, (given) => access.token(given)));
  app.post('/oauth/introspect', (request, reply) => answer(request, reply, (given) => access.introspect(given)));
  app.get('/.well-known/jwks.json', async (_request, reply) => reply.header('cache-control', 'public, max-age=600').send(await access.jwks()));
  app.get('/.well-known/oauth-authorization-server', () => access.metadata());
}
