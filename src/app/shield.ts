/**
 * Question one: may this kind of caller ever do this? Static, deny by default, read off `operations.ts`. Rules look at
 * the context only: no database, no arguments, no cache (a cached rule once answered for somebody else's argument).
 *
 * Applied to the root types and the sensitive fields only: wrapping every field costs five times the answer.
 */
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { IMiddlewareTypeMap } from 'graphql-middleware';
import type { Ctx } from '../kernel/ctx.js';
import { Defect } from '../kernel/failure.js';
import { withDuties } from '../kernel/make-ctx.js';
import { auditRefused } from '../modules/platform/index.js';
import { applyMiddleware, deny, rule, shield } from './graphql-shield.js';
import { type OperationRow, operations } from './operations.js';
import { sensitiveFields } from './sensitive-fields.js';

function forbidden(permission: string): GraphQLError {
  return new GraphQLError(`Your role does not hold the permission ${permission}.`, {
    extensions: { code: 'FORBIDDEN', permission },
  });
}

type Rule = ReturnType<ReturnType<typeof rule>>;

/** One rule per permission: shield knows rules by their names. */
function ruleBook(): (permission: string) => Rule {
  const rules = new Map<string, Rule>();
  return (permission) => {
    const made = rules.get(permission) ?? holds(permission);
    rules.set(permission, made);
    return made;
  };
}

function holds(permission: string): Rule {
  return rule(permission)(async (_parent: unknown, _args: unknown, ctx: Ctx) => {
    if (ctx.actor.permissions.has(permission)) return true;
    await auditRefused(ctx, permission, 'FORBIDDEN');
    return forbidden(permission);
  });
}

export function guard(schema: GraphQLSchema): GraphQLSchema {
  const rows = operations as Readonly<Record<string, OperationRow>>;
  const holding = ruleBook();
  const tree: Record<string, Record<string, Rule>> = {};
  const duties: Record<string, Record<string, unknown>> = {};
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    if (!type) continue;
    const rules: Record<string, Rule> = {};
    const sheets: Record<string, unknown> = {};
    for (const field of Object.keys(type.getFields())) {
      const row = rows[field];
      if (!row) throw new Defect(`${type.name}.${field} has no row in operations.ts`);
      rules[field] = holding(row.may);
      const sheet = { operation: field, clauses: row.under ?? [], events: row.emits ?? [], once: row.once ?? null };
      // Each root field gets its own sheet: one document may hold several mutations.
      sheets[field] = (
        resolve: (...args: unknown[]) => unknown,
        parent: unknown,
        args: unknown,
        ctx: Ctx,
        info: unknown,
      ) => resolve(parent, args, withDuties(ctx, sheet), info);
    }
    tree[type.name] = rules;
    duties[type.name] = sheets;
  }
  for (const [type, fields] of Object.entries(sensitiveFields)) {
    tree[type] = Object.fromEntries(Object.entries(fields).map(([field, permission]) => [field, holding(permission)]));
  }
  const middleware = shield(tree, {
    fallbackRule: deny,
    allowExternalErrors: true,
    fallbackError: forbidden('unknown'),
  }).generate(schema) as unknown as Record<string, Record<string, unknown>>;
  // The generator wraps every field of every type; keep what was declared.
  const declared = Object.fromEntries(
    Object.entries(tree).map(([type, fields]) => [
      type,
      Object.fromEntries(Object.keys(fields).map((field) => [field, middleware[type]?.[field]])),
    ]),
  );
  return applyMiddleware(applyMiddleware(schema, duties as IMiddlewareTypeMap), declared as IMiddlewareTypeMap);
}
