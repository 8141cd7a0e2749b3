/**
 * The only masker. What a caller may know passes: failures of ours by code, faults of the document by graphql-js. All
 * else is INTERNAL with the request id; the log gets the class and the SQLSTATE, never the message.
 */
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Log } from '../kernel/ctx.js';
import { Defect, Failure } from '../kernel/failure.js';
import { translate } from '../kernel/pg-errors.js';
import { messageOf, Refusal } from '../kernel/refusal.js';
import { errorFields } from './log.js';

/** Codes that graphql-js and Apollo give to a caller's own mistakes. */
const DOCUMENT_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'FORBIDDEN', 'UNAUTHENTICATED', 'TOO_COMPLEX',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

export function formatError(log: Log, requestId: string | null, formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const error = unwrapResolverError(thrown);
  const place = { ...(formatted.locations ? { locations: formatted.locations } : {}), ...(formatted.path ? { path: formatted.path } : {}) };
  const known = error instanceof Failure || error instanceof Refusal ? error : translate(error);
  if (known instanceof Failure && known.code !== 'INTERNAL') {
    return { message: known.message, ...place, extensions: { code: known.code, ...known.extensions } };
  }
  if (known instanceof Refusal) {
    // A read that cannot be answered as asked; writes answer refusals in their payload.
    const [first] = known.items;
    return { message: first ? messageOf(first, 'EN') : '', ...place, extensions: { code: 'BAD_USER_INPUT', refusal: first?.code ?? null } };
  }
  const given = formatted.extensions?.['code'];
  const code = typeof given === 'string' ? given : '';
  // Variables that do not coerce wrap the scalar's error; they come before any resolver, so they have no path.
  const ours = error instanceof GraphQLError && (formatted.path === undefined || !(error.originalError && error.originalError !== error));
  if (ours && DOCUMENT_FAULTS.has(code)) {
    const { permission, limit, cost } = formatted.extensions ?? {};
    return {
      message: withoutValues(formatted.message),
      ...place,
      extensions: { code, ...(permission === undefined ? {} : { permission }), ...(limit === undefined ? {} : { limit }), ...(cost === undefined ? {} : { cost }) },
    };
  }
  log.error({ requestId, ...errorFields(error), ...(error instanceof Defect ? { code: 'DEFECT' } : {}) }, 'internal error');
  return { message: 'Internal error. Quote the request id when you report it.', ...place, extensions: { code: 'INTERNAL', requestId } };
}

/** graphql-js repeats the offending value; it may be somebody's identity number. The path and the rule say enough. */
export function withoutValues(message: string): string {
  return message
    .replace(/got invalid value .*? at "([^"]*)"; /s, 'at "$1": ')
    .replace(/got invalid value .*?; /s, 'is invalid: ')
    .replace(/, found .*$/s, '.')
    .replace(/cannot represent ([^:]*): .*$/s, 'cannot represent $1.')
    .replace(/Value ".*?" does not exist in/s, 'This value does not exist in')
    .replace(/Syntax Error: (Unexpected|Expected) .*$/s, 'Syntax Error.')
    .slice(0, 500);
}
