/**
 * What the twins have nothing of, left out of the probes by name; foreign rows are asked for in the tests of those rooms
 * (`integration/performance`, `integration/app/decision`). This list only shrinks.
 */
import { buildASTSchema, type DocumentNode, type GraphQLSchema, Kind, parse, type TypeNode, visit } from 'graphql';

const TYPES: ReadonlySet<string> = new Set([
  // tiers: no scheme is set (`integration/performance/tiers`)
  'ScoredTierFactor',
  'ServiceTier',
  // a decision rehearses the mutations themselves, whose ids are probed
  'Decision',
  'DecisionCheck',
  'DecisionInput',
]);

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
}

const gone = (node: { readonly name: { readonly value: string } }) => (TYPES.has(node.name.value) ? null : undefined);

/** A schema without them. */
export function twinned(sdl: string): GraphQLSchema {
  const pruned: DocumentNode = visit(parse(sdl), {
    ObjectTypeDefinition: gone,
    InputObjectTypeDefinition: gone,
    FieldDefinition: (node) => (TYPES.has(named(node.type)) ? null : undefined),
    InputValueDefinition: (node) => (TYPES.has(named(node.type)) ? null : undefined),
    UnionTypeDefinition: (node) => ({
      ...node,
      types: (node.types ?? []).filter((type) => !TYPES.has(type.name.value)),
    }),
  });
  return buildASTSchema(pruned);
}
