/** One run of one job, as the job table tells it. */
export interface JobRun {
  readonly id: string;
  /** Rises when a job that waits under a key is replaced by a newer one: same id, other work. */
  readonly revision: number;
  readonly attempt: number;
  readonly maxAttempts: number;
  /** The worker that holds the job: what `locked_by` must still say when an effect is written. */
  readonly poolId: string;
}
