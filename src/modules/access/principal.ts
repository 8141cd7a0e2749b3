/**
 * Who calls: a credential, the partner's standing or the member of staff behind it, and what these permit. Judged from
 * rows that are at most two seconds old, so that revoking a credential, suspending a partner, a lapsed licence or the
 * end of an agreement closes tokens well within five.
 */
import { type Clock, stopwatch } from '../../kernel/clock.js';
import type { Actor } from '../../kernel/ctx.js';
import type { LeasePool } from '../../kernel/db/lease-pool.js';
import type { Instant } from '../../kernel/dates.js';
import { type Id, INSURER_TENANT } from '../../kernel/ids.js';
import {
  type CredentialRow,
  findCredential,
  findStaffMember,
  type StaffRow,
  type Tenancy,
  tenancyOfClient,
} from './authentication.store.js';
import { type ChannelColumn, columnOf } from './channel-matrix.js';
import { shownState } from './credential.life.js';
import { effectivePermissions } from './grants.js';
import { isPartnerRole, isStaffRole } from './roles.js';
import { NOBODY, readAs } from './side-lease.js';
import { MEMORY_MS } from './signing-keys.js';
import type { CallQuota, PartnerStanding, StandingPort } from './standing.js';

/** An actor that came in with a token, and what this room alone knows of it. */
export interface Principal extends Actor {
  readonly credentialId: Id<'Credential'>;
  readonly clientId: string;
  readonly expiresAt: Instant;
  /** Column of the channel matrix; null for the insurer's people. */
  readonly column: ChannelColumn | null;
  readonly kind: string | null;
  readonly outletId: Id<'Outlet'> | null;
  /** Rung on the authority ladder; null for partners. */
  readonly level: number | null;
  readonly institutionId: Id<'Institution'> | null;
  /** What a partner's agreement lets its callers spend; empty for the insurer's people, whom no agreement binds. */
  readonly quotas: readonly CallQuota[];
  /** What the agreement in force speaks of (`standing.ts`); null where none narrows. */
  readonly terms: readonly string[] | null;
}

/** Why a credential gives no principal. Told to who has proved to own it, and to nobody else. */
export type Closed = 'UNKNOWN' | 'REVOKED' | 'SUSPENDED' | 'EXPIRED' | 'STAFF_INACTIVE' | 'PARTNER_CLOSED';

/** The rows behind a principal. */
export interface Standings {
  readonly credential: CredentialRow;
  readonly staff: StaffRow | null;
  readonly partner: PartnerStanding | null;
  readonly outletIds: readonly Id<'Outlet'>[] | null;
}

export function isPrincipal(actor: Actor): actor is Principal {
  return 'credentialId' in actor;
}

/** The principal that the rows give, under the scopes of a token; or why there is none. */
export function judge(rows: Standings | null, now: Instant, tokenScopes: readonly string[] | null): Principal | Closed {
  if (!rows) return 'UNKNOWN';
  const state = shownState(rows.credential, now);
  if (state === 'REVOKED' || state === 'SUSPENDED' || state === 'EXPIRED') return state;
  return rows.credential.partnerId === INSURER_TENANT ? judgeStaff(rows, tokenScopes) : judgePartner(rows, tokenScopes);
}

function judgeStaff({ credential, staff }: Standings, tokenScopes: readonly string[] | null): Principal | Closed {
  if (!staff?.active) return 'STAFF_INACTIVE'; // also a credential of the insurer that names no person: nobody would have acted
  // A role taken from the person is gone from the credential; one the credential lacks is not used.
  const roles = credential.roles.filter((role) => isStaffRole(role) && staff.roles.includes(role));
  return {
    ...common(credential),
    side: 'INSURER',
    id: staff.id, // row-level security finds the institutions of this person
    label: staff.name,
    partnerId: null,
    outletIds: null,
    outletId: null,
    roles,
    standing: 'ACTIVE',
    column: null,
    kind: null,
    level: staff.level,
    institutionId: staff.institutionId,
    quotas: [],
    terms: null,
    permissions: effectivePermissions({
      side: 'INSURER',
      roles,
      column: null,
      scopes: [scopesOf(credential), tokenScopes],
      runOff: false,
    }),
  };
}

function judgePartner(
  { credential, partner, outletIds }: Standings,
  tokenScopes: readonly string[] | null,
): Principal | Closed {
  if (!partner || partner.standing === 'CLOSED' || credential.staffId !== null) return 'PARTNER_CLOSED';
  const roles = credential.roles.filter(isPartnerRole);
  const column = standingColumn(partner);
  return {
    ...common(credential),
    side: 'PARTNER',
    id: credential.id,
    label: credential.label,
    partnerId: credential.partnerId,
    outletIds,
    outletId: credential.outletId,
    roles,
    standing: partner.standing,
    column,
    kind: partner.kind,
    level: null,
    institutionId: null,
    quotas: partner.quotas,
    // In run-off every write is refused by name, so none of them may be hidden.
    terms: (partner.standing === 'ACTIVE' && partner.terms) || null,
    permissions: effectivePermissions({
      side: 'PARTNER',
      roles,
      column,
      scopes: [scopesOf(credential), tokenScopes],
      runOff: partner.standing === 'RUN_OFF',
    }),
  };
}

