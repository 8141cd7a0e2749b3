/**
 * `POST /callbacks/payment/{provider}`: what a payment provider tells. 200 only when it is committed, so that the provider
 * tells again whatever was not. Bad content is never our failure: 400, 401, 404, 413 or 422.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { systemClock } from '../kernel/clock.js';
import { millisOf } from '../kernel/dates.js';
import { trustedId } from '../kernel/ids.js';
import { inTransaction } from '../kernel/in-transaction.js';
import { Refusal } from '../kernel/refusal.js';
import { type Taken, takeProviderFact } from '../modules/billing/index.js';
import { systemActor } from '../modules/platform/jobs/index.js';
import { requestCtx, type World } from './context.js';
import type { NoticeRead } from './payments/protocol.js';

/** Reads the notices of one provider: raw bytes and headers, at a second of the machine's clock. */
export type NoticeReader = (headers: FastifyRequest['headers'], body: Buffer, nowSeconds: number) => NoticeRead;

const LARGEST_BODY = 16_384;

export function paymentRoutes(scope: FastifyInstance, world: World, readers: ReadonlyMap<string, NoticeReader>): void {
  const machine = systemClock();
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_BODY }, (_request, body, done) => {
    done(null, body);
  });
  scope.post<{ Params: { provider: string } }>('/callbacks/payment/:provider', async (request, reply) => {
    const { provider } = request.params;
    const reader = readers.get(provider);
    if (!reader) return say(reply, 404, 'UNKNOWN_PROVIDER');
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const read = reader(request.headers, body, Math.floor(millisOf(machine.now()) / 1000));
    if (read === 'BAD_SIGNATURE') return say(reply, 401, read);
    if (read === 'UNREADABLE') return say(reply, 400, read);
    const taken = await take(world, request, provider, read);
    return say(reply, taken === 'UNKNOWN_ORDER' || taken === 'REFUSED' ? 422 : 200, taken);
  });
}

function say(reply: FastifyReply, status: number, result: string): FastifyReply {
  return reply.status(status).header('cache-control', 'no-store').send({ result });
}

/** Everything is read and written under the scope of the partner that our own order names. */
async function take(
  world: World,
  request: FastifyRequest,
  provider: string,
  { fact, partnerId }: Exclude<NoticeRead, string>,
): Promise<Taken | 'REFUSED'> {
  const actor = systemActor(`payment provider ${provider}`, trustedId('Partner', partnerId));
  const ctx = requestCtx(world, actor, { requestId: request.id, language: 'ZH_CN' });
  try {
    return await inTransaction(ctx, 'paymentCallback', (tx) => takeProviderFact(tx, provider, fact));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    world.log.error({ requestId: request.id, provider, refused: error.message }, 'a notice of a provider was refused');
    return 'REFUSED';
  }
}
