/**
 * One postgres.js client with one connection. postgres.js lets the callback of a killed transaction go on inside
 * somebody else's (`security.md` K1), so nothing of ours uses its pool or its `begin`: a client that loses its
 * connection is dead for ever, in the same tick, and is thrown away.
 */
import postgres from 'postgres';

export interface ConnectionSettings {
  readonly url: string;
  readonly applicationName: string;
  readonly statementTimeoutMs?: number;
  readonly lockTimeoutMs?: number;
  readonly idleInTransactionTimeoutMs?: number;
  readonly connectTimeoutSeconds?: number;
}

/** postgres.js' own types, narrowed to the two ways we send. */
export type Row = Record<string, unknown>;

/** Planted defects for the gate test only: what the lease would be without one of its two guards. */
export interface PlantedDefect {
  /** The hook only sets the flag; the client keeps its queue and reconnects. */
  readonly flagOnlyHook?: boolean;
}

const DATE_TYPES = ['1184', '1082', '1083', '1114', '1182', '1185', '1115', '1231'];

export class Connection {
  readonly client: postgres.Sql;
  private died = false;
  private readonly mourners = new Set<(reason: Error) => void>();

  constructor(settings: ConnectionSettings, planted: PlantedDefect = {}) {
    this.client = postgres(settings.url, {
      max: 1,
      fetch_types: false, // arrays are sent as literals (`any-of.ts`), so no catalogue query per connection
      max_lifetime: null, // postgres.js would end the connection between two statements of a transaction
      connect_timeout: settings.connectTimeoutSeconds ?? 5,
      onnotice: () => undefined,
      connection: {
        application_name: settings.applicationName,
        statement_timeout: settings.statementTimeoutMs ?? 5000,
        lock_timeout: settings.lockTimeoutMs ?? 2000,
        idle_in_transaction_session_timeout: settings.idleInTransactionTimeoutMs ?? 10_000,
        TimeZone: 'UTC',
      },
      onclose: () => {
        if (planted.flagOnlyHook) this.died = true;
        else this.kill(new Error('connection closed'));
      },
    });
    const text = (value: unknown): unknown => value;
    for (const type of DATE_TYPES) {
      // A JavaScript Date loses the calendar day and the microseconds; columns read text (`columns.ts`).
      this.client.options.parsers[type as unknown as number] = text as (value: string) => unknown;
      this.client.options.serializers[type as unknown as number] = text as (value: unknown) => string;
    }
    for (const type of ['114', '3802']) this.client.options.serializers[type as unknown as number] = text as (value: unknown) => string;
  }

  get dead(): boolean {
    return this.died;
  }

  /** Marks the connection dead and drops whatever the client has queued, in this tick. */
  kill(reason: Error): void {
    if (this.died) return;
    this.died = true;
    // Without this the client sends its queue to its next connection: 200 stray rows from 100 killed transactions.
    void this.client.end({ timeout: 0 }).catch(() => undefined);
    for (const mourn of this.mourners) mourn(reason);
    this.mourners.clear();
  }

  /** Calls back once when the connection dies; the returned function takes the wish back. */
  onDeath(mourn: (reason: Error) => void): () => void {
    if (this.died) mourn(new Error('connection closed'));
    else this.mourners.add(mourn);
    return () => this.mourners.delete(mourn);
  }

  async close(): Promise<void> {
    this.died = true;
    await this.client.end({ timeout: 1 }).catch(() => undefined);
  }
}
