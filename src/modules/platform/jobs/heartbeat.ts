/**
 * A worker's heartbeat. It proves two things: to others, that its locks are to be respected; to itself, that it may still
 * act. A worker that was frozen (SIGSTOP, a long pause, a database out of reach) finds its own beat too old and ends
 * itself before it can have an effect; if it is too slow even for that, `holdJob` refuses its transactions.
 */
import { stopwatch } from '../../../kernel/clock.js';
import type { Ctx } from '../../../kernel/ctx.js';
import { inOwnCommit } from '../../../kernel/in-transaction.js';
import { beatAgain, firstBeat, lastBeat } from './heartbeat.store.js';
import { codeOf, jobLost } from './job-failure.js';
import { repeat, type Repeating } from './repeat.js';
import type { Timings } from './timings.js';

export class Heartbeat {
  /** Measured from before the last good beat was sent: never younger than the database's opinion. */
  private age = stopwatch();
  private repeating: Repeating | null = null;
  private state: 'alive' | 'lost' | 'stopped' = 'alive';
  /** The first beat is written: before that no job may act. */
  readonly begun: Promise<void>;

  constructor(
    private readonly ctx: Ctx,
    readonly poolId: string,
    private readonly timings: Timings,
    /** Called once, in the tick in which the loss is noticed. */
    private readonly onLost: (reason: string) => void,
  ) {
    this.begun = this.begin();
    this.begun.catch(() => {
      this.lose('the first beat could not be written');
    });
  }

  /** Throws when this worker may no longer act. Asks only the local clock; the database is asked in the transaction. */
  assertAlive(): void {
    if (this.state !== 'lost' && this.age() > this.timings.staleMs) this.lose('its own heartbeat is too old');
    if (this.state === 'lost') throw jobLost();
  }

  /** Takes the heartbeat back: what is still locked is free for others at once. */
  async stop(): Promise<void> {
    await this.repeating?.stop();
    if (this.state === 'alive') await inOwnCommit(this.ctx, (tx) => lastBeat(tx, this.poolId));
    this.state = 'stopped';
  }

  private async begin(): Promise<void> {
    await inOwnCommit(this.ctx, (tx) => firstBeat(tx, this.poolId));
    this.repeating = repeat(
      this.timings.beatMs,
      () => this.beat(),
      () => {
        // Timers run first when a frozen process wakes, so this is as early as it gets.
        if (this.state === 'alive' && this.age() > this.timings.staleMs) this.lose('its own heartbeat is too old');
      },
    );
  }

  private async beat(): Promise<void> {
    if (this.state !== 'alive') return;
    const sent = stopwatch();
    try {
      if (await inOwnCommit(this.ctx, (tx) => beatAgain(tx, this.poolId, this.timings.staleMs))) this.age = sent;
      else this.lose('others hold it for dead');
    } catch (error) {
      this.ctx.log.warn({ pool: this.poolId, code: codeOf(error) }, 'a heartbeat could not be written'); // the age decides
    }
  }

  /** This worker may act no more: its locks are free once the others find its beat too old. */
  lose(reason: string): void {
    if (this.state !== 'alive') return;
    this.state = 'lost';
    void this.repeating?.stop();
    this.onLost(reason);
  }
}
