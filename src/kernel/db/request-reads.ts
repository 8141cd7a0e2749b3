/**
 * The reads of one request: one read-only transaction, opened by the first read and given back when the answer is
 * ready, before the request opens a write transaction (a request never holds two leases, so a full pool cannot
 * wait for itself), and before it waits for anything else (`apart`).
 */
import { drizzleOver, type ReadDb, type Statements } from './drizzle-session.js';
import type { Lease } from './lease.js';
import type { LeasePool } from './lease-pool.js';
import type { TransactionSettings } from './settings.js';

/** Work that is under way without a lease: how much of it, and when the last of it is over. */
interface Away {
  works: number;
  readonly closed: Promise<void>;
  readonly over: Promise<void>;
  readonly end: () => void;
}

export class RequestReads implements Statements {
  private opened: Promise<Lease> | null = null;
  private away: Away | null = null;
  readonly db: ReadDb;
  /** Rises when a snapshot ends: what was loaded from it is not believed after it. */
  snapshot = 0;
  /** Statements read so far by this request. */
  statements = 0;

  constructor(
    private readonly pool: LeasePool,
    private readonly settings: TransactionSettings,
  ) {
    this.db = drizzleOver(this);
  }

  async rows(text: string, params: readonly unknown[]): Promise<Record<string, unknown>[]> {
    this.statements += 1;
    while (this.away) await this.away.over;
    return (await this.lease()).rows(text, params);
  }

  async values(text: string, params: readonly unknown[]): Promise<unknown[][]> {
    this.statements += 1;
    while (this.away) await this.away.over;
    return (await this.lease()).values(text, params);
  }

  /**
   * Does what takes its time and needs no database (drawing, a store of bytes): the snapshot ends first, and reads of the
   * fields beside it wait until it is over. If only the snapshot ended, the next of them would open another and leave it
   * idle until PostgreSQL ends the session, and whoever reads then would be told of a lost connection. Several at once
   * are one pause. `work` itself must not read by this request: it would wait for itself.
   */
  async apart<T>(work: () => Promise<T>): Promise<T> {
    const away = (this.away ??= this.leave());
    away.works += 1;
    try {
      await away.closed;
      return await work();
    } finally {
      away.works -= 1;
      if (away.works === 0) {
        this.away = null;
        away.end();
      }
    }
  }

  /** Ends the snapshot; the next read opens a new one. */
  async close(): Promise<void> {
    const opened = this.opened;
    this.opened = null;
    this.snapshot += 1; // also when nothing was read: a loader may have been told what was written (`prime`)
    const lease = await opened?.catch(() => null);
    await lease?.settled(); // reads under way are still answered
    await lease?.rollback();
  }

  private leave(): Away {
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    return { works: 0, closed: this.close(), over, end };
  }

  private lease(): Promise<Lease> {
    this.opened ??= this.pool.lease(this.settings, 'read');
    return this.opened;
  }
}
