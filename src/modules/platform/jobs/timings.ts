/**
 * How fast the dead are noticed. A job's lock outlives its holder by at most `staleMs` plus one round of `reapMs`, and
 * when the holder froze with a transaction open, by PostgreSQL's `idle_in_transaction_session_timeout` plus one round:
 * both stay within 15 s.
 */
export interface Timings {
  /** A worker says that it lives. */
  readonly beatMs: number;
  /** Without a beat for so long it counts as dead, for others and for itself. Four missed beats: a busy machine is not death. */
  readonly staleMs: number;
  /** Every process looks for the dead. */
  readonly reapMs: number;
  /** A free worker looks for jobs that no notice announced: released ones and retries. */
  readonly pollMs: number;
}

export const TIMINGS: Timings = { beatMs: 2000, staleMs: 9000, reapMs: 2000, pollMs: 1000 };
