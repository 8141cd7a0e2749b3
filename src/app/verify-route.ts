/**
 * `/verify/{code}`: whoever holds a document may check its code. Public, so: no personal data, few calls a minute for an
 * address, and one answer time, whether the code is known or not.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Actor } from '../kernel/ctx.js';
import { Failure } from '../kernel/failure.js';
import { trustedId } from '../kernel/ids.js';
import { type Verified, verifyDocument } from '../modules/policies/index.js';
import { languageOf, requestCtx, type World } from './context.js';
import { verifiedJson, verifyPage } from './verify-page.js';

/** Somebody of whom nothing is known: sees no partner's rows. */
const ANYBODY: Actor = {
  side: 'PARTNER',
  id: null,
  label: 'public',
  partnerId: trustedId('Partner', '00000000-0000-0000-0000-000000000000'),
  outletIds: null,
  permissions: new Set(),
  roles: [],
  standing: 'RUN_OFF',
};

const MINUTE = 60;
const CALLS_A_MINUTE = 30;
/** Longer than the lookup takes: what the code is worth does not show in the time. Nothing is held meanwhile. */
const ANSWER_MS = 60;

export function verifyRoute(app: FastifyInstance, world: World): void {
  const limiter = new RateLimiterMemory({ points: CALLS_A_MINUTE, duration: MINUTE });
  app.get<{ Params: { code: string } }>('/verify/:code', async (request, reply) => {
    await limiter.consume(request.ip).catch(() => {
      throw new Failure('RATE_LIMITED', 'Too many checks from this address. Try again in a minute.', {
        retryAfterSeconds: MINUTE,
      });
    });
    const slot = pause(ANSWER_MS);
    const found = await look(world, request);
    await slot;
    return send(request, reply, found);
  });
}

async function look(world: World, request: FastifyRequest<{ Params: { code: string } }>): Promise<Verified | null> {
  const language = languageOf(request.headers['accept-language']);
  const ctx = requestCtx(world, ANYBODY, { requestId: request.id, language });
  try {
    return await verifyDocument(ctx, request.params.code);
  } finally {
    await ctx.reads.close();
  }
}

function send(request: FastifyRequest, reply: FastifyReply, found: Verified | null): FastifyReply {
  const language = languageOf(request.headers['accept-language']);
  void reply.status(found ? 200 : 404).headers({ 'cache-control': 'no-store', vary: 'accept, accept-language' });
  // A browser names HTML first; everything else gets JSON.
  if (/^\s*text\/html/i.test(request.headers.accept ?? '')) {
    return reply.type('text/html; charset=utf-8').send(verifyPage(found, language));
  }
  return reply.type('application/json; charset=utf-8').send(verifiedJson(found, language));
}
