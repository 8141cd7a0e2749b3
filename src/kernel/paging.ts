/**
 * Relay paging with sealed keyset cursors. A cursor holds the sort key of one row, encrypted and bound to the partner
 * and to the shape of the query (field, filter, order), so that another partner's or another list's cursor is refused,
 * and a cursor tells nothing about the row.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { KernelRefusals, type RefusalItem } from './refusal.js';
import { Failure } from './failure.js';
import type { Actor } from './ctx.js';

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** What a store needs: how many rows, from which key, in which direction. One row more tells whether there are others. */
export interface KeysetQuery {
  readonly limit: number;
  readonly direction: 'forward' | 'backward';
  /** Sort key of the row that the page starts after, in the direction of reading. */
  readonly after: readonly string[] | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Page<T> {
  readonly nodes: readonly T[];
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export interface PageSpec<T> {
  /** Names the list and everything that decides its rows and their order: a cursor works for the same shape only. */
  readonly shape: readonly unknown[];
  readonly fetch: (query: KeysetQuery) => Promise<readonly T[]>;
  /** Sort key of a row, as text. */
  readonly keyOf: (row: T) => readonly string[];
}

let sealingKey: Buffer | null = null;

/** Set once at start from the gateway's secret. */
export function setCursorKey(key: Buffer): void {
  sealingKey = key;
}

function key(): Buffer {
  if (!sealingKey) throw new Error('cursor key is not set');
  return sealingKey;
}

function binding(actor: Actor, shape: readonly unknown[]): Buffer {
  const owner = actor.partnerId ?? `${actor.side}:${actor.id ?? ''}`;
  return createHash('sha256')
    .update(JSON.stringify([owner, shape]))
    .digest();
}

function seal(aad: Buffer, sortKey: readonly string[]): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key(), nonce).setAAD(aad);
  const body = Buffer.concat([cipher.update(JSON.stringify(sortKey), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

export function openCursor(actor: Actor, shape: readonly unknown[], cursor: string): readonly string[] | null {
  const raw = Buffer.from(cursor, 'base64url');
  if (raw.length < 29 || raw.length > 1024) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key(), raw.subarray(0, 12)).setAAD(binding(actor, shape));
    decipher.setAuthTag(raw.subarray(12, 28));
    const parsed: unknown = JSON.parse(
      Buffer.concat([decipher.update(raw.subarray(28)), decipher.final()]).toString('utf8'),
    );
    return Array.isArray(parsed) && parsed.every((part) => typeof part === 'string') ? parsed : null;
  } catch {
    return null; // forged, cut, of another partner or of another list: all one answer
  }
}

/** One problem of the paging arguments, as queries tell it. */
function badArgument(argument: string, rule: string): Failure {
  return new Failure('BAD_USER_INPUT', `${argument}: ${rule}`, { argument });
}

/** Reads the arguments; refuses contradictions by name. */
export function keysetOf(actor: Actor, args: PageArgs, shape: readonly unknown[]): KeysetQuery {
  const { first, after, last, before } = args;
  if (first != null && last != null) throw badArgument('first', 'give first or last, not both');
  if (after != null && before != null) throw badArgument('after', 'give after or before, not both');
  if (last == null && before != null) throw badArgument('before', 'before goes with last');
  if (last != null && after != null) throw badArgument('after', 'after goes with first');
  const limit = last ?? first ?? DEFAULT_PAGE;
  if (limit < 1 || limit > MAX_PAGE)
    throw badArgument(last == null ? 'first' : 'last', `must be from 1 to ${String(MAX_PAGE)}`);
  const cursor = last == null ? after : before;
  const at = cursor == null ? null : openCursor(actor, shape, cursor);
  if (cursor != null && !at)
    throw badArgument(
      last == null ? 'after' : 'before',
      'this cursor does not belong to this list; start from the beginning',
    );
  return { limit, direction: last == null ? 'forward' : 'backward', after: at };
}

/** Reads one page. */
export async function readPage<T>(actor: Actor, args: PageArgs, spec: PageSpec<T>): Promise<Page<T>> {
  const query = keysetOf(actor, args, spec.shape);
  const found = await spec.fetch({ ...query, limit: query.limit + 1 });
  const more = found.length > query.limit;
  const rows = found.slice(0, query.limit);
  if (query.direction === 'backward') rows.reverse();
  const aad = binding(actor, spec.shape);
  const edges = rows.map((node) => ({ node, cursor: seal(aad, spec.keyOf(node)) }));
  const forward = query.direction === 'forward';
  return {
    nodes: rows,
    edges,
    pageInfo: {
      hasNextPage: forward ? more : query.after !== null,
      hasPreviousPage: forward ? query.after !== null : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

export const NOT_FOUND = (field: readonly string[]): RefusalItem => ({ code: KernelRefusals.NOT_FOUND, field });
