/**
 * One postgres.js client with one connection. postgres.js lets the callback of a killed transaction go on inside
 * somebody else's (`security.md` K1), so nothing of ours uses its pool or its `begin`: a client that loses its
 * connection is dead for ever, in the same tick, and is thrown away.
 */
import net from 'node:net';
import postgres from 'postgres';

export interface ConnectionSettings {
  readonly url: string;
  readonly applicationName: string;
  readonly statementTimeoutMs?: number;
  readonly lockTimeoutMs?: number;
  readonly idleInTransactionTimeoutMs?: number;
  readonly connectTimeoutSeconds?: number;
}

export type Row = Record<string, unknown>;

/** Planted defect for the gate test only. */
export interface PlantedDefect {
  /**
   * What everybody writes first: a close hook that only sets a flag, checked before each statement, over a client that
   * keeps its own queue and reconnects. Takes all three guards away (the kill, the one-shot socket, one statement at a
   * time), because on postgres.js 3.4.9 each of them alone already holds.
   */
  readonly flagOnlyHook?: boolean;
}

/** Date and time types. A JavaScript Date loses the calendar day and the microseconds; columns read text (`columns.ts`). */
const DATE_TYPES = [1184, 1082, 1083, 1114, 1182, 1185, 1115, 1231];
const JSON_TYPES = [114, 3802];
const STATEMENT_TIMEOUT_MS = 5000;
/** How much longer than the server's own limit we wait for it, before we believe that nobody is there. */
const SILENCE_MS = 2000;

export class Connection {
  readonly client: postgres.Sql;
  /** A statement that is not answered by then never will be: the server is gone without a word. */
  readonly answerWithinMs: number;
  /** The same for BEGIN, which may have to connect first. */
  readonly beginWithinMs: number;
  /** Transactions begun here; a connection that has served may have died since without our knowing. */
  served = 0;
  private died = false;
  private socket: net.Socket | null = null;
  private readonly mourners = new Set<() => void>();

  constructor(
    settings: ConnectionSettings,
    readonly planted: PlantedDefect = {},
  ) {
    this.answerWithinMs = (settings.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS) + SILENCE_MS;
    this.beginWithinMs = this.answerWithinMs + (settings.connectTimeoutSeconds ?? 5) * 1000;
    // `socket` is documented by postgres.js and missing from its types.
    const oneShot = planted.flagOnlyHook ? {} : { socket: (to: Address) => this.openOnce(to) };
    this.client = postgres(settings.url, {
      max: 1,
      fetch_types: false, // arrays are sent as literals (`any-of.ts`), so no catalogue query per connection
      max_lifetime: null, // postgres.js would end the connection between two statements of a transaction
      connect_timeout: settings.connectTimeoutSeconds ?? 5,
      onnotice: () => undefined,
      ...oneShot,
      connection: {
        application_name: settings.applicationName,
        statement_timeout: settings.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS,
        lock_timeout: settings.lockTimeoutMs ?? 2000,
        idle_in_transaction_session_timeout: settings.idleInTransactionTimeoutMs ?? 10_000,
        TimeZone: 'UTC',
      },
      onclose: () => {
        this.kill();
      },
    });
    passAsText(this.client.options);
  }

  get dead(): boolean {
    return this.died;
  }

  /** Marks the connection dead, drops whatever the client has queued or buffered, and tells who waits: all in this tick. */
  kill(): void {
    if (this.died) return;
    this.died = true;
    if (this.planted.flagOnlyHook) return;
    // Destroyed, not ended: a statement still in the client's buffer must not reach the server.
    this.socket?.destroy();
    // Without this the client sends its queue to its next connection: 200 stray rows from 100 killed transactions.
    void this.client.end({ timeout: 0 }).catch(() => undefined);
    this.mourn();
  }

  /** Calls back once when the connection dies; the returned function takes the wish back. */
  onDeath(mourn: () => void): () => void {
    if (this.died) mourn();
    else this.mourners.add(mourn);
    return () => this.mourners.delete(mourn);
  }

  /** Ends it in good order; whoever still waits for an answer after a second gets none. */
  async close(): Promise<void> {
    this.died = true;
    await this.client.end({ timeout: 1 }).catch(() => undefined);
    this.socket?.destroy();
    this.mourn();
  }

  private mourn(): void {
    const mourners = [...this.mourners];
    this.mourners.clear();
    for (const mourn of mourners) mourn();
  }

  /**
   * The client's only socket. A second one is refused, so no bug or race in the client's reconnection can carry a
   * statement of a dead transaction to a living backend; and a server that accepts and hangs up at once cannot make
   * it try for ever (`closed()` of postgres.js reconnects without limit while its first query waits).
   */
  private openOnce(to: Address): Promise<net.Socket> {
    if (this.died || this.socket) return Promise.reject(lost('this client has had its connection'));
    const socket = to.path ? net.connect(to.path) : net.connect(to.port[0] ?? 5432, to.host[0] ?? 'localhost');
    this.socket = socket;
    // postgres.js reads these for TLS. It never learns of other addresses: a second attempt is a new client's business.
    Object.assign(socket, { host: to.host[0], port: to.port[0] });
    return new Promise((resolve, reject) => {
      socket.once('connect', () => {
        resolve(socket);
      });
      socket.once('close', () => {
        reject(lost('the database does not answer'));
      });
      socket.on('error', reject); // stays: an error between two listeners of the client would end the process
    });
  }
}

interface Address {
  readonly host: readonly string[];
  readonly port: readonly number[];
  readonly path?: string | false | null;
}

function lost(message: string): Error {
  return Object.assign(new Error(message), { code: 'CONNECTION_CLOSED' });
}

/** Dates, instants and JSON go through as text, in both directions where it matters. */
function passAsText(options: postgres.Sql['options']): void {
  const parsers = options.parsers as Record<number, (value: string) => unknown>;
  const serializers = options.serializers as Record<number, (value: unknown) => unknown>;
  for (const type of DATE_TYPES) {
    parsers[type] = (value) => value;
    serializers[type] = (value) => value;
  }
  for (const type of JSON_TYPES) serializers[type] = (value) => value;
}