/**
 * In run-off a partner whose licence has lapsed is still asked as the kind it was: its reads of old business stay, and
 * its writes come as far as the operation, which refuses them with LICENCE_LAPSED and the date. In any other standing a
 * lapsed licence counts as none.
 */
function standingColumn({ kind, licence, standing }: PartnerStanding): ChannelColumn {
  return columnOf(kind, licence === 'IN_FORCE' || (licence === 'LAPSED' && standing === 'RUN_OFF'));
}

function common(credential: CredentialRow): { credentialId: Id<'Credential'>; clientId: string; expiresAt: Instant } {
  return { credentialId: credential.id, clientId: credential.clientId, expiresAt: credential.expiresAt };
}

/** Empty in the table means: all that the roles give. */
function scopesOf(credential: CredentialRow): readonly string[] | null {
  return credential.scopes.length === 0 ? null : credential.scopes;
}

interface Remembered {
  readonly age: () => number;
  readonly rows: Promise<Standings | null>;
}

export interface PrincipalsParts {
  readonly pool: LeasePool;
  readonly standing: StandingPort;
  /** Domain time: what a sandbox has made of it, agreements and credentials end by. */
  readonly clock: Clock;
}

const MOST_REMEMBERED = 10_000;

/** Both: a pair that does not belong together must not meet the memory of one that does. */
function keyOf(tenancy: Tenancy): string {
  return `${tenancy.partnerId} ${tenancy.credentialId}`;
}

/** Reads the rows behind credentials, and remembers them for two seconds. An error is not remembered. */
export class Principals {
  private readonly memory = new Map<string, Remembered>();
  private readonly tenancies = new Map<string, Tenancy>();

  constructor(private readonly parts: PrincipalsParts) {}

  /** The principal of a known credential, from rows at most two seconds old. */
  async recall(tenancy: Tenancy, tokenScopes: readonly string[] | null): Promise<Principal | Closed> {
    return judge(await this.remembered(tenancy), this.parts.clock.now(), tokenScopes);
  }

  /** Rows as they are now. Does the same work for a client that nobody knows. */
  async readClient(clientId: string): Promise<Standings | null> {
    const tenancy = await this.tenancyOf(clientId);
    if (!tenancy) return this.read({ partnerId: NOBODY, credentialId: NOBODY as string as Id<'Credential'> });
    // A token is given by these rows, so it must be judged by them: older ones in memory would call it over at once.
    const rows = this.read(tenancy);
    this.remember(tenancy, rows);
    return rows;
  }

  /** Whose a client id is. That never changes, so an answer is kept. */
  async tenancyOf(clientId: string): Promise<Tenancy | null> {
    const known = this.tenancies.get(clientId);
    if (known) return known;
    const found = await readAs(this.parts.pool, NOBODY, (db) => tenancyOfClient(db, clientId));
    if (this.tenancies.size >= MOST_REMEMBERED) this.tenancies.clear();
    if (found) this.tenancies.set(clientId, found);
    return found;
  }

  private remembered(tenancy: Tenancy): Promise<Standings | null> {
    const key = keyOf(tenancy);
    const known = this.memory.get(key);
    if (known && known.age() < MEMORY_MS) return known.rows;
    const rows = this.read(tenancy);
    this.remember(tenancy, rows);
    return rows;
  }

  private remember(tenancy: Tenancy, rows: Promise<Standings | null>): void {
    if (this.memory.size >= MOST_REMEMBERED) this.memory.clear(); // bounded; the next callers read again
    const key = keyOf(tenancy);
    const entry: Remembered = { age: stopwatch(), rows };
    this.memory.set(key, entry);
    rows.catch(() => {
      if (this.memory.get(key) === entry) this.memory.delete(key);
    });
  }

  private read(tenancy: Tenancy): Promise<Standings | null> {
    const { pool, standing, clock } = this.parts;
    return readAs(pool, tenancy.partnerId, async (db) => {
      const credential = await findCredential(db, tenancy);
      if (!credential) return null;
      if (tenancy.partnerId === INSURER_TENANT) {
        return {
          credential,
          staff: credential.staffId && (await findStaffMember(db, credential.staffId)),
          partner: null,
          outletIds: null,
        };
      }
      const partner = await standing.standingOf(db, tenancy.partnerId, clock.now());
      const subtree = credential.outletId && (await standing.outletSubtree(db, tenancy.partnerId, credential.outletId));
      // Its own outlet first: what the caller brings without naming an outlet belongs there.
      const outletIds =
        subtree && [...subtree].sort((a, b) => Number(b === credential.outletId) - Number(a === credential.outletId));
      return { credential, staff: null, partner, outletIds };
    });
  }
}
