/** Failures: the request or the machine is wrong. They travel as GraphQL errors; `app/format-error.ts` is the only masker. */

export type FailureCode =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'RATE_LIMITED' | 'TOO_COMPLEX' | 'UNAVAILABLE' | 'INTERNAL';

export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    /** For people; never holds a value of the input, nor anything of the database. */
    message: string,
    readonly extensions: Readonly<Record<string, string | number | boolean>> = {},
  ) {
    super(message);
    this.name = 'Failure';
  }
}

export const unavailable = (what: string): Failure =>
  new Failure('UNAVAILABLE', `${what} Try again with the same idempotency key.`, {
    retryable: true,
    retryAfterSeconds: 1,
  });

/** A bug of ours: loud in tests, masked for callers. */
export class Defect extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Defect';
  }
}
