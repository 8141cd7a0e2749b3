/** A small pool of one-connection clients. Waiting for one has a time limit with a typed answer. */
import { unavailable } from '../failure.js';
import { Connection, type ConnectionSettings, type PlantedDefect } from './connection.js';
import { Lease, LeaseLost } from './lease.js';
import { beginStatement, type TransactionMode, type TransactionSettings } from './settings.js';

interface Waiter {
  take(connection: Connection): void;
  refuse(error: Error): void;
}

export interface PoolSettings extends ConnectionSettings {
  readonly size: number;
  readonly waitMs?: number;
}

export class LeasePool {
  private readonly idle: Connection[] = [];
  private readonly waiting: Waiter[] = [];
  /** Living connections, leased or idle. */
  private readonly all = new Set<Connection>();
  private ended = false;
  /** Statements passed by all leases so far; tests assert that a request's share is constant. */
  statements = 0;

  constructor(
    private readonly settings: PoolSettings,
    private readonly planted: PlantedDefect = {},
  ) {}

  get free(): number {
    return this.settings.size - this.all.size + this.idle.length;
  }

  get waitingCount(): number {
    return this.waiting.length;
  }

  /** Leases a connection and opens a transaction on it. Waits at most `waitMs`, then answers UNAVAILABLE. */
  async lease(scope: TransactionSettings, mode: TransactionMode): Promise<Lease> {
    const begin = beginStatement(scope, mode); // may refuse: before a connection is taken, or it would never come back
    for (;;) {
      const connection = await this.take();
      const lease: Lease = new Lease(connection, (used) => {
        this.statements += lease.statements;
        this.giveBack(used);
      });
      try {
        await lease.begin(begin);
        return lease;
      } catch (error) {
        // It died while it lay idle (a restart of the server ends them all at once). Nothing has happened yet, so
        // another one may begin. A fresh connection that fails says that the database is not there.
        if (connection.served > 0 && error instanceof LeaseLost && !this.ended) continue;
        throw unavailable('The database does not answer.'); // the driver's words may name hosts and users
      }
    }
  }

  async end(): Promise<void> {
    this.ended = true;
    for (const waiter of this.waiting.splice(0)) waiter.refuse(unavailable('The gateway is stopping.'));
    await Promise.all([...this.all].map((connection) => connection.close()));
    this.all.clear();
    this.idle.length = 0;
  }

  private take(): Promise<Connection> {
    if (this.ended) return Promise.reject(unavailable('The gateway is stopping.'));
    for (let connection = this.idle.pop(); connection; connection = this.idle.pop()) {
      if (!connection.dead) return Promise.resolve(connection);
      this.all.delete(connection);
    }
    if (this.all.size < this.settings.size) return Promise.resolve(this.open());
    return new Promise<Connection>((resolve, reject) => {
      const waiter: Waiter = {
        take: (connection) => {
          clearTimeout(timer);
          resolve(connection);
        },
        refuse: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(waiter), 1);
        reject(unavailable('The gateway is busy.'));
      }, this.settings.waitMs ?? 1000);
      this.waiting.push(waiter);
    });
  }

  private open(): Connection {
    const connection = new Connection(this.settings, this.planted);
    this.all.add(connection);
    // Its place is free at once, also when the callback that holds the dead lease takes long to notice.
    connection.onDeath(() => {
      this.discard(connection);
    });
    return connection;
  }

  private giveBack(connection: Connection): void {
    if (connection.dead || this.ended) {
      this.discard(connection);
      return;
    }
    const next = this.waiting.shift();
    if (next) next.take(connection);
    else this.idle.push(connection);
  }

  /** Frees the place of a connection that is no more, for whoever waits. Twice is once. */
  private discard(connection: Connection): void {
    if (!this.all.delete(connection)) return;
    const at = this.idle.indexOf(connection);
    if (at >= 0) this.idle.splice(at, 1);
    const next = this.ended ? undefined : this.waiting.shift();
    next?.take(this.open());
  }
}
