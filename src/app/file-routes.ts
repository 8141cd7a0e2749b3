/**
 * Bytes of files, outside GraphQL: the signed address is the credential. Sending speaks the core of tus 1.0.0, so its
 * ordinary clients resume by themselves; bodies pass as streams and are never held.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { say, type Sentence } from '../kernel/refusal.js';
import {
  type Arrival,
  bearerOf,
  CONTENT_TYPES,
  type ContentType,
  fetchFile,
  type FileRecord,
  type Pass,
  REJECTIONS,
  storedFile,
  takeBytes,
  uploadState,
} from '../modules/platform/index.js';
import type { Ctx } from '../kernel/ctx.js';
import { languageOf, requestCtx, type World } from './context.js';
import { refuse } from './http-errors.js';

type Request = FastifyRequest<{ Params: { token: string } }>;

export function fileRoutes(scope: FastifyInstance, world: World): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, _body, done) => {
    done(null); // the handler reads the stream itself
  });
  const sending = new Set<FastifyRequest['raw']>();
  scope.addHook('onRequest', ({ raw }, reply, done) => {
    sending.add(raw);
    raw.once('close', () => sending.delete(raw));
    void reply.headers(GUARDED);
    done();
  });
  scope.addHook('preClose', (done) => {
    for (const raw of sending) if (!raw.complete) raw.destroy(); // the sender resumes elsewhere; a stop does not wait for a bad line
    done();
  });
  scope.route<{ Params: { token: string } }>({
    method: ['HEAD', 'GET'],
    url: '/files/:token',
    handler: (request, reply) =>
      admitted(world, request, reply, (pass, ctx) =>
        pass.purpose === 'DOWNLOAD'
          ? fetched(ctx, pass, request, reply)
          : request.method === 'HEAD'
            ? uploadState(ctx, pass.fileId).then((arrival) => told(ctx, arrival, reply, 200))
            : refuse(reply, 404, 'NOT_FOUND', NOT_HERE),
      ),
  });
  scope.route<{ Params: { token: string } }>({
    method: ['PUT', 'PATCH'],
    url: '/files/:token',
    handler: (request, reply) =>
      admitted(world, request, reply, async (pass, ctx) => {
        if (pass.purpose !== 'UPLOAD') return refuse(reply, 404, 'NOT_FOUND', NOT_HERE);
        const offset = request.method === 'PUT' ? null : offsetOf(request.headers['upload-offset']);
        if (offset === undefined) return refuse(reply, 400, 'BAD_REQUEST', OFFSET_NEEDED);
        if (encoded(request)) return refuse(reply, 415, 'BAD_REQUEST', PLAIN_BYTES);
        return told(ctx, await takeBytes(ctx, pass.fileId, offset, request.raw), reply, 204);
      }),
  });
}

/** What a browser must never do with what somebody sent. */
const GUARDED = {
  'cache-control': 'no-store',
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

const NOT_HERE = 'There is no such file at this address.';
const OFFSET_NEEDED = 'PATCH needs the header Upload-Offset: the byte that is next.';
const PLAIN_BYTES = 'Send the bytes as they are, not compressed.';
const ENDED = 'This address has ended. Ask for the file again to get another.';

/** A token that is not one of ours is told nothing; one that has ended is told so. */
async function admitted(
  world: World,
  request: Request,
  reply: FastifyReply,
  act: (pass: Pass, ctx: Ctx) => Promise<FastifyReply> | FastifyReply,
): Promise<FastifyReply> {
  const pass = world.ports.fileAddresses.read(request.params.token);
  if (!pass) return refuse(reply, 404, 'NOT_FOUND', NOT_HERE);
  const ctx = requestCtx(world, bearerOf(pass), {
    requestId: request.id,
    language: languageOf(request.headers['accept-language']),
  });
  if (pass.expiresAt <= ctx.now) return refuse(reply, 410, 'ADDRESS_ENDED', ENDED);
  try {
    return await act(pass, ctx);
  } finally {
    await ctx.reads.close();
  }
}

async function fetched(ctx: Ctx, pass: Pass, request: Request, reply: FastifyReply): Promise<FastifyReply> {
  const file = await storedFile(ctx, pass.fileId);
  if (!file) return refuse(reply, 404, 'NOT_FOUND', NOT_HERE);
  void reply.headers({
    'content-type': file.contentType,
    'content-length': String(file.servedSizeBytes),
    'content-disposition': disposition(file),
    etag: `"${file.servedSha256 ?? ''}"`,
  });
  return request.method === 'HEAD' ? reply.send() : reply.send(await fetchFile(ctx, file));
}

/** How the upload stands, in the words of tus; `status` when all is well. */
function told(ctx: Ctx, arrival: Arrival | null, reply: FastifyReply, status: 200 | 204): FastifyReply {
  if (!arrival) return refuse(reply, 404, 'NOT_FOUND', NOT_HERE);
  void reply.header('tus-resumable', '1.0.0');
  const words = (sentence: Sentence): string => say(sentence, ctx.language);
  switch (arrival.state) {
    case 'AWAITING_BYTES':
    case 'CHECKING':
    case 'STORED':
      void reply.headers({
        'upload-offset': arrival.received,
        'upload-length': arrival.file.sizeBytes,
        'file-state': arrival.state,
      });
      return reply.status(status).send();
    case 'OTHER_OFFSET':
      void reply.header('upload-offset', arrival.received);
      return refuse(reply, 409, 'OTHER_OFFSET', words(OTHER_OFFSET), { receivedBytes: arrival.received });
    case 'TOO_LARGE':
      void reply.header('connection', 'close'); // it may still be sending
      return refuse(reply, 413, 'TOO_LARGE', words(TOO_LARGE));
    case 'DIGEST_DIFFERS':
      return refuse(reply, 422, 'DIGEST_DIFFERS', words(DIGEST_DIFFERS));
    case 'REJECTED':
      return refuse(reply, 422, 'FILE_REJECTED', words(REJECTIONS[arrival.rejection]), {
        rejection: arrival.rejection,
      });
  }
}

const OTHER_OFFSET: Sentence = {
  zh: '续传位置不对:请从 Upload-Offset 给出的字节继续。',
  en: 'Another byte is next: continue at Upload-Offset.',
};
const TOO_LARGE: Sentence = {
  zh: '内容多于申报的大小,未保留,请重新发送。',
  en: 'More bytes than declared. Nothing of them is kept: send the file again.',
};
const DIGEST_DIFFERS: Sentence = {
  zh: '内容与申报的 SHA-256 不符,未保留,请重新发送。',
  en: 'The bytes do not have the declared SHA-256. Nothing of them is kept: send the file again.',
};

function offsetOf(header: string | string[] | undefined): number | undefined {
  return typeof header === 'string' && /^\d{1,9}$/.test(header) ? Number(header) : undefined;
}

function encoded(request: FastifyRequest): boolean {
  return (request.headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity';
}

/** Always saved, never shown; with the ending of its type, whatever it was called (RFC 6266, RFC 8187). */
function disposition(file: FileRecord): string {
  const extensions: readonly string[] = CONTENT_TYPES[file.contentType as ContentType].extensions;
  const ends = extensions.some((extension) => file.name.toLowerCase().endsWith(`.${extension}`));
  const name = ends ? file.name : `${file.name}.${extensions[0] ?? 'bin'}`;
  const plain = name.replace(/[^A-Za-z0-9._ -]/g, '_');
  const full = encodeURIComponent(name).replace(/['()*!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
