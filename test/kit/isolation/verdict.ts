/** What an answer must not hold, and what it must be equal to. */
import type { Answer } from '../gateway.js';
import type { Estate } from './estate.js';

/** A leak or an oracle. */
export interface Finding {
  readonly caller: string;
  readonly kind: 'BYTES' | 'COUNT' | 'ORACLE' | 'NOT_REFUSED' | 'INTERNAL';
  readonly document: string;
  readonly detail: string;
}

export interface Forbidden {
  readonly ids: ReadonlySet<string>;
  readonly words: readonly string[];
}

export function forbiddenOf(estate: Estate, words: readonly string[]): Forbidden {
  return {
    ids: new Set(estate.ids.map(({ wire }) => wire.slice(4))),
    words: [...new Set([...words, ...estate.numbers])],
  };
}

/** Foreign bytes in an answer; null when there are none. */
export function foreignBytes({ text }: Answer<unknown>, forbidden: Forbidden): string | null {
  for (const [id] of text.matchAll(/[0-9a-f]{32}/g)) if (forbidden.ids.has(id)) return id;
  for (const word of forbidden.words) if (text.includes(word)) return word;
  return null;
}

interface PageSeen {
  readonly totalCount?: number | null;
  readonly nodes?: readonly unknown[];
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

/** A page that is whole and counts more than it shows; null when every count agrees with its rows. */
export function wrongCount(data: unknown): string | null {
  if (typeof data !== 'object' || data === null) return null;
  const { totalCount, nodes, pageInfo } = data as PageSeen;
  if (
    typeof totalCount === 'number' &&
    Array.isArray(nodes) &&
    pageInfo &&
    !pageInfo.hasNextPage &&
    !pageInfo.hasPreviousPage &&
    totalCount !== nodes.length
  ) {
    return `counts ${String(totalCount)}, shows ${String(nodes.length)}`;
  }
  for (const value of Object.values(data)) {
    const wrong = wrongCount(value);
    if (wrong !== null) return wrong;
  }
  return null;
}

/**
 * Takes out what may differ between two answers that say the same: sealed cursors are never twice the same, clocks move,
 * a receipt repeats the key asked for, errors come in the order in which fields end, and their place is in the caller's
 * own document.
 */
export function comparable({ text }: Answer<unknown>): string {
  const { errors = [], ...rest } = JSON.parse(text) as { errors?: { locations?: unknown }[] };
  const told = errors.map(({ locations: _locations, ...error }) => JSON.stringify(error)).sort();
  return `${JSON.stringify(rest)} ${told.join(' ')}`
    .replace(/"(cursor|startCursor|endCursor)":"[^"]*"/g, '"$1":"…"')
    .replace(/"(now|lastUsedAt|requestId|idempotencyKey)":"[^"]*"/g, '"$1":"…"');
}

export function isInternal({ errors }: Answer<unknown>): boolean {
  return errors.some(
    ({ extensions }) => extensions?.['code'] === 'INTERNAL' || extensions?.['code'] === 'INTERNAL_SERVER_ERROR',
  );
}
