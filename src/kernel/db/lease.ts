/**
 * A transaction is a lease on one connection. It passes one statement at a time; a second waits in the lease, not in
 * the client. When the connection dies the lease dies with it: every further statement is refused, and neither COMMIT
 * nor ROLLBACK is ever sent, because the next connection would run them inside somebody else's transaction.
 */
import { Defect, Failure } from '../failure.js';
import { databaseError, isConnectionLoss } from '../pg-errors.js';
import type { Connection, Row } from './connection.js';

/** The transaction is gone: its connection died before COMMIT was sent, so nothing of it was written. */
export class LeaseLost extends Failure {
  constructor() {
    super(
      'UNAVAILABLE',
      'The database connection was lost; nothing was written. Try again with the same idempotency key.',
      {
        retryable: true,
        retryAfterSeconds: 1,
      },
    );
  }
}

/** COMMIT was sent and no answer came: whether it happened is told by the idempotency key. */
export class OutcomeUnknown extends Failure {
  constructor() {
    super(
      'UNAVAILABLE',
      'The connection was lost while committing. Ask `operation(idempotencyKey)` or send the same key again.',
      {
        retryable: true,
        outcome: 'UNKNOWN',
        retryAfterSeconds: 1,
      },
    );
  }
}

/** `closing`: COMMIT has been asked for; statements asked for before still run, later ones are refused. */
type State = 'open' | 'closing' | 'ended';

export class Lease {
  private state: State = 'open';
  private tail: Promise<unknown> = Promise.resolve();
  /** Statements passed, BEGIN and COMMIT not counted. */
  statements = 0;

  constructor(
    private readonly connection: Connection,
    private readonly giveBack: (connection: Connection) => void,
  ) {}

  /** Opens the transaction and its settings in one round trip. */
  async begin(statement: string): Promise<void> {
    try {
      await this.guarded(this.connection.client.unsafe(statement), this.connection.beginWithinMs);
      this.connection.served += 1;
    } catch (error) {
      this.connection.kill();
      this.end();
      throw error;
    }
  }

  rows(text: string, params: readonly unknown[]): Promise<Row[]> {
    return this.pass(
      () => this.connection.client.unsafe(text, params as never[], { prepare: true }) as unknown as Promise<Row[]>,
    );
  }

  values(text: string, params: readonly unknown[]): Promise<unknown[][]> {
    return this.pass(
      () =>
        this.connection.client.unsafe(text, params as never[], { prepare: true }).values() as unknown as Promise<
          unknown[][]
        >,
    );
  }

  /** Waits until every statement asked for so far has been answered. */
  async settled(): Promise<void> {
    await this.tail.catch(() => undefined);
  }

  async commit(): Promise<void> {
    // From here on nothing new is taken: a statement that nobody awaits would follow COMMIT into the client and run by
    // itself, outside the transaction and without its tenant.
    if (this.state === 'open') this.state = 'closing';
    await this.settled();
    if (this.state === 'ended' || this.connection.dead) throw new LeaseLost();
    try {
      const answer = await this.guarded(this.connection.client.unsafe('commit'));
      // A failed transaction answers COMMIT with ROLLBACK and no error.
      if (answer.command !== 'COMMIT') throw new Defect('the transaction had failed before COMMIT');
    } catch (error) {
      if (error instanceof Defect) throw error;
      this.connection.kill();
      // Only the server's own refusal is certain. Whatever else happened, COMMIT may have arrived.
      throw databaseError(error) ? error : new OutcomeUnknown();
    } finally {
      this.end();
    }
  }

  /** Ends the transaction without effect. Statements that still wait for their turn are refused, not run. */
  async rollback(): Promise<void> {
    if (this.state === 'ended') return;
    const { connection } = this;
    this.state = 'ended';
    await this.settled();
    try {
      if (!connection.dead) await this.guarded(connection.client.unsafe('rollback'));
    } catch {
      connection.kill();
    } finally {
      this.giveBack(connection);
    }
  }

  private pass<T>(send: () => Promise<T>): Promise<T> {
    if (this.state === 'closing') return refused();
    if (this.connection.planted.flagOnlyHook) return this.connection.dead ? Promise.reject(new LeaseLost()) : send();
    const turn = this.tail.then(() => {
      if (this.connection.dead) throw new LeaseLost();
      if (this.state === 'ended') return refused();
      this.statements += 1;
      return this.guarded(send());
    });
    this.tail = turn.catch(() => undefined);
    return turn;
  }

  /**
   * Awaits an answer, or the death of the connection, or the end of our patience: postgres.js leaves some queries of a
   * dead connection unanswered, and a server that vanishes without closing (power, network) answers nothing at all.
   */
  private guarded<T>(answer: PromiseLike<T>, withinMs = this.connection.answerWithinMs): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let last: NodeJS.Immediate | undefined;
      const patience = setTimeout(() => {
        // A process that stood still finds its timer before the answer that has come meanwhile: what has come is read first.
        last = setImmediate(() => {
          this.connection.kill();
        });
      }, withinMs);
      const calm = (): void => {
        clearTimeout(patience);
        clearImmediate(last);
      };
      const forget = this.connection.onDeath(() => {
        calm();
        reject(new LeaseLost());
      });
      const answered = (): void => {
        calm();
        forget();
      };
      answer.then(
        (value) => {
          answered();
          resolve(value);
        },
        (error: unknown) => {
          answered();
          // The close event comes after the error: without this a statement in between would meet a fresh connection.
          if (isConnectionLoss(error)) {
            this.connection.kill();
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

function refused(): Promise<never> {
  return Promise.reject(new Defect('a statement came after the end of its transaction'));
}
