/** What a failed job leaves in the job table and in the log: a code, never a message, because messages quote values. */
import { Failure } from '../../../kernel/failure.js';
import { databaseError } from '../../../kernel/pg-errors.js';
import { Refusal } from '../../../kernel/refusal.js';

const CODE = /^[A-Z][A-Z0-9_]*$/;

/** A job that fails on purpose. */
export class JobFailure extends Error {
  private constructor(
    readonly code: string,
    /** No attempt can succeed: the job is parked at once instead of after its last attempt. */
    readonly isFinal: boolean,
  ) {
    if (!CODE.test(code)) throw new RangeError('the code of a job failure is UPPER_SNAKE');
    super(code);
    this.name = 'JobFailure';
  }

  /** Tried again later, with growing pauses. */
  static passing(code: string): JobFailure {
    return new JobFailure(code, false);
  }

  static final(code: string): JobFailure {
    return new JobFailure(code, true);
  }
}

/** This worker no longer holds the job: somebody released it because the heartbeat had stopped. */
export const jobLost = (): JobFailure => JobFailure.passing('JOB_LOST');

export function isFinal(error: unknown): boolean {
  return error instanceof JobFailure && error.isFinal;
}

/** A short text without a value of anybody's. */
export function codeOf(error: unknown): string {
  if (error instanceof JobFailure || error instanceof Failure) return error.code;
  if (error instanceof Refusal) return `REFUSED ${error.message}`; // codes only, by construction
  const database = databaseError(error);
  if (database) return `SQLSTATE ${database.code}${database.constraint === null ? '' : ` ${database.constraint}`}`;
  return error instanceof Error && /^\w{1,40}$/.test(error.name) ? `INTERNAL ${error.name}` : 'INTERNAL';
}
