/**
 * `ctx` is the first argument, always, and the only way to reach the world: who, when, which transaction, which trace.
 * A `TxCtx` has no `ports`, so a network call inside a transaction does not compile.
 */
import type DataLoader from 'dataloader';
import type { LeasePool } from './db/lease-pool.js';
import type { ReadDb, WriteDb } from './db/drizzle-session.js';
import type { RequestReads } from './db/request-reads.js';
import type { Scope } from './db/settings.js';
import type { Instant } from './dates.js';
import type { Duties, Witness } from './duties.js';
import type { Id } from './ids.js';
import type { Language } from './refusal.js';

/** Who acts, as far as every room needs it. `access` makes it from a token. */
export interface Actor {
  readonly side: 'PARTNER' | 'INSURER' | 'SYSTEM';
  /** Credential or staff member; null for the gateway itself. */
  readonly id: string | null;
  /** Name to show in audit and timelines; never a customer's. */
  readonly label: string;
  /** The partner acted for; null for the insurer's people. */
  readonly partnerId: Id<'Partner'> | null;
  /** The partner whose caller acts under `partnerId`'s scope for a while (`underScopeOf`); absent otherwise. */
  readonly visitorId?: Id<'Partner'>;
  /** Outlets of the subtree acted for; null for the whole partner. */
  readonly outletIds: readonly string[] | null;
  /** What the actor's roles, kind, licence and scopes permit: the answer to question one. */
  readonly permissions: ReadonlySet<string>;
  readonly roles: readonly string[];
  /** RUN_OFF: agreement or licence is not in force; reads stay open for a time, every write is refused by name. */
  readonly standing: 'ACTIVE' | 'RUN_OFF';
}

/** Names of log fields are picked, never a whole object: nothing personal can slip in. */
export interface Log {
  info(fields: Readonly<Record<string, string | number | boolean | null>>, message: string): void;
  warn(fields: Readonly<Record<string, string | number | boolean | null>>, message: string): void;
  error(fields: Readonly<Record<string, string | number | boolean | null>>, message: string): void;
}

/** Outside systems. Rooms add theirs by declaration merging; `app` provides them. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged into by rooms
export interface Ports {}

/** The two pools of a process: requests, and the small one for what must work when requests have it all. */
export interface Pools {
  readonly main: LeasePool;
  /** Authentication, health, and audit of reads in their own commit. */
  readonly side: LeasePool;
}

/** How one kind of thing is loaded in bulk (`loaders.ts`). */
export interface LoaderDef<K, V> {
  readonly name: string;
  /** Loads many; the answer may miss keys and come in any order. */
  batch(ctx: ReadCtx, keys: readonly K[]): Promise<ReadonlyMap<string, V>>;
  /** Text that names a key; default its own text. */
  keyOf?(key: K): string;
}

interface Common {
  readonly requestId: string;
  /** Domain time, fixed for the request. */
  readonly now: Instant;
  readonly actor: Actor;
  readonly language: Language;
  readonly log: Log;
  readonly duties: Duties;
  /** One DataLoader per definition and context; a transaction has its own. */
  loader<K, V>(definition: LoaderDef<K, V>): DataLoader<K, V, string>;
}

export interface Ctx extends Common {
  readonly inTransaction: false;
  /** Reads in the request's snapshot. */
  readonly db: ReadDb;
  readonly reads: RequestReads;
  readonly pools: Pools;
  readonly ports: Ports;
  /** The operation is only rehearsed: its transaction is rolled back, and nothing else is written either. */
  readonly rehearsal: Witness | null;
}

export interface TxCtx extends Common {
  readonly inTransaction: true;
  readonly db: WriteDb;
}

/** Store reads take either. */
export type ReadCtx = Ctx | TxCtx;

/** The row-level scope of an actor. A job that works on one partner's rows has no more reach than that partner, but stays SYSTEM in audit. */
export function scopeOf(actor: Actor): Scope {
  if (actor.side === 'INSURER') return 'STAFF';
  return actor.side === 'SYSTEM' && actor.partnerId !== null ? 'PARTNER' : actor.side;
}

export function settingsOf(actor: Actor): { scope: Scope; partnerId: string | null; actorId: string | null } {
  return { scope: scopeOf(actor), partnerId: actor.partnerId, actorId: actor.id };
}
