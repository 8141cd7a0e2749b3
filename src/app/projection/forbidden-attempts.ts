/**
 * A field of somebody else's schema is "no such field" to the caller, and evidence to the insurer: the attempt is written
 * to the audit trail as shield would have written it.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, Kind, visit } from 'graphql';
import type { Ctx } from '../../kernel/ctx.js';
import { auditRefused } from '../../modules/platform/index.js';
import { type OperationRow, operations } from '../operations.js';

/** One document may name every field there is. */
const MOST_RECORDED = 5;

export const forbiddenAttempts: ApolloServerPlugin<Ctx> = {
  requestDidStart: () =>
    Promise.resolve({
      // The end hook of validation is not waited for; this one is, so the evidence stands before the answer goes.
      async didEncounterErrors({ document, errors, contextValue: ctx }) {
        if (!document || !errors.some(({ extensions }) => extensions['code'] === 'GRAPHQL_VALIDATION_FAILED')) return;
        for (const permission of lacking(document, ctx.actor.permissions).slice(0, MOST_RECORDED))
          await auditRefused(ctx, permission, 'FORBIDDEN');
      },
    }),
};

/** Permissions of the root fields that the document names and the caller may not call. */
function lacking(document: DocumentNode, held: ReadonlySet<string>): string[] {
  const rows = operations as Readonly<Record<string, OperationRow>>;
  const found = new Set<string>();
  visit(document, {
    Field(field) {
      const row = Object.hasOwn(rows, field.name.value) ? rows[field.name.value] : undefined;
      if (row && !held.has(row.may)) found.add(row.may);
      return false; // what is below a root field is none
    },
    FragmentDefinition: (fragment) => (isRoot(fragment.typeCondition.name.value) ? undefined : false),
    InlineFragment: (fragment) =>
      fragment.typeCondition && !isRoot(fragment.typeCondition.name.value) ? false : undefined,
    [Kind.DIRECTIVE]: () => false,
  });
  return [...found];
}

const isRoot = (name: string): boolean => name === 'Query' || name === 'Mutation';
