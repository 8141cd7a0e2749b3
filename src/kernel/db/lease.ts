/**
 * A transaction is a lease on one connection. It passes one statement at a time; a second waits in the lease, not in
 * the client. When the connection dies the lease dies with it: every further statement is refused, and neither COMMIT
 * nor ROLLBACK is ever sent, because the next connection would run them inside somebody else's transaction.
 */
import { Defect, Failure } from '../failure.js';
import { isConnectionLoss } from '../pg-errors.js';
import type { Connection, Row } from './connection.js';

/** The transaction is gone: its connection died, or it has ended. Nothing of it was committed unless COMMIT was sent. */
export class LeaseLost extends Failure {
  constructor() {
    super('UNAVAILABLE', 'The database connection was lost; nothing was written. Try again with the same idempotency key.', {
      retryable: true,
      retryAfterSeconds: 1,
    });
  }
}

/** COMMIT was sent and no answer came: whether it happened is told by the idempotency key. */
export class OutcomeUnknown extends Failure {
  constructor() {
    super('UNAVAILABLE', 'The connection was lost while committing. Ask `operation(idempotencyKey)` or send the same key again.', {
      retryable: true,
      outcome: 'UNKNOWN',
      retryAfterSeconds: 1,
    });
  }
}

export class Lease {
  private state: 'open' | 'ended' = 'open';
  private tail: Promise<unknown> = Promise.resolve();
  /** Statements passed, BEGIN and COMMIT not counted. */
  statements = 0;

  constructor(
    private readonly connection: Connection,
    private readonly giveBack: (connection: Connection) => void,
  ) {}

  get open(): boolean {
    return this.state === 'open' && !this.connection.dead;
  }

  /** Opens the transaction and its settings in one round trip. */
  async begin(statement: string): Promise<void> {
    try {
      await this.guarded(this.connection.client.unsafe(statement));
    } catch (error) {
      this.connection.kill(new Error('BEGIN failed'));
      this.end();
      throw error;
    }
  }

  rows(text: string, params: readonly unknown[]): Promise<Row[]> {
    return this.pass(() => this.connection.client.unsafe(text, params as never[], { prepare: true }) as unknown as Promise<Row[]>);
  }

  values(text: string, params: readonly unknown[]): Promise<unknown[][]> {
    return this.pass(() => this.connection.client.unsafe(text, params as never[], { prepare: true }).values() as unknown as Promise<unknown[][]>);
  }

  async commit(): Promise<void> {
    await this.tail.catch(() => undefined); // a statement that nobody awaited belongs to the transaction too
    if (!this.open) throw new LeaseLost();
    try {
      const answer = await this.guarded(this.connection.client.unsafe('commit'));
      // A failed transaction answers COMMIT with ROLLBACK and no error.
      if (answer.command !== 'COMMIT') throw new Defect('the transaction had failed before COMMIT');
    } catch (error) {
      if (error instanceof Defect) throw error;
      this.connection.kill(new Error('COMMIT failed'));
      throw isConnectionLoss(error) || error instanceof LeaseLost ? new OutcomeUnknown() : error;
    } finally {
      this.end();
    }
  }

  async rollback(): Promise<void> {
    if (this.state === 'ended') return;
    await this.tail.catch(() => undefined);
    try {
      if (this.open) await this.guarded(this.connection.client.unsafe('rollback'));
    } catch {
      this.connection.kill(new Error('ROLLBACK failed'));
    } finally {
      this.end();
    }
  }

  private pass<T>(send: () => Promise<T>): Promise<T> {
    const turn = this.tail.then(async () => {
      if (this.state === 'ended') throw new Defect('a statement came after the end of its transaction');
      if (this.connection.dead) throw new LeaseLost();
      this.statements += 1;
      return this.guarded(send());
    });
    this.tail = turn.catch(() => undefined);
    return turn;
  }

  /** Awaits an answer, or the death of the connection: postgres.js leaves some queries of a dead connection unanswered. */
  private guarded<T>(answer: PromiseLike<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const forget = this.connection.onDeath(() => {
        reject(new LeaseLost());
      });
      answer.then(
        (value) => {
          forget();
          resolve(value);
        },
        (error: unknown) => {
          forget();
          // The close event comes after the error: without this a statement in between would meet a fresh connection.
          if (isConnectionLoss(error)) {
            this.connection.kill(new Error('connection lost'));
            reject(new LeaseLost());
          } else reject(error instanceof Error ? error : new Error('database error'));
        },
      );
    });
  }

  private end(): void {
    if (this.state === 'ended') return;
    this.state = 'ended';
    this.giveBack(this.connection);
  }
}
