/** Callers and contexts for tests of operations, without HTTP and tokens. */
import type { Actor, Ctx, Log, Ports } from '../../src/kernel/ctx.js';
import { type Instant, instant } from '../../src/kernel/dates.js';
import { LeasePool } from '../../src/kernel/db/lease-pool.js';
import type { Id } from '../../src/kernel/ids.js';
import { makeCtx } from '../../src/kernel/make-ctx.js';
import type { TestDatabase } from './database.js';

const QUIET: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** These operations reach no outside system. */
const NO_PORTS = {} as Ports;

export const NOON = instant('2026-11-21T12:00:00.000+08:00');

export function asPartner(partnerId: Id<'Partner'>, over: Partial<Actor> = {}): Actor {
  return {
    side: 'PARTNER',
    id: null,
    label: 'DMS',
    partnerId,
    outletIds: null,
    permissions: new Set(),
    roles: ['SELLER'],
    standing: 'ACTIVE',
    ...over,
  };
}

export function asStaff(staffId: Id<'Staff'>, over: Partial<Actor> = {}): Actor {
  return {
    side: 'INSURER',
    id: staffId,
    label: '渠道经理甲',
    partnerId: null,
    outletIds: null,
    permissions: new Set(),
    roles: ['CHANNEL_MANAGER'],
    standing: 'ACTIVE',
    ...over,
  };
}

/** The gateway's pools over one test database, as the request role. */
export interface Gateway {
  ctx(actor: Actor, now?: Instant): Ctx;
  readonly pool: LeasePool;
  end(): Promise<void>;
}

export function gatewayOver(db: TestDatabase, size = 4): Gateway {
  const pool = new LeasePool({ url: db.appUrl, applicationName: 'gw-test', size });
  const side = new LeasePool({ url: db.appUrl, applicationName: 'gw-test-side', size: 1 });
  let request = 0;
  return {
    pool,
    ctx(actor, now = NOON) {
      request += 1;
      return makeCtx({
        requestId: `test-${String(request)}`,
        now,
        actor,
        language: 'EN',
        log: QUIET,
        pools: { main: pool, side },
        ports: NO_PORTS,
      });
    },
    async end() {
      await pool.end();
      await side.end();
    },
  };
}
