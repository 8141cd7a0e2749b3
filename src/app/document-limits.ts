/**
 * What a document may cost before it runs: tokens at parse, then depth, aliases, directives, then the nodes it may
 * touch, counted from the page sizes it asks for.
 */
import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import type { ApolloServerPlugin } from '@apollo/server';
import { DEFAULT_PAGE, MAX_PAGE } from '../kernel/paging.js';

export const LIMITS = {
  tokens: 2000,
  depth: 15,
  aliases: 30,
  directives: 20,
  nodes: 10_000,
  bodyBytes: 100_000,
  variableDepth: 32,
} as const;

/** Depth, aliases and directives. Its token limit answers HTTP 500 under Apollo 5, so tokens are limited at parse. */
export function armorRules() {
  const armor = new ApolloArmor({
    maxDepth: { enabled: true, n: LIMITS.depth, ignoreIntrospection: true, exposeLimits: true },
    maxAliases: { enabled: true, n: LIMITS.aliases, exposeLimits: true },
    maxDirectives: { enabled: true, n: LIMITS.directives, exposeLimits: true },
    costLimit: { enabled: false },
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: true },
  });
  return armor.protect();
}

/** Arguments that say how much is asked for. */
const SIZES: ReadonlySet<string> = new Set(['first', 'last', 'ids']);

function nodesOf({ args, childComplexity, field }: ComplexityEstimatorArgs): number {
  const page = (args as Record<string, unknown>)['first'] ?? (args as Record<string, unknown>)['last'];
  if (field.args.some((arg) => arg.name === 'first')) {
    const size = typeof page === 'number' ? Math.min(Math.max(page, 1), MAX_PAGE) : DEFAULT_PAGE;
    return 1 + size * Math.max(childComplexity, 1);
  }
  const ids = (args as Record<string, unknown>)['ids'];
  if (Array.isArray(ids)) return 1 + ids.length * Math.max(childComplexity, 1);
  return childComplexity > 0 ? 1 + childComplexity : 0;
}

/** What the page sizes of a document ask for, when they stand in the document itself and not in its variables. */
const fixedCosts = new WeakMap<DocumentNode, Map<string, number>>();

/** Whether a variable can change the cost: as a page size, in a list of ids, or in `@skip` and `@include`. */
function dependsOnVariables(document: DocumentNode): boolean {
  let depends = false;
  const inside = (node: ASTNode): void => {
    visit(node, {
      Variable() {
        depends = true;
        return BREAK;
      },
    });
  };
  visit(document, {
    Directive: inside,
    Argument(node) {
      if (SIZES.has(node.name.value)) inside(node.value);
    },
  });
  return depends;
}

export function nodeLimit(schema: () => GraphQLSchema): ApolloServerPlugin {
  const costOf = (document: DocumentNode, operationName: string | undefined, variables: object): number =>
    getComplexity({
      schema: schema(),
      query: document,
      variables: { ...variables },
      ...(operationName ? { operationName } : {}),
      estimators: [nodesOf],
    });
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ request, document }) {
          const { operationName } = request;
          const known = fixedCosts.get(document);
          let cost = known?.get(operationName ?? '');
          try {
            cost ??= costOf(document, operationName, request.variables ?? {});
          } catch {
            return Promise.resolve(); // variables that do not coerce: execution says which
          }
          if (known) known.set(operationName ?? '', cost);
          else if (!dependsOnVariables(document)) fixedCosts.set(document, new Map([[operationName ?? '', cost]]));
          if (cost > LIMITS.nodes) {
            throw new GraphQLError(
              `This document may touch ${String(cost)} nodes; at most ${String(LIMITS.nodes)} are allowed. Ask for smaller pages.`,
              {
                extensions: { code: 'TOO_COMPLEX', cost, limit: LIMITS.nodes, http: { status: 400 } },
              },
            );
          }
          return Promise.resolve();
        },
      }),
  };
}

/** Over HTTP one answer belongs to one request. */
export const noSubscription: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ operation }) {
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return Promise.resolve();
        throw new GraphQLError('Subscriptions are not answered over HTTP.', {
          extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
        });
      },
    }),
};

/** Every mutation, and every query that selects more than `__typename` or introspection, says its name: logs and limits need a subject. */
export const operationNameRequired: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ document, operation }) {
        if (
          !operation ||
          operation.name ||
          (operation.operation === OperationTypeNode.QUERY && onlyMeta(document, operation))
        )
          return Promise.resolve();
        throw new GraphQLError('Name this operation, such as `query QuoteSearch { … }`.', {
          extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
        });
      },
    }),
};

function onlyMeta(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  if (document.definitions.some((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)) {
    // A fragment can hide a field; only plain documents and the introspection query (whose fragments are on meta types) are let off.
    const onMeta = document.definitions.every(
      (definition) => !('typeCondition' in definition) || definition.typeCondition.name.value.startsWith('__'),
    );
    if (!onMeta) return false;
  }
  return operation.selectionSet.selections.every(
    (selection) => 'selectionSet' in selection && 'name' in selection && selection.name.value.startsWith('__'),
  );
}
