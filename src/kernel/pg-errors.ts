/** The only translator of SQLSTATEs, by number and constraint name. Messages of the database never pass: they quote rows. */
import { Failure, unavailable } from './failure.js';
import { Refusal, type RefusalItem } from './refusal.js';

export const SQLSTATE = {
  serializationFailure: '40001',
  deadlock: '40P01',
  uniqueViolation: '23505',
  exclusionViolation: '23P01',
  foreignKeyViolation: '23503',
  checkViolation: '23514',
  lockNotAvailable: '55P03',
  queryCancelled: '57014',
  insufficientPrivilege: '42501',
} as const;

interface DatabaseError {
  readonly code: string;
  readonly constraint: string | null;
}

/** What drivers and Node hang on their errors. */
interface Raised {
  readonly cause?: unknown;
  readonly code?: unknown;
  readonly severity?: unknown;
  readonly constraint_name?: unknown;
}

/** An error and what caused it. By shape, not `instanceof Error`: the errors of Node's sockets may be of another realm (jest's, a worker's). */
function causes(error: unknown): Raised[] {
  const chain: Raised[] = [];
  for (let at = error; typeof at === 'object' && at !== null && chain.length < 10; at = (at as Raised).cause)
    chain.push(at);
  return chain;
}

/** The SQLSTATE of an error, through drizzle's wrapping; null when it is not the database's. */
export function databaseError(error: unknown): DatabaseError | null {
  for (const { code, severity, constraint_name: constraint } of causes(error)) {
    // Only the server's errors have a severity; Node's EPIPE has five capitals too.
    if (typeof code === 'string' && typeof severity === 'string' && /^[0-9A-Z]{5}$/.test(code)) {
      return { code, constraint: typeof constraint === 'string' ? constraint : null };
    }
  }
  return null;
}

const DRIVER_LOSSES = /^(CONNECTION_|CONNECT_TIMEOUT|ERR_SOCKET|ERR_STREAM|ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|EHOST|ENET)/;

/** Whether the connection is gone, or about to be: class 08, class 57P, and the driver's own codes. */
export function isConnectionLoss(error: unknown): boolean {
  for (const { code, severity } of causes(error)) {
    if (typeof code !== 'string') continue;
    if (DRIVER_LOSSES.test(code) || code.startsWith('08') || code.startsWith('57P') || severity === 'FATAL')
      return true;
  }
  return false;
}

const raced = new Set<string>();

/** Says that a violation of a named constraint means: somebody was faster, and running again will see what they did. */
export function runsAgainOn(name: string): void {
  raced.add(name);
}

/** Always safe to run the whole transaction again: nothing of it happened. */
export function isRetryable(error: unknown): boolean {
  const found = databaseError(error);
  if (!found) return false;
  return (
    found.code === SQLSTATE.serializationFailure ||
    found.code === SQLSTATE.deadlock ||
    (found.constraint !== null && raced.has(found.constraint))
  );
}

const constraints = new Map<string, RefusalItem>();

/** Says which refusal a named constraint stands for. The database holds the rule; this gives it its words. */
export function onConstraint(name: string, refusal: RefusalItem): void {
  if (constraints.has(name)) throw new Error(`constraint ${name} has two refusals`);
  constraints.set(name, refusal);
}

export function constraintNames(): string[] {
  return [...constraints.keys()].sort();
}

/** The refusal or failure that a database error stands for; null when it is a bug of ours. */
export function translate(error: unknown): Refusal | Failure | null {
  // A lost lease comes wrapped by drizzle, whose message holds the statement and its parameters.
  for (const cause of causes(error)) if (cause instanceof Failure) return cause;
  const found = databaseError(error);
  if (!found) return null;
  const refusal = found.constraint === null ? undefined : constraints.get(found.constraint);
  if (refusal) return new Refusal(refusal);
  switch (found.code.slice(0, 2)) {
    case '40':
    case '53':
    case '55':
    case '57':
    case '08':
      return unavailable('The gateway is busy.');
    default:
      return null;
  }
}
