/**
 * The reads of one request: one read-only transaction, opened by the first read and given back when the answer is
 * ready, or before the request opens a write transaction (a request never holds two leases, so a full pool cannot
 * wait for itself).
 */
import { drizzleOver, type ReadDb, type Statements } from './drizzle-session.js';
import type { Lease } from './lease.js';
import type { LeasePool } from './lease-pool.js';
import type { TransactionSettings } from './settings.js';

export class RequestReads implements Statements {
  private opened: Promise<Lease> | null = null;
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
    return (await this.lease()).rows(text, params);
  }

  async values(text: string, params: readonly unknown[]): Promise<unknown[][]> {
    this.statements += 1;
    return (await this.lease()).values(text, params);
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

  private lease(): Promise<Lease> {
    this.opened ??= this.pool.lease(this.settings, 'read');
    return this.opened;
  }
}
