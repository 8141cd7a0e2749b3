import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { stopwatch } from '../kernel/clock.js';
import type { Ctx, Log } from '../kernel/ctx.js';
import type { Metrics } from './metrics.js';

/** Request of an error, for the masker: Apollo formats errors without saying whose they are. */
const requests = new WeakMap<object, string>();

export function requestIdOfError(error: unknown): string | null {
  return typeof error === 'object' && error !== null ? (requests.get(error) ?? null) : null;
}

export const rememberRequest: ApolloServerPlugin<Ctx> = {
  requestDidStart: ({ contextValue }) =>
    Promise.resolve({
      didEncounterErrors({ errors }) {
        for (const error of errors) requests.set(error, contextValue.requestId);
        return Promise.resolve();
      },
    }),
};

/**
 * GraphQL over HTTP: a client that asks for plain `application/json` gets 200 with its errors in the body; only
 * `application/graphql-response+json` tells them by status (61 of 61 audits).
 */
export const legacyStatus: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response }) {
        const accept = request.http?.headers.get('accept') ?? '';
        const legacy = !accept.includes('application/graphql-response+json');
        if (legacy && response.http.status === 400 && request.query) response.http.status = 200;
        return Promise.resolve();
      },
    }),
};

function codeOf(errors: readonly GraphQLError[] | undefined): string | null {
  const code = errors?.[0]?.extensions['code'];
  return typeof code === 'string' ? code : null;
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,79}$/;

/** One line per operation: picked fields only. */
export function requestLog(log: Log, metrics: Metrics): ApolloServerPlugin<Ctx> {
  return {
    requestDidStart() {
      const elapsed = stopwatch();
      return Promise.resolve({
        async willSendResponse({ contextValue: ctx, operationName, operation, errors }) {
          await ctx.reads.close();
          const ms = elapsed();
          const name = operationName && NAME.test(operationName) ? operationName : null;
          metrics.observe(operation?.operation ?? 'none', errors?.length ? 'errors' : 'ok', ms / 1000);
          log.info(
            {
              requestId: ctx.requestId,
              operationName: name,
              operation: operation?.operation ?? null,
              side: ctx.actor.side,
              partnerId: ctx.actor.partnerId,
              ms: Math.round(ms),
              statements: ctx.reads.statements,
              code: codeOf(errors),
            },
            'graphql',
          );
        },
      });
    },
  };
}
