/** What no answer may show, whatever was sent. */
import type { Echo, Shot } from './send.js';

const STACK =
  /\bat (?:async )?[\w.<>[\] ]*\(?(?:file:|node:|\/)[^\s"]*:\d+|\b[\w./-]+\.[cm]?[jt]s:\d+:\d+|node_modules/;

/** Words of the database, of its driver and of drizzle; English words alone are none of them. */
const SQL = new RegExp(
  [
    'syntax error at or near',
    'invalid input syntax',
    'invalid byte sequence',
    'violates [a-z-]+ constraint',
    'duplicate key',
    'relation "',
    'column "',
    'value too long for type',
    'out of range for type',
    'current transaction is aborted',
    'permission denied for',
    'row-level security',
    'deadlock detected',
    'Failed query',
    'PostgresError',
    'drizzle',
    'gw_app',
    String.raw`\b(?:select|delete)\b[^"]{0,200}\bfrom\b`,
    String.raw`\binsert into\b`,
    String.raw`\bupdate\b[^"]{0,80}\bset\b`,
    'pg_(?:catalog|sleep|advisory|class)',
    'sqlstate',
    String.raw`\bunterminated quoted`,
  ].join('|'),
  'i',
);

const INTERNAL = new Set(['INTERNAL', 'INTERNAL_SERVER_ERROR']);

/** Every fault of one answer, in words; empty when it is a good one. */
export function faultsOf(shot: Shot, echo: Echo): string[] {
  const faults: string[] = [];
  if (echo.status >= 500) faults.push(`HTTP ${String(echo.status)}`);
  if (!echo.headers['x-request-id']) faults.push('no x-request-id');
  if (STACK.test(echo.text) && shot.answers !== 'other') faults.push('stack frame or path of a file');
  const wantsJson = shot.answers !== 'other' || echo.status >= 400;
  if (!wantsJson || shot.method === 'HEAD' || echo.status === 204) return faults;
  const parsed = jsonOf(echo.text);
  if (parsed === undefined) return [...faults, `no JSON: ${echo.text.slice(0, 60)}`];
  if (!/^application\/(graphql-response\+)?json/.test(echo.headers['content-type'] ?? ''))
    faults.push(`content-type ${echo.headers['content-type'] ?? 'missing'}`);
  const sent = sentText(shot);
  for (const { key, text } of textsOf(parsed, '')) {
    if (key === 'code' && INTERNAL.has(text)) faults.push('code INTERNAL');
    // Data may hand a caller's own words back; a message may not, and nothing else comes from the database.
    const own = key !== 'message' && sent.includes(JSON.stringify(text).slice(1, -1));
    if (!own && SQL.test(text)) faults.push(`SQL words: ${text.slice(0, 80)}`);
  }
  return faults;
}

function sentText(shot: Shot): string {
  return (shot.bytes ?? shot.body ?? '').toString() + shot.path;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Every text of a JSON value, with the key it stands under. */
export function textsOf(value: unknown, key: string): { key: string; text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) => textsOf(item, name));
}
