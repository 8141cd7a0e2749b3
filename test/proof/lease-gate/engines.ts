/** The ways to run a transaction that the gate puts to the test: ours, and the two planted defects. */
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import type { Ports } from '../../../src/kernel/ctx.js';
import type { PlantedDefect } from '../../../src/kernel/db/connection.js';
import { LeasePool } from '../../../src/kernel/db/lease-pool.js';
import { OutcomeUnknown } from '../../../src/kernel/db/lease.js';
import { instantOf } from '../../../src/kernel/dates.js';
import { trustedId } from '../../../src/kernel/ids.js';
import { inTransaction } from '../../../src/kernel/in-transaction.js';
import { makeCtx } from '../../../src/kernel/make-ctx.js';

export type EngineName = 'leases' | 'sql.begin' | 'flag-only hook';

/** One transaction's reach: write a row, ask for the session. */
export interface Hand {
  /** Writes row `n`. The partner is what the database thinks it is: a stray write shows whose transaction it landed in. */
  write(n: number, slow?: boolean): Promise<void>;
  /** A statement that takes `LINGER_MS` and writes nothing. */
  linger(): Promise<void>;
  session(): Promise<{ readonly pid: number; readonly partner: string }>;
}

export interface Engine {
  run(partner: string, txn: string, work: (hand: Hand) => Promise<void>): Promise<void>;
  /** Whether the caller was told that the outcome is unknown. */
  isUnknown(error: unknown, workReturned: boolean): boolean;
  end(): Promise<void>;
}

const POOL_SIZE = 6;
const WAIT_MS = 5000;
export const APPLICATION = 'gw-gate';

/** Odd rows go where row-level security looks, even ones where nothing would stop a stray write. */
const INSERT = {
  walled: `insert into gate_walled (partner_id, txn, n, slow) select nullif(current_setting('app.partner_id', true), '')::uuid,`,
  open: `insert into gate_open (partner, txn, n, slow) select coalesce(current_setting('app.partner_id', true), ''),`,
};
const tableOf = (n: number): keyof typeof INSERT => (n % 2 === 1 ? 'walled' : 'open');
export const LINGER_MS = 20;
const LINGER = `select pg_sleep(${String(LINGER_MS / 1000)})`;
const SESSION = `select pg_backend_pid() as pid, coalesce(current_setting('app.partner_id', true), '') as partner`;

export function engine(name: EngineName, url: string): Engine {
  return name === 'sql.begin'
    ? overDriver(url)
    : overLeases(url, name === 'flag-only hook' ? { flagOnlyHook: true } : {});
}

function overLeases(url: string, planted: PlantedDefect): Engine {
  const pool = new LeasePool({ url, applicationName: APPLICATION, size: POOL_SIZE, waitMs: WAIT_MS }, planted);
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  return {
    run(partner, txn, work) {
      const ctx = makeCtx({
        requestId: txn,
        now: instantOf(Date.now()),
        actor: {
          side: 'PARTNER',
          id: null,
          label: 'gate',
          partnerId: trustedId('Partner', partner),
          outletIds: null,
          permissions: new Set(),
          roles: [],
          standing: 'ACTIVE',
        },
        language: 'EN',
        log: silent,
        pools: { main: pool, side: pool },
        ports: {} as Ports, // the gate calls no outside system
      });
      return inTransaction(ctx, 'gate', (tx) =>
        work({
          async write(n, slow = false) {
            await tx.db.execute(sql`${sql.raw(INSERT[tableOf(n)])} ${txn}, ${n}::int, ${slow}::boolean`);
          },
          async linger() {
            await tx.db.execute(sql.raw(LINGER));
          },
          async session() {
            const [row] = await tx.db.execute<{ pid: number; partner: string }>(sql.raw(SESSION));
            if (!row) throw new Error('no session');
            return row;
          },
        }),
      );
    },
    isUnknown: (error) => error instanceof OutcomeUnknown,
    end: () => pool.end(),
  };
}

/** Planted defect: the driver's own pool and `sql.begin`, as everybody writes it. */
function overDriver(url: string): Engine {
  const client = postgres(url, {
    max: POOL_SIZE,
    fetch_types: false,
    onnotice: () => undefined,
    connection: { application_name: APPLICATION },
  });
  return {
    async run(partner, txn, work) {
      await client.begin(async (tx) => {
        await tx`select set_config('app.scope', 'PARTNER', true), set_config('app.partner_id', ${partner}, true)`;
        await work({
          async write(n, slow = false) {
            await tx.unsafe(`${INSERT[tableOf(n)]} $1, $2::int, $3::boolean`, [txn, n, slow], { prepare: true });
          },
          async linger() {
            await tx.unsafe(LINGER);
          },
          async session() {
            const [row] = await tx.unsafe<{ pid: number; partner: string }[]>(SESSION);
            if (!row) throw new Error('no session');
            return row;
          },
        });
      });
    },
    // Generous: the driver does not say whether COMMIT was sent, so any failure after the work counts as "unknown".
    isUnknown: (_error, workReturned) => workReturned,
    end: () => client.end({ timeout: 1 }),
  };
}
