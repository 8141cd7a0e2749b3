/**
 * What this room must know of a partner, and the room above (`channels`) can tell. `app` hands the implementation in.
 * It reads under the partner's own scope, on the side pool, at most once in two seconds per credential and process.
 */
import type { ReadDb } from '../../kernel/db/drizzle-session.js';
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { ClauseRef } from '../../kernel/refusal.js';

/**
 * ACTIVE: agreement in force, licence in force where the kind needs one, partner not suspended.
 * RUN_OFF: one of these is not so; reads stay open for a time, every write is refused by name.
 * CLOSED: nothing stays open, no token is given.
 */
export type Standing = 'ACTIVE' | 'RUN_OFF' | 'CLOSED';

export interface PartnerStanding {
  /** Kind of channel; an unknown one gets the narrowest column. */
  readonly kind: string;
  /** LAPSED: it held a licence that has ended. NONE: it never had one. */
  readonly licence: 'IN_FORCE' | 'LAPSED' | 'NONE';
  readonly standing: Standing;
  /** What its callers may spend, by each clause of the agreement in force that speaks of it; all of them hold. */
  readonly quotas: readonly CallQuota[];
  /**
   * What the agreement in force speaks of, in words of the room above: keys of clauses, kinds of cover. The schema a
   * caller sees is cut by it (`app/projection`), nothing is permitted by it. Null while nothing is in force.
   */
  readonly terms?: readonly string[] | null;
}

/** Cost points a second, points of a burst, requests at once, webhook endpoints. */
export interface CallQuota {
  readonly points: number;
  readonly burst: number;
  readonly inFlight: number;
  readonly webhookEndpoints: number;
  /** Null: the house's own, for an agreement that does not speak of it. */
  readonly clause: ClauseRef | null;
}

export interface StandingPort {
  /** Null when there is no such partner. */
  standingOf(db: ReadDb, partnerId: Id<'Partner'>, now: Instant): Promise<PartnerStanding | null>;
  /** The outlet and all below it; empty when it is not the partner's. */
  outletSubtree(db: ReadDb, partnerId: Id<'Partner'>, outletId: Id<'Outlet'>): Promise<readonly Id<'Outlet'>[]>;
}

declare module '../../kernel/ctx.js' {
  interface Ports {
    readonly standing: StandingPort;
  }
}
