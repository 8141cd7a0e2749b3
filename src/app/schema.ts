/** All rooms' resolvers, one schema, the shield applied. Built once per process: type-graphql's metadata is global. */
import 'reflect-metadata';
import { type GraphQLSchema, isInputObjectType } from 'graphql';
import { type BuildSchemaOptions, buildSchemaSync, type NonEmptyArray, registerEnumType } from 'type-graphql';
import { refusalCatalogue } from '../kernel/refusal.js';
import {
  ActionEnum,
  actionName,
  ClauseKeyEnum,
  declaredRefusals,
  neededFor,
  oneOfInputs,
  RefusalCodeEnum,
} from '../modules/platform/index.js';
import { registerDecidables } from './decision/decidables.js';
import { fillDecisionInput, rehearseIn } from './decision/decision.resolver.js';
import { type OperationRow, operations } from './operations.js';
import { clauseSentences, orphanedTypes, resolvers } from './rooms.js';
import { guard } from './shield.js';

type ResolverList = Exclude<BuildSchemaOptions['resolvers'], undefined>;

/** The public schema without the shield, as the contract prints it. */
export function buildPublicSchema(): GraphQLSchema {
  fillEnums();
  registerDecidables();
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<() => void> & ResolverList,
    orphanedTypes,
    validate: false,
  });
  describeRoots(schema);
  fillDecisionInput(schema);
  for (const name of oneOfInputs) {
    const type = schema.getType(name);
    if (!isInputObjectType(type)) throw new Error(`${name} is not an input type`);
    type.isOneOf = true;
  }
  return schema;
}

export function buildGuardedSchema(): GraphQLSchema {
  const schema = guard(buildPublicSchema());
  rehearseIn(schema);
  return schema;
}

/** type-graphql gives the root types no words. */
function describeRoots(schema: GraphQLSchema): void {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query)
    query.description =
      'Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”.';
  if (mutation)
    mutation.description =
      'Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`.';
}

let filled = false;

/** Closed lists that no single room knows: refusal codes, clauses, actions. */
function fillEnums(): void {
  if (filled) return;
  filled = true;
  const described = (
    target: Record<string, string>,
    name: string,
    description: string,
    values: readonly { name: string; description: string }[],
  ): void => {
    const valuesConfig: Record<string, { description: string }> = {};
    for (const value of values) {
      target[value.name] = value.name;
      valuesConfig[value.name] = { description: value.description };
    }
    registerEnumType(target, { name, description, valuesConfig });
  };
  described(
    RefusalCodeEnum,
    'RefusalCode',
    'Codes of refusals, one list for all rooms; never reused. Additions are not breaking.',
    refusalCatalogue().map((entry) => ({ name: entry.code, description: entry.sentence.en })),
  );
  described(
    ClauseKeyEnum,
    'ClauseKey',
    'Clause that the gateway executes. A new clause is one entry.',
    clauseSentences(),
  );
  const rows = Object.entries(operations as Readonly<Record<string, OperationRow>>);
  described(
    ActionEnum,
    'Action',
    "Actions on things with a life: the mutation's name in upper snake case.",
    rows
      .filter(([, row]) => row.refuses !== undefined)
      .map(([field]) => ({ name: actionName(field), description: `\`${field}\`.` })),
  );
  for (const [field, row] of rows) {
    if (!row.refuses) continue;
    declaredRefusals.set(field, new Set(row.refuses));
    neededFor.set(field, row.may);
  }
}
