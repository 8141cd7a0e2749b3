/** The token endpoint and what belongs to it. Bodies are forms; the answers are `access`'s own. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AccessControl, HttpAnswer } from '../modules/access/index.js';

export function oauthRoutes(app: FastifyInstance, access: AccessControl): void {
  app.removeAllContentTypeParsers();
  // A body that cannot be read is answered in the words of these endpoints (RFC 6749 5.2); anything else is not ours to word.
  app.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 400 || status >= 500) throw error as Error;
    return reply
      .status(status === 413 ? 413 : 400)
      .header('cache-control', 'no-store')
      .send({ error: 'invalid_request', error_description: 'Send application/x-www-form-urlencoded, 16 KB at most.' });
  });
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 16_384 },
    (_request, body, done) => {
      done(null, new URLSearchParams(body as string));
    },
  );
  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    act: AccessControl['token'],
  ): Promise<FastifyReply> => {
    const body = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const given: HttpAnswer = await act({ headers: request.headers, body, ip: request.ip });
    return reply.status(given.status).headers(given.headers).send(given.body);
  };
  app.post('/oauth/token', (request, reply) => answer(request, reply, (given) => access.token(given)));
  app.post('/oauth/introspect', (request, reply) => answer(request, reply, (given) => access.introspect(given)));
  app.get('/.well-known/jwks.json', async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=600').send(await access.jwks()),
  );
  app.get('/.well-known/oauth-authorization-server', () => access.metadata());
}
