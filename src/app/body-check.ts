/** What no text of a request may hold, and how deep its variables may nest, checked before a resolver sees any of it. */
import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, Kind, visit } from 'graphql';
import { LIMITS } from './document-limits.js';

const NUL = 'A text holds the character U+0000.';

/** Why a body is refused; null when it is fine. PostgreSQL knows no U+0000, and a lone surrogate would be replaced silently. */
export function bodyFault(body: unknown): string | null {
  if (Array.isArray(body)) return 'Batches are not accepted: one operation per request.';
  return textFault(body, 0);
}

function textFault(value: unknown, depth: number): string | null {
  if (depth > LIMITS.variableDepth) return `Variables may nest at most ${String(LIMITS.variableDepth)} levels.`;
  if (typeof value === 'string') {
    if (value.includes('\u0000')) return NUL;
    return value.isWellFormed() ? null : 'A text holds half of a character (a lone surrogate).';
  }
  if (value === null || typeof value !== 'object') return null;
  for (const [key, item] of Object.entries(value)) {
    const fault = textFault(key, depth) ?? textFault(item, depth + 1);
    if (fault !== null) return fault;
  }
  return null;
}

/** `"\u0000"` written as an escape inside the document is six harmless characters until it is parsed. */
function documentFault(document: DocumentNode): string | null {
  let fault: string | null = null;
  visit(document, {
    [Kind.STRING]: (node) => {
      if (node.value.includes('\u0000')) fault = NUL;
    },
  });
  return fault;
}

/** The same rules for what only parsing shows: escapes in the document, and the variables of a GET. */
export const textCheck: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ request, document }) {
        const fault = bodyFault(request.variables) ?? documentFault(document);
        if (fault !== null)
          throw new GraphQLError(fault, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
        return Promise.resolve();
      },
    }),
};
