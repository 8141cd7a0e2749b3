/** What validation needs beyond graphql-js where a schema may lack what the whole one has. */
import { GraphQLError, Kind, OperationTypeNode, type ValidationRule } from 'graphql';

const ROOTS: Readonly<Record<OperationTypeNode, string>> = {
  query: 'Query',
  mutation: 'Mutation',
  subscription: 'Subscription',
};

/**
 * graphql-js validates nothing below a root type that the schema lacks, and fails when it executes. A caller who may
 * write nothing hears of every mutation what one hears of a field that nobody has.
 */
export const rootTypeIsThere: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (operation.operation === OperationTypeNode.SUBSCRIPTION || context.getSchema().getRootType(operation.operation))
      return;
    for (const selection of operation.selectionSet.selections) {
      const said = selection.kind === Kind.FIELD ? selection.name.value : '__typename';
      context.reportError(
        new GraphQLError(`Cannot query field "${said}" on type "${ROOTS[operation.operation]}".`, { nodes: selection }),
      );
    }
  },
});
