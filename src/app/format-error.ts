/**
 * The only masker. What a caller may know passes: failures of ours by code, faults of the document by graphql-js. All
 * else is INTERNAL with the request id; the log gets the class and the SQLSTATE, never the message.
 */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Log } from '../kernel/ctx.js';
import { Defect, Failure } from '../kernel/failure.js';
import { translate } from '../kernel/pg-errors.js';
import { messageOf, Refusal } from '../kernel/refusal.js';
import { errorFields } from './log.js';
import { wordsWithoutValues } from './without-values.js';

/** Codes that graphql-js and Apollo give to a caller's own mistakes. */
const DOCUMENT_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'TOO_COMPLEX',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** graphql-js stops at fifty faults of the variables, and Apollo does not know the last one as the caller's. */
const VARIABLES_GIVEN_UP = 'Too many errors processing variables';

/** Extensions of our own limits that help a caller to pass next time. */
const TOLD = ['permission', 'limit', 'cost'] as const;

export function formatError(
  log: Log,
  requestId: string | null,
  formatted: GraphQLFormattedError,
  thrown: unknown,
): GraphQLFormattedError {
  const place = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
  const error = causeOf(thrown);
  const known = error instanceof Failure || error instanceof Refusal ? error : translate(error);
  if (known instanceof Failure && known.code !== 'INTERNAL') {
    return { message: known.message, ...place, extensions: { code: known.code, ...known.extensions } };
  }
  if (known instanceof Refusal) {
    // A read that cannot be answered as asked; writes answer refusals in their payload.
    const [first] = known.items;
    return {
      message: first ? messageOf(first, 'EN') : '',
      ...place,
      extensions: { code: 'BAD_USER_INPUT', refusal: first?.code ?? null },
    };
  }
  const fault = callersFault(formatted, thrown);
  if (fault) {
    const told = Object.fromEntries(
      TOLD.flatMap((name) => (formatted.extensions?.[name] === undefined ? [] : [[name, formatted.extensions[name]]])),
    );
    return { message: wordsWithoutValues(fault.error), ...place, extensions: { code: fault.code, ...told } };
  }
  log.error(
    { requestId, ...errorFields(error), ...(error instanceof Defect ? { code: 'DEFECT' } : {}) },
    'internal error',
  );
  return {
    message: 'Internal error. Quote the request id when you report it.',
    ...place,
    extensions: { code: 'INTERNAL', requestId },
  };
}

/** What was thrown first: graphql-js and Apollo wrap, and a wrapped failure of ours is still ours. */
function causeOf(thrown: unknown): unknown {
  let at = thrown;
  while (at instanceof GraphQLError && at.originalError) at = at.originalError;
  return at;
}

/**
 * The fault of the request that graphql-js, Apollo or a limit of ours found; null for anything else. Before execution
 * (no path) a code says it. Below a resolver only an error that was made as a GraphQLError with such a code counts:
 * what merely happened to be thrown is masked.
 */
function callersFault(formatted: GraphQLFormattedError, thrown: unknown): { code: string; error: GraphQLError } | null {
  if (!(thrown instanceof GraphQLError)) return null;
  const given = formatted.extensions?.['code'];
  const code = typeof given === 'string' ? given : '';
  if (formatted.path === undefined) {
    if (DOCUMENT_FAULTS.has(code)) return { code, error: thrown };
    return thrown.message.startsWith(VARIABLES_GIVEN_UP) ? { code: 'BAD_USER_INPUT', error: thrown } : null;
  }
  const error = causeOf(thrown);
  if (!(error instanceof GraphQLError)) return null;
  if (DOCUMENT_FAULTS.has(code)) return { code, error };
  // A nullable variable with a default may stand where null may not, and only execution finds the null.
  return /^Argument "\w+" /.test(error.message) && error.extensions['code'] === undefined
    ? { code: 'BAD_USER_INPUT', error }
    : null;
}
