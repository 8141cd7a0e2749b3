/** Every error outside GraphQL in GraphQL's own shape: JSON, no stack, nothing of the input. */
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../kernel/ctx.js';
import { Failure } from '../kernel/failure.js';
import { requestIdOf } from './context.js';
import { LIMITS } from './document-limits.js';
import { errorFields } from './log.js';

const STATUS: Readonly<Record<Failure['code'], number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  TOO_COMPLEX: 400,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

const WORDS: Readonly<Record<number, string>> = {
  400: 'The request is not readable: the body must be JSON in UTF-8, of the length that was announced.',
  404: 'There is nothing here. GraphQL is at /graphql.',
  408: 'The request did not arrive in time.',
  413: `The body is larger than ${String(LIMITS.bodyBytes)} bytes.`,
  414: 'The address is too long: send the document by POST.',
  415: 'Send application/json in UTF-8, not compressed.',
  431: 'The headers are too large.',
};

export function statusOf(error: unknown): number {
  if (error instanceof Failure) return STATUS[error.code];
  const { statusCode } = error as { statusCode?: number };
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500 ? statusCode : 500;
}

function errorBody(error: unknown, requestId: string, log: Log): object {
  if (error instanceof Failure && error.code !== 'INTERNAL')
    return body(error.message, { code: error.code, ...error.extensions });
  const status = statusOf(error);
  if (status < 500) return body(WORDS[status] ?? 'The request is not acceptable.', { code: 'BAD_REQUEST' });
  log.error({ requestId, ...errorFields(error) }, 'internal error');
  return body('Internal error. Quote the request id when you report it.', { code: 'INTERNAL', requestId });
}

function body(message: string, extensions: Readonly<Record<string, unknown>>): object {
  return { errors: [{ message, extensions }] };
}

export function errorHandler(log: Log) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    void reply
      .header('x-request-id', request.id)
      .status(statusOf(error))
      .send(errorBody(error, request.id, log));
  };
}

/** A refusal in plain words, in the same shape. */
export function refuse(
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
  more: Readonly<Record<string, string | number>> = {},
): FastifyReply {
  return reply.status(status).send(body(message, { code, ...more }));
}

export function notFound(_request: FastifyRequest, reply: FastifyReply): void {
  void reply.status(404).send(body(WORDS[404] ?? '', { code: 'NOT_FOUND' }));
}

const UNREADABLE: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
};

/** Bytes that are no HTTP request never reach a route; they get the same kind of answer, and the connection ends. */
export function unreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, phrase] = UNREADABLE[error.code ?? ''] ?? [400, 'Bad Request'];
  const text = JSON.stringify(body(WORDS[status] ?? '', { code: 'BAD_REQUEST' }));
  const head = [
    `HTTP/1.1 ${String(status)} ${phrase}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${String(Buffer.byteLength(text))}`,
    `x-request-id: ${requestIdOf(undefined)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
}
