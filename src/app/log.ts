/** Logs pick fields: only names on this list, only plain values. A whole object never reaches a line, so nothing personal can. */
import { pino } from 'pino';
import type { Log } from '../kernel/ctx.js';

type Fields = Parameters<Log['info']>[0];

const PICKED = new Set([
  'requestId',
  'operation',
  'operationName',
  'method',
  'path',
  'status',
  'ms',
  'statements',
  'code',
  'actor',
  'side',
  'partnerId',
  'transaction',
  'attempt',
  'act',
  'refusal',
  'sqlstate',
  'constraint',
  'error',
  'task',
  'jobId',
  'poolId',
  'count',
  'port',
  'url',
  'environment',
  'signal',
  'adopted',
  'pid',
  'name',
  'delayMs',
  'attempts',
]);

function pick(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => PICKED.has(name) && (value === null || typeof value !== 'object')),
  );
}

export function makeLog(level: string, destination?: { write(line: string): void }): Log {
  const logger = destination ? pino({ level, base: null }, destination) : pino({ level, base: null });
  return {
    info: (fields, message) => {
      logger.info(pick(fields), message);
    },
    warn: (fields, message) => {
      logger.warn(pick(fields), message);
    },
    error: (fields, message) => {
      logger.error(pick(fields), message);
    },
  };
}

/** What of an error may be logged: its class and, from the database, SQLSTATE and constraint. Messages quote values. */
export function errorFields(error: unknown): Record<string, string> {
  const fields: Record<string, string> = { error: error instanceof Error ? error.name : typeof error };
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const { code, constraint_name: constraint } = at as { code?: unknown; constraint_name?: unknown };
    if (typeof code === 'string') fields['sqlstate'] = code;
    if (typeof constraint === 'string') fields['constraint'] = constraint;
  }
  return fields;
}
